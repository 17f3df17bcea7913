# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `framework`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, cast

from .. import _decode
from .._decode import EMPTY
from .._record import Kinds, Record, Result
from .._types import Amount, Day
from ..names import Area, CredentialKind, DrawdownStatus, OrderStatus, PayFor, Regime, Unit
from .evaluation import AbnormallyLowRule, Scheme
from .time import Period
from .value import Territory


class AdjustedPrice(Result):
    """A price after a change."""

    __slots__ = ()
    _kind = "AdjustedPrice"
    _fields = (
        ("price", "price"),
        ("factor", "factor"),
    )

    @property
    def price(self) -> Decimal:
        """The price after the change in CZK, rounded half up to two decimals."""
        return self._required("price", _decode.decimal)

    @property
    def factor(self) -> Decimal | None:
        """The factor that was applied; missing where something was added."""
        return self._given("factor", _decode.decimal, None)


class Credential(Record):
    """A credential of a participant, with its validity.

    Args:
        kind: The kind.
        scope: For what: a kind and form of service, a scope of the authorisation.
        from_: The first valid day.
        to: The last valid day; missing while it has none.
    """

    __slots__ = ()
    _kind = "Credential"
    _fields = (
        ("kind", "kind"),
        ("scope", "scope"),
        ("from_", "from"),
        ("to", "to"),
    )

    def __init__(
        self,
        *,
        kind: CredentialKind,
        scope: str,
        from_: Day,
        to: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": kind,
            "scope": scope,
            "from": from_,
            "to": to,
        })

    @property
    def kind(self) -> CredentialKind:
        """The kind."""
        return cast("CredentialKind", self._required("kind", _decode.any_))

    @property
    def scope(self) -> str:
        """For what: a kind and form of service, a scope of the authorisation."""
        return self._required("scope", _decode.text)

    @property
    def from_(self) -> datetime.date:
        """The first valid day."""
        return self._required("from", _decode.date)

    @property
    def to(self) -> datetime.date | None:
        """The last valid day; missing while it has none."""
        return self._given("to", _decode.date, None)


class Drawdown(Result):
    """What is left of an agreement."""

    __slots__ = ()
    _kind = "Drawdown"
    _fields = (
        ("remaining", "remaining"),
        ("status", "status"),
    )

    @property
    def remaining(self) -> Fraction:
        """What was agreed less what is confirmed; below 0 where the allowance is drawn on."""
        return self._required("remaining", _decode.fraction)

    @property
    def status(self) -> DrawdownStatus:
        """Whether it can still be ordered from."""
        return cast("DrawdownStatus", self._required("status", _decode.any_))


class DrawdownOrder(Record):
    """An order under an agreement.

    Args:
        quantity: How much is ordered, in the unit of the agreement.
        status: How far it has come.
    """

    __slots__ = ()
    _kind = "DrawdownOrder"
    _fields = (
        ("quantity", "quantity"),
        ("status", "status"),
    )

    def __init__(
        self,
        *,
        quantity: Amount,
        status: OrderStatus,
    ) -> None:
        super().__init__({
            "quantity": quantity,
            "status": status,
        })

    @property
    def quantity(self) -> Decimal:
        """How much is ordered, in the unit of the agreement."""
        return self._required("quantity", _decode.decimal)

    @property
    def status(self) -> OrderStatus:
        """How far it has come."""
        return cast("OrderStatus", self._required("status", _decode.any_))


class FactorLimits(Record):
    """Within which limits a factor must be, both included.

    Args:
        from_: The least factor.
        to: The greatest factor.
        factor_places: To how many decimals the factor is rounded half up before it is compared and applied; missing
            where it is taken as it is.
    """

    __slots__ = ()
    _kind = "FactorLimits"
    _fields = (
        ("from_", "from"),
        ("to", "to"),
        ("factor_places", "factor_places"),
    )

    def __init__(
        self,
        *,
        from_: Amount,
        to: Amount,
        factor_places: int | None = None,
    ) -> None:
        super().__init__({
            "from": from_,
            "to": to,
            "factor_places": factor_places,
        })

    @property
    def from_(self) -> Decimal:
        """The least factor."""
        return self._required("from", _decode.decimal)

    @property
    def to(self) -> Decimal:
        """The greatest factor."""
        return self._required("to", _decode.decimal)

    @property
    def factor_places(self) -> int | None:
        """To how many decimals the factor is rounded half up before it is compared and applied; missing where it is taken as
        it is.
        """
        return self._given("factor_places", _decode.count, None)


