# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `offer`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast

from .. import _decode
from .._decode import EMPTY
from .._record import Record
from .._types import Amount, Moment
from ..names import Extent


class Offer(Record):
    """The offer of a participant (*nabídka*).

    There is one type of offer for every operation: a bare evaluation needs `id`, `price` and `values`, an award also the
    participant, the lines and the time.

    The price is `price`, or the sum of the lines; both may be given if `price` is the exact sum or the sum rounded half
    up to 0.01.

    Args:
        id: The id of the offer.
        request: The request that it answers.
        request_version: The version of the request that it answers.
        participant: Who offers.
        price: The total price in CZK, with or without value added tax as the scheme says.
        initial_price: The price before an auction or a negotiation, in CZK, with or without value added tax as the
            total; only rules on abnormally low prices look at it.
        lines: The prices by line.
        values: What is offered for each criterion (or feature) other than the price; in JSON `null` is nothing.
        capacity: What the participant says that it can still deliver, by item in the item's unit.
        extent: Whether the whole request is offered or a part of it.
        submitted_at: When it was submitted.
        replaces: The earlier offer of the same participant that this one replaces.
    """

    __slots__ = ()
    _kind = "Offer"
    _fields = (
        ("id", "id"),
        ("extent", "extent"),
        ("request", "request"),
        ("request_version", "request_version"),
        ("participant", "participant"),
        ("price", "price"),
        ("initial_price", "initial_price"),
        ("lines", "lines"),
        ("values", "values"),
        ("capacity", "capacity"),
        ("submitted_at", "submitted_at"),
        ("replaces", "replaces"),
    )

    def __init__(
        self,
        *,
        id: str,
        request: str | None = None,
        request_version: int | None = None,
        participant: str | None = None,
        price: Amount | None = None,
        initial_price: Amount | None = None,
        lines: Sequence[OfferLine | Mapping[str, object]] | None = None,
        values: Mapping[str, Amount | bool | None] | None = None,
        capacity: Mapping[str, Amount] | None = None,
        extent: Extent | None = None,
        submitted_at: Moment | None = None,
        replaces: str | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "request": request,
            "request_version": request_version,
            "participant": participant,
            "price": price,
            "initial_price": initial_price,
            "lines": lines,
            "values": values,
            "capacity": capacity,
            "extent": extent,
            "submitted_at": submitted_at,
            "replaces": replaces,
        })

    @property
    def id(self) -> str:
        """The id of the offer."""
        return self._required("id", _decode.text)

    @property
    def extent(self) -> Extent:
        """Whether the whole request is offered or a part of it."""
        return cast("Extent", self._required("extent", _decode.any_))

    @property
    def request(self) -> str | None:
        """The request that it answers."""
        return self._given("request", _decode.text, None)

    @property
    def request_version(self) -> int | None:
        """The version of the request that it answers."""
        return self._given("request_version", _decode.count, None)

    @property
    def participant(self) -> str | None:
        """Who offers."""
        return self._given("participant", _decode.text, None)

    @property
    def price(self) -> Decimal | None:
        """The total price in CZK, with or without value added tax as the scheme says."""
        return self._given("price", _decode.decimal, None)

    @property
    def initial_price(self) -> Decimal | None:
        """The price before an auction or a negotiation, in CZK, with or without value added tax as the total; only rules on
        abnormally low prices look at it.
        """
        return self._given("initial_price", _decode.decimal, None)

    @property
    def lines(self) -> tuple[OfferLine, ...]:
        """The prices by line."""
        return self._given("lines", _decode.list_of(_decode.record(OfferLine)), ())

    @property
    def values(self) -> Mapping[str, Decimal | bool | str]:
        """What is offered for each criterion (or feature) other than the price; in JSON `null` is nothing."""
        return self._given("values", _decode.map_of(_decode.value), EMPTY)

    @property
    def capacity(self) -> Mapping[str, Decimal]:
        """What the participant says that it can still deliver, by item in the item's unit."""
        return self._given("capacity", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def submitted_at(self) -> datetime.datetime | None:
        """When it was submitted."""
        return self._given("submitted_at", _decode.instant, None)

    @property
    def replaces(self) -> str | None:
        """The earlier offer of the same participant that this one replaces."""
        return self._given("replaces", _decode.text, None)


class OfferLine(Record):
    """One line of an offer.

    Args:
        item: The item of the lot.
        quantity: How much of it, in the item's unit.
        unit_price: The price of one unit in CZK, with or without value added tax as the scheme says. Missing is not
            zero: the offer then has no price.
        vat_percent: The rate of value added tax, 0 to 100; that of the item if missing. Where neither says one the line
            is exempt, or the rate is not stated: it counts as 0. It never changes how offers are compared: that is by
            the prices as they are given.
        minimum: The least of it that it delivers, where a request is shared; any part if missing.
    """

    __slots__ = ()
    _kind = "OfferLine"
    _fields = (
        ("item", "item"),
        ("quantity", "quantity"),
        ("unit_price", "unit_price"),
        ("vat_percent", "vat_percent"),
        ("minimum", "minimum"),
    )

    def __init__(
        self,
        *,
        item: str,
        quantity: Amount,
        unit_price: Amount | None = None,
        vat_percent: Amount | None = None,
        minimum: Amount | None = None,
    ) -> None:
        super().__init__({
            "item": item,
            "quantity": quantity,
            "unit_price": unit_price,
            "vat_percent": vat_percent,
            "minimum": minimum,
        })

    @property
    def item(self) -> str:
        """The item of the lot."""
        return self._required("item", _decode.text)

    @property
    def quantity(self) -> Decimal:
        """How much of it, in the item's unit."""
        return self._required("quantity", _decode.decimal)

    @property
    def unit_price(self) -> Decimal | None:
        """The price of one unit in CZK, with or without value added tax as the scheme says. Missing is not zero: the offer then
        has no price.
        """
        return self._given("unit_price", _decode.decimal, None)

    @property
    def vat_percent(self) -> Decimal | None:
        """The rate of value added tax, 0 to 100; that of the item if missing. Where neither says one the line is exempt, or the
        rate is not stated: it counts as 0.

        It never changes how offers are compared: that is by the prices as they are given.
        """
        return self._given("vat_percent", _decode.decimal, None)

    @property
    def minimum(self) -> Decimal | None:
        """The least of it that it delivers, where a request is shared; any part if missing."""
        return self._given("minimum", _decode.decimal, None)
