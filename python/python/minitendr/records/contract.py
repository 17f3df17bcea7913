# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `contract`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast

from .. import _decode
from .._record import Record
from .._types import Amount, Moment
from ..names import Unit
from .time import Period
from .value import Place


class ContractLine(Record):
    """One line of a partial contract.

    Args:
        item: The item of the lot.
        unit: What is counted.
        quantity: How much is ordered, above 0.
        unit_price: The price of a unit in CZK.
    """

    __slots__ = ()
    _kind = "ContractLine"
    _fields = (
        ("item", "item"),
        ("unit", "unit"),
        ("quantity", "quantity"),
        ("unit_price", "unit_price"),
    )

    def __init__(
        self,
        *,
        item: str,
        unit: Unit,
        quantity: Amount,
        unit_price: Amount,
    ) -> None:
        super().__init__({
            "item": item,
            "unit": unit,
            "quantity": quantity,
            "unit_price": unit_price,
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
        """The price of a unit in CZK."""
        return self._required("unit_price", _decode.decimal)


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
        price: The price of the whole in CZK; whether value added tax is in it says the scheme of the lot.
        children: For how many children, at least one.
        place: Where.
        period: When the work is done.
        awarded_at: The moment of the award.
        number: Which contract of the request it is, from 1.
        offer: The offer that won; missing for a direct award.
        funding_source: The source that pays, where the framework names its sources.
        price_version: The version of the participant's price annex in force on the day of the award; missing where it
            has no prices there.
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
        """The price of the whole in CZK; whether value added tax is in it says the scheme of the lot."""
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
