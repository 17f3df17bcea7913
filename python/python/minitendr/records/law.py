# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `law`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Record, Result
from .._types import Moment
from ..names import Boundary, ChoiceKind, Confidence, ParameterUnit, ReasonCode, Regime, Severity


class Citation(Result):
    """Where a rule stands, and how sure we are."""

    __slots__ = ()
    _kind = "Citation"
    _fields = (
        ("parameter", "parameter"),
        ("provision", "provision"),
        ("confidence", "confidence"),
    )

    @property
    def parameter(self) -> str:
        """The parameter."""
        return self._required("parameter", _decode.text)

    @property
    def provision(self) -> str:
        """The provision."""
        return self._required("provision", _decode.text)

    @property
    def confidence(self) -> Confidence:
        """How sure we are."""
        return cast("Confidence", self._required("confidence", _decode.any_))


class Finding(Result):
    """Something that was found, where, and why it matters.

    A finding under a parameter of confidence C or D is a warning. Where the framework contract adopted the parameter it is an
    error and says so; where it overrode it, it is a note with the reason.
    """

    __slots__ = ()
    _kind = "Finding"
    _fields = (
        ("severity", "severity"),
        ("path", "path"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("citation", "citation"),
        ("adopted_by", "adopted_by"),
        ("overridden_by", "overridden_by"),
    )

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return cast("Severity", self._required("severity", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the input, as a JSON pointer (RFC 6901)."""
        return self._required("path", _decode.text)

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
        """Where the rule stands, and how sure we are; missing where it is no rule of the law."""
        return self._given("citation", _decode.record(Citation), None)

    @property
    def adopted_by(self) -> LegalChoice | None:
        """By what the framework contract bound itself to a rule that we are not sure of."""
        return self._given("adopted_by", _decode.record(LegalChoice), None)

    @property
    def overridden_by(self) -> LegalChoice | None:
        """By what the framework contract says that the rule does not stand in the way."""
        return self._given("overridden_by", _decode.record(LegalChoice), None)


class LegalChoice(Record):
    """What a framework contract chooses of a parameter of the law, and who says so.

    A parameter that is marked C or D only warns until it is adopted. An override undoes nothing and hides nothing: the
    finding stays, with the reason and the role.

    Args:
        parameter: The parameter, such as `evaluation.price_only`; each at most once.
        kind: What is done with it.
        reason: Why.
        role: In which role somebody decided it.
        at: When it was decided.
    """

    __slots__ = ()
    _kind = "LegalChoice"
    _fields = (
        ("parameter", "parameter"),
        ("kind", "kind"),
        ("reason", "reason"),
        ("role", "role"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        parameter: str,
        kind: ChoiceKind,
        reason: str,
        role: str,
        at: Moment | None = None,
    ) -> None:
        super().__init__({
            "parameter": parameter,
            "kind": kind,
            "reason": reason,
            "role": role,
            "at": at,
        })

    @property
    def parameter(self) -> str:
        """The parameter, such as `evaluation.price_only`; each at most once."""
        return self._required("parameter", _decode.text)

    @property
    def kind(self) -> ChoiceKind:
        """What is done with it."""
        return cast("ChoiceKind", self._required("kind", _decode.any_))

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def role(self) -> str:
        """In which role somebody decided it."""
        return self._required("role", _decode.text)

    @property
    def at(self) -> datetime.datetime | None:
        """When it was decided."""
        return self._given("at", _decode.instant, None)


class Parameter(Result):
    """A parameter of the law: a value, when it is in force, where it stands, and how sure we are."""

    __slots__ = ()
    _kind = "Parameter"
    _fields = (
        ("id", "id"),
        ("from_", "from"),
        ("provision", "provision"),
        ("confidence", "confidence"),
        ("regime", "regime"),
        ("value", "value"),
        ("boundary", "boundary"),
        ("unit", "unit"),
        ("to", "to"),
        ("note", "note"),
    )

    @property
    def id(self) -> str:
        """The name of the parameter, such as `framework.maximum_years`."""
        return self._required("id", _decode.text)

    @property
    def from_(self) -> datetime.date:
        """The first day in force."""
        return self._required("from", _decode.date)

    @property
    def provision(self) -> str:
        """The provision."""
        return self._required("provision", _decode.text)

    @property
    def confidence(self) -> Confidence:
        """How sure we are; of several parts the weakest. What is marked C or D is not enforced."""
        return cast("Confidence", self._required("confidence", _decode.any_))

    @property
    def regime(self) -> Regime | None:
        """The act to which it belongs; missing where it holds whatever the act."""
        return cast("Regime | None", self._given("regime", _decode.any_, None))

    @property
    def value(self) -> str | None:
        """The value, a decimal number where there is a unit; missing where it was looked for and not found."""
        return self._given("value", _decode.text, None)

    @property
    def boundary(self) -> Boundary | None:
        """On which side of the value it holds; missing where the value is no limit."""
        return cast("Boundary | None", self._given("boundary", _decode.any_, None))

    @property
    def unit(self) -> ParameterUnit | None:
        """What the value counts; missing where it counts nothing."""
        return cast("ParameterUnit | None", self._given("unit", _decode.any_, None))

    @property
    def to(self) -> datetime.date | None:
        """The last day in force; missing while it still is."""
        return self._given("to", _decode.date, None)

    @property
    def note(self) -> str | None:
        """What else is to be known, such as which part we are less sure of."""
        return self._given("note", _decode.text, None)


class Parameters(Result):
    """Parameters of the law."""

    __slots__ = ()
    _kind = "Parameters"
    _fields = (
        ("parameters", "parameters"),
    )

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, in the order in which they are listed in the documentation."""
        return self._required("parameters", _decode.list_of(_decode.record(Parameter)))