class FrameworkContract(Record):
    """A framework contract (*rámcová smlouva*) with several participants. Use it as `Checked<FrameworkContract>`.

    The circle of participants is closed: nobody else can be called (2014/24/EU Art. 33(2), act 134/2016 Sb. § 132(2)).

    Args:
        id: The id.
        authority: Who concluded it.
        regime: The act under which it was concluded.
        term: The days on which partial contracts may be awarded.
        lots: Its lots.
        participants: Its participants.
        title: What it is called.
        may_outlive: Whether work may end after the term; the contract is then still awarded within it.
        maximum_value: The most that may be spent under it, in CZK, without value added tax. Used up, it has no further
            effect.
    """

    __slots__ = ()
    _kind = "FrameworkContract"
    _fields = (
        ("format", "format"),
        ("id", "id"),
        ("authority", "authority"),
        ("regime", "regime"),
        ("term", "term"),
        ("may_outlive", "may_outlive"),
        ("lots", "lots"),
        ("participants", "participants"),
        ("title", "title"),
        ("maximum_value", "maximum_value"),
    )

    def __init__(
        self,
        *,
        id: str,
        authority: str,
        regime: Regime,
        term: Period | Mapping[str, object],
        lots: Sequence[Lot | Mapping[str, object]],
        participants: Sequence[Participant | Mapping[str, object]],
        title: str | None = None,
        may_outlive: bool | None = None,
        maximum_value: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "authority": authority,
            "regime": regime,
            "term": term,
            "lots": lots,
            "participants": participants,
            "title": title,
            "may_outlive": may_outlive,
            "maximum_value": maximum_value,
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
    def authority(self) -> str:
        """Who concluded it."""
        return self._required("authority", _decode.text)

    @property
    def regime(self) -> Regime:
        """The act under which it was concluded."""
        return cast("Regime", self._required("regime", _decode.any_))

    @property
    def term(self) -> Period:
        """The days on which partial contracts may be awarded."""
        return self._required("term", _decode.record(Period))

    @property
    def may_outlive(self) -> bool:
        """Whether work may end after the term; the contract is then still awarded within it."""
        return self._required("may_outlive", _decode.flag)

    @property
    def lots(self) -> tuple[Lot, ...]:
        """Its lots."""
        return self._required("lots", _decode.list_of(_decode.record(Lot)))

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Its participants."""
        return self._required("participants", _decode.list_of(_decode.record(Participant)))

    @property
    def title(self) -> str | None:
        """What it is called."""
        return self._given("title", _decode.text, None)

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be spent under it, in CZK, without value added tax. Used up, it has no further effect."""
        return self._given("maximum_value", _decode.decimal, None)


class FrameworkState(Record):
    """What has been ordered under a framework contract. Nothing yet, by default.

    Args:
        committed: The value of all contracts in CZK, less what was released when they ended.
        lots: By lot.
        participants: By lot and participant.
    """

    __slots__ = ()
    _kind = "FrameworkState"
    _fields = (
        ("committed", "committed"),
        ("lots", "lots"),
        ("participants", "participants"),
    )

    def __init__(
        self,
        *,
        committed: Amount | None = None,
        lots: Mapping[str, LotState | Mapping[str, object]] | None = None,
        participants: Mapping[str, Mapping[str, ParticipantState | Mapping[str, object]]] | None = None,
    ) -> None:
        super().__init__({
            "committed": committed,
            "lots": lots,
            "participants": participants,
        })

    @property
    def committed(self) -> Decimal:
        """The value of all contracts in CZK, less what was released when they ended."""
        return self._required("committed", _decode.decimal)

    @property
    def lots(self) -> Mapping[str, LotState]:
        """By lot."""
        return self._given("lots", _decode.map_of(_decode.record(LotState)), EMPTY)

    @property
    def participants(self) -> Mapping[str, Mapping[str, ParticipantState]]:
        """By lot and participant."""
        return self._given("participants", _decode.map_of(_decode.map_of(_decode.record(ParticipantState))), EMPTY)


class Item(Record):
    """An item of a lot: one thing that can be ordered.

    Args:
        id: The id, one in the lot.
        unit: What is counted.
        name: What people call it; its id where missing.
        maximum_unit_price: The highest price of a unit in CZK; missing where the framework sets none.
        pay_for: Whether use or availability is paid for.
        step: Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do.
    """

    __slots__ = ()
    _kind = "Item"
    _fields = (
        ("id", "id"),
        ("unit", "unit"),
        ("pay_for", "pay_for"),
        ("name", "name"),
        ("maximum_unit_price", "maximum_unit_price"),
        ("step", "step"),
    )

    def __init__(
        self,
        *,
        id: str,
        unit: Unit,
        name: str | None = None,
        maximum_unit_price: Amount | None = None,
        pay_for: PayFor | None = None,
        step: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "unit": unit,
            "name": name,
            "maximum_unit_price": maximum_unit_price,
            "pay_for": pay_for,
            "step": step,
        })

    @property
    def id(self) -> str:
        """The id, one in the lot."""
        return self._required("id", _decode.text)

    @property
    def unit(self) -> Unit:
        """What is counted."""
        return cast("Unit", self._required("unit", _decode.any_))

    @property
    def pay_for(self) -> PayFor:
        """Whether use or availability is paid for."""
        return cast("PayFor", self._required("pay_for", _decode.any_))

    @property
    def name(self) -> str | None:
        """What people call it; its id where missing."""
        return self._given("name", _decode.text, None)

    @property
    def maximum_unit_price(self) -> Decimal | None:
        """The highest price of a unit in CZK; missing where the framework sets none."""
        return self._given("maximum_unit_price", _decode.decimal, None)

    @property
    def step(self) -> Decimal | None:
        """Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do."""
        return self._given("step", _decode.decimal, None)


