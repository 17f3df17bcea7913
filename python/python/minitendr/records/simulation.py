# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `simulation`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._record import Kinds, Record, Result
from .._types import Amount, Day
from ..names import FitCode, Outcome, PriceReference, SimulationEventKind, SimulationMeasure, SweepFigure, Weekday
from .award import AwardInput, Decision
from .framework import FrameworkContract
from .request import Need, Request
from .time import Period, TimeLimit


class Again(Record):
    """How often work is asked for again when a contract ends with its period.

    The same is asked for again: as much, for as long, as urgently, as many days ahead, by the same office. Whether it is, and
    when, is drawn for each request by itself. A contract that was broken off is not asked for again, and of a request that was
    shared the first contract counts.

    Source of the shape: re-referral with a delay, as statistics of child protection count it; the form is our choice.

    Args:
        share: The share of contracts after which the work is asked for again, a fraction of 1.
        after_days: How many days after the last day of the contract the new request is received; at once if missing.
        continues: Whether the new request continues the contract, so that the path's rules for continuations take it;
            if not, it is a request as any other.
    """

    __slots__ = ()
    _kind = "Again"
    _fields = (
        ("share", "share"),
        ("after_days", "after_days"),
        ("continues", "continues"),
    )

    def __init__(
        self,
        *,
        share: Amount,
        after_days: Distribution | Mapping[str, object] | None = None,
        continues: bool | None = None,
    ) -> None:
        super().__init__({
            "share": share,
            "after_days": after_days,
            "continues": continues,
        })

    @property
    def share(self) -> Decimal:
        """The share of contracts after which the work is asked for again, a fraction of 1."""
        return self._required("share", _decode.decimal)

    @property
    def after_days(self) -> Distribution:
        """How many days after the last day of the contract the new request is received; at once if missing."""
        return self._required("after_days", _decode.record(Distribution))

    @property
    def continues(self) -> bool:
        """Whether the new request continues the contract, so that the path's rules for continuations take it; if not, it is a
        request as any other.
        """
        return self._required("continues", _decode.flag)


class Arrivals(Kinds):
    """When requests of a demand come.

    The rate of a day is that of the year divided by 365.25, times the factors of its month, its weekday and the shifts. Arrival
    k is where the sum of the rates over time reaches the sum of k exponential figures of mean 1 (inversion of the cumulated
    rate; Çinlar, Introduction to stochastic processes, 1975): a higher rate moves each request forward, and makes none anew.

    - `Arrivals.Poisson`: Independent of each other: a Poisson process.
    - `Arrivals.NegativeBinomial`: In waves: the rate of each calendar month is multiplied by a gamma figure of mean 1 and shape k, so that the count of a month of mean m is negative binomial with variance m + m²/k.
    - `Arrivals.Recorded`: The requests that are given, at the moments at which they were received.
    """

    __slots__ = ()
    _kind = "Arrivals"
    Poisson: ClassVar[type[ArrivalsPoisson]]
    NegativeBinomial: ClassVar[type[ArrivalsNegativeBinomial]]
    Recorded: ClassVar[type[ArrivalsRecorded]]


class ArrivalsPoisson(Arrivals, kind="poisson"):
    """Independent of each other: a Poisson process. The count of a period has its mean as its variance.

    Args:
        per_year: Requests in a year of 365.25 days, above 0.
    """

    __slots__ = ()
    _fields = (
        ("per_year", "per_year"),
    )

    def __init__(
        self,
        *,
        per_year: Amount,
    ) -> None:
        super().__init__({
            "kind": "poisson",
            "per_year": per_year,
        })

    @property
    def per_year(self) -> Decimal:
        """Requests in a year of 365.25 days, above 0."""
        return self._required("per_year", _decode.decimal)


class ArrivalsNegativeBinomial(Arrivals, kind="negative_binomial"):
    """In waves: the rate of each calendar month is multiplied by a gamma figure of mean 1 and shape k, so that the count of
    a month of mean m is negative binomial with variance m + m²/k.

    Args:
        per_year: Requests in a year of 365.25 days, above 0.
        dispersion: The dispersion k, above 0; the smaller, the more months differ.
    """

    __slots__ = ()
    _fields = (
        ("per_year", "per_year"),
        ("dispersion", "dispersion"),
    )

    def __init__(
        self,
        *,
        per_year: Amount,
        dispersion: Amount,
    ) -> None:
        super().__init__({
            "kind": "negative_binomial",
            "per_year": per_year,
            "dispersion": dispersion,
        })

    @property
    def per_year(self) -> Decimal:
        """Requests in a year of 365.25 days, above 0."""
        return self._required("per_year", _decode.decimal)

    @property
    def dispersion(self) -> Decimal:
        """The dispersion k, above 0; the smaller, the more months differ."""
        return self._required("dispersion", _decode.decimal)


class ArrivalsRecorded(Arrivals, kind="recorded"):
    """The requests that are given, at the moments at which they were received."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "recorded",
        })


class AuthorityModel(Record):
    """How the authority works, beside what the framework contract says.

    Args:
        handling_days: How many days pass from the receipt of a request to the call, or to the first question.
        evaluation_days: How many days pass from the end of the offer period to the decision.
        explanation_days: How many days it takes to ask for the explanation of a low price and to rule on it.
        explanations_accepted: The share of explanations of low prices that are accepted, a fraction of 1; all if
            missing.
        offer_period: The offer period in lots that declare no path; needed where there are such lots.
        calls: How often a request is called at most, where nobody gets the contract; 1 to 200, once if missing.
        calls_on: The days of the week on which calls go out, so that several go together; any day if none is given. A
            request that is ready on another day waits until the same hour of the next such day.
        duty_to_accept: Whether participants owe acceptance: who is asked directly, has room and is in its territory
            takes the order, and who won does not refuse. Offers stay voluntary, and who has left takes nothing.
        stand_by: What is paid for capacity that stands idle.
        travel: What is paid for the way of participants beside their prices.
        guaranteed_minimums: What participants are ordered at least.
        effort: How many hours the coordinator works for what; the measure of hours is left out if missing.
    """

    __slots__ = ()
    _kind = "AuthorityModel"
    _fields = (
        ("handling_days", "handling_days"),
        ("evaluation_days", "evaluation_days"),
        ("explanation_days", "explanation_days"),
        ("duty_to_accept", "duty_to_accept"),
        ("explanations_accepted", "explanations_accepted"),
        ("offer_period", "offer_period"),
        ("calls", "calls"),
        ("calls_on", "calls_on"),
        ("stand_by", "stand_by"),
        ("travel", "travel"),
        ("guaranteed_minimums", "guaranteed_minimums"),
        ("effort", "effort"),
    )

    def __init__(
        self,
        *,
        handling_days: Distribution | Mapping[str, object] | None = None,
        evaluation_days: Distribution | Mapping[str, object] | None = None,
        explanation_days: Distribution | Mapping[str, object] | None = None,
        explanations_accepted: Amount | None = None,
        offer_period: TimeLimit | Mapping[str, object] | None = None,
        calls: int | None = None,
        calls_on: Sequence[Weekday] | None = None,
        duty_to_accept: bool | None = None,
        stand_by: Sequence[StandBy | Mapping[str, object]] | None = None,
        travel: Sequence[TravelPay | Mapping[str, object]] | None = None,
        guaranteed_minimums: Sequence[GuaranteedMinimum | Mapping[str, object]] | None = None,
        effort: Effort | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "handling_days": handling_days,
            "evaluation_days": evaluation_days,
            "explanation_days": explanation_days,
            "explanations_accepted": explanations_accepted,
            "offer_period": offer_period,
            "calls": calls,
            "calls_on": calls_on,
            "duty_to_accept": duty_to_accept,
            "stand_by": stand_by,
            "travel": travel,
            "guaranteed_minimums": guaranteed_minimums,
            "effort": effort,
        })

    @property
    def handling_days(self) -> Distribution:
        """How many days pass from the receipt of a request to the call, or to the first question."""
        return self._required("handling_days", _decode.record(Distribution))

    @property
    def evaluation_days(self) -> Distribution:
        """How many days pass from the end of the offer period to the decision."""
        return self._required("evaluation_days", _decode.record(Distribution))

    @property
    def explanation_days(self) -> Distribution:
        """How many days it takes to ask for the explanation of a low price and to rule on it."""
        return self._required("explanation_days", _decode.record(Distribution))

    @property
    def duty_to_accept(self) -> bool:
        """Whether participants owe acceptance: who is asked directly, has room and is in its territory takes the order, and who won
        does not refuse. Offers stay voluntary, and who has left takes nothing.
        """
        return self._required("duty_to_accept", _decode.flag)

    @property
    def explanations_accepted(self) -> Decimal | None:
        """The share of explanations of low prices that are accepted, a fraction of 1; all if missing."""
        return self._given("explanations_accepted", _decode.decimal, None)

    @property
    def offer_period(self) -> TimeLimit | None:
        """The offer period in lots that declare no path; needed where there are such lots."""
        return self._given("offer_period", _decode.record(TimeLimit), None)

    @property
    def calls(self) -> int | None:
        """How often a request is called at most, where nobody gets the contract; 1 to 200, once if missing."""
        return self._given("calls", _decode.count, None)

    @property
    def calls_on(self) -> tuple[Weekday, ...]:
        """The days of the week on which calls go out, so that several go together; any day if none is given. A request that is
        ready on another day waits until the same hour of the next such day.
        """
        return cast("tuple[Weekday, ...]", self._given("calls_on", _decode.list_of(_decode.any_), ()))

    @property
    def stand_by(self) -> tuple[StandBy, ...]:
        """What is paid for capacity that stands idle."""
        return self._given("stand_by", _decode.list_of(_decode.record(StandBy)), ())

    @property
    def travel(self) -> tuple[TravelPay, ...]:
        """What is paid for the way of participants beside their prices."""
        return self._given("travel", _decode.list_of(_decode.record(TravelPay)), ())

    @property
    def guaranteed_minimums(self) -> tuple[GuaranteedMinimum, ...]:
        """What participants are ordered at least."""
        return self._given("guaranteed_minimums", _decode.list_of(_decode.record(GuaranteedMinimum)), ())

    @property
    def effort(self) -> Effort | None:
        """How many hours the coordinator works for what; the measure of hours is left out if missing."""
        return self._given("effort", _decode.record(Effort), None)


class Change(Kinds):
    """One change. Where no lot is named it changes every lot in which there is something to change.

    - `Change.PriceWeight`: The weight of the price.
    - `Change.DirectUpTo`: Up to which value a rule of the path takes orders.
    - `Change.OfferPeriod`: How long offers can be handed in, in every rule that leads to a mini-tender and in lots without a path.
    - `Change.MaximumPriceFactor`: What the maximum unit prices are multiplied by, each rounded half up to 0.01 CZK.
    - `Change.CapacityFactor`: What the capacities are multiplied by, each rounded down to 0.01 of a unit.
    - `Change.Indexation`: Indexation: what maximum unit prices and price annexes are multiplied by, each rounded half up to 0.01 CZK.
    - `Change.CallsOn`: On which days of the week calls go out; on any if none is given.
    - `Change.DutyToAccept`: Whether participants owe acceptance.
    - `Change.StandBy`: What is paid for capacity that stands idle, in place of what was paid before.
    - `Change.Travel`: What is paid for the way of participants, in place of what was paid before.
    - `Change.GuaranteedMinimums`: What participants are ordered at least, in place of what held before.
    - `Change.CeilingValue`: A ceiling in CZK: of the framework contract, a lot, or the list `ceilings`, by its id.
    - `Change.Without`: A participant is not there: from the first day on it is no party, later it neither offers nor takes orders any more.
    - `Change.WithoutLargest`: The participant with the greatest value of contracts so far is gone; of equal ones the first of the framework contract.
    """

    __slots__ = ()
    _kind = "Change"
    PriceWeight: ClassVar[type[ChangePriceWeight]]
    DirectUpTo: ClassVar[type[ChangeDirectUpTo]]
    OfferPeriod: ClassVar[type[ChangeOfferPeriod]]
    MaximumPriceFactor: ClassVar[type[ChangeMaximumPriceFactor]]
    CapacityFactor: ClassVar[type[ChangeCapacityFactor]]
    Indexation: ClassVar[type[ChangeIndexation]]
    CallsOn: ClassVar[type[ChangeCallsOn]]
    DutyToAccept: ClassVar[type[ChangeDutyToAccept]]
    StandBy: ClassVar[type[ChangeStandBy]]
    Travel: ClassVar[type[ChangeTravel]]
    GuaranteedMinimums: ClassVar[type[ChangeGuaranteedMinimums]]
    CeilingValue: ClassVar[type[ChangeCeilingValue]]
    Without: ClassVar[type[ChangeWithout]]
    WithoutLargest: ClassVar[type[ChangeWithoutLargest]]


class ChangePriceWeight(Change, kind="price_weight"):
    """The weight of the price. The other criteria keep their proportions, and all weights their sum: w′ = w·(S − p′)/(S − p).

    Args:
        weight: The weight, from 0 to the sum of all.
        from_: The first day on which it holds.
        lot: The lot.
    """

    __slots__ = ()
    _fields = (
        ("weight", "weight"),
        ("from_", "from"),
        ("lot", "lot"),
    )

    def __init__(
        self,
        *,
        weight: Amount,
        from_: Day | None = None,
        lot: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "price_weight",
            "weight": weight,
            "from": from_,
            "lot": lot,
        })

    @property
    def weight(self) -> Decimal:
        """The weight, from 0 to the sum of all."""
        return self._required("weight", _decode.decimal)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)

    @property
    def lot(self) -> str | None:
        """The lot."""
        return self._given("lot", _decode.text, None)


class ChangeDirectUpTo(Change, kind="direct_up_to"):
    """Up to which value a rule of the path takes orders. Rules that begin where it ended begin where it ends now.

    Args:
        rule: The rule of the path; it has an `up_to`.
        value: The value in CZK, above 0.
        from_: The first day on which it holds.
        lot: The lot.
    """

    __slots__ = ()
    _fields = (
        ("rule", "rule"),
        ("value", "value"),
        ("from_", "from"),
        ("lot", "lot"),
    )

    def __init__(
        self,
        *,
        rule: str,
        value: Amount,
        from_: Day | None = None,
        lot: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "direct_up_to",
            "rule": rule,
            "value": value,
            "from": from_,
            "lot": lot,
        })

    @property
    def rule(self) -> str:
        """The rule of the path; it has an `up_to`."""
        return self._required("rule", _decode.text)

    @property
    def value(self) -> Decimal:
        """The value in CZK, above 0."""
        return self._required("value", _decode.decimal)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)

    @property
    def lot(self) -> str | None:
        """The lot."""
        return self._given("lot", _decode.text, None)


class ChangeOfferPeriod(Change, kind="offer_period"):
    """How long offers can be handed in, in every rule that leads to a mini-tender and in lots without a path.

    Args:
        period: The period.
        from_: The first day on which it holds.
        lot: The lot.
    """

    __slots__ = ()
    _fields = (
        ("period", "period"),
        ("from_", "from"),
        ("lot", "lot"),
    )

    def __init__(
        self,
        *,
        period: TimeLimit | Mapping[str, object],
        from_: Day | None = None,
        lot: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "offer_period",
            "period": period,
            "from": from_,
            "lot": lot,
        })

    @property
    def period(self) -> TimeLimit:
        """The period."""
        return self._required("period", _decode.record(TimeLimit))

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)

    @property
    def lot(self) -> str | None:
        """The lot."""
        return self._given("lot", _decode.text, None)


class ChangeMaximumPriceFactor(Change, kind="maximum_price_factor"):
    """What the maximum unit prices are multiplied by, each rounded half up to 0.01 CZK.

    Args:
        factor: The factor, above 0.
        from_: The first day on which it holds.
        lot: The lot.
        item: The item; all if missing.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("from_", "from"),
        ("lot", "lot"),
        ("item", "item"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
        from_: Day | None = None,
        lot: str | None = None,
        item: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "maximum_price_factor",
            "factor": factor,
            "from": from_,
            "lot": lot,
            "item": item,
        })

    @property
    def factor(self) -> Decimal:
        """The factor, above 0."""
        return self._required("factor", _decode.decimal)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)

    @property
    def lot(self) -> str | None:
        """The lot."""
        return self._given("lot", _decode.text, None)

    @property
    def item(self) -> str | None:
        """The item; all if missing."""
        return self._given("item", _decode.text, None)


