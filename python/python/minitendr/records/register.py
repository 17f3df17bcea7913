# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `register`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar, cast

from .. import _decode
from .._open import Open
from .._record import Kinds, Result
from .._types import Amount, Moment
from ..names import HowEnded, Outcome
from .contract import PartialContract
from .framework import FrameworkContract


class ContractState(Result):
    """Where a partial contract stands."""

    __slots__ = ()
    _kind = "ContractState"
    _fields = (
        ("contract", "contract"),
        ("committed", "committed"),
        ("ended", "ended"),
    )

    @property
    def contract(self) -> PartialContract:
        """The contract."""
        return self._required("contract", _decode.record(PartialContract))

    @property
    def committed(self) -> Decimal:
        """What of its price is bound: all of it, or what was delivered once it ended; in CZK."""
        return self._required("committed", _decode.decimal)

    @property
    def ended(self) -> HowEnded | None:
        """How it ended; missing while it runs."""
        return cast("HowEnded | None", self._given("ended", _decode.any_, None))


class Event(Kinds):
    """An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.

    Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
    recording.

    - `Event.Contracted`: A partial contract was concluded.
    - `Event.Closed`: A request ended without a contract.
    - `Event.Ended`: A partial contract ended. Its capacity is free again, and what was not delivered is released.
    """

    __slots__ = ()
    _kind = "Event"
    Contracted: ClassVar[type[EventContracted]]
    Closed: ClassVar[type[EventClosed]]
    Ended: ClassVar[type[EventEnded]]


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


class EventClosed(Event, kind="closed"):
    """A request ended without a contract.

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
        delivered: The value delivered in CZK, at most the price of the contract; 0 where the work never began.
        happened_at: When it happened.
        recorded_at: When it was recorded.
        role: In which role.
    """

    __slots__ = ()
    _fields = (
        ("request", "request"),
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
    ) -> None:
        super().__init__({
            "kind": "ended",
            "request": request,
            "how": how,
            "delivered": delivered,
            "happened_at": happened_at,
            "recorded_at": recorded_at,
            "role": role,
        })

    @property
    def request(self) -> str:
        """The request of the contract."""
        return self._required("request", _decode.text)

    @property
    def how(self) -> HowEnded:
        """How it ended."""
        return cast("HowEnded", self._required("how", _decode.any_))

    @property
    def delivered(self) -> Decimal:
        """The value delivered in CZK, at most the price of the contract; 0 where the work never began."""
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
