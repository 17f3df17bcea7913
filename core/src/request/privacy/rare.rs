//! How many cases share what a request says, and what makes them few.

use std::collections::BTreeMap;

use crate::message::Language;
use crate::request::Request;
use crate::value::json::{names, read_object};
use crate::value::{Age, AgeBand, Id, set, sort};

names! {
    /// An attribute of a request by which a child could be recognised together with others. The region and the lot are not
    /// among them: a call is always of one lot, and a lot serves one region.
    pub enum NeedAttribute or UnknownName {
        /// The municipality with extended powers.
        Municipality = "municipality",
        /// The items that are needed.
        Items = "items",
        /// The ages.
        Ages = "ages",
        /// The languages.
        Languages = "languages",
        /// The target groups.
        TargetGroups = "target_groups",
        /// What the participant must be specialised in.
        Specialisations = "specialisations",
        /// The class of risk.
        Risk = "risk",
    }
}

/// A set of attributes, one bit for each.
type Set = u8;

impl NeedAttribute {
    const fn bit(self) -> Set {
        match self {
            Self::Municipality => 1,
            Self::Items => 2,
            Self::Ages => 4,
            Self::Languages => 8,
            Self::TargetGroups => 16,
            Self::Specialisations => 32,
            Self::Risk => 64,
        }
    }

    /// The name for people.
    pub(super) const fn name(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Municipality, Language::Czech) => "obec",
            (Self::Municipality, Language::English) => "the municipality",
            (Self::Items, Language::Czech) => "položky",
            (Self::Items, Language::English) => "the items",
            (Self::Ages, Language::Czech) => "věk",
            (Self::Ages, Language::English) => "the ages",
            (Self::Languages, Language::Czech) => "jazyky",
            (Self::Languages, Language::English) => "the languages",
            (Self::TargetGroups, Language::Czech) => "cílové skupiny",
            (Self::TargetGroups, Language::English) => "the target groups",
            (Self::Specialisations, Language::Czech) => "specializace",
            (Self::Specialisations, Language::English) => "the specialisations",
            (Self::Risk, Language::Czech) => "riziko",
            (Self::Risk, Language::English) => "the class of risk",
        }
    }
}

/// How many cases share a combination, and what would make them more.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rarity {
    /// How many cases share everything that the request says, its own included.
    pub cases: u32,
    /// How many there should be.
    pub least: u32,
    /// How many there would be without each attribute that the request says something of.
    pub without: Vec<CasesWithout>,
    /// The smallest changes of the request with which there would be enough: all that change one attribute; where none does,
    /// all that change two, and so on. Empty where even all together do not help.
    pub widenings: Vec<Widening>,
}
read_object!(Rarity { required cases, required least, required without, required widenings });

/// How many cases share a combination without one attribute.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CasesWithout {
    /// The attribute.
    pub attribute: NeedAttribute,
    /// How many cases.
    pub cases: u32,
}
read_object!(CasesWithout { required attribute, required cases });

/// A change of a request with which enough cases share what it says.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Widening {
    /// What is left out.
    pub leave_out: Vec<NeedAttribute>,
    /// The narrowest ages that are enough; missing where they stay, or have to be left out. Of equally narrow ones those
    /// that begin lowest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<AgeBand>,
    /// How many cases there would be.
    pub cases: u32,
}
read_object!(Widening { required leave_out, optional ages, required cases });

impl Widening {
    /// What is to be changed, in words.
    pub(super) fn sentence(&self, language: Language) -> String {
        let (leave_out, ages_to, and) = match language {
            Language::Czech => ("vynechat ", "věk rozšířit na ", " a "),
            Language::English => ("leave out ", "widen the ages to ", " and "),
        };
        let names: Vec<&str> = self.leave_out.iter().map(|attribute| attribute.name(language)).collect();
        let left_out =
            Some(names.join(and)).filter(|names| !names.is_empty()).map(|names| format!("{leave_out}{names}"));
        let ages = self.ages.map(|ages| format!("{ages_to}{}–{}", ages.from().years(), ages.to().years()));
        left_out.into_iter().chain(ages).collect::<Vec<_>>().join(and)
    }
}