class Lot(Record):
    """A lot (*část*) of a framework contract.

    Args:
        id: The id, one in the framework.
        area: The area of services.
        region: The region.
        items: What can be ordered.
        scheme: How offers are evaluated in a mini-tender.
        abnormally_low: When a price is abnormally low; missing where the framework sets no rule.
        maximum_value: The most that may be spent in the lot, in CZK.
        required_credentials: What every participant must hold on the day.
    """

    __slots__ = ()
    _kind = "Lot"
    _fields = (
        ("id", "id"),
        ("area", "area"),
        ("region", "region"),
        ("items", "items"),
        ("scheme", "scheme"),
        ("abnormally_low", "abnormally_low"),
        ("maximum_value", "maximum_value"),
        ("required_credentials", "required_credentials"),
    )

    def __init__(
        self,
        *,
        id: str,
        area: Area,
        region: str,
        items: Sequence[Item | Mapping[str, object]],
        scheme: Scheme | Mapping[str, object],
        abnormally_low: AbnormallyLowRule | Mapping[str, object] | None = None,
        maximum_value: Amount | None = None,
        required_credentials: Sequence[RequiredCredential | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "area": area,
            "region": region,
            "items": items,
            "scheme": scheme,
            "abnormally_low": abnormally_low,
            "maximum_value": maximum_value,
            "required_credentials": required_credentials,
        })

    @property
    def id(self) -> str:
        """The id, one in the framework."""
        return self._required("id", _decode.text)

    @property
    def area(self) -> Area:
        """The area of services."""
        return cast("Area", self._required("area", _decode.any_))

    @property
    def region(self) -> str:
        """The region."""
        return self._required("region", _decode.text)

    @property
    def items(self) -> tuple[Item, ...]:
        """What can be ordered."""
        return self._required("items", _decode.list_of(_decode.record(Item)))

    @property
    def scheme(self) -> Scheme:
        """How offers are evaluated in a mini-tender."""
        return self._required("scheme", _decode.record(Scheme))

    @property
    def abnormally_low(self) -> AbnormallyLowRule | None:
        """When a price is abnormally low; missing where the framework sets no rule."""
        return self._given("abnormally_low", _decode.record(AbnormallyLowRule), None)

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be spent in the lot, in CZK."""
        return self._given("maximum_value", _decode.decimal, None)

    @property
    def required_credentials(self) -> tuple[RequiredCredential, ...]:
        """What every participant must hold on the day."""
        return self._given("required_credentials", _decode.list_of(_decode.record(RequiredCredential)), ())


class LotState(Record):
    """What has been ordered in one lot.

    Args:
        committed: The value of its contracts in CZK, less what was released when they ended.
        contracts: How many partial contracts were concluded.
    """

    __slots__ = ()
    _kind = "LotState"
    _fields = (
        ("committed", "committed"),
        ("contracts", "contracts"),
    )

    def __init__(
        self,
        *,
        committed: Amount | None = None,
        contracts: int | None = None,
    ) -> None:
        super().__init__({
            "committed": committed,
            "contracts": contracts,
        })

    @property
    def committed(self) -> Decimal:
        """The value of its contracts in CZK, less what was released when they ended."""
        return self._required("committed", _decode.decimal)

    @property
    def contracts(self) -> int:
        """How many partial contracts were concluded."""
        return self._required("contracts", _decode.count)


class LotTerms(Record):
    """The terms of a participant in one lot: its rank, price annex, capacity and territory.

    Args:
        lot: The lot.
        rank: The place in the order in which the framework was concluded, from 1.
        prices: The price annex (*cenová příloha*): the price of a unit of each item in CZK. An offer may not be above
            it.
        capacity: The most units of each item that the participant has in contracts at one time; missing where it set no
            limit.
        territory: Where it delivers; missing for the whole region of the lot.
        maximum_value: The most that may be ordered from it in the lot, in CZK.
    """

    __slots__ = ()
    _kind = "LotTerms"
    _fields = (
        ("lot", "lot"),
        ("rank", "rank"),
        ("prices", "prices"),
        ("capacity", "capacity"),
        ("territory", "territory"),
        ("maximum_value", "maximum_value"),
    )

    def __init__(
        self,
        *,
        lot: str,
        rank: int | None = None,
        prices: Mapping[str, Amount] | None = None,
        capacity: Mapping[str, Amount] | None = None,
        territory: Territory | Mapping[str, object] | None = None,
        maximum_value: Amount | None = None,
    ) -> None:
        super().__init__({
            "lot": lot,
            "rank": rank,
            "prices": prices,
            "capacity": capacity,
            "territory": territory,
            "maximum_value": maximum_value,
        })

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def rank(self) -> int | None:
        """The place in the order in which the framework was concluded, from 1."""
        return self._given("rank", _decode.count, None)

    @property
    def prices(self) -> Mapping[str, Decimal]:
        """The price annex (*cenová příloha*): the price of a unit of each item in CZK. An offer may not be above it."""
        return self._given("prices", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def capacity(self) -> Mapping[str, Decimal]:
        """The most units of each item that the participant has in contracts at one time; missing where it set no limit."""
        return self._given("capacity", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def territory(self) -> Territory | None:
        """Where it delivers; missing for the whole region of the lot."""
        return self._given("territory", _decode.record(Territory), None)

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be ordered from it in the lot, in CZK."""
        return self._given("maximum_value", _decode.decimal, None)


