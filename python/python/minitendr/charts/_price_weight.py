"""What another weight of the price would do to one award."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import altair as alt

from .._errors import Language
from ..records.analysis import AtWeight, Reweighed, WinnerFrom
from ..records.award import AwardInput
from ..records.evaluation import EvaluateInput
from ._case import Case, read
from ._look import DASHES, GREY, INK, LINES, SHAPES, WIDTH, Rows, data, empty, finish, layered
from ._text import clean, number, place, shown
from ._weighing import check, tried
from ._words import say

__all__ = ["price_weight"]

_HEIGHT = 360


def price_weight(
    of: EvaluateInput | AwardInput,
    *,
    show: Literal["totals", "ranks"] = "totals",
    steps: int = 100,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.LayerChart:
    """Draws what the totals (or places) of the offers would be at every weight of the price, and where the winner changes.

    The weight goes from 0 to the sum of all weights, and the others keep their proportions; points that evaluators gave,
    those of a table and minimums of points grow with the weight of their criterion. Every point of a line is an evaluation
    by the engine (`reweigh`), which also says where the winner changes: on a grid of 0.01 between two of the points.

    Args:
        of: The input of an evaluation or of an award.
        show: `totals` in points, or `ranks`: the places.
        steps: How many steps the weight takes, 2 to 1000.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        ValueError: Where points are not added up, where not exactly one criterion is the price, where nothing else
            weighs, and for `steps` or `show` that are not there.
        InputError: those of `evaluate` or `award`.

    >>> from minitendr import Combine, Criterion, EvaluateInput, Formula, Offer, Scheme, charts
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> given = EvaluateInput(scheme=scheme, offers=[
    ...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})])
    >>> charts.price_weight(given, lang="en").description.rpartition("offers: ")[2]
    '2. Winner by the weight of the price: from 0: B; from 58.34: A.'
    """
    if show not in ("totals", "ranks"):
        raise ValueError("what is shown are `totals` or `ranks`")
    if not 2 <= steps <= 1000:
        raise ValueError("the weight takes 2 to 1000 steps")
    price, total = check(of)
    case = read(of)
    title = case.title(lang, "weight_title")
    found = tried(of, [*(total * step / steps for step in range(steps + 1)), price.weight])
    if not any(one.evaluation is not None and one.evaluation.totals for one in found.at):
        return empty(title=title, sentence=case.why_empty(lang), note=note, language=lang)
    changes = found.winners
    chosen = _chosen(case, changes)
    rows = _rows(case, found.at, chosen, lang)
    drawn, ends = _lines(rows, chosen, show, found, lang)
    current = number(price.weight, lang)
    winners = _winners(case, changes, lang)
    rule = (
        alt.Chart(data([{"weight": place(price.weight)}]))
        .mark_rule(strokeDash=[6, 4], color=INK, strokeWidth=1.5)
        .encode(x="weight:Q")
    )
    marks = [
        {
            "weight": place(one.from_),
            "text": say(lang, "weight_from", weight=number(one.from_, lang), offer=_who(one.winner, lang)),
            "above": -8 - 15 * (turn % 2),
        }
        for turn, one in enumerate(changes[1:])
    ]
    edges = alt.Chart(data(marks)).encode(x="weight:Q")
    middle = place(total) / 2
    turns = [edges.mark_rule(color=GREY, strokeWidth=3, opacity=0.45)]
    for left in (True, False):
        where = alt.datum.weight <= middle if left else alt.datum.weight > middle
        turns.append(
            edges.transform_filter(where)
            .mark_text(
                align="left" if left else "right", dx=-4 if left else 4, dy=alt.ExprRef("datum.above"), baseline="bottom"
            )
            .encode(text="text:N", y=alt.value(0))
        )
    figure = say(lang, "the_total" if show == "totals" else "the_rank")
    below = [winners, say(lang, "weight_subtitle", weight=current), *case.excluded(lang)]
    others = len({row["offer"] for row in rows if row["chosen"] < 0})
    if others:
        below.append(say(lang, "weight_others", count=others))
    return finish(
        layered(*turns, rule, *drawn, *ends).properties(width=WIDTH, height=_HEIGHT),
        title=title,
        subtitle=below,
        note=note,
        description=say(
            lang,
            "weight_described",
            figure=figure,
            sum=number(total, lang),
            count=len({row["offer"] for row in rows}),
            winners=winners,
        ),
        language=lang,
    )


def _chosen(case: Case, changes: Sequence[WinnerFrom]) -> list[str]:
    """The offers that have a colour: whoever wins at some weight, then the first of the ranking."""
    winning = [one.winner for one in changes if one.winner is not None]
    return list(dict.fromkeys([*winning, *case.places]))[: len(LINES)]


def _who(winner: str | None, lang: Language) -> str:
    return say(lang, "weight_nobody") if winner is None else clean(winner, 24)


def _winners(case: Case, changes: Sequence[WinnerFrom], lang: Language) -> str:
    told = [say(lang, "weight_from", weight=number(one.from_, lang), offer=_who(one.winner, lang)) for one in changes]
    if len(told) == 1:
        first = changes[0].winner
        return say(lang, "weight_never") + (" " + say(lang, "wins", offer=case.labels[first]) if first is not None else "")
    return say(lang, "weight_winners", winners="; ".join(told))


def _rows(case: Case, found: Sequence[AtWeight], chosen: list[str], lang: Language) -> Rows:
    rows: Rows = []
    for one in found:
        evaluation = one.evaluation
        if evaluation is None:
            continue
        at = 1
        for together in evaluation.ranking:
            for offer in together:
                total = evaluation.totals[offer]
                rows.append(
                    {
                        "offer": case.labels.get(offer, offer),
                        "short": clean(offer, 24),
                        "chosen": chosen.index(offer) if offer in chosen else -1,
                        "weight": place(one.weight),
                        "weight_exact": str(one.weight),
                        "weight_shown": number(one.weight, lang),
                        "total": place(total.exact),
                        "total_exact": str(total.exact),
                        "total_shown": shown(total.shown, lang),
                        "rank": at,
                    }
                )
            at += len(together)
    return rows


def _lines(
    rows: Rows, chosen: list[str], show: Literal["totals", "ranks"], found: Reweighed, lang: Language
) -> tuple[list[alt.Chart], list[alt.Chart]]:
    field = "total:Q" if show == "totals" else "rank:Q"
    label = say(lang, "points_axis") if show == "totals" else say(lang, "rank_axis")
    values = [row["total" if show == "totals" else "rank"] for row in rows]
    scale = (
        alt.Scale(reverse=True, domain=[0.5, max(values) + 0.5], nice=False) if show == "ranks" else alt.Scale(zero=False)
    )
    ticks: dict[str, Any] = (
        {"values": list(range(1, int(max(values)) + 1)), "format": "d"} if show == "ranks" else {"format": ",~f"}
    )
    end = place(found.sum)
    x = alt.X(
        "weight:Q",
        title=say(lang, "weight_axis", sum=number(found.sum, lang)),
        scale=alt.Scale(domain=[0, end], nice=False),
        axis=alt.Axis(format=",~f"),
    )
    y = alt.Y(field, title=label, scale=scale, axis=alt.Axis(**ticks))
    tooltip = [
        alt.Tooltip("offer:N", title=say(lang, "offer")),
        alt.Tooltip("weight_shown:N", title=say(lang, "weight")),
        alt.Tooltip("total_shown:N", title=say(lang, "total")),
        alt.Tooltip("rank:Q", title=say(lang, "rank_axis"), format="d"),
    ]
    known = [row for row in rows if row["chosen"] >= 0]
    names = list(dict.fromkeys(row["offer"] for row in sorted(known, key=lambda row: row["chosen"])))
    dashes, shapes, colours = DASHES[: len(names)], SHAPES[: len(names)], LINES[: len(names)]
    legend = alt.Legend(
        columns=1 if max(map(len, names)) > 24 else 3, symbolDash=[1, 0], symbolStrokeWidth=0, symbolSize=110
    )
    faint = (
        alt.Chart(data([row for row in rows if row["chosen"] < 0]))
        .mark_line(color="#b5b5b5", strokeWidth=1, interpolate="step-after" if show == "ranks" else "linear")
        .encode(x=x, y=y, detail="offer:N", tooltip=tooltip)
    )
    base = alt.Chart(data(known)).encode(x=x, y=y, tooltip=tooltip)
    colour = alt.Color(
        "offer:N", title=say(lang, "offer"), sort=names, scale=alt.Scale(domain=names, range=colours), legend=legend
    )
    lines = base.mark_line(strokeWidth=2.5, interpolate="step-after" if show == "ranks" else "linear").encode(
        color=colour,
        strokeDash=alt.StrokeDash("offer:N", sort=names, scale=alt.Scale(domain=names, range=dashes), legend=None),
    )
    # A few shapes along the lines: whoever sees no colours follows them.
    tenth = [row for row in known if row["weight"] % (end / 5) < end / 1e6 or end - row["weight"] < end / 1e6]
    dots = (
        alt.Chart(data(tenth))
        .mark_point(size=55, filled=True, opacity=1)
        .encode(
            x=x,
            y=y,
            color=colour,
            tooltip=tooltip,
            shape=alt.Shape("offer:N", title=say(lang, "offer"), sort=names, scale=alt.Scale(domain=names, range=shapes)),
        )
    )
    ends = _ends([row for row in known if end - row["weight"] < end / 1e6], values, show)
    text = (
        alt.Chart(data(ends))
        .mark_text(align="left", dx=9)
        .encode(x=alt.value(WIDTH), y=alt.Y("at:Q", scale=scale), text="short:N")
    )
    return [faint, lines, dots], [text]


def _ends(rows: Rows, values: list[float], show: str) -> Rows:
    """Names behind the ends of the lines, pushed apart where they would lie upon each other."""
    low, high = min(values), max(values)
    line = ((high - low) or 1.0) * 15 / _HEIGHT
    field = "total" if show == "totals" else "rank"
    ends = sorted(rows, key=lambda row: row[field])
    at = -float("inf")
    made: Rows = []
    for row in ends:
        at = max(row[field], at + line)
        made.append({"short": row["short"], "at": at})
    return made
