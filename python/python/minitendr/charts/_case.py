"""One award, whatever it was handed in as: its evaluation, and what people call the offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from .. import _call
from .._errors import Language
from ..names import Outcome
from ..records.award import AwardInput, Decision
from ..records.certificate import Certificate
from ..records.evaluation import Criterion, EvaluateInput, Evaluation, Scheme
from ..records.framework import FrameworkContract
from ._text import clean, distinct, listed
from ._words import WORDS, outcome, say

__all__ = ["Award", "Case", "read"]

Award = Decision | Evaluation | EvaluateInput | AwardInput
"""What an award is drawn from: its decision, its evaluation, or the input of either, which the engine decides then."""


@dataclass(frozen=True)
class Case:
    """An award, ready for a picture."""

    evaluation: Evaluation | None
    scheme: Scheme | None
    request: str | None
    outcome: Outcome | None
    places: Mapping[str, int]
    """The evaluated offers in the order of the ranking, each with its place."""
    labels: Mapping[str, str]
    """Short names of all offers, all of them different."""
    names: Mapping[str, str]
    """The whole names."""
    prices: Mapping[str, Fraction]
    winners: tuple[str, ...]
    """Who gets a contract, or is first where nothing was awarded yet."""
    undecided: tuple[str, ...]
    left_out: tuple[str, ...]

    def title(self, language: Language, key: str) -> str:
        """A title, with the request where there is one."""
        what = say(language, key)
        return what if self.request is None else say(language, "of_request", what=what, request=clean(self.request, 60))

    def mark(self, language: Language, offer: str) -> str:
        """What is said of an offer: that it wins, shares, or is equal to others; nothing of the rest."""
        if offer in self.winners:
            return say(language, "winner" if len(self.winners) == 1 else "shared")
        return say(language, "undecided") if offer in self.undecided else ""

    def result(self, language: Language) -> str:
        """Who wins, in a sentence."""
        more = WORDS["more"].text(language)
        if len(self.winners) == 1:
            return say(language, "wins", offer=self.labels[self.winners[0]])
        if self.winners:
            return say(language, "share", offers=listed([self.labels[offer] for offer in self.winners], more))
        if self.undecided:
            return say(language, "ties", offers=listed([self.labels[offer] for offer in self.undecided], more))
        if self.outcome is not None:
            return say(language, "no_winner") + " " + say(language, "ended", outcome=outcome(language, self.outcome))
        return say(language, "no_winner")

    def excluded(self, language: Language) -> list[str]:
        """The offers without points, in a line; no line where there are none."""
        if not self.left_out:
            return []
        offers = listed([self.labels[offer] for offer in self.left_out], WORDS["more"].text(language))
        return [say(language, "left_out", count=len(self.left_out), offers=offers)]

    def why_empty(self, language: Language) -> str:
        """Why there is nothing to draw."""
        parts = [say(language, "nothing"), say(language, "not_evaluated")]
        if self.outcome is not None:
            parts.append(say(language, "ended", outcome=outcome(language, self.outcome)))
        return " ".join(parts + self.excluded(language))

    def criteria(self) -> list[Criterion | str]:
        """The criteria in the order of the scheme; where it is not known, their ids as they come."""
        if self.scheme is not None:
            return list(self.scheme.criteria)
        if self.evaluation is None:
            return []
        return list(dict.fromkeys(id for points in self.evaluation.points.values() for id in points))

    def adds_up(self) -> bool:
        """Whether the figure that is ranked is the sum of the points: by the scheme, or by the figures."""
        if self.scheme is not None:
            return self.scheme.combine.kind == "weighted_sum"
        if self.evaluation is None:
            return True
        points, totals = self.evaluation.points, self.evaluation.totals
        # A rounded total is less than one point away.
        return all(
            abs(sum((one.exact for one in points[offer].values()), Fraction()) - totals[offer].exact) < 1 for offer in totals
        )


def read(of: Award, *, framework: FrameworkContract | None = None, scheme: Scheme | None = None) -> Case:
    """Reads an award; what is only an input, the engine decides.

    `framework` gives the names of participants and criteria to a decision, `scheme` those of criteria to an evaluation.
    """
    if isinstance(of, EvaluateInput):
        evaluation = Evaluation._wrap(_call.call("evaluate", of.to_dict()))
        prices = _prices(of)
        participants = {offer.id: offer.participant for offer in of.offers}
        return _case(evaluation, None, of.scheme, participants, prices)
    if isinstance(of, AwardInput):
        framework, of = of.framework, Decision._wrap(_call.call("award", of.to_dict()))
    if isinstance(of, Decision):
        people: dict[str, str] = {}
        if framework is not None:
            people = {one.id: f"{one.name} ({one.id})" for one in framework.participants if one.name is not None}
            scheme = next((lot.scheme for lot in framework.lots if lot.id == of.lot), scheme)
        participants = {one.offer: people.get(one.participant or "", one.participant) for one in of.offers}
        prices = {one.offer: one.price.exact for one in of.offers if one.price is not None}
        return _case(of.evaluation, of, scheme, participants, prices)
    return _case(of, None, scheme, {}, {})


def _prices(of: EvaluateInput) -> dict[str, Fraction]:
    """The prices that the engine reckoned with; an offer may give its price by lines alone."""
    prices = {offer.id: Fraction(offer.price) for offer in of.offers if offer.price is not None}
    by_price = {criterion.id for criterion in of.scheme.criteria if criterion.of == "price"}
    working = Certificate._wrap(_call.call("certify", {"evaluation": of})).working
    for criterion in working.criteria if working is not None else ():
        if criterion.criterion in by_price:
            prices.update({line.offer: line.figure.exact for line in criterion.points})
    return prices


def _case(
    evaluation: Evaluation | None,
    decision: Decision | None,
    scheme: Scheme | None,
    participants: Mapping[str, str | None],
    prices: Mapping[str, Fraction],
) -> Case:
    ranking = evaluation.ranking if evaluation is not None else ()
    places: dict[str, int] = {}
    for offers in ranking:
        at = len(places) + 1
        places.update(dict.fromkeys(offers, at))
    inadmissible: list[str] = [] if evaluation is None else list(evaluation.inadmissible)
    every = list(dict.fromkeys([*places, *participants, *inadmissible]))
    names = {offer: clean(f"{offer} – {who}" if (who := participants.get(offer)) else offer) for offer in every}
    labels = dict(zip(every, distinct(names.values()), strict=True))
    if decision is not None:
        winners = tuple(dict.fromkeys(contract.offer for contract in decision.contracts if contract.offer is not None))
        undecided = decision.undecided
    else:
        winner = evaluation.winner if evaluation is not None else None
        winners = () if winner is None else (winner,)
        undecided = evaluation.undecided if evaluation is not None else ()
    return Case(
        evaluation=evaluation,
        scheme=scheme,
        request=decision.request if decision is not None else None,
        outcome=decision.outcome if decision is not None else None,
        places=places,
        labels=labels,
        names=names,
        prices=prices,
        winners=winners,
        undecided=undecided,
        left_out=tuple(offer for offer in every if offer not in places),
    )