class ChangeCapacityFactor(Change, kind="capacity_factor"):
    """What the capacities are multiplied by, each rounded down to 0.01 of a unit.

    Args:
        factor: The factor, 0 or more.
        from_: The first day on which it holds.
        lot: The lot.
        participant: The participant; all if missing.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("from_", "from"),
        ("lot", "lot"),
        ("participant", "participant"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
        from_: Day | None = None,
        lot: str | None = None,
        participant: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "capacity_factor",
            "factor": factor,
            "from": from_,
            "lot": lot,
            "participant": participant,
        })

    @property
    def factor(self) -> Decimal:
        """The factor, 0 or more."""
        return self._required("factor", _decode.decimal)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)

    @property
    def lot(self) -> str | None:
        """The lot."""
        return self._given("lot", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """The participant; all if missing."""
        return self._given("participant", _decode.text, None)


class ChangeIndexation(Change, kind="indexation"):
    """Indexation: what maximum unit prices and price annexes are multiplied by, each rounded half up to 0.01 CZK.

    Args:
        factor: The factor, above 0.
        from_: The first day on which it holds.
        lot: The lot.
    """

    __slots__ = ()
    _fields = (
        ("factor", "factor"),
        ("from_", "from"),
        ("lot", "lot"),
    )

    def __init__(
        self,
        *,
        factor: Amount,
        from_: Day | None = None,
        lot: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "indexation",
            "factor": factor,
            "from": from_,
            "lot": lot,
        })

    @property
    def factor(self) -> Decimal:
        """The factor, above 0."""
        return self._required("factor", _decode.decimal)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)

    @property
    def lot(self) -> str | None:
        """The lot."""
        return self._given("lot", _decode.text, None)


class ChangeCallsOn(Change, kind="calls_on"):
    """On which days of the week calls go out; on any if none is given.

    Args:
        weekdays: The days.
        from_: The first day on which it holds.
    """

    __slots__ = ()
    _fields = (
        ("weekdays", "weekdays"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        weekdays: Sequence[Weekday],
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "calls_on",
            "weekdays": weekdays,
            "from": from_,
        })

    @property
    def weekdays(self) -> tuple[Weekday, ...]:
        """The days."""
        return cast("tuple[Weekday, ...]", self._required("weekdays", _decode.list_of(_decode.any_)))

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)


class ChangeDutyToAccept(Change, kind="duty_to_accept"):
    """Whether participants owe acceptance.

    Args:
        applies: Whether they do.
        from_: The first day on which it holds.
    """

    __slots__ = ()
    _fields = (
        ("applies", "applies"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        applies: bool,
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "duty_to_accept",
            "applies": applies,
            "from": from_,
        })

    @property
    def applies(self) -> bool:
        """Whether they do."""
        return self._required("applies", _decode.flag)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)


class ChangeStandBy(Change, kind="stand_by"):
    """What is paid for capacity that stands idle, in place of what was paid before.

    Args:
        terms: The terms; nothing is paid if none is given.
        from_: The first day on which it holds.
    """

    __slots__ = ()
    _fields = (
        ("terms", "terms"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        terms: Sequence[StandBy | Mapping[str, object]],
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "stand_by",
            "terms": terms,
            "from": from_,
        })

    @property
    def terms(self) -> tuple[StandBy, ...]:
        """The terms; nothing is paid if none is given."""
        return self._required("terms", _decode.list_of(_decode.record(StandBy)))

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)


class ChangeTravel(Change, kind="travel"):
    """What is paid for the way of participants, in place of what was paid before.

    Args:
        terms: The terms; travel is part of prices with an empty list.
        from_: The first day on which it holds.
    """

    __slots__ = ()
    _fields = (
        ("terms", "terms"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        terms: Sequence[TravelPay | Mapping[str, object]],
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "travel",
            "terms": terms,
            "from": from_,
        })

    @property
    def terms(self) -> tuple[TravelPay, ...]:
        """The terms; travel is part of prices with an empty list."""
        return self._required("terms", _decode.list_of(_decode.record(TravelPay)))

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)


class ChangeGuaranteedMinimums(Change, kind="guaranteed_minimums"):
    """What participants are ordered at least, in place of what held before.

    Args:
        minimums: The minimums; nothing is guaranteed if none is given.
        from_: The first day on which it holds.
    """

    __slots__ = ()
    _fields = (
        ("minimums", "minimums"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        minimums: Sequence[GuaranteedMinimum | Mapping[str, object]],
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "guaranteed_minimums",
            "minimums": minimums,
            "from": from_,
        })

    @property
    def minimums(self) -> tuple[GuaranteedMinimum, ...]:
        """The minimums; nothing is guaranteed if none is given."""
        return self._required("minimums", _decode.list_of(_decode.record(GuaranteedMinimum)))

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)


class ChangeCeilingValue(Change, kind="ceiling_value"):
    """A ceiling in CZK: of the framework contract, a lot, or the list `ceilings`, by its id.

    Args:
        of: Whose it is.
        value: The most that may be spent.
        from_: The first day on which it holds.
    """

    __slots__ = ()
    _fields = (
        ("of", "of"),
        ("value", "value"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        of: str,
        value: Amount,
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "ceiling_value",
            "of": of,
            "value": value,
            "from": from_,
        })

    @property
    def of(self) -> str:
        """Whose it is."""
        return self._required("of", _decode.text)

    @property
    def value(self) -> Decimal:
        """The most that may be spent."""
        return self._required("value", _decode.decimal)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds."""
        return self._given("from", _decode.date, None)


