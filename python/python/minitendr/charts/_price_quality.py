"""Price against quality of one award.

Why are there no lines of equal totals? A line would have to be computed here, by a formula that the scheme may not have;
the total stands beside each offer instead, as the engine gives it.
"""

from __future__ import annotations

from fractions import Fraction

import altair as alt

from .._errors import Language
from ..records.evaluation import Scheme
from ..records.framework import FrameworkContract
from ._beside import SIDES, beside
from ._case import Award, Case, read
from ._look import INK, LINES, WIDTH, Rows, data, empty, finish, layered
from ._text import clean, money, number, place, shown
from ._words import say

__all__ = ["price_quality"]

_HEIGHT = 360


def price_quality(
    of: Award,
    *,
    framework: FrameworkContract | None = None,
    scheme: Scheme | None = None,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.LayerChart:
    """Draws the offers of one award by price and quality, with the winner: cheap and good is at the top left.

    Quality is what the engine calls so: the points of all criteria that are not the price. Prices are in CZK, with or
    without value added tax as the scheme says. A decision needs its framework contract, which says what is the price.

    Args:
        of: A decision with its `framework`, or the input of an evaluation or of an award.
        framework: The framework contract of a decision.
        scheme: The scheme, where there is no framework contract.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        ValueError: Where the scheme is not known, so that it is not known which points are for the price; where offers
            were evaluated and no price is known (a bare evaluation has none).
        InputError: those of `evaluate` or `award`, where an input is given.

    >>> from minitendr import Combine, Criterion, EvaluateInput, Formula, Offer, Scheme, charts
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> given = EvaluateInput(scheme=scheme, offers=[
    ...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})])
    >>> charts.price_quality(given, lang="en").description
    'Scatter chart of price and quality, offers evaluated: 2. A wins. A: CZK\\xa0100,000, 24; B: CZK\\xa0140,000, 40.'
    """
    case = read(of, framework=framework, scheme=scheme)
    title = case.title(lang, "quality_title")
    if case.evaluation is None or not case.places:
        return empty(title=title, sentence=case.why_empty(lang), note=note, language=lang)
    if case.scheme is None:
        raise ValueError(
            "give the framework contract of the decision, or the scheme: it says which points are for the price"
        )
    rows = _rows(case, lang)
    nameless = sum(not row["text"] for row in rows)
    if not rows:
        raise ValueError("no offer has a known price: give the decision, or the input of the evaluation")
    legend = list(dict.fromkeys(row["mark"] for row in rows))
    ranked = say(lang, "ranked")
    colours = ["#ffffff" if mark == ranked else LINES[1] for mark in legend]
    shapes = ["circle" if mark == ranked else "diamond" for mark in legend]
    vat = say(lang, "vat_included" if case.scheme.vat == "included" else "vat_excluded")
    prices, qualities = [row["price"] for row in rows], [row["quality"] for row in rows]
    x = alt.X(
        "price:Q",
        title=say(lang, "price_axis", vat=vat),
        scale=_around(prices, 0.12),
        axis=alt.Axis(format=",~f", tickCount=6),
    )
    y = alt.Y(
        "quality:Q",
        title=say(lang, "quality_axis"),
        scale=_around(qualities, 0.15),
        axis=alt.Axis(format=",~f", tickCount=6),
    )
    tooltip = [
        alt.Tooltip("whole:N", title=say(lang, "offer")),
        alt.Tooltip("price_shown:N", title=say(lang, "price")),
        alt.Tooltip("quality_shown:N", title=say(lang, "quality")),
        alt.Tooltip("total:N", title=say(lang, "total" if case.adds_up() else "figure")),
        alt.Tooltip("mark:N", title=say(lang, "outcome")),
    ]
    scatter = alt.Chart(data(rows)).encode(x=x, y=y, tooltip=tooltip)
    dots = scatter.mark_point(filled=True, size=130, stroke=INK, strokeWidth=1.5, opacity=1).encode(
        fill=alt.Fill(
            "mark:N", title=None, scale=alt.Scale(domain=legend, range=colours), legend=alt.Legend(symbolStrokeColor=INK)
        ),
        shape=alt.Shape("mark:N", title=None, scale=alt.Scale(domain=legend, range=shapes)),
    )
    named = alt.Chart(data([row for row in rows if row["text"]])).encode(x=x, y=y)
    layers: list[alt.Chart] = [dots]
    for side, (align, dx, dy) in SIDES.items():
        for marked in (True, False):
            chosen = named.transform_filter((alt.datum.side == side) & (alt.datum.marked == marked))
            layers.append(
                chosen.mark_text(align=align, dx=dx, dy=dy, fontWeight="bold" if marked else "normal").encode(text="text:N")
            )
    figure = say(lang, "the_total" if case.adds_up() else "the_figure")
    listed = "; ".join(f"{row['offer']}: {row['price_shown']}, {row['quality_shown']}" for row in rows) + "."
    return finish(
        layered(*layers).properties(width=WIDTH, height=_HEIGHT),
        title=title,
        subtitle=[
            case.result(lang),
            *case.excluded(lang),
            say(lang, "quality_subtitle", figure=figure),
            *([say(lang, "nameless", count=nameless)] if nameless else []),
        ],
        note=note,
        description=say(lang, "quality_described", count=len(rows), result=case.result(lang), listed=listed),
        language=lang,
    )


def _around(values: list[float], margin: float) -> alt.Scale:
    """An axis around the values: it need not begin at 0, as nothing is read from a length."""
    low, high = min(values), max(values)
    apart = (high - low or abs(high) or 1.0) * margin
    return alt.Scale(domain=[low - apart if low < 0 else max(0.0, low - apart), high + apart], zero=False, nice=True)


def _rows(case: Case, lang: Language) -> Rows:
    if case.evaluation is None or case.scheme is None:
        return []
    others = [criterion.id for criterion in case.scheme.criteria if criterion.of != "price"]
    rows: Rows = []
    for offer in case.places:
        if offer not in case.prices:
            continue
        price, points = case.prices[offer], case.evaluation.points.get(offer, {})
        quality = sum((points[id].exact for id in others if id in points), Fraction())
        total = shown(case.evaluation.totals[offer].shown, lang)
        mark = case.mark(lang, offer)
        rows.append(
            {
                "offer": case.labels[offer],
                "whole": case.names[offer],
                "price": place(price),
                "price_exact": str(price),
                "price_shown": money(price, lang),
                "quality": place(quality),
                "quality_exact": str(quality),
                "quality_shown": number(quality, lang),
                "total": total,
                "mark": mark or say(lang, "ranked"),
                "text": f"{clean(offer, 24)} ({total})",
                "marked": bool(mark),
            }
        )
    if rows:
        prices, qualities = [row["price"] for row in rows], [row["quality"] for row in rows]
        across, up = ("price", min(prices), max(prices)), ("quality", min(qualities), max(qualities))
        beside(rows, across, up, (WIDTH * 0.75, _HEIGHT * 0.7))
    return rows
