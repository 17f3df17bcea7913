# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The operations of the engine. Each takes keyword arguments, objects or mappings, and gives an object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._call import call
from ._decode import record
from ._types import Amount, Moment
from .names import Algorithm
from .records.award import Decision, MiniTender, Ruling
from .records.evaluation import AbnormallyLow, AbnormallyLowRule, Drawn, Evaluation, Scheme
from .records.exchange import AwardMany, RegisterSummary
from .records.framework import FrameworkContract, FrameworkState
from .records.offer import Offer
from .records.register import Event, Register
from .records.request import Request

__all__ = ["evaluate", "abnormally_low", "draw", "award", "award_many", "register"]


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
