"""From the engine's JSON to values of Python: what the properties of a record give.

Whoever calls these holds a tree that the engine wrote: nothing is checked here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Never, TypeVar, cast

from ._errors import Message

if TYPE_CHECKING:
    from ._record import Record

EMPTY: Mapping[str, Never] = MappingProxyType({})
"""The map of a field that is missing."""

T = TypeVar("T")
R = TypeVar("R", bound="Record")

# What the engine takes for a number and would print again in the same way; anything else is a name.
_NUMBER = re.compile(r"(?!-0(?:\.0+)?\Z)-?(?:0|[1-9][0-9]*)(?:\.[0-9]{1,28})?", re.ASCII)
_MOST_DIGITS = 28


def text(value: Any) -> str:
    """A text."""
    return cast(str, value)


def flag(value: Any) -> bool:
    """Yes or no."""
    return cast(bool, value)


def count(value: Any) -> int:
    """A whole number."""
    return cast(int, value)


def decimal(value: Any) -> Decimal:
    """A decimal number with the places in which it was written."""
    return Decimal(value)


def fraction(value: Any) -> Fraction:
    """The exact value of a figure, `300/7` or `42.5`."""
    return Fraction(value)


def date(value: Any) -> Date:
    """A day."""
    return Date.fromisoformat(value)


def instant(value: Any) -> datetime:
    """A moment with its offset; what is finer than a microsecond is cut (it stays in `to_dict`)."""
    return datetime.fromisoformat(value)


def date_or_instant(value: Any) -> Date | datetime:
    """A day, or a moment where the document has one."""
    return instant(value) if "T" in text(value) else date(value)


def value(value: Any) -> Decimal | bool | str:
    """What an offer says for a criterion: a number, yes or no, or the name of a level.

    The engine's rule: a text that is exactly what a number is printed as is that number.
    """
    if isinstance(value, bool):
        return value
    name = text(value)
    if _NUMBER.fullmatch(name) is None or len(name.replace(".", "").lstrip("-0")) > _MOST_DIGITS:
        return name
    return Decimal(name)


def message(value: Any) -> Message:
    """A sentence in both languages."""
    return Message(**value)


def any_(value: Any) -> Any:
    """A value as it stands in the document, copied."""
    if isinstance(value, dict):
        return {name: any_(item) for name, item in cast(dict[str, Any], value).items()}
    if isinstance(value, list):
        return [any_(item) for item in cast("Iterable[Any]", value)]
    return value


def record(cls: type[R]) -> Callable[[Any], R]:
    """An object of another class."""
    return cls._wrap


def list_of(decode: Callable[[Any], T]) -> Callable[[Any], tuple[T, ...]]:
    """A list, as a tuple."""
    return lambda value: tuple([decode(item) for item in value])


def map_of(decode: Callable[[Any], T]) -> Callable[[Any], Mapping[str, T]]:
    """A map by name that cannot be written to."""
    return lambda value: MappingProxyType({name: decode(item) for name, item in value.items()})
