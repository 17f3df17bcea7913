"""An award with another weight of the price, decided by the engine.

What another weight means is what the engine means by it in `sensitivity`: the other weights keep their proportions, the
sum stays, and points that evaluators gave, those of a table and minimums of points grow with the weight of their
criterion. Here that is written into the input, and the engine is asked again.

Why is a weight sometimes 33.000000000004? The other weights are multiplied by one factor of at most twelve decimals, so
that their proportions hold exactly and no weight is a fraction without an end; what the sum then leaves is the weight of
the price. It is never less than what was asked for, and by less than a millionth more.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_DOWN, Context, Decimal
from typing import Any, cast

from .. import _call
from .._errors import InputError
from ..records.award import AwardInput, Decision
from ..records.evaluation import EvaluateInput, Evaluation, Scheme

__all__ = ["Weighing"]

_EXACT = Context(prec=60)
_PLACES = Decimal("1E-12")


class Weighing:
    """An evaluation or an award that can be asked at any weight of its price."""

    def __init__(self, of: EvaluateInput | AwardInput) -> None:
        self._award = isinstance(of, AwardInput)
        self._input: dict[str, Any] = of.to_dict()
        self.scheme = _scheme(of)
        prices = [criterion for criterion in self.scheme.criteria if criterion.of == "price"]
        if self.scheme.combine.kind != "weighted_sum":
            raise ValueError("the weight of the price can be moved only where points are added up (`weighted_sum`)")
        if len(prices) != 1:
            raise ValueError("the weight of the price can be moved only where exactly one criterion is the price")
        self.price = prices[0]
        self.sum = sum((criterion.weight for criterion in self.scheme.criteria), Decimal())
        self.rest = self.sum - self.price.weight
        if not self.rest:
            raise ValueError("no criterion but the price weighs anything, so that the others have no proportions to keep")

    def at(self, weight: Decimal) -> tuple[Decimal, Evaluation | None]:
        """The evaluation at a weight of the price from 0 to the sum of the weights, and the exact weight.

        None where the engine evaluates nothing then. Raises InputError: those of `evaluate` or `award`.
        """
        exact, document = self.input_at(weight)
        return exact, self._evaluation(document)

    def input_at(self, weight: Decimal) -> tuple[Decimal, dict[str, Any]]:
        """The input at a weight of the price, and the exact weight."""
        if weight == self.price.weight:
            return weight, self._input
        factor = _EXACT.divide(self.sum - weight, self.rest).quantize(_PLACES, ROUND_DOWN, _EXACT)
        exact = self.sum - _EXACT.multiply(self.rest, factor)
        own = (
            _EXACT.divide(exact, self.price.weight).quantize(_PLACES, ROUND_DOWN, _EXACT)
            if self.price.weight
            else Decimal(1)
        )
        changed = dict(self._input)
        factors = {criterion.id: own if criterion.id == self.price.id else factor for criterion in self.scheme.criteria}
        if self._award:
            framework = dict(changed["framework"])
            framework["lots"] = [
                {**lot, "scheme": self._weighed(lot["scheme"], exact, factors)}
                if lot["id"] == changed["request"]["lot"]
                else lot
                for lot in framework["lots"]
            ]
            changed["framework"] = framework
            changed["rulings"] = [_ruled(ruling, self._given(factors)) for ruling in changed.get("rulings", [])]
        else:
            changed["scheme"] = self._weighed(changed["scheme"], exact, factors)
        changed["offers"] = [_offered(offer, self._given(factors)) for offer in changed["offers"]]
        return exact, changed

    def winner_at(self, weight: Decimal) -> str | None:
        """Who is first at a weight."""
        evaluation = self.at(weight)[1]
        return None if evaluation is None else evaluation.winner

    def _given(self, factors: Mapping[str, Decimal]) -> dict[str, Decimal]:
        """The factors of criteria whose points people give."""
        return {one.id: factors[one.id] for one in self.scheme.criteria if one.formula.kind == "points"}

    def _weighed(self, scheme: dict[str, Any], price: Decimal, factors: Mapping[str, Decimal]) -> dict[str, Any]:
        criteria: list[dict[str, Any]] = []
        for given in cast("list[dict[str, Any]]", scheme["criteria"]):
            factor, made = factors[given["id"]], dict(given)
            made["weight"] = _text(price) if given["id"] == self.price.id else _times(given["weight"], factor)
            if "minimum_points" in given:
                made["minimum_points"] = _times(given["minimum_points"], factor)
            if given["formula"]["kind"] == "bands":
                bands = [{**band, "points": _times(band["points"], factor)} for band in given["formula"]["bands"]]
                made["formula"] = {**given["formula"], "bands": bands, "beyond": _times(given["formula"]["beyond"], factor)}
            criteria.append(made)
        return {**scheme, "criteria": criteria}

    def _evaluation(self, document: dict[str, Any]) -> Evaluation | None:
        try:
            if self._award:
                return Decision._wrap(_call.call("award", document)).evaluation
            return Evaluation._wrap(_call.call("evaluate", document))
        except InputError as error:
            # 0/0 at one weight is no reason to show nothing of the others.
            if document is not self._input and all(problem.code == "formula_undefined" for problem in error.errors):
                return None
            raise


def _scheme(of: EvaluateInput | AwardInput) -> Scheme:
    if isinstance(of, EvaluateInput):
        return of.scheme
    scheme = next((lot.scheme for lot in of.framework.lots if lot.id == of.request.lot), None)
    if scheme is None:
        raise ValueError("the lot of the request has no scheme")
    return scheme


def _offered(offer: dict[str, Any], factors: Mapping[str, Decimal]) -> dict[str, Any]:
    values: dict[str, Any] = offer.get("values", {})
    return {**offer, "values": {id: _value(value, factors.get(id)) for id, value in values.items()}}


def _ruled(ruling: dict[str, Any], factors: Mapping[str, Decimal]) -> dict[str, Any]:
    if ruling["kind"] == "points" and ruling["criterion"] in factors:
        return {**ruling, "points": _times(ruling["points"], factors[ruling["criterion"]])}
    return _offered(ruling, factors) if ruling["kind"] == "clarification" else ruling


def _value(value: Any, factor: Decimal | None) -> Any:
    # What is no number is no points, and the engine says so.
    if factor is None or not isinstance(value, str) or not value.lstrip("-").replace(".", "", 1).isdecimal():
        return value
    return _times(value, factor)


def _times(value: str, factor: Decimal) -> str:
    return _text(_EXACT.multiply(Decimal(value), factor))


def _text(value: Decimal) -> str:
    return format(value.normalize(_EXACT), "f")
