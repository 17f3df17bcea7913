# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The operations of the engine. Each takes keyword arguments, objects or mappings, and gives an object."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ._call import call
from ._decode import record
from ._types import Amount, Day, Moment
from .names import Algorithm, Calendar
from .records.award import Decision, MiniTender, Ruling
from .records.evaluation import AbnormallyLow, AbnormallyLowRule, Drawn, Evaluation, Scheme
from .records.exchange import AwardMany, RegisterSummary
from .records.framework import AdjustedPrice, Drawdown, DrawdownOrder, FactorLimits, FrameworkContract, FrameworkState, PriceChange
from .records.offer import Offer
from .records.register import Event, Register
from .records.request import Request
from .records.time import Deadline, TimeLimit

__all__ = ["evaluate", "abnormally_low", "draw", "deadline", "adjust_price", "drawdown", "award", "award_many", "register"]


def evaluate(
    *,
    scheme: Scheme | Mapping[str, object],
    offers: Sequence[Offer | Mapping[str, object]],
    ceiling: Amount | None = None,
    deadline: Moment | None = None,
    framework_prices: Mapping[str, Amount] | None = None,
) -> Evaluation:
    """Evaluates offers under a scheme: points, totals, a ranking and, unless offers are equal, a winner.

    Prices are in CZK. A flaw of one offer (late, incomplete, too dear) is a finding on that offer and stops nothing.
    What is equal stays equal unless a rule of the scheme settles it.

    Args:
        scheme: The scheme.
        offers: The offers; none at all is no error.
        ceiling: The highest admissible price in CZK.
        deadline: The end of the offer period.
        framework_prices: The price of each participant in the framework, in CZK.

    Returns:
        The result of an evaluation. The order of the offers handed in never matters.

    Raises:
        InputError: everything in the input that does not fit together, with code and path, all at once;
            `formula_undefined` where a formula asks for something that arithmetic does not define, such as 0/0.

    >>> from minitendr import Combine, Criterion, Formula, Offer, Scheme, evaluate
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> evaluation = evaluate(scheme=scheme, offers=[
    ...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})])
    >>> evaluation.winner, evaluation.points["B"]["price"].exact
    ('A', Fraction(300, 7))
    """
    return record(Evaluation)(call("evaluate", {
        "scheme": scheme,
        "offers": offers,
        "ceiling": ceiling,
        "deadline": deadline,
        "framework_prices": framework_prices,
    }))


def abnormally_low(
    *,
    rule: AbnormallyLowRule | Mapping[str, object],
    offers: Sequence[Offer | Mapping[str, object]],
    ceiling: Amount | None = None,
) -> AbnormallyLow:
    """Flags prices that look abnormally low, with the figures behind each flag.

    Prices are in CZK, percentages in percent. A flag asks for an explanation; it never excludes anybody by itself.
    The presets of the rule name the laws that they come from.

    Args:
        rule: What counts as abnormally low.
        offers: The offers, each with a price.
        ceiling: The estimate of the contracting authority in CZK, from which discounts are reckoned.

    Returns:
        Which offers are abnormally low, and why.

    Raises:
        InputError: an offer without a price, a missing ceiling where the rule needs one, `formula_undefined`.

    >>> from minitendr import AbnormallyLowRule, Offer, abnormally_low
    >>> found = abnormally_low(rule=AbnormallyLowRule.Below(reference="mean", percent=40), offers=[
    ...     Offer(id="A", price=600), Offer(id="B", price=900), Offer(id="C", price=1500)])
    >>> found.flagged
    ('A',)
    """
    return record(AbnormallyLow)(call("abnormally_low", {
        "rule": rule,
        "offers": offers,
        "ceiling": ceiling,
    }))


