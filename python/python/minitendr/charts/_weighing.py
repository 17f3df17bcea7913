"""An award with another weight of the price: what the engine (`reweigh`) says of it, and when there is a picture of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from .. import operations
from ..records.analysis import Reweighed
from ..records.award import AwardInput
from ..records.evaluation import Criterion, EvaluateInput, Scheme

__all__ = ["check", "tried"]


def check(of: EvaluateInput | AwardInput) -> tuple[Criterion, Decimal]:
    """The criterion of the price, and the sum of the weights.

    Raises ValueError where there is no picture: points are not added up, or the weight cannot be moved.
    """
    scheme = _scheme(of)
    prices = [criterion for criterion in scheme.criteria if criterion.of == "price"]
    if scheme.combine.kind != "weighted_sum":
        raise ValueError("the weight of the price can be moved only where points are added up (`weighted_sum`)")
    if len(prices) != 1:
        raise ValueError("the weight of the price can be moved only where exactly one criterion is the price")
    price, total = prices[0], sum((criterion.weight for criterion in scheme.criteria), Decimal())
    if price.weight in (0, total):
        raise ValueError("the weight of the price can be moved only where it and something else weigh something")
    return price, total


def tried(of: EvaluateInput | AwardInput, weights: Sequence[Decimal]) -> Reweighed:
    """What comes of the weights. Raises InputError: those of `evaluate` or `award`."""
    if isinstance(of, AwardInput):
        return operations.reweigh(decision=of, weights=weights)
    return operations.reweigh(evaluation=of, weights=weights)


def _scheme(of: EvaluateInput | AwardInput) -> Scheme:
    if isinstance(of, EvaluateInput):
        return of.scheme
    scheme = next((lot.scheme for lot in of.framework.lots if lot.id == of.request.lot), None)
    if scheme is None:
        raise ValueError("the lot of the request has no scheme")
    return scheme