impl Rarity {
    /// Everything there is to say where fewer cases than the least share what the request says; and how many there would be
    /// without anything that can be left out.
    pub(super) fn of<'r>(
        request: &'r Request,
        others: impl Iterator<Item = &'r Request>,
        least: u32,
    ) -> Option<(Self, u32)> {
        let known = Known::new(request, others);
        let cases = known.count(0, None);
        if cases >= least {
            return None;
        }
        let said = said(request);
        let without =
            said.iter().map(|&attribute| CasesWithout { attribute, cases: known.count(attribute.bit(), None) });
        let without = without.collect();
        // A request without items asks for nothing.
        let can_go: Vec<NeedAttribute> =
            said.iter().copied().filter(|attribute| *attribute != NeedAttribute::Items).collect();
        let of_size = |size| -> Vec<Widening> {
            sets(&can_go, size).into_iter().filter_map(|set| known.widened(set, request.need.ages, least)).collect()
        };
        let widenings = (1..=can_go.len()).map(of_size).find(|found| !found.is_empty()).unwrap_or_default();
        let at_most = known.count(set_of(can_go), None);
        Some((Self { cases, least, without, widenings }, at_most))
    }
}

/// The attributes of which a request says something.
fn said(request: &Request) -> Vec<NeedAttribute> {
    let need = &request.need;
    let all = [
        (NeedAttribute::Municipality, request.place.municipality.is_some()),
        (NeedAttribute::Items, true),
        (NeedAttribute::Ages, need.ages.is_some()),
        (NeedAttribute::Languages, !need.languages.is_empty()),
        (NeedAttribute::TargetGroups, !need.target_groups.is_empty()),
        (NeedAttribute::Specialisations, !need.specialisations.is_empty()),
        (NeedAttribute::Risk, need.risk.is_some()),
    ];
    all.into_iter().filter(|(_, is_said)| *is_said).map(|(attribute, _)| attribute).collect()
}

fn set_of(attributes: impl IntoIterator<Item = NeedAttribute>) -> Set {
    attributes.into_iter().fold(0, |set, attribute| set | attribute.bit())
}

/// All sets of so many attributes, in the order of the attributes.
fn sets(of: &[NeedAttribute], size: usize) -> Vec<Vec<NeedAttribute>> {
    let Some(smaller) = size.checked_sub(1) else { return vec![Vec::new()] };
    let mut found = Vec::new();
    let mut rest = of;
    while let Some((first, behind)) = rest.split_first() {
        for mut set in sets(behind, smaller) {
            set.insert(0, *first);
            found.push(set);
        }
        rest = behind;
    }
    found
}

/// The cases that are known of the lot in the region: for each, every request of it with what it does not share.
struct Known<'r>(BTreeMap<&'r str, Vec<Sharing>>);

/// What one request of a case shares with the request that is looked at.
struct Sharing {
    /// The attributes that it does not share.
    differs: Set,
    /// Its own ages.
    ages: Option<AgeBand>,
}

impl<'r> Known<'r> {
    fn new(request: &'r Request, others: impl Iterator<Item = &'r Request>) -> Self {
        let mut known: BTreeMap<&str, Vec<Sharing>> = BTreeMap::new();
        for other in std::iter::once(request).chain(others) {
            if other.lot != request.lot || other.place.region != request.place.region {
                continue;
            }
            let differs = differing(request, other);
            for case in &other.cases {
                known.entry(case.as_str()).or_default().push(Sharing { differs, ages: other.need.ages });
            }
        }
        Self(known)
    }

    /// How many cases share everything but what is left out; ages, where a band is given, only that they lie within it.
    fn count(&self, left_out: Set, within: Option<AgeBand>) -> u32 {
        let fits = |sharing: &Sharing| {
            let differs = sharing.differs & !left_out;
            let is_within = || within.zip(sharing.ages).is_some_and(|(band, ages)| band.covers(ages));
            differs == 0 || (differs == NeedAttribute::Ages.bit() && is_within())
        };
        let cases = self.0.values().filter(|requests| requests.iter().any(fits)).count();
        u32::try_from(cases).unwrap_or(u32::MAX)
    }

