# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `analysis`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Record, Result
from .._types import Amount
from ..names import ChangeOf, LintCode, ReasonCode, ReversalCode, ReversalVerdict, Rounding, RoundingStage, Severity
from .award import DecisionReason
from .evaluation import Evaluation, Formula
from .message import Reason
from .value import Figure


class AtWeight(Result):
    """What comes of one weight."""

    __slots__ = ()
    _kind = "AtWeight"
    _fields = (
        ("weight", "weight"),
        ("evaluation", "evaluation"),
        ("margin", "margin"),
    )

    @property
    def weight(self) -> Decimal:
        """The weight."""
        return self._required("weight", _decode.decimal)

    @property
    def evaluation(self) -> Evaluation | None:
        """The evaluation; missing where arithmetic does not define it at this weight."""
        return self._given("evaluation", _decode.record(Evaluation), None)

    @property
    def margin(self) -> Margin | None:
        """How far the winner is ahead of the next; missing without a winner, and where nobody comes next."""
        return self._given("margin", _decode.record(Margin), None)


class ExampleAfter(Result):
    """The same tender after one offer was withdrawn."""

    __slots__ = ()
    _kind = "ExampleAfter"
    _fields = (
        ("without", "without"),
        ("totals", "totals"),
        ("undecided", "undecided"),
        ("winner", "winner"),
    )

    @property
    def without(self) -> str:
        """The offer that was withdrawn."""
        return self._required("without", _decode.text)

    @property
    def totals(self) -> Mapping[str, Figure]:
        """The figures that are ranked then."""
        return self._required("totals", _decode.map_of(_decode.record(Figure)))

    @property
    def undecided(self) -> tuple[str, ...]:
        """The offers that share the first place."""
        return self._required("undecided", _decode.list_of(_decode.text))

    @property
    def winner(self) -> str | None:
        """The only offer at the first place."""
        return self._given("winner", _decode.text, None)


class ExampleOffer(Result):
    """An offer of an example, with what the evaluation made of it."""

    __slots__ = ()
    _kind = "ExampleOffer"
    _fields = (
        ("id", "id"),
        ("price", "price"),
        ("values", "values"),
        ("points", "points"),
        ("total", "total"),
        ("place", "place"),
        ("inadmissible", "inadmissible"),
    )

    @property
    def id(self) -> str:
        """The id of the offer."""
        return self._required("id", _decode.text)

    @property
    def price(self) -> Decimal:
        """The price in CZK, with or without value added tax as the scheme says."""
        return self._required("price", _decode.decimal)

    @property
    def values(self) -> Mapping[str, Decimal | bool | str]:
        """What is offered for each criterion or feature."""
        return self._required("values", _decode.map_of(_decode.value))

    @property
    def points(self) -> Mapping[str, Figure]:
        """The points by criterion; empty where there is no evaluation or the offer is not ranked."""
        return self._required("points", _decode.map_of(_decode.record(Figure)))

    @property
    def total(self) -> Figure | None:
        """The figure that is ranked; missing where there is no evaluation or the offer is not ranked."""
        return self._given("total", _decode.record(Figure), None)

    @property
    def place(self) -> int | None:
        """The place, from 1; offers may share one."""
        return self._given("place", _decode.count, None)

    @property
    def inadmissible(self) -> ReasonCode | None:
        """Why the offer is not ranked."""
        return cast("ReasonCode | None", self._given("inadmissible", _decode.any_, None))


class Explanation(Result):
    """Why an offer stands where it stands."""

    __slots__ = ()
    _kind = "Explanation"
    _fields = (
        ("excluded", "excluded"),
        ("sentences", "sentences"),
        ("ahead", "ahead"),
        ("behind", "behind"),
    )

    @property
    def excluded(self) -> tuple[str, ...]:
        """Which of the two are not in the ranking; empty where there is none."""
        return self._required("excluded", _decode.list_of(_decode.text))

    @property
    def sentences(self) -> tuple[DecisionReason, ...]:
        """Why, in sentences with their numbers. Of two admissible offers three: who is ahead, what makes the difference, and the
        smallest change that would have turned it; one more for each of them that refused the contract. Of an excluded offer
        each ground and what was needed instead, and last the place that it would have had with all of that.
        """
        return self._required("sentences", _decode.list_of(_decode.record(DecisionReason)))

    @property
    def ahead(self) -> str | None:
        """Which of the two is ahead; missing where they are equal, and where one is not in the ranking."""
        return self._given("ahead", _decode.text, None)

    @property
    def behind(self) -> str | None:
        """Which of the two is behind."""
        return self._given("behind", _decode.text, None)