class ChangeWithout(Change, kind="without"):
    """A participant is not there: from the first day on it is no party, later it neither offers nor takes orders any more.

    Args:
        participant: The participant.
        from_: The first day on which it is gone.
    """

    __slots__ = ()
    _fields = (
        ("participant", "participant"),
        ("from_", "from"),
    )

    def __init__(
        self,
        *,
        participant: str,
        from_: Day | None = None,
    ) -> None:
        super().__init__({
            "kind": "without",
            "participant": participant,
            "from": from_,
        })

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it is gone."""
        return self._given("from", _decode.date, None)


class ChangeWithoutLargest(Change, kind="without_largest"):
    """The participant with the greatest value of contracts so far is gone; of equal ones the first of the framework contract.

    Args:
        from_: The first day on which it is gone.
        insolvent: Whether its running contracts end on that day, delivered by their share of days.
    """

    __slots__ = ()
    _fields = (
        ("from_", "from"),
        ("insolvent", "insolvent"),
    )

    def __init__(
        self,
        *,
        from_: Day,
        insolvent: bool | None = None,
    ) -> None:
        super().__init__({
            "kind": "without_largest",
            "from": from_,
            "insolvent": insolvent,
        })

    @property
    def from_(self) -> datetime.date:
        """The first day on which it is gone."""
        return self._required("from", _decode.date)

    @property
    def insolvent(self) -> bool:
        """Whether its running contracts end on that day, delivered by their share of days."""
        return self._required("insolvent", _decode.flag)


class CostShift(Record):
    """A step in what things cost: from a day on the costs of all providers are other ones.

    Args:
        from_: The first day of the new level, which then stays.
        factor: What costs are multiplied by, above 0; several shifts that have begun are multiplied.
    """

    __slots__ = ()
    _kind = "CostShift"
    _fields = (
        ("from_", "from"),
        ("factor", "factor"),
    )

    def __init__(
        self,
        *,
        from_: Day,
        factor: Amount,
    ) -> None:
        super().__init__({
            "from": from_,
            "factor": factor,
        })

    @property
    def from_(self) -> datetime.date:
        """The first day of the new level, which then stays."""
        return self._required("from", _decode.date)

    @property
    def factor(self) -> Decimal:
        """What costs are multiplied by, above 0; several shifts that have begun are multiplied."""
        return self._required("factor", _decode.decimal)


class Demand(Record):
    """A stream of requests: of one office for one item, or as they were recorded.

    Source of the shape: notifications to child protection come in waves and shift in level after reports in the press
    (Mansell on New Zealand; Bywaters and others on England); groups of siblings make a compound process.

    Args:
        id: The id, at most 40 characters; the requests are `<id>-1`, `<id>-2` and so on, and those that ask again for
            the work of the second `<id>-2+1`, `<id>-2+2` and so on.
        arrivals: When requests come.
        requests: What they ask for.
        months: What the rate is multiplied by in each month, twelve figures from January on; 1 if none is given. They
            are not scaled: with a mean of 1 the rate of the year stays.
        weekdays: What it is multiplied by on each weekday, seven figures from Monday on; 1 if none is given.
        shifts: Level shifts; several that have begun are multiplied.
        again: How often the work is asked for again after its end; never if missing.
    """

    __slots__ = ()
    _kind = "Demand"
    _fields = (
        ("id", "id"),
        ("arrivals", "arrivals"),
        ("requests", "requests"),
        ("months", "months"),
        ("weekdays", "weekdays"),
        ("shifts", "shifts"),
        ("again", "again"),
    )

    def __init__(
        self,
        *,
        id: str,
        arrivals: Arrivals | Mapping[str, object],
        requests: RequestSource | Mapping[str, object],
        months: Sequence[Amount] | None = None,
        weekdays: Sequence[Amount] | None = None,
        shifts: Sequence[DemandShift | Mapping[str, object]] | None = None,
        again: Again | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "arrivals": arrivals,
            "requests": requests,
            "months": months,
            "weekdays": weekdays,
            "shifts": shifts,
            "again": again,
        })

    @property
    def id(self) -> str:
        """The id, at most 40 characters; the requests are `<id>-1`, `<id>-2` and so on, and those that ask again for the work of
        the second `<id>-2+1`, `<id>-2+2` and so on.
        """
        return self._required("id", _decode.text)

    @property
    def arrivals(self) -> Arrivals:
        """When requests come."""
        return self._required("arrivals", _decode.record(Arrivals))

    @property
    def requests(self) -> RequestSource:
        """What they ask for."""
        return self._required("requests", _decode.record(RequestSource))

    @property
    def months(self) -> tuple[Decimal, ...]:
        """What the rate is multiplied by in each month, twelve figures from January on; 1 if none is given. They are not scaled:
        with a mean of 1 the rate of the year stays.
        """
        return self._given("months", _decode.list_of(_decode.decimal), ())

    @property
    def weekdays(self) -> tuple[Decimal, ...]:
        """What it is multiplied by on each weekday, seven figures from Monday on; 1 if none is given."""
        return self._given("weekdays", _decode.list_of(_decode.decimal), ())

    @property
    def shifts(self) -> tuple[DemandShift, ...]:
        """Level shifts; several that have begun are multiplied."""
        return self._given("shifts", _decode.list_of(_decode.record(DemandShift)), ())

    @property
    def again(self) -> Again | None:
        """How often the work is asked for again after its end; never if missing."""
        return self._given("again", _decode.record(Again), None)


class DemandFit(Result):
    """Fitted parameters, and what the data cannot tell."""

    __slots__ = ()
    _kind = "DemandFit"
    _fields = (
        ("demand", "demand"),
        ("totals", "totals"),
        ("notes", "notes"),
    )

    @property
    def demand(self) -> tuple[FittedDemand, ...]:
        """By lot, item and municipality, in the order of their ids."""
        return self._required("demand", _decode.list_of(_decode.record(FittedDemand)))

    @property
    def totals(self) -> tuple[FittedTotals, ...]:
        """By published totals."""
        return self._required("totals", _decode.list_of(_decode.record(FittedTotals)))

    @property
    def notes(self) -> tuple[FitNote, ...]:
        """What the data cannot tell, and what was left out."""
        return self._required("notes", _decode.list_of(_decode.record(FitNote)))


class DemandShift(Record):
    """A level shift: from a day on there are more requests, or fewer.

    Args:
        from_: The first day of the new level, which then stays.
        factor: What the rate is multiplied by, 0 or more.
    """

    __slots__ = ()
    _kind = "DemandShift"
    _fields = (
        ("from_", "from"),
        ("factor", "factor"),
    )

    def __init__(
        self,
        *,
        from_: Day,
        factor: Amount,
    ) -> None:
        super().__init__({
            "from": from_,
            "factor": factor,
        })

    @property
    def from_(self) -> datetime.date:
        """The first day of the new level, which then stays."""
        return self._required("from", _decode.date)

    @property
    def factor(self) -> Decimal:
        """What the rate is multiplied by, 0 or more."""
        return self._required("factor", _decode.decimal)


class Distribution(Kinds):
    """How a figure is distributed. Every kind has a mean; figures are in the unit of the field.

    - `Distribution.Constant`: Always the same figure.
    - `Distribution.Uniform`: Every figure between two is as likely.
    - `Distribution.Exponential`: Without memory.
    - `Distribution.Gamma`: A sum of exponential stages, where the shape is whole.
    - `Distribution.LogNormal`: A product of many small effects: prices, durations.
    - `Distribution.Poisson`: Counts of events without memory.
    - `Distribution.NegativeBinomial`: Counts that vary more than those of Poisson.
    - `Distribution.Pareto`: A long tail.
    - `Distribution.Empirical`: What was seen, each figure as likely as another.
    """

    __slots__ = ()
    _kind = "Distribution"
    Constant: ClassVar[type[DistributionConstant]]
    Uniform: ClassVar[type[DistributionUniform]]
    Exponential: ClassVar[type[DistributionExponential]]
    Gamma: ClassVar[type[DistributionGamma]]
    LogNormal: ClassVar[type[DistributionLogNormal]]
    Poisson: ClassVar[type[DistributionPoisson]]
    NegativeBinomial: ClassVar[type[DistributionNegativeBinomial]]
    Pareto: ClassVar[type[DistributionPareto]]
    Empirical: ClassVar[type[DistributionEmpirical]]


class DistributionConstant(Distribution, kind="constant"):
    """Always the same figure.

    Args:
        value: The figure, 0 or more.
    """

    __slots__ = ()
    _fields = (
        ("value", "value"),
    )

    def __init__(
        self,
        *,
        value: Amount,
    ) -> None:
        super().__init__({
            "kind": "constant",
            "value": value,
        })

    @property
    def value(self) -> Decimal:
        """The figure, 0 or more."""
        return self._required("value", _decode.decimal)


class DistributionUniform(Distribution, kind="uniform"):
    """Every figure between two is as likely. Formula: x = a + (b − a)·u, u uniform on 0 to 1.

    Args:
        from_: The least, 0 or more.
        to: The most, not below the least.
    """

    __slots__ = ()
    _fields = (
        ("from_", "from"),
        ("to", "to"),
    )

    def __init__(
        self,
        *,
        from_: Amount,
        to: Amount,
    ) -> None:
        super().__init__({
            "kind": "uniform",
            "from": from_,
            "to": to,
        })

    @property
    def from_(self) -> Decimal:
        """The least, 0 or more."""
        return self._required("from", _decode.decimal)

    @property
    def to(self) -> Decimal:
        """The most, not below the least."""
        return self._required("to", _decode.decimal)


class DistributionExponential(Distribution, kind="exponential"):
    """Without memory. Formula, by inversion: x = −m·ln u.

    Args:
        mean: The mean m, above 0.
    """

    __slots__ = ()
    _fields = (
        ("mean", "mean"),
    )

    def __init__(
        self,
        *,
        mean: Amount,
    ) -> None:
        super().__init__({
            "kind": "exponential",
            "mean": mean,
        })

    @property
    def mean(self) -> Decimal:
        """The mean m, above 0."""
        return self._required("mean", _decode.decimal)


class DistributionGamma(Distribution, kind="gamma"):
    """A sum of exponential stages, where the shape is whole. Formula: rejection of Marsaglia and Tsang (A simple method for
    generating gamma variables, ACM TOMS 26, 2000), multiplied by m/k; variance m²/k.

    Args:
        mean: The mean m, above 0.
        shape: The shape k, above 0.
    """

    __slots__ = ()
    _fields = (
        ("mean", "mean"),
        ("shape", "shape"),
    )

    def __init__(
        self,
        *,
        mean: Amount,
        shape: Amount,
    ) -> None:
        super().__init__({
            "kind": "gamma",
            "mean": mean,
            "shape": shape,
        })

    @property
    def mean(self) -> Decimal:
        """The mean m, above 0."""
        return self._required("mean", _decode.decimal)

    @property
    def shape(self) -> Decimal:
        """The shape k, above 0."""
        return self._required("shape", _decode.decimal)


class DistributionLogNormal(Distribution, kind="log_normal"):
    """A product of many small effects: prices, durations. Formula: x = exp(μ + σz), σ² = ln(1 + v²), μ = ln m − σ²/2, z
    normal (Box and Muller, Annals of Mathematical Statistics 29, 1958).

    Args:
        mean: The mean m, above 0.
        variation: The standard deviation divided by the mean, v; 0 or more.
    """

    __slots__ = ()
    _fields = (
        ("mean", "mean"),
        ("variation", "variation"),
    )

    def __init__(
        self,
        *,
        mean: Amount,
        variation: Amount,
    ) -> None:
        super().__init__({
            "kind": "log_normal",
            "mean": mean,
            "variation": variation,
        })

    @property
    def mean(self) -> Decimal:
        """The mean m, above 0."""
        return self._required("mean", _decode.decimal)

    @property
    def variation(self) -> Decimal:
        """The standard deviation divided by the mean, v; 0 or more."""
        return self._required("variation", _decode.decimal)


class DistributionPoisson(Distribution, kind="poisson"):
    """Counts of events without memory. Formula: how many factors u stay above e⁻ᵐ; a large mean in parts of 16 at most.

    Args:
        mean: The mean m, above 0.
    """

    __slots__ = ()
    _fields = (
        ("mean", "mean"),
    )

    def __init__(
        self,
        *,
        mean: Amount,
    ) -> None:
        super().__init__({
            "kind": "poisson",
            "mean": mean,
        })

    @property
    def mean(self) -> Decimal:
        """The mean m, above 0."""
        return self._required("mean", _decode.decimal)


class DistributionNegativeBinomial(Distribution, kind="negative_binomial"):
    """Counts that vary more than those of Poisson. Formula: Poisson with a mean that is gamma; variance m + m²/k.

    Args:
        mean: The mean m, above 0.
        dispersion: The dispersion k, above 0; the smaller, the more it varies.
    """

    __slots__ = ()
    _fields = (
        ("mean", "mean"),
        ("dispersion", "dispersion"),
    )

    def __init__(
        self,
        *,
        mean: Amount,
        dispersion: Amount,
    ) -> None:
        super().__init__({
            "kind": "negative_binomial",
            "mean": mean,
            "dispersion": dispersion,
        })

    @property
    def mean(self) -> Decimal:
        """The mean m, above 0."""
        return self._required("mean", _decode.decimal)

    @property
    def dispersion(self) -> Decimal:
        """The dispersion k, above 0; the smaller, the more it varies."""
        return self._required("dispersion", _decode.decimal)


class DistributionPareto(Distribution, kind="pareto"):
    """A long tail. Formula, by inversion: x = a·u^(−1/α); mean aα/(α − 1).

    Args:
        least: The least a, above 0.
        exponent: The exponent α, above 1: of 1 and less there is no mean.
    """

    __slots__ = ()
    _fields = (
        ("least", "least"),
        ("exponent", "exponent"),
    )

    def __init__(
        self,
        *,
        least: Amount,
        exponent: Amount,
    ) -> None:
        super().__init__({
            "kind": "pareto",
            "least": least,
            "exponent": exponent,
        })

    @property
    def least(self) -> Decimal:
        """The least a, above 0."""
        return self._required("least", _decode.decimal)

    @property
    def exponent(self) -> Decimal:
        """The exponent α, above 1: of 1 and less there is no mean."""
        return self._required("exponent", _decode.decimal)


class DistributionEmpirical(Distribution, kind="empirical"):
    """What was seen, each figure as likely as another.

    Args:
        values: The figures, at least one, 0 or more.
    """

    __slots__ = ()
    _fields = (
        ("values", "values"),
    )

    def __init__(
        self,
        *,
        values: Sequence[Amount],
    ) -> None:
        super().__init__({
            "kind": "empirical",
            "values": values,
        })

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The figures, at least one, 0 or more."""
        return self._required("values", _decode.list_of(_decode.decimal))


