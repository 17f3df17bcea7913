# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `request`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._record import Record, Result
from .._types import Amount, Moment
from ..names import NeedAttribute, PrivacySeverity, ReasonCode, Unit, Urgency
from .time import Period
from .value import AgeBand, Place


class CasesWithout(Result):
    """How many cases share a combination without one attribute."""

    __slots__ = ()
    _kind = "CasesWithout"
    _fields = (
        ("attribute", "attribute"),
        ("cases", "cases"),
    )

    @property
    def attribute(self) -> NeedAttribute:
        """The attribute."""
        return cast("NeedAttribute", self._required("attribute", _decode.any_))

    @property
    def cases(self) -> int:
        """How many cases."""
        return self._required("cases", _decode.count)


class Continuation(Record):
    """What a request continues: a contract of an earlier request, and who delivers it.

    Args:
        request: The earlier request.
        participant: Who delivers it.
        number: Which of its contracts, from 1.
    """

    __slots__ = ()
    _kind = "Continuation"
    _fields = (
        ("request", "request"),
        ("number", "number"),
        ("participant", "participant"),
    )

    def __init__(
        self,
        *,
        request: str,
        participant: str,
        number: int | None = None,
    ) -> None:
        super().__init__({
            "request": request,
            "participant": participant,
            "number": number,
        })

    @property
    def request(self) -> str:
        """The earlier request."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)

    @property
    def participant(self) -> str:
        """Who delivers it."""
        return self._required("participant", _decode.text)


class Need(Record):
    """Attributes of the need. There is no field for a name, an address or a diagnosis.

    Args:
        ages: The ages of the children.
        target_groups: Target groups, by the codes of the framework.
        specialisations: What the participant must be specialised in, by the codes of the framework.
        languages: Languages, by their codes (`cs`, `rom`, `uk`).
        risk: The class of risk, by the codes of the framework.
        preferences: Traits of a participant that are preferred, each with its weight above 0. They exclude nobody. Our
            choice.
    """

    __slots__ = ()
    _kind = "Need"
    _fields = (
        ("ages", "ages"),
        ("target_groups", "target_groups"),
        ("specialisations", "specialisations"),
        ("languages", "languages"),
        ("risk", "risk"),
        ("preferences", "preferences"),
    )

    def __init__(
        self,
        *,
        ages: AgeBand | Mapping[str, object] | None = None,
        target_groups: Sequence[str] | None = None,
        specialisations: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        risk: str | None = None,
        preferences: Mapping[str, Amount] | None = None,
    ) -> None:
        super().__init__({
            "ages": ages,
            "target_groups": target_groups,
            "specialisations": specialisations,
            "languages": languages,
            "risk": risk,
            "preferences": preferences,
        })

    @property
    def ages(self) -> AgeBand | None:
        """The ages of the children."""
        return self._given("ages", _decode.record(AgeBand), None)

    @property
    def target_groups(self) -> tuple[str, ...]:
        """Target groups, by the codes of the framework."""
        return self._given("target_groups", _decode.list_of(_decode.text), ())

    @property
    def specialisations(self) -> tuple[str, ...]:
        """What the participant must be specialised in, by the codes of the framework."""
        return self._given("specialisations", _decode.list_of(_decode.text), ())

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages, by their codes (`cs`, `rom`, `uk`)."""
        return self._given("languages", _decode.list_of(_decode.text), ())

    @property
    def risk(self) -> str | None:
        """The class of risk, by the codes of the framework."""
        return self._given("risk", _decode.text, None)

    @property
    def preferences(self) -> Mapping[str, Decimal]:
        """Traits of a participant that are preferred, each with its weight above 0. They exclude nobody. Our choice."""
        return self._given("preferences", _decode.map_of(_decode.decimal), EMPTY)


class Privacy(Result):
    """What could tell who a child is."""

    __slots__ = ()
    _kind = "Privacy"
    _fields = (
        ("findings", "findings"),
    )

    @property
    def findings(self) -> tuple[PrivacyFinding, ...]:
        """Everything found: texts by their names, then the request. Of endless findings the first 1,000 are listed."""
        return self._required("findings", _decode.list_of(_decode.record(PrivacyFinding)))


