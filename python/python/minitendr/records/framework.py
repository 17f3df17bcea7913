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
from ..names import AfterRefusal, Algorithm, Area, BudgetYearBy, CredentialKind, Declined, DrawdownStatus, Measure, OrderStatus, PayFor, Regime, ServiceForm, Unit, Urgency
from .evaluation import AbnormallyLowRule, Scheme, TieRule
from .law import LegalChoice
from .message import Reason
from .time import Period, TimeLimit
from .value import AgeBand, Figure, Territory


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


class AwardPath(Record):
    """The ways of a lot. For every order exactly one rule applies: gaps and overlaps are errors.

    Orders are told apart by value, urgency, item and continuation. Errors of a framework contract, all at once: `path_gap`
    and `path_overlap`, each with the orders concerned; `unknown_rule`, `invalid_path` (rules that hand on in a circle),
    `reversed`, `unknown_item`, `duplicate_id`, `out_of_range` and `empty_list` in the rules; `missing_field`,
    `duplicate_rank` and `shares_sum` where a way needs what a participant does not have; `too_large`.

    Source: act 134/2016 Sb. §§ 131–135, a combination of both ways whose triggers stand in the documents; which triggers
    there are is our choice.

    Args:
        rules: The rules, in any order.
        lines_differ: The rule for a request whose lines lead different ways; needed where a trigger names items.
    """

    __slots__ = ()
    _kind = "AwardPath"
    _fields = (
        ("rules", "rules"),
        ("lines_differ", "lines_differ"),
    )

    def __init__(
        self,
        *,
        rules: Sequence[PathRule | Mapping[str, object]],
        lines_differ: str | None = None,
    ) -> None:
        super().__init__({
            "rules": rules,
            "lines_differ": lines_differ,
        })

    @property
    def rules(self) -> tuple[PathRule, ...]:
        """The rules, in any order."""
        return self._required("rules", _decode.list_of(_decode.record(PathRule)))

    @property
    def lines_differ(self) -> str | None:
        """The rule for a request whose lines lead different ways; needed where a trigger names items."""
        return self._given("lines_differ", _decode.text, None)


class Binding(Record):
    """What ceilings are asked about: those that bind whatever fits everything that is named here.

    A ceiling that names something of which nothing is said here (a participant, a year where there is no period) does not
    bind it.

    Args:
        lot: The lot.
        participant: Who would deliver.
        source: The source that would pay.
        period: When it would be delivered.
        items: What would be ordered.
    """

    __slots__ = ()
    _kind = "Binding"
    _fields = (
        ("lot", "lot"),
        ("participant", "participant"),
        ("source", "source"),
        ("period", "period"),
        ("items", "items"),
    )

    def __init__(
        self,
        *,
        lot: str,
        participant: str | None = None,
        source: str | None = None,
        period: Period | Mapping[str, object] | None = None,
        items: Sequence[str] | None = None,
    ) -> None:
        super().__init__({
            "lot": lot,
            "participant": participant,
            "source": source,
            "period": period,
            "items": items,
        })

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def participant(self) -> str | None:
        """Who would deliver."""
        return self._given("participant", _decode.text, None)

    @property
    def source(self) -> str | None:
        """The source that would pay."""
        return self._given("source", _decode.text, None)

    @property
    def period(self) -> Period | None:
        """When it would be delivered."""
        return self._given("period", _decode.record(Period), None)

    @property
    def items(self) -> tuple[str, ...]:
        """What would be ordered."""
        return self._given("items", _decode.list_of(_decode.text), ())


class Ceiling(Record):
    """A ceiling on whatever fits everything that it names. With two or more lots it is that of a group of lots that share one
    budget (eForms BT-157); lots, years, sources, participants and items can be combined.

    Nothing passes it under any order of events: beyond it the framework contract has no effect (CJEU C-216/17, C-23/20).

    Args:
        id: The id; no other ceiling, lot or participant has it, nor the framework contract.
        lots: The lots; all of them if none is named.
        year: The budget year; it needs `budget_year_by` of the framework contract.
        source: The source of money.
        participant: Who delivers.
        item: The item; only with exactly one lot.
        maximum_value: The most that may be spent, in CZK, without value added tax. Of this and `maximum_quantity`
            exactly one is given.
        maximum_quantity: The most that may be ordered of the item, in its unit.
    """

    __slots__ = ()
    _kind = "Ceiling"
    _fields = (
        ("id", "id"),
        ("lots", "lots"),
        ("year", "year"),
        ("source", "source"),
        ("participant", "participant"),
        ("item", "item"),
        ("maximum_value", "maximum_value"),
        ("maximum_quantity", "maximum_quantity"),
    )

    def __init__(
        self,
        *,
        id: str,
        lots: Sequence[str] | None = None,
        year: int | None = None,
        source: str | None = None,
        participant: str | None = None,
        item: str | None = None,
        maximum_value: Amount | None = None,
        maximum_quantity: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "lots": lots,
            "year": year,
            "source": source,
            "participant": participant,
            "item": item,
            "maximum_value": maximum_value,
            "maximum_quantity": maximum_quantity,
        })

    @property
    def id(self) -> str:
        """The id; no other ceiling, lot or participant has it, nor the framework contract."""
        return self._required("id", _decode.text)

    @property
    def lots(self) -> tuple[str, ...]:
        """The lots; all of them if none is named."""
        return self._given("lots", _decode.list_of(_decode.text), ())

    @property
    def year(self) -> int | None:
        """The budget year; it needs `budget_year_by` of the framework contract."""
        return self._given("year", _decode.count, None)

    @property
    def source(self) -> str | None:
        """The source of money."""
        return self._given("source", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """Who delivers."""
        return self._given("participant", _decode.text, None)

    @property
    def item(self) -> str | None:
        """The item; only with exactly one lot."""
        return self._given("item", _decode.text, None)

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be spent, in CZK, without value added tax. Of this and `maximum_quantity` exactly one is given."""
        return self._given("maximum_value", _decode.decimal, None)

    @property
    def maximum_quantity(self) -> Decimal | None:
        """The most that may be ordered of the item, in its unit."""
        return self._given("maximum_quantity", _decode.decimal, None)


class CeilingState(Record):
    """What counts under one ceiling, in CZK or in units of its item: exact fractions, as a price may be divided by days.

    Args:
        reserved: Held for calls that are out.
        committed: In contracts, with what was delivered, invoiced and paid of them, less what was released.
        delivered: Delivered.
        invoiced: Invoiced; of a quantity nothing is.
        paid: Paid; of a quantity nothing is.
    """

    __slots__ = ()
    _kind = "CeilingState"
    _fields = (
        ("reserved", "reserved"),
        ("committed", "committed"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
    )

    def __init__(
        self,
        *,
        reserved: str | None = None,
        committed: str | None = None,
        delivered: str | None = None,
        invoiced: str | None = None,
        paid: str | None = None,
    ) -> None:
        super().__init__({
            "reserved": reserved,
            "committed": committed,
            "delivered": delivered,
            "invoiced": invoiced,
            "paid": paid,
        })

    @property
    def reserved(self) -> Fraction:
        """Held for calls that are out."""
        return self._required("reserved", _decode.fraction)

    @property
    def committed(self) -> Fraction:
        """In contracts, with what was delivered, invoiced and paid of them, less what was released."""
        return self._required("committed", _decode.fraction)

    @property
    def delivered(self) -> Fraction:
        """Delivered."""
        return self._required("delivered", _decode.fraction)

    @property
    def invoiced(self) -> Fraction:
        """Invoiced; of a quantity nothing is."""
        return self._required("invoiced", _decode.fraction)

    @property
    def paid(self) -> Fraction:
        """Paid; of a quantity nothing is."""
        return self._required("paid", _decode.fraction)


class ChangeTerms(Record):
    """The limits of changes to a partial contract. Each ground has its own; all changes on one ground are added up, whatever
    their sign, and held against it.

    How much a change is worth is the absolute difference of the prices (our choice).

    Args:
        small_change_percent: What small changes may add up to, in percent of the price as it was concluded.
        reserved_option_percent: What the reserved option may add up to, in percent of the price as it was concluded.
        reserved_option_days: By how many days the reserved option may prolong a contract, all its uses together.
    """

    __slots__ = ()
    _kind = "ChangeTerms"
    _fields = (
        ("small_change_percent", "small_change_percent"),
        ("reserved_option_percent", "reserved_option_percent"),
        ("reserved_option_days", "reserved_option_days"),
    )

    def __init__(
        self,
        *,
        small_change_percent: Amount | None = None,
        reserved_option_percent: Amount | None = None,
        reserved_option_days: int | None = None,
    ) -> None:
        super().__init__({
            "small_change_percent": small_change_percent,
            "reserved_option_percent": reserved_option_percent,
            "reserved_option_days": reserved_option_days,
        })

    @property
    def small_change_percent(self) -> Decimal | None:
        """What small changes may add up to, in percent of the price as it was concluded."""
        return self._given("small_change_percent", _decode.decimal, None)

    @property
    def reserved_option_percent(self) -> Decimal | None:
        """What the reserved option may add up to, in percent of the price as it was concluded."""
        return self._given("reserved_option_percent", _decode.decimal, None)

    @property
    def reserved_option_days(self) -> int | None:
        """By how many days the reserved option may prolong a contract, all its uses together."""
        return self._given("reserved_option_days", _decode.count, None)


class Credential(Record):
    """A credential of a participant, with its validity.

    A registration of a social service (act 108/2006 Sb., §§ 78–85) is for a kind of service in a form; an authorisation for
    social and legal protection of children (act 359/1999 Sb., § 48) has no form.

    Args:
        kind: The kind.
        scope: For what: a kind of service, a scope of the authorisation.
        from_: The first valid day.
        form: The form of service, where it is for one.
        to: The last valid day; missing while it has none.
    """

    __slots__ = ()
    _kind = "Credential"
    _fields = (
        ("kind", "kind"),
        ("scope", "scope"),
        ("from_", "from"),
        ("form", "form"),
        ("to", "to"),
    )

    def __init__(
        self,
        *,
        kind: CredentialKind,
        scope: str,
        from_: Day,
        form: ServiceForm | None = None,
        to: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": kind,
            "scope": scope,
            "from": from_,
            "form": form,
            "to": to,
        })

    @property
    def kind(self) -> CredentialKind:
        """The kind."""
        return cast("CredentialKind", self._required("kind", _decode.any_))

    @property
    def scope(self) -> str:
        """For what: a kind of service, a scope of the authorisation."""
        return self._required("scope", _decode.text)

    @property
    def from_(self) -> datetime.date:
        """The first valid day."""
        return self._required("from", _decode.date)

    @property
    def form(self) -> ServiceForm | None:
        """The form of service, where it is for one."""
        return cast("ServiceForm | None", self._given("form", _decode.any_, None))

    @property
    def to(self) -> datetime.date | None:
        """The last valid day; missing while it has none."""
        return self._given("to", _decode.date, None)


class DirectHistory(Record):
    """What a participant took by direct awards in a lot, as it was awarded: what ends early still counts.

    Args:
        orders: How many orders.
        value: Their value in CZK at framework prices, with or without value added tax as the scheme of the lot says.
        quantities: Their quantities by item.
        turn: Its place in the queue of a rotation, where it has gone to the back; the greater the further behind.
        declined_on: The days on which it declined without a good reason, or did not answer in time, since its last
            suspension.
    """

    __slots__ = ()
    _kind = "DirectHistory"
    _fields = (
        ("orders", "orders"),
        ("value", "value"),
        ("quantities", "quantities"),
        ("turn", "turn"),
        ("declined_on", "declined_on"),
    )

    def __init__(
        self,
        *,
        orders: int | None = None,
        value: Amount | None = None,
        quantities: Mapping[str, Amount] | None = None,
        turn: int | None = None,
        declined_on: Sequence[Day] | None = None,
    ) -> None:
        super().__init__({
            "orders": orders,
            "value": value,
            "quantities": quantities,
            "turn": turn,
            "declined_on": declined_on,
        })

    @property
    def orders(self) -> int:
        """How many orders."""
        return self._required("orders", _decode.count)

    @property
    def value(self) -> Decimal:
        """Their value in CZK at framework prices, with or without value added tax as the scheme of the lot says."""
        return self._required("value", _decode.decimal)

    @property
    def quantities(self) -> Mapping[str, Decimal]:
        """Their quantities by item."""
        return self._given("quantities", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def turn(self) -> int | None:
        """Its place in the queue of a rotation, where it has gone to the back; the greater the further behind."""
        return self._given("turn", _decode.count, None)

    @property
    def declined_on(self) -> tuple[datetime.date, ...]:
        """The days on which it declined without a good reason, or did not answer in time, since its last suspension."""
        return self._given("declined_on", _decode.list_of(_decode.date), ())


class DirectRule(Kinds):
    """How orders go to participants without reopening the competition.

    Whoever has less capacity left than the order needs is passed over. Whoever declines is not asked again for the same
    order; the next is asked, until somebody accepts.

    - `DirectRule.Cascade`: Every order goes to the first in rank that accepts.
    - `DirectRule.Rotation`: In turn: whoever accepts goes to the back of a queue that begins in order of rank.
    - `DirectRule.TargetShares`: To whoever is furthest behind the agreed share.
    - `DirectRule.LeastAwarded`: To whoever has been awarded least.
    - `DirectRule.LowestPrice`: To the lowest price of the framework contract.
    - `DirectRule.Draw`: In the order of a public draw, made anew for every order.
    - `DirectRule.ByNeed`: To whoever has most of what is preferred.
    - `DirectRule.SameParticipant`: To the participant that the order names, and to nobody else: the same worker goes on.
    """

    __slots__ = ()
    _kind = "DirectRule"
    Cascade: ClassVar[type[DirectRuleCascade]]
    Rotation: ClassVar[type[DirectRuleRotation]]
    TargetShares: ClassVar[type[DirectRuleTargetShares]]
    LeastAwarded: ClassVar[type[DirectRuleLeastAwarded]]
    LowestPrice: ClassVar[type[DirectRuleLowestPrice]]
    Draw: ClassVar[type[DirectRuleDraw]]
    ByNeed: ClassVar[type[DirectRuleByNeed]]
    SameParticipant: ClassVar[type[DirectRuleSameParticipant]]


class DirectRuleCascade(DirectRule, kind="cascade"):
    """Every order goes to the first in rank that accepts.

    Formula: the lowest rank. Source: section 134 of the Czech act 134/2016; ranked call-offs. Example: A declines, B
    gets the order; the next order is offered to A again. Undefined without ranks or with equal ones, which are errors.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "cascade",
        })


