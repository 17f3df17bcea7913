//! Asking one participant after the other.

use super::super::asked::{Asked, AskedOutcome, lines};
use super::super::direct::Direct;
use super::super::minitender::{Stop, Walk};
use super::super::tender::money;
use super::{Order, Round, Settled, Taken, Terms};
use crate::framework::{LotTerms, Participant};
use crate::message::Reason;
use crate::value::Id;
use crate::value::json::Path;

impl<'p> Walk<'p> {
    /// Asks one after the other, as the rule says.
    pub(super) fn ask_all(&mut self, terms: Terms<'p>, order: &mut Order<'p>) -> Result<Round, Stop> {
        let (framework, lot) = (self.framework, self.lot);
        let mut barred: Vec<&Id> = Vec::new();
        for (participant, lot_terms) in framework.participants_of(&lot.id) {
            if self.pass_over(participant, lot_terms, terms.parts, order) {
                barred.push(&participant.id);
            }
        }
        let direct_order = self.direct_order(terms.rule, order)?;
        let seats = self.seats(terms.rule, &direct_order, &barred)?;
        let direct = Direct::new(terms.rule, seats);
        let mut call = direct.call(&direct_order);
        loop {
            self.hear_passed_over(terms, order)?;
            let Some(id) = call.next().and_then(|seat| direct.id(seat)) else { return Ok(Round::NobodyLeft) };
            let Some((participant, lot_terms)) = framework.participant(id).and_then(|p| Some((p, p.terms(&lot.id)?)))
            else {
                continue;
            };
            // What was taken in the meantime may have used up a ceiling that both share.
            if !order.taken.is_empty() && self.pass_over(participant, lot_terms, terms.parts, order) {
                continue;
            }
            if self.ask(terms, (participant, lot_terms), Vec::new(), order)? {
                return Ok(Round::Waiting);
            }
            if order.rest.is_empty() {
                self.no_answers_left(order.read)?;
                return Ok(Round::Taken);
            }
        }
    }

    /// Records the answers of those who were asked and cannot take the order any more: what they said stands in the record,
    /// and it goes on without them.
    fn hear_passed_over(&mut self, terms: Terms<'p>, order: &mut Order<'p>) -> Result<(), Stop> {
        while let Some(answer) = self.tender.answers.get(order.read) {
            let holder = self.framework.participant(&answer.participant);
            let Some(holder) = holder.and_then(|known| Some((known, known.terms(&self.lot.id)?))) else {
                return Ok(());
            };
            let against = self.against(holder.0, holder.1, terms.parts, order);
            if against.is_empty() {
                return Ok(());
            }
            self.ask(terms, holder, against, order)?;
        }
        Ok(())
    }

    /// Asks one participant. Whether its answer is still awaited.
    fn ask(
        &mut self,
        terms: Terms<'p>,
        (participant, lot_terms): (&'p Participant, &'p LotTerms),
        against: Vec<Reason>,
        order: &mut Order<'p>,
    ) -> Result<bool, Stop> {
        let wanted = self.wanted(participant, lot_terms, order);
        let price = self.price(lot_terms, &wanted).unwrap_or_default();
        let mut asked = Asked {
            participant: participant.id.clone(),
            rule: terms.id.clone(),
            lines: lines(wanted.clone()),
            price: money(&price, "/request/lines")?,
            asked_at: None,
            answer_by: None,
            outcome: AskedOutcome::Waiting,
            answered_at: None,
            takes: Vec::new(),
            value: None,
            reasons: Vec::new(),
        };
        let at = Path::ROOT.field("answers");
        let Some(answer) = self.tender.answers.get(order.read) else {
            self.decision.asked.push(asked);
            return Ok(true);
        };
        let at = at.index(order.read);
        order.read = order.read.saturating_add(1);
        let by = self.check_answer(terms, answer, &participant.id, order, &at)?;
        asked.asked_at = Some(answer.asked_at.clone());
        asked.answered_at = answer.reply.at().cloned();
        asked.answer_by = Some(by.clone());
        let mut takes = self.hear(terms, answer, &wanted, &by, &mut asked, &at)?;
        if !against.is_empty() && (asked.outcome.takes() || !asked.outcome.is_settled()) {
            takes = Vec::new();
            asked.outcome = AskedOutcome::PassedOver;
            asked.reasons.extend(against);
        }
        let is_waiting = asked.outcome == AskedOutcome::Waiting;
        order.settled = Some(match &asked.answered_at {
            Some(answered) if asked.outcome != AskedOutcome::TimedOut => Settled::Answered(answered.clone()),
            // Nobody waits for an answer that can come to nothing.
            None if asked.outcome == AskedOutcome::PassedOver => Settled::Answered(answer.asked_at.clone()),
            _ => Settled::Over(by),
        });
        if takes.is_empty() {
            if !is_waiting && asked.outcome != AskedOutcome::PassedOver {
                order.declined.push(participant.id.clone());
            }
        } else {
            if answer.by_telephone {
                self.confirmation(terms, answer, &mut asked, &at)?;
            }
            asked.takes = lines(takes.clone());
            for (item, left) in &mut order.rest {
                if let Some((_, amount)) = takes.iter().find(|(taken, _)| taken == item) {
                    *left = &*left - amount;
                }
            }
            order.rest.retain(|(_, left)| left.is_positive());
            let price = self.price(lot_terms, &takes).unwrap_or_default();
            asked.value = Some(money(&price, "/request/lines")?);
            order.taken.push(Taken { participant, terms: lot_terms, rule: terms.id.clone(), amounts: takes, price });
        }
        self.decision.asked.push(asked);
        Ok(is_waiting)
    }
}