class FormulaInstead(Result):
    """Who would win if points for a price were given by another formula."""

    __slots__ = ()
    _kind = "FormulaInstead"
    _fields = (
        ("criterion", "criterion"),
        ("formula", "formula"),
        ("result", "result"),
    )

    @property
    def criterion(self) -> str:
        """The criterion."""
        return self._required("criterion", _decode.text)

    @property
    def formula(self) -> Formula:
        """The formula."""
        return self._required("formula", _decode.record(Formula))

    @property
    def result(self) -> Instead:
        """What would come of it."""
        return self._required("result", _decode.record(Instead))


class Instead(Result):
    """Who would win."""

    __slots__ = ()
    _kind = "Instead"
    _fields = (
        ("undecided", "undecided"),
        ("differs", "differs"),
        ("winner", "winner"),
        ("undefined", "undefined"),
    )

    @property
    def undecided(self) -> tuple[str, ...]:
        """The offers that would share the first place."""
        return self._required("undecided", _decode.list_of(_decode.text))

    @property
    def differs(self) -> bool:
        """Whether that is another end than the one there is; of a winner's own withdrawal it always is."""
        return self._required("differs", _decode.flag)

    @property
    def winner(self) -> str | None:
        """The winner; missing without one."""
        return self._given("winner", _decode.text, None)

    @property
    def undefined(self) -> Message | None:
        """Why there would be no evaluation."""
        return self._given("undefined", _decode.message, None)


class Lint(Result):
    """What a scheme would do."""

    __slots__ = ()
    _kind = "Lint"
    _fields = (
        ("findings", "findings"),
        ("reversal", "reversal"),
        ("spread", "spread"),
        ("ceiling", "ceiling"),
    )

    @property
    def findings(self) -> tuple[LintFinding, ...]:
        """What was found, in the order of the rules that look for it."""
        return self._required("findings", _decode.list_of(_decode.record(LintFinding)))

    @property
    def reversal(self) -> Reversal:
        """Whether a losing offer that is withdrawn can change who is first."""
        return self._required("reversal", _decode.record(Reversal))

    @property
    def spread(self) -> Mapping[str, Spread]:
        """The figures that were taken for plausible, those of the input and ours."""
        return self._required("spread", _decode.map_of(_decode.record(Spread)))

    @property
    def ceiling(self) -> Decimal | None:
        """The ceiling of the examples in CZK: that of the input, or one that was assumed since a formula needs it."""
        return self._given("ceiling", _decode.decimal, None)


class LintExample(Result):
    """A small tender, evaluated under the scheme by `evaluate`, with the ceiling that the lint says."""

    __slots__ = ()
    _kind = "LintExample"
    _fields = (
        ("offers", "offers"),
        ("undecided", "undecided"),
        ("winner", "winner"),
        ("then", "then"),
    )

    @property
    def offers(self) -> tuple[ExampleOffer, ...]:
        """The offers."""
        return self._required("offers", _decode.list_of(_decode.record(ExampleOffer)))

    @property
    def undecided(self) -> tuple[str, ...]:
        """The offers that share the first place."""
        return self._required("undecided", _decode.list_of(_decode.text))

    @property
    def winner(self) -> str | None:
        """The only offer at the first place."""
        return self._given("winner", _decode.text, None)

    @property
    def then(self) -> ExampleAfter | None:
        """What a withdrawal makes of it, where the finding is about one."""
        return self._given("then", _decode.record(ExampleAfter), None)