class Effort(Record):
    """How many hours the coordinator works for each thing; 0 for what is missing. Source: our choice; the hours are those that the
    office measures itself.

    Args:
        per_call_day: For each day and lot on which calls go out.
        per_call: For each call.
        per_offer: For each offer.
        per_evaluation: For each evaluation of offers.
        per_question: For each question whether somebody takes an order.
        per_contract: For each contract.
    """

    __slots__ = ()
    _kind = "Effort"
    _fields = (
        ("per_call_day", "per_call_day"),
        ("per_call", "per_call"),
        ("per_offer", "per_offer"),
        ("per_evaluation", "per_evaluation"),
        ("per_question", "per_question"),
        ("per_contract", "per_contract"),
    )

    def __init__(
        self,
        *,
        per_call_day: Amount | None = None,
        per_call: Amount | None = None,
        per_offer: Amount | None = None,
        per_evaluation: Amount | None = None,
        per_question: Amount | None = None,
        per_contract: Amount | None = None,
    ) -> None:
        super().__init__({
            "per_call_day": per_call_day,
            "per_call": per_call,
            "per_offer": per_offer,
            "per_evaluation": per_evaluation,
            "per_question": per_question,
            "per_contract": per_contract,
        })

    @property
    def per_call_day(self) -> Decimal:
        """For each day and lot on which calls go out."""
        return self._required("per_call_day", _decode.decimal)

    @property
    def per_call(self) -> Decimal:
        """For each call."""
        return self._required("per_call", _decode.decimal)

    @property
    def per_offer(self) -> Decimal:
        """For each offer."""
        return self._required("per_offer", _decode.decimal)

    @property
    def per_evaluation(self) -> Decimal:
        """For each evaluation of offers."""
        return self._required("per_evaluation", _decode.decimal)

    @property
    def per_question(self) -> Decimal:
        """For each question whether somebody takes an order."""
        return self._required("per_question", _decode.decimal)

    @property
    def per_contract(self) -> Decimal:
        """For each contract."""
        return self._required("per_contract", _decode.decimal)


class FitNote(Result):
    """Something said beside fitted parameters."""

    __slots__ = ()
    _kind = "FitNote"
    _fields = (
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def code(self) -> FitCode:
        """The stable code."""
        return cast("FitCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)


class FittedDemand(Result):
    """A demand that was fitted: ready for a scenario."""

    __slots__ = ()
    _kind = "FittedDemand"
    _fields = (
        ("requests", "requests"),
        ("rate", "rate"),
        ("demand", "demand"),
    )

    @property
    def requests(self) -> int:
        """Requests of the group."""
        return self._required("requests", _decode.count)

    @property
    def rate(self) -> YearlyRate:
        """How often."""
        return self._required("rate", _decode.record(YearlyRate))

    @property
    def demand(self) -> Demand:
        """The demand."""
        return self._required("demand", _decode.record(Demand))


class FittedLevel(Result):
    """What the totals of a period say of the level of prices.

    The equation: V/N = Σ wᵢ·E(Qᵢ)·pᵢ, V the value and N the number of contracts, wᵢ the share of demand i in the requests, E(Qᵢ)
    its mean quantity, pᵢ the mean price of a unit of its item. It is one equation: without the quantities it says nothing of
    prices, and of several items only a level that they share.
    """

    __slots__ = ()
    _kind = "FittedLevel"
    _fields = (
        ("id", "id"),
        ("mean_value", "mean_value"),
        ("mean_quantity", "mean_quantity"),
        ("unit_price", "unit_price"),
        ("to_maximum", "to_maximum"),
    )

    @property
    def id(self) -> str:
        """Of which totals."""
        return self._required("id", _decode.text)

    @property
    def mean_value(self) -> Decimal:
        """The mean value of a contract V/N in CZK, rounded half up to 0.01."""
        return self._required("mean_value", _decode.decimal)

    @property
    def mean_quantity(self) -> Decimal | None:
        """The mean quantity of a request Σ wᵢ·E(Qᵢ), where all ask for one item, rounded half up to 0.000001."""
        return self._given("mean_quantity", _decode.decimal, None)

    @property
    def unit_price(self) -> Decimal | None:
        """The mean price of a unit in CZK, where all ask for one item: (V/N) / Σ wᵢ·E(Qᵢ), rounded half up to 0.01."""
        return self._given("unit_price", _decode.decimal, None)

    @property
    def to_maximum(self) -> Decimal | None:
        """The level against the maximum unit prices mᵢ on the last day of the period, where every item has one:
        (V/N) / Σ wᵢ·E(Qᵢ)·mᵢ, rounded half up to 0.000001.
        """
        return self._given("to_maximum", _decode.decimal, None)


class FittedPrice(Result):
    """What was offered for a unit of an item."""

    __slots__ = ()
    _kind = "FittedPrice"
    _fields = (
        ("item", "item"),
        ("offers", "offers"),
        ("against", "against"),
        ("log_mean", "log_mean"),
        ("level", "level"),
        ("low", "low"),
        ("high", "high"),
    )

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def offers(self) -> int:
        """How many prices, n."""
        return self._required("offers", _decode.count)

    @property
    def against(self) -> PriceReference:
        """What they are held against: x is the offered price divided by it."""
        return cast("PriceReference", self._required("against", _decode.any_))

    @property
    def log_mean(self) -> Decimal:
        """The mean of the logarithms, ȳ = Σ ln x/n."""
        return self._required("log_mean", _decode.decimal)

    @property
    def level(self) -> Decimal:
        """The level exp(ȳ), the geometric mean of x."""
        return self._required("level", _decode.decimal)

    @property
    def low(self) -> Decimal | None:
        """The lower end of the interval of 95 % of the level: exp(ȳ − t·s/√n), t the quantile of Student; missing where no item
        has two prices.
        """
        return self._given("low", _decode.decimal, None)

    @property
    def high(self) -> Decimal | None:
        """The upper end."""
        return self._given("high", _decode.decimal, None)


class FittedProvider(Result):
    """What was recorded of a participant in a lot, and a model of it that is ready for a scenario."""

    __slots__ = ()
    _kind = "FittedProvider"
    _fields = (
        ("lot", "lot"),
        ("participant", "participant"),
        ("prices", "prices"),
        ("answered", "answered"),
        ("took", "took"),
        ("refused", "refused"),
        ("log_deviation", "log_deviation"),
        ("model", "model"),
    )

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

    @property
    def prices(self) -> tuple[FittedPrice, ...]:
        """Its prices by item, in the order of the lot."""
        return self._required("prices", _decode.list_of(_decode.record(FittedPrice)))

    @property
    def answered(self) -> FittedShare | None:
        """Calls that it answered with an offer, of those that it got while nothing stood against it; missing without calls."""
        return self._given("answered", _decode.record(FittedShare), None)

    @property
    def took(self) -> FittedShare | None:
        """Direct orders that it took, in whole or in part, of those that it was asked to take; missing where it was not."""
        return self._given("took", _decode.record(FittedShare), None)

    @property
    def refused(self) -> FittedShare | None:
        """Contracts that it won by an offer and refused, of those that it won; missing where it won none, or no contract of the lot is
        recorded.
        """
        return self._given("refused", _decode.record(FittedShare), None)

    @property
    def log_deviation(self) -> Decimal | None:
        """How much the logarithms of its prices differ, s, over all items: s² = Σ(y − ȳ)²/(N − k), N prices of k items; missing
        where no item has two.
        """
        return self._given("log_deviation", _decode.decimal, None)

    @property
    def model(self) -> ProviderModel | None:
        """The model; missing where nothing says what an item costs."""
        return self._given("model", _decode.record(ProviderModel), None)


class FittedShare(Result):
    """A share of what could have been, with its interval."""

    __slots__ = ()
    _kind = "FittedShare"
    _fields = (
        ("count", "count"),
        ("of", "of"),
        ("share", "share"),
        ("low", "low"),
        ("high", "high"),
    )

    @property
    def count(self) -> int:
        """How often it was so, k."""
        return self._required("count", _decode.count)

    @property
    def of(self) -> int:
        """How often it could have been so, n, above 0."""
        return self._required("of", _decode.count)

    @property
    def share(self) -> Decimal:
        """The share k/n, rounded half up to 0.000001."""
        return self._required("share", _decode.decimal)

    @property
    def low(self) -> Decimal:
        """The lower end of its interval of 95 %. Formula: (k + z²/2 − z·√(k·(n − k)/n + z²/4))/(n + z²), z = 1.96 (Wilson, Journal
        of the American Statistical Association 22, 1927).
        """
        return self._required("low", _decode.decimal)

    @property
    def high(self) -> Decimal:
        """The upper end: with + before the root."""
        return self._required("high", _decode.decimal)


class FittedTotals(Result):
    """What totals say."""

    __slots__ = ()
    _kind = "FittedTotals"
    _fields = (
        ("id", "id"),
        ("rate", "rate"),
        ("mean_value", "mean_value"),
    )

    @property
    def id(self) -> str:
        """Of what."""
        return self._required("id", _decode.text)

    @property
    def rate(self) -> YearlyRate:
        """Contracts in a year."""
        return self._required("rate", _decode.record(YearlyRate))

    @property
    def mean_value(self) -> Decimal:
        """The mean value of a contract in CZK, rounded half up to 0.01."""
        return self._required("mean_value", _decode.decimal)


class GuaranteedMinimum(Record):
    """A guaranteed minimum (*garantované minimum*): what a participant is ordered at least; what is missing at the end is paid.

    Paid: max(0, Σ minimum of a year · days / 365.25 − prices of its contracts), for participants that are there until the end.
    Where several fit, they add up. Source: minimum quantities of framework agreements; the form is our choice.

    Args:
        per_year: In CZK, in a year of 365.25 days.
        participant: The participant; each if missing.
    """

    __slots__ = ()
    _kind = "GuaranteedMinimum"
    _fields = (
        ("per_year", "per_year"),
        ("participant", "participant"),
    )

    def __init__(
        self,
        *,
        per_year: Amount,
        participant: str | None = None,
    ) -> None:
        super().__init__({
            "per_year": per_year,
            "participant": participant,
        })

    @property
    def per_year(self) -> Decimal:
        """In CZK, in a year of 365.25 days."""
        return self._required("per_year", _decode.decimal)

    @property
    def participant(self) -> str | None:
        """The participant; each if missing."""
        return self._given("participant", _decode.text, None)


class MeanInterval(Record):
    """A mean with its interval of 95 %: mean ± t·s/√n, t the quantile of Student with n − 1 degrees of freedom.

    Args:
        replications: Of how many replications, n.
        mean: The mean.
        standard_error: The standard error s/√n; missing for one replication.
        low: The lower end of the interval.
        high: The upper end.
    """

    __slots__ = ()
    _kind = "MeanInterval"
    _fields = (
        ("replications", "replications"),
        ("mean", "mean"),
        ("standard_error", "standard_error"),
        ("low", "low"),
        ("high", "high"),
    )

    def __init__(
        self,
        *,
        replications: int,
        mean: Amount,
        standard_error: Amount | None = None,
        low: Amount | None = None,
        high: Amount | None = None,
    ) -> None:
        super().__init__({
            "replications": replications,
            "mean": mean,
            "standard_error": standard_error,
            "low": low,
            "high": high,
        })

    @property
    def replications(self) -> int:
        """Of how many replications, n."""
        return self._required("replications", _decode.count)

    @property
    def mean(self) -> Decimal:
        """The mean."""
        return self._required("mean", _decode.decimal)

    @property
    def standard_error(self) -> Decimal | None:
        """The standard error s/√n; missing for one replication."""
        return self._given("standard_error", _decode.decimal, None)

    @property
    def low(self) -> Decimal | None:
        """The lower end of the interval."""
        return self._given("low", _decode.decimal, None)

    @property
    def high(self) -> Decimal | None:
        """The upper end."""
        return self._given("high", _decode.decimal, None)


class MeasureSummary(Record):
    """A measure under a policy.

    Args:
        policy: The policy.
        measure: The measure; what each counts, by which formula, stands with `SimulationMeasure`.
        value: Over the replications in which it is defined.
        of: Of which lot, participant or year; missing where it is of the whole.
        paired: The difference; missing for the policy that others are compared with.
    """

    __slots__ = ()
    _kind = "MeasureSummary"
    _fields = (
        ("policy", "policy"),
        ("measure", "measure"),
        ("value", "value"),
        ("of", "of"),
        ("paired", "paired"),
    )

    def __init__(
        self,
        *,
        policy: str,
        measure: SimulationMeasure,
        value: MeanInterval | Mapping[str, object],
        of: str | None = None,
        paired: PairedDifference | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "policy": policy,
            "measure": measure,
            "value": value,
            "of": of,
            "paired": paired,
        })

    @property
    def policy(self) -> str:
        """The policy."""
        return self._required("policy", _decode.text)

    @property
    def measure(self) -> SimulationMeasure:
        """The measure; what each counts, by which formula, stands with `SimulationMeasure`."""
        return cast("SimulationMeasure", self._required("measure", _decode.any_))

    @property
    def value(self) -> MeanInterval:
        """Over the replications in which it is defined."""
        return self._required("value", _decode.record(MeanInterval))

    @property
    def of(self) -> str | None:
        """Of which lot, participant or year; missing where it is of the whole."""
        return self._given("of", _decode.text, None)

    @property
    def paired(self) -> PairedDifference | None:
        """The difference; missing for the policy that others are compared with."""
        return self._given("paired", _decode.record(PairedDifference), None)


class PairedDifference(Record):
    """How a policy differs from the one that it is compared with, replication by replication.

    Args:
        against: The policy that it is compared with.
        difference: The mean of the differences, this policy less the other, over replications in which both have the
            figure.
        lower: In how many replications the figure of this policy is lower.
        equal: In how many it is the same.
        higher: In how many it is higher.
    """

    __slots__ = ()
    _kind = "PairedDifference"
    _fields = (
        ("against", "against"),
        ("difference", "difference"),
        ("lower", "lower"),
        ("equal", "equal"),
        ("higher", "higher"),
    )

    def __init__(
        self,
        *,
        against: str,
        difference: MeanInterval | Mapping[str, object],
        lower: int,
        equal: int,
        higher: int,
    ) -> None:
        super().__init__({
            "against": against,
            "difference": difference,
            "lower": lower,
            "equal": equal,
            "higher": higher,
        })

    @property
    def against(self) -> str:
        """The policy that it is compared with."""
        return self._required("against", _decode.text)

    @property
    def difference(self) -> MeanInterval:
        """The mean of the differences, this policy less the other, over replications in which both have the figure."""
        return self._required("difference", _decode.record(MeanInterval))

    @property
    def lower(self) -> int:
        """In how many replications the figure of this policy is lower."""
        return self._required("lower", _decode.count)

    @property
    def equal(self) -> int:
        """In how many it is the same."""
        return self._required("equal", _decode.count)

    @property
    def higher(self) -> int:
        """In how many it is higher."""
        return self._required("higher", _decode.count)


class Participation(Record):
    """When a provider takes part. Formula: p = base · (1 − effect·u) · exp(−d/scale), u the share of its capacity in use (0
    without a limit), d the distance.

    That who is busy bids less often is the backlog of Jofre-Bonet and Pesendorfer (Econometrica 71, 2003); the form is ours.

    Args:
        base: The chance while it is idle and near, a fraction of 1.
        backlog_effect: How much of it is gone when it is full, a fraction of 1.
        distance_scale_km: The distance in km at which it has fallen to 37 %, above 0; distance changes nothing if
            missing.
    """

    __slots__ = ()
    _kind = "Participation"
    _fields = (
        ("base", "base"),
        ("backlog_effect", "backlog_effect"),
        ("distance_scale_km", "distance_scale_km"),
    )

    def __init__(
        self,
        *,
        base: Amount,
        backlog_effect: Amount | None = None,
        distance_scale_km: Amount | None = None,
    ) -> None:
        super().__init__({
            "base": base,
            "backlog_effect": backlog_effect,
            "distance_scale_km": distance_scale_km,
        })

    @property
    def base(self) -> Decimal:
        """The chance while it is idle and near, a fraction of 1."""
        return self._required("base", _decode.decimal)

    @property
    def backlog_effect(self) -> Decimal:
        """How much of it is gone when it is full, a fraction of 1."""
        return self._required("backlog_effect", _decode.decimal)

    @property
    def distance_scale_km(self) -> Decimal | None:
        """The distance in km at which it has fallen to 37 %, above 0; distance changes nothing if missing."""
        return self._given("distance_scale_km", _decode.decimal, None)


class Policy(Record):
    """A policy: a name, and what is otherwise than in the framework contract of the scenario.

    Args:
        id: The id, one in a comparison.
        changes: The changes, those of one day in this order; none for the framework contract as it is.
    """

    __slots__ = ()
    _kind = "Policy"
    _fields = (
        ("id", "id"),
        ("changes", "changes"),
    )

    def __init__(
        self,
        *,
        id: str,
        changes: Sequence[Change | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "changes": changes,
        })

    @property
    def id(self) -> str:
        """The id, one in a comparison."""
        return self._required("id", _decode.text)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, those of one day in this order; none for the framework contract as it is."""
        return self._given("changes", _decode.list_of(_decode.record(Change)), ())


class PolicyDifference(Result):
    """One field that a policy changes."""

    __slots__ = ()
    _kind = "PolicyDifference"
    _fields = (
        ("policy", "policy"),
        ("from_", "from"),
        ("path", "path"),
        ("before", "before"),
        ("after", "after"),
    )

    @property
    def policy(self) -> str:
        """The policy."""
        return self._required("policy", _decode.text)

    @property
    def from_(self) -> datetime.date:
        """The first day on which it holds; until a later change of the same field, or the end."""
        return self._required("from", _decode.date)

    @property
    def path(self) -> str:
        """Where, with dots; things of a list by their ids: `lots.L.scheme.criteria.price.weight`."""
        return self._required("path", _decode.text)

    @property
    def before(self) -> str | None:
        """What stood there the day before, as JSON; missing where there was nothing."""
        return self._given("before", _decode.text, None)

    @property
    def after(self) -> str | None:
        """What stands there now, as JSON; missing where there is nothing."""
        return self._given("after", _decode.text, None)


class PolicyDifferences(Result):
    """What policies change."""

    __slots__ = ()
    _kind = "PolicyDifferences"
    _fields = (
        ("differences", "differences"),
    )

    @property
    def differences(self) -> tuple[PolicyDifference, ...]:
        """By policy, day and field."""
        return self._required("differences", _decode.list_of(_decode.record(PolicyDifference)))


class PriceFit(Result):
    """Fitted parameters of providers, and what the data cannot tell."""

    __slots__ = ()
    _kind = "PriceFit"
    _fields = (
        ("providers", "providers"),
        ("totals", "totals"),
        ("notes", "notes"),
        ("on", "on"),
    )

    @property
    def providers(self) -> tuple[FittedProvider, ...]:
        """By lot and participant, in the order of their ids; of each that takes part in a lot of which something was recorded."""
        return self._required("providers", _decode.list_of(_decode.record(FittedProvider)))

    @property
    def totals(self) -> tuple[FittedLevel, ...]:
        """By published totals."""
        return self._required("totals", _decode.list_of(_decode.record(FittedLevel)))

    @property
    def notes(self) -> tuple[FitNote, ...]:
        """What the data cannot tell, what was assumed, and what was left out."""
        return self._required("notes", _decode.list_of(_decode.record(FitNote)))

    @property
    def on(self) -> datetime.date | None:
        """The day of whose framework and maximum prices the models are: the last on which something was decided."""
        return self._given("on", _decode.date, None)


class Pricing(Kinds):
    """How a provider makes its price from its cost c of a unit. The cap is the lowest of the maximum unit price, its own price
    annex and what the office would pay. It never offers above the cap, and not at all where its cost is above it.

    - `Pricing.Markup`: A share upon the cost.
    - `Pricing.UnderMaximum`: A share of the room under the cap.
    - `Pricing.FirstPrice`: The equilibrium of a sealed first-price auction among N alike, whose costs are uniform up to the cap.
    """

    __slots__ = ()
    _kind = "Pricing"
    Markup: ClassVar[type[PricingMarkup]]
    UnderMaximum: ClassVar[type[PricingUnderMaximum]]
    FirstPrice: ClassVar[type[PricingFirstPrice]]


class PricingMarkup(Pricing, kind="markup"):
    """A share upon the cost. Formula: b = c·(1 + s), at most the cap.

    Args:
        share: The share s, 0 or more.
    """

    __slots__ = ()
    _fields = (
        ("share", "share"),
    )

    def __init__(
        self,
        *,
        share: Amount,
    ) -> None:
        super().__init__({
            "kind": "markup",
            "share": share,
        })

    @property
    def share(self) -> Decimal:
        """The share s, 0 or more."""
        return self._required("share", _decode.decimal)


class PricingUnderMaximum(Pricing, kind="under_maximum"):
    """A share of the room under the cap. Formula: b = c + s·(cap − c). Without a cap: the cost.

    Args:
        share: The share s, a fraction of 1.
    """

    __slots__ = ()
    _fields = (
        ("share", "share"),
    )

    def __init__(
        self,
        *,
        share: Amount,
    ) -> None:
        super().__init__({
            "kind": "under_maximum",
            "share": share,
        })

    @property
    def share(self) -> Decimal:
        """The share s, a fraction of 1."""
        return self._required("share", _decode.decimal)


class PricingFirstPrice(Pricing, kind="first_price"):
    """The equilibrium of a sealed first-price auction among N alike, whose costs are uniform up to the cap. Formula: b = c +
    (cap − c)/N, N all participants of the lot (Krishna, Auction theory, 2009, chapter 2). Without a cap: the cost.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "first_price",
        })


