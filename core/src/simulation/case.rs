//! A request on its way, and the one place where it is decided on.

use super::arrivals::Arrival;
use super::clock::Clock;
use super::random::{Luck, Purpose, Stream};
use super::seller::Bid;
use crate::award::{self, Answer, Asked, Decision, MiniTender, Outcome, Ruling};
use crate::contract::PartialContract;
use crate::evaluation::{Algorithm, DrawPlan, DrawReveal, NamedSource, Pool, Source, commit_draw};
use crate::framework::{FrameworkContract, FrameworkState};
use crate::message::{InputError, ReasonCode};
use crate::offer::{Offer, OfferLine};
use crate::value::{Checked, Id, Money, Number, Text};

/// Whose time passed, in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waits {
    /// The authority: until the call, from the deadline to the decision, over explanations and draws.
    pub(super) authority: i64,
    /// The offer period.
    pub(super) offers: i64,
    /// Answers of those who were asked directly, and refusals.
    pub(super) providers: i64,
}

/// A request on its way.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) arrival: Arrival,
    /// The rules under which it came.
    pub(super) version: usize,
    /// The rule of the path that takes it, as far as it was decided on.
    pub(super) rule: Option<Id>,
    /// How often it was called.
    pub(super) calls: u8,
    pub(super) bids: Vec<Bid>,
    /// The end of the offer period.
    pub(super) deadline: Option<i64>,
    pub(super) answers: Vec<Answer>,
    pub(super) rulings: Vec<Ruling>,
    /// The state when its first participant was asked, or could have been, on a path.
    pub(super) first_asked: Option<Box<FrameworkState>>,
    pub(super) waits: Waits,
}

/// What people have to settle before a request goes on.
#[derive(Debug)]
pub(super) enum Question {
    /// The prices of these offers look abnormally low.
    Explanations(Vec<Id>),
    /// These offers are equal.
    Tie(Vec<Id>),
}

/// What a decision comes to, as far as the simulation goes by it.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) outcome: Outcome,
    pub(super) contracts: Vec<PartialContract>,
    pub(super) asked: Vec<Asked>,
    /// The last rule of the path by which it went.
    pub(super) rule: Option<Id>,
    pub(super) question: Option<Question>,
    /// How many prices were flagged as abnormally low.
    pub(super) flagged: usize,
}

/// The only place where the simulation decides: by the same function as everybody else.
///
/// It is handed what it needs and no more, so that a way that is faster and says "sure" or "ask" can stand in front of it.
pub(super) fn decide(
    framework: &Checked<FrameworkContract>,
    state: &FrameworkState,
    (case, at): (&Case, i64),
    clock: &Clock,
    keep: impl FnOnce(MiniTender, &Decision),
) -> Result<Verdict, InputError> {
    let tender = case.tender(at, clock)?;
    let decision = award::award(framework, state, &tender)?;
    let question = question(&decision);
    let verdict = Verdict {
        outcome: decision.outcome,
        flagged: decision.abnormally_low.as_ref().map_or(0, |found| found.flagged.len()),
        rule: decision.rules.last().cloned(),
        contracts: decision.contracts.clone(),
        asked: decision.asked.clone(),
        question,
    };
    keep(tender, &decision);
    Ok(verdict)
}

fn question(decision: &Decision) -> Option<Question> {
    let is = |code: ReasonCode| decision.reasons.iter().any(|reason| reason.reason.code() == code);
    if decision.outcome != Outcome::Undecided {
        None
    } else if is(ReasonCode::JustificationPending) {
        Some(Question::Explanations(decision.undecided.clone()))
    } else if is(ReasonCode::TieLeft) {
        Some(Question::Tie(decision.undecided.clone()))
    } else {
        None
    }
}

/// In which role rulings are made.
fn role() -> Result<Text, InputError> {
    Text::parse("coordinator")
}

fn simulated() -> Result<Text, InputError> {
    Text::parse("simulated")
}

impl Case {
    pub(super) fn new(arrival: Arrival, version: usize) -> Self {
        let (bids, answers, rulings) = (Vec::new(), Vec::new(), Vec::new());
        let waits = Waits::default();
        Self {
            arrival,
            version,
            rule: None,
            calls: 0,
            bids,
            deadline: None,
            answers,
            rulings,
            first_asked: None,
            waits,
        }
    }