class Participant(Record):
    """A participant (*účastník*) of a framework contract.

    Args:
        id: The id.
        lots: The lots in which it takes part.
        name: The name of the organisation.
        ico: The identification number of the organisation.
        credentials: Its credentials.
    """

    __slots__ = ()
    _kind = "Participant"
    _fields = (
        ("id", "id"),
        ("lots", "lots"),
        ("name", "name"),
        ("ico", "ico"),
        ("credentials", "credentials"),
    )

    def __init__(
        self,
        *,
        id: str,
        lots: Sequence[LotTerms | Mapping[str, object]],
        name: str | None = None,
        ico: str | None = None,
        credentials: Sequence[Credential | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "lots": lots,
            "name": name,
            "ico": ico,
            "credentials": credentials,
        })

    @property
    def id(self) -> str:
        """The id."""
        return self._required("id", _decode.text)

    @property
    def lots(self) -> tuple[LotTerms, ...]:
        """The lots in which it takes part."""
        return self._required("lots", _decode.list_of(_decode.record(LotTerms)))

    @property
    def name(self) -> str | None:
        """The name of the organisation."""
        return self._given("name", _decode.text, None)

    @property
    def ico(self) -> str | None:
        """The identification number of the organisation."""
        return self._given("ico", _decode.text, None)

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """Its credentials."""
        return self._given("credentials", _decode.list_of(_decode.record(Credential)), ())


class ParticipantState(Record):
    """What has been ordered from one participant in one lot.

    Args:
        committed: The value of its contracts in CZK, less what was released when they ended.
        contracts: How many partial contracts it was awarded.
        in_use: The units in contracts that have not ended, by item.
    """

    __slots__ = ()
    _kind = "ParticipantState"
    _fields = (
        ("committed", "committed"),
        ("contracts", "contracts"),
        ("in_use", "in_use"),
    )

    def __init__(
        self,
        *,
        committed: Amount | None = None,
        contracts: int | None = None,
        in_use: Mapping[str, Amount] | None = None,
    ) -> None:
        super().__init__({
            "committed": committed,
            "contracts": contracts,
            "in_use": in_use,
        })

    @property
    def committed(self) -> Decimal:
        """The value of its contracts in CZK, less what was released when they ended."""
        return self._required("committed", _decode.decimal)

    @property
    def contracts(self) -> int:
        """How many partial contracts it was awarded."""
        return self._required("contracts", _decode.count)

    @property
    def in_use(self) -> Mapping[str, Decimal]:
        """The units in contracts that have not ended, by item."""
        return self._given("in_use", _decode.map_of(_decode.decimal), EMPTY)


