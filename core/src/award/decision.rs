//! The decision as a value.

use serde::Serialize;

use super::Asked;
use crate::contract::{ItemQuantity, PartialContract};
use crate::evaluation::{AbnormallyLow, Evaluation};
use crate::law::Citation;
use crate::message::{Problems, Reason};
use crate::time::Instant;
use crate::value::json::{Node, Path, Read, names, read_object};
use crate::value::{Figure, Id, Place};

names! {
    /// How a request ended, or where it stands.
    pub enum Outcome or UnknownName {
        /// A participant gets the contract.
        Awarded = "awarded",
        /// Offers are equal and no rule settles it, or an abnormally low price has to be ruled on first.
        Undecided = "undecided",
        /// A formula asks for something that arithmetic does not define.
        NotEvaluable = "not_evaluable",
        /// Nobody offered.
        NoOffer = "no_offer",
        /// No offer can be accepted.
        NoAdmissibleOffer = "no_admissible_offer",
        /// No participant that offered has the capacity.
        NoCapacity = "no_capacity",
        /// A ceiling is used up, or every offer would pass one.
        CeilingReached = "ceiling_reached",
        /// The request does not lie within the framework contract.
        OutsideFramework = "outside_framework",
        /// Everybody who could have had the contract refused.
        RefusedByAll = "refused_by_all",
        /// Somebody who was asked directly has not answered yet, or is to be asked now.
        AwaitingAnswer = "awaiting_answer",
        /// Some of it is awarded, and nobody takes the rest.
        PartlyAwarded = "partly_awarded",
        /// It goes on by a call that is not made yet.
        NewCall = "new_call",
        /// The office withdrew the request.
        Withdrawn = "withdrawn",
        /// The authority cancelled the procedure.
        CancelledByAuthority = "cancelled_by_authority",
    }
}

impl Outcome {
    /// Whether people or participants still have to do something before the request ends.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Undecided | Self::NotEvaluable | Self::AwaitingAnswer | Self::NewCall)
    }

    /// The outcome for people.
    #[must_use]
    pub const fn name(self, language: crate::Language) -> &'static str {
        let (czech, english) = match self {
            Self::Awarded => ("zadáno", "awarded"),
            Self::Undecided => ("nerozhodnuto", "undecided"),
            Self::NotEvaluable => ("nelze vyhodnotit", "cannot be evaluated"),
            Self::NoOffer => ("bez nabídky", "no offer"),
            Self::NoAdmissibleOffer => ("bez přípustné nabídky", "no admissible offer"),
            Self::NoCapacity => ("bez kapacity", "no capacity"),
            Self::CeilingReached => ("vyčerpán limit", "ceiling reached"),
            Self::OutsideFramework => ("mimo rámcovou smlouvu", "outside the framework"),
            Self::RefusedByAll => ("všichni odmítli", "refused by all"),
            Self::AwaitingAnswer => ("čeká na odpověď", "awaiting an answer"),
            Self::PartlyAwarded => ("zadáno zčásti", "partly awarded"),
            Self::NewCall => ("nová výzva", "new call"),
            Self::Withdrawn => ("vzato zpět", "withdrawn"),
            Self::CancelledByAuthority => ("zrušeno zadavatelem", "cancelled by the authority"),
        };
        match language {
            crate::Language::Czech => czech,
            crate::Language::English => english,
        }
    }
}

/// A reason in a decision: a code with its numbers, whom it is about, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionReason {
    /// The offer that it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<Id>,
    /// The participant that it is about, where it is about one and no offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The code, its numbers and its sentence.
    #[serde(flatten)]
    pub reason: Reason,
    /// Where the rule stands, and how sure we are; missing where the framework contract or arithmetic is the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
}

impl Read for DecisionReason {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["offer", "participant", "citation"], node, at, problems)?;
        let (offer, participant) = (fields.optional("offer", problems), fields.optional("participant", problems));
        let citation = fields.optional("citation", problems);
        Some(Self { offer: offer?, participant: participant?, reason: reason?, citation: citation? })
    }
}

impl From<Reason> for DecisionReason {
    fn from(reason: Reason) -> Self {
        Self { offer: None, participant: None, reason, citation: None }
    }
}

impl DecisionReason {
    pub(crate) fn about(mut self, offer: &Id) -> Self {
        self.offer = Some(offer.clone());
        self
    }

    pub(super) fn of(mut self, participant: &Id) -> Self {
        self.participant = Some(participant.clone());
        self
    }

    pub(super) fn citing(mut self, citation: Option<Citation>) -> Self {
        self.citation = citation;
        self
    }
}

/// Who gets the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Winner {
    /// The offer; missing for a direct award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<Id>,
    /// The participant.
    pub participant: Id,
}
read_object!(Winner { optional offer, required participant });

/// An offer as it was handed in, for reading beside its points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferSummary {
    /// The offer.
    pub offer: Id,
    /// Who offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The total price in CZK, if the offer has one; with or without value added tax as the scheme says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Figure>,
}
read_object!(OfferSummary { required offer, optional participant, optional price });

/// A decision on one request: the outcome with every reason, what was found about offers, the evaluation, and the partial
/// contracts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// The framework contract.
    pub framework: Id,
    /// The lot.
    pub lot: Id,
    /// The request.
    pub request: Id,
    /// The version of the request.
    pub request_version: u32,
    /// Where the service is needed.
    pub place: Place,
    /// The moment of the decision.
    pub at: Instant,
    /// The rules of the path by which it went, in that order; none where the lot declares no path.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rules: Vec<Id>,
    /// Who was asked directly, in that order; the last may still be to ask, or to answer.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub asked: Vec<Asked>,
    /// The offers, by id.
    pub offers: Vec<OfferSummary>,
    /// How it ended.
    pub outcome: Outcome,
    /// Who gets the contract, when it is awarded; after a refusal another one than the first of the evaluation. Where it is
    /// shared, the first of those that share it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Winner>,
    /// The offers between which nothing decides, when it is undecided.
    pub undecided: Vec<Id>,
    /// Why it ended so.
    pub reasons: Vec<DecisionReason>,
    /// What was found about single offers, and warnings that decide nothing.
    pub findings: Vec<DecisionReason>,
    /// The evaluation, when it came to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<Evaluation>,
    /// The prices that look abnormally low, when the lot has a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormally_low: Option<AbnormallyLow>,
    /// What nobody takes, where a part is awarded. The request has ended with it: the rest goes on by a request of its own.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub unmet: Vec<ItemQuantity>,
    /// What was awarded.
    pub contracts: Vec<PartialContract>,
}
read_object!(Decision {
    required framework,
    required lot,
    required request,
    required request_version,
    required place,
    required at,
    defaulted rules,
    defaulted asked,
    required offers,
    required outcome,
    optional winner,
    required undecided,
    required reasons,
    required findings,
    optional evaluation,
    optional abnormally_low,
    defaulted unmet,
    required contracts,
});

impl Decision {
    /// The partial contract, or the first of several where the request was shared.
    #[must_use]
    pub fn contract(&self) -> Option<&PartialContract> {
        self.contracts.first()
    }
}