class DirectRuleRotation(DirectRule, kind="rotation"):
    """In turn: whoever accepts goes to the back of a queue that begins in order of rank.

    Formula: the first of the queue. Source: rotation (taxi rank) of framework agreements. Example: A, B, C get one each,
    then A again. Undefined without ranks or with equal ones, which are errors.

    Args:
        declined: What becomes of the turn of somebody who declines.
    """

    __slots__ = ()
    _fields = (
        ("declined", "declined"),
    )

    def __init__(
        self,
        *,
        declined: Declined,
    ) -> None:
        super().__init__({
            "kind": "rotation",
            "declined": declined,
        })

    @property
    def declined(self) -> Declined:
        """What becomes of the turn of somebody who declines."""
        return cast("Declined", self._required("declined", _decode.any_))


class DirectRuleTargetShares(DirectRule, kind="target_shares"):
    """To whoever is furthest behind the agreed share.

    Formula: the largest s·(t + order) − awarded, s the share, t all that has been awarded so far, initial amounts
    included; equal ones by rank. Source: largest deficit, as in the documentation of Dynamics 365 on several vendors.
    Example: shares 0.5 and 0.3 and 0.2 by count: A, B, C, A, A, B, A, C, B, A. Undefined where shares do not add up to 1,
    which is an error.

    Args:
        measure: In what shares are reckoned.
    """

    __slots__ = ()
    _fields = (
        ("measure", "measure"),
    )

    def __init__(
        self,
        *,
        measure: Measure,
    ) -> None:
        super().__init__({
            "kind": "target_shares",
            "measure": measure,
        })

    @property
    def measure(self) -> Measure:
        """In what shares are reckoned."""
        return cast("Measure", self._required("measure", _decode.any_))


class DirectRuleLeastAwarded(DirectRule, kind="least_awarded"):
    """To whoever has been awarded least.

    Formula: the least awarded; equal ones by rank. Source: least cumulative value, a rule of framework agreements.
    Example: A has 2, B none, C 1: B, B, C, A. Undefined without ranks or with equal ones, which are errors.

    Args:
        measure: In what it is reckoned.
    """

    __slots__ = ()
    _fields = (
        ("measure", "measure"),
    )

    def __init__(
        self,
        *,
        measure: Measure,
    ) -> None:
        super().__init__({
            "kind": "least_awarded",
            "measure": measure,
        })

    @property
    def measure(self) -> Measure:
        """In what it is reckoned."""
        return cast("Measure", self._required("measure", _decode.any_))


class DirectRuleLowestPrice(DirectRule, kind="lowest_price"):
    """To the lowest price of the framework contract.

    Formula: the lowest price; equal ones by `ties`, then by rank. Source: direct award of `RM3830` (Crown Commercial
    Service). Example: 420, 399.90 and 400: the second is asked, then the third. Undefined where a price is missing, or
    where a tie is left and ranks are missing or equal, which are errors.

    Args:
        ties: How equal prices are settled before the rank: `lower_id` and `draw` (`lower_price` settles nothing here).
    """

    __slots__ = ()
    _fields = (
        ("ties", "ties"),
    )

    def __init__(
        self,
        *,
        ties: Sequence[TieRule | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "kind": "lowest_price",
            "ties": ties,
        })

    @property
    def ties(self) -> tuple[TieRule, ...]:
        """How equal prices are settled before the rank: `lower_id` and `draw` (`lower_price` settles nothing here)."""
        return self._required("ties", _decode.list_of(_decode.record(TieRule)))