def draw(
    *,
    algorithm: Algorithm,
    sources: Sequence[Sequence[Amount] | str],
    pool: int | Sequence[str],
    take: int,
    salt: str | None = None,
) -> Drawn:
    """Draws lots from sources that nobody knew when the draw was announced, so that everybody can repeat it.

    The answer has the key made of the sources, and what was selected: positions from 1, or ids. Sources: RFC 3797 for
    `rfc3797`; `sha256` is defined by this engine.

    Args:
        algorithm: How the key becomes positions.
        sources: What nobody knew when the draw was announced, in the order announced; at least one.
        pool: What is drawn from.
        take: How many are drawn, from 1 to all.
        salt: What the drawer committed to beforehand; only with `sha256`.

    Returns:
        What was drawn.

    Raises:
        InputError: no or empty sources, more to be drawn than there is, a salt with `rfc3797`.

    >>> from minitendr import draw
    >>> draw(algorithm="rfc3797", sources=[["9319"], "Pardubice"], pool=["A", "B", "C"], take=1).key
    '9319./PARDUBICE/'
    """
    return record(Drawn)(call("draw", {
        "algorithm": algorithm,
        "sources": sources,
        "pool": pool,
        "take": take,
        "salt": salt,
    }))


def deadline(
    *,
    from_: Day | Moment,
    period: TimeLimit | Mapping[str, object],
    calendar: Calendar,
) -> Deadline:
    """Computes when a time limit ends, with the working days and holidays of a country.

    `from` is the event: a day, or a moment, whose day is that in Prague. It does not count. A last day on a Saturday,
    Sunday or holiday moves to the next working day; months end on the day of the same number, or on the last day of a
    shorter month. Hours are elapsed hours: they start from a moment and give one, which is not moved. The calendar `cz`
    knows the days from 2000-08-09 to 2099-12-31. Source: acts 89/2012 Sb. §§ 605–608 and 245/2000 Sb.

    Args:
        from_: The event from which the time limit runs: its day, or its moment.
        period: How long the time limit is.
        calendar: Whose working days and holidays.

    Returns:
        When a time limit ends.

    Raises:
        InputError: `exactly_one` (none or several units), `out_of_range` (a time limit of 0, days that the calendar
            does not know), `invalid_instant` (hours that start from a day).

    >>> from minitendr import TimeLimit, deadline
    >>> deadline(from_="2016-03-24", period=TimeLimit(working_days=1), calendar="cz").date
    datetime.date(2016, 3, 29)
    """
    return record(Deadline)(call("deadline", {
        "from": from_,
        "period": period,
        "calendar": calendar,
    }))


def adjust_price(
    *,
    price: Amount,
    change: PriceChange | Mapping[str, object],
    limits: FactorLimits | Mapping[str, object] | None = None,
) -> AdjustedPrice:
    """Changes a price of a framework contract by a factor or an addend, within limits.

    Prices and addends are in CZK; the new price is rounded half up to two decimals. The factor is rounded half up to
    `factor_places`, then compared with the limits, both of which are included.

    Args:
        price: The price before the change in CZK, above 0.
        change: The change.
        limits: Within which limits the factor must be; missing where the framework contract sets none.

    Returns:
        A price after a change.

    Raises:
        InputError: `exactly_one` (a tax with neither or both of `factor` and `addend`), `out_of_range` (a price that is
            not above 0 before and after the change, a factor beyond the limits), `unknown_field` (limits where
            something is added).

    >>> from minitendr import FactorLimits, PriceChange, adjust_price
    >>> adjusted = adjust_price(price="66.42", change=PriceChange.Variation(factor="0.89995"),
    ...     limits=FactorLimits(from_="0.9", to="1.1", factor_places=4))
    >>> adjusted.price, adjusted.factor
    (Decimal('59.78'), Decimal('0.9'))
    """
    return record(AdjustedPrice)(call("adjust_price", {
        "price": price,
        "change": change,
        "limits": limits,
    }))


