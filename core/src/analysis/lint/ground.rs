//! The ground that a lint stands on: a scheme, a ceiling and what is plausible; and small tenders evaluated on it.

use super::axis::{Axis, half, number};
use super::found::{ExampleAfter, ExampleOffer, LintExample};
use super::input::{LintInput, Spread};
use crate::evaluation::{
    Better, Circumstances, Combine, Criterion, EvaluateError, Evaluation, Formula, Of, RoundingRule, Scheme, evaluate,
};
use crate::message::{InputError, Problems, too_large};
use crate::offer::{Offer, OfferValue};
use crate::value::json::{Path, out_of_range};
use crate::value::{Checked, Exact, Id, Map, Money, Number};

/// The names of the offers of an example.
pub(super) const IDS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];

/// A scheme for people has fewer criteria, features, levels and bands than this.
const MOST_PARTS: usize = 200;

/// What one offer says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bid {
    pub(super) price: Number,
    /// In the order of `Ground::values`.
    pub(super) values: Vec<OfferValue>,
}

pub(super) struct Ground<'i> {
    pub(super) scheme: &'i Checked<Scheme>,
    pub(super) circumstances: Circumstances,
    pub(super) price: Axis,
    pub(super) values: Vec<Axis>,
    /// Points alone: summed up, not rounded, without minimums and ties. Missing where there are no criteria.
    pub(super) plain: Option<Checked<Scheme>>,
}

impl<'i> Ground<'i> {
    /// Errors: `unknown_criterion` and `out_of_range` of the spread, `out_of_range` of the ceiling, `too_large`.
    pub(super) fn new(input: &'i LintInput) -> Result<Self, InputError> {
        let mut problems = Problems::new();
        let scheme = &input.scheme;
        let parts = parts(scheme);
        if parts > MOST_PARTS {
            let what = ("criteria, features, levels and bands", "kritérií, vlastností, stupňů a pásem");
            return Err(InputError::one(too_large("/scheme", parts, MOST_PARTS, what)));
        }
        let at = Path::ROOT.field("spread");
        if let Some(ceiling) = input.ceiling.filter(|ceiling| *ceiling == Money::ZERO) {
            problems.push(out_of_range(&Path::ROOT.field("ceiling"), ceiling, "> 0"));
        }
        for id in input.spread.keys() {
            let is_price = id.as_str() == "price" || of_price(scheme).any(|criterion| criterion.id == *id);
            if !is_price && !scheme.value_names().any(|name| name == id) {
                problems.push(scheme.unknown_criterion(id, &at.field(id.as_str())));
            }
        }
        let given = given_price(input);
        if let Some((id, spread)) = given {
            let place = at.field(id.as_str());
            check_order(spread, &place, &mut problems);
            if spread.from <= Number::ZERO {
                problems.push(out_of_range(&place.field("from"), spread.from, "> 0"));
            }
            if let Some(ceiling) = input.ceiling.filter(|ceiling| spread.to.exact() > ceiling.exact()) {
                problems.push(out_of_range(&place.field("to"), spread.to, format!("≤ {ceiling}")));
            }
        }
        let mut values = Vec::new();
        for criterion in scheme.quality() {
            let place = at.field(criterion.id.as_str());
            let given = input.spread.get(&criterion.id);
            if let Some(spread) = given {
                check_order(spread, &place, &mut problems);
                let allowed = |figure: Number| criterion.formula.allows(&figure.exact(), &criterion.weight.exact());
                for (name, figure) in [("from", spread.from), ("to", spread.to)] {
                    if !allowed(figure) {
                        problems.push(out_of_range(&place.field(name), figure, criterion.formula.kind()));
                    }
                }
            }
            match Axis::of(criterion, given) {
                Some(axis) => values.push(axis),
                None => problems.extend(given.map(|spread| out_of_range(&place, spread.from, "levels"))),
            }
        }
        for (id, best) in scheme.combine.features().into_iter().flatten() {
            let place = at.field(id.as_str());
            let all = Spread { from: Number::ZERO, to: *best };
            let given = input.spread.get(id);
            if let Some(spread) = given {
                check_order(spread, &place, &mut problems);
                if spread.from < Number::ZERO || spread.to > *best {
                    problems.push(out_of_range(&place, spread.to, format!("0 … {best}")));
                }
            }
            let upper = Spread { from: number(&(best.exact() * half())), to: *best };
            values.push(Axis::between(Some(id.clone()), given.cloned().unwrap_or(upper), &all, Better::Higher));
        }
        InputError::unless_empty(problems)?;
        let price = price_axis(input, given.map(|(_, spread)| spread));
        let needs = scheme.criteria.iter().any(|criterion| criterion.formula.needs_ceiling());
        let assumed = || needs.then(|| money(price.spread.to));
        let ceiling = input.ceiling.or_else(assumed);
        let circumstances = Circumstances { ceiling, ..Circumstances::default() };
        Ok(Self { scheme, circumstances, price, values, plain: plain(scheme) })
    }

