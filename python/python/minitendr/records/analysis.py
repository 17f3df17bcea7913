# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `analysis`."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Result
from ..names import ChangeOf, Rounding, RoundingStage
from .evaluation import Formula
from .message import Reason
from .value import Figure


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
        """Whether that is another end than the one there is."""
        return self._required("differs", _decode.flag)

    @property
    def winner(self) -> str | None:
        """The winner; missing without one."""
        return self._given("winner", _decode.text, None)

    @property
    def undefined(self) -> Message | None:
        """Why there would be no evaluation."""
        return self._given("undefined", _decode.message, None)


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
