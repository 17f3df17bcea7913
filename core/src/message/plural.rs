//! Nouns after a number: *1 nabídka, 2 nabídky, 5 nabídek, 1,5 nabídky*; *1 offer, 2 offers*.
//!
//! **What decides the form?** The number as it is written. Czech has a form for 1, one for 2 to 4, one for 0 and from 5 on,
//! and one for whatever is a fraction, also where its decimals are zeros (*84,00 bodu*). English has the singular for 1 alone.
//! Source: plural rules of the Unicode CLDR (one, few, many, other).

use super::Language;
use crate::value::Unit;

macro_rules! nouns {
    ($($(#[$doc:meta])+ $noun:ident = $key:literal { cs: $one:literal, $few:literal, $many:literal, $part:literal; en: $singular:literal, $plural:literal })+) => {
        /// A noun that is counted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Noun { $( $(#[$doc])+ $noun, )+ }

        impl Noun {
            /// The noun that a template names after a value, as `point` in `{value|point}`.
            pub(super) fn named(key: &str) -> Option<Self> {
                match key { $( $key => Some(Self::$noun), )+ _ => None }
            }

            /// The forms in Czech (one, few, many, with decimals) and in English (one, other).
            const fn forms(self) -> ([&'static str; 4], [&'static str; 2]) {
                match self { $( Self::$noun => ([$one, $few, $many, $part], [$singular, $plural]), )+ }
            }

            #[cfg(test)]
            const ALL: &'static [Self] = &[ $( Self::$noun, )+ ];
        }
    };
}

nouns! {
    /// An offer.
    Offer = "offer" { cs: "nabídka", "nabídky", "nabídek", "nabídky"; en: "offer", "offers" }
    /// From so many offers on; Czech has the genitive there.
    OfferFrom = "offer_from" { cs: "nabídky", "nabídek", "nabídek", "nabídky"; en: "offer", "offers" }
    /// A point of a criterion.
    Point = "point" { cs: "bod", "body", "bodů", "bodu"; en: "point", "points" }
    /// Points of which something is a part; Czech has the genitive there.
    PointOf = "point_of" { cs: "bodu", "bodů", "bodů", "bodu"; en: "point", "points" }
    /// A participant that is called.
    Participant = "participant" { cs: "účastník", "účastníci", "účastníků", "účastníka"; en: "participant", "participants" }
    /// A participant that somebody has; Czech has the accusative there.
    ParticipantHad = "participant_accusative" { cs: "účastníka", "účastníky", "účastníků", "účastníka"; en: "participant", "participants" }
    /// An offer that somebody hands in; Czech has the accusative there.
    OfferHandedIn = "offer_accusative" { cs: "nabídku", "nabídky", "nabídek", "nabídky"; en: "offer", "offers" }
    /// A decimal place.
    Decimal = "decimal" { cs: "desetinné místo", "desetinná místa", "desetinných míst", "desetinného místa"; en: "decimal", "decimals" }
    /// A unit, where nobody knows which.
    AnyUnit = "any_unit" { cs: "jednotka", "jednotky", "jednotek", "jednotky"; en: "unit", "units" }
    /// A month that is measured.
    MonthOf = "month_of" { cs: "měsíce", "měsíců", "měsíců", "měsíce"; en: "month", "months" }
    /// An entry of a column.
    Entry = "entry" { cs: "hodnota", "hodnoty", "hodnot", "hodnoty"; en: "entry", "entries" }
    /// [`Unit::Hour`].
    Hour = "hour" { cs: "hodina", "hodiny", "hodin", "hodiny"; en: "hour", "hours" }
    /// An hour that somebody has; Czech has the accusative there.
    HourHad = "hour_accusative" { cs: "hodinu", "hodiny", "hodin", "hodiny"; en: "hour", "hours" }
    /// [`Unit::Visit`].
    Visit = "visit" { cs: "návštěva", "návštěvy", "návštěv", "návštěvy"; en: "visit", "visits" }
    /// [`Unit::Kilometre`].
    Kilometre = "kilometre" { cs: "kilometr", "kilometry", "kilometrů", "kilometru"; en: "kilometre", "kilometres" }
    /// [`Unit::Night`].
    Night = "night" { cs: "noc", "noci", "nocí", "noci"; en: "night", "nights" }
    /// [`Unit::BedDay`].
    BedDay = "bed_day" { cs: "lůžkoden", "lůžkodny", "lůžkodnů", "lůžkodne"; en: "bed day", "bed days" }
    /// [`Unit::Consultation`].
    Consultation = "consultation" { cs: "konzultace", "konzultace", "konzultací", "konzultace"; en: "consultation", "consultations" }
    /// [`Unit::ExpertReport`].
    ExpertReport = "expert_report" { cs: "odborný posudek", "odborné posudky", "odborných posudků", "odborného posudku"; en: "expert report", "expert reports" }
    /// [`Unit::FamilyMonth`].
    FamilyMonth = "family_month" { cs: "rodinoměsíc", "rodinoměsíce", "rodinoměsíců", "rodinoměsíce"; en: "family month", "family months" }
}

impl From<Unit> for Noun {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Hour => Self::Hour,
            Unit::Visit => Self::Visit,
            Unit::Kilometre => Self::Kilometre,
            Unit::Night => Self::Night,
            Unit::BedDay => Self::BedDay,
            Unit::Consultation => Self::Consultation,
            Unit::ExpertReport => Self::ExpertReport,
            Unit::FamilyMonth => Self::FamilyMonth,
        }
    }
}