class DirectRuleDraw(DirectRule, kind="draw"):
    """In the order of a public draw, made anew for every order.

    Formula: all participants that may be asked, by id in byte order, are the pool, and all are drawn. Source: RFC 3797
    for `rfc3797`; `sha256` is defined by this engine. Example: A, B and C with the source `["7"]` under `rfc3797` are
    drawn in one order that everybody can repeat. Undefined without sources, which is an error of the order.

    Args:
        algorithm: How it is drawn.
    """

    __slots__ = ()
    _fields = (
        ("algorithm", "algorithm"),
    )

    def __init__(
        self,
        *,
        algorithm: Algorithm,
    ) -> None:
        super().__init__({
            "kind": "draw",
            "algorithm": algorithm,
        })

    @property
    def algorithm(self) -> Algorithm:
        """How it is drawn."""
        return cast("Algorithm", self._required("algorithm", _decode.any_))


class DirectRuleByNeed(DirectRule, kind="by_need"):
    """To whoever has most of what is preferred.

    Formula: the largest Σ of the weights of the preferred attributes that the participant has; equal ones by rank. What
    is needed and not only preferred is no matter of order: who does not have it is not asked. Source: our choice;
    choice by the need of the child under section 134 of the Czech act 134/2016 asks for a rule known beforehand.
    Example: a garden weighs 2, a dog 1: A has the dog, B the garden, B is asked first. Undefined without ranks or with
    equal ones, which are errors.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "by_need",
        })


class DirectRuleSameParticipant(DirectRule, kind="same_participant"):
    """To the participant that the order names, and to nobody else: the same worker goes on.

    Formula: none. Source: continuity as a trigger declared in the framework, our choice. Example: the order continues a
    contract of B, B is asked. Undefined where the order names nobody, which is an error.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "same_participant",
        })


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
        legal_choices: What it chooses of the law: parameters that it binds itself to, and reasons why one does not
            stand in the way.
        may_outlive: Whether work may end after the term; the contract is then still awarded within it.
        maximum_value: The most that may be spent under it, in CZK, without value added tax. Used up, it has no further
            effect.
        funding_sources: The sources of money. Where there are some, every request and every contract names the one that
            pays.
        ceilings: Further ceilings: by group of lots, budget year, source, participant, item.
        change_terms: How far partial contracts may be changed; missing where it says nothing of it.
        invoice_after_acceptance: Whether only what the office accepted can be invoiced.
        budget_year_by: In which budget year money counts; needed where a ceiling has a year.
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
        ("legal_choices", "legal_choices"),
        ("maximum_value", "maximum_value"),
        ("funding_sources", "funding_sources"),
        ("ceilings", "ceilings"),
        ("change_terms", "change_terms"),
        ("invoice_after_acceptance", "invoice_after_acceptance"),
        ("budget_year_by", "budget_year_by"),
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
        legal_choices: Sequence[LegalChoice | Mapping[str, object]] | None = None,
        may_outlive: bool | None = None,
        maximum_value: Amount | None = None,
        funding_sources: Sequence[FundingSource | Mapping[str, object]] | None = None,
        ceilings: Sequence[Ceiling | Mapping[str, object]] | None = None,
        change_terms: ChangeTerms | Mapping[str, object] | None = None,
        invoice_after_acceptance: bool | None = None,
        budget_year_by: BudgetYearBy | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "authority": authority,
            "regime": regime,
            "term": term,
            "lots": lots,
            "participants": participants,
            "title": title,
            "legal_choices": legal_choices,
            "may_outlive": may_outlive,
            "maximum_value": maximum_value,
            "funding_sources": funding_sources,
            "ceilings": ceilings,
            "change_terms": change_terms,
            "invoice_after_acceptance": invoice_after_acceptance,
            "budget_year_by": budget_year_by,
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
    def legal_choices(self) -> tuple[LegalChoice, ...]:
        """What it chooses of the law: parameters that it binds itself to, and reasons why one does not stand in the way."""
        return self._given("legal_choices", _decode.list_of(_decode.record(LegalChoice)), ())

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be spent under it, in CZK, without value added tax. Used up, it has no further effect."""
        return self._given("maximum_value", _decode.decimal, None)

    @property
    def funding_sources(self) -> tuple[FundingSource, ...]:
        """The sources of money. Where there are some, every request and every contract names the one that pays."""
        return self._given("funding_sources", _decode.list_of(_decode.record(FundingSource)), ())

    @property
    def ceilings(self) -> tuple[Ceiling, ...]:
        """Further ceilings: by group of lots, budget year, source, participant, item."""
        return self._given("ceilings", _decode.list_of(_decode.record(Ceiling)), ())

    @property
    def change_terms(self) -> ChangeTerms | None:
        """How far partial contracts may be changed; missing where it says nothing of it."""
        return self._given("change_terms", _decode.record(ChangeTerms), None)

    @property
    def invoice_after_acceptance(self) -> bool | None:
        """Whether only what the office accepted can be invoiced."""
        return self._given("invoice_after_acceptance", _decode.flag, None)

    @property
    def budget_year_by(self) -> BudgetYearBy | None:
        """In which budget year money counts; needed where a ceiling has a year."""
        return cast("BudgetYearBy | None", self._given("budget_year_by", _decode.any_, None))


class FrameworkPriceChange(Kinds):
    """A change of the prices of a framework contract: those of `PriceChange`, or along a price index.

    - `FrameworkPriceChange.Variation`: The prices themselves vary, as a clause of the framework contract allows: price × factor.
    - `FrameworkPriceChange.Tax`: A tax changed: price × factor, or price + addend; one of the two is given.
    - `FrameworkPriceChange.ThirdParty`: A figure of a third party changed, such as a rate: price × factor.
    - `FrameworkPriceChange.Index`: Prices follow an index: factor = 1 + `pass_through_percent`/100 · (I(current)/I(base) − 1), price × factor.
    """

    __slots__ = ()
    _kind = "FrameworkPriceChange"
    Variation: ClassVar[type[FrameworkPriceChangeVariation]]
    Tax: ClassVar[type[FrameworkPriceChangeTax]]
    ThirdParty: ClassVar[type[FrameworkPriceChangeThirdParty]]
    Index: ClassVar[type[FrameworkPriceChangeIndex]]


class FrameworkPriceChangeVariation(FrameworkPriceChange, kind="variation"):
    """The prices themselves vary, as a clause of the framework contract allows: price × factor.

    Example: 81.90 × 0.901 = 73.7919, so 73.79.

    Args:
        factor: What the prices are multiplied by.
        limits: Within which limits the factor must be.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("limits", "limits"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
        limits: FactorLimits | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "kind": "variation",
            "factor": factor,
            "limits": limits,
        })

    @property
    def factor(self) -> Decimal:
        """What the prices are multiplied by."""
        return self._required("factor", _decode.decimal)

    @property
    def limits(self) -> FactorLimits | None:
        """Within which limits the factor must be."""
        return self._given("limits", _decode.record(FactorLimits), None)


class FrameworkPriceChangeTax(FrameworkPriceChange, kind="tax"):
    """A tax changed: price × factor, or price + addend; one of the two is given.

    Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.

    Args:
        factor: What the prices are multiplied by.
        addend: What is added to each price in CZK; negative where they fall.
        limits: Within which limits the factor must be; only with a factor.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("addend", "addend"),
        ("limits", "limits"),
    )

    def __init__(
        self,
        *,
        factor: Amount | None = None,
        addend: Amount | None = None,
        limits: FactorLimits | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "kind": "tax",
            "factor": factor,
            "addend": addend,
            "limits": limits,
        })

    @property
    def factor(self) -> Decimal | None:
        """What the prices are multiplied by."""
        return self._given("factor", _decode.decimal, None)

    @property
    def addend(self) -> Decimal | None:
        """What is added to each price in CZK; negative where they fall."""
        return self._given("addend", _decode.decimal, None)

    @property
    def limits(self) -> FactorLimits | None:
        """Within which limits the factor must be; only with a factor."""
        return self._given("limits", _decode.record(FactorLimits), None)


class FrameworkPriceChangeThirdParty(FrameworkPriceChange, kind="third_party"):
    """A figure of a third party changed, such as a rate: price × factor.

    Example: 385.00 × 0.985 = 379.225, so 379.23.

    Args:
        factor: What the prices are multiplied by.
        limits: Within which limits the factor must be.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("limits", "limits"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
        limits: FactorLimits | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "kind": "third_party",
            "factor": factor,
            "limits": limits,
        })

    @property
    def factor(self) -> Decimal:
        """What the prices are multiplied by."""
        return self._required("factor", _decode.decimal)

    @property
    def limits(self) -> FactorLimits | None:
        """Within which limits the factor must be."""
        return self._given("limits", _decode.record(FactorLimits), None)


