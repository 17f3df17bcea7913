//! What goes in, and what of it cannot be.

use std::collections::BTreeMap;

use super::turns::Seat;
use super::{drawn, lowest_price};
use crate::evaluation::{Algorithm, Lottery, Source};
use crate::framework::{DirectRule, Measure, Ranks, add_up, check_ties};
use crate::message::{ErrorCode, InputError, Problem, Problems, too_large};
use crate::value::json::{Check, Once, Path, nearest_of, out_of_range, read_object};
use crate::value::{Exact, Id, Map, Money, Number, Quantity, set, sort};

/// The most participants times orders. Every order looks at every participant; this keeps a call within seconds.
const LARGEST: usize = 10_000_000;

/// A participant that may be asked.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Candidate {
    /// The id.
    pub id: Id,
    /// The rank in the framework contract, from 1, each once; with `lowest_price` only needed where a tie is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// The price in CZK; needed for `lowest_price`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// The agreed share, a fraction of 1; needed for `target_shares`, where all add up to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Number>,
    /// How much it can take in all; no limit if missing. Orders then need a quantity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Quantity>,
    /// What it was awarded before, in the measure of the rule; nothing if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<Number>,
    /// What it has that an order may prefer; only `by_need` looks at it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub attributes: Vec<Id>,
}
read_object!(Candidate {
    required id,
    optional rank,
    optional price,
    optional share,
    optional capacity,
    optional awarded,
    defaulted attributes,
});

/// What an order is drawn by: sources that nobody knew when the draw was announced.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OrderDraw {
    /// The sources, in the order announced; at least one.
    pub sources: Vec<Source>,
    /// What the drawer committed to beforehand; only with `sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
}
read_object!(OrderDraw { required sources, optional salt });

impl OrderDraw {
    /// The lottery of an algorithm with these sources.
    pub(crate) fn lottery(&self, algorithm: Algorithm) -> Lottery {
        Lottery { algorithm, sources: self.sources.clone(), salt: self.salt.clone() }
    }
}

/// An order that goes to one participant.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DirectOrder {
    /// The value in CZK; needed where a rule reckons in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// How much is ordered, above 0; needed where a rule reckons in it, and where somebody has a capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Quantity>,
    /// Who will decline if asked, each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub declined_by: Vec<Id>,
    /// What it is drawn by; needed for `draw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draw: Option<OrderDraw>,
    /// What is preferred, with its weight above 0; only `by_need` looks at it.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub preferences: Map<Number>,
    /// Who goes on with the work; needed for `same_participant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
}
read_object!(DirectOrder {
    optional value,
    optional quantity,
    defaulted declined_by,
    optional draw,
    defaulted preferences,
    optional participant,
});

/// The input of the operation `select`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SelectInput {
    /// How orders go to participants.
    pub rule: DirectRule,
    /// The participants, at least one, each once.
    pub participants: Vec<Candidate>,
    /// The orders, in the order in which they are awarded.
    pub orders: Vec<DirectOrder>,
}
read_object!(SelectInput { required rule, required participants, required orders });

impl SelectInput {
    /// The seats of the participants, where everything fits together.
    pub(in crate::award) fn checked(&self) -> Result<Vec<Seat>, InputError> {
        let mut problems = Problems::new();
        self.check_participants(&mut problems);
        self.check_orders(&mut problems);
        let places = self.places(&mut problems);
        InputError::unless_empty(problems)?;
        let seats = self.participants.iter().zip(places).map(|(candidate, place)| Seat {
            id: candidate.id.clone(),
            place,
            share: candidate.share.unwrap_or_default().exact(),
            awarded: candidate.awarded.unwrap_or_default().exact(),
            room: candidate.capacity.map(Quantity::exact),
            attributes: candidate.attributes.clone(),
            is_barred: false,
        });
        Ok(seats.collect())
    }

