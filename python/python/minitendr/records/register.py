# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `register`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._open import Open
from .._record import Kinds, Record, Result
from .._types import Amount, Day, Moment
from ..names import AccountKind, AnnulmentGround, ChangeGround, Channel, ContractStage, DocumentKind, DueBasis, DueBy, DueCode, DueState, ForecastCode, HowEnded, InvoiceCode, ObjectionOutcome, Outcome, PublishedIn, ReasonCode, RequestStage, Severity, Unit
from .award import Asked
from .contract import ContractLine, ContractName, DeliveryLine, Duty, InvoiceLine, ItemQuantity, PartialContract
from .framework import FrameworkContract, Workforce
from .law import Citation
from .time import Period
from .value import Figure


class By(Result):
    """Who records something, in which role."""

    __slots__ = ()
    _kind = "By"
    _fields = (
        ("role", "role"),
        ("actor", "actor"),
    )

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)


class ChainHead(Record):
    """How far a chain goes: the number of its last entry and its digest. Before the first entry the number is 0 and the digest
    that of the framework contract.

    Args:
        number: How many entries there are.
        digest: The digest of the last.
    """

    __slots__ = ()
    _kind = "ChainHead"
    _fields = (
        ("number", "number"),
        ("digest", "digest"),
    )

    def __init__(
        self,
        *,
        number: int,
        digest: str,
    ) -> None:
        super().__init__({
            "number": number,
            "digest": digest,
        })

    @property
    def number(self) -> int:
        """How many entries there are."""
        return self._required("number", _decode.count)

    @property
    def digest(self) -> str:
        """The digest of the last."""
        return self._required("digest", _decode.text)


