"""Results as Excel workbooks: an evaluation report; the contracts of a register and what is drawn down; a year.

Which sheets there are and what stands in them, the engine says (`workbook`); here it is only written down.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, localcontext
from typing import Any

from . import operations
from ._cells import optional
from ._errors import Language
from .names import CellKind
from .records import Register, Sheet, Workbook

__all__ = ["write_workbook"]

WIDEST = 60
"""So many characters a column is wide at most; longer texts go on in the next line."""
LONGEST = 32767
"""So many characters a cell of a spreadsheet holds."""
DIGITS = 15
"""So many digits a number of a spreadsheet keeps."""

_NUMERIC: tuple[CellKind, ...] = ("amount", "number", "whole", "percent")
_DAYS: dict[Language, str] = {"cs": "d. m. yyyy", "en": "yyyy-mm-dd"}
# Excel writes the comma and the point of a format as the country of its user does.
_MONEY: dict[Language, tuple[str, str]] = {"cs": ("", '\\ "Kč"'), "en": ('"CZK"\\ ', "")}
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_workbook(
    path: str | os.PathLike[str],
    *,
    report: Mapping[str, object] | None = None,
    register: Register | Mapping[str, object] | None = None,
    year: Mapping[str, object] | None = None,
    lang: Language | None = None,
) -> Workbook:
    """Writes a result as an Excel workbook (XLSX), in columns that can be added up and sorted.

    Give one of: `report`, for what the evaluation report shows on paper; `register`, for its contracts, lines, invoices and
    what is drawn down; `year`, for the yearly report.

    Days, moments and amounts are days, moments and numbers, shown as Czech people write them (amounts in CZK). A text that
    a spreadsheet would run as a formula (`=`, `+`, `-`, `@`) stays a text. The names of the columns stand in the first row,
    notes below the table. A number of more than 15 digits, which a spreadsheet would round, is written as a text.

    Args:
        path: Where to write it; a file that is there is replaced.
        report: The evaluation report on one request: the input of `report`.
        register: A register: its framework contract and events.
        year: A year over registers and requests: the input of `yearly`.
        lang: The language of the workbook; that of the report if missing, or Czech.

    Returns:
        What was written, as the engine gave it.

    Raises:
        InputError: For an input that is wrong, and where nothing or several things are given; nothing is written then.
        ImportError: Without the extra `excel`.

    >>> import minitendr, pathlib, tempfile
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hodina", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Kraj", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["případ-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hodina", "quantity": 40, "unit": "hour"}]}
    >>> offer = {"id": "1", "participant": "P", "lines": [{"item": "hodina", "quantity": 40, "unit_price": 450}]}
    >>> case = {"framework": framework, "request": request, "offers": [offer], "at": "2026-03-10T12:00:00+01:00"}
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     book = minitendr.write_workbook(pathlib.Path(folder, "zprava.xlsx"), report={"award": case})
    >>> book.title
    'Zpráva o hodnocení nabídek – Poptávka R, verze 1'
    >>> [sheet.name for sheet in book.sheets]
    ['Výsledek', 'Předmět', 'Nabídky', 'Vyřazené', 'Kritéria', 'Postup', 'Prameny']
    """
    writer = optional("xlsxwriter", "minitendr[excel]")
    made = operations.workbook(report=report, register=register, year=year, language=lang)
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with writer.Workbook(os.fspath(path), options) as book:
        book.set_properties({"title": made.title, "comments": "minitendr"})
        formats = _Formats(book, made.language)
        for sheet in made.sheets:
            _write(book.add_worksheet(sheet.name), sheet, formats)
    return made


class _Formats:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Any, lang: Language) -> None:
        self._book = book
        self._lang: Language = lang
        self._made: dict[tuple[str, bool], Any] = {}
        self.head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#DDEBF7"})
        self.note = book.add_format({"text_wrap": True, "valign": "top"})
        self.note_as_text = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})

    def of(self, shown: str, quoted: bool = False) -> Any:
        """The format of a cell; a quoted one stays a text also when somebody edits it."""
        known = self._made.get((shown, quoted))
        if known is None:
            how: dict[str, Any] = {"num_format": shown, "valign": "top", "text_wrap": shown == "@"}
            if quoted:
                how["quote_prefix"] = True
            known = self._made[shown, quoted] = self._book.add_format(how)
        return known

    def shown(self, kind: CellKind, cells: list[str]) -> str:
        """How a column is shown: with as many decimals as its longest number has."""
        decimals = max((len(cell.partition(".")[2]) for cell in cells), default=0)
        if kind == "amount":
            before, after = _MONEY[self._lang]
            return f"{before}#,##0.{'0' * max(decimals, 2)}{after}"
        if kind == "number":
            return "#,##0" + ("." + "0" * decimals if decimals else "")
        if kind == "percent":
            return "0" + ("." + "0" * (decimals - 2) if decimals > 2 else "") + "%"
        if kind == "whole":
            return "0"
        if kind == "day":
            return _DAYS[self._lang]
        if kind == "moment":
            seconds = any(not cell.endswith(":00") for cell in cells)
            return _DAYS[self._lang] + (" h:mm:ss" if seconds else " h:mm")
        return "@" if kind == "text" else "General"


def _write(to: Any, sheet: Sheet, formats: _Formats) -> None:
    """One sheet: names, rows, and the notes below."""
    for place, column in enumerate(sheet.columns):
        cells = [row[place] for row in sheet.rows]
        shown = formats.shown(column.cell, [cell for cell in cells if isinstance(cell, str)])
        to.write_string(0, place, column.name, formats.head)
        for row, cell in enumerate(cells, 1):
            _cell(to, row, place, column.cell, cell, shown, formats)
        to.set_column(place, place, _width(column.name, column.cell, cells))
    if sheet.columns:
        to.freeze_panes(1, 0)
        to.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
        to.repeat_rows(0)
    to.set_landscape()
    to.set_paper(9)
    to.fit_to_pages(1, 0)
    last = max(min(len(sheet.columns), 6) - 1, 1)
    for row, note in enumerate(sheet.notes, len(sheet.rows) + 2):
        # A merged cell does not grow by itself.
        lines = -(-len(note) // 90)
        to.set_row(row, 15 * max(lines, 1))
        to.merge_range(row, 0, row, last, "", formats.note)
        to.write_string(row, 0, _fitting(note), formats.note_as_text if note.startswith(_RUN) else formats.note)


def _cell(
    to: Any, row: int, place: int, kind: CellKind, cell: Decimal | bool | str | None, shown: str, formats: _Formats
) -> None:
    if cell is None:
        return
    if isinstance(cell, bool):
        to.write_boolean(row, place, cell, formats.of(shown))
        return
    text = str(cell)
    if kind in _NUMERIC and _is_kept(Decimal(text)):
        to.write_number(row, place, Decimal(text), formats.of(shown))
    elif kind == "day":
        to.write_datetime(row, place, date.fromisoformat(text), formats.of(shown))
    elif kind == "moment":
        to.write_datetime(row, place, datetime.fromisoformat(text), formats.of(shown))
    else:
        to.write_string(row, place, _fitting(text), formats.of("@", quoted=text.startswith(_RUN)))


def _is_kept(number: Decimal) -> bool:
    """Whether a spreadsheet keeps every digit of a number."""
    with localcontext() as context:
        context.prec = 50
        return len(number.normalize().as_tuple().digits) <= DIGITS


def _fitting(text: str) -> str:
    """A text as long as a cell may be."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _width(name: str, kind: CellKind, cells: list[Decimal | bool | str | None]) -> int:
    longest = max((len(str(cell)) for cell in cells if cell is not None), default=0)
    room = {"amount": 6, "number": 2, "percent": 1}.get(kind, 1)
    words = max((len(word) for word in name.split()), default=0)
    return min(max(longest + room, words + 4, 9), WIDEST)
