//! A request on its way, and the one place where it is decided on.

use rust_decimal::Decimal;

use super::alternatives::cheapest_offer;
use super::arrival::Arrival;
use super::clock::Clock;
use super::random::{Draws, Luck, Purpose, Stream};
use super::ready::ReadyLot;
use super::setting::Setting;
use crate::award::{
    self, Answer, Asked, Decision, MiniTender, OrderDraw, Outcome, QuickAnswer, QuickOffer, Reply, Ruling,
};
use crate::contract::PartialContract;
use crate::evaluation::{Algorithm, DrawPlan, DrawReveal, MISSING, NamedSource, Pool, Source, commit_draw};
use crate::framework::{Earlier, FrameworkContract, FrameworkState};
use crate::message::{InputError, ReasonCode};
use crate::offer::{Offer, OfferLine};
use crate::request::Request;
use crate::time::{DateOrInstant, last_second};
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
    /// The document of the request, where somebody asked for it.
    document: Option<Checked<Request>>,
    /// The rules under which it came.
    pub(super) version: usize,
    /// The rule of the path that takes it, as far as it was decided on.
    pub(super) rule: Option<Id>,
    /// How often it was called.
    pub(super) calls: u8,
    /// The offers; of each the prices in haléře by line, then the values in the order of the scheme.
    pub(super) offers: Vec<QuickOffer>,
    pub(super) numbers: Vec<i64>,
    /// When the last call went out.
    pub(super) called: i64,
    /// The end of the offer period.
    pub(super) deadline: Option<i64>,
    /// Who was asked directly and what it answered; of each when it was asked, and when the answer came, if one did.
    pub(super) answers: Vec<QuickAnswer>,
    asked: Vec<(i64, Option<i64>)>,
    pub(super) rulings: Vec<Ruling>,
    /// How things stood when its first participant was asked directly, or could have been.
    pub(super) first_asked: Option<FirstAsked>,
    pub(super) waits: Waits,
}

/// How things stood when the first participant of an order was asked.
#[derive(Debug)]
pub(super) enum FirstAsked {
    /// In whole numbers, as far as it counts.
    Units(Earlier),
    State(Box<FrameworkState>),
}

/// Who is to be asked.
#[derive(Debug)]
pub(super) struct Turn {
    pub(super) participant: usize,
    /// The last second in which an answer counts, where it was asked before.
    pub(super) answer_by: Option<i64>,
}

/// Who was asked directly for an order.
#[derive(Debug)]
pub(super) enum Questions {
    Documents(Vec<Asked>),
    /// Those on the desk.
    Units,
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
    pub(super) contracts: Contracts,
    pub(super) asked: Questions,
    /// Whose turn it is, where somebody is to be asked.
    pub(super) turn: Option<Turn>,
    /// The last rule of the path by which it went.
    pub(super) rule: Option<Id>,
    pub(super) question: Option<Question>,
    /// How many prices were flagged as abnormally low.
    pub(super) flagged: usize,
    /// The price of the one offer that won and the lowest of those that could have won, in millionths of CZK.
    pub(super) compared: Option<(i128, i128)>,
    /// Whether it goes on by a call, and nobody could have taken it directly before.
    pub(super) is_called_at_once: bool,
}

/// What is awarded.
#[derive(Debug)]
pub(super) enum Contracts {
    /// Contracts with their documents; or none.
    Documents(Vec<PartialContract>),
    /// All that was asked for to one participant, at a price in units of 10⁻⁸ CZK; for its offer, where it does not go directly.
    Whole { offer: Option<usize>, participant: usize, price: i128 },
}

impl Contracts {
    /// The places of the offers that win; none of a direct award.
    pub(super) fn winners(&self, case: &Case, people: &[Id]) -> Vec<usize> {
        match self {
            Self::Whole { offer, .. } => offer.iter().copied().collect(),
            Self::Documents(contracts) => {
                let offers = contracts.iter().filter_map(|contract| contract.offer.as_ref());
                offers.filter_map(|offer| case.place_of(offer, people)).collect()
            }
        }
    }
}

