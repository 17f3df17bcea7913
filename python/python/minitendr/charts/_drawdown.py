"""Drawdown of a framework contract over time, with its ceilings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple, cast

import altair as alt

from .._errors import Language
from .._types import Day
from ..names import Unit
from ..records.exchange import RegisterSummary
from ..records.framework import FrameworkContract
from ..records.register import Event, Register
from ._look import INK, LINES, MONTHS, WIDTH, Rows, data, empty, finish, layered
from ._text import clean, day, money, number, place, utc
from ._words import say
from ._words import unit as unit_name

__all__ = ["drawdown"]

_HEIGHT = 240
# So many past moments are asked for; where more days have events, ends of weeks or months stand for them.
_MOST = 140
# What moves what is committed or paid.
_MOVES = ("contracted", "changed", "ended", "annulled", "paid", "refunded")


def drawdown(
    register: Register,
    *,
    of: str | Sequence[str] | None = None,
    today: Day | None = None,
    lang: Language = "cs",
    note: str | None = None,
) -> alt.VConcatChart | alt.LayerChart:
    """Draws what of a framework contract is committed in contracts and what is paid, over time, with the ceiling.

    Each step is what the register itself answers for the end of that day, by what had happened by then: what was signed
    away counts, what was released by an end or a change does not. All money is in CZK without value added tax, as the
    register counts; a ceiling of an item counts units of it.

    Args:
        register: The register.
        of: The id of the framework contract, of a lot or of a ceiling, or several of them, one below the other; the
            framework contract if missing.
        today: A day that is marked; there is no clock.
        lang: `cs` or `en`.
        note: A sentence below the title, such as that the data is invented.

    Raises:
        ValueError: For an id that is none of these.

    >>> from minitendr import Register, charts, pilot
    >>> chart = charts.drawdown(Register(framework=pilot().frameworks[0], events=[]), lang="en")
    >>> chart.description
    'Drawdown of the framework contract P. Nothing is in the register yet.'
    """
    framework = register.framework
    names = [framework.id] if of is None else [of] if isinstance(of, str) else list(of)
    scopes = [_scope(framework, name, lang) for name in names]
    title = say(lang, "drawdown_title", framework=clean(framework.title or framework.id, 60))
    moved = sorted({_day(event) for event in register.events if event.kind in _MOVES})
    if not moved:
        title = say(lang, "drawdown_title", framework=clean(framework.id, 60))
        return empty(title=title, sentence=say(lang, "no_events"), note=note, language=lang)
    days, by = _days(moved)
    states = [(one, register.summary(happened_by=_end(one))) for one in days]
    marked = None if today is None else date.fromisoformat(today) if isinstance(today, str) else today
    panels: list[alt.LayerChart] = []
    lines: list[str] = []
    for scope in scopes:
        rows = _rows(scope, [(states[0][0] - timedelta(days=1), None), *states], lang)
        panels.append(_panel(scope, rows, marked, lang))
        lines.append(_line(scope, rows, lang))
    subtitle = [*lines, say(lang, by)]
    described = say(
        lang,
        "drawdown_described",
        first=day(days[0], lang),
        last=day(days[-1], lang),
        listed=" ".join(f"{one}." for one in lines),
    )
    chart: alt.VConcatChart = cast(Any, alt.vconcat(*panels, spacing=30)).resolve_scale(
        x="shared", color="shared", strokeDash="shared"
    )
    return finish(chart, title=title, subtitle=subtitle, note=note, description=described, language=lang)


class _Scope(NamedTuple):
    id: str
    name: str
    kind: str
    maximum: Decimal | None
    unit: Unit | None


def _scope(framework: FrameworkContract, id: str, lang: Language) -> _Scope:
    """What an id names, and its ceiling."""
    if id == framework.id:
        return _Scope(id, clean(framework.title or id, 60), "framework", framework.maximum_value, None)
    for lot in framework.lots:
        if lot.id == id:
            return _Scope(id, f"{say(lang, 'lot')} {clean(id, 40)}", "lot", lot.maximum_value, None)
    for ceiling in framework.ceilings:
        if ceiling.id == id:
            items = [
                item for lot in framework.lots if lot.id in ceiling.lots for item in lot.items if item.id == ceiling.item
            ]
            unit = items[0].unit if ceiling.maximum_quantity is not None and items else None
            maximum = ceiling.maximum_value if ceiling.maximum_quantity is None else ceiling.maximum_quantity
            name = clean(id, 40) if unit is None else f"{clean(id, 40)} ({unit_name(lang, unit)})"
            return _Scope(id, name, "ceiling", maximum, unit)
    raise ValueError(f"`{clean(id, 40)}` is neither the framework contract nor one of its lots or ceilings")


def _figures(scope: _Scope, summary: RegisterSummary | None) -> tuple[Fraction, Fraction]:
    """What is committed and paid, as the register says."""
    if summary is None:
        return Fraction(), Fraction()
    state = summary.state
    if scope.kind == "framework":
        return Fraction(state.committed), Fraction(state.paid)
    if scope.kind == "lot":
        lot = state.lots.get(scope.id)
        return (Fraction(), Fraction()) if lot is None else (Fraction(lot.committed), Fraction(lot.paid))
    ceiling = state.ceilings.get(scope.id)
    return (Fraction(), Fraction()) if ceiling is None else (ceiling.committed, ceiling.paid)


def _days(moved: list[date]) -> tuple[list[date], str]:
    """The days that are asked for, and the word for how close they lie."""
    if len(moved) <= _MOST:
        return moved, "state_by_day"
    weeks = _last_days(one + timedelta(days=6 - one.weekday()) for one in moved)
    if len(weeks) <= _MOST:
        return weeks, "state_by_week"
    return _last_days(
        (one.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1) for one in moved
    ), "state_by_month"


def _day(event: Event) -> date:
    """The day of an event; every kind has the moment."""
    return datetime.fromisoformat(event.to_dict()["happened_at"]).date()


def _last_days(days: Iterable[date]) -> list[date]:
    return sorted(set(days))


def _end(one: date) -> str:
    """The end of a day by the hour of winter: an hour late in summer, and no event of the day is missed."""
    return datetime.combine(one, time(23, 59, 59)).isoformat() + "+01:00"


def _rows(scope: _Scope, states: Sequence[tuple[date, RegisterSummary | None]], lang: Language) -> Rows:
    rows: Rows = []
    for one, summary in states:
        for key, figure in zip(("committed", "paid"), _figures(scope, summary), strict=True):
            # Of a quantity nothing is paid.
            if key == "committed" or scope.unit is None:
                rows.append(
                    {
                        "what": say(lang, key),
                        "key": key,
                        "at": utc(one),
                        "day": day(one, lang),
                        "value": place(figure),
                        "exact": str(figure),
                        "shown": _amount(figure, scope, lang),
                    }
                )
    return rows


def _amount(figure: Fraction | Decimal, scope: _Scope, lang: Language) -> str:
    return money(figure, lang) if scope.unit is None else number(figure, lang)


def _line(scope: _Scope, rows: Rows, lang: Language) -> str:
    """What is committed in the end, of what."""
    last = [row for row in rows if row["key"] == "committed"][-1]
    committed = Fraction(last["exact"])
    if scope.maximum is None:
        return say(lang, "drawdown_free", of=scope.name, committed=last["shown"])
    percent = number(committed * 100 / Fraction(scope.maximum), lang, 1) if scope.maximum else "–"
    return say(
        lang,
        "drawdown_of",
        of=scope.name,
        committed=last["shown"],
        maximum=_amount(scope.maximum, scope, lang),
        percent=percent,
    )


def _panel(scope: _Scope, rows: Rows, today: date | None, lang: Language) -> alt.LayerChart:
    names = [say(lang, "committed"), say(lang, "paid")]
    highest = max([row["value"] for row in rows] + ([place(scope.maximum)] if scope.maximum is not None else []))
    x = alt.X(
        "at:T",
        title=None,
        scale=alt.Scale(type="utc"),
        axis=alt.Axis(format=MONTHS[lang], tickCount=7, labelOverlap=True, labelSeparation=10),
    )
    label = say(lang, "drawdown_axis") if scope.unit is None else unit_name(lang, scope.unit)
    y = alt.Y(
        "value:Q",
        title=label,
        scale=alt.Scale(domain=[0, (highest or 1.0) * 1.12], nice=False),
        axis=alt.Axis(format=",~f", tickCount=6),
    )
    legend = alt.Legend(symbolType="stroke", symbolSize=500, symbolStrokeWidth=2.5)
    steps = (
        alt.Chart(
            data(rows),
            title=alt.TitleParams(
                text=scope.name,
                fontSize=13,
                anchor="start",
                frame="group",
                fontWeight="normal",
                color=INK,
                offset=8 if today is None else 20,
            ),
        )
        .mark_line(interpolate="step-after", strokeWidth=2.5)
        .encode(
            x=x,
            y=y,
            color=alt.Color("what:N", title=None, scale=alt.Scale(domain=names, range=LINES[:2]), legend=legend),
            strokeDash=alt.StrokeDash("what:N", title=None, scale=alt.Scale(domain=names, range=[[1, 0], [5, 3]])),
            tooltip=[
                alt.Tooltip("day:N", title=say(lang, "day")),
                alt.Tooltip("what:N", title=" "),
                alt.Tooltip("shown:N", title=label),
            ],
        )
    )
    layers: list[alt.Chart] = [steps]
    if scope.maximum is not None:
        ceiling: Rows = [
            {"value": place(scope.maximum), "text": f"{say(lang, 'ceiling')} {_amount(scope.maximum, scope, lang)}"}
        ]
        above = alt.Chart(data(ceiling)).encode(y="value:Q")
        layers.append(above.mark_rule(color=INK, strokeWidth=2.5))
        layers.append(
            above.mark_text(align="left", baseline="bottom", dy=-4, fontWeight="bold").encode(x=alt.value(4), text="text:N")
        )
    if today is not None:
        now: Rows = [{"at": utc(today), "text": f"{say(lang, 'today')} {day(today, lang)}"}]
        there = alt.Chart(data(now)).encode(x=alt.X("at:T", scale=alt.Scale(type="utc")))
        layers.append(there.mark_rule(color=INK, strokeDash=[2, 3], strokeWidth=1.5))
        layers.append(there.mark_text(dy=-3, baseline="bottom").encode(y=alt.value(0), text="text:N"))
    return layered(*layers).properties(width=WIDTH, height=_HEIGHT)
