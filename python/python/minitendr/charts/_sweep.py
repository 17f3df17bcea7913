"""A measure of a simulation over the points of a sweep.

**Why lines for a grid, and points for a Latin hypercube?** In a grid all but one dimension stand still along a line. Of the
points of a hypercube two neighbours differ in everything, and a line between them would say nothing: there each dimension
has a picture of its own, with every point in it.

**Why is there no map of shades?** A shade has no interval, and without one nobody sees what is luck.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import prod
from typing import Any, Literal, NamedTuple

import altair as alt

from .._errors import Language
from ..names import SimulationMeasure
from ..records.simulation import MeasureSummary, Simulation, SweepPoint
from . import _words
from ._look import DASHES, LINES, SHAPES, WIDTH, Rows, data, empty, finish, layered
from ._summary import figures, of_whole
from ._text import clean, distinct, listed, number, place, shown
from ._words import say

__all__ = ["sweep"]

# What the engine writes for the values of a range.
_FIGURE = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
# So many lines are told apart; of a dimension with more values each has a picture.
_MOST_LINES = 5
_MOST_PANELS = 24
_COLUMNS = 3
# Lines lie so many pixels apart, so that intervals do not hide each other.
_APART = 7
_MOST_LISTED = 12


class _Dimension(NamedTuple):
    """One in which the points differ."""

    id: str
    levels: list[str]
    """Figures from the least, names in the order of the points."""
    are_figures: bool

    def names(self, lang: Language) -> dict[str, str]:
        """What the levels are called, by level."""
        called = [shown(level, lang) for level in self.levels] if self.are_figures else distinct(self.levels, 30)
        return dict(zip(self.levels, called, strict=True))


def sweep(
    simulation: Simulation,
    points: Sequence[SweepPoint],
    *,
    measure: SimulationMeasure = "spend",
    along: str | None = None,
    by: str | None = None,
    show: Literal["means", "differences"] = "means",
    lang: Language = "cs",
    note: str | None = None,
) -> alt.VConcatChart | alt.LayerChart:
    """Draws the mean of a measure over the points of a sweep, with its intervals of 95 %.

    In a grid one dimension lies along the page, as a line where it has figures; a second one is told apart by lines of
    colours and dashes, or by small pictures beside each other where it has more than five values; a third one by pictures.
    Other points, such as those of a Latin hypercube, are drawn as points, in a picture for each dimension.

    A dimension whose levels are all written as numbers counts as one of figures.

    Args:
        simulation: What `simulate` or `compare` answered for the policies of the points. What was simulated beside them is
            not drawn.
        points: The points that `sweep` made, or some of them: those of a grid with one level of a dimension are a grid again.
        measure: The measure; that of the whole.
        along: The dimension along the page; if missing, of those with figures the one with the most levels. For points that
            are no grid: the only one that is drawn.
        by: The dimension that lines, colours and shapes tell apart, with at most five levels.
        show: The `means` themselves, or the `differences` from the policy that the others are compared with. All policies met
            the same luck, so that a difference is surer than either mean.
        lang: `cs` or `en`.
        note: A sentence below the title.

    Raises:
        ValueError: For no point, for points of different sweeps, for a point that was not simulated, for a measure of which
            the simulation has nothing, for a dimension that is not there, and for more dimensions or levels than can be drawn.

    >>> from minitendr import charts, simulate, sweep
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> scenario = {"framework": framework, "authority": {"offer_period": {"working_days": 5}},
    ...     "providers": [{"participant": "P", "costs": {"hour": 400}, "pricing": {"kind": "markup", "share": "0.3"}}],
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": {"kind": "drawn", "lot": "L",
    ...         "item": "hour", "office": "5309", "quantity": {"kind": "constant", "value": 10},
    ...         "duration_days": {"kind": "constant", "value": 30}}}]}
    >>> prices = {"kind": "range", "id": "cap", "figure": "maximum_price_factor", "least": "0.9", "most": "1.1", "steps": 3,
    ...     "decimals": 2}
    >>> points = sweep(design={"kind": "grid"}, dimensions=[prices]).points
    >>> simulation = simulate(scenario=scenario, policies=[point.policy for point in points], seed=1, replications=3,
    ...     progress=False)
    >>> charts.sweep(simulation, points, lang="en", note="Invented.").description.partition(".")[0]
    'Lines with intervals: prices of contracts (CZK without VAT) by cap; 3 points, 3 replications'
    """
    dimensions = _dimensions(points)
    simulated = set(simulation.policies)
    for point in points:
        if point.policy.id not in simulated:
            raise ValueError(f"the point `{point.policy.id}` was not simulated")
    known = {one.policy: one for one in of_whole(simulation, measure)}
    is_grid = _is_grid(points, dimensions)
    for wanted in (along, by):
        if wanted is not None and wanted not in [one.id for one in dimensions]:
            there = ", ".join(f"`{one.id}`" for one in dimensions)
            raise ValueError(f"the points do not differ in `{wanted}`, but in {there}")
    if along is not None and along == by:
        raise ValueError(f"`{along}` cannot lie along the page and be told apart by colours too")
    title = say(lang, "sweep_title")
    worded = _words.measure(lang, measure)
    against = next((one.paired.against for one in known.values() if one.paired is not None), None)
    rows = [_row(point, known.get(point.policy.id), show, against, dimensions, lang) for point in points]
    values = [row[end] for row in rows if row["mean"] is not None for end in ("low", "high")]
    if not values:
        return empty(title=title, sentence=say(lang, "nothing"), note=note, language=lang)
    across, lines, apart = _places(dimensions, along, by, is_grid)
    # Where all is the same, something has to be above and below it.
    margin = 0 if min(values) < max(values) else 1
    scale = alt.Scale(domain=[min(values) - margin, max(values) + margin], zero=False, nice=True)
    page = _Page(worded if show == "means" else say(lang, "sweep_difference", measure=worded), scale, lines, is_grid, lang)
    if is_grid:
        shapes = page.panels(rows, across[0], apart)
    else:
        shapes = [page.panel(rows, one, None, min(len(across), _COLUMNS), at) for at, one in enumerate(across)]
    count = simulation.to - simulation.from_
    has_lines = is_grid and across[0].are_figures
    subtitle = [say(lang, "sweep_interval" if show == "means" else "sweep_interval_difference", count=count)]
    told: list[str] = []
    if show == "means":
        subtitle.append(say(lang, "sweep_overlap"))
    else:
        other = next((row["levels"] for row in rows if row["policy"] == against), clean(against or "", 30))
        told.append(say(lang, "sweep_against", policy=other))
    if is_grid and lines is not None:
        subtitle.append(say(lang, "sweep_moved"))
    names = [row["levels"] for row in rows if row["mean"] is None]
    if names:
        shortened = listed(names, say(lang, "more", count="{count}"))
        told.append(say(lang, "sweep_left_out", count=len(names), listed=shortened))
    stripes = [alt.hconcat(*shapes[at : at + _COLUMNS], spacing=24) for at in range(0, len(shapes), _COLUMNS)]
    described = _described(points, known, rows, dimensions, has_lines, worded, count, lang)
    return finish(
        alt.vconcat(*stripes, spacing=24),
        title=title,
        subtitle=[*subtitle, *told],
        note=note,
        description=" ".join([described, *told]),
        language=lang,
    )


def _dimensions(points: Sequence[SweepPoint]) -> list[_Dimension]:
    """Those in which the points differ, by id; of points that do not differ the first."""
    if not points:
        raise ValueError("at least one point is needed")
    levels = [point.levels for point in points]
    if any(set(one) != set(levels[0]) for one in levels):
        raise ValueError("the points are of sweeps with different dimensions")
    found: list[_Dimension] = []
    for id in levels[0]:
        names = list(dict.fromkeys(one[id] for one in levels))
        are_figures = all(_FIGURE.fullmatch(name) for name in names)
        found.append(_Dimension(id, sorted(names, key=Decimal) if are_figures else names, are_figures))
    return [one for one in found if len(one.levels) > 1] or found[:1]


def _is_grid(points: Sequence[SweepPoint], dimensions: list[_Dimension]) -> bool:
    """Whether every combination is there once."""
    combinations = {tuple(point.levels[one.id] for one in dimensions) for point in points}
    return len(points) == len(combinations) == prod(len(one.levels) for one in dimensions)


def _places(
    dimensions: list[_Dimension], along: str | None, by: str | None, is_grid: bool
) -> tuple[list[_Dimension], _Dimension | None, _Dimension | None]:
    """What lies along the page, what is told apart by lines, and what by pictures."""
    lines = next((one for one in dimensions if one.id == by), None)
    if lines is not None and len(lines.levels) > _MOST_LINES:
        raise ValueError(f"`{lines.id}` has {len(lines.levels)} levels; at most {_MOST_LINES} are told apart by colours")
    rest = [one for one in dimensions if one is not lines]
    if not is_grid:
        return [one for one in rest if along in (None, one.id)] or dimensions, lines, None
    if not rest:
        return dimensions, None, None
    rest.sort(key=lambda one: (one.id != along, not one.are_figures, -len(one.levels)))
    across, *others = rest
    others.sort(key=lambda one: len(one.levels))
    if lines is None and others and len(others[0].levels) <= _MOST_LINES:
        lines = others.pop(0)
    if len(others) > 1:
        raise ValueError(
            f"the points differ in {len(dimensions)} dimensions; give those with one level of `{others[-1].id}`, for example"
        )
    if others and len(others[0].levels) > _MOST_PANELS:
        raise ValueError(f"`{others[0].id}` has {len(others[0].levels)} levels; at most {_MOST_PANELS} pictures are drawn")
    return [across], lines, others[0] if others else None


def _row(
    point: SweepPoint,
    one: MeasureSummary | None,
    show: str,
    against: str | None,
    dimensions: list[_Dimension],
    lang: Language,
) -> dict[str, Any]:
    levels = " · ".join(_level(each, point, lang) for each in dimensions)
    made: dict[str, Any] = {"policy": point.policy.id, "levels": levels, "at": dict(point.levels)}
    # Where there is no figure, the line has a gap.
    nothing: dict[str, Any] = {**made, "mean": None, "low": None, "high": None, "text": "–"}
    if one is None:
        return nothing
    made.update(figures(one, lang))
    if show == "means":
        return made
    if one.policy == against:
        return {**made, "mean": 0, "low": 0, "high": 0}
    if one.paired is None:
        return nothing
    difference = one.paired.difference
    low, high = difference.low, difference.high
    return {
        **made,
        "mean": place(difference.mean),
        "low": place(difference.mean if low is None else low),
        "high": place(difference.mean if high is None else high),
    }


def _level(dimension: _Dimension, point: SweepPoint, lang: Language) -> str:
    level = point.levels[dimension.id]
    return f"{clean(dimension.id, 30)} {shown(level, lang) if dimension.are_figures else clean(level, 30)}"


class _Page(NamedTuple):
    """What all pictures of a chart share."""

    title: str
    scale: alt.Scale
    lines: _Dimension | None
    is_grid: bool
    lang: Language

    def panels(self, rows: Rows, across: _Dimension, apart: _Dimension | None) -> list[alt.LayerChart]:
        """The pictures of a grid."""
        if apart is None:
            return [self.panel(rows, across, None, 1, 0)]
        names = apart.names(self.lang)
        columns = min(len(names), _COLUMNS)
        return [
            self.panel(
                [row for row in rows if row["at"][apart.id] == level], across, f"{clean(apart.id, 30)}: {name}", columns, at
            )
            for at, (level, name) in enumerate(names.items())
        ]

    def panel(self, rows: Rows, across: _Dimension, heading: str | None, columns: int, at: int) -> alt.LayerChart:
        """One picture, at a place of a page with so many columns."""
        width = (WIDTH + 60) // columns - 30 if columns > 1 else WIDTH
        title = self.title if at % columns == 0 else None
        names = self.lines.names(self.lang) if self.lines is not None else {None: ""}
        intervals: list[alt.Chart] = []
        joined: list[alt.Chart] = []
        points: list[alt.Chart] = []
        for order, level in enumerate(names):
            some = [row for row in rows if self.lines is None or row["at"][self.lines.id] == level]
            interval, line, point = self._line(some, across, order, list(names.values()), width, title)
            intervals.append(interval)
            points.append(point)
            if self.is_grid and across.are_figures:
                joined.append(line)
        # Intervals below all lines, points above them.
        made = layered(*intervals, *joined, *points).properties(width=width, height=340 if columns == 1 else 220)
        if heading is None:
            return made
        return made.properties(title=alt.TitleParams(text=heading, fontSize=13, anchor="start", fontWeight="normal"))

    def _line(
        self, rows: Rows, across: _Dimension, at: int, names: list[str], width: int, title: str | None
    ) -> tuple[alt.Chart, alt.Chart, alt.Chart]:
        """Intervals, line and points of one line."""
        levels = across.names(self.lang)
        count = len(names)
        some: Rows = []
        seen: dict[str, int] = {}
        for row in rows:
            level = row["at"][across.id]
            seen[level] = seen.get(level, 0) + 1
            some.append({
                "x": place(Decimal(level)) if across.are_figures else levels[level],
                "line": names[at], "beside": seen[level],
                **{key: row[key] for key in ("policy", "levels", "mean", "low", "high", "text")},
            })  # fmt: skip
        base = alt.Chart(data(some))
        colour = LINES[at]
        offset = (2 * at - count + 1) * _APART / 2 if self.is_grid else 0
        encoded: dict[str, Any] = {"x": self._x(across, levels, width)}
        if not across.are_figures and not self.is_grid:
            # Points of one option lie beside each other.
            encoded["xOffset"] = alt.XOffset("beside:O", scale=alt.Scale(paddingOuter=1))
        axis = alt.Axis(format=",~f")
        y = alt.Y("mean:Q", axis=axis, scale=self.scale, title=title)
        interval = base.mark_rule(color=colour, opacity=0.6, strokeWidth=1.5, xOffset=offset).encode(
            y=alt.Y("low:Q", axis=axis, scale=self.scale, title=title), y2="high:Q", **encoded
        )
        line = base.mark_line(color=colour, strokeWidth=2, strokeDash=DASHES[at], xOffset=offset).encode(y=y, **encoded)
        tooltip = [
            alt.Tooltip("levels:N", title=say(self.lang, "sweep_point")),
            alt.Tooltip("text:N", title=self.title),
            alt.Tooltip("policy:N", title=say(self.lang, "policy")),
        ]
        points = base.mark_point(size=70, filled=True, opacity=1, color=colour, xOffset=offset).encode(
            y=y, tooltip=tooltip, **encoded
        )
        if self.lines is not None:
            called = clean(self.lines.id, 30)
            points = points.encode(
                color=alt.Color("line:N", title=called, sort=names, scale=alt.Scale(domain=names, range=LINES[:count])),
                shape=alt.Shape("line:N", title=called, sort=names, scale=alt.Scale(domain=names, range=SHAPES[:count])),
            )
        return interval, line, points

    def _x(self, across: _Dimension, levels: dict[str, str], width: int) -> alt.X:
        title = clean(across.id, 60)
        if not across.are_figures:
            order = list(levels.values())
            is_slanted = max(map(len, order)) * 7 * len(order) > width
            axis = alt.Axis(labelAngle=-40 if is_slanted else 0, labelLimit=180)
            return alt.X("x:N", title=title, sort=order, scale=alt.Scale(domain=order), axis=axis)
        given = alt.Axis(format=",~f", values=[place(Decimal(level)) for level in across.levels])
        plain = alt.Axis(format=",~f", tickCount=6 if width > 300 else 4)
        is_few = len(levels) * (max(map(len, levels.values())) * 7 + 12) <= width
        scale = alt.Scale(zero=False, nice=False, padding=24)
        return alt.X("x:Q", title=title, scale=scale, axis=given if is_few else plain)


def _described(
    points: Sequence[SweepPoint],
    known: Mapping[str, MeasureSummary],
    rows: Rows,
    dimensions: list[_Dimension],
    has_lines: bool,
    worded: str,
    count: int,
    lang: Language,
) -> str:
    """The least and the most, by the exact means, and all points where they are few."""
    means = [known[point.policy.id].value.mean if point.policy.id in known else None for point in points]
    there = [mean for mean in means if mean is not None]  # At least one, as something is drawn.

    def where(wanted: Decimal) -> str:
        names = [row["levels"] for row, mean in zip(rows, means, strict=True) if mean == wanted]
        return f"{number(wanted, lang, 2 if abs(wanted) >= 1 else 4)} ({listed(names, say(lang, 'more', count='{count}'))})"

    told = say(
        lang,
        "sweep_described" if has_lines else "sweep_described_points",
        measure=worded,
        dimensions=", ".join(clean(one.id, 30) for one in dimensions),
        points=len(points),
        count=count,
        least=where(min(there)),
        most=where(max(there)),
    )
    if len(rows) > _MOST_LISTED:
        return told
    return f"{told} " + "; ".join(f"{row['levels']}: {row['text']}" for row in rows) + "."
