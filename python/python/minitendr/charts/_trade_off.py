"""One measure of a simulation against another, with the frontier of the policies that none beats.

**Why do steps join the frontier, and no slope?** Between two policies there is none: a slope would promise a mixture of
both. What lies on the worse side of the steps is beaten by a policy on them.

**When is a policy beaten?** When another is no worse in either measure and better in one. The means decide, as the engine
gives them, as decimals. That is a picture of means and no test: where intervals overlap, another seed may turn it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

import altair as alt

from .._errors import Language
from ..names import Better, SimulationMeasure
from ..records.simulation import Simulation
from ._beside import SIDES, beside
from ._look import GREY, INK, LINES, SHAPES, WIDTH, Rows, data, empty, finish, layered
from ._summary import called, figures, of_whole
from ._text import listed
from ._words import measure, say

__all__ = ["trade_off"]

# Our choice, for the pair that is drawn if none is given. Of others whoever looks knows what is wanted.
_BETTER: dict[SimulationMeasure, Better] = {"contact_days_mean": "lower", "spend": "lower"}
# Of more policies only those on the frontier have their names beside them and their figures in the description.
_MOST_NAMED = 12
_PALE = 0.45
_HEIGHT = 360


def trade_off(
    simulation: Simulation,
    *,
    x: SimulationMeasure = "contact_days_mean",
    y: SimulationMeasure = "spend",
    x_better: Better | None = None,
    y_better: Better | None = None,
    names: Mapping[str, str] | None = None,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.LayerChart:
    """Draws one measure against another, a point for each policy with the intervals of 95 % of both, and the frontier.

    The frontier joins the policies that no other beats; those that are beaten are hollow and paler. It is drawn where it is
    known which figures are better. Low spending alone is no good sign: it falls, too, where requests end unmet.

    Args:
        simulation: What `simulate` or `compare` answered.
        x: The measure along the page.
        y: The measure up the page.
        x_better: Whether lower or higher figures of `x` are better; if missing, lower ones of `contact_days_mean` and `spend`
            are, and of others nothing is known.
        y_better: The same of `y`.
        names: What policies are called, by their id: for the points of a sweep, which have numbers.
        lang: `cs` or `en`.
        note: A sentence below the title.

    Raises:
        ValueError: For a measure of which the simulation has nothing.

    >>> from minitendr import charts, simulate
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "may_outlive": True,
    ...     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...         "scheme": {"combine": {"kind": "lowest_price"}}, "items": [{"id": "hour", "unit": "hour"}]}],
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> scenario = {"framework": framework, "authority": {"offer_period": {"working_days": 5}},
    ...     "providers": [{"participant": "P", "costs": {"hour": 400}, "pricing": {"kind": "markup", "share": 0}}],
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": {"kind": "drawn", "lot": "L",
    ...         "item": "hour", "office": "5309", "quantity": {"kind": "constant", "value": 10},
    ...         "duration_days": {"kind": "constant", "value": 30}}}]}
    >>> simulation = simulate(scenario=scenario, seed=1, replications=2, progress=False)
    >>> chart = charts.trade_off(simulation, x="requests", y="spend", x_better="higher", lang="en")
    >>> chart.description.partition(".")[0]
    'Scatter chart: requests received and prices of contracts (CZK without VAT)'
    """
    shown = called(simulation, names)
    title = say(lang, "trade_off_title")
    along, up = ({one.policy: one for one in of_whole(simulation, wanted)} for wanted in (x, y))
    drawn = [id for id in simulation.policies if id in along and id in up]
    if not drawn:
        return empty(title=title, sentence=say(lang, "nothing"), note=note, language=lang)
    better = (x_better or _BETTER.get(x), y_better or _BETTER.get(y))
    on = _frontier([(along[id].value.mean, up[id].value.mean) for id in drawn], *better)
    rows: Rows = []
    for id, is_on in zip(drawn, on, strict=True):
        across, upward = figures(along[id], lang), figures(up[id], lang)
        rows.append({
            "policy": shown[id], "frontier": is_on,
            "x": across["mean"], "x_low": across["low"], "x_high": across["high"], "x_text": across["text"],
            "y": upward["mean"], "y_low": upward["low"], "y_high": upward["high"], "y_text": upward["text"],
        })  # fmt: skip
    unknown = [measure(lang, wanted) for wanted, known in zip((x, y), better, strict=True) if known is None]
    subtitle = [say(lang, "policies_subtitle", count=simulation.to - simulation.from_)]
    if unknown:
        subtitle.append(say(lang, "trade_off_no_frontier", measures=", ".join(dict.fromkeys(unknown))))
    else:
        wanted = "; ".join(
            f"{measure(lang, one)} – {say(lang, f'better_{way}')}" for one, way in zip((x, y), better, strict=True)
        )
        subtitle += [say(lang, "trade_off_frontier"), say(lang, "trade_off_better", listed=wanted)]
    is_many = len(rows) > _MOST_NAMED and not unknown
    nameless = _label(rows, is_many, lang)
    if nameless:
        subtitle.append(say(lang, "policies_nameless", count=nameless))
    told = "; ".join(f"{row['policy']}: {row['x_text']}, {row['y_text']}" for row in rows if row["frontier"] or not is_many)
    described = [say(lang, "trade_off_described", x=measure(lang, x), y=measure(lang, y), listed=told)]
    if not unknown:
        path = sorted((at for at, is_on in enumerate(on) if is_on), key=lambda at: along[drawn[at]].value.mean)
        beaten = [row["policy"] for row in rows if not row["frontier"]]
        described.append(say(
            lang, "trade_off_described_frontier",
            on=", ".join(rows[at]["policy"] for at in path),
            beaten=_some(beaten, lang) or say(lang, "no_policy"),
        ))  # fmt: skip
    left_out = [shown[id] for id in simulation.policies if id not in drawn]
    if left_out:
        missing = say(lang, "policies_left_out", count=len(left_out), listed=_some(left_out, lang))
        subtitle.append(missing)
        described.append(missing)
    return finish(
        _picture(rows, (measure(lang, x), measure(lang, y)), None if unknown else better[0], lang),
        title=title,
        subtitle=subtitle,
        note=note,
        description=" ".join(described),
        language=lang,
    )


def _frontier(points: Sequence[tuple[Decimal, Decimal]], x: Better | None, y: Better | None) -> list[bool]:
    """Which points no other beats; all where it is not known what is better. Two that are equal do not beat each other."""
    if x is None or y is None:
        return [True] * len(points)
    # Lower is better from here on. A copy, as negation by the operator may round.
    turned = [
        (along if x == "lower" else along.copy_negate(), up if y == "lower" else up.copy_negate()) for along, up in points
    ]
    on = [False] * len(points)
    last: tuple[Decimal, Decimal] | None = None
    for at in sorted(range(len(points)), key=turned.__getitem__):
        # Whoever came before is no worse along the page: only who is better up the page is beaten by none of them.
        if last is None or turned[at][1] < last[1] or turned[at] == last:
            on[at], last = True, turned[at]
    return on


def _label(rows: Rows, is_many: bool, lang: Language) -> int:
    """Sets names beside the points, and tells how many policies are without one. Those in one place have one label."""
    together: dict[tuple[float, float], Rows] = {}
    for row in rows:
        together.setdefault((row["x"], row["y"]), []).append(row)
        row.update(text="", marked=row["frontier"])
    for same in together.values():
        if same[0]["frontier"] or not is_many:
            same[0]["text"] = _some([row["policy"] for row in same], lang)
    spans = [(way, min(row[f"{way}_low"] for row in rows), max(row[f"{way}_high"] for row in rows)) for way in ("x", "y")]
    beside(rows, spans[0], spans[1], (WIDTH * 0.85, _HEIGHT * 0.9))
    return sum(len(same) for same in together.values() if not same[0]["text"])


def _some(names: Sequence[str], lang: Language) -> str:
    return listed(names, say(lang, "more", count="{count}"))


def _picture(rows: Rows, titles: tuple[str, str], better: Better | None, lang: Language) -> alt.LayerChart:
    labels = [row["policy"] for row in rows]
    colours = [LINES[at % len(LINES)] for at in range(len(labels))]
    shapes = [SHAPES[at % len(SHAPES)] for at in range(len(labels))]
    across = alt.X("x:Q", title=titles[0], scale=alt.Scale(zero=False, nice=True), axis=alt.Axis(format=",~f"))
    upwards = alt.Y("y:Q", title=titles[1], scale=alt.Scale(zero=False, nice=True), axis=alt.Axis(format=",~f"))
    parts: list[alt.Chart] = []
    base = alt.Chart(data(rows))
    on, beaten = base.transform_filter("datum.frontier"), base.transform_filter("!datum.frontier")
    if better is not None:
        steps: Literal["step-after", "step-before"] = "step-after" if better == "lower" else "step-before"
        # Thick and grey, so that it is told from the intervals.
        parts.append(on.mark_line(color=GREY, strokeWidth=3, interpolate=steps).encode(x=across, y=upwards))
    for some, is_on in ((beaten, False), (on, True)):
        opacity = 0.6 if is_on else 0.25
        parts += [
            some.mark_rule(color=INK, opacity=opacity).encode(x=alt.X("x_low:Q", title=titles[0]), x2="x_high:Q", y=upwards),
            some.mark_rule(color=INK, opacity=opacity).encode(y=alt.Y("y_low:Q", title=titles[1]), y2="y_high:Q", x=across),
        ]
    for some, is_on in ((beaten, False), (on, True)):
        parts.append(
            some.mark_point(size=120, filled=is_on, opacity=1 if is_on else _PALE).encode(
                x=across,
                y=upwards,
                color=alt.Color("policy:N", sort=labels, scale=alt.Scale(domain=labels, range=colours), legend=None),
                shape=alt.Shape("policy:N", sort=labels, scale=alt.Scale(domain=labels, range=shapes), legend=None),
                tooltip=[alt.Tooltip("policy:N", title=say(lang, "policy")), alt.Tooltip("x_text:N", title=titles[0]),
                         alt.Tooltip("y_text:N", title=titles[1])],
            )
        )  # fmt: skip
        for side, (align, dx, dy) in SIDES.items():
            named = some.transform_filter((alt.datum.side == side) & (alt.datum.text != ""))
            # White around the letters first: they lie upon the line and the intervals.
            halo = named.mark_text(align=align, baseline="middle", dx=dx, dy=dy, stroke="#ffffff", strokeWidth=6, aria=False)
            text = named.mark_text(align=align, baseline="middle", dx=dx, dy=dy, opacity=1 if is_on else 0.7)
            parts += [one.encode(x=across, y=upwards, text="text:N") for one in (halo, text)]
    return layered(*parts).properties(width=WIDTH, height=_HEIGHT)
