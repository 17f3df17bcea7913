# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `exchange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .. import _decode
from .._decode import EMPTY
from .._record import Result
from ..names import Outcome
from .award import Decision
from .framework import FrameworkState
from .register import ContractState, Funding, Register, RegisterFinding, RequestState, Reservation


class AwardMany(Result):
    """Many decisions, and the registers after them."""

    __slots__ = ()
    _kind = "AwardMany"
    _fields = (
        ("decisions", "decisions"),
        ("registers", "registers"),
    )

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions, in the order of the mini-tenders."""
        return self._required("decisions", _decode.list_of(_decode.record(Decision)))

    @property
    def registers(self) -> tuple[Register, ...]:
        """The registers, by the id of their framework contract."""
        return self._required("registers", _decode.list_of(_decode.record(Register)))


class RegisterSummary(Result):
    """What the events of a register add up to."""

    __slots__ = ()
    _kind = "RegisterSummary"
    _fields = (
        ("state", "state"),
        ("contracts", "contracts"),
        ("closed", "closed"),
        ("requests", "requests"),
        ("reservations", "reservations"),
        ("funding", "funding"),
        ("findings", "findings"),
        ("left_out", "left_out"),
    )

    @property
    def state(self) -> FrameworkState:
        """What has been ordered."""
        return self._required("state", _decode.record(FrameworkState))

    @property
    def contracts(self) -> tuple[ContractState, ...]:
        """The partial contracts, by request and number."""
        return self._required("contracts", _decode.list_of(_decode.record(ContractState)))

    @property
    def closed(self) -> Mapping[str, Outcome]:
        """The requests that ended without a contract, and how."""
        return cast("Mapping[str, Outcome]", self._required("closed", _decode.map_of(_decode.any_)))

    @property
    def requests(self) -> Mapping[str, RequestState]:
        """Where every request stands."""
        return self._required("requests", _decode.map_of(_decode.record(RequestState)))

    @property
    def reservations(self) -> Mapping[str, Reservation]:
        """What is held for requests whose calls are out, by request."""
        return self._given("reservations", _decode.map_of(_decode.record(Reservation)), EMPTY)

    @property
    def funding(self) -> tuple[Funding, ...]:
        """Which sources pay for how many workers and beds."""
        return self._given("funding", _decode.list_of(_decode.record(Funding)), ())

    @property
    def findings(self) -> tuple[RegisterFinding, ...]:
        """What is to be noticed about events."""
        return self._given("findings", _decode.list_of(_decode.record(RegisterFinding)), ())

    @property
    def left_out(self) -> tuple[int, ...]:
        """At a past moment: events that had happened, but rest on one that had not. They do not count."""
        return self._given("left_out", _decode.list_of(_decode.count), ())