def drawdown(
    *,
    agreed: Amount,
    orders: Sequence[DrawdownOrder | Mapping[str, object]],
    allowance_percent: Amount | None = None,
    valid_to: Day | None = None,
    on: Day | None = None,
) -> Drawdown:
    """Computes what is left of an agreed quantity or value, and whether it can still be ordered from.

    Quantities are in the one unit of the agreement, values in CZK. Only confirmed orders count. `expired` comes before
    `used_up`; without `on` nothing is expired, as there is no clock.

    Args:
        agreed: What was agreed: a quantity in any one unit, or a value in CZK.
        orders: The orders, in any order.
        allowance_percent: By how many percent of what was agreed the orders may pass it; 0 where missing.
        valid_to: The last valid day; missing where there is none.
        on: The day for which the status is asked. There is no clock: without it nothing is expired.

    Returns:
        What is left of an agreement.

    Raises:
        InputError: `ceiling_exceeded` where the confirmed orders are more than was agreed and allowed, `out_of_range`
            (an allowance below 0).

    >>> from minitendr import DrawdownOrder, drawdown
    >>> left = drawdown(agreed=100, orders=[DrawdownOrder(quantity=40, status="confirmed")])
    >>> left.remaining, left.status
    (Fraction(60, 1), 'open')
    """
    return record(Drawdown)(call("drawdown", {
        "agreed": agreed,
        "orders": orders,
        "allowance_percent": allowance_percent,
        "valid_to": valid_to,
        "on": on,
    }))


def award(
    *,
    framework: FrameworkContract | Mapping[str, object],
    request: Request | Mapping[str, object],
    offers: Sequence[Offer | Mapping[str, object]],
    at: Moment,
    state: FrameworkState | Mapping[str, object] | None = None,
    deadline: Moment | None = None,
    rulings: Sequence[Ruling | Mapping[str, object]] | None = None,
) -> Decision:
    """Decides on one mini-tender: from the request and its offers to a partial contract, or to another honest end, with
    every reason.

    Prices are in CZK. `state` is what has been ordered under the framework contract before; without it nothing has.
    `at` is the moment of the decision: there is no clock. Rulings of people (an accepted explanation, a refusal)
    are part of the input.

    Args:
        framework: The framework contract.
        request: The request.
        offers: The offers.
        at: The moment of the decision.
        state: What has been ordered under it; nothing if missing.
        deadline: The end of the offer period.
        rulings: What people ruled.

    Returns:
        A decision on one request: the outcome with every reason, what was found about offers, the evaluation, and the
        partial contracts.

    Raises:
        InputError: everything in the input that does not fit together, with code and path, all at once.
    """
    return record(Decision)(call("award", {
        "framework": framework,
        "request": request,
        "offers": offers,
        "at": at,
        "state": state,
        "deadline": deadline,
        "rulings": rulings,
    }))


def award_many(
    *,
    registers: Sequence[Register | Mapping[str, object]],
    tenders: Sequence[MiniTender | Mapping[str, object]],
    role: str,
) -> AwardMany:
    """Decides on many mini-tenders in the order given, each against what the ones before left.

    There is one register for each framework contract; they come back with what was decided. A contract whose period has
    ended before the moment of a decision counts as delivered in full, so that its capacity is free again. `role` is who
    records.

    Args:
        registers: The registers of the framework contracts, one for each.
        tenders: The mini-tenders, in the order in which they are decided.
        role: In which role the events are recorded.

    Returns:
        Many decisions, and the registers after them.

    Raises:
        InputError: those of `award` under `/tenders/<place>`, those of `register` under `/registers/<place>`,
            `duplicate_id` for two registers of one framework contract, `another_framework` for a tender without a
            register, `empty_list` without any.
    """
    return record(AwardMany)(call("award_many", {
        "registers": registers,
        "tenders": tenders,
        "role": role,
    }))


def register(
    *,
    framework: FrameworkContract | Mapping[str, object],
    events: Sequence[Event | Mapping[str, object]],
) -> RegisterSummary:
    """Folds the events of a register into what has been ordered and what became of each request.

    Args:
        framework: The framework contract.
        events: The events in the order in which they were recorded.

    Returns:
        What the events of a register add up to.

    Raises:
        InputError: that of the first event that cannot be, such as `ceiling_exceeded`, under `/events/<place>`.
    """
    return record(RegisterSummary)(call("register", {
        "framework": framework,
        "events": events,
    }))