class CheckedInvoice(Result):
    """An invoice after its check."""

    __slots__ = ()
    _kind = "CheckedInvoice"
    _fields = (
        ("number", "number"),
        ("participant", "participant"),
        ("findings", "findings"),
        ("totals", "totals"),
        ("events", "events"),
        ("credit_of", "credit_of"),
    )

    @property
    def number(self) -> str:
        """Its number."""
        return self._required("number", _decode.text)

    @property
    def participant(self) -> str:
        """Who invoices."""
        return self._required("participant", _decode.text)

    @property
    def findings(self) -> tuple[InvoiceFinding, ...]:
        """What was found, in the order of the document."""
        return self._required("findings", _decode.list_of(_decode.record(InvoiceFinding)))

    @property
    def totals(self) -> InvoiceTotals:
        """Its sums."""
        return self._required("totals", _decode.record(InvoiceTotals))

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that would record it, one for each contract, after those of the invoices before it; empty where there is an
        error.
        """
        return self._required("events", _decode.list_of(_decode.record(Event)))

    @property
    def credit_of(self) -> str | None:
        """The invoice that it credits."""
        return self._given("credit_of", _decode.text, None)


class CheckedInvoices(Result):
    """Invoices after their check."""

    __slots__ = ()
    _kind = "CheckedInvoices"
    _fields = (
        ("invoices", "invoices"),
        ("recordable", "recordable"),
        ("refused", "refused"),
    )

    @property
    def invoices(self) -> tuple[CheckedInvoice, ...]:
        """The invoices, in their order."""
        return self._required("invoices", _decode.list_of(_decode.record(CheckedInvoice)))

    @property
    def recordable(self) -> int:
        """How many of them can be recorded as they are."""
        return self._required("recordable", _decode.count)

    @property
    def refused(self) -> int:
        """How many have an error."""
        return self._required("refused", _decode.count)


class ContractFinding(Result):
    """Something to be noticed about a contract: a code with its numbers, and where the rule stands."""

    __slots__ = ()
    _kind = "ContractFinding"
    _fields = (
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("citation", "citation"),
    )

    @property
    def code(self) -> ReasonCode:
        return cast("ReasonCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        return self._required("message", _decode.message)

    @property
    def citation(self) -> Citation | None:
        """Where the rule stands, and how sure we are; missing where the framework contract or arithmetic is the source."""
        return self._given("citation", _decode.record(Citation), None)


class ContractState(Result):
    """Where a partial contract stands."""

    __slots__ = ()
    _kind = "ContractState"
    _fields = (
        ("contract", "contract"),
        ("stage", "stage"),
        ("concluded_price", "concluded_price"),
        ("committed", "committed"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
        ("ended", "ended"),
        ("annulled", "annulled"),
        ("signed_at", "signed_at"),
        ("publication", "publication"),
        ("effective_from", "effective_from"),
        ("first_delivery", "first_delivery"),
        ("delivered_by_item", "delivered_by_item"),
        ("missed_by_item", "missed_by_item"),
        ("deducted_by_item", "deducted_by_item"),
        ("accepted_by_item", "accepted_by_item"),
        ("invoices", "invoices"),
        ("client_paid", "client_paid"),
        ("changes", "changes"),
        ("continued_by", "continued_by"),
        ("findings", "findings"),
    )

    @property
    def contract(self) -> PartialContract:
        """The contract with the lines, the price and the period that it has now; what it had before stands in the events. Where
        it was changed, its price with value added tax is that of its new lines.
        """
        return self._required("contract", _decode.record(PartialContract))

    @property
    def stage(self) -> ContractStage:
        """Where it stands."""
        return cast("ContractStage", self._required("stage", _decode.any_))

    @property
    def concluded_price(self) -> Decimal:
        """Its price as it was concluded, before any change, in CZK."""
        return self._required("concluded_price", _decode.decimal)

    @property
    def committed(self) -> Decimal:
        """What of its price is bound: all of it, or what was delivered once it ended; in CZK, as all money here without value
        added tax.
        """
        return self._required("committed", _decode.decimal)

    @property
    def delivered(self) -> Decimal:
        """Delivered, in CZK: quantities by unit prices; the price of the contract when all of it is."""
        return self._required("delivered", _decode.decimal)

    @property
    def invoiced(self) -> Decimal:
        """Invoiced, in CZK."""
        return self._required("invoiced", _decode.decimal)

    @property
    def paid(self) -> Decimal:
        """Paid, in CZK."""
        return self._required("paid", _decode.decimal)

    @property
    def ended(self) -> HowEnded | None:
        """How it ended; missing while it runs."""
        return cast("HowEnded | None", self._given("ended", _decode.any_, None))

    @property
    def annulled(self) -> bool | None:
        """Whether its award was annulled while it was a draft."""
        return self._given("annulled", _decode.flag, None)

    @property
    def signed_at(self) -> datetime.datetime | None:
        """When it was signed."""
        return self._given("signed_at", _decode.instant, None)

    @property
    def publication(self) -> PublicationState | None:
        """Its publication in the register of contracts, where the law asks for one."""
        return self._given("publication", _decode.record(PublicationState), None)

    @property
    def effective_from(self) -> datetime.date | None:
        """The day from which it is in effect."""
        return self._given("effective_from", _decode.date, None)

    @property
    def first_delivery(self) -> datetime.date | None:
        """The first day on which something was delivered."""
        return self._given("first_delivery", _decode.date, None)

    @property
    def delivered_by_item(self) -> Mapping[str, Decimal]:
        """The units delivered, by item; empty where no deliveries were recorded."""
        return self._given("delivered_by_item", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def missed_by_item(self) -> Mapping[str, Decimal]:
        """Of these, visits to which the family did not come."""
        return self._given("missed_by_item", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def deducted_by_item(self) -> Mapping[str, Decimal]:
        """What missed visits and days of absence took off the value delivered, by item, in CZK."""
        return self._given("deducted_by_item", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def accepted_by_item(self) -> Mapping[str, Decimal]:
        """What the office accepted, by item."""
        return self._given("accepted_by_item", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def invoices(self) -> tuple[InvoiceState, ...]:
        """The invoices that have a number."""
        return self._given("invoices", _decode.list_of(_decode.record(InvoiceState)), ())

    @property
    def client_paid(self) -> Decimal | None:
        """What clients paid themselves, in CZK; it is no part of what is invoiced."""
        return self._given("client_paid", _decode.decimal, None)

    @property
    def changes(self) -> tuple[GroundTotal, ...]:
        """Its changes, added up by their grounds, each with its limit."""
        return self._given("changes", _decode.list_of(_decode.record(GroundTotal)), ())

    @property
    def continued_by(self) -> tuple[ContractName, ...]:
        """The contracts of new calls that continue it."""
        return self._given("continued_by", _decode.list_of(_decode.record(ContractName)), ())

    @property
    def findings(self) -> tuple[ContractFinding, ...]:
        """What is to be noticed about it; nothing of it stops anything."""
        return self._given("findings", _decode.list_of(_decode.record(ContractFinding)), ())


class DocumentState(Result):
    """A document as it stands: its digest, when it came and when it was opened."""

    __slots__ = ()
    _kind = "DocumentState"
    _fields = (
        ("document", "document"),
        ("document_kind", "document_kind"),
        ("channel", "channel"),
        ("digest", "digest"),
        ("received_at", "received_at"),
        ("participant", "participant"),
        ("opened_at", "opened_at"),
    )

    @property
    def document(self) -> str:
        """Its id."""
        return self._required("document", _decode.text)

    @property
    def document_kind(self) -> DocumentKind:
        """What it is."""
        return cast("DocumentKind", self._required("document_kind", _decode.any_))

    @property
    def channel(self) -> Channel:
        """By which way it came."""
        return cast("Channel", self._required("channel", _decode.any_))

    @property
    def digest(self) -> str:
        """The digest of the file."""
        return self._required("digest", _decode.text)

    @property
    def received_at(self) -> datetime.datetime:
        """When it came."""
        return self._required("received_at", _decode.instant)

    @property
    def participant(self) -> str | None:
        """From which participant."""
        return self._given("participant", _decode.text, None)

    @property
    def opened_at(self) -> datetime.datetime | None:
        """When it was opened."""
        return self._given("opened_at", _decode.instant, None)


class DueCount(Result):
    """How much waits for somebody."""

    __slots__ = ()
    _kind = "DueCount"
    _fields = (
        ("by", "by"),
        ("overdue", "overdue"),
        ("due", "due"),
        ("open", "open"),
        ("participant", "participant"),
    )

    @property
    def by(self) -> DueBy:
        """For whom."""
        return cast("DueBy", self._required("by", _decode.any_))

    @property
    def overdue(self) -> int:
        """Entries whose time is over."""
        return self._required("overdue", _decode.count)

    @property
    def due(self) -> int:
        """Entries whose time runs."""
        return self._required("due", _decode.count)

    @property
    def open(self) -> int:
        """Entries without a time."""
        return self._required("open", _decode.count)

    @property
    def participant(self) -> str | None:
        """For which participant."""
        return self._given("participant", _decode.text, None)


class DueEntry(Result):
    """Something that waits for somebody."""

    __slots__ = ()
    _kind = "DueEntry"
    _fields = (
        ("code", "code"),
        ("framework", "framework"),
        ("request", "request"),
        ("by", "by"),
        ("state", "state"),
        ("since", "since"),
        ("values", "values"),
        ("message", "message"),
        ("number", "number"),
        ("participant", "participant"),
        ("due_at", "due_at"),
        ("due_by", "due_by"),
        ("citation", "citation"),
        ("duty", "duty"),
    )

    @property
    def code(self) -> DueCode:
        """What waits."""
        return cast("DueCode", self._required("code", _decode.any_))

    @property
    def framework(self) -> str:
        """The framework contract."""
        return self._required("framework", _decode.text)

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def by(self) -> DueBy:
        """Who has to do it."""
        return cast("DueBy", self._required("by", _decode.any_))

    @property
    def state(self) -> DueState:
        """How pressing it is."""
        return cast("DueState", self._required("state", _decode.any_))

    @property
    def since(self) -> datetime.datetime:
        """Since when it waits."""
        return self._required("since", _decode.instant)

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)

    @property
    def number(self) -> int | None:
        """Which of its contracts, from 1; missing where it is about the request."""
        return self._given("number", _decode.count, None)

    @property
    def participant(self) -> str | None:
        """Which participant, where one has to."""
        return self._given("participant", _decode.text, None)

    @property
    def due_at(self) -> datetime.datetime | None:
        """Until when; a last day ends with its last second in Prague. Missing where no source that we know says it."""
        return self._given("due_at", _decode.instant, None)

    @property
    def due_by(self) -> DueBasis | None:
        """What says until when."""
        return cast("DueBasis | None", self._given("due_by", _decode.any_, None))

    @property
    def citation(self) -> Citation | None:
        """Where the rule stands, and how sure we are."""
        return self._given("citation", _decode.record(Citation), None)

    @property
    def duty(self) -> Duty | None:
        """The duty, where it is one of the law."""
        return self._given("duty", _decode.record(Duty), None)


class DueList(Result):
    """Everything that is due."""

    __slots__ = ()
    _kind = "DueList"
    _fields = (
        ("entries", "entries"),
        ("unrecorded", "unrecorded"),
        ("counts", "counts"),
    )

    @property
    def entries(self) -> tuple[DueEntry, ...]:
        """What waits: first what has a time, the earliest first; then the rest, the longest waiting first."""
        return self._required("entries", _decode.list_of(_decode.record(DueEntry)))

    @property
    def unrecorded(self) -> tuple[DueEntry, ...]:
        """Duties of the law of which no register says whether they were done, in the same order. They may have been, and so are
        not counted.
        """
        return self._required("unrecorded", _decode.list_of(_decode.record(DueEntry)))

    @property
    def counts(self) -> tuple[DueCount, ...]:
        """The entries by whom they wait for: the authority, offices, participants by their ids."""
        return self._required("counts", _decode.list_of(_decode.record(DueCount)))


class Entry(Record):
    """An event in its place, with the digest that holds it there.

    Args:
        number: The place of the event, from 1.
        event: What happened.
        previous: The digest of the entry before; for the first, of the framework contract.
        digest: The digest of this entry.
    """

    __slots__ = ()
    _kind = "Entry"
    _fields = (
        ("format", "format"),
        ("number", "number"),
        ("event", "event"),
        ("previous", "previous"),
        ("digest", "digest"),
    )

    def __init__(
        self,
        *,
        number: int,
        event: Event | Mapping[str, object],
        previous: str,
        digest: str,
    ) -> None:
        super().__init__({
            "number": number,
            "event": event,
            "previous": previous,
            "digest": digest,
        })

    @property
    def format(self) -> str:
        """The format of the entry; one of a newer version is refused."""
        return self._required("format", _decode.text)

    @property
    def number(self) -> int:
        """The place of the event, from 1."""
        return self._required("number", _decode.count)

    @property
    def event(self) -> Event:
        """What happened."""
        return self._required("event", _decode.record(Event))

    @property
    def previous(self) -> str:
        """The digest of the entry before; for the first, of the framework contract."""
        return self._required("previous", _decode.text)

    @property
    def digest(self) -> str:
        """The digest of this entry."""
        return self._required("digest", _decode.text)


class Event(Kinds):
    """An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.

    Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
    recording.

    - `Event.Received`: A request came.
    - `Event.Checked`: A request was checked: it can go on, or the office is asked to make something clear.
    - `Event.Called`: The call of a request went out, or a new version of it.
    - `Event.DocumentReceived`: A document came.
    - `Event.DocumentOpened`: A document was opened.
    - `Event.Objected`: A participant objects to an award.
    - `Event.ObjectionSettled`: An objection was settled.
    - `Event.Annulled`: An award was annulled before its contracts were signed: the drafts are cancelled, what they held is free, and the request can be decided again or closed.
    - `Event.Reserved`: A call went out, and money is held for it.
    - `Event.Contracted`: A partial contract was awarded and written down.
    - `Event.Signed`: A contract was signed by both sides.
    - `Event.Published`: A contract, or a change of it, was published.
    - `Event.Delivered`: Something of a contract was delivered.
    - `Event.Accepted`: The office accepted something of what was delivered.
    - `Event.Invoiced`: Something of what was delivered was invoiced.
    - `Event.Credited`: A credit note (*dobropis*): something of an invoice is taken back.
    - `Event.Paid`: Something of what was invoiced was paid.
    - `Event.Refunded`: Something of what was paid came back.
    - `Event.Changed`: A contract grew or shrank.
    - `Event.WorkerChanged`: Another worker goes on with a contract.
    - `Event.Asked`: Somebody was asked directly and took something, declined, or let its time pass.
    - `Event.Suspended`: A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one.
    - `Event.CapacityChanged`: A participant has more or less capacity in a lot from now on.
    - `Event.Closed`: A request ended without a contract.
    - `Event.Ended`: A partial contract ended.
    - `Event.Funded`: So many workers and beds of a participant are paid for by a source in a period: under a contract, or by a compensation that is none of this framework contract.
    - `Event.Erased`: A sealed text was erased.
    """

    __slots__ = ()
    _kind = "Event"
    Received: ClassVar[type[EventReceived]]
    Checked: ClassVar[type[EventChecked]]
    Called: ClassVar[type[EventCalled]]
    DocumentReceived: ClassVar[type[EventDocumentReceived]]
    DocumentOpened: ClassVar[type[EventDocumentOpened]]
    Objected: ClassVar[type[EventObjected]]
    ObjectionSettled: ClassVar[type[EventObjectionSettled]]
    Annulled: ClassVar[type[EventAnnulled]]
    Reserved: ClassVar[type[EventReserved]]
    Contracted: ClassVar[type[EventContracted]]
    Signed: ClassVar[type[EventSigned]]
    Published: ClassVar[type[EventPublished]]
    Delivered: ClassVar[type[EventDelivered]]
    Accepted: ClassVar[type[EventAccepted]]
    Invoiced: ClassVar[type[EventInvoiced]]
    Credited: ClassVar[type[EventCredited]]
    Paid: ClassVar[type[EventPaid]]
    Refunded: ClassVar[type[EventRefunded]]
    Changed: ClassVar[type[EventChanged]]
    WorkerChanged: ClassVar[type[EventWorkerChanged]]
    Asked: ClassVar[type[EventAsked]]
    Suspended: ClassVar[type[EventSuspended]]
    CapacityChanged: ClassVar[type[EventCapacityChanged]]
    Closed: ClassVar[type[EventClosed]]
    Ended: ClassVar[type[EventEnded]]
    Funded: ClassVar[type[EventFunded]]
    Erased: ClassVar[type[EventErased]]


class EventReceived(Event, kind="received"):
    """A request came. What it says of the need stays outside the chain of events, which holds a salted digest, so that it
    can be erased.

    Args:
        request: The request.
        lot: The lot.
        children: For how many children, at least one.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        version: Its version, from 1; a higher one replaces what was known before.
        need: The seal of the text of the need.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("version", "version"),
        ("lot", "lot"),
        ("children", "children"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("need", "need"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lot: str,
        children: int,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        version: int | None = None,
        need: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "received",
            "request": request,
            "lot": lot,
            "children": children,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "version": version,
            "need": need,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def version(self) -> int:
        """Its version, from 1; a higher one replaces what was known before."""
        return self._required("version", _decode.count)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def children(self) -> int:
        """For how many children, at least one."""
        return self._required("children", _decode.count)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def need(self) -> str | None:
        """The seal of the text of the need."""
        return self._given("need", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventChecked(Event, kind="checked"):
    """A request was checked: it can go on, or the office is asked to make something clear.

    Args:
        request: The request.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        clarification: What the office is asked; missing where nothing is unclear.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("clarification", "clarification"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        clarification: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "checked",
            "request": request,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "clarification": clarification,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def clarification(self) -> str | None:
        """What the office is asked; missing where nothing is unclear."""
        return self._given("clarification", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventCalled(Event, kind="called"):
    """The call of a request went out, or a new version of it.

    Args:
        request: The request.
        lot: The lot.
        deadline: The end of the offer period. Offers are sealed until then.
        recipients: To whom it went.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        version: The version of the request that it calls for.
        call: The digest of the call as canonical JSON.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("version", "version"),
        ("lot", "lot"),
        ("deadline", "deadline"),
        ("recipients", "recipients"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("call", "call"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lot: str,
        deadline: Moment,
        recipients: Sequence[str],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        version: int | None = None,
        call: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "called",
            "request": request,
            "lot": lot,
            "deadline": deadline,
            "recipients": recipients,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "version": version,
            "call": call,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def version(self) -> int:
        """The version of the request that it calls for."""
        return self._required("version", _decode.count)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def deadline(self) -> datetime.datetime:
        """The end of the offer period. Offers are sealed until then."""
        return self._required("deadline", _decode.instant)

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom it went."""
        return self._required("recipients", _decode.list_of(_decode.text))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def call(self) -> str | None:
        """The digest of the call as canonical JSON."""
        return self._given("call", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventDocumentReceived(Event, kind="document_received"):
    """A document came. It happened when it was received.

    Args:
        request: The request that it belongs to.
        document: The id of the document, once in the register.
        document_kind: What it is.
        channel: By which way.
        digest: The digest of the file.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        participant: From which participant, where it is from one.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("document", "document"),
        ("document_kind", "document_kind"),
        ("channel", "channel"),
        ("digest", "digest"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("participant", "participant"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        document: str,
        document_kind: DocumentKind,
        channel: Channel,
        digest: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        participant: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "document_received",
            "request": request,
            "document": document,
            "document_kind": document_kind,
            "channel": channel,
            "digest": digest,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "participant": participant,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request that it belongs to."""
        return self._required("request", _decode.text)

    @property
    def document(self) -> str:
        """The id of the document, once in the register."""
        return self._required("document", _decode.text)

    @property
    def document_kind(self) -> DocumentKind:
        """What it is."""
        return cast("DocumentKind", self._required("document_kind", _decode.any_))

    @property
    def channel(self) -> Channel:
        """By which way."""
        return cast("Channel", self._required("channel", _decode.any_))

    @property
    def digest(self) -> str:
        """The digest of the file."""
        return self._required("digest", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def participant(self) -> str | None:
        """From which participant, where it is from one."""
        return self._given("participant", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventDocumentOpened(Event, kind="document_opened"):
    """A document was opened. Offers are sealed until the offer period ends: their contents cannot be entered before.

    Args:
        request: The request that it belongs to.
        document: The document.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("document", "document"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        document: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "document_opened",
            "request": request,
            "document": document,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request that it belongs to."""
        return self._required("request", _decode.text)

    @property
    def document(self) -> str:
        """The document."""
        return self._required("document", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventObjected(Event, kind="objected"):
    """A participant objects to an award. Until that is settled, no contract of the request can be signed.

    Args:
        request: The request.
        objection: The id of the objection, once for the request.
        participant: Who objects.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        document: The document with the objection.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("objection", "objection"),
        ("participant", "participant"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("document", "document"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        objection: str,
        participant: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        document: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "objected",
            "request": request,
            "objection": objection,
            "participant": participant,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "document": document,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def objection(self) -> str:
        """The id of the objection, once for the request."""
        return self._required("objection", _decode.text)

    @property
    def participant(self) -> str:
        """Who objects."""
        return self._required("participant", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def document(self) -> str | None:
        """The document with the objection."""
        return self._given("document", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventObjectionSettled(Event, kind="objection_settled"):
    """An objection was settled.

    Args:
        request: The request.
        objection: The objection.
        outcome: What became of it.
        reason: Why.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("objection", "objection"),
        ("outcome", "outcome"),
        ("reason", "reason"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        objection: str,
        outcome: ObjectionOutcome,
        reason: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "objection_settled",
            "request": request,
            "objection": objection,
            "outcome": outcome,
            "reason": reason,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def objection(self) -> str:
        """The objection."""
        return self._required("objection", _decode.text)

    @property
    def outcome(self) -> ObjectionOutcome:
        """What became of it."""
        return cast("ObjectionOutcome", self._required("outcome", _decode.any_))

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventAnnulled(Event, kind="annulled"):
    """An award was annulled before its contracts were signed: the drafts are cancelled, what they held is free, and the
    request can be decided again or closed.

    Args:
        request: The request.
        ground: By which ground.
        reason: Why.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("ground", "ground"),
        ("reason", "reason"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        ground: AnnulmentGround,
        reason: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "annulled",
            "request": request,
            "ground": ground,
            "reason": reason,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def ground(self) -> AnnulmentGround:
        """By which ground."""
        return cast("AnnulmentGround", self._required("ground", _decode.any_))

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventReserved(Event, kind="reserved"):
    """A call went out, and money is held for it. A request has one reservation: a later one replaces it, its next contract
    and its end without one release it.

    Args:
        request: The request.
        lot: The lot.
        value: The estimated value in CZK; 0 releases what was held.
        period: When the work would be done.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        quantities: The units asked for, by item. Under a ceiling on the value of an item the whole value counts for
            each of them.
        source: The source that would pay, where the framework names its sources.
        participant: Who would deliver, where only one is asked.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("lot", "lot"),
        ("value", "value"),
        ("period", "period"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("quantities", "quantities"),
        ("source", "source"),
        ("participant", "participant"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lot: str,
        value: Amount,
        period: Period | Mapping[str, object],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        quantities: Mapping[str, Amount] | None = None,
        source: str | None = None,
        participant: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "reserved",
            "request": request,
            "lot": lot,
            "value": value,
            "period": period,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "quantities": quantities,
            "source": source,
            "participant": participant,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def value(self) -> Decimal:
        """The estimated value in CZK; 0 releases what was held."""
        return self._required("value", _decode.decimal)

    @property
    def period(self) -> Period:
        """When the work would be done."""
        return self._required("period", _decode.record(Period))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def quantities(self) -> Mapping[str, Decimal]:
        """The units asked for, by item. Under a ceiling on the value of an item the whole value counts for each of them."""
        return self._given("quantities", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def source(self) -> str | None:
        """The source that would pay, where the framework names its sources."""
        return self._given("source", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """Who would deliver, where only one is asked."""
        return self._given("participant", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventContracted(Event, kind="contracted"):
    """A partial contract was awarded and written down. It holds money and capacity from now on, signed or not.

    Args:
        contract: The contract.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("contract", "contract"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        contract: PartialContract | Mapping[str, object],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "contracted",
            "contract": contract,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def contract(self) -> PartialContract:
        """The contract."""
        return self._required("contract", _decode.record(PartialContract))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventSigned(Event, kind="signed"):
    """A contract was signed by both sides. Not while an objection is open.

    Args:
        request: The request of the contract.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "signed",
            "request": request,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventPublished(Event, kind="published"):
    """A contract, or a change of it, was published.

    Args:
        request: The request of the contract.
        published_in: Where.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        reference: Under which number.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("published_in", "published_in"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("reference", "reference"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        published_in: PublishedIn,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        reference: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "published",
            "request": request,
            "published_in": published_in,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "reference": reference,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def published_in(self) -> PublishedIn:
        """Where."""
        return cast("PublishedIn", self._required("published_in", _decode.any_))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def reference(self) -> str | None:
        """Under which number."""
        return self._given("reference", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventDelivered(Event, kind="delivered"):
    """Something of a contract was delivered.

    Args:
        request: The request of the contract.
        lines: What, by item, day and worker; each of these once.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        from_: The first day, within the period of the contract.
        to: The last day, within the period of the contract.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("lines", "lines"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("from_", "from"),
        ("to", "to"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lines: Sequence[DeliveryLine | Mapping[str, object]],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        from_: Day | None = None,
        to: Day | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "delivered",
            "request": request,
            "lines": lines,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "from": from_,
            "to": to,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def lines(self) -> tuple[DeliveryLine, ...]:
        """What, by item, day and worker; each of these once."""
        return self._required("lines", _decode.list_of(_decode.record(DeliveryLine)))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def from_(self) -> datetime.date | None:
        """The first day, within the period of the contract."""
        return self._given("from", _decode.date, None)

    @property
    def to(self) -> datetime.date | None:
        """The last day, within the period of the contract."""
        return self._given("to", _decode.date, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventAccepted(Event, kind="accepted"):
    """The office accepted something of what was delivered.

    Args:
        request: The request of the contract.
        lines: What, each item once; all that is accepted is at most what was delivered.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("lines", "lines"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lines: Sequence[ItemQuantity | Mapping[str, object]],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "accepted",
            "request": request,
            "lines": lines,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def lines(self) -> tuple[ItemQuantity, ...]:
        """What, each item once; all that is accepted is at most what was delivered."""
        return self._required("lines", _decode.list_of(_decode.record(ItemQuantity)))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventInvoiced(Event, kind="invoiced"):
    """Something of what was delivered was invoiced.

    One invoice may be for many contracts: it is then recorded for each, with its part.

    Args:
        request: The request of the contract.
        value: How much, in CZK, without what the client paid; all invoices together are at most what was delivered (or,
            as the framework contract may say, accepted).
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        invoice: The number of the invoice, once for this contract.
        lines: Its lines, held against what was delivered and against the prices of the contract; missing where only the
            sum is known.
        client_paid: What the client (the family) paid of it, in CZK; it is taken off the value.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("value", "value"),
        ("client_paid", "client_paid"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("invoice", "invoice"),
        ("lines", "lines"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        value: Amount,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        invoice: str | None = None,
        lines: Sequence[InvoiceLine | Mapping[str, object]] | None = None,
        client_paid: Amount | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "invoiced",
            "request": request,
            "value": value,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "invoice": invoice,
            "lines": lines,
            "client_paid": client_paid,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def value(self) -> Decimal:
        """How much, in CZK, without what the client paid; all invoices together are at most what was delivered (or, as the
        framework contract may say, accepted).
        """
        return self._required("value", _decode.decimal)

    @property
    def client_paid(self) -> Decimal:
        """What the client (the family) paid of it, in CZK; it is taken off the value."""
        return self._required("client_paid", _decode.decimal)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def invoice(self) -> str | None:
        """The number of the invoice, once for this contract."""
        return self._given("invoice", _decode.text, None)

    @property
    def lines(self) -> tuple[InvoiceLine, ...]:
        """Its lines, held against what was delivered and against the prices of the contract; missing where only the sum
        is known.
        """
        return self._given("lines", _decode.list_of(_decode.record(InvoiceLine)), ())

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventCredited(Event, kind="credited"):
    """A credit note (*dobropis*): something of an invoice is taken back.

    Args:
        request: The request of the contract.
        invoice: The invoice.
        credit_note: The number of the credit note, once for this contract.
        value: How much, in CZK; at most what is left of the invoice. What was paid already is refunded first.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        lines: The units that are no longer invoiced, where the invoice has lines.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("invoice", "invoice"),
        ("credit_note", "credit_note"),
        ("value", "value"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("lines", "lines"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        invoice: str,
        credit_note: str,
        value: Amount,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        lines: Sequence[ItemQuantity | Mapping[str, object]] | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "credited",
            "request": request,
            "invoice": invoice,
            "credit_note": credit_note,
            "value": value,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "lines": lines,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def invoice(self) -> str:
        """The invoice."""
        return self._required("invoice", _decode.text)

    @property
    def credit_note(self) -> str:
        """The number of the credit note, once for this contract."""
        return self._required("credit_note", _decode.text)

    @property
    def value(self) -> Decimal:
        """How much, in CZK; at most what is left of the invoice. What was paid already is refunded first."""
        return self._required("value", _decode.decimal)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def lines(self) -> tuple[ItemQuantity, ...]:
        """The units that are no longer invoiced, where the invoice has lines."""
        return self._given("lines", _decode.list_of(_decode.record(ItemQuantity)), ())

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventPaid(Event, kind="paid"):
    """Something of what was invoiced was paid.

    Args:
        request: The request of the contract.
        value: How much, in CZK; all payments together are at most what was invoiced.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("value", "value"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        value: Amount,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "paid",
            "request": request,
            "value": value,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def value(self) -> Decimal:
        """How much, in CZK; all payments together are at most what was invoiced."""
        return self._required("value", _decode.decimal)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventRefunded(Event, kind="refunded"):
    """Something of what was paid came back.

    Args:
        request: The request of the contract.
        value: How much, in CZK; at most what was paid.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("value", "value"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        value: Amount,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "refunded",
            "request": request,
            "value": value,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def value(self) -> Decimal:
        """How much, in CZK; at most what was paid."""
        return self._required("value", _decode.decimal)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventChanged(Event, kind="changed"):
    """A contract grew or shrank. What it grows by is held against every ceiling and capacity, what it shrinks by is
    released; what was delivered stays, with its price.

    Args:
        request: The request of the contract.
        lines: What is ordered from now on, all of it.
        price: The new price of the whole in CZK.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        period: The new period; the old one if missing.
        ground: By which ground. The changes on one ground are added up and held against the limit that the framework
            contract sets for it.
        reason: Why.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("lines", "lines"),
        ("price", "price"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("period", "period"),
        ("ground", "ground"),
        ("reason", "reason"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lines: Sequence[ContractLine | Mapping[str, object]],
        price: Amount,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        period: Period | Mapping[str, object] | None = None,
        ground: ChangeGround | None = None,
        reason: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "changed",
            "request": request,
            "lines": lines,
            "price": price,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "period": period,
            "ground": ground,
            "reason": reason,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def lines(self) -> tuple[ContractLine, ...]:
        """What is ordered from now on, all of it."""
        return self._required("lines", _decode.list_of(_decode.record(ContractLine)))

    @property
    def price(self) -> Decimal:
        """The new price of the whole in CZK."""
        return self._required("price", _decode.decimal)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def period(self) -> Period | None:
        """The new period; the old one if missing."""
        return self._given("period", _decode.record(Period), None)

    @property
    def ground(self) -> ChangeGround | None:
        """By which ground. The changes on one ground are added up and held against the limit that the framework contract
        sets for it.
        """
        return cast("ChangeGround | None", self._given("ground", _decode.any_, None))

    @property
    def reason(self) -> str | None:
        """Why."""
        return self._given("reason", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventWorkerChanged(Event, kind="worker_changed"):
    """Another worker goes on with a contract.

    Args:
        request: The request of the contract.
        worker: Who goes on: a pseudonym, never a name.
        reason: Why.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        before: Who worked until now: a pseudonym, never a name.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("worker", "worker"),
        ("reason", "reason"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("before", "before"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        worker: str,
        reason: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        before: str | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "worker_changed",
            "request": request,
            "worker": worker,
            "reason": reason,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "before": before,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def worker(self) -> str:
        """Who goes on: a pseudonym, never a name."""
        return self._required("worker", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def before(self) -> str | None:
        """Who worked until now: a pseudonym, never a name."""
        return self._given("before", _decode.text, None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventAsked(Event, kind="asked"):
    """Somebody was asked directly and took something, declined, or let its time pass. Orders of the framework's rules go by
    what stands here: whose turn it is, who has had how much, who is suspended.

    Args:
        request: The request.
        lot: The lot.
        asked: Who was asked, for what, and what came of it.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("lot", "lot"),
        ("asked", "asked"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lot: str,
        asked: Asked | Mapping[str, object],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "asked",
            "request": request,
            "lot": lot,
            "asked": asked,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def asked(self) -> Asked:
        """Who was asked, for what, and what came of it."""
        return self._required("asked", _decode.record(Asked))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventSuspended(Event, kind="suspended"):
    """A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one.

    Args:
        lot: The lot.
        participant: Who.
        until: The last day, not before the day on which it happened.
        reason: Why.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("lot", "lot"),
        ("participant", "participant"),
        ("until", "until"),
        ("reason", "reason"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        lot: str,
        participant: str,
        until: Day,
        reason: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "suspended",
            "lot": lot,
            "participant": participant,
            "until": until,
            "reason": reason,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def participant(self) -> str:
        """Who."""
        return self._required("participant", _decode.text)

    @property
    def until(self) -> datetime.date:
        """The last day, not before the day on which it happened."""
        return self._required("until", _decode.date)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventCapacityChanged(Event, kind="capacity_changed"):
    """A participant has more or less capacity in a lot from now on. Contracts that there are go on.

    Args:
        lot: The lot.
        participant: Whose.
        capacity: The most units of each item that it has in contracts at one time; items that are not named keep
            theirs.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("lot", "lot"),
        ("participant", "participant"),
        ("capacity", "capacity"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        lot: str,
        participant: str,
        capacity: Mapping[str, Amount],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "capacity_changed",
            "lot": lot,
            "participant": participant,
            "capacity": capacity,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def participant(self) -> str:
        """Whose."""
        return self._required("participant", _decode.text)

    @property
    def capacity(self) -> Mapping[str, Decimal]:
        """The most units of each item that it has in contracts at one time; items that are not named keep theirs."""
        return self._required("capacity", _decode.map_of(_decode.decimal))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventClosed(Event, kind="closed"):
    """A request ended without a contract. What was reserved for it is free again.

    Args:
        request: The request.
        lot: The lot.
        outcome: How it ended; anything but `awarded`.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("lot", "lot"),
        ("outcome", "outcome"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        lot: str,
        outcome: Outcome,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "closed",
            "request": request,
            "lot": lot,
            "outcome": outcome,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def outcome(self) -> Outcome:
        """How it ended; anything but `awarded`."""
        return cast("Outcome", self._required("outcome", _decode.any_))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventEnded(Event, kind="ended"):
    """A partial contract ended. Its capacity is free again, and what was not delivered is released.

    Args:
        request: The request of the contract.
        how: How it ended.
        delivered: The value delivered in CZK, at most the price of the contract; 0 where the work never began. Where
            deliveries were recorded, it is what they add up to.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("how", "how"),
        ("delivered", "delivered"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        request: str,
        how: HowEnded,
        delivered: Amount,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        number: int | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "ended",
            "request": request,
            "how": how,
            "delivered": delivered,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def how(self) -> HowEnded:
        """How it ended."""
        return cast("HowEnded", self._required("how", _decode.any_))

    @property
    def delivered(self) -> Decimal:
        """The value delivered in CZK, at most the price of the contract; 0 where the work never began. Where deliveries were
        recorded, it is what they add up to.
        """
        return self._required("delivered", _decode.decimal)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventFunded(Event, kind="funded"):
    """So many workers and beds of a participant are paid for by a source in a period: under a contract, or by a
    compensation that is none of this framework contract. All sources together pay for no more than it has.

    Args:
        participant: Whose.
        source: The source: one of the framework contract, or another by its name.
        period: When.
        workforce: How many.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        contract: Under which contract, where it is under one.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("participant", "participant"),
        ("source", "source"),
        ("period", "period"),
        ("workforce", "workforce"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("contract", "contract"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        participant: str,
        source: str,
        period: Period | Mapping[str, object],
        workforce: Workforce | Mapping[str, object],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        contract: ContractName | Mapping[str, object] | None = None,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "funded",
            "participant": participant,
            "source": source,
            "period": period,
            "workforce": workforce,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "contract": contract,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def participant(self) -> str:
        """Whose."""
        return self._required("participant", _decode.text)

    @property
    def source(self) -> str:
        """The source: one of the framework contract, or another by its name."""
        return self._required("source", _decode.text)

    @property
    def period(self) -> Period:
        """When."""
        return self._required("period", _decode.record(Period))

    @property
    def workforce(self) -> Workforce:
        """How many."""
        return self._required("workforce", _decode.record(Workforce))

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def contract(self) -> ContractName | None:
        """Under which contract, where it is under one."""
        return self._given("contract", _decode.record(ContractName), None)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class EventErased(Event, kind="erased"):
    """A sealed text was erased. Its seal stays.

    Args:
        seal: The seal of the text.
        reason: Why.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        late_reason: Why it was recorded later than on the day on which it happened.
    """

    __slots__ = ()
    _fields = (
        ("seal", "seal"),
        ("reason", "reason"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
        ("actor", "actor"),
        ("late_reason", "late_reason"),
    )

    def __init__(
        self,
        *,
        seal: str,
        reason: str,
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
        actor: str | None = None,
        late_reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "erased",
            "seal": seal,
            "reason": reason,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "actor": actor,
            "late_reason": late_reason,
        })

    @property
    def seal(self) -> str:
        """The seal of the text."""
        return self._required("seal", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def happened_at(self) -> datetime.datetime:
        """When it happened."""
        return self._required("happened_at", _decode.instant)

    @property
    def recorded_at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("recorded_at", _decode.instant)

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def actor(self) -> str | None:
        """By whom: the number of an employee or a pseudonym, never a name."""
        return self._given("actor", _decode.text, None)

    @property
    def late_reason(self) -> str | None:
        """Why it was recorded later than on the day on which it happened."""
        return self._given("late_reason", _decode.text, None)


class Forecast(Result):
    """Until when the money of a framework contract lasts, on a straight line."""

    __slots__ = ()
    _kind = "Forecast"
    _fields = (
        ("at", "at"),
        ("to", "to"),
        ("months", "months"),
        ("accounts", "accounts"),
        ("notes", "notes"),
    )

    @property
    def at(self) -> datetime.datetime:
        """The moment."""
        return self._required("at", _decode.instant)

    @property
    def to(self) -> datetime.date:
        """The last day asked for."""
        return self._required("to", _decode.date)

    @property
    def months(self) -> tuple[str, ...]:
        """The whole months over which the pace is measured, those within the term alone."""
        return self._required("months", _decode.list_of(_decode.text))

    @property
    def accounts(self) -> tuple[ForecastAccount, ...]:
        """The framework contract, its lots, participants, further ceilings and sources."""
        return self._required("accounts", _decode.list_of(_decode.record(ForecastAccount)))

    @property
    def notes(self) -> tuple[ForecastNote, ...]:
        """What is to be said of all of it."""
        return self._required("notes", _decode.list_of(_decode.record(ForecastNote)))


class ForecastAccount(Result):
    """What has a limit, and how far it goes. In CZK without value added tax, or in `unit`; figures are shown rounded half up to
    0.01.
    """

    __slots__ = ()
    _kind = "ForecastAccount"
    _fields = (
        ("kind", "kind"),
        ("of", "of"),
        ("reserved", "reserved"),
        ("ordered", "ordered"),
        ("delivered", "delivered"),
        ("paid", "paid"),
        ("until", "until"),
        ("months", "months"),
        ("notes", "notes"),
        ("lot", "lot"),
        ("unit", "unit"),
        ("limit", "limit"),
        ("left", "left"),
        ("average", "average"),
        ("slowest", "slowest"),
        ("fastest", "fastest"),
    )

    @property
    def kind(self) -> AccountKind:
        """What it is."""
        return cast("AccountKind", self._required("kind", _decode.any_))

    @property
    def of(self) -> str:
        """Whose: the id of the framework contract, lot, participant, ceiling or source."""
        return self._required("of", _decode.text)

    @property
    def reserved(self) -> Figure:
        """Held for calls that are out. It counts as used."""
        return self._required("reserved", _decode.record(Figure))

    @property
    def ordered(self) -> Figure:
        """In contracts, less what was released of them."""
        return self._required("ordered", _decode.record(Figure))

    @property
    def delivered(self) -> Figure:
        """Delivered."""
        return self._required("delivered", _decode.record(Figure))

    @property
    def paid(self) -> Figure:
        """Paid; of a quantity nothing is."""
        return self._required("paid", _decode.record(Figure))

    @property
    def until(self) -> datetime.date:
        """The last day that is looked at: the one asked for, or an earlier end of the term or of the year of a ceiling."""
        return self._required("until", _decode.date)

    @property
    def months(self) -> tuple[ForecastMonth, ...]:
        """The months measured."""
        return self._required("months", _decode.list_of(_decode.record(ForecastMonth)))

    @property
    def notes(self) -> tuple[ForecastNote, ...]:
        """What is to be said of it."""
        return self._required("notes", _decode.list_of(_decode.record(ForecastNote)))

    @property
    def lot(self) -> str | None:
        """In which lot, for a participant."""
        return self._given("lot", _decode.text, None)

    @property
    def unit(self) -> Unit | None:
        """In what a quantity is counted; missing for money."""
        return cast("Unit | None", self._given("unit", _decode.any_, None))

    @property
    def limit(self) -> Decimal | None:
        """The limit; missing where none is set."""
        return self._given("limit", _decode.decimal, None)

    @property
    def left(self) -> Figure | None:
        """What is left; missing without a limit."""
        return self._given("left", _decode.record(Figure), None)

    @property
    def average(self) -> ForecastCourse | None:
        """At the average of the months; missing where nothing is forecast."""
        return self._given("average", _decode.record(ForecastCourse), None)

    @property
    def slowest(self) -> ForecastCourse | None:
        """At the pace of the slowest month."""
        return self._given("slowest", _decode.record(ForecastCourse), None)

    @property
    def fastest(self) -> ForecastCourse | None:
        """At the pace of the fastest month."""
        return self._given("fastest", _decode.record(ForecastCourse), None)


class ForecastCourse(Result):
    """Where one pace leads. In CZK, or in `unit`."""

    __slots__ = ()
    _kind = "ForecastCourse"
    _fields = (
        ("per_month", "per_month"),
        ("expected", "expected"),
        ("month", "month"),
        ("unmet", "unmet"),
        ("used_up_on", "used_up_on"),
    )

    @property
    def per_month(self) -> Figure:
        """The pace: so much in a whole month."""
        return self._required("per_month", _decode.record(Figure))

    @property
    def expected(self) -> Figure:
        """What will be reserved and ordered by the last day."""
        return self._required("expected", _decode.record(Figure))

    @property
    def month(self) -> str | None:
        """The month of this pace; missing for the average."""
        return self._given("month", _decode.text, None)

    @property
    def unmet(self) -> Figure | None:
        """What of that is above the limit; missing where there is none."""
        return self._given("unmet", _decode.record(Figure), None)

    @property
    def used_up_on(self) -> datetime.date | None:
        """The day by whose end all is used up, at the earliest that of the moment; missing where it lasts or has no limit."""
        return self._given("used_up_on", _decode.date, None)


class ForecastMonth(Result):
    """What the contracts awarded in a month come to."""

    __slots__ = ()
    _kind = "ForecastMonth"
    _fields = (
        ("month", "month"),
        ("ordered", "ordered"),
    )

    @property
    def month(self) -> str:
        """The month."""
        return self._required("month", _decode.text)

    @property
    def ordered(self) -> Figure:
        """What its contracts bind now, in CZK or in `unit`: what was released of them does not count."""
        return self._required("ordered", _decode.record(Figure))


class ForecastNote(Result):
    """Something said beside a forecast."""

    __slots__ = ()
    _kind = "ForecastNote"
    _fields = (
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def code(self) -> ForecastCode:
        """The stable code."""
        return cast("ForecastCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)


class Funding(Result):
    """So much of a participant's capacity as a source pays for."""

    __slots__ = ()
    _kind = "Funding"
    _fields = (
        ("participant", "participant"),
        ("source", "source"),
        ("period", "period"),
        ("workforce", "workforce"),
        ("contract", "contract"),
    )

    @property
    def participant(self) -> str:
        """Whose."""
        return self._required("participant", _decode.text)

    @property
    def source(self) -> str:
        """The source."""
        return self._required("source", _decode.text)

    @property
    def period(self) -> Period:
        """When."""
        return self._required("period", _decode.record(Period))

    @property
    def workforce(self) -> Workforce:
        """How many workers and beds."""
        return self._required("workforce", _decode.record(Workforce))

    @property
    def contract(self) -> ContractName | None:
        """Under which contract, where it is under one."""
        return self._given("contract", _decode.record(ContractName), None)


class GroundTotal(Result):
    """The changes of a contract on one ground, added up, and what is left of the limit."""

    __slots__ = ()
    _kind = "GroundTotal"
    _fields = (
        ("changes", "changes"),
        ("value", "value"),
        ("days", "days"),
        ("ground", "ground"),
        ("limit", "limit"),
        ("citation", "citation"),
        ("left", "left"),
        ("limit_days", "limit_days"),
        ("left_days", "left_days"),
    )

    @property
    def changes(self) -> int:
        """How many changes."""
        return self._required("changes", _decode.count)

    @property
    def value(self) -> Fraction:
        """What they add up to in CZK, whatever their sign."""
        return self._required("value", _decode.fraction)

    @property
    def days(self) -> int:
        """By how many days they prolong the contract."""
        return self._required("days", _decode.count)

    @property
    def ground(self) -> ChangeGround | None:
        """The ground; missing for changes that name none."""
        return cast("ChangeGround | None", self._given("ground", _decode.any_, None))

    @property
    def limit(self) -> Fraction | None:
        """The limit in CZK: that of the framework contract, or, where it sets none, what the law is believed to allow."""
        return self._given("limit", _decode.fraction, None)

    @property
    def citation(self) -> Citation | None:
        """Where the limit stands in the law, and how sure we are; missing where the framework contract sets it. Such a limit is
        not enforced: a sum above it is a finding.
        """
        return self._given("citation", _decode.record(Citation), None)

    @property
    def left(self) -> Fraction | None:
        """What is left of it in CZK; below 0 where a limit that is not enforced is passed."""
        return self._given("left", _decode.fraction, None)

    @property
    def limit_days(self) -> int | None:
        """The limit in days; missing where the framework contract sets none."""
        return self._given("limit_days", _decode.count, None)

    @property
    def left_days(self) -> int | None:
        """What is left of it in days."""
        return self._given("left_days", _decode.count, None)


class InvoiceDocument(Record):
    """An invoice or a credit note of a participant, for one contract or for many.

    Args:
        number: Its number, as the participant gave it.
        participant: Who invoices.
        issued_on: The day on which it was issued.
        lines: Its lines. All figures of a credit note are above 0, as those of an invoice.
        value: What is claimed from the authority (of a credit note: given back to it), in CZK without value added tax.
        credit_of: The invoice that it takes something back of, where it is a credit note (*dobropis*).
        client_paid: What the client (the family) paid to the provider, in CZK; it is no part of the value.
    """

    __slots__ = ()
    _kind = "InvoiceDocument"
    _fields = (
        ("number", "number"),
        ("participant", "participant"),
        ("issued_on", "issued_on"),
        ("lines", "lines"),
        ("client_paid", "client_paid"),
        ("value", "value"),
        ("credit_of", "credit_of"),
    )

    def __init__(
        self,
        *,
        number: str,
        participant: str,
        issued_on: Day,
        lines: Sequence[InvoiceDocumentLine | Mapping[str, object]],
        value: Amount,
        credit_of: str | None = None,
        client_paid: Amount | None = None,
    ) -> None:
        super().__init__({
            "number": number,
            "participant": participant,
            "issued_on": issued_on,
            "lines": lines,
            "value": value,
            "credit_of": credit_of,
            "client_paid": client_paid,
        })

    @property
    def number(self) -> str:
        """Its number, as the participant gave it."""
        return self._required("number", _decode.text)

    @property
    def participant(self) -> str:
        """Who invoices."""
        return self._required("participant", _decode.text)

    @property
    def issued_on(self) -> datetime.date:
        """The day on which it was issued."""
        return self._required("issued_on", _decode.date)

    @property
    def lines(self) -> tuple[InvoiceDocumentLine, ...]:
        """Its lines. All figures of a credit note are above 0, as those of an invoice."""
        return self._required("lines", _decode.list_of(_decode.record(InvoiceDocumentLine)))

    @property
    def client_paid(self) -> Decimal:
        """What the client (the family) paid to the provider, in CZK; it is no part of the value."""
        return self._required("client_paid", _decode.decimal)

    @property
    def value(self) -> Decimal:
        """What is claimed from the authority (of a credit note: given back to it), in CZK without value added tax."""
        return self._required("value", _decode.decimal)

    @property
    def credit_of(self) -> str | None:
        """The invoice that it takes something back of, where it is a credit note (*dobropis*)."""
        return self._given("credit_of", _decode.text, None)


class InvoiceDocumentLine(Record):
    """A line of an invoice, with its contract. One that says its day and worker is held against the deliveries of that day.

    Args:
        contract: The contract.
        item: The item.
        quantity: How much of it, in the unit of the item.
        unit_price: The price of a unit in CZK, without value added tax.
        day: On which day it was delivered.
        worker: By which worker: a pseudonym, never a name.
        deduction: What is taken off the line in CZK: for missed visits and days of absence.
        client_paid: What the client paid of this line, in CZK; missing where only the sum is said, which is enough for
            one contract.
    """

    __slots__ = ()
    _kind = "InvoiceDocumentLine"
    _fields = (
        ("contract", "contract"),
        ("item", "item"),
        ("quantity", "quantity"),
        ("unit_price", "unit_price"),
        ("deduction", "deduction"),
        ("day", "day"),
        ("worker", "worker"),
        ("client_paid", "client_paid"),
    )

    def __init__(
        self,
        *,
        contract: ContractName | Mapping[str, object],
        item: str,
        quantity: Amount,
        unit_price: Amount,
        day: Day | None = None,
        worker: str | None = None,
        deduction: Amount | None = None,
        client_paid: Amount | None = None,
    ) -> None:
        super().__init__({
            "contract": contract,
            "item": item,
            "quantity": quantity,
            "unit_price": unit_price,
            "day": day,
            "worker": worker,
            "deduction": deduction,
            "client_paid": client_paid,
        })

    @property
    def contract(self) -> ContractName:
        """The contract."""
        return self._required("contract", _decode.record(ContractName))

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def quantity(self) -> Decimal:
        """How much of it, in the unit of the item."""
        return self._required("quantity", _decode.decimal)

    @property
    def unit_price(self) -> Decimal:
        """The price of a unit in CZK, without value added tax."""
        return self._required("unit_price", _decode.decimal)

    @property
    def deduction(self) -> Decimal:
        """What is taken off the line in CZK: for missed visits and days of absence."""
        return self._required("deduction", _decode.decimal)

    @property
    def day(self) -> datetime.date | None:
        """On which day it was delivered."""
        return self._given("day", _decode.date, None)

    @property
    def worker(self) -> str | None:
        """By which worker: a pseudonym, never a name."""
        return self._given("worker", _decode.text, None)

    @property
    def client_paid(self) -> Decimal | None:
        """What the client paid of this line, in CZK; missing where only the sum is said, which is enough for one contract."""
        return self._given("client_paid", _decode.decimal, None)


class InvoiceFinding(Result):
    """One thing that was found in an invoice."""

    __slots__ = ()
    _kind = "InvoiceFinding"
    _fields = (
        ("severity", "severity"),
        ("path", "path"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("advice", "advice"),
    )

    @property
    def severity(self) -> Severity:
        """How much it weighs: an error stands in the way of recording, a warning asks for a look, a note says what could not be
        checked.
        """
        return cast("Severity", self._required("severity", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the input, as a JSON pointer (RFC 6901)."""
        return self._required("path", _decode.text)

    @property
    def code(self) -> InvoiceCode:
        """The stable code."""
        return cast("InvoiceCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)

    @property
    def advice(self) -> Message:
        """What the reader can do."""
        return self._required("advice", _decode.message)


class InvoiceState(Result):
    """An invoice of a contract, and what was credited of it."""

    __slots__ = ()
    _kind = "InvoiceState"
    _fields = (
        ("invoice", "invoice"),
        ("value", "value"),
        ("client_paid", "client_paid"),
        ("credited", "credited"),
        ("credit_notes", "credit_notes"),
        ("quantities", "quantities"),
    )

    @property
    def invoice(self) -> str:
        """Its number."""
        return self._required("invoice", _decode.text)

    @property
    def value(self) -> Decimal:
        """Its value in CZK, without what the client paid."""
        return self._required("value", _decode.decimal)

    @property
    def client_paid(self) -> Decimal:
        """What the client paid of it, in CZK."""
        return self._required("client_paid", _decode.decimal)

    @property
    def credited(self) -> Decimal:
        """What was credited of it, in CZK."""
        return self._required("credited", _decode.decimal)

    @property
    def credit_notes(self) -> tuple[str, ...]:
        """The numbers of its credit notes."""
        return self._given("credit_notes", _decode.list_of(_decode.text), ())

    @property
    def quantities(self) -> Mapping[str, Decimal]:
        """The units that it counts, by item, less those credited; empty where only the sum is known."""
        return self._given("quantities", _decode.map_of(_decode.decimal), EMPTY)


class InvoiceTotals(Result):
    """What an invoice claims, and what of it the register supports. In CZK without value added tax."""

    __slots__ = ()
    _kind = "InvoiceTotals"
    _fields = (
        ("claimed", "claimed"),
        ("client_paid", "client_paid"),
        ("lines", "lines"),
        ("supported", "supported"),
        ("difference", "difference"),
    )

    @property
    def claimed(self) -> Decimal:
        """What is claimed: the value as it was given."""
        return self._required("claimed", _decode.decimal)

    @property
    def client_paid(self) -> Decimal:
        """What the client paid, as it was given."""
        return self._required("client_paid", _decode.decimal)

    @property
    def lines(self) -> Figure:
        """What the lines come to: quantities by unit prices, less deductions. The client's part is in it."""
        return self._required("lines", _decode.record(Figure))

    @property
    def supported(self) -> Figure:
        """What of the claim deliveries and contract support, the client's part taken off. Of a line that is what was delivered
        (or accepted) and not invoiced yet, at the lower of its price and the highest price of the contract; of a contract at
        most the value that is left.
        """
        return self._required("supported", _decode.record(Figure))

    @property
    def difference(self) -> Figure:
        """The claim less what is supported; above 0 where too much is claimed."""
        return self._required("difference", _decode.record(Figure))


class PublicationState(Result):
    """The publication of a contract, as the law asks for it: until when, and what hangs on it.

    Source: act 340/2015 Sb. §§ 5–7; the parameters of the law say how sure we are of each.
    """

    __slots__ = ()
    _kind = "PublicationState"
    _fields = (
        ("since", "since"),
        ("due", "due"),
        ("is_condition_of_effect", "is_condition_of_effect"),
        ("citation", "citation"),
        ("void_after", "void_after"),
        ("by_change", "by_change"),
        ("published_on", "published_on"),
        ("first_delivery", "first_delivery"),
    )

    @property
    def since(self) -> datetime.date:
        """The day from which it is asked for: that of the signature, or of the change by which the price passed the limit."""
        return self._required("since", _decode.date)

    @property
    def due(self) -> datetime.date:
        """The last day."""
        return self._required("due", _decode.date)

    @property
    def is_condition_of_effect(self) -> bool:
        """Whether the contract (or the change) has no effect before it."""
        return self._required("is_condition_of_effect", _decode.flag)

    @property
    def citation(self) -> Citation:
        """Where that stands."""
        return self._required("citation", _decode.record(Citation))

    @property
    def void_after(self) -> datetime.date | None:
        """The last day before what is unpublished is void from the start."""
        return self._given("void_after", _decode.date, None)

    @property
    def by_change(self) -> bool | None:
        """Whether a change asks for it, and not the contract as it was signed."""
        return self._given("by_change", _decode.flag, None)

    @property
    def published_on(self) -> datetime.date | None:
        """The day of publication."""
        return self._given("published_on", _decode.date, None)

    @property
    def first_delivery(self) -> datetime.date | None:
        """The first day of delivery since it is asked for."""
        return self._given("first_delivery", _decode.date, None)


class RegisterChain(Record):
    """A register as it is kept and handed on: the framework contract, the events as a chain, the texts beside it.

    Args:
        framework: The framework contract.
        entries: The events in the order in which they were recorded.
        texts: The texts whose seals stand in the events, as far as they were not erased.
    """

    __slots__ = ()
    _kind = "RegisterChain"
    _fields = (
        ("format", "format"),
        ("framework", "framework"),
        ("entries", "entries"),
        ("texts", "texts"),
    )

    def __init__(
        self,
        *,
        framework: FrameworkContract | Mapping[str, object],
        entries: Sequence[Entry | Mapping[str, object]],
        texts: Sequence[SealedText | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "framework": framework,
            "entries": entries,
            "texts": texts,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def framework(self) -> FrameworkContract:
        """The framework contract."""
        return self._required("framework", _decode.record(FrameworkContract))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The events in the order in which they were recorded."""
        return self._required("entries", _decode.list_of(_decode.record(Entry)))

    @property
    def texts(self) -> tuple[SealedText, ...]:
        """The texts whose seals stand in the events, as far as they were not erased."""
        return self._given("texts", _decode.list_of(_decode.record(SealedText)), ())


class RegisterCheck(Result):
    """Whether a register is as it was written."""

    __slots__ = ()
    _kind = "RegisterCheck"
    _fields = (
        ("intact", "intact"),
        ("head", "head"),
        ("faults", "faults"),
    )

    @property
    def intact(self) -> bool:
        """Whether nothing was altered, left out or moved."""
        return self._required("intact", _decode.flag)

    @property
    def head(self) -> ChainHead:
        """How far the chain goes."""
        return self._required("head", _decode.record(ChainHead))

    @property
    def faults(self) -> tuple[RegisterFinding, ...]:
        """What is wrong, each with the number of the event concerned."""
        return self._required("faults", _decode.list_of(_decode.record(RegisterFinding)))


class Register(Open):
    """A register as one document: the input of the operation `register`.

    Args:
        framework: The framework contract.
        events: The events in the order in which they were recorded.
        texts: The texts whose seals stand in the events, as far as they were not erased.
    """

    __slots__ = ()
    _kind = "RegisterDocument"
    _fields = (
        ("format", "format"),
        ("framework", "framework"),
        ("events", "events"),
        ("texts", "texts"),
    )

    def __init__(
        self,
        *,
        framework: FrameworkContract | Mapping[str, object],
        events: Sequence[Event | Mapping[str, object]],
        texts: Sequence[SealedText | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "framework": framework,
            "events": events,
            "texts": texts,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def framework(self) -> FrameworkContract:
        """The framework contract."""
        return self._required("framework", _decode.record(FrameworkContract))

    @property
    def events(self) -> tuple[Event, ...]:
        """The events in the order in which they were recorded."""
        return self._required("events", _decode.list_of(_decode.record(Event)))

    @property
    def texts(self) -> tuple[SealedText, ...]:
        """The texts whose seals stand in the events, as far as they were not erased."""
        return self._given("texts", _decode.list_of(_decode.record(SealedText)), ())


class RegisterFinding(Result):
    """Something to be noticed about an event."""

    __slots__ = ()
    _kind = "RegisterFinding"
    _fields = (
        ("event", "event"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def event(self) -> int:
        """Which event, from 1."""
        return self._required("event", _decode.count)

    @property
    def code(self) -> ReasonCode:
        return cast("ReasonCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        return self._required("message", _decode.message)


class RequestState(Result):
    """Where a request stands, and what came with it."""

    __slots__ = ()
    _kind = "RequestState"
    _fields = (
        ("stage", "stage"),
        ("lot", "lot"),
        ("version", "version"),
        ("need", "need"),
        ("deadline", "deadline"),
        ("documents", "documents"),
        ("open_objections", "open_objections"),
    )

    @property
    def stage(self) -> RequestStage:
        """Where it stands."""
        return cast("RequestStage", self._required("stage", _decode.any_))

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def version(self) -> int:
        """Its version, from 1."""
        return self._required("version", _decode.count)

    @property
    def need(self) -> str | None:
        """The seal of the text of the need."""
        return self._given("need", _decode.text, None)

    @property
    def deadline(self) -> datetime.datetime | None:
        """The end of the offer period, where there was a call."""
        return self._given("deadline", _decode.instant, None)

    @property
    def documents(self) -> tuple[DocumentState, ...]:
        """The documents, in the order in which they came."""
        return self._given("documents", _decode.list_of(_decode.record(DocumentState)), ())

    @property
    def open_objections(self) -> tuple[str, ...]:
        """The objections that are open."""
        return self._given("open_objections", _decode.list_of(_decode.text), ())


class Reservation(Result):
    """Money held for a request whose call is out."""

    __slots__ = ()
    _kind = "Reservation"
    _fields = (
        ("lot", "lot"),
        ("value", "value"),
        ("period", "period"),
        ("quantities", "quantities"),
        ("source", "source"),
        ("participant", "participant"),
    )

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def value(self) -> Decimal:
        """The estimated value in CZK, without value added tax."""
        return self._required("value", _decode.decimal)

    @property
    def period(self) -> Period:
        """When the work would be done."""
        return self._required("period", _decode.record(Period))

    @property
    def quantities(self) -> Mapping[str, Decimal]:
        """The units asked for, by item."""
        return self._given("quantities", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def source(self) -> str | None:
        """The source that would pay."""
        return self._given("source", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """Who would deliver."""
        return self._given("participant", _decode.text, None)


class Sealed(Result):
    """The seal of a text."""

    __slots__ = ()
    _kind = "Sealed"
    _fields = (
        ("seal", "seal"),
    )

    @property
    def seal(self) -> str:
        """SHA-256 of the salt and the text."""
        return self._required("seal", _decode.text)


class SealedText(Record):
    """A text with the salt of its seal, kept beside the events.

    Args:
        seal: The seal that stands in an event.
        salt: The salt.
        text: The text.
    """

    __slots__ = ()
    _kind = "SealedText"
    _fields = (
        ("seal", "seal"),
        ("salt", "salt"),
        ("text", "text"),
    )

    def __init__(
        self,
        *,
        seal: str,
        salt: str,
        text: str,
    ) -> None:
        super().__init__({
            "seal": seal,
            "salt": salt,
            "text": text,
        })

    @property
    def seal(self) -> str:
        """The seal that stands in an event."""
        return self._required("seal", _decode.text)

    @property
    def salt(self) -> str:
        """The salt."""
        return self._required("salt", _decode.text)

    @property
    def text(self) -> str:
        """The text."""
        return self._required("text", _decode.text)
