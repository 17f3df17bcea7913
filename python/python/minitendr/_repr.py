"""`repr` of records: what one would type to make them, cut where nobody would read on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from ._errors import Message
from ._text import Document

if TYPE_CHECKING:
    from ._record import Record

# So many characters are shown before lists are cut.
_ROOM = 1000
# However little is left, so much of each field is shown.
_LEAST = 40


def show(record: Record) -> str:
    """`Offer(id='A', price=Decimal('100000'))`: without what is missing or as it is by default."""
    return _record(record, _ROOM)


def _record(record: Record, room: int) -> str:
    parts: list[str] = []
    for field, value in _told(record):
        shown = f"{field}={_value(value, max(room, _LEAST))}"
        room -= len(shown)
        parts.append(shown)
    return f"{record._name()}({', '.join(parts)})"


def _told(record: Record) -> list[tuple[str, Any]]:
    """The fields that a constructor must be given, or that are not what they are without it."""
    code = type(record).__init__.__code__
    accepted = set(code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount])
    optional = set[str](type(record).__init__.__kwdefaults__ or ())
    if not accepted:
        # What only the engine makes.
        return [(field, value) for field, value in record._values() if value is not None and not _is_empty(value)]

    def is_told(field: str, name: str, value: Any) -> bool:
        if value is None or field not in accepted:
            return False
        if field not in optional:
            return True
        if _is_empty(value):
            return False
        return not (isinstance(value, (str, int, Decimal, Fraction, Document)) and record._is_default(name))

    names = dict(record._fields)
    return [(field, value) for field, value in record._values() if is_told(field, names[field], value)]


def _is_empty(value: Any) -> bool:
    return bool(value == () or value == {})


def _value(value: Any, room: int) -> str:
    if isinstance(value, Mapping):
        entries = cast(Mapping[str, Any], value).items()
        return _list("{", entries, lambda entry, left: f"{entry[0]!r}: {_value(entry[1], left)}", "}", room)
    if isinstance(value, Message):
        return repr(value)
    if isinstance(value, (tuple, list)):
        return _list("[", cast(tuple[Any, ...], value), _value, "]", room)
    if isinstance(value, Document):
        return _record(cast("Record", value), room)
    if isinstance(value, date):
        # As text, which the constructors take too: a datetime is unreadable otherwise.
        return repr(value.isoformat())
    return repr(value)


def _list(opened: str, items: Any, show_one: Callable[[Any, int], str], closed: str, room: int) -> str:
    parts: list[str] = []
    count = len(items)
    for item in cast(Iterable[Any], items):
        if parts and room <= 0:
            parts.append(f"… {count - len(parts)} more")
            break
        shown = show_one(item, max(room, _LEAST))
        room -= len(shown) + 2
        parts.append(shown)
    return opened + ", ".join(parts) + closed
