"""Points by criterion of one award."""

from __future__ import annotations

import altair as alt

from .._errors import Language
from ..records.evaluation import Criterion, Scheme
from ..records.framework import FrameworkContract
from ._case import Award, Case, read
from ._look import FILLS, INK, WIDTH, Rows, data, empty, finish, layered
from ._text import clean, distinct, number, place, shown
from ._words import say

__all__ = ["points"]

# How wide a figure of a number inside a segment is, in pixels. What has no room there is in the tooltip.
_FIGURE = 5.6


def points(
    of: Award,
    *,
    framework: FrameworkContract | None = None,
    scheme: Scheme | None = None,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.LayerChart:
    """Draws the points of one award: a bar for each offer, stacked by criterion, the total behind it, the winner marked.

    Points are as the scheme rounds them, in the order of the ranking. Offers without points are named below the title
    with their number. Where no offer was evaluated, the picture says why.

    Args:
        of: A decision or an evaluation, or the input of either.
        framework: The framework contract of a decision: for the names of participants and criteria.
        scheme: The scheme of an evaluation: for the names of criteria.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        InputError: those of `evaluate` or `award`, where an input is given.

    >>> from minitendr import Combine, Criterion, EvaluateInput, Formula, Offer, Scheme, charts
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> given = EvaluateInput(scheme=scheme, offers=[
    ...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})])
    >>> chart = charts.points(given, lang="en")
    >>> chart.description
    'Stacked bar chart of points by criterion, offers evaluated: 2. A wins. A: 84.00; B: 82.86.'
    """
    case = read(of, framework=framework, scheme=scheme)
    title = case.title(lang, "points_title")
    if case.evaluation is None or not case.places:
        return empty(title=title, sentence=case.why_empty(lang), note=note, language=lang)
    bars, totals = _rows(case, lang)
    labels = [case.labels[offer] for offer in case.places]
    low = min([0.0, *(row["low"] for row in totals)])
    high = max([1.0, *(row["high"] for row in totals)])
    # The total stands behind the bar.
    room = min(max(len(row["label"]) for row in totals) * 7.5 / WIDTH, 0.5)
    for row in bars:
        wide = abs(row["points"]) / (high / (1 - room) - low) * WIDTH
        row["inside"] = row["label"] if wide > len(row["label"]) * _FIGURE + 1 else ""
    y = alt.Y("offer:N", sort=labels, title=None, axis=alt.Axis(labelLimit=340, ticks=False, domain=False, labelPadding=8))
    criteria = list(dict.fromkeys(row["criterion"] for row in bars))
    fills = [FILLS[at % len(FILLS)][0] for at in range(len(criteria))]
    x = alt.X(
        "points:Q",
        stack="zero",
        title=say(lang, "points_axis"),
        scale=alt.Scale(domain=[low, high / (1 - room)], nice=False),
        axis=alt.Axis(format=",~f", tickCount=8),
    )
    tooltip = [
        alt.Tooltip("whole:N", title=say(lang, "offer")),
        alt.Tooltip("criterion:N", title=say(lang, "criterion")),
        alt.Tooltip("label:N", title=say(lang, "points")),
        alt.Tooltip("exact:N", title=say(lang, "exact")),
    ]
    stacked = alt.Chart(data(bars)).encode(y=y, order=alt.Order("order:O"), tooltip=tooltip)
    drawn = stacked.mark_bar(stroke="#ffffff", strokeWidth=1.5, height={"band": 0.78}).encode(
        x=x,
        color=alt.Color(
            "criterion:N",
            title=say(lang, "criterion"),
            sort=criteria,
            scale=alt.Scale(domain=criteria, range=fills),
            legend=alt.Legend(symbolType="square", columns=1 if max(map(len, criteria)) > 30 else 3),
        ),
    )
    inside = stacked.mark_text(fontSize=10).encode(
        x=alt.X("points:Q", stack="zero", bandPosition=0.5),
        text="inside:N",
        color=alt.Color("ink:N", scale=None),
        detail="criterion:N",
    )
    behind = (
        alt.Chart(data(totals))
        .mark_text(align="left", dx=6)
        .encode(x=alt.X("high:Q"), y=y, text="label:N", color=alt.value(INK))
    )
    plain = behind.transform_filter(alt.datum.marked == "")
    bold = behind.transform_filter(alt.datum.marked != "").mark_text(align="left", dx=6, fontWeight="bold")
    below = [case.result(lang), *case.excluded(lang), *([] if case.adds_up() else [say(lang, "other_figure")])]
    listed = "; ".join(f"{row['offer']}: {row['total']}" for row in totals) + "."
    return finish(
        layered(drawn, inside, plain, bold).properties(width=WIDTH, height=alt.Step(34)),
        title=title,
        subtitle=below,
        note=note,
        description=" ".join(
            [
                say(lang, "points_described", count=len(case.places), result=case.result(lang), listed=listed),
                *case.excluded(lang),
            ]
        ),
        language=lang,
    )


def _rows(case: Case, lang: Language) -> tuple[Rows, Rows]:
    """A row for each offer and criterion, and one for each offer."""
    if case.evaluation is None:
        return [], []
    criteria = case.criteria()
    ids = [one.id if isinstance(one, Criterion) else one for one in criteria]
    names = dict(zip(ids, distinct([_name(one, lang) for one in criteria], 80), strict=True))
    points, totals = case.evaluation.points, case.evaluation.totals
    bars: Rows = []
    ends: Rows = []
    for offer in case.places:
        given = points.get(offer, {})
        for order, id in enumerate(ids):
            if id in given:
                bars.append(
                    {
                        "offer": case.labels[offer],
                        "whole": case.names[offer],
                        "criterion": names[id],
                        "order": order,
                        "points": place(given[id].exact),
                        "label": shown(given[id].shown, lang),
                        "exact": str(given[id].exact),
                        "ink": FILLS[order % len(FILLS)][1],
                    }
                )
        total, mark = shown(totals[offer].shown, lang), case.mark(lang, offer)
        ends.append(
            {
                "offer": case.labels[offer],
                "low": sum(place(one.exact) for one in given.values() if one.exact < 0),
                "high": sum(place(one.exact) for one in given.values() if one.exact > 0),
                "label": f"{total} – {mark}" if mark else total,
                "total": total,
                "exact": str(totals[offer].exact),
                "marked": mark,
            }
        )
    return bars, ends


def _name(criterion: Criterion | str, lang: Language) -> str:
    if isinstance(criterion, str):
        return criterion
    return say(lang, "at_most", criterion=clean(criterion.name or criterion.id, 44), weight=number(criterion.weight, lang))
