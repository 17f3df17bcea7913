"""What policies come to in a simulation: means with their intervals."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from .._errors import Language
from ..names import SimulationMeasure
from ..records.simulation import Simulation
from ._look import INK, LINES, WIDTH, Rows, data, finish, layered
from ._summary import called, figures, of_whole
from ._words import measure, say

__all__ = ["policies"]

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
    difference stands beside the point: by how much the policy differs from the one compared with, with the interval of that.

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
    names = called(simulation)
    panels: list[alt.LayerChart] = []
    told: list[str] = []
    for wanted in measures:
        rows: Rows = [{"policy": names[one.policy], **figures(one, lang)} for one in of_whole(simulation, wanted)]
        panels.append(_panel(rows, list(names.values()), measure(lang, wanted)))
        told.append(f"{measure(lang, wanted)}: " + ", ".join(f"{row['policy']} {row['text']}" for row in rows))
    against = dict.fromkeys(one.paired.against for one in simulation.summary if one.paired is not None)
    title = say(lang, "policies_title")
    chart: alt.VConcatChart = alt.vconcat(*panels, spacing=18)
    return finish(
        chart,
        title=title,
        subtitle=[
            say(lang, "policies_subtitle", count=count),
            *[say(lang, "policies_paired", policy=names[id]) for id in against],
        ],
        note=note,
        description=say(lang, "policies_described", policies=len(names), count=count, listed="; ".join(told)),
        language=lang,
    )


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