impl Noun {
    /// The noun alone, of one: `hodina`.
    pub(crate) const fn alone(self, language: Language) -> &'static str {
        let ([one, ..], [singular, _]) = self.forms();
        match language {
            Language::Czech => one,
            Language::English => singular,
        }
    }

    /// The form after a number as it is written in the language: `1 250,50` in Czech, `1,250.50` in English.
    pub(crate) fn after(self, number: &str, language: Language) -> &'static str {
        let ([one, few, many, part], [singular, plural]) = self.forms();
        let unsigned = number.trim_start_matches(['−', '-']);
        match (language, unsigned) {
            (Language::English, "1") => singular,
            (Language::English, _) => plural,
            (Language::Czech, decimal) if decimal.contains([',', '/']) => part,
            (Language::Czech, "1") => one,
            (Language::Czech, "2" | "3" | "4") => few,
            (Language::Czech, _) => many,
        }
    }

    /// The number and the noun, which no line parts: `5 nabídek`.
    pub(crate) fn counted(self, number: &str, language: Language) -> String {
        format!("{number}\u{a0}{}", self.after(number, language))
    }
}

#[cfg(test)]
mod tests {
    use super::{Noun, Unit};
    use crate::message::Language::{Czech, English};

    #[test]
    fn the_number_as_it_is_written_decides() {
        let czech = |number| Noun::Offer.after(number, Czech);
        assert_eq!(
            ["0", "1", "2", "4", "5", "11", "21", "22", "101", "1\u{a0}002"].map(czech),
            [
                "nabídek", "nabídka", "nabídky", "nabídky", "nabídek", "nabídek", "nabídek", "nabídek", "nabídek",
                "nabídek",
            ]
        );
        let points = |number| Noun::Point.counted(number, Czech);
        assert_eq!(
            ["1,5", "84,00", "−1", "−2,5", "10/3"].map(points),
            ["1,5\u{a0}bodu", "84,00\u{a0}bodu", "−1\u{a0}bod", "−2,5\u{a0}bodu", "10/3\u{a0}bodu"]
        );
        let english = |number| Noun::Point.after(number, English);
        assert_eq!(
            ["0", "1", "1.00", "1.5", "2", "1,000"].map(english),
            ["points", "point", "points", "points", "points", "points",]
        );
    }

    #[test]
    fn units_have_their_forms_after_any_number() {
        for (unit, one, few, many, part) in [
            (Unit::Hour, "hodina", "hodiny", "hodin", "hodiny"),
            (Unit::Visit, "návštěva", "návštěvy", "návštěv", "návštěvy"),
            (Unit::Kilometre, "kilometr", "kilometry", "kilometrů", "kilometru"),
            (Unit::Night, "noc", "noci", "nocí", "noci"),
            (Unit::BedDay, "lůžkoden", "lůžkodny", "lůžkodnů", "lůžkodne"),
            (Unit::Consultation, "konzultace", "konzultace", "konzultací", "konzultace"),
            (Unit::ExpertReport, "odborný posudek", "odborné posudky", "odborných posudků", "odborného posudku"),
            (Unit::FamilyMonth, "rodinoměsíc", "rodinoměsíce", "rodinoměsíců", "rodinoměsíce"),
        ] {
            let forms = ["1", "2", "4", "5", "0", "2,5"].map(|number| Noun::from(unit).after(number, Czech));
            assert_eq!(forms, [one, few, few, many, many, part]);
        }
        let english = ["1", "2", "0", "2.5"].map(|number| Noun::BedDay.after(number, English));
        assert_eq!(english, ["bed day", "bed days", "bed days", "bed days"]);
    }

    #[test]
    fn whatever_a_template_says_with_a_value_is_known() {
        use crate::message::{
            DueCode, ErrorCode, FitCode, ForecastCode, InvoiceCode, LintCode, ReasonCode, TableCode, Word,
        };
        fn said(template: &'static str) -> impl Iterator<Item = &'static str> {
            let names = template.split('{').skip(1).filter_map(|part| part.split_once('}'));
            names.filter_map(|(name, _)| name.split_once('|').map(|(_, with)| with))
        }
        let mut checked = 0;
        macro_rules! check {
            ($($codes:ident),+) => { $(
                for code in $codes::ALL {
                    let templates = [Czech, English].map(|language| [Some(code.meaning(language)), code.advice(language)]);
                    for with in templates.into_iter().flatten().flatten().flat_map(said) {
                        let is_known = matches!(with, "unit" | "unit_name") || Noun::named(with).is_some() || Word::is_kind(with);
                        assert!(is_known, "{code}: {with}");
                        checked += 1;
                    }
                }
            )+ };
        }
        check!(DueCode, ErrorCode, FitCode, ForecastCode, InvoiceCode, LintCode, ReasonCode, TableCode);
        assert!(checked > 20, "{checked}");
    }

    #[test]
    fn every_noun_has_its_forms() {
        for unit in Unit::ALL {
            assert_eq!(Noun::named(unit.as_str()), Some(Noun::from(*unit)), "{unit}");
        }
        for noun in Noun::ALL {
            let (czech, english) = noun.forms();
            assert!(czech.iter().chain(&english).all(|form| !form.is_empty() && form.trim() == *form), "{noun:?}");
            assert!(czech[0] != czech[2] && english[0] != english[1], "{noun:?}");
        }
    }
}
