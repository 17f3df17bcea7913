# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `contract`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Record, Result
from .._types import Amount, Day, Moment
from ..names import DutyKind, ReasonCode, Severity, Unit
from .law import Citation, LegalChoice
from .request import Continuation
from .time import Period
from .value import Place


class ContractLine(Record):
    """One line of a partial contract.

    Args:
        item: The item of the lot.
        unit: What is counted.
        quantity: How much is ordered, above 0.
        unit_price: The price of a unit in CZK, without value added tax. Where offers include the tax it is the offered
            price without it, rounded half up to 0.01: the one place where it is rounded. Otherwise it is the offered
            price to the last digit.
        vat_percent: The rate of value added tax, 0 to 100; missing where the line is exempt or the rate is not stated,
            which counts as 0.
    """

    __slots__ = ()
    _kind = "ContractLine"
    _fields = (
        ("item", "item"),
        ("unit", "unit"),
        ("quantity", "quantity"),
        ("unit_price", "unit_price"),
        ("vat_percent", "vat_percent"),
    )

    def __init__(
        self,
        *,
        item: str,
        unit: Unit,
        quantity: Amount,
        unit_price: Amount,
        vat_percent: Amount | None = None,
    ) -> None:
        super().__init__({
            "item": item,
            "unit": unit,
            "quantity": quantity,
            "unit_price": unit_price,
            "vat_percent": vat_percent,
        })

    @property
    def item(self) -> str:
        """The item of the lot."""
        return self._required("item", _decode.text)

    @property
    def unit(self) -> Unit:
        """What is counted."""
        return cast("Unit", self._required("unit", _decode.any_))

    @property
    def quantity(self) -> Decimal:
        """How much is ordered, above 0."""
        return self._required("quantity", _decode.decimal)

    @property
    def unit_price(self) -> Decimal:
        """The price of a unit in CZK, without value added tax. Where offers include the tax it is the offered price without it,
        rounded half up to 0.01: the one place where it is rounded. Otherwise it is the offered price to the last digit.
        """
        return self._required("unit_price", _decode.decimal)

    @property
    def vat_percent(self) -> Decimal | None:
        """The rate of value added tax, 0 to 100; missing where the line is exempt or the rate is not stated, which counts as 0."""
        return self._given("vat_percent", _decode.decimal, None)