class PriceChange(Kinds):
    """Why and by how much a price changes.

    - `PriceChange.Variation`: The price itself varies, as a clause of the framework contract allows: price × factor.
    - `PriceChange.Tax`: A tax changed: price × factor, or price + addend; one of the two is given.
    - `PriceChange.ThirdParty`: A figure of a third party changed, such as a price index or a rate: price × factor.
    """

    __slots__ = ()
    _kind = "PriceChange"
    Variation: ClassVar[type[PriceChangeVariation]]
    Tax: ClassVar[type[PriceChangeTax]]
    ThirdParty: ClassVar[type[PriceChangeThirdParty]]


class PriceChangeVariation(PriceChange, kind="variation"):
    """The price itself varies, as a clause of the framework contract allows: price × factor.

    Example: 81.90 × 0.901 = 73.7919, so 73.79.

    Args:
        factor: What the price is multiplied by.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
    ) -> None:
        super().__init__({
            "kind": "variation",
            "factor": factor,
        })

    @property
    def factor(self) -> Decimal:
        """What the price is multiplied by."""
        return self._required("factor", _decode.decimal)


class PriceChangeTax(PriceChange, kind="tax"):
    """A tax changed: price × factor, or price + addend; one of the two is given.

    Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.

    Args:
        factor: What the price is multiplied by.
        addend: What is added to the price in CZK; negative where it falls.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("addend", "addend"),
    )

    def __init__(
        self,
        *,
        factor: Amount | None = None,
        addend: Amount | None = None,
    ) -> None:
        super().__init__({
            "kind": "tax",
            "factor": factor,
            "addend": addend,
        })

    @property
    def factor(self) -> Decimal | None:
        """What the price is multiplied by."""
        return self._given("factor", _decode.decimal, None)

    @property
    def addend(self) -> Decimal | None:
        """What is added to the price in CZK; negative where it falls."""
        return self._given("addend", _decode.decimal, None)


class PriceChangeThirdParty(PriceChange, kind="third_party"):
    """A figure of a third party changed, such as a price index or a rate: price × factor.

    Example: 385.00 × 0.985 = 379.225, so 379.23.

    Args:
        factor: What the price is multiplied by.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
    ) -> None:
        super().__init__({
            "kind": "third_party",
            "factor": factor,
        })

    @property
    def factor(self) -> Decimal:
        """What the price is multiplied by."""
        return self._required("factor", _decode.decimal)


class Remaining(Result):
    """What is left of one ceiling."""

    __slots__ = ()
    _kind = "Remaining"
    _fields = (
        ("of", "of"),
        ("maximum", "maximum"),
        ("left", "left"),
    )

    @property
    def of(self) -> str:
        """Whose ceiling it is: the id of the framework contract, of the lot, or of the participant."""
        return self._required("of", _decode.text)

    @property
    def maximum(self) -> Decimal:
        """The ceiling in CZK."""
        return self._required("maximum", _decode.decimal)

    @property
    def left(self) -> Fraction:
        """What is left in CZK; never below 0."""
        return self._required("left", _decode.fraction)


class RequiredCredential(Record):
    """A credential that every participant of a lot must hold on the day.

    Args:
        kind: The kind.
        scope: For what: a kind and form of service, a scope of the authorisation.
    """

    __slots__ = ()
    _kind = "RequiredCredential"
    _fields = (
        ("kind", "kind"),
        ("scope", "scope"),
    )

    def __init__(
        self,
        *,
        kind: CredentialKind,
        scope: str,
    ) -> None:
        super().__init__({
            "kind": kind,
            "scope": scope,
        })

    @property
    def kind(self) -> CredentialKind:
        """The kind."""
        return cast("CredentialKind", self._required("kind", _decode.any_))

    @property
    def scope(self) -> str:
        """For what: a kind and form of service, a scope of the authorisation."""
        return self._required("scope", _decode.text)
