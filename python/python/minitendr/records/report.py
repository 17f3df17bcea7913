# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `report`."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Result
from ..names import CellKind, Language, NoticeOutcome, Unit
from .value import Figure


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


class Yearly(Result):
    """What a year came to."""

    __slots__ = ()
    _kind = "Yearly"
    _fields = (
        ("year", "year"),
        ("total", "total"),
        ("by_outcome", "by_outcome"),
        ("by_office", "by_office"),
        ("by_age", "by_age"),
        ("by_source", "by_source"),
        ("by_item", "by_item"),
        ("by_item_and_office", "by_item_and_office"),
        ("missing_requests", "missing_requests"),
        ("notes", "notes"),
        ("sibling_groups", "sibling_groups"),
    )

    @property
    def year(self) -> int:
        """The year."""
        return self._required("year", _decode.count)

    @property
    def total(self) -> YearlyRow:
        """Everything."""
        return self._required("total", _decode.record(YearlyRow))

    @property
    def by_outcome(self) -> tuple[YearlyRow, ...]:
        """By how requests ended by the year's end: `awarded`, an outcome without a contract, or `open`."""
        return self._required("by_outcome", _decode.list_of(_decode.record(YearlyRow)))

    @property
    def by_office(self) -> tuple[YearlyRow, ...]:
        """By the office that asked, by its code in list 65; `unknown` where the request was not given."""
        return self._required("by_office", _decode.list_of(_decode.record(YearlyRow)))

    @property
    def by_age(self) -> tuple[YearlyRow, ...]:
        """By the ages that a request states: `0-2`, `3-5`, `6-11`, `12-14`, `15-17`, `18+`, `several` or `unknown`."""
        return self._required("by_age", _decode.list_of(_decode.record(YearlyRow)))

    @property
    def by_source(self) -> tuple[YearlyRow, ...]:
        """By the source that pays; `none` where none is named."""
        return self._required("by_source", _decode.list_of(_decode.record(YearlyRow)))

    @property
    def by_item(self) -> tuple[YearlyItem, ...]:
        """The units by item."""
        return self._required("by_item", _decode.list_of(_decode.record(YearlyItem)))

    @property
    def by_item_and_office(self) -> tuple[YearlyItem, ...]:
        """The units by item and office; none where it is published."""
        return self._required("by_item_and_office", _decode.list_of(_decode.record(YearlyItem)))

    @property
    def missing_requests(self) -> tuple[str, ...]:
        """The requests that the registers know and that were not given: their children and offices are not counted."""
        return self._required("missing_requests", _decode.list_of(_decode.text))

    @property
    def notes(self) -> tuple[Message, ...]:
        """How it was counted, and what is hidden."""
        return self._required("notes", _decode.list_of(_decode.message))

    @property
    def sibling_groups(self) -> int | None:
        """The groups of children that requests of the year join; no families, which no document names."""
        return self._given("sibling_groups", _decode.count, None)


class YearlyItem(Result):
    """The units of an item, in all or of one office."""

    __slots__ = ()
    _kind = "YearlyItem"
    _fields = (
        ("framework", "framework"),
        ("lot", "lot"),
        ("item", "item"),
        ("unit", "unit"),
        ("office", "office"),
        ("asked", "asked"),
        ("ordered", "ordered"),
        ("delivered", "delivered"),
        ("unmet", "unmet"),
        ("hidden", "hidden"),
    )

    @property
    def framework(self) -> str:
        """The framework contract."""
        return self._required("framework", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def item(self) -> str:
        """The item."""
        return self._required("item", _decode.text)

    @property
    def unit(self) -> Unit:
        """What is counted."""
        return cast("Unit", self._required("unit", _decode.any_))

    @property
    def office(self) -> str | None:
        """The office, where it is of one: its code, or `unknown`."""
        return self._given("office", _decode.text, None)

    @property
    def asked(self) -> Figure | None:
        """Asked for by the requests of the year."""
        return self._given("asked", _decode.record(Figure), None)

    @property
    def ordered(self) -> Figure | None:
        """Ordered by the contracts of the year."""
        return self._given("ordered", _decode.record(Figure), None)

    @property
    def delivered(self) -> Figure | None:
        """Delivered in the year; only what is known by item."""
        return self._given("delivered", _decode.record(Figure), None)

    @property
    def unmet(self) -> Figure | None:
        """Of what requests of the year asked for that were decided: what no contract orders."""
        return self._given("unmet", _decode.record(Figure), None)

    @property
    def hidden(self) -> bool | None:
        """Whether its figures are hidden."""
        return self._given("hidden", _decode.flag, None)


class YearlyRow(Result):
    """The figures of one group of requests. Amounts are in CZK without value added tax. Hidden figures are missing."""

    __slots__ = ()
    _kind = "YearlyRow"
    _fields = (
        ("of", "of"),
        ("requests", "requests"),
        ("children", "children"),
        ("children_served", "children_served"),
        ("contracts", "contracts"),
        ("ordered", "ordered"),
        ("delivered", "delivered"),
        ("invoiced", "invoiced"),
        ("paid", "paid"),
        ("hidden", "hidden"),
    )

    @property
    def of(self) -> str:
        """Of what: a code; `total` of everything."""
        return self._required("of", _decode.text)

    @property
    def requests(self) -> int | None:
        """The requests received in the year."""
        return self._given("requests", _decode.count, None)

    @property
    def children(self) -> int | None:
        """The children that they name, each once."""
        return self._given("children", _decode.count, None)

    @property
    def children_served(self) -> int | None:
        """The children for whom something was delivered in the year, each once."""
        return self._given("children_served", _decode.count, None)

    @property
    def contracts(self) -> int | None:
        """The contracts awarded in the year."""
        return self._given("contracts", _decode.count, None)

    @property
    def ordered(self) -> Figure | None:
        """The prices of these contracts."""
        return self._given("ordered", _decode.record(Figure), None)

    @property
    def delivered(self) -> Figure | None:
        """What was delivered in the year."""
        return self._given("delivered", _decode.record(Figure), None)

    @property
    def invoiced(self) -> Figure | None:
        """What was invoiced in the year, less what was credited."""
        return self._given("invoiced", _decode.record(Figure), None)

    @property
    def paid(self) -> Figure | None:
        """What was paid in the year."""
        return self._given("paid", _decode.record(Figure), None)

    @property
    def hidden(self) -> bool | None:
        """Whether its figures are hidden."""
        return self._given("hidden", _decode.flag, None)
