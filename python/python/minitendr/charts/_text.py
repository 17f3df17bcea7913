"""Numbers, days and names as they stand in a picture.

A label is made from the exact figure; a float is only a place on paper (`place`).
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from .._errors import Language

__all__ = ["clean", "day", "distinct", "listed", "moment", "money", "number", "place", "shown", "utc", "wrapped"]

_NO_BREAK = "\u00a0"
# Of a name, so many characters are in a picture; all of it is in the tooltip.
_LONGEST = 46
# So many names are listed in a sentence.
_MOST_NAMES = 6


def place(figure: Fraction | Decimal) -> float:
    """Where a figure lies on an axis."""
    return float(figure)


def number(figure: Fraction | Decimal, language: Language, places: int = 2) -> str:
    """A figure rounded half away from zero, with its thousands apart; a whole one without decimals: `22 050,30`."""
    exact = Fraction(figure)
    scale = int(10**places)
    units = int((abs(exact) * scale * 2 + 1) // 2)
    whole, rest = divmod(units, scale)
    text = str(whole) + ("." + str(rest).rjust(places, "0") if rest else "")
    return shown("-" + text if exact < 0 and units else text, language)


def shown(text: str, language: Language) -> str:
    """A decimal that the engine printed, such as `-1234.50`, as people of a language write it."""
    sign = "−" if text.startswith("-") else ""
    whole, point, decimals = text.lstrip("-").partition(".")
    grouped = f"{int(whole or 0):,}"
    if language == "cs":
        return sign + grouped.replace(",", _NO_BREAK) + ("," + decimals if point else "")
    return sign + grouped + point + decimals


def money(figure: Fraction | Decimal, language: Language) -> str:
    """An amount in CZK: `22 050,30 Kč`."""
    text = number(figure, language)
    return f"{text}{_NO_BREAK}Kč" if language == "cs" else f"CZK{_NO_BREAK}{text}"


def day(value: date, language: Language) -> str:
    """A day: `7. 4. 2026`."""
    if language == "cs":
        return f"{value.day}.{_NO_BREAK}{value.month}.{_NO_BREAK}{value.year}"
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{value.day}{_NO_BREAK}{months[value.month - 1]}{_NO_BREAK}{value.year}"


def moment(value: date | datetime, language: Language) -> str:
    """A moment by the clock on its place, or a day."""
    if isinstance(value, datetime):
        return f"{day(value.date(), language)} {value.hour}:{value.minute:02}"
    return day(value, language)


def utc(value: date | datetime) -> str:
    """Where a moment lies on an axis: its clock time, read as UTC, so that no browser moves it to another day."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    return value.isoformat() + "T00:00:00Z"


def clean(text: str, longest: int | None = None) -> str:
    """A name without what could break a picture: control characters, marks of direction, line breaks; shortened."""
    kept = "".join(one for one in text if one.isspace() or _is_kept(one))
    kept = " ".join(kept.split())
    return kept if longest is None or len(kept) <= longest else kept[: longest - 1].rstrip() + "…"


# Marks that turn the direction of what follows them, in the picture beside the name too.
_DIRECTIONS = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def _is_kept(one: str) -> bool:
    # What ends in FFFE or FFFF is no character, and no picture may hold it.
    is_text = unicodedata.category(one) not in ("Cc", "Cs") and ord(one) & 0xFFFE != 0xFFFE
    return is_text and unicodedata.bidirectional(one) not in _DIRECTIONS


def distinct(names: Iterable[str], longest: int = _LONGEST) -> list[str]:
    """Short names that are told apart: two that would read the same get a number."""
    taken: set[str] = set()
    made: list[str] = []
    for name in names:
        short = clean(name, longest) or "–"
        tried, count = short, 1
        while tried in taken:
            count += 1
            tried = f"{short} ({count})"
        taken.add(tried)
        made.append(tried)
    return made


def listed(names: Iterable[str], more: str) -> str:
    """Names one after the other, of many the first; `more` says how many follow, with `{count}`."""
    all_names = [clean(name, _LONGEST) for name in names]
    beginning = ", ".join(all_names[:_MOST_NAMES])
    rest = len(all_names) - _MOST_NAMES
    return f"{beginning}, {more.format(count=rest)}" if rest > 0 else beginning


def wrapped(lines: Iterable[str], characters: int) -> list[str]:
    """Lines no longer than that, broken between words."""
    broken: list[str] = []
    for line in lines:
        # Only at a plain space: a non-breaking one holds a number and its unit together.
        broken += textwrap.wrap(line.replace(_NO_BREAK, "\u0001"), characters, break_on_hyphens=False) or []
    return [line.replace("\u0001", _NO_BREAK) for line in broken]