    /// The best or the worst that is plausible in everything.
    pub(super) fn bid(&self, pick: fn(&Axis) -> OfferValue) -> Bid {
        Bid { price: figure(&pick(&self.price)), values: self.values.iter().map(pick).collect() }
    }

    /// What this criterion looks at, in a bid that says something else there.
    pub(super) fn with(&self, bid: &Bid, criterion: &Criterion, value: OfferValue) -> Bid {
        let mut bid = bid.clone();
        match criterion.of {
            Of::Price => bid.price = figure(&value),
            Of::Value => {
                let place = self.values.iter().position(|axis| axis.id.as_ref() == Some(&criterion.id));
                if let Some(old) = place.and_then(|place| bid.values.get_mut(place)) {
                    *old = value;
                }
            }
        }
        bid
    }

    /// The axis of what a criterion looks at.
    pub(super) fn axis(&self, criterion: &Criterion) -> &Axis {
        let own = self.values.iter().find(|axis| criterion.of == Of::Value && axis.id.as_ref() == Some(&criterion.id));
        own.unwrap_or(&self.price)
    }

    pub(super) fn offers(&self, bids: &[Bid]) -> Vec<Offer> {
        bids.iter().zip(IDS).map(|(bid, id)| self.offer(Id::ours(id), bid)).collect()
    }

    fn offer(&self, id: Id, bid: &Bid) -> Offer {
        let mut offer = Offer::new(id, Some(money(bid.price)));
        for (axis, value) in self.values.iter().zip(&bid.values) {
            if let Some(id) = &axis.id {
                offer.values.insert(id.clone(), value.clone());
            }
        }
        offer
    }

    pub(super) fn evaluate(&self, offers: &[Offer]) -> Result<Evaluation, EvaluateError> {
        evaluate(self.scheme, offers, &self.circumstances)
    }

    /// The points of the bids by criterion; nothing where they are undefined.
    pub(super) fn points(&self, bids: &[Bid]) -> Option<Evaluation> {
        evaluate(self.plain.as_ref()?, &self.offers(bids), &self.circumstances).ok()
    }

    /// An example with what the evaluation makes of it, undefined or not.
    pub(super) fn example(&self, offers: &[Offer]) -> LintExample {
        let evaluation = self.evaluate(offers).unwrap_or_default();
        let place_of = |id: &Id| {
            let mut ahead = 1_usize;
            for place in &evaluation.ranking {
                if place.contains(id) {
                    return u32::try_from(ahead).ok();
                }
                ahead = ahead.saturating_add(place.len());
            }
            None
        };
        let shown = |offer: &Offer| ExampleOffer {
            id: offer.id.clone(),
            price: offer.price.unwrap_or_default(),
            values: offer.values.clone(),
            points: evaluation.points.get(&offer.id).cloned().unwrap_or_default(),
            total: evaluation.totals.get(&offer.id).cloned(),
            place: place_of(&offer.id),
            inadmissible: evaluation.inadmissible.get(&offer.id).copied(),
        };
        LintExample {
            offers: offers.iter().map(shown).collect(),
            winner: evaluation.winner.clone(),
            undecided: evaluation.undecided.clone(),
            then: None,
        }
    }

    /// An example and what a withdrawal makes of it.
    pub(super) fn example_without(&self, offers: &[Offer], without: &Id) -> LintExample {
        let others: Vec<Offer> = offers.iter().filter(|offer| offer.id != *without).cloned().collect();
        let then = self.evaluate(&others).ok().map(|after| ExampleAfter {
            without: without.clone(),
            totals: after.totals,
            winner: after.winner,
            undecided: after.undecided,
        });
        LintExample { then, ..self.example(offers) }
    }

    /// What was taken for plausible.
    pub(super) fn spread(&self) -> Map<Spread> {
        let name = of_price(self.scheme).next().map_or_else(|| Id::ours("price"), |criterion| criterion.id.clone());
        let values = self.values.iter().filter_map(|axis| Some((axis.id.clone()?, axis.spread.clone())));
        values.chain([(name, self.price.spread.clone())]).collect()
    }
}