    fn check_participants(&self, problems: &mut Problems) {
        let at = Path::ROOT.field("participants");
        if self.participants.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, at.pointer()));
        }
        let mut seen = Once::default();
        for (index, candidate) in self.participants.iter().enumerate() {
            let place = at.index(index);
            seen.see(candidate.id.as_str(), &place.field("id"), problems);
            if candidate.rank == Some(0) {
                problems.push(out_of_range(&place.field("rank"), 0, "≥ 1"));
            }
            if let Some(share) = candidate.share.filter(|share| *share < Number::ZERO) {
                problems.push(out_of_range(&place.field("share"), share, "≥ 0"));
            }
            if let Some(awarded) = candidate.awarded {
                let counts = self.rule.measure() == Some(Measure::Count);
                if awarded < Number::ZERO || (counts && !awarded.decimal().fract().is_zero()) {
                    let expected = if counts { "0, 1, 2, …" } else { "≥ 0" };
                    problems.push(out_of_range(&place.field("awarded"), awarded, expected));
                }
            }
            let needed = match self.rule {
                DirectRule::LowestPrice { .. } if candidate.price.is_none() => "price",
                DirectRule::TargetShares { .. } if candidate.share.is_none() => "share",
                _ => continue,
            };
            problems.push(Problem::new(ErrorCode::MissingField, place.field(needed).pointer()).with("value", needed));
        }
        let shares: Option<Vec<Exact>> =
            self.participants.iter().map(|candidate| Some(candidate.share?.exact())).collect();
        if let (DirectRule::TargetShares { .. }, Some(shares)) =
            (&self.rule, shares.filter(|shares| !shares.is_empty()))
        {
            add_up(&shares.iter().sum(), Exact::ONE, &at, problems);
        }
    }

    fn check_orders(&self, problems: &mut Problems) {
        let at = Path::ROOT.field("orders");
        let looks = self.participants.len().saturating_mul(self.orders.len());
        if looks > LARGEST {
            problems.push(too_large(
                at.pointer(),
                looks,
                LARGEST,
                ("participants times orders", "účastníků krát objednávek"),
            ));
        }
        let known = set(self.participants.iter().map(|candidate| candidate.id.as_str()));
        let measure = self.rule.measure();
        let is_limited = self.participants.iter().any(|candidate| candidate.capacity.is_some());
        for (index, order) in self.orders.iter().enumerate() {
            let place = at.index(index);
            let mut missing = |name: &'static str| {
                problems.push(Problem::new(ErrorCode::MissingField, place.field(name).pointer()).with("value", name));
            };
            if order.value.is_none() && measure == Some(Measure::Value) {
                missing("value");
            }
            if order.quantity.is_none() && (is_limited || measure == Some(Measure::Quantity)) {
                missing("quantity");
            }
            match &self.rule {
                DirectRule::Draw { algorithm } => match &order.draw {
                    None => missing("draw"),
                    Some(draw) => draw.lottery(*algorithm).check(&place.field("draw"), problems),
                },
                DirectRule::SameParticipant {} => match &order.participant {
                    None => missing("participant"),
                    Some(id) if !known.contains(id.as_str()) => {
                        self.is_unknown(id, &place.field("participant"), problems);
                    }
                    Some(_) => {}
                },
                _ => {}
            }
            let preferences = place.field("preferences");
            for (id, weight) in order.preferences.iter().filter(|(_, weight)| **weight <= Number::ZERO) {
                problems.push(out_of_range(&preferences.field(id.as_str()), weight, "> 0"));
            }
            if order.quantity == Some(Quantity::ZERO) {
                problems.push(out_of_range(&place.field("quantity"), Quantity::ZERO, "> 0"));
            }
            let declined_by = place.field("declined_by");
            let mut seen = Once::default();
            for (index, id) in order.declined_by.iter().enumerate() {
                let place = declined_by.index(index);
                if known.contains(id.as_str()) {
                    seen.see(id.as_str(), &place, problems);
                } else {
                    self.is_unknown(id, &place, problems);
                }
            }
        }
    }

    fn is_unknown(&self, id: &Id, at: &Path<'_>, problems: &mut Problems) {
        let known = self.participants.iter().map(|candidate| &candidate.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownParticipant, at, id, known));
    }

    /// The place of each participant, from 0: by rank, or by price, then ties, then rank.
    fn places(&self, problems: &mut Problems) -> Vec<u64> {
        let before = problems.len();
        let groups = match &self.rule {
            DirectRule::LowestPrice { ties } => {
                check_ties(ties, &Path::ROOT.field("rule").field("ties"), problems);
                if problems.len() > before || self.participants.iter().any(|candidate| candidate.price.is_none()) {
                    return Vec::new();
                }
                match lowest_price::places(&self.participants, ties) {
                    Ok(groups) => groups,
                    Err(error) => {
                        problems.extend(error.below("/rule/ties").into_problems());
                        return Vec::new();
                    }
                }
            }
            DirectRule::Draw { algorithm } => {
                let most = drawn::most(*algorithm);
                if self.participants.len() > most {
                    let at = Path::ROOT.field("participants").pointer();
                    problems.push(too_large(at, self.participants.len(), most, ("participants", "účastníků")));
                }
                (0..self.participants.len()).map(|index| vec![index]).collect()
            }
            DirectRule::SameParticipant {} => (0..self.participants.len()).map(|index| vec![index]).collect(),
            _ => vec![(0..self.participants.len()).collect()],
        };
        let mut order = Vec::with_capacity(self.participants.len());
        for mut group in groups {
            if group.len() > 1 {
                self.check_ranks(&group, problems);
                sort(&mut group, |a, b| self.rank(*a).cmp(&self.rank(*b)));
            }
            order.extend(group);
        }
        let numbered: BTreeMap<usize, u64> = order.into_iter().zip(0..).collect();
        numbered.into_values().collect()
    }

    fn rank(&self, index: usize) -> Option<u32> {
        self.participants.get(index).and_then(|candidate| candidate.rank)
    }

    /// Those that only a rank tells apart have one, and none the same.
    fn check_ranks(&self, group: &[usize], problems: &mut Problems) {
        let at = Path::ROOT.field("participants");
        let mut ranks = Ranks::default();
        for index in group {
            ranks.see(self.rank(*index), &at.index(*index), problems);
        }
    }
}