class PrivacyFinding(Result):
    """Something that could tell who a child is. What was found is never repeated."""

    __slots__ = ()
    _kind = "PrivacyFinding"
    _fields = (
        ("severity", "severity"),
        ("path", "path"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("from_", "from"),
        ("to", "to"),
        ("rarity", "rarity"),
    )

    @property
    def severity(self) -> PrivacySeverity:
        """What follows from it."""
        return cast("PrivacySeverity", self._required("severity", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the input it stands, as a JSON pointer."""
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
    def from_(self) -> int | None:
        """The first character of what was found in a text, counted from 0 in characters (Unicode code points)."""
        return self._given("from", _decode.count, None)

    @property
    def to(self) -> int | None:
        """The first character behind it."""
        return self._given("to", _decode.count, None)

    @property
    def rarity(self) -> Rarity | None:
        """What makes a combination rare."""
        return self._given("rarity", _decode.record(Rarity), None)


class Rarity(Result):
    """How many cases share a combination, and what would make them more."""

    __slots__ = ()
    _kind = "Rarity"
    _fields = (
        ("cases", "cases"),
        ("least", "least"),
        ("without", "without"),
        ("widenings", "widenings"),
    )

    @property
    def cases(self) -> int:
        """How many cases share everything that the request says, its own included."""
        return self._required("cases", _decode.count)

    @property
    def least(self) -> int:
        """How many there should be."""
        return self._required("least", _decode.count)

    @property
    def without(self) -> tuple[CasesWithout, ...]:
        """How many there would be without each attribute that the request says something of."""
        return self._required("without", _decode.list_of(_decode.record(CasesWithout)))

    @property
    def widenings(self) -> tuple[Widening, ...]:
        """The smallest changes of the request with which there would be enough: all that change one attribute; where none does,
        all that change two, and so on. Empty where even all together do not help.
        """
        return self._required("widenings", _decode.list_of(_decode.record(Widening)))


class Request(Record):
    """The request of an office (*poptávka OSPOD*). Use it as `Checked<Request>`.

    A request for siblings names several cases; it is awarded together or not at all.

    Args:
        id: The id.
        framework: The framework contract under which it is placed.
        lot: The lot.
        office: The municipality whose office asks.
        received_at: When it was received.
        place: Where the service is needed.
        period: When the service is needed.
        lines: What is needed.
        cases: The children, each by the pseudonym of its case.
        version: The version, from 1; a change after the call makes a new one.
        urgency: How soon.
        need: Attributes of the need.
        continues: The contract that it continues; with the same participant, if the framework says so.
        funding_source: The source that pays, where the framework names its sources. The same performance is never paid
            from two.
        maximum_price: The highest price that the office accepts for the whole, in CZK, with or without value added tax
            as the scheme says.
    """

    __slots__ = ()
    _kind = "Request"
    _fields = (
        ("format", "format"),
        ("id", "id"),
        ("version", "version"),
        ("framework", "framework"),
        ("lot", "lot"),
        ("office", "office"),
        ("received_at", "received_at"),
        ("place", "place"),
        ("period", "period"),
        ("urgency", "urgency"),
        ("lines", "lines"),
        ("need", "need"),
        ("cases", "cases"),
        ("continues", "continues"),
        ("funding_source", "funding_source"),
        ("maximum_price", "maximum_price"),
    )

    def __init__(
        self,
        *,
        id: str,
        framework: str,
        lot: str,
        office: str,
        received_at: Moment,
        place: Place | Mapping[str, object],
        period: Period | Mapping[str, object],
        lines: Sequence[RequestLine | Mapping[str, object]],
        cases: Sequence[str],
        version: int | None = None,
        urgency: Urgency | None = None,
        need: Need | Mapping[str, object] | None = None,
        continues: Continuation | Mapping[str, object] | None = None,
        funding_source: str | None = None,
        maximum_price: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "framework": framework,
            "lot": lot,
            "office": office,
            "received_at": received_at,
            "place": place,
            "period": period,
            "lines": lines,
            "cases": cases,
            "version": version,
            "urgency": urgency,
            "need": need,
            "continues": continues,
            "funding_source": funding_source,
            "maximum_price": maximum_price,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def id(self) -> str:
        """The id."""
        return self._required("id", _decode.text)

    @property
    def version(self) -> int:
        """The version, from 1; a change after the call makes a new one."""
        return self._required("version", _decode.count)

    @property
    def framework(self) -> str:
        """The framework contract under which it is placed."""
        return self._required("framework", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def office(self) -> str:
        """The municipality whose office asks."""
        return self._required("office", _decode.text)

    @property
    def received_at(self) -> datetime.datetime:
        """When it was received."""
        return self._required("received_at", _decode.instant)

    @property
    def place(self) -> Place:
        """Where the service is needed."""
        return self._required("place", _decode.record(Place))

    @property
    def period(self) -> Period:
        """When the service is needed."""
        return self._required("period", _decode.record(Period))

    @property
    def urgency(self) -> Urgency:
        """How soon."""
        return cast("Urgency", self._required("urgency", _decode.any_))

    @property
    def lines(self) -> tuple[RequestLine, ...]:
        """What is needed."""
        return self._required("lines", _decode.list_of(_decode.record(RequestLine)))

    @property
    def need(self) -> Need:
        """Attributes of the need."""
        return self._required("need", _decode.record(Need))

    @property
    def cases(self) -> tuple[str, ...]:
        """The children, each by the pseudonym of its case."""
        return self._required("cases", _decode.list_of(_decode.text))

    @property
    def continues(self) -> Continuation | None:
        """The contract that it continues; with the same participant, if the framework says so."""
        return self._given("continues", _decode.record(Continuation), None)

    @property
    def funding_source(self) -> str | None:
        """The source that pays, where the framework names its sources. The same performance is never paid from two."""
        return self._given("funding_source", _decode.text, None)

    @property
    def maximum_price(self) -> Decimal | None:
        """The highest price that the office accepts for the whole, in CZK, with or without value added tax as the scheme says."""
        return self._given("maximum_price", _decode.decimal, None)


class RequestLine(Record):
    """One line of a request.

    Args:
        item: The item of the lot.
        quantity: How much, for all children of the request together (child × unit); above 0.
        unit: In what it is counted; must be the unit of the item.
    """

    __slots__ = ()
    _kind = "RequestLine"
    _fields = (
        ("item", "item"),
        ("quantity", "quantity"),
        ("unit", "unit"),
    )

    def __init__(
        self,
        *,
        item: str,
        quantity: Amount,
        unit: Unit,
    ) -> None:
        super().__init__({
            "item": item,
            "quantity": quantity,
            "unit": unit,
        })

    @property
    def item(self) -> str:
        """The item of the lot."""
        return self._required("item", _decode.text)

    @property
    def quantity(self) -> Decimal:
        """How much, for all children of the request together (child × unit); above 0."""
        return self._required("quantity", _decode.decimal)

    @property
    def unit(self) -> Unit:
        """In what it is counted; must be the unit of the item."""
        return cast("Unit", self._required("unit", _decode.any_))


class Widening(Result):
    """A change of a request with which enough cases share what it says."""

    __slots__ = ()
    _kind = "Widening"
    _fields = (
        ("leave_out", "leave_out"),
        ("cases", "cases"),
        ("ages", "ages"),
    )

    @property
    def leave_out(self) -> tuple[NeedAttribute, ...]:
        """What is left out."""
        return cast("tuple[NeedAttribute, ...]", self._required("leave_out", _decode.list_of(_decode.any_)))

    @property
    def cases(self) -> int:
        """How many cases there would be."""
        return self._required("cases", _decode.count)

    @property
    def ages(self) -> AgeBand | None:
        """The narrowest ages that are enough; missing where they stay, or have to be left out. Of equally narrow ones those
        that begin lowest.
        """
        return self._given("ages", _decode.record(AgeBand), None)
