"""Python values to JSON text: what the engine reads, and nothing that would change on the way.

Why is a float taken at all? Because tables are full of them. It goes out by its shortest text, as it would from
JavaScript, and the engine refuses it where it has more than 15 digits.

Why a TypeError, and not one of the engine's errors? A value that JSON does not know has no text, so the engine cannot
be asked about it. The error names the place and the type, never the value: it might be personal.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from json.encoder import JSONEncoder, encode_basestring_ascii
from operator import index
from typing import Any, NoReturn, cast

__all__ = ["Document", "Documents", "dumps", "transportable"]

# The engine itself refuses more than 64 with an error that says where.
_DEEPEST = 200
# Names beyond this are cut in the paths of the engine too.
_LONGEST_STEP = 128
_LONGEST_PATH = 20
# A decimal with more zeros than these has too many digits for the engine, and its message does not show them all.
_MOST_ZEROS = 1000

_encode = JSONEncoder(separators=(",", ":")).encode


class Document:
    """A value that the engine wrote as a tree of plain dicts and lists; see `Record`."""

    __slots__ = ("_tree",)
    _tree: dict[str, Any]


class Documents:
    """A sequence of documents that can be handed on as a list; see `Table`."""

    __slots__ = ("_documents",)
    _documents: tuple[Any, ...]


class _Wrong(Exception):
    """What is wrong, and from the inside to the outside where."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self.steps: list[str] = []


def dumps(value: object) -> str:
    """The JSON text of a value, in ASCII.

    Raises TypeError where JSON has no such value, with the JSON pointer of the place.
    """
    try:
        return _text(value, 0)
    except _Wrong as wrong:
        place = _pointer(list(reversed(wrong.steps)))
        what = wrong.what
    except RecursionError:
        place, what = "", "the value is nested too deeply"
    raise TypeError(f"at `{place}`: {what}" if place else what)


def transportable(text: str) -> str:
    """Half a surrogate pair has no UTF-8; escaped, it reaches the engine, which refuses it as it does from elsewhere."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def _pointer(steps: list[str]) -> str:
    """A JSON pointer (RFC 6901); long names are cut, and what lies deeper than anything in the documents."""
    parts: list[str] = []
    for step in steps[:_LONGEST_PATH]:
        cut = step if len(step) <= _LONGEST_STEP else step[:_LONGEST_STEP] + "…"
        parts.append("/" + cut.replace("~", "~0").replace("/", "~1"))
    if len(steps) > _LONGEST_PATH:
        parts.append("/…")
    return "".join(parts)


def _text(value: object, depth: int) -> str:
    # The usual types first, by identity: an offer is read in a few steps.
    kind = type(value)
    if kind is str:
        return encode_basestring_ascii(cast(str, value))
    if kind is dict:
        return _object(cast(dict[Any, object], value), depth)
    if kind is list:
        return _array(cast(list[object], value), depth)
    if kind is int:
        return _integer(cast(int, value))
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, Document):
        return _encode(value._tree)
    if isinstance(value, Documents):
        return _array(list(value._documents), depth)
    if isinstance(value, Mapping):
        return _object(cast(Mapping[Any, object], value), depth)
    if isinstance(value, (list, tuple)):
        return _array(cast(list[object], value), depth)
    if isinstance(value, str):
        return encode_basestring_ascii(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return encode_basestring_ascii(value.isoformat())
    return _other(value)


def _object(value: Mapping[Any, object], depth: int) -> str:
    _not_too_deep(depth)
    parts: list[str] = []
    for key, item in value.items():
        if not isinstance(key, str):
            _refuse(key, "as the name of a field", "a str")
        try:
            parts.append(f"{encode_basestring_ascii(key)}:{_text(item, depth + 1)}")
        except _Wrong as wrong:
            wrong.steps.append(key)
            raise
    return "{" + ",".join(parts) + "}"


def _array(value: list[object], depth: int) -> str:
    _not_too_deep(depth)
    parts: list[str] = []
    for place, item in enumerate(value):
        try:
            parts.append(_text(item, depth + 1))
        except _Wrong as wrong:
            wrong.steps.append(str(place))
            raise
    return "[" + ",".join(parts) + "]"


def _not_too_deep(depth: int) -> None:
    if depth > _DEEPEST:
        raise _Wrong(f"nested more than {_DEEPEST} deep, or a value that contains itself")


def _integer(value: int) -> str:
    try:
        return int.__repr__(value)
    except ValueError:
        # Python prints no integer of more than 4300 digits; the engine is to refuse it, not we.
        return format(Decimal(value), "f")


def _float(value: float) -> str:
    text = float.__repr__(value)
    if text in ("nan", "inf", "-inf"):
        raise _Wrong(f"a {_name(value)} that is {text.lstrip('-')} is no number to compute with; leave out what is missing")
    if "e" in text:
        text = format(Decimal(text), "f")
    # 350.0 is 350, as it is in JavaScript: the zero would count among the 15 digits.
    return text.removesuffix(".0")


def _decimal(value: Decimal) -> str:
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise _Wrong(f"a {_name(value)} that is no finite number; leave out what is missing")
    if abs(exponent) > _MOST_ZEROS:
        value = Decimal((sign, digits, _MOST_ZEROS if exponent > 0 else -_MOST_ZEROS))
    return encode_basestring_ascii(format(value, "f"))


def _instant(value: datetime) -> str:
    if value.tzinfo is None or value.utcoffset() is None:
        _refuse(value, "without an offset from UTC", "a datetime with tzinfo, e.g. ZoneInfo('Europe/Prague')")
    return encode_basestring_ascii(value.isoformat())


def _other(value: object) -> str:
    if hasattr(type(value), "__index__"):
        try:
            return _integer(index(cast(Any, value)))
        except TypeError:
            # Arrays have the method and refuse to be used so.
            pass
    if isinstance(value, Fraction):
        _refuse(value, "which may have no finite decimal", "a Decimal, rounded as you decide")
    if isinstance(value, (bytes, bytearray)):
        _refuse(value, "of unknown encoding", "a str, e.g. value.decode('utf-8')")
    if isinstance(value, time):
        _refuse(value, "without its day", "a datetime with tzinfo")
    if isinstance(value, timedelta):
        _refuse(value, "", "two days or two moments")
    if isinstance(value, Set):
        _refuse(cast(object, value), "without an order", "a list, e.g. sorted(value)")
    if hasattr(type(value), "__next__") or hasattr(type(value), "__iter__"):
        _refuse(value, "", "a list, e.g. list(value)")
    if type(value).__name__ in ("bool", "bool_"):
        _refuse(value, "", "a bool, e.g. bool(value)")
    if hasattr(type(value), "__float__"):
        _refuse(value, "", "a Decimal, an int or a float")
    _refuse(value, "", "None, bool, int, float, Decimal, str, date, datetime, a list, a dict or an object of minitendr")


def _refuse(value: object, why: str, right: str) -> NoReturn:
    what = f"{_name(value)} {why}".strip()
    raise _Wrong(f"{what} cannot be handed to the engine; give {right}")


def _name(value: object) -> str:
    kind = type(value)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