class ProviderModel(Record):
    """A participant as the simulation has it. Ranks, price annexes, capacities and territory are those of the framework contract.

    The cost of a unit is that of the item, times a figure of the firm (one for each replication), times one for each offer,
    both log-normal with mean 1, plus what the way costs.

    Args:
        participant: The participant.
        costs: The mean cost of a unit in CZK, by item, with or without value added tax as the scheme says.
        pricing: How its price follows from its cost.
        lot: The lot; all of its lots if missing.
        firm_variation: How much firms differ: the standard deviation of the figure of the firm; 0 or more.
        offer_variation: How much offers of one firm differ: the standard deviation of the figure of the offer; 0 or
            more.
        cost_per_km: What a km of distance adds to the cost of a unit, in CZK.
        distances_km: The distance in km to each municipality from which requests come; 0 everywhere if none is given.
        seat: Where it sits; a contract for another municipality is a placement outside. Not counted if missing.
        price_step: Prices are multiples of this, in CZK, 0.01 or more; 1 if missing.
        participation: When it takes part, and takes a direct order.
        values: What it offers beside the price.
        refuses: The share of contracts that it won and then refuses, and of direct orders that it declines though it
            would take part; a fraction of 1.
        responds_in_hours: How many hours it takes to answer a direct order, or to refuse a contract.
        leaves_on: The first day on which it is no longer there.
        insolvent: Whether its running contracts end on that day, delivered by their share of days; they go on if not.
        small: Whether it counts as small in the measure of small providers.
    """

    __slots__ = ()
    _kind = "ProviderModel"
    _fields = (
        ("participant", "participant"),
        ("costs", "costs"),
        ("firm_variation", "firm_variation"),
        ("offer_variation", "offer_variation"),
        ("cost_per_km", "cost_per_km"),
        ("pricing", "pricing"),
        ("participation", "participation"),
        ("refuses", "refuses"),
        ("responds_in_hours", "responds_in_hours"),
        ("insolvent", "insolvent"),
        ("small", "small"),
        ("lot", "lot"),
        ("distances_km", "distances_km"),
        ("seat", "seat"),
        ("price_step", "price_step"),
        ("values", "values"),
        ("leaves_on", "leaves_on"),
    )

    def __init__(
        self,
        *,
        participant: str,
        costs: Mapping[str, Amount],
        pricing: Pricing | Mapping[str, object],
        lot: str | None = None,
        firm_variation: Amount | None = None,
        offer_variation: Amount | None = None,
        cost_per_km: Amount | None = None,
        distances_km: Mapping[str, Amount] | None = None,
        seat: str | None = None,
        price_step: Amount | None = None,
        participation: Participation | Mapping[str, object] | None = None,
        values: Sequence[ValueModel | Mapping[str, object]] | None = None,
        refuses: Amount | None = None,
        responds_in_hours: Distribution | Mapping[str, object] | None = None,
        leaves_on: Day | None = None,
        insolvent: bool | None = None,
        small: bool | None = None,
    ) -> None:
        super().__init__({
            "participant": participant,
            "costs": costs,
            "pricing": pricing,
            "lot": lot,
            "firm_variation": firm_variation,
            "offer_variation": offer_variation,
            "cost_per_km": cost_per_km,
            "distances_km": distances_km,
            "seat": seat,
            "price_step": price_step,
            "participation": participation,
            "values": values,
            "refuses": refuses,
            "responds_in_hours": responds_in_hours,
            "leaves_on": leaves_on,
            "insolvent": insolvent,
            "small": small,
        })

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

    @property
    def costs(self) -> Mapping[str, Decimal]:
        """The mean cost of a unit in CZK, by item, with or without value added tax as the scheme says."""
        return self._required("costs", _decode.map_of(_decode.decimal))

    @property
    def firm_variation(self) -> Decimal:
        """How much firms differ: the standard deviation of the figure of the firm; 0 or more."""
        return self._required("firm_variation", _decode.decimal)

    @property
    def offer_variation(self) -> Decimal:
        """How much offers of one firm differ: the standard deviation of the figure of the offer; 0 or more."""
        return self._required("offer_variation", _decode.decimal)

    @property
    def cost_per_km(self) -> Decimal:
        """What a km of distance adds to the cost of a unit, in CZK."""
        return self._required("cost_per_km", _decode.decimal)

    @property
    def pricing(self) -> Pricing:
        """How its price follows from its cost."""
        return self._required("pricing", _decode.record(Pricing))

    @property
    def participation(self) -> Participation:
        """When it takes part, and takes a direct order."""
        return self._required("participation", _decode.record(Participation))

    @property
    def refuses(self) -> Decimal:
        """The share of contracts that it won and then refuses, and of direct orders that it declines though it would take part;
        a fraction of 1.
        """
        return self._required("refuses", _decode.decimal)

    @property
    def responds_in_hours(self) -> Distribution:
        """How many hours it takes to answer a direct order, or to refuse a contract."""
        return self._required("responds_in_hours", _decode.record(Distribution))

    @property
    def insolvent(self) -> bool:
        """Whether its running contracts end on that day, delivered by their share of days; they go on if not."""
        return self._required("insolvent", _decode.flag)

    @property
    def small(self) -> bool:
        """Whether it counts as small in the measure of small providers."""
        return self._required("small", _decode.flag)

    @property
    def lot(self) -> str | None:
        """The lot; all of its lots if missing."""
        return self._given("lot", _decode.text, None)

    @property
    def distances_km(self) -> Mapping[str, Decimal]:
        """The distance in km to each municipality from which requests come; 0 everywhere if none is given."""
        return self._given("distances_km", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def seat(self) -> str | None:
        """Where it sits; a contract for another municipality is a placement outside. Not counted if missing."""
        return self._given("seat", _decode.text, None)

    @property
    def price_step(self) -> Decimal | None:
        """Prices are multiples of this, in CZK, 0.01 or more; 1 if missing."""
        return self._given("price_step", _decode.decimal, None)

    @property
    def values(self) -> tuple[ValueModel, ...]:
        """What it offers beside the price."""
        return self._given("values", _decode.list_of(_decode.record(ValueModel)), ())

    @property
    def leaves_on(self) -> datetime.date | None:
        """The first day on which it is no longer there."""
        return self._given("leaves_on", _decode.date, None)


class PublishedTotals(Record):
    """Totals that were published of a period.

    Args:
        id: What they are of.
        period: The period.
        contracts: How many partial contracts were concluded, above 0.
        value: What they cost together, in CZK.
    """

    __slots__ = ()
    _kind = "PublishedTotals"
    _fields = (
        ("id", "id"),
        ("period", "period"),
        ("contracts", "contracts"),
        ("value", "value"),
    )

    def __init__(
        self,
        *,
        id: str,
        period: Period | Mapping[str, object],
        contracts: int,
        value: Amount,
    ) -> None:
        super().__init__({
            "id": id,
            "period": period,
            "contracts": contracts,
            "value": value,
        })

    @property
    def id(self) -> str:
        """What they are of."""
        return self._required("id", _decode.text)

    @property
    def period(self) -> Period:
        """The period."""
        return self._required("period", _decode.record(Period))

    @property
    def contracts(self) -> int:
        """How many partial contracts were concluded, above 0."""
        return self._required("contracts", _decode.count)

    @property
    def value(self) -> Decimal:
        """What they cost together, in CZK."""
        return self._required("value", _decode.decimal)


class Replay(Result):
    """One replication, event by event."""

    __slots__ = ()
    _kind = "Replay"
    _fields = (
        ("generator", "generator"),
        ("policy", "policy"),
        ("replication", "replication"),
        ("events", "events"),
        ("rows", "rows"),
        ("decisions", "decisions"),
    )

    @property
    def generator(self) -> str:
        """The generator of random numbers and its version."""
        return self._required("generator", _decode.text)

    @property
    def policy(self) -> str:
        """The policy."""
        return self._required("policy", _decode.text)

    @property
    def replication(self) -> int:
        """The replication."""
        return self._required("replication", _decode.count)

    @property
    def events(self) -> tuple[SimulationEvent, ...]:
        """What happened, in the order in which it was settled; an answer that was settled beforehand has a later moment."""
        return self._required("events", _decode.list_of(_decode.record(SimulationEvent)))

    @property
    def rows(self) -> SimulationRows:
        """The figures of the replication, those of the simulation."""
        return self._required("rows", _decode.record(SimulationRows))

    @property
    def decisions(self) -> tuple[ReplayedDecision, ...]:
        """The decisions on the request that was asked for: `award` makes each again from its input."""
        return self._given("decisions", _decode.list_of(_decode.record(ReplayedDecision)), ())


class ReplayedDecision(Result):
    """A decision of a replication, and the input from which `award` makes it again."""

    __slots__ = ()
    _kind = "ReplayedDecision"
    _fields = (
        ("input", "input"),
        ("decision", "decision"),
    )

    @property
    def input(self) -> AwardInput:
        """The input of the operation `award`."""
        return self._required("input", _decode.record(AwardInput))

    @property
    def decision(self) -> Decision:
        """What it comes to."""
        return self._required("decision", _decode.record(Decision))


class Replications(Kinds):
    """How many replications.

    - `Replications.Range`: Those from one to before another: a chunk of a greater simulation, or all of it.
    - `Replications.Until`: As many as a precision needs, from 0: until half the interval of 95 % of a measure is at most a share of its mean, for every policy.
    """

    __slots__ = ()
    _kind = "Replications"
    Range: ClassVar[type[ReplicationsRange]]
    Until: ClassVar[type[ReplicationsUntil]]


class ReplicationsRange(Replications, kind="range"):
    """Those from one to before another: a chunk of a greater simulation, or all of it.

    Args:
        from_: The first, from 0.
        to: The first that is no longer made; above `from`.
    """

    __slots__ = ()
    _fields = (
        ("from_", "from"),
        ("to", "to"),
    )

    def __init__(
        self,
        *,
        from_: int,
        to: int,
    ) -> None:
        super().__init__({
            "kind": "range",
            "from": from_,
            "to": to,
        })

    @property
    def from_(self) -> int:
        """The first, from 0."""
        return self._required("from", _decode.count)

    @property
    def to(self) -> int:
        """The first that is no longer made; above `from`."""
        return self._required("to", _decode.count)


class ReplicationsUntil(Replications, kind="until"):
    """As many as a precision needs, from 0: until half the interval of 95 % of a measure is at most a share of its mean, for
    every policy.

    Args:
        measure: The measure, of the whole.
        relative: The share, above 0: 0.05 for 5 %.
        at_least: At least so many, 2 or more.
        at_most: At most so many.
    """

    __slots__ = ()
    _fields = (
        ("measure", "measure"),
        ("relative", "relative"),
        ("at_least", "at_least"),
        ("at_most", "at_most"),
    )

    def __init__(
        self,
        *,
        measure: SimulationMeasure,
        relative: Amount,
        at_least: int,
        at_most: int,
    ) -> None:
        super().__init__({
            "kind": "until",
            "measure": measure,
            "relative": relative,
            "at_least": at_least,
            "at_most": at_most,
        })

    @property
    def measure(self) -> SimulationMeasure:
        """The measure, of the whole."""
        return cast("SimulationMeasure", self._required("measure", _decode.any_))

    @property
    def relative(self) -> Decimal:
        """The share, above 0: 0.05 for 5 %."""
        return self._required("relative", _decode.decimal)

    @property
    def at_least(self) -> int:
        """At least so many, 2 or more."""
        return self._required("at_least", _decode.count)

    @property
    def at_most(self) -> int:
        """At most so many."""
        return self._required("at_most", _decode.count)


class RequestSource(Kinds):
    """What requests ask for.

    - `RequestSource.Drawn`: Requests of one line, drawn from distributions.
    - `RequestSource.Sampled`: Requests that were recorded: each in its turn with `recorded` arrivals, else one of them at random for each arrival (bootstrap; Efron, Annals of Statistics 7, 1979), its period as many days after the receipt as it was.
    """

    __slots__ = ()
    _kind = "RequestSource"
    Drawn: ClassVar[type[RequestSourceDrawn]]
    Sampled: ClassVar[type[RequestSourceSampled]]


class RequestSourceDrawn(RequestSource, kind="drawn"):
    """Requests of one line, drawn from distributions.

    Args:
        lot: The lot.
        item: The item.
        office: The municipality whose office asks, and where the service is needed.
        quantity: How much for one child, in the unit of the item; rounded to its step (to 1 without one), at least a
            step.
        duration_days: How many days the work takes; rounded, at least 1.
        children: How many children a request is for: groups of siblings; rounded, at least 1. One if missing.
        starts_in_days: How many days after the receipt the work is wanted to begin; rounded.
        urgent_share: The share of requests that are urgent, a fraction of 1.
        immediate_share: The share of requests for today, a fraction of 1.
        need: What the need says.
        funding_source: The source that pays, where the framework names its sources.
    """

    __slots__ = ()
    _fields = (
        ("lot", "lot"),
        ("item", "item"),
        ("office", "office"),
        ("quantity", "quantity"),
        ("duration_days", "duration_days"),
        ("starts_in_days", "starts_in_days"),
        ("urgent_share", "urgent_share"),
        ("immediate_share", "immediate_share"),
        ("need", "need"),
        ("children", "children"),
        ("funding_source", "funding_source"),
    )

    def __init__(
        self,
        *,
        lot: str,
        item: str,
        office: str,
        quantity: Distribution | Mapping[str, object],
        duration_days: Distribution | Mapping[str, object],
        children: Distribution | Mapping[str, object] | None = None,
        starts_in_days: Distribution | Mapping[str, object] | None = None,
        urgent_share: Amount | None = None,
        immediate_share: Amount | None = None,
        need: Need | Mapping[str, object] | None = None,
        funding_source: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "drawn",
            "lot": lot,
            "item": item,
            "office": office,
            "quantity": quantity,
            "duration_days": duration_days,
            "children": children,
            "starts_in_days": starts_in_days,
            "urgent_share": urgent_share,
            "immediate_share": immediate_share,
            "need": need,
            "funding_source": funding_source,
        })

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def office(self) -> str:
        """The municipality whose office asks, and where the service is needed."""
        return self._required("office", _decode.text)

    @property
    def quantity(self) -> Distribution:
        """How much for one child, in the unit of the item; rounded to its step (to 1 without one), at least a step."""
        return self._required("quantity", _decode.record(Distribution))

    @property
    def duration_days(self) -> Distribution:
        """How many days the work takes; rounded, at least 1."""
        return self._required("duration_days", _decode.record(Distribution))

    @property
    def starts_in_days(self) -> Distribution:
        """How many days after the receipt the work is wanted to begin; rounded."""
        return self._required("starts_in_days", _decode.record(Distribution))

    @property
    def urgent_share(self) -> Decimal:
        """The share of requests that are urgent, a fraction of 1."""
        return self._required("urgent_share", _decode.decimal)

    @property
    def immediate_share(self) -> Decimal:
        """The share of requests for today, a fraction of 1."""
        return self._required("immediate_share", _decode.decimal)

    @property
    def need(self) -> Need:
        """What the need says."""
        return self._required("need", _decode.record(Need))

    @property
    def children(self) -> Distribution | None:
        """How many children a request is for: groups of siblings; rounded, at least 1. One if missing."""
        return self._given("children", _decode.record(Distribution), None)

    @property
    def funding_source(self) -> str | None:
        """The source that pays, where the framework names its sources."""
        return self._given("funding_source", _decode.text, None)