class LintFinding(Result):
    """One thing that was found in a scheme."""

    __slots__ = ()
    _kind = "LintFinding"
    _fields = (
        ("severity", "severity"),
        ("path", "path"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("instead", "instead"),
        ("example", "example"),
    )

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return cast("Severity", self._required("severity", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the input, as a JSON pointer (RFC 6901)."""
        return self._required("path", _decode.text)

    @property
    def code(self) -> LintCode:
        """The stable code."""
        return cast("LintCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)

    @property
    def instead(self) -> Message:
        """What to write instead."""
        return self._required("instead", _decode.message)

    @property
    def example(self) -> LintExample | None:
        """A tender that shows it."""
        return self._given("example", _decode.record(LintExample), None)


class Margin(Result):
    """How far the winner is ahead."""

    __slots__ = ()
    _kind = "Margin"
    _fields = (
        ("next", "next"),
        ("by", "by"),
    )

    @property
    def next(self) -> str:
        """The offer that comes next, the first in byte order where several do."""
        return self._required("next", _decode.text)

    @property
    def by(self) -> Figure:
        """The difference of the figures that are ranked: points, a quotient, or CZK. 0 where a rule for ties decided."""
        return self._required("by", _decode.record(Figure))


class Reversal(Result):
    """Whether a losing offer that is withdrawn can change who is first."""

    __slots__ = ()
    _kind = "Reversal"
    _fields = (
        ("verdict", "verdict"),
        ("why", "why"),
        ("tries", "tries"),
    )

    @property
    def verdict(self) -> ReversalVerdict:
        """The verdict."""
        return cast("ReversalVerdict", self._required("verdict", _decode.any_))

    @property
    def why(self) -> tuple[ReversalReason, ...]:
        """Why: what excludes it, and on what conditions; or everything that stands in the way."""
        return self._required("why", _decode.list_of(_decode.record(ReversalReason)))

    @property
    def tries(self) -> int:
        """How many tenders were tried in search of an example."""
        return self._required("tries", _decode.count)


class ReversalReason(Result):
    """A step of the argument."""

    __slots__ = ()
    _kind = "ReversalReason"
    _fields = (
        ("code", "code"),
        ("path", "path"),
        ("message", "message"),
    )

    @property
    def code(self) -> ReversalCode:
        """The stable code."""
        return cast("ReversalCode", self._required("code", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the input, as a JSON pointer (RFC 6901)."""
        return self._required("path", _decode.text)

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)


class Reweighed(Result):
    """An evaluation at other weights of one criterion."""

    __slots__ = ()
    _kind = "Reweighed"
    _fields = (
        ("weight", "weight"),
        ("sum", "sum"),
        ("at", "at"),
        ("winners", "winners"),
        ("criterion", "criterion"),
    )

    @property
    def weight(self) -> Decimal:
        """Its weight in the scheme."""
        return self._required("weight", _decode.decimal)

    @property
    def sum(self) -> Decimal:
        """The sum of all weights."""
        return self._required("sum", _decode.decimal)

    @property
    def at(self) -> tuple[AtWeight, ...]:
        """What comes of each weight, from the smallest; a weight asked for twice is there once."""
        return self._required("at", _decode.list_of(_decode.record(AtWeight)))

    @property
    def winners(self) -> tuple[WinnerFrom, ...]:
        """From which weight on who is first, beginning with the smallest that was asked for."""
        return self._required("winners", _decode.list_of(_decode.record(WinnerFrom)))

    @property
    def criterion(self) -> str | None:
        """The criterion; missing where nothing was evaluated."""
        return self._given("criterion", _decode.text, None)


class RoundingInstead(Result):
    """Who would win if a stage were rounded."""

    __slots__ = ()
    _kind = "RoundingInstead"
    _fields = (
        ("what", "what"),
        ("places", "places"),
        ("mode", "mode"),
        ("result", "result"),
    )

    @property
    def what(self) -> RoundingStage:
        """What is rounded."""
        return cast("RoundingStage", self._required("what", _decode.any_))

    @property
    def places(self) -> int:
        """The decimals."""
        return self._required("places", _decode.count)

    @property
    def mode(self) -> Rounding:
        """How."""
        return cast("Rounding", self._required("mode", _decode.any_))

    @property
    def result(self) -> Instead:
        """What would come of it."""
        return self._required("result", _decode.record(Instead))


class Sensitivity(Result):
    """What would have flipped an evaluation, and what would not."""

    __slots__ = ()
    _kind = "Sensitivity"
    _fields = (
        ("others", "others"),
        ("withdrawn", "withdrawn"),
        ("rounding", "rounding"),
        ("formulas", "formulas"),
        ("margin", "margin"),
    )

    @property
    def others(self) -> tuple[ToWin, ...]:
        """For every other offer of the ranking, in its order: what would have made it win."""
        return self._required("others", _decode.list_of(_decode.record(ToWin)))

    @property
    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """Who would win if a single offer were withdrawn, by offer in byte order."""
        return self._required("withdrawn", _decode.list_of(_decode.record(Withdrawn)))

    @property
    def rounding(self) -> tuple[RoundingInstead, ...]:
        """Who would win if each stage were rounded, with the decimals and the direction of the scheme."""
        return self._required("rounding", _decode.list_of(_decode.record(RoundingInstead)))

    @property
    def formulas(self) -> tuple[FormulaInstead, ...]:
        """Who would win if points for a price were given by each of the common formulas."""
        return self._required("formulas", _decode.list_of(_decode.record(FormulaInstead)))

    @property
    def margin(self) -> Margin | None:
        """How far the winner is ahead of the next; missing without a winner, and where nobody comes next."""
        return self._given("margin", _decode.record(Margin), None)


class SmallestChange(Result):
    """The smallest change that would have made an offer win, or why there is none."""

    __slots__ = ()
    _kind = "SmallestChange"
    _fields = (
        ("of", "of"),
        ("from_", "from"),
        ("criterion", "criterion"),
        ("to", "to"),
        ("to_level", "to_level"),
        ("by", "by"),
        ("not_enough", "not_enough"),
        ("never", "never"),
    )

    @property
    def of(self) -> ChangeOf:
        """What is changed."""
        return cast("ChangeOf", self._required("of", _decode.any_))

    @property
    def from_(self) -> Figure:
        """What it is; of a level its percentage, of yes and no 1 and 0."""
        return self._required("from", _decode.record(Figure))

    @property
    def criterion(self) -> str | None:
        """The criterion or feature; missing for the price."""
        return self._given("criterion", _decode.text, None)

    @property
    def to(self) -> Figure | None:
        """The nearest figure on the grid with which the offer wins; missing where there is none."""
        return self._given("to", _decode.record(Figure), None)

    @property
    def to_level(self) -> Decimal | bool | str | None:
        """The name of the level, where the criterion has levels."""
        return self._given("to_level", _decode.value, None)

    @property
    def by(self) -> Figure | None:
        """The change, below 0 where it is less."""
        return self._given("by", _decode.record(Figure), None)

    @property
    def not_enough(self) -> Figure | None:
        """The figure before it on the grid, with which the offer does not win."""
        return self._given("not_enough", _decode.record(Figure), None)

    @property
    def never(self) -> Reason | None:
        """Why no change of this alone makes the offer win."""
        return self._given("never", _decode.record(Reason), None)


class Spread(Record):
    """The figures that are plausible for a criterion, both ends included.

    Prices are in CZK, with or without value added tax as the scheme says; levels in percent; yes and no are 1 and 0.

    Args:
        from_: The least.
        to: The most.
    """

    __slots__ = ()
    _kind = "Spread"
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
            "from": from_,
            "to": to,
        })

    @property
    def from_(self) -> Decimal:
        """The least."""
        return self._required("from", _decode.decimal)

    @property
    def to(self) -> Decimal:
        """The most."""
        return self._required("to", _decode.decimal)


