"""Requests and unmet need by office and service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, cast

import altair as alt

from .._errors import Language
from ..records.award import Decision, MiniTender
from ..records.framework import FrameworkContract
from ..records.request import Request
from ._asked import Asked, asked
from ._look import Rows, data, empty, finish, layered
from ._text import clean, distinct
from ._words import outcome, say, vocabulary

__all__ = ["offices"]

_CELL_HEIGHT = 24
# Light to dark: in grey as in colour. The darkest leaves white figures readable, the lightest black ones.
_SHADES = {"requests": ["#eef5fb", "#0072B2"], "unmet": ["#fdf1e8", "#B34700"]}


def offices(
    requests: Iterable[Request | MiniTender],
    decisions: Sequence[Decision] = (),
    *,
    by: Literal["lot", "item"] = "lot",
    names: Mapping[str, str] | None = None,
    frameworks: Sequence[FrameworkContract] = (),
    lang: Language = "cs",
    note: str | None = None,
) -> alt.HConcatChart | alt.LayerChart:
    """Draws how many requests came from each office for each service, and how many of them ended without a contract.

    An office is a municipality with extended powers (ORP). What is undecided or still waits for an answer counts as a
    request, and not as unmet. Counts are whole requests: with `by="item"` one for several items counts for each of them.

    Args:
        requests: The requests, or their mini-tenders.
        decisions: The decisions on them; of several on one request the last counts.
        by: Whether a service is a `lot` or an `item`.
        names: What lots and items are called, by their id, and offices that the engine does not know by name (`vocabulary`).
        frameworks: The framework contracts: for the names of items.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        ValueError: For a decision on a request that was not given.

    >>> from minitendr import charts, pilot
    >>> data = pilot()
    >>> chart = charts.offices(data.tenders[:40], lang="en", note="Invented data.")
    >>> chart.title.subtitle
    ['Requests: 40; of these ended without a contract: 0; not decided: 40.', 'Invented data.']
    """
    found = asked(requests, decisions)
    title = say(lang, "offices_title")
    if not found:
        return empty(title=title, sentence=say(lang, "no_requests"), note=note, language=lang)
    called = {
        **{item.id: item.name for framework in frameworks for lot in framework.lots for item in lot.items if item.name},
        **(names or {}),
    }
    rows, places, services = _rows(found, by, called, lang)
    unmet = sum(one.kind == "unawarded" for one in found)
    counts = say(lang, "offices_subtitle", count=len(found), unmet=unmet, open=sum(one.kind == "open" for one in found))
    longest = max(map(len, services))
    width = max(44, min(110, 700 // (2 * len(services))))
    panels = [_panel(rows, key, places, services, width, longest, lang) for key in ("requests", "unmet")]
    chart: alt.HConcatChart = cast(Any, alt.hconcat(*panels, spacing=24)).resolve_scale(color="independent")
    most = sorted((row for row in rows if row["unmet"]), key=lambda row: -row["unmet"])[:3]
    told = "; ".join(
        say(lang, "where", office=row["office"], service=row["service"], count=row["unmet"], all=row["requests"])
        for row in most
    )
    return finish(
        chart,
        title=title,
        subtitle=[counts, *([say(lang, "offices_items")] if by == "item" else [])],
        note=note,
        description=say(
            lang, "offices_described", columns=say(lang, f"by_{by}"), subtitle=counts, most=told or say(lang, "none")
        ),
        language=lang,
    )


def _rows(found: list[Asked], by: str, called: Mapping[str, str], lang: Language) -> tuple[Rows, list[str], list[str]]:
    requests: Counter[tuple[str, str]] = Counter()
    unmet: Counter[tuple[str, str]] = Counter()
    ends: dict[tuple[str, str], Counter[str]] = {}
    for one in found:
        keys = {one.request.lot} if by == "lot" else {line.item for line in one.request.lines}
        for key in keys:
            cell = (one.request.office, key)
            requests[cell] += 1
            if one.kind == "unawarded" and one.decision is not None:
                unmet[cell] += 1
                ends.setdefault(cell, Counter())[outcome(lang, one.decision.outcome)] += 1
    office_ids, service_ids = sorted({cell[0] for cell in requests}), sorted({cell[1] for cell in requests})
    offices = {**vocabulary().municipalities, **called}
    places = dict(
        zip(office_ids, distinct([f"{offices[id]} ({id})" if id in offices else id for id in office_ids], 34), strict=True)
    )
    services = dict(zip(service_ids, distinct([called.get(id, id) for id in service_ids], 26), strict=True))
    rows: Rows = [
        {
            "office": places[cell[0]],
            "service": services[cell[1]],
            "requests": count,
            "unmet": unmet[cell],
            "ends": ", ".join(f"{name}: {times}" for name, times in ends.get(cell, Counter()).most_common()) or "–",
        }
        for cell, count in sorted(requests.items())
    ]
    return rows, list(places.values()), list(services.values())


def _panel(
    rows: Rows, key: str, places: list[str], services: list[str], width: int, longest: int, lang: Language
) -> alt.LayerChart:
    most = max(row[key] for row in rows) or 1
    shades = _SHADES[key]
    # Where nothing is unmet, the cell stays empty: what there is stands out.
    shown: list[dict[str, Any]] = [
        {**row, "ink": "#ffffff" if row[key] * 3 > most * 2 else "#000000"} for row in rows if row[key]
    ]
    first = key == "requests"
    axis = alt.Axis(labels=first, ticks=False, domain=False, labelLimit=300, labelPadding=6)
    slanted = longest * 7 > width
    below: dict[str, Any] = {
        "orient": "top",
        "labelAngle": -40 if slanted else 0,
        "labelAlign": "left" if slanted else "center",
    }
    x = alt.X(
        "service:N",
        scale=alt.Scale(domain=services),
        title=None,
        axis=alt.Axis(ticks=False, domain=False, labelLimit=200, labelPadding=4, **below),
    )
    y = alt.Y("office:N", scale=alt.Scale(domain=places), title=None, axis=axis)
    frame = (
        alt.Chart(data([{"office": place, "service": service} for place in places for service in services]))
        .mark_rect(fill="#ffffff", stroke="#cfcfcf")
        .encode(x=x, y=y)
    )
    cells = alt.Chart(data(shown)).encode(
        x=x,
        y=y,
        tooltip=[
            alt.Tooltip("office:N", title=say(lang, "office")),
            alt.Tooltip("service:N", title=" "),
            alt.Tooltip("requests:Q", title=say(lang, "requests"), format="d"),
            alt.Tooltip("unmet:Q", title=say(lang, "unmet"), format="d"),
            alt.Tooltip("ends:N", title=say(lang, "outcome")),
        ],
    )
    shaded = cells.mark_rect(stroke="#ffffff").encode(
        color=alt.Color(f"{key}:Q", scale=alt.Scale(domain=[0, most], range=shades), legend=None)
    )
    figures = [
        cells.transform_filter(alt.datum.ink == ink)
        .mark_text(fontSize=12, color=ink)
        .encode(text=alt.Text(f"{key}:Q", format="d"))
        for ink in ("#000000", "#ffffff")
    ]
    heading = alt.TitleParams(text=clean(say(lang, key)), fontSize=13, anchor="start", fontWeight="bold")
    return layered(frame, shaded, *figures).properties(
        width=width * len(services), height=_CELL_HEIGHT * len(places), title=heading
    )
