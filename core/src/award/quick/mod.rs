//! A mini-tender, or an order that goes directly, decided on in whole numbers, where nothing is in question but figures: for a
//! simulation, which asks a million times a second.
//!
//! **Is this a second copy of the rules?** It stands in front of [`award`](super::award) and says what `award` says, or
//! nothing: then `award` is asked. It knows the lots in which only terms, ceilings, capacities, prices and points decide, and
//! makes no record of why. A property test decides on whatever comes both ways.

mod direct;
mod rules;
mod terms;

use super::Outcome;
use crate::catalogue::Urgency;
use crate::evaluation::Ready;
use crate::framework::{Accounts, AfterRefusal, Earlier, FrameworkContract, Item, MONEY, QUANTITY, UnitCeiling, whole};
use crate::time::{Date, Steps};
use crate::value::{Id, sort};
use direct::Course;
pub(crate) use direct::QuickAnswer;
use direct::QuickAsked;
use rules::Rule;
use terms::{Against, NO_PRICE, PRICE, QuickTerms, halere, left, most};

/// A lot made ready.
#[derive(Clone, Debug)]
pub(crate) struct QuickLot {
    lot: usize,
    ready: Ready,
    scale: u32,
    /// The last day of the term, counted from its first; and whether an order may end behind it.
    last_day: i64,
    may_outlive: bool,
    /// The ceilings in units of 10⁻⁸ CZK, [`i128::MAX`] where there is none.
    maximum_of_all: i128,
    maximum: i128,
    /// The further ceilings that bind it.
    ceilings: Vec<UnitCeiling>,
    /// By item, in haléře; [`NO_PRICE`] where there is none.
    maximum_prices: Vec<Steps<i64>>,
    people: Vec<Option<QuickTerms>>,
    /// Where the id of each participant stands among all ids.
    places_of_ids: Vec<u64>,
    /// By item, in millionths of its unit.
    steps: Vec<i128>,
    /// The rules of the path, where the lot declares one, and the one for lines that lead different ways.
    rules: Vec<Rule>,
    lines_differ: Option<usize>,
}

/// A line of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct QuickLine {
    /// The place of the item in the lot.
    pub(crate) item: usize,
    /// How much, in units of the last decimal of quantities of the lot, and in millionths of its unit.
    pub(crate) units: i128,
    pub(crate) quantity: i128,
}

/// A request as it is decided on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuickOrder<'o> {
    pub(crate) lines: &'o [QuickLine],
    /// The day of its receipt, and how urgent it is.
    pub(crate) received: Date,
    pub(crate) urgency: Urgency,
    /// Whether it continues a contract; and of whom, where that is known.
    pub(crate) continues: bool,
    pub(crate) before: Option<usize>,
    /// What participants answered that were asked directly, in the order in which they were asked.
    pub(crate) answers: &'o [QuickAnswer],
    /// How things stood when the first was, or could have been.
    pub(crate) earlier: Option<&'o Earlier>,
    /// The day of the decision, within the term.
    pub(crate) day: Date,
    /// The period in days from the first day of the term.
    pub(crate) period: (i64, i64),
    /// The year in which it begins.
    pub(crate) year: i32,
    pub(crate) is_in_region: bool,
    /// Those whose territory or profile stands against them, by participant.
    pub(crate) barred: &'o [bool],
}

/// An offer for the whole of a request, handed in in time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuickOffer {
    pub(crate) participant: usize,
    /// Whether its participant has refused the contract.
    pub(crate) is_refused: bool,
}

/// The offers of a request: who, and of each a price in haléře for each line and a value for each criterion other than the
/// price, at the scales with which the lot was made ready.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuickOffers<'o> {
    pub(crate) offers: &'o [QuickOffer],
    pub(crate) numbers: &'o [i64],
    /// Where the id of each participant stands among all ids.
    pub(crate) order: &'o [usize],
}

/// What is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quick {
    /// An offer gets the contract at this price, the cheapest of those that could is at that one; in units of 10⁻⁸ CZK.
    Awarded { offer: usize, price: i128, cheapest: i128 },
    /// A participant takes all of it directly, at a price in units of 10⁻⁸ CZK.
    Taken { participant: usize, price: i128 },
    /// A participant is to be asked.
    Ask { participant: usize },
    /// It goes on by a call; nobody could be asked before, where it is not called at once.
    NewCall { at_once: bool },
    /// There is no contract.
    Ended(Outcome),
}