class ToWin(Result):
    """What would have made an offer win."""

    __slots__ = ()
    _kind = "ToWin"
    _fields = (
        ("offer", "offer"),
        ("behind", "behind"),
        ("changes", "changes"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def behind(self) -> Figure:
        """How far it is behind the first, in the figure that is ranked."""
        return self._required("behind", _decode.record(Figure))

    @property
    def changes(self) -> tuple[SmallestChange, ...]:
        """The smallest change of its price, of each value, and of each weight."""
        return self._required("changes", _decode.list_of(_decode.record(SmallestChange)))


class WinnerFrom(Result):
    """From which weight on an offer is the first."""

    __slots__ = ()
    _kind = "WinnerFrom"
    _fields = (
        ("from_", "from"),
        ("winner", "winner"),
    )

    @property
    def from_(self) -> Decimal:
        """The weight: the first on the grid of 0.01 at which it is no longer the one before, or one that was asked for."""
        return self._required("from", _decode.decimal)

    @property
    def winner(self) -> str | None:
        """The offer; missing where nobody is the only first."""
        return self._given("winner", _decode.text, None)


class Withdrawn(Result):
    """Who would win if an offer were withdrawn."""

    __slots__ = ()
    _kind = "Withdrawn"
    _fields = (
        ("offer", "offer"),
        ("result", "result"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def result(self) -> Instead:
        """What would come of it."""
        return self._required("result", _decode.record(Instead))
