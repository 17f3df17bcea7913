"""A timeline of requests: receipt, end of the offer period, decision, period of service, and how they ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import altair as alt

from .._errors import Language
from ..records.award import Decision, MiniTender
from ..records.request import Request
from ._asked import Asked, asked
from ._look import INK, MONTHS, WIDTH, Rows, data, empty, finish, layered
from ._text import clean, distinct, moment, utc
from ._words import outcome, say

__all__ = ["timeline"]

_MARKS = [
    # What, its shape, what it is filled with.
    ("received", "triangle-right", "#56B4E9"),
    ("deadline", "M-0.15,-1L0.15,-1L0.15,1L-0.15,1Z", "#000000"),
    ("awarded", "circle", "#009E73"),
    ("unawarded", "cross", "#D55E00"),
    ("open", "diamond", "#ffffff"),
]


def timeline(
    requests: Iterable[Request | MiniTender],
    decisions: Sequence[Decision] = (),
    *,
    most: int | None = 40,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.LayerChart:
    """Draws requests over time, one in each row: received, end of the offer period, decided, and the period of service.

    How a request ended stands in words at the end of its row. The end of the offer period is known only of mini-tenders.

    Args:
        requests: The requests, or their mini-tenders.
        decisions: The decisions on them; of several on one request the last counts.
        most: So many requests are drawn, the first by receipt; all of them for None.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        ValueError: For a decision on a request that was not given, and for `most` below 1.

    >>> from minitendr import charts, pilot
    >>> chart = charts.timeline(pilot().tenders, most=20, lang="en", note="Invented data.")
    >>> chart.title.subtitle
    ['The first 20 of 459 requests by receipt.', 'Invented data.']
    """
    if most is not None and most < 1:
        raise ValueError("at least one request is drawn")
    found = asked(requests, decisions)
    title = say(lang, "timeline_title")
    if not found:
        return empty(title=title, sentence=say(lang, "no_requests"), note=note, language=lang)
    drawn = found[:most]
    subtitle = say(lang, "timeline_all" if len(drawn) == len(found) else "timeline_part", shown=len(drawn), count=len(found))
    labels = distinct([one.request.id for one in drawn], 30)
    spans, marks, ends = _rows(drawn, labels, lang)
    domain = [min(row["at"] for row in marks), max([row["to"] for row in spans] + [row["at"] for row in marks])]
    x = alt.X(
        "at:T",
        title=None,
        scale=alt.Scale(type="utc", domain=domain, nice=False),
        axis=alt.Axis(format=MONTHS[lang], tickCount=7, labelOverlap=True, labelSeparation=10, orient="top"),
    )
    y = alt.Y(
        "request:N",
        sort=labels,
        title=None,
        axis=alt.Axis(ticks=False, domain=False, grid=True, labelLimit=260, labelPadding=8),
    )
    names = [say(lang, key) for key, _, _ in _MARKS]
    used = [at for at, name in enumerate(names) if any(row["what"] == name for row in marks)]
    span = say(lang, "period")
    bars = (
        alt.Chart(data(spans))
        .mark_bar(height=8, stroke=INK, strokeWidth=0.5)
        .encode(
            x=x,
            x2="to:T",
            y=y,
            opacity=alt.Opacity(
                "what:N",
                title=None,
                scale=alt.Scale(domain=[span], range=[1]),
                legend=alt.Legend(symbolType="square", symbolFillColor="#d9d9d9"),
            ),
            color=alt.value("#d9d9d9"),
            tooltip=[
                alt.Tooltip("request:N", title=say(lang, "request")),
                alt.Tooltip("from_shown:N", title=say(lang, "from")),
                alt.Tooltip("to_shown:N", title=say(lang, "to")),
            ],
        )
    )
    shapes = alt.Scale(domain=[names[at] for at in used], range=[_MARKS[at][1] for at in used])
    fills = alt.Scale(domain=[names[at] for at in used], range=[_MARKS[at][2] for at in used])
    legend = alt.Legend(symbolStrokeColor=INK, symbolStrokeWidth=1, symbolSize=90, columns=3)
    points = (
        alt.Chart(data(marks))
        .mark_point(size=75, filled=True, opacity=1, stroke=INK, strokeWidth=1)
        .encode(
            x=x,
            y=y,
            shape=alt.Shape("what:N", title=None, scale=shapes, legend=legend),
            fill=alt.Fill("what:N", title=None, scale=fills, legend=legend),
            tooltip=[
                alt.Tooltip("request:N", title=say(lang, "request")),
                alt.Tooltip("what:N", title=" "),
                alt.Tooltip("shown:N", title=say(lang, "moment")),
                alt.Tooltip("outcome:N", title=say(lang, "outcome")),
            ],
        )
    )
    words = (
        alt.Chart(data(ends)).mark_text(align="left", dx=8, fontSize=11).encode(x=alt.value(WIDTH), y=y, text="outcome:N")
    )
    counted = Counter(row["outcome"] for row in ends)
    outcomes = ", ".join(f"{name}: {count}" for name, count in counted.most_common())
    return finish(
        layered(bars, points, words).properties(width=WIDTH, height=alt.Step(20)),
        title=title,
        subtitle=[subtitle],
        note=note,
        description=say(lang, "timeline_described", subtitle=subtitle, outcomes=outcomes),
        language=lang,
    )


def _rows(drawn: list[Asked], labels: list[str], lang: Language) -> tuple[Rows, Rows, Rows]:
    spans: Rows = []
    marks: Rows = []
    ends: Rows = []
    for label, one in zip(labels, drawn, strict=True):
        request, decision = one.request, one.decision
        ended = say(lang, "not_decided") if decision is None else clean(outcome(lang, decision.outcome))
        ends.append({"request": label, "outcome": ended})
        begin, end = request.period.from_, request.period.to
        first, last = (date.fromisoformat(str(begin)), date.fromisoformat(str(end)))
        spans.append(
            {
                "request": label,
                "what": say(lang, "period"),
                "at": utc(first),
                "to": utc(datetime.combine(last, datetime.max.time())),
                "from_shown": moment(first, lang),
                "to_shown": moment(last, lang),
            }
        )
        moments: list[tuple[str, datetime]] = [("received", request.received_at)]
        deadline = None
        if one.tender is not None:
            deadline = one.tender.call.deadline if one.tender.call is not None else one.tender.deadline
        if deadline is not None:
            moments.append(("deadline", deadline))
        if decision is not None:
            moments.append((one.kind, decision.at))
        for key, at in moments:
            marks.append(
                {
                    "request": label,
                    "what": say(lang, key),
                    "at": utc(at),
                    "shown": moment(at, lang),
                    "exact": at.isoformat(),
                    "outcome": ended,
                }
            )
    return spans, marks, ends