class FrameworkPriceChangeIndex(FrameworkPriceChange, kind="index"):
    """Prices follow an index: factor = 1 + `pass_through_percent`/100 · (I(current)/I(base) − 1), price × factor.

    The factor is exact; it is rounded only where `factor_places` says so.

    Example: from 104.2 to 108.5, of which 80 % are passed through: 1 + 0.8·(108.5/104.2 − 1) = 2691/2605 =
    1.03301…; 450.00 becomes 464.86 (464.856…), with a factor of two places (1.03) 463.50.

    Args:
        index: The index with its values.
        base: The month from which the change is counted.
        current: The month up to which it is counted.
        pass_through_percent: How much of the change of the index the prices take over, in percent from 0 to 100; 100
            where missing.
        threshold_percent: An index that changed by less than this, in percent and up or down, changes nothing; 0 where
            missing.
        limits: Within which limits the factor must be; below the threshold there is none.
        factor_places: To how many decimals the factor is rounded half up; here or in the limits, not in both.
    """

    __slots__ = ()
    _fields = (
        ("index", "index"),
        ("base", "base"),
        ("current", "current"),
        ("pass_through_percent", "pass_through_percent"),
        ("threshold_percent", "threshold_percent"),
        ("limits", "limits"),
        ("factor_places", "factor_places"),
    )

    def __init__(
        self,
        *,
        index: PriceIndex | Mapping[str, object],
        base: str,
        current: str,
        pass_through_percent: Amount | None = None,
        threshold_percent: Amount | None = None,
        limits: FactorLimits | Mapping[str, object] | None = None,
        factor_places: int | None = None,
    ) -> None:
        super().__init__({
            "kind": "index",
            "index": index,
            "base": base,
            "current": current,
            "pass_through_percent": pass_through_percent,
            "threshold_percent": threshold_percent,
            "limits": limits,
            "factor_places": factor_places,
        })

    @property
    def index(self) -> PriceIndex:
        """The index with its values."""
        return self._required("index", _decode.record(PriceIndex))

    @property
    def base(self) -> str:
        """The month from which the change is counted."""
        return self._required("base", _decode.text)

    @property
    def current(self) -> str:
        """The month up to which it is counted."""
        return self._required("current", _decode.text)

    @property
    def pass_through_percent(self) -> Decimal | None:
        """How much of the change of the index the prices take over, in percent from 0 to 100; 100 where missing."""
        return self._given("pass_through_percent", _decode.decimal, None)

    @property
    def threshold_percent(self) -> Decimal | None:
        """An index that changed by less than this, in percent and up or down, changes nothing; 0 where missing."""
        return self._given("threshold_percent", _decode.decimal, None)

    @property
    def limits(self) -> FactorLimits | None:
        """Within which limits the factor must be; below the threshold there is none."""
        return self._given("limits", _decode.record(FactorLimits), None)

    @property
    def factor_places(self) -> int | None:
        """To how many decimals the factor is rounded half up; here or in the limits, not in both."""
        return self._given("factor_places", _decode.count, None)


class FrameworkState(Record):
    """What has been ordered under a framework contract. Nothing yet, by default.

    Args:
        reserved: Held for calls that are out, in CZK.
        committed: The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was
            released.
        delivered: Delivered, in CZK.
        invoiced: Invoiced, in CZK.
        paid: Paid, in CZK.
        lots: By lot.
        participants: By lot and participant.
        ceilings: By ceiling of the list `ceilings` of the framework contract.
    """

    __slots__ = ()
    _kind = "FrameworkState"
    _fields = (
        ("reserved", "reserved"),
        ("committed", "committed"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
        ("lots", "lots"),
        ("participants", "participants"),
        ("ceilings", "ceilings"),
    )

    def __init__(
        self,
        *,
        reserved: Amount | None = None,
        committed: Amount | None = None,
        delivered: Amount | None = None,
        invoiced: Amount | None = None,
        paid: Amount | None = None,
        lots: Mapping[str, LotState | Mapping[str, object]] | None = None,
        participants: Mapping[str, Mapping[str, ParticipantState | Mapping[str, object]]] | None = None,
        ceilings: Mapping[str, CeilingState | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "reserved": reserved,
            "committed": committed,
            "delivered": delivered,
            "invoiced": invoiced,
            "paid": paid,
            "lots": lots,
            "participants": participants,
            "ceilings": ceilings,
        })

    @property
    def reserved(self) -> Decimal:
        """Held for calls that are out, in CZK."""
        return self._required("reserved", _decode.decimal)

    @property
    def committed(self) -> Decimal:
        """The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released."""
        return self._required("committed", _decode.decimal)

    @property
    def delivered(self) -> Decimal:
        """Delivered, in CZK."""
        return self._required("delivered", _decode.decimal)

    @property
    def invoiced(self) -> Decimal:
        """Invoiced, in CZK."""
        return self._required("invoiced", _decode.decimal)

    @property
    def paid(self) -> Decimal:
        """Paid, in CZK."""
        return self._required("paid", _decode.decimal)

    @property
    def lots(self) -> Mapping[str, LotState]:
        """By lot."""
        return self._given("lots", _decode.map_of(_decode.record(LotState)), EMPTY)

    @property
    def participants(self) -> Mapping[str, Mapping[str, ParticipantState]]:
        """By lot and participant."""
        return self._given("participants", _decode.map_of(_decode.map_of(_decode.record(ParticipantState))), EMPTY)

    @property
    def ceilings(self) -> Mapping[str, CeilingState]:
        """By ceiling of the list `ceilings` of the framework contract."""
        return self._given("ceilings", _decode.map_of(_decode.record(CeilingState)), EMPTY)


class FundingSource(Record):
    """A source of money (a grant, a budget of the region). The same performance is never paid from two.

    Args:
        id: The id, one in the framework.
        name: What people call it.
    """

    __slots__ = ()
    _kind = "FundingSource"
    _fields = (
        ("id", "id"),
        ("name", "name"),
    )

    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "name": name,
        })

    @property
    def id(self) -> str:
        """The id, one in the framework."""
        return self._required("id", _decode.text)

    @property
    def name(self) -> str | None:
        """What people call it."""
        return self._given("name", _decode.text, None)