class RequestSourceSampled(RequestSource, kind="sampled"):
    """Requests that were recorded: each in its turn with `recorded` arrivals, else one of them at random for each arrival
    (bootstrap; Efron, Annals of Statistics 7, 1979), its period as many days after the receipt as it was.

    Args:
        requests: The requests, at least one. They get new ids.
    """

    __slots__ = ()
    _fields = (
        ("requests", "requests"),
    )

    def __init__(
        self,
        *,
        requests: Sequence[Request | Mapping[str, object]],
    ) -> None:
        super().__init__({
            "kind": "sampled",
            "requests": requests,
        })

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests, at least one. They get new ids."""
        return self._required("requests", _decode.list_of(_decode.record(Request)))


class Scenario(Record):
    """A framework contract with everything that the simulation has to assume about those who live with it.

    Everything that cannot be is refused before the first event, all of it at once: negative rates, shares above 1, a
    distribution without a mean, an item that nobody can deliver, a horizon beyond the framework contract.

    Args:
        framework: The framework contract.
        demand: What offices ask for, at least one stream.
        providers: How each participant behaves.
        authority: How the authority works.
        until: The last day of the simulation, within the term; the last day of the term if missing.
        count_from: The first day that counts. Before it the simulation warms up: requests received earlier are awarded
            and fill capacities and ceilings, and no measure counts them. The first day of the term if missing.
        cost_shifts: When what things cost rises or falls, for all providers; never if none is given.
        count_flips: Whether awards are counted that would go to somebody else if one of the losing offers were
            withdrawn. Each award is decided once more for each losing offer, so that it takes several times as long.
    """

    __slots__ = ()
    _kind = "Scenario"
    _fields = (
        ("format", "format"),
        ("framework", "framework"),
        ("demand", "demand"),
        ("providers", "providers"),
        ("authority", "authority"),
        ("count_flips", "count_flips"),
        ("until", "until"),
        ("count_from", "count_from"),
        ("cost_shifts", "cost_shifts"),
    )

    def __init__(
        self,
        *,
        framework: FrameworkContract | Mapping[str, object],
        demand: Sequence[Demand | Mapping[str, object]],
        providers: Sequence[ProviderModel | Mapping[str, object]],
        authority: AuthorityModel | Mapping[str, object],
        until: Day | None = None,
        count_from: Day | None = None,
        cost_shifts: Sequence[CostShift | Mapping[str, object]] | None = None,
        count_flips: bool | None = None,
    ) -> None:
        super().__init__({
            "framework": framework,
            "demand": demand,
            "providers": providers,
            "authority": authority,
            "until": until,
            "count_from": count_from,
            "cost_shifts": cost_shifts,
            "count_flips": count_flips,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def framework(self) -> FrameworkContract:
        """The framework contract."""
        return self._required("framework", _decode.record(FrameworkContract))

    @property
    def demand(self) -> tuple[Demand, ...]:
        """What offices ask for, at least one stream."""
        return self._required("demand", _decode.list_of(_decode.record(Demand)))

    @property
    def providers(self) -> tuple[ProviderModel, ...]:
        """How each participant behaves."""
        return self._required("providers", _decode.list_of(_decode.record(ProviderModel)))

    @property
    def authority(self) -> AuthorityModel:
        """How the authority works."""
        return self._required("authority", _decode.record(AuthorityModel))

    @property
    def count_flips(self) -> bool:
        """Whether awards are counted that would go to somebody else if one of the losing offers were withdrawn. Each award is
        decided once more for each losing offer, so that it takes several times as long.
        """
        return self._required("count_flips", _decode.flag)

    @property
    def until(self) -> datetime.date | None:
        """The last day of the simulation, within the term; the last day of the term if missing."""
        return self._given("until", _decode.date, None)

    @property
    def count_from(self) -> datetime.date | None:
        """The first day that counts. Before it the simulation warms up: requests received earlier are awarded and fill
        capacities and ceilings, and no measure counts them. The first day of the term if missing.
        """
        return self._given("count_from", _decode.date, None)

    @property
    def cost_shifts(self) -> tuple[CostShift, ...]:
        """When what things cost rises or falls, for all providers; never if none is given."""
        return self._given("cost_shifts", _decode.list_of(_decode.record(CostShift)), ())


class Simulation(Record):
    """What a simulation came to.

    Args:
        generator: The generator of random numbers and its version.
        seed: The root seed.
        of: SHA-256 of scenario and policies as canonical JSON: what can be put together has the same.
        policies: The policies; the others are compared with the first.
        from_: The first replication.
        to: The first that was no longer made.
        rows: Every figure of every replication; empty where only sums are kept.
        summary: Means, intervals and differences.
        precise: Whether the precision that was asked for was reached; missing where none was.
        sums: The sums, where only they are kept.
    """

    __slots__ = ()
    _kind = "Simulation"
    _fields = (
        ("format", "format"),
        ("generator", "generator"),
        ("seed", "seed"),
        ("of", "of"),
        ("policies", "policies"),
        ("from_", "from"),
        ("to", "to"),
        ("rows", "rows"),
        ("summary", "summary"),
        ("precise", "precise"),
        ("sums", "sums"),
    )

    def __init__(
        self,
        *,
        generator: str,
        seed: int,
        of: str,
        policies: Sequence[str],
        from_: int,
        to: int,
        rows: SimulationRows | Mapping[str, object],
        summary: Sequence[MeasureSummary | Mapping[str, object]],
        precise: bool | None = None,
        sums: SimulationSums | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "generator": generator,
            "seed": seed,
            "of": of,
            "policies": policies,
            "from": from_,
            "to": to,
            "rows": rows,
            "summary": summary,
            "precise": precise,
            "sums": sums,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def generator(self) -> str:
        """The generator of random numbers and its version."""
        return self._required("generator", _decode.text)

    @property
    def seed(self) -> int:
        """The root seed."""
        return self._required("seed", _decode.count)

    @property
    def of(self) -> str:
        """SHA-256 of scenario and policies as canonical JSON: what can be put together has the same."""
        return self._required("of", _decode.text)

    @property
    def policies(self) -> tuple[str, ...]:
        """The policies; the others are compared with the first."""
        return self._required("policies", _decode.list_of(_decode.text))

    @property
    def from_(self) -> int:
        """The first replication."""
        return self._required("from", _decode.count)

    @property
    def to(self) -> int:
        """The first that was no longer made."""
        return self._required("to", _decode.count)

    @property
    def rows(self) -> SimulationRows:
        """Every figure of every replication; empty where only sums are kept."""
        return self._required("rows", _decode.record(SimulationRows))

    @property
    def summary(self) -> tuple[MeasureSummary, ...]:
        """Means, intervals and differences."""
        return self._required("summary", _decode.list_of(_decode.record(MeasureSummary)))

    @property
    def precise(self) -> bool | None:
        """Whether the precision that was asked for was reached; missing where none was."""
        return self._given("precise", _decode.flag, None)

    @property
    def sums(self) -> SimulationSums | None:
        """The sums, where only they are kept."""
        return self._given("sums", _decode.record(SimulationSums), None)


class SimulationEvent(Result):
    """Something that happened in a simulation."""

    __slots__ = ()
    _kind = "SimulationEvent"
    _fields = (
        ("at", "at"),
        ("event", "event"),
        ("request", "request"),
        ("participant", "participant"),
        ("outcome", "outcome"),
        ("price", "price"),
    )

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)

    @property
    def event(self) -> SimulationEventKind:
        """What."""
        return cast("SimulationEventKind", self._required("event", _decode.any_))

    @property
    def request(self) -> str | None:
        """The request."""
        return self._given("request", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """The participant."""
        return self._given("participant", _decode.text, None)

    @property
    def outcome(self) -> Outcome | None:
        """The outcome of a decision."""
        return cast("Outcome | None", self._given("outcome", _decode.any_, None))

    @property
    def price(self) -> Decimal | None:
        """An amount in CZK."""
        return self._given("price", _decode.decimal, None)


class SimulationRows(Record):
    """The figures of replications as columns of the same length; a row for each figure that is defined.

    In the order of the replications, within each of the policies, within each of the measures.

    Args:
        policy: The policy.
        replication: The replication, from 0.
        measure: What was measured.
        of: Of which lot, participant or year; empty where it is of the whole.
        value: The figure, in the unit of the measure.
    """

    __slots__ = ()
    _kind = "SimulationRows"
    _fields = (
        ("policy", "policy"),
        ("replication", "replication"),
        ("measure", "measure"),
        ("of", "of"),
        ("value", "value"),
    )

    def __init__(
        self,
        *,
        policy: Sequence[str],
        replication: Sequence[int],
        measure: Sequence[SimulationMeasure],
        of: Sequence[str],
        value: Sequence[Amount],
    ) -> None:
        super().__init__({
            "policy": policy,
            "replication": replication,
            "measure": measure,
            "of": of,
            "value": value,
        })

    @property
    def policy(self) -> tuple[str, ...]:
        """The policy."""
        return self._required("policy", _decode.list_of(_decode.text))

    @property
    def replication(self) -> tuple[int, ...]:
        """The replication, from 0."""
        return self._required("replication", _decode.list_of(_decode.count))

    @property
    def measure(self) -> tuple[SimulationMeasure, ...]:
        """What was measured."""
        return cast("tuple[SimulationMeasure, ...]", self._required("measure", _decode.list_of(_decode.any_)))

    @property
    def of(self) -> tuple[str, ...]:
        """Of which lot, participant or year; empty where it is of the whole."""
        return self._required("of", _decode.list_of(_decode.text))

    @property
    def value(self) -> tuple[Decimal, ...]:
        """The figure, in the unit of the measure."""
        return self._required("value", _decode.list_of(_decode.decimal))


class SimulationSums(Record):
    """Sums over replications as columns of the same length, in place of the rows: one entry for each measure, what it is of, and
    policy, whatever the number of replications.

    A figure x is a whole number of millionths of the unit of its measure, and so are the sums: exact, so that they can be
    added in any order. Mean = Σx/n, standard error = √((n·Σx² − (Σx)²)/(n²·(n − 1))). A difference d is the figure of this
    policy less that of the first in the same replication; the first policy has none.

    Args:
        policy: The policy.
        measure: What was measured.
        of: Of which lot, participant or year; empty where it is of the whole.
        count: In how many replications the figure is defined, n.
        sum: Σx.
        squares: Σx².
        difference: Σd.
        difference_squares: Σd².
        lower: In how many replications the figure is lower than that of the first policy.
        equal: In how many it is the same.
        higher: In how many it is higher.
    """

    __slots__ = ()
    _kind = "SimulationSums"
    _fields = (
        ("policy", "policy"),
        ("measure", "measure"),
        ("of", "of"),
        ("count", "count"),
        ("sum", "sum"),
        ("squares", "squares"),
        ("difference", "difference"),
        ("difference_squares", "difference_squares"),
        ("lower", "lower"),
        ("equal", "equal"),
        ("higher", "higher"),
    )

    def __init__(
        self,
        *,
        policy: Sequence[str],
        measure: Sequence[SimulationMeasure],
        of: Sequence[str],
        count: Sequence[int],
        sum: Sequence[str],
        squares: Sequence[str],
        difference: Sequence[str],
        difference_squares: Sequence[str],
        lower: Sequence[int],
        equal: Sequence[int],
        higher: Sequence[int],
    ) -> None:
        super().__init__({
            "policy": policy,
            "measure": measure,
            "of": of,
            "count": count,
            "sum": sum,
            "squares": squares,
            "difference": difference,
            "difference_squares": difference_squares,
            "lower": lower,
            "equal": equal,
            "higher": higher,
        })

    @property
    def policy(self) -> tuple[str, ...]:
        """The policy."""
        return self._required("policy", _decode.list_of(_decode.text))

    @property
    def measure(self) -> tuple[SimulationMeasure, ...]:
        """What was measured."""
        return cast("tuple[SimulationMeasure, ...]", self._required("measure", _decode.list_of(_decode.any_)))

    @property
    def of(self) -> tuple[str, ...]:
        """Of which lot, participant or year; empty where it is of the whole."""
        return self._required("of", _decode.list_of(_decode.text))

    @property
    def count(self) -> tuple[int, ...]:
        """In how many replications the figure is defined, n."""
        return self._required("count", _decode.list_of(_decode.count))

    @property
    def sum(self) -> tuple[Fraction, ...]:
        """Σx."""
        return self._required("sum", _decode.list_of(_decode.fraction))

    @property
    def squares(self) -> tuple[Fraction, ...]:
        """Σx²."""
        return self._required("squares", _decode.list_of(_decode.fraction))

    @property
    def difference(self) -> tuple[Fraction, ...]:
        """Σd."""
        return self._required("difference", _decode.list_of(_decode.fraction))

    @property
    def difference_squares(self) -> tuple[Fraction, ...]:
        """Σd²."""
        return self._required("difference_squares", _decode.list_of(_decode.fraction))

    @property
    def lower(self) -> tuple[int, ...]:
        """In how many replications the figure is lower than that of the first policy."""
        return self._required("lower", _decode.list_of(_decode.count))

    @property
    def equal(self) -> tuple[int, ...]:
        """In how many it is the same."""
        return self._required("equal", _decode.list_of(_decode.count))

    @property
    def higher(self) -> tuple[int, ...]:
        """In how many it is higher."""
        return self._required("higher", _decode.list_of(_decode.count))


class StandBy(Record):
    """Paid stand-by (*placená pohotovost*): what is paid for capacity that stands idle.

    Paid: Σ idle units · days · rate, over participants, lots and items with a capacity. Where several terms fit, their rates add
    up. Source: payment for availability as social services know it; the form is our choice.

    Args:
        per_unit_day: What an idle unit costs a day, in CZK.
        lot: The lot; all if missing.
        item: The item; all if missing.
        participant: The participant; all if missing.
    """

    __slots__ = ()
    _kind = "StandBy"
    _fields = (
        ("per_unit_day", "per_unit_day"),
        ("lot", "lot"),
        ("item", "item"),
        ("participant", "participant"),
    )

    def __init__(
        self,
        *,
        per_unit_day: Amount,
        lot: str | None = None,
        item: str | None = None,
        participant: str | None = None,
    ) -> None:
        super().__init__({
            "per_unit_day": per_unit_day,
            "lot": lot,
            "item": item,
            "participant": participant,
        })

    @property
    def per_unit_day(self) -> Decimal:
        """What an idle unit costs a day, in CZK."""
        return self._required("per_unit_day", _decode.decimal)

    @property
    def lot(self) -> str | None:
        """The lot; all if missing."""
        return self._given("lot", _decode.text, None)

    @property
    def item(self) -> str | None:
        """The item; all if missing."""
        return self._given("item", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """The participant; all if missing."""
        return self._given("participant", _decode.text, None)


class Sweep(Result):
    """The points of a sweep: their policies are simulated as any others."""

    __slots__ = ()
    _kind = "Sweep"
    _fields = (
        ("generator", "generator"),
        ("points", "points"),
    )

    @property
    def generator(self) -> str:
        """The generator of random numbers and its version."""
        return self._required("generator", _decode.text)

    @property
    def points(self) -> tuple[SweepPoint, ...]:
        """The points, `p1`, `p2` and so on; in a grid the last dimension changes first."""
        return self._required("points", _decode.list_of(_decode.record(SweepPoint)))


class SweepDesign(Kinds):
    """How the points of a sweep lie.

    - `SweepDesign.Grid`: Every combination.
    - `SweepDesign.LatinHypercube`: So many points that in each dimension every part is taken once, in an order of its own at random (Technometrics 21, 1979, pages 239 to 245).
    """

    __slots__ = ()
    _kind = "SweepDesign"
    Grid: ClassVar[type[SweepDesignGrid]]
    LatinHypercube: ClassVar[type[SweepDesignLatinHypercube]]


class SweepDesignGrid(SweepDesign, kind="grid"):
    """Every combination."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "grid",
        })


