"""Forms as workbooks: to be filled in, sent and read back.

Which sheets and columns there are and what may be chosen, the engine says (`form`); here they are only written down.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from . import operations
from ._cells import optional
from ._errors import Language
from .names import FormCell, FormKind
from .records import FormColumn, FormSheet, FrameworkContract, Request

__all__ = ["template"]

ROWS = 1000
"""So many rows of a form have lists and checks."""

_FORMATS: dict[FormCell, dict[str, Any]] = {
    "text": {"num_format": "@"},
    "choice": {"num_format": "@"},
    "flag": {"num_format": "@"},
    "amount": {"num_format": "# ##0.00"},
    "number": {"num_format": "General"},
    "whole": {"num_format": "0"},
    "day": {"num_format": "d. m. yyyy"},
    "moment": {"num_format": "d. m. yyyy h:mm"},
}
_WORDS = {
    "cs": {"yes": "ano", "no": "ne", "required": "povinné", "wrong": "Toto sem nepatří"},
    "en": {"yes": "yes", "no": "no", "required": "required", "wrong": "This does not belong here"},
}


def template(
    kind: FormKind,
    path: str | os.PathLike[str],
    *,
    framework: FrameworkContract | None = None,
    lot: str | None = None,
    requests: Sequence[Request] = (),
    lang: Language = "cs",
) -> tuple[str, ...]:
    """Writes a form as a workbook (XLSX), which `read_framework`, `read_requests`, `read_offers` and `read_deliveries` read.

    Every column has its explanation, lists to choose from and checks; what has to be filled in is marked.

    Args:
        kind: `framework`, `requests`, `offers`, `deliveries` or `invoices`.
        path: Where to write it; a file that is there is replaced.
        framework: Whose participants, lots, items and criteria can be chosen; the form of a framework is filled in with it.
        lot: The lot, where the form is for one.
        requests: What offers are asked for, or what a form of requests is filled in with.
        lang: The language of the form.

    Returns:
        What of the framework contract the form leaves out, as JSON pointers: that is written as JSON only.

    Raises:
        InputError: For a kind or a lot that there is not.
        ImportError: Without the extra `excel`.

    >>> import minitendr, pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "nabidky.xlsx")
    ...     left_out = minitendr.template("offers", path)
    ...     read = minitendr.read_offers(path)
    >>> left_out, len(read)
    ((), 0)
    """
    writer = optional("xlsxwriter", "minitendr[excel]")
    form = operations.form(kind=kind, language=lang, framework=framework, lot=lot, requests=requests)
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with writer.Workbook(os.fspath(path), options) as book:
        for sheet in form.sheets:
            _Sheet(book, sheet, lang).write()
    return form.left_out


class _Sheet:
    """One sheet of a form; sideways the names of the columns stand one below the other."""

    def __init__(self, book: Any, form: FormSheet, lang: Language) -> None:
        self._form = form
        self._words = _WORDS[lang]
        self._sheet = book.add_worksheet(form.name)
        self._formats = {cell: book.add_format(how) for cell, how in _FORMATS.items()}
        head = {"bold": True, "text_wrap": True, "valign": "top", "border": 1}
        self._head = book.add_format({**head, "bg_color": "#DDEBF7"})
        self._optional = book.add_format({**head, "bold": False, "bg_color": "#F2F2F2"})

    def write(self) -> None:
        rows = self._form.rows
        for place, column in enumerate(self._form.columns):
            self._name(place, column)
            self._check(place, column)
            for row, cells in enumerate(rows, 1):
                self._cell(row, place, column, cells[place])
        if self._form.is_sideways:
            self._sheet.set_column(0, 0, 30)
            self._sheet.set_column(1, 1, 50)
        else:
            self._sheet.freeze_panes(1, 0)

    def _at(self, row: int, column: int) -> tuple[int, int]:
        return (column, row) if self._form.is_sideways else (row, column)

    def _name(self, place: int, column: FormColumn) -> None:
        self._sheet.write_string(*self._at(0, place), column.name, self._head if column.is_required else self._optional)
        note = f"{column.help} ({self._words['required']})" if column.is_required else column.help
        self._sheet.write_comment(*self._at(0, place), note, {"x_scale": 2})
        if not self._form.is_sideways:
            width = max(12, len(column.name) + 2, *(len(choice) + 2 for choice in column.choices), 0)
            self._sheet.set_column(place, place, min(width, 40), self._formats[column.cell])

    def _check(self, place: int, column: FormColumn) -> None:
        choices = list(column.choices)
        if column.cell == "flag":
            choices = [self._words["yes"], self._words["no"]]
        first, last = self._at(1, place), self._at(1 if self._form.is_sideways else ROWS, place)
        base: dict[str, Any] = {
            "input_title": column.name[:32],
            "input_message": column.help[:255],
            "error_title": self._words["wrong"],
            "error_message": column.help[:255],
        }
        # A list of choices may have 255 characters in a workbook; a longer one is only explained.
        if choices and len(",".join(choices)) <= 255 and not any("," in choice for choice in choices):
            rule: dict[str, Any] = {"validate": "list", "source": choices}
        elif column.cell in ("amount", "number"):
            rule = {"validate": "decimal", "criteria": ">=", "value": 0}
        elif column.cell == "whole":
            rule = {"validate": "integer", "criteria": ">=", "value": 0}
        elif column.cell in ("day", "moment"):
            rule = {"validate": "date", "criteria": ">=", "value": date(2000, 1, 1)}
        else:
            rule = {"validate": "any"}
        self._sheet.data_validation(*first, *last, {**rule, **base})
        if self._form.is_sideways:
            self._sheet.write_blank(*first, None, self._formats[column.cell])

    def _cell(self, row: int, place: int, column: FormColumn, value: Decimal | bool | str | None) -> None:
        at = self._at(row, place)
        how = self._formats[column.cell]
        if value is None:
            return
        if isinstance(value, bool):
            self._sheet.write_string(*at, self._words["yes" if value else "no"], how)
        elif column.cell in ("amount", "number", "whole"):
            self._sheet.write_number(*at, Decimal(value), how)
        elif column.cell == "day":
            self._sheet.write_datetime(*at, date.fromisoformat(str(value)), how)
        elif column.cell == "moment":
            self._sheet.write_datetime(*at, datetime.fromisoformat(str(value)).replace(tzinfo=None), how)
        else:
            self._sheet.write_string(*at, str(value), how)