    /// The change of these attributes, if it is enough.
    fn widened(&self, set: Vec<NeedAttribute>, ages: Option<AgeBand>, least: u32) -> Option<Widening> {
        let all = set_of(set.iter().copied());
        let cases = self.count(all, None);
        if cases < least {
            return None;
        }
        let others = all & !NeedAttribute::Ages.bit();
        let narrowest = ages.filter(|_| others != all).and_then(|ages| self.narrowest(others, ages, least));
        Some(match narrowest {
            Some(band) => Widening {
                leave_out: set.into_iter().filter(|attribute| *attribute != NeedAttribute::Ages).collect(),
                ages: Some(band),
                cases: self.count(others, Some(band)),
            },
            None => Widening { leave_out: set, ages: None, cases },
        })
    }

    /// The narrowest band around these ages within which there are enough cases.
    fn narrowest(&self, left_out: Set, ages: AgeBand, least: u32) -> Option<AgeBand> {
        let enough = usize::try_from(least).unwrap_or(usize::MAX);
        let mut best: Option<AgeBand> = None;
        // Those that begin higher come first, so that of equally narrow ones the last is kept.
        for from in (0..=ages.from().years()).rev() {
            let mut ends: Vec<Age> = self.0.values().filter_map(|case| end_of(case, left_out, from, ages)).collect();
            sort(&mut ends, Ord::cmp);
            let Some(to) = ends.get(enough.saturating_sub(1)) else { continue };
            let band = Age::new(from.into()).ok().and_then(|from| AgeBand::new(from, *to).ok());
            if let Some(band) = band.filter(|band| best.is_none_or(|best| years(*band) <= years(best))) {
                best = Some(band);
            }
        }
        best
    }
}

/// The lowest age to which a band from this age must reach to hold one of the requests of a case.
fn end_of(case: &[Sharing], left_out: Set, from: u8, own: AgeBand) -> Option<Age> {
    let ends = case.iter().filter_map(|sharing| match sharing.differs & !left_out {
        0 => Some(own.to()),
        differs if differs == NeedAttribute::Ages.bit() => {
            sharing.ages.filter(|ages| ages.from().years() >= from).map(|ages| ages.to().max(own.to()))
        }
        _ => None,
    });
    ends.min()
}

fn years(band: AgeBand) -> u8 {
    band.to().years().saturating_sub(band.from().years())
}

/// The attributes of a request of which another does not say the same: it is elsewhere, does not need all the items, is not
/// known to lie within the ages, does not name all the codes.
fn differing(request: &Request, other: &Request) -> Set {
    let (need, of_other) = (&request.need, &other.need);
    // Of different codes one is soon not among the others, however many there are.
    let lacks = |wanted: &[Id], said: &[Id]| {
        let said = set(said.iter().map(Id::as_str));
        wanted.iter().any(|code| !said.contains(code.as_str()))
    };
    let items = set(other.lines.iter().map(|line| line.item.as_str()));
    let place = request.place.municipality.as_ref();
    let is_within = |ages: AgeBand| of_other.ages.is_some_and(|of_other| ages.covers(of_other));
    let all = [
        (NeedAttribute::Municipality, place.is_some() && place != other.place.municipality.as_ref()),
        (NeedAttribute::Items, request.lines.iter().any(|line| !items.contains(line.item.as_str()))),
        (NeedAttribute::Ages, need.ages.is_some_and(|ages| !is_within(ages))),
        (NeedAttribute::Languages, lacks(&need.languages, &of_other.languages)),
        (NeedAttribute::TargetGroups, lacks(&need.target_groups, &of_other.target_groups)),
        (NeedAttribute::Specialisations, lacks(&need.specialisations, &of_other.specialisations)),
        (NeedAttribute::Risk, need.risk.is_some() && need.risk != of_other.risk),
    ];
    set_of(all.into_iter().filter(|(_, differs)| *differs).map(|(attribute, _)| attribute))
}