class SweepDesignLatinHypercube(SweepDesign, kind="latin_hypercube"):
    """So many points that in each dimension every part is taken once, in an order of its own at random (Technometrics 21,
    1979, pages 239 to 245).

    Args:
        points: How many points, 2 or more.
        seed: The root seed of the order.
    """

    __slots__ = ()
    _fields = (
        ("points", "points"),
        ("seed", "seed"),
    )

    def __init__(
        self,
        *,
        points: int,
        seed: int,
    ) -> None:
        super().__init__({
            "kind": "latin_hypercube",
            "points": points,
            "seed": seed,
        })

    @property
    def points(self) -> int:
        """How many points, 2 or more."""
        return self._required("points", _decode.count)

    @property
    def seed(self) -> int:
        """The root seed of the order."""
        return self._required("seed", _decode.count)


class SweepDimension(Kinds):
    """One direction in which policies differ.

    - `SweepDimension.Options`: Options, each with a name and what it changes.
    - `SweepDimension.Range`: A figure between two limits.
    """

    __slots__ = ()
    _kind = "SweepDimension"
    Options: ClassVar[type[SweepDimensionOptions]]
    Range: ClassVar[type[SweepDimensionRange]]


class SweepDimensionOptions(SweepDimension, kind="options"):
    """Options, each with a name and what it changes.

    Args:
        id: The id of the dimension.
        options: The options, at least one; none of them has to change anything.
    """

    __slots__ = ()
    _fields = (
        ("id", "id"),
        ("options", "options"),
    )

    def __init__(
        self,
        *,
        id: str,
        options: Sequence[Policy | Mapping[str, object]],
    ) -> None:
        super().__init__({
            "kind": "options",
            "id": id,
            "options": options,
        })

    @property
    def id(self) -> str:
        """The id of the dimension."""
        return self._required("id", _decode.text)

    @property
    def options(self) -> tuple[Policy, ...]:
        """The options, at least one; none of them has to change anything."""
        return self._required("options", _decode.list_of(_decode.record(Policy)))