/// Room for figures, kept from one decision to the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Desk {
    figures: Vec<i64>,
    admitted: Vec<usize>,
    turns: Vec<direct::Turn>,
    passed: Vec<usize>,
    /// Who was asked directly, in the order in which they were.
    pub(crate) asked: Vec<QuickAsked>,
}

impl Desk {
    fn is_passed(&self, participant: usize) -> bool {
        self.passed.contains(&participant)
    }
}

impl QuickLot {
    /// The lot at a place, with the decimals that its quantities have and those of the values of offers. Nothing where other
    /// things than figures can be in question.
    pub(crate) fn new(
        framework: &FrameworkContract,
        people: &[Id],
        place: usize,
        (scale, values): (u32, &[u32]),
    ) -> Option<Self> {
        let lot = framework.lots.get(place)?;
        let takes_tax_off = lot.items.iter().any(|item| lot.scheme.vat.takes_off(item.vat_percent));
        if takes_tax_off || lot.abnormally_low.is_some() || scale > QUANTITY {
            return None;
        }
        let scales: Vec<u32> = std::iter::once(PRICE.checked_add(scale)?).chain(values.iter().copied()).collect();
        let term = framework.term;
        let members = people.iter().map(|id| {
            let Some(participant) = framework.participant(id) else { return Some(None) };
            let Some(terms) = participant.terms(&lot.id) else { return Some(None) };
            QuickTerms::new(framework, lot, participant, terms).map(Some)
        });
        let members: Vec<Option<QuickTerms>> = members.collect::<Option<_>>()?;
        let mut sorted: Vec<&Id> = people.iter().collect();
        sort(&mut sorted, Ord::cmp);
        let place_of = |id: &Id| u64::try_from(sorted.partition_point(|other| **other < *id)).ok();
        // Without a step everything is a whole number of steps.
        let step = |item: &Item| item.step.map_or(Some(1), |step| whole(step.decimal(), QUANTITY));
        let maximum_prices = lot.items.iter().map(|item| {
            let days = item.maximum_unit_prices.iter().map(|version| version.from);
            Steps::of(term.from(), days, |day| halere(item.maximum_unit_price_on(day))).map(|price| *price)
        });
        Some(Self {
            lot: place,
            ready: Ready::new(&lot.scheme, &scales)?,
            scale,
            last_day: term.to().naive().signed_duration_since(term.from().naive()).num_days(),
            may_outlive: framework.may_outlive,
            maximum_of_all: most(framework.maximum_value)?,
            maximum: most(lot.maximum_value)?,
            ceilings: UnitCeiling::of(framework, &lot.id, people)?,
            maximum_prices: maximum_prices.collect::<Option<_>>()?,
            places_of_ids: people.iter().map(place_of).collect::<Option<_>>()?,
            steps: lot.items.iter().map(step).collect::<Option<_>>()?,
            rules: lot
                .path
                .iter()
                .flat_map(|path| path.rules.iter().map(move |rule| (path, rule)))
                .map(|(path, rule)| Rule::new(path, rule, lot, &members))
                .collect::<Option<_>>()?,
            people: members,
            lines_differ: lot.path.as_ref().and_then(|path| {
                let wanted = path.lines_differ.as_ref()?;
                path.rules.iter().position(|rule| rule.id == *wanted)
            }),
        })
    }

    /// What the lines of a request cost at the maximum unit prices of a day, in units of 10⁻⁸ CZK; missing where one has none.
    fn at_maximum_prices(&self, order: &QuickOrder<'_>, day: Date) -> Option<i128> {
        order.lines.iter().try_fold(0_i128, |sum, line| {
            let most = Some(*self.maximum_prices.get(line.item)?.on(day)).filter(|price| *price < NO_PRICE)?;
            sum.checked_add(line.quantity.checked_mul(most.into())?)
        })
    }

    /// A price in units of 10⁻⁸ CZK.
    fn money(&self, price: i128) -> Option<i128> {
        price.checked_mul(power(MONEY.checked_sub(PRICE)?.checked_sub(self.scale)?))
    }