class ContractName(Record):
    """A partial contract by its request and its number.

    Args:
        request: The request.
        number: Which of its contracts, from 1.
    """

    __slots__ = ()
    _kind = "ContractName"
    _fields = (
        ("request", "request"),
        ("number", "number"),
    )

    def __init__(
        self,
        *,
        request: str,
        number: int | None = None,
    ) -> None:
        super().__init__({
            "request": request,
            "number": number,
        })

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which of its contracts, from 1."""
        return self._required("number", _decode.count)


class DeliveryLine(Record):
    """So much of an item as was delivered: on a day, by a worker, with its place in the records of who delivers.

    Args:
        item: The item.
        quantity: How much of it, in the unit of the item; above 0.
        day: On which day, within the period of the contract.
        worker: By which worker: a pseudonym, never a name.
        record: The record of the performance that the participant keeps. One record counts once, in whatever contract
            and from whatever source it is paid.
        missed: The worker came and the family did not: it is paid as the item says (`missed_visit_percent`).
        absent_days: On how many days the child was absent, where availability is paid for; each takes off
            `absent_day_deduction`.
    """

    __slots__ = ()
    _kind = "DeliveryLine"
    _fields = (
        ("item", "item"),
        ("quantity", "quantity"),
        ("day", "day"),
        ("worker", "worker"),
        ("record", "record"),
        ("missed", "missed"),
        ("absent_days", "absent_days"),
    )

    def __init__(
        self,
        *,
        item: str,
        quantity: Amount,
        day: Day | None = None,
        worker: str | None = None,
        record: str | None = None,
        missed: bool | None = None,
        absent_days: int | None = None,
    ) -> None:
        super().__init__({
            "item": item,
            "quantity": quantity,
            "day": day,
            "worker": worker,
            "record": record,
            "missed": missed,
            "absent_days": absent_days,
        })

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def quantity(self) -> Decimal:
        """How much of it, in the unit of the item; above 0."""
        return self._required("quantity", _decode.decimal)

    @property
    def day(self) -> datetime.date | None:
        """On which day, within the period of the contract."""
        return self._given("day", _decode.date, None)

    @property
    def worker(self) -> str | None:
        """By which worker: a pseudonym, never a name."""
        return self._given("worker", _decode.text, None)

    @property
    def record(self) -> str | None:
        """The record of the performance that the participant keeps. One record counts once, in whatever contract and from
        whatever source it is paid.
        """
        return self._given("record", _decode.text, None)

    @property
    def missed(self) -> bool | None:
        """The worker came and the family did not: it is paid as the item says (`missed_visit_percent`)."""
        return self._given("missed", _decode.flag, None)

    @property
    def absent_days(self) -> int | None:
        """On how many days the child was absent, where availability is paid for; each takes off `absent_day_deduction`."""
        return self._given("absent_days", _decode.count, None)


class Duties(Result):
    """What has to be done about a partial contract."""

    __slots__ = ()
    _kind = "Duties"
    _fields = (
        ("duties", "duties"),
    )

    @property
    def duties(self) -> tuple[Duty, ...]:
        """The duties, in the order in which they usually come."""
        return self._required("duties", _decode.list_of(_decode.record(Duty)))


class Duty(Result):
    """One thing that has to be done, or may have to be.

    Its severity is what leaving it undone would be: an error where the law was read (A, B) or the framework contract adopted
    it, a warning where we are not sure (C, D), a note where the framework contract set it aside.
    """

    __slots__ = ()
    _kind = "Duty"
    _fields = (
        ("duty", "duty"),
        ("severity", "severity"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("condition_of_effect", "condition_of_effect"),
        ("citation", "citation"),
        ("due", "due"),
        ("void_after", "void_after"),
        ("participants", "participants"),
        ("number", "number"),
        ("adopted_by", "adopted_by"),
        ("overridden_by", "overridden_by"),
    )

    @property
    def duty(self) -> DutyKind:
        """What has to be done."""
        return cast("DutyKind", self._required("duty", _decode.any_))

    @property
    def severity(self) -> Severity:
        """What leaving it undone would be."""
        return cast("Severity", self._required("severity", _decode.any_))

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
    def condition_of_effect(self) -> bool:
        """Whether the contract has no effect before it is done."""
        return self._required("condition_of_effect", _decode.flag)

    @property
    def citation(self) -> Citation:
        """Where it stands, and how sure we are."""
        return self._required("citation", _decode.record(Citation))

    @property
    def due(self) -> datetime.date | None:
        """The last day for it (for records, until when they are kept); missing where the law names none."""
        return self._given("due", _decode.date, None)

    @property
    def void_after(self) -> datetime.date | None:
        """After this day the contract is void from the start where it is not done; missing where it is not."""
        return self._given("void_after", _decode.date, None)

    @property
    def participants(self) -> tuple[str, ...]:
        """The participants that it concerns, as far as they are known."""
        return self._given("participants", _decode.list_of(_decode.text), ())

    @property
    def number(self) -> int | None:
        """How many participants it concerns, where that is known."""
        return self._given("number", _decode.count, None)

    @property
    def adopted_by(self) -> LegalChoice | None:
        """By what the framework contract bound itself to a duty that we are not sure of."""
        return self._given("adopted_by", _decode.record(LegalChoice), None)

    @property
    def overridden_by(self) -> LegalChoice | None:
        """By what the framework contract says that it has not to be done."""
        return self._given("overridden_by", _decode.record(LegalChoice), None)


class InvoiceLine(Record):
    """One line of an invoice, held against what was delivered and against the prices of the contract.

    Args:
        item: The item.
        quantity: How much of it, in the unit of the item; above 0.
        unit_price: The price of a unit in CZK without value added tax, which must be one of the contract's for this
            item.
        deduction: What is taken off the line in CZK: for missed visits and days of absence.
    """

    __slots__ = ()
    _kind = "InvoiceLine"
    _fields = (
        ("item", "item"),
        ("quantity", "quantity"),
        ("unit_price", "unit_price"),
        ("deduction", "deduction"),
    )

    def __init__(
        self,
        *,
        item: str,
        quantity: Amount,
        unit_price: Amount,
        deduction: Amount | None = None,
    ) -> None:
        super().__init__({
            "item": item,
            "quantity": quantity,
            "unit_price": unit_price,
            "deduction": deduction,
        })

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def quantity(self) -> Decimal:
        """How much of it, in the unit of the item; above 0."""
        return self._required("quantity", _decode.decimal)

    @property
    def unit_price(self) -> Decimal:
        """The price of a unit in CZK without value added tax, which must be one of the contract's for this item."""
        return self._required("unit_price", _decode.decimal)

    @property
    def deduction(self) -> Decimal:
        """What is taken off the line in CZK: for missed visits and days of absence."""
        return self._required("deduction", _decode.decimal)


class ItemQuantity(Record):
    """How much of one item: what somebody takes, what is left, what was delivered.

    Args:
        item: The item.
        quantity: How much of it, in the unit of the item; above 0.
    """

    __slots__ = ()
    _kind = "ItemQuantity"
    _fields = (
        ("item", "item"),
        ("quantity", "quantity"),
    )

    def __init__(
        self,
        *,
        item: str,
        quantity: Amount,
    ) -> None:
        super().__init__({
            "item": item,
            "quantity": quantity,
        })

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def quantity(self) -> Decimal:
        """How much of it, in the unit of the item; above 0."""
        return self._required("quantity", _decode.decimal)