/// How many criteria, features, levels and bands a scheme has.
pub(super) fn parts(scheme: &Scheme) -> usize {
    let rows = |criterion: &Criterion| match &criterion.formula {
        Formula::Levels(rule) => rule.levels.len(),
        Formula::Bands(rule) => rule.bands.len(),
        _ => 0,
    };
    let criteria = scheme.criteria.iter().map(|criterion| rows(criterion).saturating_add(1));
    let features = scheme.combine.features().map_or(0, Map::len);
    criteria.fold(features, usize::saturating_add)
}

/// The first place: the winner, or those who share it.
pub(super) fn first(evaluation: &Evaluation) -> &[Id] {
    evaluation.ranking.first().map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn names(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}

pub(super) fn figure(value: &OfferValue) -> Number {
    value.number().unwrap_or_default()
}

pub(super) fn money(number: Number) -> Money {
    Money::new(number.decimal()).unwrap_or_default()
}

pub(super) fn of_price(scheme: &Scheme) -> impl Iterator<Item = &Criterion> {
    scheme.criteria.iter().filter(|criterion| criterion.of == Of::Price)
}

fn check_order(spread: &Spread, at: &Path<'_>, problems: &mut Problems) {
    if spread.to <= spread.from {
        problems.push(out_of_range(&at.field("to"), spread.to, format!("> {}", spread.from)));
    }
}

/// The spread of the price that was given, under the id of a criterion or as `price`.
fn given_price(input: &LintInput) -> Option<(&Id, &Spread)> {
    let is_value = |id: &Id| input.scheme.value_names().any(|name| name == id);
    let by_id = |id: &Id| input.spread.iter().find(|(known, _)| *known == id);
    of_price(&input.scheme)
        .find_map(|criterion| by_id(&criterion.id))
        .or_else(|| input.spread.iter().find(|(id, _)| id.as_str() == "price" && !is_value(id)))
}

fn price_axis(input: &LintInput, given: Option<&Spread>) -> Axis {
    let first = of_price(&input.scheme).next();
    let spread = given.cloned().unwrap_or_else(|| plausible_prices(input, first));
    let lowest = number(&(spread.from.exact() * half() * half()));
    let most = input.ceiling.map_or_else(
        || number(&(spread.to.exact() * Exact::from_integer(2))),
        |ceiling| Number::from(ceiling.decimal()),
    );
    let widest = Spread { from: lowest, to: most };
    let sums_up = matches!(input.scheme.combine, Combine::WeightedSum {});
    let better = first.filter(|_| sums_up).map_or(Better::Lower, |criterion| criterion.better);
    Axis::between(None, spread, &widest, better)
}

/// Prices where nobody said.
fn plausible_prices(input: &LintInput, criterion: Option<&Criterion>) -> Spread {
    let times = |number_of: Number, numerator, denominator| {
        number(&(number_of.exact() * Exact::ratio(numerator, denominator).unwrap_or_default()))
    };
    let own = criterion.and_then(|criterion| match &criterion.formula {
        Formula::FixedRange(rule) => Some((rule.full_at.min(rule.zero_at), rule.full_at.max(rule.zero_at))),
        Formula::Bands(rule) => {
            let (first, last) = (rule.bands.first()?.up_to, rule.bands.last()?.up_to);
            Some((first, times(last, 11, 10)))
        }
        Formula::Ratio(rule) => rule.best.map(|best| (best, times(best, 13, 10))),
        Formula::BelowCeiling(rule) => {
            let ceiling = Number::from(rule.ceiling?.decimal());
            Some((times(ceiling, 7, 10), ceiling))
        }
        _ => None,
    });
    let ceiling = input.ceiling.map(|ceiling| Number::from(ceiling.decimal()));
    let own = own.map(|(from, to)| Spread { from, to: ceiling.map_or(to, |ceiling| to.min(ceiling)) });
    if let Some(own) = own.filter(|own| own.from > Number::ZERO && own.from < own.to) {
        return own;
    }
    match ceiling {
        Some(ceiling) => Spread { from: times(ceiling, 7, 10), to: ceiling },
        None => Spread { from: Number::from(100_000), to: Number::from(130_000) },
    }
}

/// The scheme without anything but its points.
fn plain(scheme: &Scheme) -> Option<Checked<Scheme>> {
    let mut plain = scheme.clone();
    plain.combine = Combine::WeightedSum {};
    plain.rounding = RoundingRule { places: scheme.rounding.places, ..RoundingRule::default() };
    plain.ties.clear();
    for criterion in &mut plain.criteria {
        criterion.minimum_points = None;
    }
    Checked::new(plain).ok()
}