/// The only place where the simulation decides: by the same function as everybody else.
///
/// In front of it stands [`QuickLot`](crate::award::QuickLot), which says the same or nothing, and makes no documents.
pub(super) fn decide(
    (framework, lot): (&Checked<FrameworkContract>, &ReadyLot),
    state: &FrameworkState,
    (case, at): (&mut Case, i64),
    (setting, luck): (&Setting<'_>, Luck),
    keep: impl FnOnce(MiniTender, &Decision),
) -> Result<Verdict, InputError> {
    let tender = case.tender((at, luck), lot, setting)?;
    let decision = award::award(framework, state, &tender)?;
    let question = question(&decision);
    let verdict = Verdict {
        outcome: decision.outcome,
        flagged: decision.abnormally_low.as_ref().map_or(0, |found| found.flagged.len()),
        rule: decision.rules.last().cloned(),
        is_called_at_once: decision.outcome == Outcome::NewCall && decision.rules.len() == 1,
        contracts: Contracts::Documents(decision.contracts.clone()),
        turn: turn(&decision, setting),
        asked: Questions::Documents(decision.asked.clone()),
        compared: cheapest_offer(&decision, case, &setting.people),
        question,
    };
    keep(tender, &decision);
    Ok(verdict)
}

/// Who is to be asked next.
fn turn(decision: &Decision, setting: &Setting<'_>) -> Option<Turn> {
    let asked = decision.asked.last().filter(|_| decision.outcome == Outcome::AwaitingAnswer)?;
    let last = |by: &DateOrInstant| match by {
        DateOrInstant::Date(day) => last_second(*day),
        DateOrInstant::Instant(moment) => Some(moment.clone()),
    };
    let answer_by = asked.answer_by.as_ref().and_then(last).map(|moment| setting.clock.second(&moment));
    let participant = setting.people.iter().position(|id| *id == asked.participant)?;
    Some(Turn { participant, answer_by })
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

/// The number by which something is drawn.
fn drawn(mut draws: Draws) -> Source {
    let figure = u32::try_from(draws.place(1_000_000_000)).unwrap_or_default();
    Source::Numbers(vec![Number::from(figure)])
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
        Self {
            arrival,
            document: None,
            version,
            rule: None,
            calls: 0,
            offers: Vec::new(),
            numbers: Vec::new(),
            called: 0,
            deadline: None,
            answers: Vec::new(),
            asked: Vec::new(),
            rulings: Vec::new(),
            first_asked: None,
            waits: Waits::default(),
        }
    }

    /// The same room for another request.
    pub(super) fn reuse(&mut self, arrival: Arrival, version: usize) {
        let before = std::mem::replace(self, Self::new(arrival, version));
        let Self { mut offers, mut numbers, mut answers, mut asked, .. } = before;
        offers.clear();
        numbers.clear();
        answers.clear();
        asked.clear();
        *self = Self { offers, numbers, answers, asked, ..Self::new(arrival, version) };
    }

    /// The document of the request.
    pub(super) fn request(&mut self, setting: &Setting<'_>) -> Result<&Checked<Request>, InputError> {
        let document = match self.document.take() {
            Some(document) => document,
            None => setting.document(&self.arrival)?,
        };
        Ok(self.document.insert(document))
    }

    /// The documents on which it is decided.
    pub(super) fn tender(
        &mut self,
        (at, luck): (i64, Luck),
        lot: &ReadyLot,
        setting: &Setting<'_>,
    ) -> Result<MiniTender, InputError> {
        let clock = &setting.clock;
        let request = self.request(setting)?.clone();
        let offers = match self.deadline {
            Some(deadline) => self.documents(&request, lot, setting, (luck, deadline))?,
            None => Vec::new(),
        };
        Ok(MiniTender {
            request,
            call: None,
            deadline: self.deadline.map(|deadline| clock.moment(deadline)).transpose()?,
            offers,
            answers: self.written_answers(setting)?,
            draw: lot.draws.then(|| self.order_draw(luck)),
            rulings: self.rulings.clone(),
            at: clock.moment(at)?,
        })
    }

    /// The answers as documents.
    fn written_answers(&self, setting: &Setting<'_>) -> Result<Vec<Answer>, InputError> {
        let clock = &setting.clock;
        let mut written = Vec::with_capacity(self.answers.len());
        for (answer, (asked_at, heard)) in self.answers.iter().zip(&self.asked) {
            let Some(id) = setting.people.get(answer.participant) else { continue };
            let reply = match heard {
                None => Reply::NoAnswer {},
                Some(at) if answer.takes => Reply::Accepted { at: clock.moment(*at)? },
                Some(at) => Reply::Declined { at: clock.moment(*at)?, reason: simulated()?, justified: false },
            };
            let (participant, asked_at) = (id.clone(), clock.moment(*asked_at)?);
            written.push(Answer { participant, asked_at, by_telephone: false, reply, confirmed_at: None });
        }
        Ok(written)
    }

    /// Somebody was asked, and answered at a second, or did not.
    pub(super) fn hear(&mut self, answer: QuickAnswer, asked_at: i64, heard: Option<i64>) {
        self.answers.push(answer);
        self.asked.push((asked_at, heard));
    }

    /// The offers as documents; each has the id of its participant.
    fn documents(
        &self,
        request: &Request,
        lot: &ReadyLot,
        setting: &Setting<'_>,
        (luck, deadline): (Luck, i64),
    ) -> Result<Vec<Offer>, InputError> {
        let stride = request.lines.len().saturating_add(lot.scales.len()).max(1);
        let mut offers = Vec::with_capacity(self.offers.len());
        for (own, numbers) in self.offers.iter().zip(self.numbers.chunks(stride)) {
            let (prices, values) = numbers.split_at_checked(request.lines.len()).unwrap_or_default();
            let Some(id) = setting.people.get(own.participant) else { continue };
            let mut offer = Offer::new(id.clone(), None);
            offer.participant = Some(id.clone());
            let seller = setting.seller(self.arrival.lot, own.participant);
            if let Some(seller) = seller {
                let submitted = seller.submits(&self.arrival, luck, self.calls, (self.called, deadline));
                offer.submitted_at = Some(setting.clock.moment(submitted)?);
            }
            let member = lot.members.get(own.participant).and_then(Option::as_ref);
            if let Some((seller, member)) = seller.zip(member) {
                offer.values = seller.written(&member.weighed, &lot.scales, values);
            }
            for (line, price) in request.lines.iter().zip(prices) {
                let unit_price = Some(Money::new(Decimal::new(*price, 2))?);
                let (item, quantity) = (line.item.clone(), line.quantity);
                offer.lines.push(OfferLine { item, quantity, unit_price, vat_percent: None, minimum: None });
            }
            offers.push(offer);
        }
        Ok(offers)
    }

    /// Room for the numbers of one more offer, all of them missing.
    pub(super) fn open(&mut self, stride: usize) -> &mut [i64] {
        let start = self.numbers.len();
        self.numbers.resize(start.saturating_add(stride), MISSING);
        self.numbers.get_mut(start..).unwrap_or_default()
    }

    /// The offer for which there is room is handed in, or is not.
    pub(super) fn close(&mut self, participant: usize, stride: usize, is_handed_in: bool) {
        if is_handed_in {
            self.offers.push(QuickOffer { participant, is_refused: false });
        } else {
            self.numbers.truncate(self.numbers.len().saturating_sub(stride));
        }
    }

    /// Nobody has offered yet.
    pub(super) fn forget_offers(&mut self) {
        self.offers.clear();
        self.numbers.clear();
        self.rulings.clear();
    }

    /// The place of the offer of this id, which is that of its participant.
    pub(super) fn place_of(&self, id: &Id, people: &[Id]) -> Option<usize> {
        self.offers.iter().position(|offer| people.get(offer.participant) == Some(id))
    }

    /// Whether nothing was ruled but that winners refused.
    pub(super) fn only_refusals(&self) -> bool {
        self.rulings.iter().all(|ruling| matches!(ruling, Ruling::Refusal { .. }))
    }

    /// Begins the path anew.
    pub(super) fn begin_anew(&mut self) {
        self.forget_offers();
        self.answers.clear();
        self.asked.clear();
        (self.deadline, self.first_asked) = (None, None);
    }

    /// Leaves out what was drawn; whether anything was.
    pub(super) fn forget_draws(&mut self) -> bool {
        let before = self.rulings.len();
        self.rulings.retain(|ruling| !matches!(ruling, Ruling::Draw { .. }));
        self.rulings.len() < before
    }

    /// Somebody refuses what it won.
    pub(super) fn refuse(&mut self, place: usize, at: i64, setting: &Setting<'_>) -> Result<(), InputError> {
        let Some(offer) = self.offers.get_mut(place) else { return Ok(()) };
        let Some(id) = setting.people.get(offer.participant) else { return Ok(()) };
        offer.is_refused = true;
        let at = setting.clock.moment(at)?;
        self.rulings.push(Ruling::Refusal { offer: id.clone(), role: role()?, reason: simulated()?, at });
        Ok(())
    }

    /// The explanation of a low price is ruled on.
    pub(super) fn explain(&mut self, offer: &Id, accepted: bool, at: i64, clock: &Clock) -> Result<(), InputError> {
        let at = clock.moment(at)?;
        let offer = offer.clone();
        self.rulings.push(Ruling::Justification { offer, accepted, role: role()?, reason: simulated()?, at });
        Ok(())
    }

    /// What an order is drawn by that goes directly by a draw: the same whenever it is looked at.
    fn order_draw(&self, luck: Luck) -> OrderDraw {
        let stream = Stream::demand(self.arrival.demand);
        let sources = vec![drawn(luck.of(stream, self.arrival.event(), Purpose::Direct, 0))];
        OrderDraw { sources, salt: None }
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
        let sources = vec![drawn(luck.of(stream, self.arrival.event(), Purpose::Tie, self.calls))];
        let draw = DrawReveal { announced: commit_draw(&plan)?, salt: None, sources, at: at.clone() };
        self.rulings.push(Ruling::Draw { draw: Box::new(draw), role: role()?, reason: simulated()?, at });
        Ok(())
    }
}