class PartialContract(Record):
    """A partial contract (*dílčí smlouva*): what one participant delivers for one request. Use it as

    Args:
        framework: The framework contract under which it counts.
        lot: The lot.
        request: The request that it answers.
        participant: Who delivers.
        lines: What is ordered.
        price: The price of the whole in CZK, without value added tax: what its lines add up to, exactly or rounded half
            up to 0.01. Ceilings, deliveries and invoices count it.
        children: For how many children, at least one.
        place: Where.
        period: When the work is done.
        awarded_at: The moment of the award.
        number: Which contract of the request it is, from 1.
        offer: The offer that won; missing for a direct award.
        funding_source: The source that pays, where the framework names its sources.
        price_version: The version of the participant's price annex in force on the day of the award; missing where it
            has no prices there.
        price_with_vat: The price of the whole in CZK with value added tax. Where offers include it, the offered price
            to the last digit; otherwise the lines with their tax, rounded half up to 0.01. An award gives it where a
            line is taxed, or says a rate and offers include the tax. A register refuses one that the lines cannot have
            (`lines_differ`): where offers include the tax, it may be half a haléř for each taxed unit, with its tax,
            away from what they come to, and be rounded half up.
        continues: The contract that it continues: a prolongation by a new call.
    """

    __slots__ = ()
    _kind = "PartialContract"
    _fields = (
        ("format", "format"),
        ("framework", "framework"),
        ("lot", "lot"),
        ("request", "request"),
        ("number", "number"),
        ("participant", "participant"),
        ("lines", "lines"),
        ("price", "price"),
        ("children", "children"),
        ("place", "place"),
        ("period", "period"),
        ("awarded_at", "awarded_at"),
        ("offer", "offer"),
        ("funding_source", "funding_source"),
        ("price_version", "price_version"),
        ("price_with_vat", "price_with_vat"),
        ("continues", "continues"),
    )

    def __init__(
        self,
        *,
        framework: str,
        lot: str,
        request: str,
        participant: str,
        lines: Sequence[ContractLine | Mapping[str, object]],
        price: Amount,
        children: int,
        place: Place | Mapping[str, object],
        period: Period | Mapping[str, object],
        awarded_at: Moment,
        number: int | None = None,
        offer: str | None = None,
        funding_source: str | None = None,
        price_version: int | None = None,
        price_with_vat: Amount | None = None,
        continues: Continuation | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "framework": framework,
            "lot": lot,
            "request": request,
            "participant": participant,
            "lines": lines,
            "price": price,
            "children": children,
            "place": place,
            "period": period,
            "awarded_at": awarded_at,
            "number": number,
            "offer": offer,
            "funding_source": funding_source,
            "price_version": price_version,
            "price_with_vat": price_with_vat,
            "continues": continues,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def framework(self) -> str:
        """The framework contract under which it counts."""
        return self._required("framework", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def request(self) -> str:
        """The request that it answers."""
        return self._required("request", _decode.text)

    @property
    def number(self) -> int:
        """Which contract of the request it is, from 1."""
        return self._required("number", _decode.count)

    @property
    def participant(self) -> str:
        """Who delivers."""
        return self._required("participant", _decode.text)

    @property
    def lines(self) -> tuple[ContractLine, ...]:
        """What is ordered."""
        return self._required("lines", _decode.list_of(_decode.record(ContractLine)))

    @property
    def price(self) -> Decimal:
        """The price of the whole in CZK, without value added tax: what its lines add up to, exactly or rounded half up to 0.01.
        Ceilings, deliveries and invoices count it.
        """
        return self._required("price", _decode.decimal)

    @property
    def children(self) -> int:
        """For how many children, at least one."""
        return self._required("children", _decode.count)

    @property
    def place(self) -> Place:
        """Where."""
        return self._required("place", _decode.record(Place))

    @property
    def period(self) -> Period:
        """When the work is done."""
        return self._required("period", _decode.record(Period))

    @property
    def awarded_at(self) -> datetime.datetime:
        """The moment of the award."""
        return self._required("awarded_at", _decode.instant)

    @property
    def offer(self) -> str | None:
        """The offer that won; missing for a direct award."""
        return self._given("offer", _decode.text, None)

    @property
    def funding_source(self) -> str | None:
        """The source that pays, where the framework names its sources."""
        return self._given("funding_source", _decode.text, None)

    @property
    def price_version(self) -> int | None:
        """The version of the participant's price annex in force on the day of the award; missing where it has no prices there."""
        return self._given("price_version", _decode.count, None)

    @property
    def price_with_vat(self) -> Decimal | None:
        """The price of the whole in CZK with value added tax. Where offers include it, the offered price to the last digit;
        otherwise the lines with their tax, rounded half up to 0.01. An award gives it where a line is taxed, or says a rate
        and offers include the tax. A register refuses one that the lines cannot have (`lines_differ`): where offers include the
        tax, it may be half a haléř for each taxed unit, with its tax, away from what they come to, and be rounded half up.
        """
        return self._given("price_with_vat", _decode.decimal, None)

    @property
    def continues(self) -> Continuation | None:
        """The contract that it continues: a prolongation by a new call."""
        return self._given("continues", _decode.record(Continuation), None)
