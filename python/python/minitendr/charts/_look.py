"""How the charts look: colours, shapes, type, and what every chart carries.

The colours are those of Okabe and Ito (2008), which people who see colours differently tell apart; they are in an order
in which neighbours differ in lightness, so that a picture printed in grey can be read. Nothing is told by colour alone.

Locale, language and description stand in the chart itself, so that whoever draws it draws the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, cast

import altair as alt

from .._errors import Language
from ._text import clean, wrapped

__all__ = [
    "DASHES",
    "FILLS",
    "GREY",
    "INK",
    "LINES",
    "MONTHS",
    "SHAPES",
    "WIDTH",
    "Rows",
    "data",
    "empty",
    "finish",
    "layered",
]

Rows = list[dict[str, Any]]

INK = "#222222"
GREY = "#8a8a8a"
# Neighbours in a stack, dark and light in turn; with the colour of the text upon them.
FILLS = [
    ("#0072B2", "#ffffff"),
    ("#F0E442", "#000000"),
    ("#D55E00", "#ffffff"),
    ("#56B4E9", "#000000"),
    ("#000000", "#ffffff"),
    ("#E69F00", "#000000"),
    ("#009E73", "#ffffff"),
    ("#CC79A7", "#000000"),
]
# Lines on white: yellow is too pale for one.
LINES = ["#0072B2", "#D55E00", "#009E73", "#000000", "#CC79A7", "#E69F00", "#56B4E9"]
DASHES = [[1, 0], [8, 3], [2, 2], [10, 3, 2, 3], [5, 2], [12, 4], [3, 4]]
SHAPES = ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross", "triangle-left"]

WIDTH = 560
"""How wide a picture is without what stands beside it, in pixels: it fits a page of A4 with its labels."""

# Letters of a line of the title and of the lines below it.
_TITLE_LETTERS = 72
_SUBTITLE_LETTERS = 100

_NUMBERS: dict[Language, dict[str, Any]] = {
    "cs": {"decimal": ",", "thousands": "\u00a0", "grouping": [3], "currency": ["", "\u00a0Kč"]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["CZK\u00a0", ""]},
}
# Czech months are drawn as figures, so that none is cut short; see `MONTHS`.
_TIMES: dict[Language, dict[str, Any]] = {
    "cs": {
        "dateTime": "%-d. %-m. %Y %H:%M",
        "date": "%-d. %-m. %Y",
        "time": "%H:%M",
        "periods": ["dop.", "odp."],
        "days": ["neděle", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota"],
        "shortDays": ["ne", "po", "út", "st", "čt", "pá", "so"],
        "months": [
            "leden",
            "únor",
            "březen",
            "duben",
            "květen",
            "červen",
            "červenec",
            "srpen",
            "září",
            "říjen",
            "listopad",
            "prosinec",
        ],
        "shortMonths": ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10.", "11.", "12."],
    },
    "en": {
        "dateTime": "%-d %b %Y %H:%M",
        "date": "%-d %b %Y",
        "time": "%H:%M",
        "periods": ["AM", "PM"],
        "days": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        "shortDays": ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        "months": [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        "shortMonths": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    },
}

MONTHS: dict[Language, str] = {"cs": "%-m/%Y", "en": "%b %Y"}
"""How a month is written on an axis."""

_Chart = TypeVar("_Chart", alt.LayerChart, alt.VConcatChart, alt.HConcatChart)


def data(rows: Rows) -> alt.InlineData:
    """The rows of a chart, in the chart itself: nothing is fetched from anywhere."""
    return alt.InlineData(values=rows)


def layered(*charts: alt.Chart) -> alt.LayerChart:
    """Charts upon each other, the first below."""
    return cast(alt.LayerChart, alt.layer(*charts))


def finish(
    chart: _Chart,
    *,
    title: str,
    subtitle: Sequence[str],
    note: str | None,
    description: str,
    language: Language,
) -> _Chart:
    """The chart with its title, the lines below it, its description for who does not see it, and the look of all."""
    below = wrapped([*subtitle, *([clean(note)] if note else [])], _SUBTITLE_LETTERS)
    told = " ".join([description, *([clean(note)] if note else [])])
    made = chart.properties(
        title=alt.TitleParams(
            text=wrapped([title], _TITLE_LETTERS),
            subtitle=below,
            anchor="start",
            frame="bounds",
            fontSize=16,
            subtitleFontSize=12,
            subtitleColor=INK,
            subtitleLineHeight=16,
            color=INK,
            subtitlePadding=6,
            offset=14,
        ),
        description=told,
        # What leads out of the page is left out of the menu: the figures would go with it.
        usermeta={
            "language": language,
            "embedOptions": {"actions": {"export": True, "source": False, "compiled": False, "editor": False}},
        },
    )
    look = cast(Any, made).configure(
        background="#ffffff",
        # At the sides more: who looks may have a wider type than the one by which the labels were measured.
        padding={"left": 28, "top": 12, "right": 28, "bottom": 12},
        locale=alt.Locale.from_dict({"number": _NUMBERS[language], "time": _TIMES[language]}),
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            labelFontSize=12,
            titleFontSize=12,
            titleFontWeight="normal",
            labelColor=INK,
            titleColor=INK,
            gridColor="#e3e3e3",
            domainColor=GREY,
            tickColor=GREY,
            titlePadding=10,
            labelFlush=False,
        ),
        legend=alt.LegendConfig(
            labelFontSize=12,
            titleFontSize=12,
            titleFontWeight="normal",
            labelColor=INK,
            titleColor=INK,
            labelLimit=300,
            titleLimit=400,
            orient="bottom",
            symbolSize=120,
            columnPadding=18,
            rowPadding=4,
        ),
        text=alt.MarkConfig(fontSize=12, color=INK),
    )
    return cast(_Chart, look)


def empty(*, title: str, sentence: str, note: str | None, language: Language) -> alt.LayerChart:
    """A picture that says why nothing is drawn: a year of decisions is drawn in a loop, and some have nothing to show."""
    rows: Rows = [{"sentence": line, "place": at} for at, line in enumerate(wrapped([sentence], 80))]
    text = (
        alt.Chart(data(rows))
        .mark_text(align="left", fontSize=13)
        .encode(x=alt.value(0), y=alt.Y("place:O", axis=None), text="sentence:N")
        .properties(width=WIDTH, height=22 * len(rows))
    )
    return finish(layered(text), title=title, subtitle=[], note=note, description=f"{title}. {sentence}", language=language)
