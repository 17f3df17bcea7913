//! A direct way in whole numbers: one participant after the other, as far as the answers go.
//!
//! The questions are those of [`directly`](crate::award::directly), in the same order; where an answer does not fit what is
//! asked here, that room is asked.

use super::rules::{By, Direct, QuickWay, parts_of};
use super::terms::{Against, NO_PRICE, QuickTerms};
use super::{Desk, QuickLine, QuickLot, QuickOrder};
use crate::award::Outcome;
use crate::framework::{Accounts, AfterRefusal, Measure, Room, Told};
use crate::time::Date;

/// A participant that was asked directly, and what it answered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct QuickAnswer {
    pub(crate) participant: usize,
    pub(crate) takes: bool,
    /// The day of the answer, or the last on which there could have been one.
    pub(crate) day: Date,
}

/// Who was asked by which rule of the path; it takes the order at a price in units of 10⁻⁸ CZK, or declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct QuickAsked {
    rule: usize,
    answer: QuickAnswer,
    price: i128,
}

/// How a request goes on after its path was followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// By a call; whether that is the first rule.
    Call { rule: Option<usize>, after_refusal: AfterRefusal, is_first: bool },
    /// Somebody is to be asked.
    Ask { rule: usize, participant: usize },
    /// Somebody takes all, at a price in units of 10⁻⁸ CZK.
    Taken { rule: usize, participant: usize, price: i128 },
    /// Nobody does.
    Nobody { rule: usize, outcome: Outcome },
}

/// When somebody is asked, the lesser first: a figure, the place, and who it is.
pub(super) type Turn = (i128, u64, usize);

/// Whoever has been to the back of a queue stands behind all that have not.
const BACK: u64 = u32::MAX as u64;

impl QuickLot {
    /// Whether whose turn it is goes by what participants were asked and took before.
    pub(crate) fn has_turns(&self) -> bool {
        self.rules.iter().any(|rule| matches!(&rule.way, QuickWay::Direct(direct) if direct.by.has_turns()))
    }

    /// Follows the path from the rule on that takes a request, with what is left of the ceilings of all and of the lot. Nothing
    /// where it is not sure.
    pub(super) fn course(
        &self,
        standing: (&Accounts, [i128; 2]),
        order: &QuickOrder<'_>,
        desk: &mut Desk,
    ) -> Option<Course> {
        desk.asked.clear();
        if self.rules.is_empty() {
            let after_refusal = AfterRefusal::default();
            return order.answers.is_empty().then_some(Course::Call { rule: None, after_refusal, is_first: true });
        }
        let mut rule = self.way(order)?;
        let mut answers = order.answers.iter();
        let (mut passed, mut is_first) = (Against::default(), true);
        loop {
            let direct = match &self.rules.get(rule)?.way {
                QuickWay::Elsewhere => return None,
                QuickWay::Call(after_refusal) => {
                    let call = Course::Call { rule: Some(rule), after_refusal: *after_refusal, is_first };
                    return answers.as_slice().is_empty().then_some(call);
                }
                QuickWay::Direct(direct) => direct,
            };
            self.turns(direct, standing, order, (&mut passed, desk))?;
            for (_, _, participant) in &desk.turns {
                let Some(answer) = answers.next() else {
                    return Some(Course::Ask { rule, participant: *participant });
                };
                if answer.participant != *participant {
                    return None;
                }
                let price = self.price_of(*participant, order.lines, order.day)?;
                desk.asked.push(QuickAsked { rule, answer: *answer, price });
                if answer.takes {
                    let taken = Course::Taken { rule, participant: *participant, price };
                    return answers.as_slice().is_empty().then_some(taken);
                }
            }
            let Some(next) = direct.otherwise else {
                // Answers that nobody asked for.
                if !answers.as_slice().is_empty() {
                    return None;
                }
                let has_declined = !desk.asked.is_empty();
                let outcome = if has_declined { Outcome::RefusedByAll } else { passed.outcome(Outcome::NoOffer) };
                return Some(Course::Nobody { rule, outcome });
            };
            (rule, is_first) = (next, false);
        }
    }

    /// Those that can be asked, in their order, on the desk; and what stands against the others.
    fn turns(
        &self,
        direct: &Direct,
        (accounts, left_of_both): (&Accounts, [i128; 2]),
        order: &QuickOrder<'_>,
        (passed, desk): (&mut Against, &mut Desk),
    ) -> Option<()> {
        desk.turns.clear();
        desk.passed.clear();
        for (participant, terms) in self.people.iter().enumerate() {
            let Some(terms) = terms else { continue };
            let against = self.against((participant, terms), direct.parts, (accounts, left_of_both), order)?;
            if !against.is_nothing() {
                passed.add(against);
                desk.passed.push(participant);
            } else if direct.by != By::Same || (order.continues && order.before? == participant) {
                desk.turns.push((0, 0, participant));
            }
        }
        // Who has answered and cannot take the order any more.
        if order.answers.iter().any(|answer| desk.is_passed(answer.participant)) {
            return None;
        }
        // A share is one of all participants, whoever can be asked.
        let all = match direct.by {
            By::Shares(measure, _) => {
                let mut all = self.size(measure, order)?;
                for (participant, _) in self.people.iter().enumerate().filter(|(_, terms)| terms.is_some()) {
                    let turns = accounts.turns(self.lot, participant, order.earlier)?;
                    all = all.checked_add(turns.awarded(measure)?)?;
                }
                all
            }
            _ => 0,
        };
        let mut turns = std::mem::take(&mut desk.turns);
        for turn in &mut turns {
            let terms = self.people.get(turn.2)?.as_ref()?;
            *turn = self.turn((turn.2, terms), direct.by, all, accounts, order)?;
        }
        turns.sort_unstable();
        desk.turns = turns;
        Some(())
    }