    /// What is looked at before any offer: the end that follows, or what is left of the ceilings of all and of the lot.
    fn gate(&self, accounts: &Accounts, order: &QuickOrder<'_>) -> Option<Result<[i128; 2], Outcome>> {
        let (from, to) = order.period;
        if !order.is_in_region || from > self.last_day || (to > self.last_day && !self.may_outlive) {
            return Some(Err(Outcome::OutsideFramework));
        }
        let left_of_all = left(self.maximum_of_all, || accounts.used_of_all())?;
        let left_of_lot = left(self.maximum, || accounts.used(self.lot, None))?;
        let mut is_used_up = left_of_all == 0 || left_of_lot == 0;
        for ceiling in self.ceilings.iter().filter(|ceiling| ceiling.counts(None, order.year)) {
            is_used_up |= accounts.used_of(ceiling)? >= ceiling.maximum;
        }
        if is_used_up {
            return Some(Err(Outcome::CeilingReached));
        }
        if self.people.iter().all(Option::is_none) {
            return Some(Err(Outcome::NoOffer));
        }
        Some(Ok([left_of_all, left_of_lot]))
    }

    /// Whether an order of a participant passes a ceiling: of all or of the lot, of which so much is left, its own, or a further one.
    fn passes_ceiling(
        &self,
        (accounts, left_of_both): (&Accounts, [i128; 2]),
        (participant, terms): (usize, &QuickTerms),
        takes: i128,
        order: &QuickOrder<'_>,
    ) -> Option<bool> {
        let of_own = left(terms.maximum, || accounts.used(self.lot, Some(participant)))?;
        let mut passes = takes > of_own || left_of_both.into_iter().any(|left| takes > left);
        for ceiling in self.ceilings.iter().filter(|ceiling| ceiling.counts(Some(participant), order.year)) {
            passes |= takes > ceiling.maximum.checked_sub(accounts.used_of(ceiling)?)?.max(0);
        }
        Some(passes)
    }

    /// The outcome for a request that nobody was called for yet, with the place of the rule that it goes by; nothing where it is
    /// not sure.
    pub(crate) fn begin(
        &self,
        accounts: &Accounts,
        order: &QuickOrder<'_>,
        desk: &mut Desk,
    ) -> Option<(Quick, Option<usize>)> {
        let left_of_both = match self.gate(accounts, order)? {
            Ok(left) => left,
            Err(outcome) => {
                desk.asked.clear();
                return Some((Quick::Ended(outcome), None));
            }
        };
        Some(match self.course((accounts, left_of_both), order, desk)? {
            Course::Call { rule, is_first, .. } => (Quick::NewCall { at_once: is_first }, rule),
            Course::Ask { rule, participant } => (Quick::Ask { participant }, Some(rule)),
            Course::Taken { rule, participant, price } => (Quick::Taken { participant, price }, Some(rule)),
            Course::Nobody { rule, outcome } => (Quick::Ended(outcome), Some(rule)),
        })
    }

    /// What the price of a unit of an item may be at most on a day, and what it is by the annex of a participant; in haléře.
    pub(crate) fn references(&self, participant: usize, item: usize, day: Date) -> [Option<i64>; 2] {
        let terms = self.people.get(participant).and_then(Option::as_ref);
        let own = terms.and_then(|terms| terms.prices.get(item));
        [self.maximum_prices.get(item), own]
            .map(|steps| steps.map(|steps| *steps.on(day)).filter(|price| *price < NO_PRICE))
    }

    /// The decimals of the price of a whole: those of haléře and of quantities.
    pub(crate) const fn price_decimals(&self) -> u32 {
        PRICE.saturating_add(self.scale)
    }

    /// The outcome of a mini-tender after its offer period, under a state, with the place of the rule of the path that led to it;
    /// nothing where it is not sure.
    ///
    /// The order of the questions is that of `award`: the term and the region, the ceilings, the path, each offer, the points.
    pub(crate) fn decide(
        &self,
        accounts: &Accounts,
        order: &QuickOrder<'_>,
        offers: &QuickOffers<'_>,
        desk: &mut Desk,
    ) -> Option<(Quick, Option<usize>)> {
        let all = match self.gate(accounts, order)? {
            Ok(left) => left,
            Err(outcome) => {
                desk.asked.clear();
                return Some((Quick::Ended(outcome), None));
            }
        };
        // Offers have no place where the path leads directly.
        let Course::Call { rule, after_refusal, .. } = self.course((accounts, all), order, desk)? else { return None };
        if after_refusal == AfterRefusal::NewCall && offers.offers.iter().any(|offer| offer.is_refused) {
            return None;
        }
        self.choose((accounts, all), order, offers, desk).map(|found| (found, rule))
    }

