//! What happens under a framework contract.

use super::names::{AnnulmentGround, Channel, DocumentKind, ObjectionOutcome, PublishedIn};
use crate::award::{Asked, Outcome};
use crate::contract::{
    ChangeGround, ContractLine, ContractName, DeliveryLine, HowEnded, InvoiceLine, ItemQuantity, PartialContract,
};
use crate::framework::Workforce;
use crate::time::{Date, Instant, Period};
use crate::value::json::read_kinds;
use crate::value::{Checked, Digest, Id, Map, Money, Ordinal, Quantity, Reference, Text};

/// When something happened, when and by whom it was recorded.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'e> {
    /// When it happened.
    pub happened_at: &'e Instant,
    /// When it was recorded.
    pub recorded_at: &'e Instant,
    /// In which role.
    pub role: &'e Text,
    /// By whom.
    pub actor: Option<&'e Id>,
    /// Why it was recorded late.
    pub late_reason: Option<&'e Text>,
}

/// Defines the events. What every event has is written once: when it happened, when, by whom and in which role it was
/// recorded.
macro_rules! events {
    (
        $(#[$outer:meta])*
        pub enum Event {
            $(
                $(#[$doc:meta])+
                $name:literal => $variant:ident { $( $(#[$about:meta])+ $how:ident $field:ident: $type:ty, )* }
            )+
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        pub enum Event {
            $(
                $(#[$doc])+
                $variant {
                    $( $(#[$about])+ $field: $type, )*
                    /// When it happened.
                    happened_at: Instant,
                    /// When it was recorded.
                    recorded_at: Instant,
                    /// In which role.
                    role: Text,
                    /// By whom: the number of an employee or a pseudonym, never a name.
                    #[serde(skip_serializing_if = "Option::is_none")]
                    actor: Option<Id>,
                    /// Why it was recorded later than on the day on which it happened.
                    #[serde(skip_serializing_if = "Option::is_none")]
                    late_reason: Option<Text>,
                },
            )+
        }
        read_kinds!(Event by "kind" {
            $(
                $name => $variant {
                    $($how $field,)*
                    required happened_at, required recorded_at, required role, optional actor, optional late_reason
                }
            ),+
        });

        impl Event {
            /// When it happened, when and by whom it was recorded.
            #[must_use]
            pub const fn stamp(&self) -> Stamp<'_> {
                match self {
                    $(
                        Self::$variant { happened_at, recorded_at, role, actor, late_reason, .. } => {
                            Stamp { happened_at, recorded_at, role, actor: actor.as_ref(), late_reason: late_reason.as_ref() }
                        }
                    )+
                }
            }

            /// The kind as it stands in JSON.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $name, )+ }
            }
        }
    };
}

events! {
    /// An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.
    ///
    /// Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
    /// recording.
    pub enum Event {
        /// A request came. What it says of the need stays outside the chain of events, which holds a salted digest, so that it
        /// can be erased.
        "received" => Received {
            /// The request.
            required request: Id,
            /// Its version, from 1; a higher one replaces what was known before.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted version: Ordinal,
            /// The lot.
            required lot: Id,
            /// For how many children, at least one.
            required children: u32,
            /// The seal of the text of the need.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional need: Option<Digest>,
        }
        /// A request was checked: it can go on, or the office is asked to make something clear.
        "checked" => Checked {
            /// The request.
            required request: Id,
            /// What the office is asked; missing where nothing is unclear.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional clarification: Option<Text>,
        }
        /// The call of a request went out, or a new version of it.
        "called" => Called {
            /// The request.
            required request: Id,
            /// The version of the request that it calls for.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted version: Ordinal,
            /// The lot.
            required lot: Id,
            /// The end of the offer period. Offers are sealed until then.
            required deadline: Instant,
            /// To whom it went.
            required recipients: Vec<Id>,
            /// The digest of the call as canonical JSON.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional call: Option<Digest>,
        }
        /// A document came. It happened when it was received.
        "document_received" => DocumentReceived {
            /// The request that it belongs to.
            required request: Id,
            /// The id of the document, once in the register.
            required document: Reference,
            /// What it is.
            required document_kind: DocumentKind,
            /// From which participant, where it is from one.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional participant: Option<Id>,
            /// By which way.
            required channel: Channel,
            /// The digest of the file.
            required digest: Digest,
        }
        /// A document was opened. Offers are sealed until the offer period ends: their contents cannot be entered before.
        "document_opened" => DocumentOpened {
            /// The request that it belongs to.
            required request: Id,
            /// The document.
            required document: Reference,
        }
        /// A participant objects to an award. Until that is settled, no contract of the request can be signed.
        "objected" => Objected {
            /// The request.
            required request: Id,
            /// The id of the objection, once for the request.
            required objection: Reference,
            /// Who objects.
            required participant: Id,
            /// The document with the objection.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional document: Option<Reference>,
        }
        /// An objection was settled.
        "objection_settled" => ObjectionSettled {
            /// The request.
            required request: Id,
            /// The objection.
            required objection: Reference,
            /// What became of it.
            required outcome: ObjectionOutcome,
            /// Why.
            required reason: Text,
        }
        /// An award was annulled before its contracts were signed: the drafts are cancelled, what they held is free, and the
        /// request can be decided again or closed.
        "annulled" => Annulled {
            /// The request.
            required request: Id,
            /// By which ground.
            required ground: AnnulmentGround,
            /// Why.
            required reason: Text,
        }
        /// A call went out, and money is held for it. A request has one reservation: a later one replaces it, its next contract
        /// and its end without one release it.
        "reserved" => Reserved {
            /// The request.
            required request: Id,
            /// The lot.
            required lot: Id,
            /// The estimated value in CZK; 0 releases what was held.
            required value: Money,
            /// The units asked for, by item. Under a ceiling on the value of an item the whole value counts for each of them.
            #[serde(skip_serializing_if = "Map::is_empty")]
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted quantities: Map<Quantity>,
            /// When the work would be done.
            required period: Period,
            /// The source that would pay, where the framework names its sources.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional source: Option<Id>,
            /// Who would deliver, where only one is asked.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional participant: Option<Id>,
        }
        /// A partial contract was awarded and written down. It holds money and capacity from now on, signed or not.
        "contracted" => Contracted {
            /// The contract.
            required contract: Checked<PartialContract>,
        }
        /// A contract was signed by both sides. Not while an objection is open.
        "signed" => Signed {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
        }
        /// A contract, or a change of it, was published.
        "published" => Published {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// Where.
            required published_in: PublishedIn,
            /// Under which number.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional reference: Option<Reference>,
        }
        /// Something of a contract was delivered.
        "delivered" => Delivered {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// What, by item, day and worker; each of these once.
            required lines: Vec<DeliveryLine>,
            /// The first day, within the period of the contract.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional from: Option<Date>,
            /// The last day, within the period of the contract.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional to: Option<Date>,
        }
        /// The office accepted something of what was delivered.
        "accepted" => Accepted {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// What, each item once; all that is accepted is at most what was delivered.
            required lines: Vec<ItemQuantity>,
        }
        /// Something of what was delivered was invoiced.
        ///
        /// One invoice may be for many contracts: it is then recorded for each, with its part.
        "invoiced" => Invoiced {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// How much, in CZK, without what the client paid; all invoices together are at most what was delivered (or, as the
            /// framework contract may say, accepted).
            required value: Money,
            /// The number of the invoice, once for this contract.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional invoice: Option<Reference>,
            /// Its lines, held against what was delivered and against the prices of the contract; missing where only the sum
            /// is known.
            #[serde(skip_serializing_if = "Vec::is_empty")]
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted lines: Vec<InvoiceLine>,
            /// What the client (the family) paid of it, in CZK; it is taken off the value.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted client_paid: Money,
        }
        /// A credit note (*dobropis*): something of an invoice is taken back.
        "credited" => Credited {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// The invoice.
            required invoice: Reference,
            /// The number of the credit note, once for this contract.
            required credit_note: Reference,
            /// How much, in CZK; at most what is left of the invoice. What was paid already is refunded first.
            required value: Money,
            /// The units that are no longer invoiced, where the invoice has lines.
            #[serde(skip_serializing_if = "Vec::is_empty")]
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted lines: Vec<ItemQuantity>,
        }
        /// Something of what was invoiced was paid.
        "paid" => Paid {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// How much, in CZK; all payments together are at most what was invoiced.
            required value: Money,
        }
        /// Something of what was paid came back.
        "refunded" => Refunded {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// How much, in CZK; at most what was paid.
            required value: Money,
        }
        /// A contract grew or shrank. What it grows by is held against every ceiling and capacity, what it shrinks by is
        /// released; what was delivered stays, with its price.
        "changed" => Changed {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// What is ordered from now on, all of it.
            required lines: Vec<ContractLine>,
            /// The new price of the whole in CZK.
            required price: Money,
            /// The new period; the old one if missing.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional period: Option<Period>,
            /// By which ground. The changes on one ground are added up and held against the limit that the framework contract
            /// sets for it.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional ground: Option<ChangeGround>,
            /// Why.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional reason: Option<Text>,
        }
        /// Another worker goes on with a contract.
        "worker_changed" => WorkerChanged {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// Who worked until now: a pseudonym, never a name.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional before: Option<Id>,
            /// Who goes on: a pseudonym, never a name.
            required worker: Id,
            /// Why.
            required reason: Text,
        }
        /// Somebody was asked directly and took something, declined, or let its time pass. Orders of the framework's rules go by
        /// what stands here: whose turn it is, who has had how much, who is suspended.
        "asked" => Asked {
            /// The request.
            required request: Id,
            /// The lot.
            required lot: Id,
            /// Who was asked, for what, and what came of it.
            required asked: Asked,
        }
        /// A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one.
        "suspended" => Suspended {
            /// The lot.
            required lot: Id,
            /// Who.
            required participant: Id,
            /// The last day, not before the day on which it happened.
            required until: Date,
            /// Why.
            required reason: Text,
        }
        /// A participant has more or less capacity in a lot from now on. Contracts that there are go on.
        "capacity_changed" => CapacityChanged {
            /// The lot.
            required lot: Id,
            /// Whose.
            required participant: Id,
            /// The most units of each item that it has in contracts at one time; items that are not named keep theirs.
            required capacity: Map<Quantity>,
        }
        /// A request ended without a contract. What was reserved for it is free again.
        "closed" => Closed {
            /// The request.
            required request: Id,
            /// The lot.
            required lot: Id,
            /// How it ended; anything but `awarded`.
            required outcome: Outcome,
        }
        /// A partial contract ended. Its capacity is free again, and what was not delivered is released.
        "ended" => Ended {
            /// The request of the contract.
            required request: Id,
            /// Which of its contracts, from 1.
            #[cfg_attr(feature = "schema", schemars(default))]
            defaulted number: Ordinal,
            /// How it ended.
            required how: HowEnded,
            /// The value delivered in CZK, at most the price of the contract; 0 where the work never began. Where deliveries were
            /// recorded, it is what they add up to.
            required delivered: Money,
        }
        /// So many workers and beds of a participant are paid for by a source in a period: under a contract, or by a
        /// compensation that is none of this framework contract. All sources together pay for no more than it has.
        "funded" => Funded {
            /// Whose.
            required participant: Id,
            /// The source: one of the framework contract, or another by its name.
            required source: Id,
            /// When.
            required period: Period,
            /// How many.
            required workforce: Workforce,
            /// Under which contract, where it is under one.
            #[serde(skip_serializing_if = "Option::is_none")]
            optional contract: Option<ContractName>,
        }
        /// A sealed text was erased. Its seal stays.
        "erased" => Erased {
            /// The seal of the text.
            required seal: Digest,
            /// Why.
            required reason: Text,
        }
    }
}

impl Event {
    /// The request that it is about, where it is about one.
    #[must_use]
    pub fn request(&self) -> Option<&Id> {
        match self {
            Self::Suspended { .. } | Self::CapacityChanged { .. } | Self::Funded { .. } | Self::Erased { .. } => None,
            Self::Contracted { contract, .. } => Some(&contract.request),
            Self::Received { request, .. }
            | Self::Checked { request, .. }
            | Self::Called { request, .. }
            | Self::DocumentReceived { request, .. }
            | Self::DocumentOpened { request, .. }
            | Self::Objected { request, .. }
            | Self::ObjectionSettled { request, .. }
            | Self::Annulled { request, .. }
            | Self::Reserved { request, .. }
            | Self::Signed { request, .. }
            | Self::Published { request, .. }
            | Self::Delivered { request, .. }
            | Self::Accepted { request, .. }
            | Self::Invoiced { request, .. }
            | Self::Credited { request, .. }
            | Self::Paid { request, .. }
            | Self::Refunded { request, .. }
            | Self::Changed { request, .. }
            | Self::WorkerChanged { request, .. }
            | Self::Asked { request, .. }
            | Self::Closed { request, .. }
            | Self::Ended { request, .. } => Some(request),
        }
    }

    /// The seal of the text that it brings.
    pub(super) const fn seal(&self) -> Option<Digest> {
        match self {
            Self::Received { need, .. } => *need,
            _ => None,
        }
    }
}
