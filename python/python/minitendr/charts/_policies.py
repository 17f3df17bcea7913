"""What policies come to in a simulation: means with their intervals, and one measure against another."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import altair as alt

from .._errors import Language
from ..names import SimulationMeasure
from ..records.simulation import MeasureSummary, Simulation
from ._look import INK, LINES, SHAPES, WIDTH, Rows, data, empty, finish, layered
from ._text import clean, distinct, number, place
from ._words import measure, say

__all__ = ["policies", "trade_off"]

MEASURES: tuple[SimulationMeasure, ...] = ("spend", "unmet_share", "contact_days_mean", "concentration")


def policies(
    simulation: Simulation,
    *,
    measures: Sequence[SimulationMeasure] = MEASURES,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.VConcatChart | alt.LayerChart:
    """Draws the mean of each measure under each policy, with its interval of 95 %.

    Intervals of two policies may overlap where their difference is sure: all policies met the same luck. What is sure of a
    difference stands beside the point: by how much the policy differs from the first, with the interval of that.

    Args:
        simulation: What `simulate` or `compare` answered.
        measures: Which measures, from the top; those of the whole.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        ValueError: For no measure, and for one of which the simulation has nothing.

    >>> from minitendr import charts, simulate
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> requests = {"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    ...     "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30}}
    >>> providers = [{"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
    ...     for id, cost in [("P", 400), ("Q", 410)]]
    >>> scenario = {"framework": framework, "providers": providers, "authority": {"offer_period": {"working_days": 5}},
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}]}
    >>> tried = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
    >>> simulation = simulate(scenario=scenario, policies=tried, seed=1, replications=4, progress=False)
    >>> charts.policies(simulation, measures=["award_days_mean"], lang="en", note="Invented.").description.partition(".")[0]
    'Points with intervals: 2 policies, 4 replications'
    """
    if not measures:
        raise ValueError("at least one measure is needed")
    count = simulation.to - simulation.from_
    names = dict(zip(simulation.policies, distinct([clean(id, 30) for id in simulation.policies], 30), strict=True))
    panels: list[alt.LayerChart] = []
    told: list[str] = []
    for wanted in measures:
        rows = [_row(one, names, lang) for one in _of(simulation, wanted)]
        panels.append(_panel(rows, list(names.values()), measure(lang, wanted)))
        told.append(f"{measure(lang, wanted)}: " + ", ".join(f"{row['policy']} {row['text']}" for row in rows))
    title = say(lang, "policies_title")
    chart: alt.VConcatChart = alt.vconcat(*panels, spacing=18)
    return finish(
        chart,
        title=title,
        subtitle=[say(lang, "policies_subtitle", count=count), say(lang, "policies_paired")],
        note=note,
        description=say(lang, "policies_described", policies=len(names), count=count, listed="; ".join(told)),
        language=lang,
    )


def trade_off(
    simulation: Simulation,
    *,
    x: SimulationMeasure = "contact_days_mean",
    y: SimulationMeasure = "spend",
    lang: Language = "cs",
    note: str | None = None,
) -> alt.LayerChart:
    """Draws one measure against another, a point for each policy with the intervals of 95 % of both.

    Args:
        simulation: What `simulate` or `compare` answered.
        x: The measure along the page.
        y: The measure up the page.
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
    >>> charts.trade_off(simulation, x="requests", y="spend", lang="en").description.partition(".")[0]
    'Scatter chart: requests received and prices of contracts (CZK without VAT)'
    """
    names = dict(zip(simulation.policies, distinct([clean(id, 30) for id in simulation.policies], 30), strict=True))
    up = {one.policy: one for one in _of(simulation, y)}
    title = say(lang, "trade_off_title")
    rows: Rows = []
    for one in _of(simulation, x):
        if one.policy not in up:
            continue
        along, upward = _row(one, names, lang), _row(up[one.policy], names, lang)
        rows.append({
            "policy": along["policy"],
            "x": along["mean"], "x_low": along["low"], "x_high": along["high"], "x_text": along["text"],
            "y": upward["mean"], "y_low": upward["low"], "y_high": upward["high"], "y_text": upward["text"],
        })
    if not rows:
        return empty(title=title, sentence=say(lang, "nothing"), note=note, language=lang)
    labels = [row["policy"] for row in rows]
    colours = [LINES[at % len(LINES)] for at in range(len(labels))]
    shapes = [SHAPES[at % len(SHAPES)] for at in range(len(labels))]
    base = alt.Chart(data(rows))
    across = alt.X("x:Q", title=measure(lang, x), scale=alt.Scale(zero=False, nice=True), axis=alt.Axis(format=",~f"))
    upwards = alt.Y("y:Q", title=measure(lang, y), scale=alt.Scale(zero=False, nice=True), axis=alt.Axis(format=",~f"))
    chart = layered(
        base.mark_rule(color=INK, opacity=0.6).encode(x=alt.X("x_low:Q", title=measure(lang, x)), x2="x_high:Q", y=upwards),
        base.mark_rule(color=INK, opacity=0.6).encode(y=alt.Y("y_low:Q", title=measure(lang, y)), y2="y_high:Q", x=across),
        base.mark_point(size=120, filled=True, opacity=1).encode(
            x=across,
            y=upwards,
            color=alt.Color("policy:N", sort=labels, scale=alt.Scale(domain=labels, range=colours), legend=None),
            shape=alt.Shape("policy:N", sort=labels, scale=alt.Scale(domain=labels, range=shapes), legend=None),
            tooltip=[alt.Tooltip("policy:N", title=say(lang, "policy")), alt.Tooltip("x_text:N", title=measure(lang, x)),
                     alt.Tooltip("y_text:N", title=measure(lang, y))],
        ),
        base.mark_text(align="left", dx=10, dy=-8).encode(x=across, y=upwards, text="policy:N"),
    )
    told = "; ".join(f"{row['policy']}: {row['x_text']}, {row['y_text']}" for row in rows)
    return finish(
        chart.properties(width=WIDTH, height=360),
        title=title,
        subtitle=[say(lang, "policies_subtitle", count=simulation.to - simulation.from_)],
        note=note,
        description=say(lang, "trade_off_described", x=measure(lang, x), y=measure(lang, y), listed=told),
        language=lang,
    )


def _of(simulation: Simulation, wanted: SimulationMeasure) -> list[MeasureSummary]:
    """The summaries of a measure of the whole, in the order of the policies."""
    known = {one.policy: one for one in simulation.summary if one.measure == wanted and one.of is None}
    if not known:
        raise ValueError(f"the simulation has nothing of {wanted} for the whole")
    return [known[policy] for policy in simulation.policies if policy in known]


def _row(one: MeasureSummary, names: dict[str, str], lang: Language) -> dict[str, object]:
    value = one.value
    low, high = value.low, value.high
    text = number(value.mean, lang)
    if one.paired is not None:
        text += f" ({_signed(one.paired.difference.mean, lang)}"
        ends = (one.paired.difference.low, one.paired.difference.high)
        text += f"; {_signed(ends[0], lang)} … {_signed(ends[1], lang)})" if ends[0] is not None and ends[1] is not None else ")"
    return {
        "policy": names[one.policy],
        "mean": place(value.mean),
        "low": place(value.mean if low is None else low),
        "high": place(value.mean if high is None else high),
        "text": text,
    }


def _signed(figure: Decimal, lang: Language) -> str:
    return ("+" if figure > 0 else "") + number(figure, lang)


def _panel(rows: Rows, order: list[str], title: str) -> alt.LayerChart:
    base = alt.Chart(data(rows))
    y = alt.Y("policy:N", sort=order, title=None, axis=alt.Axis(labelLimit=220))
    scale = alt.Scale(zero=False, nice=True)
    axis = alt.Axis(format=",~f", tickCount=6)
    return layered(
        base.mark_rule(color=INK, strokeWidth=2).encode(x=alt.X("low:Q", title=title, scale=scale, axis=axis), x2="high:Q", y=y),
        base.mark_point(size=90, filled=True, color=LINES[0], opacity=1).encode(
            x=alt.X("mean:Q", title=title, scale=scale, axis=axis), y=y, tooltip=["policy:N", "text:N"]
        ),
        base.mark_text(align="left", baseline="middle", dx=8).encode(x=alt.value(WIDTH), y=y, text="text:N"),
    ).properties(width=WIDTH, height=34 * max(len(rows), 1))