    fn choose(
        &self,
        (accounts, left_of_both): (&Accounts, [i128; 2]),
        order: &QuickOrder<'_>,
        offers: &QuickOffers<'_>,
        desk: &mut Desk,
    ) -> Option<Quick> {
        if offers.offers.is_empty() {
            return Some(Quick::Ended(Outcome::NoOffer));
        }
        let lines = order.lines.len();
        let stride = lines.checked_add(self.ready.columns())?.checked_sub(1)?;
        desk.figures.clear();
        desk.admitted.clear();
        let mut against = Against::default();
        for (place, (offer, numbers)) in offers.offers.iter().zip(offers.numbers.chunks_exact(stride)).enumerate() {
            let terms = self.people.get(offer.participant)?.as_ref().filter(|terms| terms.has_credentials)?;
            let (prices, values) = numbers.split_at_checked(lines)?;
            let price = price_of(order.lines, prices)?;
            let mut own = Against {
                others: *order.barred.get(offer.participant)? || self.is_dear(offer.participant, order, prices),
                ..Against::default()
            };
            own.others |= accounts.suspended_until(self.lot, offer.participant).is_some_and(|last| order.day <= last);
            for line in order.lines {
                let room = accounts.room(self.lot, offer.participant, line.item, order.earlier)?;
                own.room |= line.quantity > room.free;
            }
            let takes = self.money(price)?;
            own.ceiling = self.passes_ceiling((accounts, left_of_both), (offer.participant, terms), takes, order)?;
            let start = desk.figures.len();
            desk.figures.push(i64::try_from(price).ok()?);
            desk.figures.extend_from_slice(values);
            own.others |= !self.ready.admits(desk.figures.get(start..)?);
            if own.is_nothing() {
                desk.admitted.push(place);
            } else {
                desk.figures.truncate(start);
                against.add(own);
            }
        }
        if desk.admitted.is_empty() {
            return Some(Quick::Ended(against.outcome(Outcome::NoAdmissibleOffer)));
        }
        let offer = |place: usize| desk.admitted.get(place).and_then(|place| offers.offers.get(*place));
        let first = self.ready.first(
            &desk.figures,
            |place| offer(place).is_some_and(|offer| !offer.is_refused),
            |place| offer(place).and_then(|offer| offers.order.get(offer.participant)).copied().unwrap_or(usize::MAX),
        )?;
        let price = i128::from(*desk.figures.get(first.checked_mul(self.ready.columns())?)?);
        let prices = desk.figures.chunks_exact(self.ready.columns()).enumerate();
        let prices = prices.filter(|(place, _)| offer(*place).is_some_and(|offer| !offer.is_refused));
        let cheapest = prices.filter_map(|(_, figures)| figures.first()).min().copied()?;
        let cheapest = self.money(i128::from(cheapest))?;
        Some(Quick::Awarded { offer: *desk.admitted.get(first)?, price: self.money(price)?, cheapest })
    }

    /// Whether a price is above the maximum of the day, or above the annex of the participant.
    fn is_dear(&self, participant: usize, order: &QuickOrder<'_>, prices: &[i64]) -> bool {
        order.lines.iter().zip(prices).any(|(line, price)| {
            self.references(participant, line.item, order.day).into_iter().flatten().any(|most| *price > most)
        })
    }
}

/// The price of the whole, in haléře and the decimals of quantities.
fn price_of(lines: &[QuickLine], prices: &[i64]) -> Option<i128> {
    lines
        .iter()
        .zip(prices)
        .try_fold(0_i128, |sum, (line, price)| sum.checked_add(line.units.checked_mul(i128::from(*price))?))
}

const fn power(exponent: u32) -> i128 {
    10_i128.saturating_pow(exponent)
}
