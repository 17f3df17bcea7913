# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `eligibility`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Record, Result
from .._types import Amount, Day
from ..names import ReasonCode, ResponseType
from .message import Reason


class CandidateWarning(Result):
    """A warning about a participant."""

    __slots__ = ()
    _kind = "CandidateWarning"
    _fields = (
        ("participant", "participant"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

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


class Candidates(Result):
    """Who may be called or win, and why the others may not."""

    __slots__ = ()
    _kind = "Candidates"
    _fields = (
        ("lot", "lot"),
        ("on", "on"),
        ("eligible", "eligible"),
        ("out", "out"),
        ("warnings", "warnings"),
    )

    @property
    def lot(self) -> str:
        """The lot of the request."""
        return self._required("lot", _decode.text)

    @property
    def on(self) -> datetime.date:
        """The day that counts."""
        return self._required("on", _decode.date)

    @property
    def eligible(self) -> tuple[str, ...]:
        """The participants against which nothing stands, in byte order."""
        return self._required("eligible", _decode.list_of(_decode.text))

    @property
    def out(self) -> tuple[Excluded, ...]:
        """The others, in byte order."""
        return self._required("out", _decode.list_of(_decode.record(Excluded)))

    @property
    def warnings(self) -> tuple[CandidateWarning, ...]:
        """What is believed of the capacity of the eligible. It excludes nobody: the participant confirms or declines."""
        return self._required("warnings", _decode.list_of(_decode.record(CandidateWarning)))


class Eligibility(Result):
    """Who may be called, and why the others may not."""

    __slots__ = ()
    _kind = "Eligibility"
    _fields = (
        ("eligible", "eligible"),
        ("reasons", "reasons"),
        ("findings", "findings"),
    )

    @property
    def eligible(self) -> tuple[str, ...]:
        """The participants that may be called, in byte order."""
        return self._required("eligible", _decode.list_of(_decode.text))

    @property
    def reasons(self) -> Mapping[str, tuple[ReasonCode, ...]]:
        """For each of the others every code that stands against it in any of its lots, in the order of the codes."""
        return cast("Mapping[str, tuple[ReasonCode, ...]]", self._required("reasons", _decode.map_of(_decode.list_of(_decode.any_))))

    @property
    def findings(self) -> tuple[Ineligible, ...]:
        """The reasons with what they speak of: by participant, then by its lots in their order."""
        return self._required("findings", _decode.list_of(_decode.record(Ineligible)))


class Excluded(Result):
    """A participant that may not be called or win."""

    __slots__ = ()
    _kind = "Excluded"
    _fields = (
        ("participant", "participant"),
        ("reasons", "reasons"),
        ("eligible_from", "eligible_from"),
    )

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Everything that stands against it."""
        return self._required("reasons", _decode.list_of(_decode.record(Reason)))

    @property
    def eligible_from(self) -> datetime.date | None:
        """The first later day of the framework contract on which nothing stands against it; missing where none is known."""
        return self._given("eligible_from", _decode.date, None)


class Ineligible(Result):
    """What stands against calling a participant."""

    __slots__ = ()
    _kind = "Ineligible"
    _fields = (
        ("participant", "participant"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

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


class Provider(Record):
    """A participant with the lots in which it may be called.

    Args:
        id: The id.
        lots: The lots, each once.
        enabled: Whether it may be called at all; true if not given.
    """

    __slots__ = ()
    _kind = "Provider"
    _fields = (
        ("id", "id"),
        ("lots", "lots"),
        ("enabled", "enabled"),
    )

    def __init__(
        self,
        *,
        id: str,
        lots: Sequence[ProviderLot | Mapping[str, object]],
        enabled: bool | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "lots": lots,
            "enabled": enabled,
        })

    @property
    def id(self) -> str:
        """The id."""
        return self._required("id", _decode.text)

    @property
    def lots(self) -> tuple[ProviderLot, ...]:
        """The lots, each once."""
        return self._required("lots", _decode.list_of(_decode.record(ProviderLot)))

    @property
    def enabled(self) -> bool:
        """Whether it may be called at all; true if not given."""
        return self._required("enabled", _decode.flag)


class ProviderLot(Record):
    """What a participant delivers in one lot.

    Args:
        lot: The lot.
        services: The services, each once.
        regions: The regions, each once.
        value_from: The lowest value of an order in CZK, itself included.
        value_to: The highest value of an order in CZK, itself included.
        enabled: Whether the participant may be called in this lot; true if not given.
    """

    __slots__ = ()
    _kind = "ProviderLot"
    _fields = (
        ("lot", "lot"),
        ("services", "services"),
        ("regions", "regions"),
        ("enabled", "enabled"),
        ("value_from", "value_from"),
        ("value_to", "value_to"),
    )

    def __init__(
        self,
        *,
        lot: str,
        services: Sequence[str],
        regions: Sequence[str] | None = None,
        value_from: Amount | None = None,
        value_to: Amount | None = None,
        enabled: bool | None = None,
    ) -> None:
        super().__init__({
            "lot": lot,
            "services": services,
            "regions": regions,
            "value_from": value_from,
            "value_to": value_to,
            "enabled": enabled,
        })

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def services(self) -> tuple[str, ...]:
        """The services, each once."""
        return self._required("services", _decode.list_of(_decode.text))

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions, each once."""
        return self._required("regions", _decode.list_of(_decode.text))

    @property
    def enabled(self) -> bool:
        """Whether the participant may be called in this lot; true if not given."""
        return self._required("enabled", _decode.flag)

    @property
    def value_from(self) -> Decimal | None:
        """The lowest value of an order in CZK, itself included."""
        return self._given("value_from", _decode.decimal, None)

    @property
    def value_to(self) -> Decimal | None:
        """The highest value of an order in CZK, itself included."""
        return self._given("value_to", _decode.decimal, None)


class Requirement(Record):
    """What is required of an answer. Every condition that is given must hold; 0 and false are conditions.

    Args:
        type: The type of every value.
        expected: The value that every value must be.
        minimum: The lowest number that is allowed, itself included; for `number` and `integer`.
        maximum: The highest number that is allowed, itself included; for `number` and `integer`.
        any_of: The values out of which the answer is chosen, at least one, each once.
        at_least: How many different values out of `any_of` are needed; 1 if not given.
        at_most: How many different values out of `any_of` are allowed.
        allow_extra: Whether the answer may hold values beside those of `any_of`, which then do not count; false if not
            given.
    """

    __slots__ = ()
    _kind = "Requirement"
    _fields = (
        ("type", "type"),
        ("expected", "expected"),
        ("minimum", "minimum"),
        ("maximum", "maximum"),
        ("any_of", "any_of"),
        ("at_least", "at_least"),
        ("at_most", "at_most"),
        ("allow_extra", "allow_extra"),
    )

    def __init__(
        self,
        *,
        type: ResponseType,
        expected: Amount | bool | None | None = None,
        minimum: Amount | None = None,
        maximum: Amount | None = None,
        any_of: Sequence[Amount | bool | None] | None = None,
        at_least: int | None = None,
        at_most: int | None = None,
        allow_extra: bool | None = None,
    ) -> None:
        super().__init__({
            "type": type,
            "expected": expected,
            "minimum": minimum,
            "maximum": maximum,
            "any_of": any_of,
            "at_least": at_least,
            "at_most": at_most,
            "allow_extra": allow_extra,
        })

    @property
    def type(self) -> ResponseType:
        """The type of every value."""
        return cast("ResponseType", self._required("type", _decode.any_))

    @property
    def expected(self) -> Decimal | bool | str | None:
        """The value that every value must be."""
        return self._given("expected", _decode.value, None)

    @property
    def minimum(self) -> Decimal | None:
        """The lowest number that is allowed, itself included; for `number` and `integer`."""
        return self._given("minimum", _decode.decimal, None)

    @property
    def maximum(self) -> Decimal | None:
        """The highest number that is allowed, itself included; for `number` and `integer`."""
        return self._given("maximum", _decode.decimal, None)

    @property
    def any_of(self) -> tuple[Decimal | bool | str, ...]:
        """The values out of which the answer is chosen, at least one, each once."""
        return self._given("any_of", _decode.list_of(_decode.value), ())

    @property
    def at_least(self) -> int | None:
        """How many different values out of `any_of` are needed; 1 if not given."""
        return self._given("at_least", _decode.count, None)

    @property
    def at_most(self) -> int | None:
        """How many different values out of `any_of` are allowed."""
        return self._given("at_most", _decode.count, None)

    @property
    def allow_extra(self) -> bool | None:
        """Whether the answer may hold values beside those of `any_of`, which then do not count; false if not given."""
        return self._given("allow_extra", _decode.flag, None)


class RequirementVerdict(Result):
    """Whether an answer meets a requirement, and if not, why."""

    __slots__ = ()
    _kind = "RequirementVerdict"
    _fields = (
        ("met", "met"),
        ("reason", "reason"),
        ("because", "because"),
    )

    @property
    def met(self) -> bool:
        """Whether it is met."""
        return self._required("met", _decode.flag)

    @property
    def reason(self) -> ReasonCode | None:
        """Why not, by the first code that applies; missing where it is met."""
        return cast("ReasonCode | None", self._given("reason", _decode.any_, None))

    @property
    def because(self) -> Reason | None:
        """The same with the values that it speaks of."""
        return self._given("because", _decode.record(Reason), None)


class ServiceRequest(Record):
    """What is asked for, as far as it decides who may be called.

    Args:
        services: The services, at least one, each once; all of them are needed.
        lot: The lot; any lot if missing.
        regions: The regions, each once; all of them are needed. Without any, every region will do.
        value: The value of the order in CZK; where it is missing, ranges of values exclude nobody.
        date: The day of the order. It is kept, and excludes nobody.
    """

    __slots__ = ()
    _kind = "ServiceRequest"
    _fields = (
        ("services", "services"),
        ("regions", "regions"),
        ("lot", "lot"),
        ("value", "value"),
        ("date", "date"),
    )

    def __init__(
        self,
        *,
        services: Sequence[str],
        lot: str | None = None,
        regions: Sequence[str] | None = None,
        value: Amount | None = None,
        date: Day | None = None,
    ) -> None:
        super().__init__({
            "services": services,
            "lot": lot,
            "regions": regions,
            "value": value,
            "date": date,
        })

    @property
    def services(self) -> tuple[str, ...]:
        """The services, at least one, each once; all of them are needed."""
        return self._required("services", _decode.list_of(_decode.text))

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions, each once; all of them are needed. Without any, every region will do."""
        return self._required("regions", _decode.list_of(_decode.text))

    @property
    def lot(self) -> str | None:
        """The lot; any lot if missing."""
        return self._given("lot", _decode.text, None)

    @property
    def value(self) -> Decimal | None:
        """The value of the order in CZK; where it is missing, ranges of values exclude nobody."""
        return self._given("value", _decode.decimal, None)

    @property
    def date(self) -> datetime.date | None:
        """The day of the order. It is kept, and excludes nobody."""
        return self._given("date", _decode.date, None)
