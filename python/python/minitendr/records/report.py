# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `report`."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from .. import _decode
from .._record import Result
from ..names import CellKind, Language, NoticeOutcome


class EvaluationReport(Result):
    """An evaluation report."""

    __slots__ = ()
    _kind = "EvaluationReport"
    _fields = (
        ("title", "title"),
        ("html", "html"),
        ("text", "text"),
    )

    @property
    def title(self) -> str:
        """The title in one line."""
        return self._required("title", _decode.text)

    @property
    def html(self) -> str:
        """A page of HTML that prints on A4: no script, no outside resource, every text escaped."""
        return self._required("html", _decode.text)

    @property
    def text(self) -> str:
        """The same as plain text."""
        return self._required("text", _decode.text)


class Notice(Result):
    """A notice of the result to one participant."""

    __slots__ = ()
    _kind = "Notice"
    _fields = (
        ("participant", "participant"),
        ("outcome", "outcome"),
        ("title", "title"),
        ("html", "html"),
        ("text", "text"),
    )

    @property
    def participant(self) -> str:
        """To whom."""
        return self._required("participant", _decode.text)

    @property
    def outcome(self) -> NoticeOutcome:
        """What it tells."""
        return cast("NoticeOutcome", self._required("outcome", _decode.any_))

    @property
    def title(self) -> str:
        """The title in one line."""
        return self._required("title", _decode.text)

    @property
    def html(self) -> str:
        """A page of HTML that prints on A4: no script, no outside resource, every text escaped."""
        return self._required("html", _decode.text)

    @property
    def text(self) -> str:
        """The same as plain text."""
        return self._required("text", _decode.text)


class Notices(Result):
    """The notices on one decision."""

    __slots__ = ()
    _kind = "Notices"
    _fields = (
        ("notices", "notices"),
    )

    @property
    def notices(self) -> tuple[Notice, ...]:
        """One for each participant that offered or was asked directly, by participant."""
        return self._required("notices", _decode.list_of(_decode.record(Notice)))


class Sheet(Result):
    """A sheet of a workbook."""

    __slots__ = ()
    _kind = "Sheet"
    _fields = (
        ("name", "name"),
        ("columns", "columns"),
        ("rows", "rows"),
        ("notes", "notes"),
    )

    @property
    def name(self) -> str:
        """Its name: at most 31 characters, none of `[ ] : * ? / \\`."""
        return self._required("name", _decode.text)

    @property
    def columns(self) -> tuple[SheetColumn, ...]:
        """Its columns."""
        return self._required("columns", _decode.list_of(_decode.record(SheetColumn)))

    @property
    def rows(self) -> tuple[tuple[Decimal | bool | str | None, ...], ...]:
        """Its rows, each with a cell for every column."""
        return cast("tuple[tuple[Decimal | bool | str | None, ...], ...]", self._required("rows", _decode.list_of(_decode.list_of(_decode.any_))))

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said beside the table, in this order."""
        return self._required("notes", _decode.list_of(_decode.text))


class SheetColumn(Result):
    """A column of a sheet."""

    __slots__ = ()
    _kind = "SheetColumn"
    _fields = (
        ("name", "name"),
        ("cell", "cell"),
    )

    @property
    def name(self) -> str:
        """What stands above it."""
        return self._required("name", _decode.text)

    @property
    def cell(self) -> CellKind:
        """What its cells are."""
        return cast("CellKind", self._required("cell", _decode.any_))


class Workbook(Result):
    """A workbook, before it is a file."""

    __slots__ = ()
    _kind = "Workbook"
    _fields = (
        ("title", "title"),
        ("language", "language"),
        ("sheets", "sheets"),
    )

    @property
    def title(self) -> str:
        """The title in one line."""
        return self._required("title", _decode.text)

    @property
    def language(self) -> Language:
        """The language of its words."""
        return cast("Language", self._required("language", _decode.any_))

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """Its sheets."""
        return self._required("sheets", _decode.list_of(_decode.record(Sheet)))
