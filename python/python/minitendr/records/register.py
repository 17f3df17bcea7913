# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `register`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar, cast

from .. import _decode
from .._decode import EMPTY
from .._open import Open
from .._record import Kinds, Result
from .._types import Amount, Day, Moment
from ..names import HowEnded, Outcome
from .award import Asked
from .contract import ContractLine, ItemQuantity, PartialContract
from .framework import FrameworkContract
from .time import Period


class ContractState(Result):
    """Where a partial contract stands."""

    __slots__ = ()
    _kind = "ContractState"
    _fields = (
        ("contract", "contract"),
        ("committed", "committed"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
        ("ended", "ended"),
        ("delivered_by_item", "delivered_by_item"),
    )

    @property
    def contract(self) -> PartialContract:
        """The contract with the lines, the price and the period that it has now; what it had before stands in the events."""
        return self._required("contract", _decode.record(PartialContract))

    @property
    def committed(self) -> Decimal:
        """What of its price is bound: all of it, or what was delivered once it ended; in CZK."""
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
    def delivered_by_item(self) -> Mapping[str, Decimal]:
        """The units delivered, by item; empty where no deliveries were recorded."""
        return self._given("delivered_by_item", _decode.map_of(_decode.decimal), EMPTY)


class Event(Kinds):
    """An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.

    Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
    recording.

    - `Event.Reserved`: A call went out, and money is held for it.
    - `Event.Contracted`: A partial contract was concluded.
    - `Event.Delivered`: Something of a contract was delivered.
    - `Event.Invoiced`: Something of what was delivered was invoiced.
    - `Event.Paid`: Something of what was invoiced was paid.
    - `Event.Changed`: A contract grew or shrank.
    - `Event.Asked`: Somebody was asked directly and took something, declined, or let its time pass.
    - `Event.Suspended`: A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one.
    - `Event.CapacityChanged`: A participant has more or less capacity in a lot from now on.
    - `Event.Closed`: A request ended without a contract.
    - `Event.Ended`: A partial contract ended.
    """

    __slots__ = ()
    _kind = "Event"
    Reserved: ClassVar[type[EventReserved]]
    Contracted: ClassVar[type[EventContracted]]
    Delivered: ClassVar[type[EventDelivered]]
    Invoiced: ClassVar[type[EventInvoiced]]
    Paid: ClassVar[type[EventPaid]]
    Changed: ClassVar[type[EventChanged]]
    Asked: ClassVar[type[EventAsked]]
    Suspended: ClassVar[type[EventSuspended]]
    CapacityChanged: ClassVar[type[EventCapacityChanged]]
    Closed: ClassVar[type[EventClosed]]
    Ended: ClassVar[type[EventEnded]]


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


class EventContracted(Event, kind="contracted"):
    """A partial contract was concluded.

    Args:
        contract: The contract.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
    """

    __slots__ = ()
    _fields = (
        ("contract", "contract"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
    )

    def __init__(
        self,
        *,
        contract: PartialContract | Mapping[str, object],
        happened_at: Moment,
        recorded_at: Moment,
        role: str,
    ) -> None:
        super().__init__({
            "kind": "contracted",
            "contract": contract,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
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


class EventDelivered(Event, kind="delivered"):
    """Something of a contract was delivered.

    Args:
        request: The request of the contract.
        lines: What, each item once.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
        from_: The first day, within the period of the contract.
        to: The last day, within the period of the contract.
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
        from_: Day | None = None,
        to: Day | None = None,
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
        """What, each item once."""
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
    def from_(self) -> datetime.date | None:
        """The first day, within the period of the contract."""
        return self._given("from", _decode.date, None)

    @property
    def to(self) -> datetime.date | None:
        """The last day, within the period of the contract."""
        return self._given("to", _decode.date, None)


class EventInvoiced(Event, kind="invoiced"):
    """Something of what was delivered was invoiced.

    Args:
        request: The request of the contract.
        value: How much, in CZK; all invoices together are at most what was delivered.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("value", "value"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
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
    ) -> None:
        super().__init__({
            "kind": "invoiced",
            "request": request,
            "value": value,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
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
        """How much, in CZK; all invoices together are at most what was delivered."""
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


class EventPaid(Event, kind="paid"):
    """Something of what was invoiced was paid.

    Args:
        request: The request of the contract.
        value: How much, in CZK; all payments together are at most what was invoiced.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
        number: Which of its contracts, from 1.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("value", "value"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
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
    ) -> None:
        super().__init__({
            "kind": "paid",
            "request": request,
            "value": value,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
            "number": number,
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
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("lot", "lot"),
        ("asked", "asked"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
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
    ) -> None:
        super().__init__({
            "kind": "asked",
            "request": request,
            "lot": lot,
            "asked": asked,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
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
    """

    __slots__ = ()
    _fields = (
        ("lot", "lot"),
        ("participant", "participant"),
        ("capacity", "capacity"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
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
    ) -> None:
        super().__init__({
            "kind": "capacity_changed",
            "lot": lot,
            "participant": participant,
            "capacity": capacity,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
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


class EventClosed(Event, kind="closed"):
    """A request ended without a contract. What was reserved for it is free again.

    Args:
        request: The request.
        lot: The lot.
        outcome: How it ended; anything but `awarded`.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
        ("lot", "lot"),
        ("outcome", "outcome"),
        ("happened_at", "happened_at"),
        ("recorded_at", "recorded_at"),
        ("role", "role"),
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
    ) -> None:
        super().__init__({
            "kind": "closed",
            "request": request,
            "lot": lot,
            "outcome": outcome,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
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


class Register(Open):
    """A register as one document: the input of the operation `register`.

    Args:
        framework: The framework contract.
        events: The events in the order in which they were recorded.
    """

    __slots__ = ()
    _kind = "RegisterDocument"
    _fields = (
        ("format", "format"),
        ("framework", "framework"),
        ("events", "events"),
    )

    def __init__(
        self,
        *,
        framework: FrameworkContract | Mapping[str, object],
        events: Sequence[Event | Mapping[str, object]],
    ) -> None:
        super().__init__({
            "framework": framework,
            "events": events,
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
        """The estimated value in CZK."""
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