    /// The documents on which it is decided.
    fn tender(&self, at: i64, clock: &Clock) -> Result<MiniTender, InputError> {
        let offers = if self.deadline.is_some() { self.offers(clock)? } else { Vec::new() };
        Ok(MiniTender {
            request: self.arrival.request.clone(),
            call: None,
            deadline: self.deadline.map(|deadline| clock.moment(deadline)).transpose()?,
            offers,
            answers: self.answers.clone(),
            draw: None,
            rulings: self.rulings.clone(),
            at: clock.moment(at)?,
        })
    }

    /// Each has the id of its participant.
    fn offers(&self, clock: &Clock) -> Result<Vec<Offer>, InputError> {
        let mut offers = Vec::with_capacity(self.bids.len());
        for bid in &self.bids {
            let mut offer = Offer::new(bid.id.clone(), None);
            offer.participant = Some(bid.id.clone());
            offer.submitted_at = Some(clock.moment(bid.submitted)?);
            offer.values = bid.values.iter().cloned().collect();
            for (line, price) in self.arrival.request.lines.iter().zip(&bid.unit_prices) {
                let unit_price = Some(Money::new(rust_decimal::Decimal::new(*price, 2))?);
                let (item, quantity) = (line.item.clone(), line.quantity);
                offer.lines.push(OfferLine { item, quantity, unit_price, vat_percent: None, minimum: None });
            }
            offers.push(offer);
        }
        Ok(offers)
    }

    /// Begins the path anew.
    pub(super) fn begin_anew(&mut self) {
        self.bids.clear();
        self.answers.clear();
        self.rulings.clear();
        (self.deadline, self.first_asked) = (None, None);
    }

    /// Leaves out what was drawn; whether anything was.
    pub(super) fn forget_draws(&mut self) -> bool {
        let before = self.rulings.len();
        self.rulings.retain(|ruling| !matches!(ruling, Ruling::Draw { .. }));
        self.rulings.len() < before
    }

    /// Somebody refuses what it won.
    pub(super) fn refuse(&mut self, offer: &Id, at: i64, clock: &Clock) -> Result<(), InputError> {
        let at = clock.moment(at)?;
        self.rulings.push(Ruling::Refusal { offer: offer.clone(), role: role()?, reason: simulated()?, at });
        Ok(())
    }

    /// Whether an offer was refused already.
    pub(super) fn is_refused(&self, offer: &Id) -> bool {
        self.rulings.iter().any(|ruling| matches!(ruling, Ruling::Refusal { offer: known, .. } if known == offer))
    }

    /// The explanation of a low price is ruled on.
    pub(super) fn explain(&mut self, offer: &Id, accepted: bool, at: i64, clock: &Clock) -> Result<(), InputError> {
        let at = clock.moment(at)?;
        let offer = offer.clone();
        self.rulings.push(Ruling::Justification { offer, accepted, role: role()?, reason: simulated()?, at });
        Ok(())
    }

    /// Equal offers are drawn: announced at once, known and made an hour later.
    pub(super) fn draw(
        &mut self,
        among: &[Id],
        (from, at): (i64, i64),
        luck: Luck,
        clock: &Clock,
    ) -> Result<(), InputError> {
        let mut pool = among.to_vec();
        pool.sort();
        let (announced_at, at) = (clock.moment(from)?, clock.moment(at)?);
        let take = u32::try_from(pool.len()).unwrap_or(u32::MAX);
        let sources = vec![NamedSource { name: simulated()?, known_at: at.clone() }];
        let plan =
            DrawPlan { algorithm: Algorithm::Sha256, sources, pool: Pool::Ids(pool), take, salt: None, announced_at };
        let stream = Stream::demand(self.arrival.demand);
        let mut draws = luck.of(stream, self.arrival.number, Purpose::Tie, self.calls);
        let figure = u32::try_from(draws.place(1_000_000_000)).unwrap_or_default();
        let sources = vec![Source::Numbers(vec![Number::from(figure)])];
        let draw = DrawReveal { announced: commit_draw(&plan)?, salt: None, sources, at: at.clone() };
        self.rulings.push(Ruling::Draw { draw: Box::new(draw), role: role()?, reason: simulated()?, at });
        Ok(())
    }
}