    /// When somebody is asked; `all` is what all have been awarded, with this order.
    fn turn(
        &self,
        (participant, terms): (usize, &QuickTerms),
        by: By,
        all: i128,
        accounts: &Accounts,
        order: &QuickOrder<'_>,
    ) -> Option<Turn> {
        let rank = || terms.rank.map(u64::from);
        let turns = || accounts.turns(self.lot, participant, order.earlier);
        let (figure, place) = match by {
            By::Rank => (0, rank()?),
            By::Same => (0, 0),
            By::Queue => (0, turns()?.turn().map_or_else(rank, |turn| Some(BACK.saturating_add(turn.into())))?),
            By::Price { lower_id } => {
                let place = if lower_id { self.places_of_ids.get(participant).copied() } else { rank() };
                (self.price_of(participant, order.lines, order.day)?, place?)
            }
            By::Least(measure) => {
                self.size(measure, order)?;
                (turns()?.awarded(measure)?, rank()?)
            }
            By::Shares(measure, parts) => {
                let share = parts_of(terms.share?, parts)?.checked_mul(all)?;
                (turns()?.awarded(measure)?.checked_mul(parts)?.checked_sub(share)?, rank()?)
            }
        };
        Some((figure, place, participant))
    }

    /// What an order adds to what somebody has been awarded.
    fn size(&self, measure: Measure, order: &QuickOrder<'_>) -> Option<i128> {
        match measure {
            Measure::Count => Some(1),
            Measure::Value => self.at_maximum_prices(order, order.day),
            Measure::Quantity => order.lines.iter().try_fold(0_i128, |sum, line| sum.checked_add(line.quantity)),
        }
    }

    /// What stands against asking a participant for all of a request.
    fn against(
        &self,
        (participant, terms): (usize, &QuickTerms),
        parts: bool,
        (accounts, left_of_both): (&Accounts, [i128; 2]),
        order: &QuickOrder<'_>,
    ) -> Option<Against> {
        if !terms.has_credentials {
            return None;
        }
        let is_suspended = accounts.suspended_until(self.lot, participant).is_some_and(|last| order.day <= last);
        let mut own = Against { others: *order.barred.get(participant)? || is_suspended, ..Against::default() };
        // What it would be asked for, as far as it has room, costs so much; missing without a price.
        let mut price = Some(0_i128);
        for line in order.lines {
            let [most, of_annex] = self.references(participant, line.item, order.day);
            own.others |= of_annex.is_none() || most.zip(of_annex).is_some_and(|(most, of_annex)| of_annex > most);
            let mut wanted = line.quantity;
            let Room { free, is_rounded } = accounts.room(self.lot, participant, line.item, order.earlier)?;
            if free < wanted {
                // Where parts can be taken, it may be asked for one.
                if parts || is_rounded {
                    return None;
                }
                own.room = true;
                let step = *self.steps.get(line.item)?;
                let beyond = if step == 1 { 0 } else { free.checked_rem(step)? };
                wanted = free.checked_sub(beyond)?;
            }
            if wanted > 0 {
                price = price.zip(of_annex).and_then(|(sum, price)| sum.checked_add(wanted.checked_mul(price.into())?));
            }
        }
        if let Some(takes) = price {
            own.ceiling = self.passes_ceiling((accounts, left_of_both), (participant, terms), takes, order)?;
        }
        Some(own)
    }

    /// What all of a request costs by the annex of a participant, in units of 10⁻⁸ CZK.
    pub(crate) fn price_of(&self, participant: usize, lines: &[QuickLine], day: Date) -> Option<i128> {
        let terms = self.people.get(participant)?.as_ref()?;
        let price = lines.iter().try_fold(0_i128, |sum, line| {
            let price = Some(*terms.prices.get(line.item)?.on(day)).filter(|price| *price < NO_PRICE)?;
            sum.checked_add(line.quantity.checked_mul(price.into())?)
        });
        price.filter(|price| i64::try_from(*price).is_ok())
    }

    /// Books what came of asking.
    pub(crate) fn tell(&self, accounts: &mut Accounts, asked: &[QuickAsked], lines: &[QuickLine]) {
        for QuickAsked { rule, answer, price } in asked {
            let Some(QuickWay::Direct(direct)) = self.rules.get(*rule).map(|rule| &rule.way) else { continue };
            let (rule, suspension) = (&direct.rule, direct.suspension);
            let told = Told { rule, suspension, answer: if answer.takes { Ok(*price) } else { Err(answer.day) } };
            let units = lines.iter().map(|line| (line.item, line.quantity));
            accounts.tell((self.lot, answer.participant), &told, units);
        }
    }
}
