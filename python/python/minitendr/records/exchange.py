# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `exchange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._record import Record, Result
from ..names import OcdsCode, Outcome
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


class OcdsChecked(Result):
    """What was found in a package."""

    __slots__ = ()
    _kind = "OcdsChecked"
    _fields = (
        ("processes", "processes"),
        ("releases", "releases"),
        ("findings", "findings"),
    )

    @property
    def processes(self) -> int:
        """How many contracting processes it has."""
        return self._required("processes", _decode.count)

    @property
    def releases(self) -> int:
        """How many releases, those that records compile not counted."""
        return self._required("releases", _decode.count)

    @property
    def findings(self) -> tuple[OcdsFinding, ...]:
        """What was found, in the order of the package."""
        return self._required("findings", _decode.list_of(_decode.record(OcdsFinding)))


class OcdsFinding(Result):
    """One thing that was found in a package."""

    __slots__ = ()
    _kind = "OcdsFinding"
    _fields = (
        ("code", "code"),
        ("path", "path"),
        ("message", "message"),
    )

    @property
    def code(self) -> OcdsCode:
        """The stable code."""
        return cast("OcdsCode", self._required("code", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the package, as a JSON pointer."""
        return self._required("path", _decode.text)

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)


class OcdsPackages(Result):
    """The export: a package of releases and a package of records, as the standard has them."""

    __slots__ = ()
    _kind = "OcdsPackages"
    _fields = (
        ("releases", "releases"),
        ("records", "records"),
    )

    @property
    def releases(self) -> dict[str, Any]:
        """The release package: what became known of each process, moment by moment."""
        return cast("dict[str, Any]", self._required("releases", _decode.any_))

    @property
    def records(self) -> dict[str, Any]:
        """The record package: the releases of each process, and what they come to together."""
        return cast("dict[str, Any]", self._required("records", _decode.any_))


class OcdsPublisher(Record):
    """Who publishes.

    Args:
        name: The name of the organisation.
        uri: Its address on the web.
    """

    __slots__ = ()
    _kind = "OcdsPublisher"
    _fields = (
        ("name", "name"),
        ("uri", "uri"),
    )

    def __init__(
        self,
        *,
        name: str,
        uri: str | None = None,
    ) -> None:
        super().__init__({
            "name": name,
            "uri": uri,
        })

    @property
    def name(self) -> str:
        """The name of the organisation."""
        return self._required("name", _decode.text)

    @property
    def uri(self) -> str | None:
        """Its address on the web."""
        return self._given("uri", _decode.text, None)


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
