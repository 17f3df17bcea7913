"""Documents as rows of a table: every value under one name, those of a document or a map in it by both names with a dot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

from ._errors import Message
from ._record import Record
from .records.value import Figure

__all__ = ["flat", "listed"]


def flat(document: Record, keep: tuple[type, ...] = ()) -> dict[str, Any]:
    """The values of a document by name, without those that are missing; values of the types in `keep` stay as they are.

    Figures are as they are shown, lists of plain values one text, lists and maps of documents their number.
    """
    row: dict[str, Any] = {}
    for name, value in document._values():
        row.update(_columns(name, value, keep))
    return row


def _columns(name: str, value: Any, keep: tuple[type, ...]) -> dict[str, Any]:
    if value is None or value == ():
        return {}
    if isinstance(value, keep):
        return {name: value}
    if isinstance(value, Message):
        return {f"{name}.{lang}": text for lang, text in value.to_dict().items()}
    if isinstance(value, Figure):
        return {name: Decimal(value.shown)}
    if isinstance(value, Record):
        return {f"{name}.{inner}": part for inner, part in flat(value, keep).items()}
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Any]", value)
        if not all(_is_plain(part) for part in entries.values()):
            return {name: len(entries)}
        return {key: part for inner, one in entries.items() for key, part in _columns(f"{name}.{inner}", one, keep).items()}
    if isinstance(value, (tuple, list)):
        parts = cast("tuple[Any, ...]", value)
        return {name: len(parts) if isinstance(parts[0], Record) else listed(parts)}
    return {name: str(value) if isinstance(value, Fraction) else value}


def _is_plain(value: Any) -> bool:
    return isinstance(value, Figure) or not isinstance(value, (Record, Mapping, tuple))


def listed(parts: Iterable[Any]) -> str:
    """Plain values as one text; who stands together in a list of lists is equal, as in a ranking."""
    texts = [
        " = ".join(str(one) for one in cast("tuple[Any, ...]", part)) if isinstance(part, (tuple, list)) else str(part)
        for part in parts
    ]
    return ", ".join(texts)