class Item(Record):
    """An item of a lot: one thing that can be ordered.

    Args:
        id: The id, one in the lot.
        unit: What is counted.
        name: What people call it; its id where missing.
        maximum_unit_price: The highest price of a unit in CZK, with or without value added tax as the scheme says;
            missing where the framework sets none.
        maximum_unit_prices: Its later versions; the one above is version 1, in force from the first day of the term.
        vat_percent: The rate of value added tax of lines that state none, 0 to 100; also that of direct awards. Missing
            where the item is exempt, as social services of registered providers are, or the rate is not stated: it
            counts as 0.
        pay_for: Whether use or availability is paid for.
        step: Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do.
        missed_visit_percent: What is paid for a visit to which the family did not come, in percent of the price;
            missing where such visits are not paid, and so not recorded as delivered.
        absent_day_deduction: What a day of absence takes off in CZK, where availability is paid for (a place in a
            crisis home: 22,800 CZK a month less 760 CZK for each absent day); missing where absence takes off nothing,
            and so is not recorded.
    """

    __slots__ = ()
    _kind = "Item"
    _fields = (
        ("id", "id"),
        ("unit", "unit"),
        ("pay_for", "pay_for"),
        ("name", "name"),
        ("maximum_unit_price", "maximum_unit_price"),
        ("maximum_unit_prices", "maximum_unit_prices"),
        ("vat_percent", "vat_percent"),
        ("step", "step"),
        ("missed_visit_percent", "missed_visit_percent"),
        ("absent_day_deduction", "absent_day_deduction"),
    )

    def __init__(
        self,
        *,
        id: str,
        unit: Unit,
        name: str | None = None,
        maximum_unit_price: Amount | None = None,
        maximum_unit_prices: Sequence[MaximumVersion | Mapping[str, object]] | None = None,
        vat_percent: Amount | None = None,
        pay_for: PayFor | None = None,
        step: Amount | None = None,
        missed_visit_percent: Amount | None = None,
        absent_day_deduction: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "unit": unit,
            "name": name,
            "maximum_unit_price": maximum_unit_price,
            "maximum_unit_prices": maximum_unit_prices,
            "vat_percent": vat_percent,
            "pay_for": pay_for,
            "step": step,
            "missed_visit_percent": missed_visit_percent,
            "absent_day_deduction": absent_day_deduction,
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
        """The highest price of a unit in CZK, with or without value added tax as the scheme says; missing where the framework
        sets none.
        """
        return self._given("maximum_unit_price", _decode.decimal, None)

    @property
    def maximum_unit_prices(self) -> tuple[MaximumVersion, ...]:
        """Its later versions; the one above is version 1, in force from the first day of the term."""
        return self._given("maximum_unit_prices", _decode.list_of(_decode.record(MaximumVersion)), ())

    @property
    def vat_percent(self) -> Decimal | None:
        """The rate of value added tax of lines that state none, 0 to 100; also that of direct awards. Missing where the item is
        exempt, as social services of registered providers are, or the rate is not stated: it counts as 0.
        """
        return self._given("vat_percent", _decode.decimal, None)

    @property
    def step(self) -> Decimal | None:
        """Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do."""
        return self._given("step", _decode.decimal, None)

    @property
    def missed_visit_percent(self) -> Decimal | None:
        """What is paid for a visit to which the family did not come, in percent of the price; missing where such visits are
        not paid, and so not recorded as delivered.
        """
        return self._given("missed_visit_percent", _decode.decimal, None)

    @property
    def absent_day_deduction(self) -> Decimal | None:
        """What a day of absence takes off in CZK, where availability is paid for (a place in a crisis home: 22,800 CZK a month
        less 760 CZK for each absent day); missing where absence takes off nothing, and so is not recorded.
        """
        return self._given("absent_day_deduction", _decode.decimal, None)


class Lot(Record):
    """A lot (*část*) of a framework contract.

    Args:
        id: The id, one in the framework.
        area: The area of services.
        region: The region.
        items: What can be ordered.
        scheme: How offers are evaluated in a mini-tender.
        path: Which way its orders go; by a mini-tender if missing.
        abnormally_low: When a price is abnormally low, with or without value added tax as the scheme says; missing
            where the framework sets no rule.
        maximum_value: The most that may be spent in the lot, in CZK, without value added tax.
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
        ("path", "path"),
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
        path: AwardPath | Mapping[str, object] | None = None,
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
            "path": path,
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
    def path(self) -> AwardPath | None:
        """Which way its orders go; by a mini-tender if missing."""
        return self._given("path", _decode.record(AwardPath), None)

    @property
    def abnormally_low(self) -> AbnormallyLowRule | None:
        """When a price is abnormally low, with or without value added tax as the scheme says; missing where the framework sets
        no rule.
        """
        return self._given("abnormally_low", _decode.record(AbnormallyLowRule), None)

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be spent in the lot, in CZK, without value added tax."""
        return self._given("maximum_value", _decode.decimal, None)

    @property
    def required_credentials(self) -> tuple[RequiredCredential, ...]:
        """What every participant must hold on the day."""
        return self._given("required_credentials", _decode.list_of(_decode.record(RequiredCredential)), ())


class LotState(Record):
    """What has been ordered in one lot.

    Args:
        reserved: Held for calls that are out, in CZK.
        committed: The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was
            released.
        delivered: Delivered, in CZK.
        invoiced: Invoiced, in CZK.
        paid: Paid, in CZK.
        contracts: How many partial contracts were concluded.
        turns: The last place given in the queue of a rotation.
    """

    __slots__ = ()
    _kind = "LotState"
    _fields = (
        ("reserved", "reserved"),
        ("committed", "committed"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
        ("contracts", "contracts"),
        ("turns", "turns"),
    )

    def __init__(
        self,
        *,
        reserved: Amount | None = None,
        committed: Amount | None = None,
        delivered: Amount | None = None,
        invoiced: Amount | None = None,
        paid: Amount | None = None,
        contracts: int | None = None,
        turns: int | None = None,
    ) -> None:
        super().__init__({
            "reserved": reserved,
            "committed": committed,
            "delivered": delivered,
            "invoiced": invoiced,
            "paid": paid,
            "contracts": contracts,
            "turns": turns,
        })

    @property
    def reserved(self) -> Decimal:
        """Held for calls that are out, in CZK."""
        return self._required("reserved", _decode.decimal)

    @property
    def committed(self) -> Decimal:
        """The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released."""
        return self._required("committed", _decode.decimal)

    @property
    def delivered(self) -> Decimal:
        """Delivered, in CZK."""
        return self._required("delivered", _decode.decimal)

    @property
    def invoiced(self) -> Decimal:
        """Invoiced, in CZK."""
        return self._required("invoiced", _decode.decimal)

    @property
    def paid(self) -> Decimal:
        """Paid, in CZK."""
        return self._required("paid", _decode.decimal)

    @property
    def contracts(self) -> int:
        """How many partial contracts were concluded."""
        return self._required("contracts", _decode.count)

    @property
    def turns(self) -> int:
        """The last place given in the queue of a rotation."""
        return self._required("turns", _decode.count)


class LotTerms(Record):
    """The terms of a participant in one lot: its rank, price annex, capacity and territory.

    Args:
        lot: The lot.
        rank: The place in the order in which the framework was concluded, from 1.
        share: The agreed share of direct orders, a fraction of 1; needed where orders go by target shares.
        prices: The price annex (*cenová příloha*): the price of a unit of each item in CZK, with or without value added
            tax as the scheme of the lot says. An offer may not be above it.
        price_versions: The later versions of the price annex; the one above is version 1, in force from the first day
            of the term.
        capacity: The most units of each item that the participant has in contracts at one time; missing where it set no
            limit.
        territory: Where it delivers; missing for the whole region of the lot.
        profile: For whom it works; missing where it serves every need of the lot.
        maximum_value: The most that may be ordered from it in the lot, in CZK, without value added tax.
    """

    __slots__ = ()
    _kind = "LotTerms"
    _fields = (
        ("lot", "lot"),
        ("rank", "rank"),
        ("share", "share"),
        ("prices", "prices"),
        ("price_versions", "price_versions"),
        ("capacity", "capacity"),
        ("territory", "territory"),
        ("profile", "profile"),
        ("maximum_value", "maximum_value"),
    )

    def __init__(
        self,
        *,
        lot: str,
        rank: int | None = None,
        share: Amount | None = None,
        prices: Mapping[str, Amount] | None = None,
        price_versions: Sequence[PriceVersion | Mapping[str, object]] | None = None,
        capacity: Mapping[str, Amount] | None = None,
        territory: Territory | Mapping[str, object] | None = None,
        profile: Profile | Mapping[str, object] | None = None,
        maximum_value: Amount | None = None,
    ) -> None:
        super().__init__({
            "lot": lot,
            "rank": rank,
            "share": share,
            "prices": prices,
            "price_versions": price_versions,
            "capacity": capacity,
            "territory": territory,
            "profile": profile,
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
    def share(self) -> Decimal | None:
        """The agreed share of direct orders, a fraction of 1; needed where orders go by target shares."""
        return self._given("share", _decode.decimal, None)

    @property
    def prices(self) -> Mapping[str, Decimal]:
        """The price annex (*cenová příloha*): the price of a unit of each item in CZK, with or without value added tax as the
        scheme of the lot says. An offer may not be above it.
        """
        return self._given("prices", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def price_versions(self) -> tuple[PriceVersion, ...]:
        """The later versions of the price annex; the one above is version 1, in force from the first day of the term."""
        return self._given("price_versions", _decode.list_of(_decode.record(PriceVersion)), ())

    @property
    def capacity(self) -> Mapping[str, Decimal]:
        """The most units of each item that the participant has in contracts at one time; missing where it set no limit."""
        return self._given("capacity", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def territory(self) -> Territory | None:
        """Where it delivers; missing for the whole region of the lot."""
        return self._given("territory", _decode.record(Territory), None)

    @property
    def profile(self) -> Profile | None:
        """For whom it works; missing where it serves every need of the lot."""
        return self._given("profile", _decode.record(Profile), None)

    @property
    def maximum_value(self) -> Decimal | None:
        """The most that may be ordered from it in the lot, in CZK, without value added tax."""
        return self._given("maximum_value", _decode.decimal, None)


class MaximumVersion(Record):
    """A later version of the highest price of a unit of an item.

    Args:
        version: The number: 2, 3 and so on without gaps.
        from_: The first day on which it is in force; later than that of the version before, and within the term.
        price: The highest price of a unit in CZK, with or without value added tax as the scheme of the lot says.
    """

    __slots__ = ()
    _kind = "MaximumVersion"
    _fields = (
        ("version", "version"),
        ("from_", "from"),
        ("price", "price"),
    )

    def __init__(
        self,
        *,
        version: int,
        from_: Day,
        price: Amount,
    ) -> None:
        super().__init__({
            "version": version,
            "from": from_,
            "price": price,
        })

    @property
    def version(self) -> int:
        """The number: 2, 3 and so on without gaps."""
        return self._required("version", _decode.count)

    @property
    def from_(self) -> datetime.date:
        """The first day on which it is in force; later than that of the version before, and within the term."""
        return self._required("from", _decode.date)

    @property
    def price(self) -> Decimal:
        """The highest price of a unit in CZK, with or without value added tax as the scheme of the lot says."""
        return self._required("price", _decode.decimal)


class Participant(Record):
    """A participant (*účastník*) of a framework contract.

    Args:
        id: The id.
        lots: The lots in which it takes part.
        name: The name of the organisation.
        ico: The identification number of the organisation.
        credentials: Its credentials.
        workforce: The workers and beds that it has in all; needed where the register holds which source pays for how
            many of them.
    """

    __slots__ = ()
    _kind = "Participant"
    _fields = (
        ("id", "id"),
        ("lots", "lots"),
        ("name", "name"),
        ("ico", "ico"),
        ("credentials", "credentials"),
        ("workforce", "workforce"),
    )

    def __init__(
        self,
        *,
        id: str,
        lots: Sequence[LotTerms | Mapping[str, object]],
        name: str | None = None,
        ico: str | None = None,
        credentials: Sequence[Credential | Mapping[str, object]] | None = None,
        workforce: Workforce | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "lots": lots,
            "name": name,
            "ico": ico,
            "credentials": credentials,
            "workforce": workforce,
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

    @property
    def workforce(self) -> Workforce | None:
        """The workers and beds that it has in all; needed where the register holds which source pays for how many of them."""
        return self._given("workforce", _decode.record(Workforce), None)


class ParticipantState(Record):
    """What has been ordered from one participant in one lot.

    Args:
        reserved: Held for calls that are out, in CZK.
        committed: The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was
            released.
        delivered: Delivered, in CZK.
        invoiced: Invoiced, in CZK.
        paid: Paid, in CZK.
        contracts: How many partial contracts it was awarded.
        in_use: The units in contracts that have not ended, by item.
        capacity: The capacity that it has now, by item, where it is another than in its terms.
        suspended_until: The last day on which it may not be called nor win, itself included; missing while it is not
            suspended.
        direct: What it was asked and took directly; missing while it never was.
    """

    __slots__ = ()
    _kind = "ParticipantState"
    _fields = (
        ("reserved", "reserved"),
        ("committed", "committed"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
        ("contracts", "contracts"),
        ("in_use", "in_use"),
        ("capacity", "capacity"),
        ("suspended_until", "suspended_until"),
        ("direct", "direct"),
    )

    def __init__(
        self,
        *,
        reserved: Amount | None = None,
        committed: Amount | None = None,
        delivered: Amount | None = None,
        invoiced: Amount | None = None,
        paid: Amount | None = None,
        contracts: int | None = None,
        in_use: Mapping[str, Amount] | None = None,
        capacity: Mapping[str, Amount] | None = None,
        suspended_until: Day | None = None,
        direct: DirectHistory | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "reserved": reserved,
            "committed": committed,
            "delivered": delivered,
            "invoiced": invoiced,
            "paid": paid,
            "contracts": contracts,
            "in_use": in_use,
            "capacity": capacity,
            "suspended_until": suspended_until,
            "direct": direct,
        })

    @property
    def reserved(self) -> Decimal:
        """Held for calls that are out, in CZK."""
        return self._required("reserved", _decode.decimal)

    @property
    def committed(self) -> Decimal:
        """The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released."""
        return self._required("committed", _decode.decimal)

    @property
    def delivered(self) -> Decimal:
        """Delivered, in CZK."""
        return self._required("delivered", _decode.decimal)

    @property
    def invoiced(self) -> Decimal:
        """Invoiced, in CZK."""
        return self._required("invoiced", _decode.decimal)

    @property
    def paid(self) -> Decimal:
        """Paid, in CZK."""
        return self._required("paid", _decode.decimal)

    @property
    def contracts(self) -> int:
        """How many partial contracts it was awarded."""
        return self._required("contracts", _decode.count)

    @property
    def in_use(self) -> Mapping[str, Decimal]:
        """The units in contracts that have not ended, by item."""
        return self._given("in_use", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def capacity(self) -> Mapping[str, Decimal]:
        """The capacity that it has now, by item, where it is another than in its terms."""
        return self._given("capacity", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def suspended_until(self) -> datetime.date | None:
        """The last day on which it may not be called nor win, itself included; missing while it is not suspended."""
        return self._given("suspended_until", _decode.date, None)

    @property
    def direct(self) -> DirectHistory | None:
        """What it was asked and took directly; missing while it never was."""
        return self._given("direct", _decode.record(DirectHistory), None)


class PathRule(Record):
    """A rule of a path: when it applies, and the way.

    Args:
        id: The id, one in the path.
        way: The way.
        when: When it applies.
    """

    __slots__ = ()
    _kind = "PathRule"
    _fields = (
        ("id", "id"),
        ("when", "when"),
        ("way", "way"),
    )

    def __init__(
        self,
        *,
        id: str,
        way: Way | Mapping[str, object],
        when: Trigger | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "way": way,
            "when": when,
        })

    @property
    def id(self) -> str:
        """The id, one in the path."""
        return self._required("id", _decode.text)

    @property
    def when(self) -> Trigger:
        """When it applies."""
        return self._required("when", _decode.record(Trigger))

    @property
    def way(self) -> Way:
        """The way."""
        return self._required("way", _decode.record(Way))


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


class PriceChanged(Result):
    """One price that changes."""

    __slots__ = ()
    _kind = "PriceChanged"
    _fields = (
        ("lot", "lot"),
        ("item", "item"),
        ("version", "version"),
        ("before", "before"),
        ("after", "after"),
        ("participant", "participant"),
        ("factor", "factor"),
        ("finding", "finding"),
    )

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def version(self) -> int:
        """The version that begins."""
        return self._required("version", _decode.count)

    @property
    def before(self) -> Decimal:
        """The price of a unit before it in CZK."""
        return self._required("before", _decode.decimal)

    @property
    def after(self) -> Decimal:
        """The price of a unit in it in CZK, rounded half up to two decimals."""
        return self._required("after", _decode.decimal)

    @property
    def participant(self) -> str | None:
        """Whose price; missing where it is the maximum of the lot."""
        return self._given("participant", _decode.text, None)

    @property
    def factor(self) -> Figure | None:
        """The factor that was applied; missing where something was added."""
        return self._given("factor", _decode.record(Figure), None)

    @property
    def finding(self) -> Reason | None:
        """That the price is above the maximum of the lot on that day (`over_maximum_unit_price`), where it is."""
        return self._given("finding", _decode.record(Reason), None)


class PriceChanges(Result):
    """What a change does to the prices of a framework contract."""

    __slots__ = ()
    _kind = "PriceChanges"
    _fields = (
        ("changed", "changed"),
        ("framework", "framework"),
        ("unchanged_because", "unchanged_because"),
    )

    @property
    def changed(self) -> tuple[PriceChanged, ...]:
        """The prices that change, by lot, participant (the maxima first) and item. What rounding leaves as it is, is not listed."""
        return self._required("changed", _decode.list_of(_decode.record(PriceChanged)))

    @property
    def framework(self) -> FrameworkContract:
        """The framework contract with the new versions; as it was where nothing changes."""
        return self._required("framework", _decode.record(FrameworkContract))

    @property
    def unchanged_because(self) -> Reason | None:
        """Why none changes: `below_threshold` or `no_change`."""
        return self._given("unchanged_because", _decode.record(Reason), None)


class PriceIndex(Record):
    """A price index with its values, as whoever calls has it: the engine knows none by itself.

    Args:
        id: Which index.
        values: Its value in each month, above 0, to any base (2015 = 100); no month between the first and the last is
            missing.
        source: Who published the values, where and when.
    """

    __slots__ = ()
    _kind = "PriceIndex"
    _fields = (
        ("id", "id"),
        ("values", "values"),
        ("source", "source"),
    )

    def __init__(
        self,
        *,
        id: str,
        values: Mapping[str, Amount],
        source: str | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "values": values,
            "source": source,
        })

    @property
    def id(self) -> str:
        """Which index."""
        return self._required("id", _decode.text)

    @property
    def values(self) -> Mapping[str, Decimal]:
        """Its value in each month, above 0, to any base (2015 = 100); no month between the first and the last is missing."""
        return self._required("values", _decode.map_of(_decode.decimal))

    @property
    def source(self) -> str | None:
        """Who published the values, where and when."""
        return self._given("source", _decode.text, None)


class PriceSelection(Record):
    """Which prices are meant: those that fit every list; an empty list leaves everything in.

    Args:
        lots: Only in these lots.
        participants: Only in the annexes of these participants; the maxima of the lots then stay.
        items: Only of these items.
    """

    __slots__ = ()
    _kind = "PriceSelection"
    _fields = (
        ("lots", "lots"),
        ("participants", "participants"),
        ("items", "items"),
    )

    def __init__(
        self,
        *,
        lots: Sequence[str] | None = None,
        participants: Sequence[str] | None = None,
        items: Sequence[str] | None = None,
    ) -> None:
        super().__init__({
            "lots": lots,
            "participants": participants,
            "items": items,
        })

    @property
    def lots(self) -> tuple[str, ...]:
        """Only in these lots."""
        return self._given("lots", _decode.list_of(_decode.text), ())

    @property
    def participants(self) -> tuple[str, ...]:
        """Only in the annexes of these participants; the maxima of the lots then stay."""
        return self._given("participants", _decode.list_of(_decode.text), ())

    @property
    def items(self) -> tuple[str, ...]:
        """Only of these items."""
        return self._given("items", _decode.list_of(_decode.text), ())


class PriceVersion(Record):
    """A later version of a participant's price annex in a lot.

    It is the whole annex: it prices every item of the version before it, changed or not (`missing_field`).

    Args:
        version: The number: 2, 3 and so on without gaps.
        from_: The first day on which it is in force; later than that of the version before, and within the term.
        prices: The price of a unit of each item in CZK, with or without value added tax as the scheme of the lot says.
        because: Why the prices changed.
    """

    __slots__ = ()
    _kind = "PriceVersion"
    _fields = (
        ("version", "version"),
        ("from_", "from"),
        ("prices", "prices"),
        ("because", "because"),
    )

    def __init__(
        self,
        *,
        version: int,
        from_: Day,
        prices: Mapping[str, Amount],
        because: str | None = None,
    ) -> None:
        super().__init__({
            "version": version,
            "from": from_,
            "prices": prices,
            "because": because,
        })

    @property
    def version(self) -> int:
        """The number: 2, 3 and so on without gaps."""
        return self._required("version", _decode.count)

    @property
    def from_(self) -> datetime.date:
        """The first day on which it is in force; later than that of the version before, and within the term."""
        return self._required("from", _decode.date)

    @property
    def prices(self) -> Mapping[str, Decimal]:
        """The price of a unit of each item in CZK, with or without value added tax as the scheme of the lot says."""
        return self._required("prices", _decode.map_of(_decode.decimal))

    @property
    def because(self) -> str | None:
        """Why the prices changed."""
        return self._given("because", _decode.text, None)


class Profile(Record):
    """For whom a participant works in a lot: what of a need excludes it, and traits that only make it more or less suitable.

    A list that is not given excludes nobody; one that is given must hold what the need names. The ids are the codes of the
    framework contract. Source: our choice; the pilot published no such rule.

    Errors: `empty_list` (a list that would exclude everybody), `duplicate_id`.

    Args:
        ages: The ages of the children that it takes.
        target_groups: The target groups that it serves.
        specialisations: What it is specialised in.
        languages: The languages in which it works.
        risks: The classes of risk that it takes.
        attributes: Further traits. They exclude nobody: a need may prefer them.
    """

    __slots__ = ()
    _kind = "Profile"
    _fields = (
        ("ages", "ages"),
        ("target_groups", "target_groups"),
        ("specialisations", "specialisations"),
        ("languages", "languages"),
        ("risks", "risks"),
        ("attributes", "attributes"),
    )

    def __init__(
        self,
        *,
        ages: AgeBand | Mapping[str, object] | None = None,
        target_groups: Sequence[str] | None = None,
        specialisations: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        risks: Sequence[str] | None = None,
        attributes: Sequence[str] | None = None,
    ) -> None:
        super().__init__({
            "ages": ages,
            "target_groups": target_groups,
            "specialisations": specialisations,
            "languages": languages,
            "risks": risks,
            "attributes": attributes,
        })

    @property
    def ages(self) -> AgeBand | None:
        """The ages of the children that it takes."""
        return self._given("ages", _decode.record(AgeBand), None)

    @property
    def target_groups(self) -> tuple[str, ...]:
        """The target groups that it serves."""
        return self._given("target_groups", _decode.list_of(_decode.text), ())

    @property
    def specialisations(self) -> tuple[str, ...]:
        """What it is specialised in."""
        return self._given("specialisations", _decode.list_of(_decode.text), ())

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which it works."""
        return self._given("languages", _decode.list_of(_decode.text), ())

    @property
    def risks(self) -> tuple[str, ...]:
        """The classes of risk that it takes."""
        return self._given("risks", _decode.list_of(_decode.text), ())

    @property
    def attributes(self) -> tuple[str, ...]:
        """Further traits. They exclude nobody: a need may prefer them."""
        return self._given("attributes", _decode.list_of(_decode.text), ())


class Remaining(Result):
    """What is left of one ceiling."""

    __slots__ = ()
    _kind = "Remaining"
    _fields = (
        ("of", "of"),
        ("maximum", "maximum"),
        ("left", "left"),
        ("unit", "unit"),
    )

    @property
    def of(self) -> str:
        """Whose ceiling it is: the id of the framework contract, of the lot, of the participant, or of the ceiling itself."""
        return self._required("of", _decode.text)

    @property
    def maximum(self) -> Decimal:
        """The ceiling in CZK, or in `unit`."""
        return self._required("maximum", _decode.decimal)

    @property
    def left(self) -> Fraction:
        """What is left in CZK, or in `unit`; never below 0."""
        return self._required("left", _decode.fraction)

    @property
    def unit(self) -> Unit | None:
        """In what a quantity is counted; missing for money."""
        return cast("Unit | None", self._given("unit", _decode.any_, None))


class RequiredCredential(Record):
    """A credential that every participant of a lot must hold on the day.

    Args:
        kind: The kind.
        scope: For what: a kind of service, a scope of the authorisation.
        form: The form of service; any if missing.
    """

    __slots__ = ()
    _kind = "RequiredCredential"
    _fields = (
        ("kind", "kind"),
        ("scope", "scope"),
        ("form", "form"),
    )

    def __init__(
        self,
        *,
        kind: CredentialKind,
        scope: str,
        form: ServiceForm | None = None,
    ) -> None:
        super().__init__({
            "kind": kind,
            "scope": scope,
            "form": form,
        })

    @property
    def kind(self) -> CredentialKind:
        """The kind."""
        return cast("CredentialKind", self._required("kind", _decode.any_))

    @property
    def scope(self) -> str:
        """For what: a kind of service, a scope of the authorisation."""
        return self._required("scope", _decode.text)

    @property
    def form(self) -> ServiceForm | None:
        """The form of service; any if missing."""
        return cast("ServiceForm | None", self._given("form", _decode.any_, None))


class SplitRule(Kinds):
    """How an order is shared among offers.

    An offer delivers nothing, or at least its minimum, at most its capacity, in whole packs. Under every rule the quantity
    is covered if it can be within these limits and the greatest number of contracts, as far as the rule leaves it open.

    - `SplitRule.Cheapest`: The least total cost, as an exact optimum; at most 20 offers.
    - `SplitRule.Ranked`: In order of rank: each takes what is left as far as it can.
    - `SplitRule.Shares`: By agreed percentages, with the largest remainders.
    - `SplitRule.MatchedHalf`: Part of the order to the second, at the price of the first.
    """

    __slots__ = ()
    _kind = "SplitRule"
    Cheapest: ClassVar[type[SplitRuleCheapest]]
    Ranked: ClassVar[type[SplitRuleRanked]]
    Shares: ClassVar[type[SplitRuleShares]]
    MatchedHalf: ClassVar[type[SplitRuleMatchedHalf]]


class SplitRuleCheapest(SplitRule, kind="cheapest"):
    """The least total cost, as an exact optimum; at most 20 offers.

    Formula: covered if it can be, else as much as can be; then the least Σ unit price·quantity + cost per contract;
    then the fewest contracts; then those earlier in the list; then the least delivered; then the most from the earlier.
    Source: supply with capacities and fixed charges; the figures of `packs` are those of Odoo issue 28935. Example: 75
    at 10 (up to 40), 12 (up to 50), 15: 40 and 35, for 820. Undefined nowhere; a search that takes too long is the
    error `too_large`.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "cheapest",
        })


class SplitRuleRanked(SplitRule, kind="ranked"):
    """In order of rank: each takes what is left as far as it can.

    Formula: the least quantity that covers the rest within the offer's terms, else the most it can. Source: collective
    quantity of `ProZorro` (draft). Example: 75 from A (up to 40) and B (up to 50): 40 and 35. Undefined nowhere.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "ranked",
        })


class SplitRuleShares(SplitRule, kind="shares"):
    """By agreed percentages, with the largest remainders.

    Formula: quantity·share/100 rounded down to whole units or packs; the rest one by one to the largest remainders,
    equal ones in order of the list, the last of them perhaps part of a unit. Whoever could not deliver its minimum is
    passed over; what nobody could take goes to all in order of rank. Source: Hamilton's method. Example: 7 by 50, 30
    and 20: 3.5, 2.1, 1.4 become 4, 2, 1. Undefined where the shares do not add up to 100, which is an error.

    Args:
        shares: The percentages by offer, 0 or more each; 100 together. An offer that is not named has 0.
    """

    __slots__ = ()
    _fields = (
        ("shares", "shares"),
    )

    def __init__(
        self,
        *,
        shares: Mapping[str, Amount],
    ) -> None:
        super().__init__({
            "kind": "shares",
            "shares": shares,
        })

    @property
    def shares(self) -> Mapping[str, Decimal]:
        """The percentages by offer, 0 or more each; 100 together. An offer that is not named has 0."""
        return self._required("shares", _decode.map_of(_decode.decimal))


class SplitRuleMatchedHalf(SplitRule, kind="matched_half"):
    """Part of the order to the second, at the price of the first.

    Formula: the second gets quantity·share/100 rounded down to whole units or packs, all the rest stays with the first.
    What they cannot take goes to all in order of rank, at their own prices but for the second. Source: Indian Public
    Procurement (Preference to Make in India) Order 2017. Example: 81 at 25 and 26.50: 41 and 40, both at 25. Undefined
    nowhere; a single offer gets all.

    Args:
        share: The percentage that the second is offered, 0 to 100; 50 if not given.
    """

    __slots__ = ()
    _fields = (
        ("share", "share"),
    )

    def __init__(
        self,
        *,
        share: Amount | None = None,
    ) -> None:
        super().__init__({
            "kind": "matched_half",
            "share": share,
        })

    @property
    def share(self) -> Decimal | None:
        """The percentage that the second is offered, 0 to 100; 50 if not given."""
        return self._given("share", _decode.decimal, None)


class SplitTerms(Record):
    """How a request may be shared among offers.

    Minimums of offers and steps of the item may deliver more than is asked for, never above the highest price of the request.

    Args:
        rule: The rule; shares are by place in the ranking, `"1"` for the first.
        cost_per_contract: What each contract costs beside its price, in CZK; nothing if missing.
        maximum_contracts: At most so many contracts, 1 or more; any number if missing.
    """

    __slots__ = ()
    _kind = "SplitTerms"
    _fields = (
        ("rule", "rule"),
        ("cost_per_contract", "cost_per_contract"),
        ("maximum_contracts", "maximum_contracts"),
    )

    def __init__(
        self,
        *,
        rule: SplitRule | Mapping[str, object],
        cost_per_contract: Amount | None = None,
        maximum_contracts: int | None = None,
    ) -> None:
        super().__init__({
            "rule": rule,
            "cost_per_contract": cost_per_contract,
            "maximum_contracts": maximum_contracts,
        })

    @property
    def rule(self) -> SplitRule:
        """The rule; shares are by place in the ranking, `"1"` for the first."""
        return self._required("rule", _decode.record(SplitRule))

    @property
    def cost_per_contract(self) -> Decimal | None:
        """What each contract costs beside its price, in CZK; nothing if missing."""
        return self._given("cost_per_contract", _decode.decimal, None)

    @property
    def maximum_contracts(self) -> int | None:
        """At most so many contracts, 1 or more; any number if missing."""
        return self._given("maximum_contracts", _decode.count, None)


class SuspensionRule(Record):
    """When somebody who declines is not asked for a while.

    Args:
        declines: After so many refusals without a good reason, or answers that did not come in time, 1 or more.
        within_days: Within so many days, the day of the last one included, 1 or more.
        for_days: For so many days after it, 1 or more.
    """

    __slots__ = ()
    _kind = "SuspensionRule"
    _fields = (
        ("declines", "declines"),
        ("within_days", "within_days"),
        ("for_days", "for_days"),
    )

    def __init__(
        self,
        *,
        declines: int,
        within_days: int,
        for_days: int,
    ) -> None:
        super().__init__({
            "declines": declines,
            "within_days": within_days,
            "for_days": for_days,
        })

    @property
    def declines(self) -> int:
        """After so many refusals without a good reason, or answers that did not come in time, 1 or more."""
        return self._required("declines", _decode.count)

    @property
    def within_days(self) -> int:
        """Within so many days, the day of the last one included, 1 or more."""
        return self._required("within_days", _decode.count)

    @property
    def for_days(self) -> int:
        """For so many days after it, 1 or more."""
        return self._required("for_days", _decode.count)


class Trigger(Record):
    """When a rule of a path applies. What is not given applies to all, as does an empty list.

    Args:
        above: To orders of a greater value, in CZK, without value added tax; above 0. The value is estimated: the
            highest price that the office accepts, or what the maximum unit prices add up to, whichever is lower,
            without the tax of the items.
        up_to: To orders of this value at most, in CZK, without value added tax; above 0. A value of 0 belongs to the
            lowest interval.
        urgency: To orders that are so urgent.
        items: To lines of these items.
        continuation: To orders that continue a contract (`true`), or do not (`false`).
    """

    __slots__ = ()
    _kind = "Trigger"
    _fields = (
        ("above", "above"),
        ("up_to", "up_to"),
        ("urgency", "urgency"),
        ("items", "items"),
        ("continuation", "continuation"),
    )

    def __init__(
        self,
        *,
        above: Amount | None = None,
        up_to: Amount | None = None,
        urgency: Sequence[Urgency] | None = None,
        items: Sequence[str] | None = None,
        continuation: bool | None = None,
    ) -> None:
        super().__init__({
            "above": above,
            "up_to": up_to,
            "urgency": urgency,
            "items": items,
            "continuation": continuation,
        })

    @property
    def above(self) -> Decimal | None:
        """To orders of a greater value, in CZK, without value added tax; above 0. The value is estimated: the highest price that
        the office accepts, or what the maximum unit prices add up to, whichever is lower, without the tax of the items.
        """
        return self._given("above", _decode.decimal, None)

    @property
    def up_to(self) -> Decimal | None:
        """To orders of this value at most, in CZK, without value added tax; above 0. A value of 0 belongs to the lowest interval."""
        return self._given("up_to", _decode.decimal, None)

    @property
    def urgency(self) -> tuple[Urgency, ...]:
        """To orders that are so urgent."""
        return cast("tuple[Urgency, ...]", self._given("urgency", _decode.list_of(_decode.any_), ()))

    @property
    def items(self) -> tuple[str, ...]:
        """To lines of these items."""
        return self._given("items", _decode.list_of(_decode.text), ())

    @property
    def continuation(self) -> bool | None:
        """To orders that continue a contract (`true`), or do not (`false`)."""
        return self._given("continuation", _decode.flag, None)


class Way(Kinds):
    """A way in which an order goes.

    - `Way.MiniTender`: A call to every participant of the lot, offers, and the evaluation by the scheme of the lot.
    - `Way.Direct`: To one participant after the other at its framework prices, without offers.
    """

    __slots__ = ()
    _kind = "Way"
    MiniTender: ClassVar[type[WayMiniTender]]
    Direct: ClassVar[type[WayDirect]]


class WayMiniTender(Way, kind="mini_tender"):
    """A call to every participant of the lot, offers, and the evaluation by the scheme of the lot.

    Args:
        offer_period: How long offers can be handed in.
        prolongation: How long they can be handed in at least after a change of the request; the offer period anew if
            missing.
        after_refusal: What follows where the winner refuses.
        split: How a request of one line may be shared; it goes to one if missing. Siblings are never parted.
    """

    __slots__ = ()
    _fields = (
        ("offer_period", "offer_period"),
        ("after_refusal", "after_refusal"),
        ("prolongation", "prolongation"),
        ("split", "split"),
    )

    def __init__(
        self,
        *,
        offer_period: TimeLimit | Mapping[str, object],
        prolongation: TimeLimit | Mapping[str, object] | None = None,
        after_refusal: AfterRefusal | None = None,
        split: SplitTerms | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "kind": "mini_tender",
            "offer_period": offer_period,
            "prolongation": prolongation,
            "after_refusal": after_refusal,
            "split": split,
        })

    @property
    def offer_period(self) -> TimeLimit:
        """How long offers can be handed in."""
        return self._required("offer_period", _decode.record(TimeLimit))

    @property
    def after_refusal(self) -> AfterRefusal:
        """What follows where the winner refuses."""
        return cast("AfterRefusal", self._required("after_refusal", _decode.any_))

    @property
    def prolongation(self) -> TimeLimit | None:
        """How long they can be handed in at least after a change of the request; the offer period anew if missing."""
        return self._given("prolongation", _decode.record(TimeLimit), None)

    @property
    def split(self) -> SplitTerms | None:
        """How a request of one line may be shared; it goes to one if missing. Siblings are never parted."""
        return self._given("split", _decode.record(SplitTerms), None)


class WayDirect(Way, kind="direct"):
    """To one participant after the other at its framework prices, without offers.

    Args:
        rule: Who is asked, in which order.
        answer_within: How long whoever is asked may take to answer.
        confirm_within: Within what time an order by telephone is confirmed in writing; missing where there are none.
        parts: Whether somebody may take a part, and the rest goes on to the next. Siblings are never parted.
        suspension: When somebody who declines is not asked for a while; never if missing.
        otherwise: The rule of the path by which the order goes on where nobody takes it; it ends if missing.
    """

    __slots__ = ()
    _fields = (
        ("rule", "rule"),
        ("answer_within", "answer_within"),
        ("parts", "parts"),
        ("confirm_within", "confirm_within"),
        ("suspension", "suspension"),
        ("otherwise", "otherwise"),
    )

    def __init__(
        self,
        *,
        rule: DirectRule | Mapping[str, object],
        answer_within: TimeLimit | Mapping[str, object],
        confirm_within: TimeLimit | Mapping[str, object] | None = None,
        parts: bool | None = None,
        suspension: SuspensionRule | Mapping[str, object] | None = None,
        otherwise: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "direct",
            "rule": rule,
            "answer_within": answer_within,
            "confirm_within": confirm_within,
            "parts": parts,
            "suspension": suspension,
            "otherwise": otherwise,
        })

    @property
    def rule(self) -> DirectRule:
        """Who is asked, in which order."""
        return self._required("rule", _decode.record(DirectRule))

    @property
    def answer_within(self) -> TimeLimit:
        """How long whoever is asked may take to answer."""
        return self._required("answer_within", _decode.record(TimeLimit))

    @property
    def parts(self) -> bool:
        """Whether somebody may take a part, and the rest goes on to the next. Siblings are never parted."""
        return self._required("parts", _decode.flag)

    @property
    def confirm_within(self) -> TimeLimit | None:
        """Within what time an order by telephone is confirmed in writing; missing where there are none."""
        return self._given("confirm_within", _decode.record(TimeLimit), None)

    @property
    def suspension(self) -> SuspensionRule | None:
        """When somebody who declines is not asked for a while; never if missing."""
        return self._given("suspension", _decode.record(SuspensionRule), None)

    @property
    def otherwise(self) -> str | None:
        """The rule of the path by which the order goes on where nobody takes it; it ends if missing."""
        return self._given("otherwise", _decode.text, None)


class Workforce(Record):
    """The workers and beds that a participant has in all, by which nothing is paid for twice: compensation (*vyrovnávací
    platba*) pays for capacity, so that the sources are compared by workers and beds, not only by units.

    Args:
        full_time_equivalents: Full-time equivalents of workers.
        beds: Beds.
    """

    __slots__ = ()
    _kind = "Workforce"
    _fields = (
        ("full_time_equivalents", "full_time_equivalents"),
        ("beds", "beds"),
    )

    def __init__(
        self,
        *,
        full_time_equivalents: Amount | None = None,
        beds: Amount | None = None,
    ) -> None:
        super().__init__({
            "full_time_equivalents": full_time_equivalents,
            "beds": beds,
        })

    @property
    def full_time_equivalents(self) -> Decimal | None:
        """Full-time equivalents of workers."""
        return self._given("full_time_equivalents", _decode.decimal, None)

    @property
    def beds(self) -> Decimal | None:
        """Beds."""
        return self._given("beds", _decode.decimal, None)