class SweepDimensionRange(SweepDimension, kind="range"):
    """A figure between two limits. In a grid `steps` values at equal distances, the limits included; in a Latin hypercube one value
    in each of as many equal parts as there are points.

    Args:
        id: The id of the dimension.
        figure: The figure.
        least: The least.
        most: The most, above the least.
        lot: The lot; all if missing.
        from_: The first day on which it holds; the whole term if missing.
        steps: How many values a grid has, 2 or more; 2 if missing.
        decimals: To how many decimals values are rounded, 0 to 6.
    """

    __slots__ = ()
    _fields = (
        ("id", "id"),
        ("figure", "figure"),
        ("least", "least"),
        ("most", "most"),
        ("decimals", "decimals"),
        ("lot", "lot"),
        ("from_", "from"),
        ("steps", "steps"),
    )

    def __init__(
        self,
        *,
        id: str,
        figure: SweepFigure,
        least: Amount,
        most: Amount,
        lot: str | None = None,
        from_: Day | None = None,
        steps: int | None = None,
        decimals: int | None = None,
    ) -> None:
        super().__init__({
            "kind": "range",
            "id": id,
            "figure": figure,
            "least": least,
            "most": most,
            "lot": lot,
            "from": from_,
            "steps": steps,
            "decimals": decimals,
        })

    @property
    def id(self) -> str:
        """The id of the dimension."""
        return self._required("id", _decode.text)

    @property
    def figure(self) -> SweepFigure:
        """The figure."""
        return cast("SweepFigure", self._required("figure", _decode.any_))

    @property
    def least(self) -> Decimal:
        """The least."""
        return self._required("least", _decode.decimal)

    @property
    def most(self) -> Decimal:
        """The most, above the least."""
        return self._required("most", _decode.decimal)

    @property
    def decimals(self) -> int:
        """To how many decimals values are rounded, 0 to 6."""
        return self._required("decimals", _decode.count)

    @property
    def lot(self) -> str | None:
        """The lot; all if missing."""
        return self._given("lot", _decode.text, None)

    @property
    def from_(self) -> datetime.date | None:
        """The first day on which it holds; the whole term if missing."""
        return self._given("from", _decode.date, None)

    @property
    def steps(self) -> int | None:
        """How many values a grid has, 2 or more; 2 if missing."""
        return self._given("steps", _decode.count, None)


class SweepPoint(Result):
    """One point of a sweep."""

    __slots__ = ()
    _kind = "SweepPoint"
    _fields = (
        ("policy", "policy"),
        ("levels", "levels"),
    )

    @property
    def policy(self) -> Policy:
        """The policy: the values of all dimensions."""
        return self._required("policy", _decode.record(Policy))

    @property
    def levels(self) -> Mapping[str, str]:
        """The value, or the name of the option, by dimension."""
        return self._required("levels", _decode.map_of(_decode.text))


class TravelPay(Record):
    """Paid travel (*hrazené cestovné*): what is paid for the way of a participant, beside its price. Without it travel is part of
    prices.

    Paid: quantity · max(0, km − free km) · rate, over contracts, km being the distance of the participant to where the service is
    needed, per unit rounded down to 10⁻⁸ CZK. Where several terms fit, they add up. Who bids with a cost of travel of its own
    bids without what is paid: max(0, own cost − paid). Prices of direct orders stay those of the framework contract.

    It is no part of any price: offers are compared without it, and it counts under no ceiling. The measures `travel_cost` and
    `total_cost` have it. Where nobody has distances nothing is paid. Source: travel included or paid by zone, as price lists of
    social services have it; the form is our choice.

    Args:
        per_km: What a km costs for a unit of the item, in CZK.
        lot: The lot; all if missing.
        item: The item; all if missing.
        participant: The participant; all if missing.
        free_km: The km that are not paid.
    """

    __slots__ = ()
    _kind = "TravelPay"
    _fields = (
        ("per_km", "per_km"),
        ("free_km", "free_km"),
        ("lot", "lot"),
        ("item", "item"),
        ("participant", "participant"),
    )

    def __init__(
        self,
        *,
        per_km: Amount,
        lot: str | None = None,
        item: str | None = None,
        participant: str | None = None,
        free_km: Amount | None = None,
    ) -> None:
        super().__init__({
            "per_km": per_km,
            "lot": lot,
            "item": item,
            "participant": participant,
            "free_km": free_km,
        })

    @property
    def per_km(self) -> Decimal:
        """What a km costs for a unit of the item, in CZK."""
        return self._required("per_km", _decode.decimal)

    @property
    def free_km(self) -> Decimal:
        """The km that are not paid."""
        return self._required("free_km", _decode.decimal)

    @property
    def lot(self) -> str | None:
        """The lot; all if missing."""
        return self._given("lot", _decode.text, None)

    @property
    def item(self) -> str | None:
        """The item; all if missing."""
        return self._given("item", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """The participant; all if missing."""
        return self._given("participant", _decode.text, None)


class ValueModel(Record):
    """What a provider offers for a criterion other than the price.

    Args:
        criterion: The criterion (or feature) of the scheme.
        figure: How its figure is distributed; drawn anew for each offer.
        most: The most; a greater figure counts as this. Give it where the scheme allows no more.
        decimals: To how many decimals it is rounded, 0 to 6.
    """

    __slots__ = ()
    _kind = "ValueModel"
    _fields = (
        ("criterion", "criterion"),
        ("figure", "figure"),
        ("decimals", "decimals"),
        ("most", "most"),
    )

    def __init__(
        self,
        *,
        criterion: str,
        figure: Distribution | Mapping[str, object],
        most: Amount | None = None,
        decimals: int | None = None,
    ) -> None:
        super().__init__({
            "criterion": criterion,
            "figure": figure,
            "most": most,
            "decimals": decimals,
        })

    @property
    def criterion(self) -> str:
        """The criterion (or feature) of the scheme."""
        return self._required("criterion", _decode.text)

    @property
    def figure(self) -> Distribution:
        """How its figure is distributed; drawn anew for each offer."""
        return self._required("figure", _decode.record(Distribution))

    @property
    def decimals(self) -> int:
        """To how many decimals it is rounded, 0 to 6."""
        return self._required("decimals", _decode.count)

    @property
    def most(self) -> Decimal | None:
        """The most; a greater figure counts as this. Give it where the scheme allows no more."""
        return self._given("most", _decode.decimal, None)


class YearlyRate(Result):
    """How often something happens in a year of 365.25 days."""

    __slots__ = ()
    _kind = "YearlyRate"
    _fields = (
        ("per_year", "per_year"),
        ("low", "low"),
        ("high", "high"),
    )

    @property
    def per_year(self) -> Decimal:
        """The rate: count · 365.25 / days."""
        return self._required("per_year", _decode.decimal)

    @property
    def low(self) -> Decimal:
        """The lower end of an interval of about 95 %, for independent events: (√n − 0.98)² in place of the count n."""
        return self._required("low", _decode.decimal)

    @property
    def high(self) -> Decimal:
        """The upper end: (√n + 0.98)²."""
        return self._required("high", _decode.decimal)
