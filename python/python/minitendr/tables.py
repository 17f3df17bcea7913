"""Reading what offices and providers send: workbooks, CSV, JSON and data frames, in Czech or English.

Files are opened by well-kept readers; what a cell means is the engine's. What is wrong is never an exception but a
finding with file, sheet, row and column, and the rows that are right can be used.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar, cast

from . import operations
from ._cells import Opened, opened
from ._errors import InputError, Language
from ._frames import Table
from .records import Event, FrameworkContract, InvoiceDocument, Offer, Request, TableFinding

__all__ = [
    "ReadFramework",
    "ReadTable",
    "TableError",
    "TableFindings",
    "read_deliveries",
    "read_framework",
    "read_invoices",
    "read_offers",
    "read_requests",
]

T = TypeVar("T")

SEVERITIES = {"error": ("chyba", "error"), "warning": ("varování", "warning"), "note": ("poznámka", "note")}


class TableError(ValueError):
    """A table of which something is wrong, where somebody asked for all of it.

    The text names every error with its place; `findings` holds them.
    """

    def __init__(self, findings: TableFindings) -> None:
        self.findings = findings
        super().__init__(findings.text("en"))


class TableFindings(Table[TableFinding]):
    """What was found in a table and what was assumed of it: a sequence that shows itself as a table.

    >>> import minitendr
    >>> read = minitendr.read_offers([["IČO", "Cena"], ["551023", "49 999,90 Kč"], ["12345678", "1"]], request="R1")
    >>> print(read.findings.errors.text("cs"))
    řádek 3, sloupec A: `12345678` není IČO (dohledejte je: osm číslic, poslední z nich je kontrolní)
    """

    @property
    def errors(self) -> TableFindings:
        """What keeps a row from being read."""
        return self._of("error")

    @property
    def warnings(self) -> TableFindings:
        """What was read and should be looked at."""
        return self._of("warning")

    @property
    def notes(self) -> TableFindings:
        """What was assumed."""
        return self._of("note")

    def raise_if_errors(self) -> None:
        """Raises TableError with every error, where there is one."""
        if self.errors:
            raise TableError(self.errors)

    def to_dicts(self, lang: Language = "cs") -> list[dict[str, Any]]:
        """A mapping for each finding: file, sheet, row, column, code, severity, message, instead."""
        return [
            {
                "file": found.file,
                "sheet": found.sheet,
                "row": found.row,
                "column": found.column,
                "code": found.code,
                "severity": found.severity,
                "message": found.message.text(lang),
                "instead": found.instead.text(lang),
            }
            for found in self
        ]

    def text(self, lang: Language = "cs") -> str:
        """One line for each finding: where, what, and how to mend it."""
        return "\n".join(_line(found, lang) for found in self)

    def __str__(self) -> str:
        return self.text("cs")

    def __repr__(self) -> str:
        count = {name: len(self._of(name)) for name in SEVERITIES}
        return f"<TableFindings: {count['error']} errors, {count['warning']} warnings, {count['note']} notes>"

    def _repr_html_(self) -> str:
        from html import escape

        from ._html import table

        heads = ["závažnost", "soubor", "list", "řádek", "sloupec", "co je špatně", "jak to opravit", "kód"]
        names = ["severity", "file", "sheet", "row", "column", "message", "instead", "code"]
        told = [found for found in self if found.severity != "note"] or list(self)
        rows = TableFindings(told).to_dicts("cs")
        for row in rows:
            row["severity"] = SEVERITIES[row["severity"]][0]
        shown = [(head, name) for head, name in zip(heads, names, strict=True) if any(row[name] for row in rows)]
        cells = [[escape(str(row[name] or "")) for _, name in shown] for row in rows]
        return table(self._count(), [head for head, _ in shown], cells, len(cells))

    def _below(self) -> str:
        """What is shown below what was read: a table only where there is something to look at."""
        return self._repr_html_() if self.errors or self.warnings else f"<p>{self._count()}</p>"

    def _count(self) -> str:
        notes = len(self.notes)
        more = f", předpoklady: {notes} (v .findings.notes)" if notes else ""
        return f"Nálezy – chyby: {len(self.errors)}, varování: {len(self.warnings)}{more}"

    def _of(self, severity: str) -> TableFindings:
        return TableFindings(found for found in self if found.severity == severity)


def _line(found: TableFinding, lang: Language) -> str:
    words = {"cs": ("list", "řádek", "sloupec"), "en": ("sheet", "row", "column")}[lang]
    places = [found.sheet, found.row, found.column]
    where = ", ".join(f"{word} {place}" for word, place in zip(words, places, strict=True) if place is not None)
    file = f"{found.file}: " if found.file else ""
    place = f"{where}: " if where else ""
    advice = found.instead.text(lang)
    return f"{file}{place}{found.message.text(lang)}" + (f" ({advice})" if advice else "")


class ReadTable(Table[T], Generic[T]):
    """What a table says: a sequence of the documents that could be read, with what was found.

    It can be handed to the engine as it is: `award(…, offers=read_offers("nabidky.xlsx"))`.
    """

    def __init__(self, documents: Iterable[T], findings: Iterable[TableFinding], rows: Iterable[Sequence[int]]) -> None:
        super().__init__(documents)
        self.findings = TableFindings(findings)
        self.rows = tuple(tuple(row) for row in rows)
        """The rows that each document comes from, as spreadsheets count, from 1."""

    def raise_if_errors(self) -> ReadTable[T]:
        """The table itself, where nothing of it is wrong; raises TableError with every error otherwise."""
        self.findings.raise_if_errors()
        return self

    def __repr__(self) -> str:
        return f"<{len(self)} read, {self.findings!r}>"

    def _repr_html_(self) -> str:
        return f"{super()._repr_html_()}{self.findings._below()}"


class ReadFramework:
    """What a workbook or a JSON file says of a framework contract."""

    def __init__(self, contract: FrameworkContract | None, findings: Iterable[TableFinding]) -> None:
        self._contract = contract
        self.findings = TableFindings(findings)

    @property
    def framework(self) -> FrameworkContract:
        """The framework contract.

        Raises TableError with every error, where something of it is wrong.
        """
        self.findings.raise_if_errors()
        if self._contract is None:
            raise TableError(self.findings)
        return self._contract

    def __repr__(self) -> str:
        name = "no framework contract" if self._contract is None else f"framework contract {self._contract.id}"
        return f"<{name}, {self.findings!r}>"

    def _repr_html_(self) -> str:
        contract = "" if self._contract is None else self._contract._repr_html_()
        return f"{contract}{self.findings._below()}"


def read_offers(
    source: object,
    *,
    framework: FrameworkContract | None = None,
    lot: str | None = None,
    request: str | None = None,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> ReadTable[Offer]:
    """Reads offers from a file (XLSX, CSV, JSON), a data frame that speaks Arrow, or rows.

    Args:
        source: A path, a data frame, or rows: lists of cells with the names of the columns first, or mappings.
        framework: In which participants, items and criteria are looked up; without it ids are taken as they stand.
        lot: The lot, where items and criteria of one only are meant.
        request: The request that is answered where no column says it.
        sheet: The sheet of a workbook; its first where nothing is said.
        columns: What columns mean: `{"Cena s dopravou": "price"}`; what is not said is known by its name.
        encoding: That of a CSV file; where nothing is said UTF-8 is tried, then the code page of Czech Windows.

    Raises:
        InputError: Where `columns` or `lot` name something that there is not.
        OSError: Where the file cannot be read at all.

    >>> import minitendr
    >>> read = minitendr.read_offers([["IČO", "Cena bez DPH"], ["00551023", "49 999,90 Kč"]], request="R1")
    >>> read[0].price
    Decimal('49999.9')
    """
    file = opened(source, sheet, encoding)
    if file.documents is not None:
        return _documents(file, Offer, "offers")
    read = operations.offers_from_table(
        rows=file.rows, columns=columns or {}, framework=framework, lot=lot, request=request, source=file.source
    )
    return ReadTable(read.offers, read.findings, read.rows)


def read_requests(
    source: object,
    *,
    framework: FrameworkContract | None = None,
    lot: str | None = None,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> ReadTable[Request]:
    """Reads requests of offices from a file, a data frame or rows; arguments and errors are those of `read_offers`.

    >>> import minitendr
    >>> read = minitendr.read_requests([["Poptávka", "Množství"], ["R1", "40"]])
    >>> print(read.findings.errors[0].message.cs)
    chybí sloupec pro Rámcová smlouva
    """
    file = opened(source, sheet, encoding)
    if file.documents is not None:
        return _documents(file, Request, "requests")
    read = operations.requests_from_table(
        rows=file.rows, columns=columns or {}, framework=framework, lot=lot, source=file.source
    )
    return ReadTable(read.requests, read.findings, read.rows)


def read_deliveries(
    source: object,
    *,
    at: datetime | str,
    role: str,
    framework: FrameworkContract | None = None,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> ReadTable[Event]:
    """Reads what was delivered, as events for a register.

    Args:
        source: As in `read_offers`.
        at: When it is recorded.
        role: Who records.
        framework: In which items are looked up.
        sheet: As in `read_offers`.
        columns: As in `read_offers`.
        encoding: As in `read_offers`.

    Raises:
        InputError: As in `read_offers`.

    >>> import minitendr
    >>> rows = [["Poptávka", "Den", "Položka", "Hodiny"], ["R1", "3. 8. 2026", "hour", "2,5"]]
    >>> minitendr.read_deliveries(rows, at="2026-08-31T12:00:00+02:00", role="office")[0].lines[0].quantity
    Decimal('2.5')
    """
    file = opened(source, sheet, encoding)
    if file.documents is not None:
        return _documents(file, Event, "events")
    read = operations.deliveries_from_table(
        rows=file.rows, columns=columns or {}, framework=framework, at=at, role=role, source=file.source
    )
    return ReadTable(read.events, read.findings, read.rows)


def read_invoices(
    source: object,
    *,
    framework: FrameworkContract | None = None,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> ReadTable[InvoiceDocument]:
    """Reads invoices and credit notes for `check_invoice`; arguments and errors are those of `read_offers`.

    >>> import minitendr
    >>> rows = [["Faktura č.", "IČO", "Vystaveno", "Poptávka", "Položka", "Množství", "Jednotková cena", "Fakturováno"],
    ...         ["2026/7", "00551023", "31. 8. 2026", "R1", "hour", "2,5", "450", "1 125,00 Kč"]]
    >>> minitendr.read_invoices(rows)[0].value
    Decimal('1125')
    """
    file = opened(source, sheet, encoding)
    if file.documents is not None:
        return _documents(file, InvoiceDocument, "invoices")
    read = operations.invoices_from_table(rows=file.rows, columns=columns or {}, framework=framework, source=file.source)
    return ReadTable(read.invoices, read.findings, read.rows)


def read_framework(source: str | os.PathLike[str]) -> ReadFramework:
    """Reads a framework contract from a workbook, as `template("framework", …)` writes it, or from JSON.

    Raises:
        OSError: Where the file cannot be read at all.

    >>> import minitendr, tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "smlouva.json")
    ...     _ = path.write_text('{"id": "F"}', encoding="utf-8")
    ...     read = minitendr.read_framework(path)
    >>> print(read.findings.errors[0].message.cs)
    chybí pole `authority`
    """
    file = opened(source, None, None, every_sheet=True)
    if file.documents is not None:
        read = _documents(file, FrameworkContract, "framework")
        return ReadFramework(read[0] if read else None, read.findings)
    sheets = [{"name": sheet.name, "rows": sheet.rows} for sheet in file.sheets]
    found = operations.framework_from_tables(sheets=cast(Any, sheets), source=cast(Any, file.source))
    return ReadFramework(found.framework, found.findings)


def _documents(file: Opened, cls: Any, below: str) -> ReadTable[Any]:
    """Documents of the engine, as a JSON file holds them: one, a list, or a list under its name."""
    documents = file.documents or []
    if len(documents) == 1 and isinstance(documents[0].get(below), list):
        documents = cast("list[Mapping[str, Any]]", documents[0][below])
    elif len(documents) == 1 and isinstance(documents[0].get(below), Mapping):
        documents = [cast("Mapping[str, Any]", documents[0][below])]
    made: list[Any] = []
    rows: list[list[int]] = []
    findings: list[TableFinding] = []
    for place, document in enumerate(documents, 1):
        try:
            made.append(cls.from_dict(document))
            rows.append([place])
        except InputError as error:
            findings += [_refused(file, place, problem.to_dict()) for problem in error.errors]
    return ReadTable(made, findings, rows)


def _refused(file: Opened, place: int, problem: dict[str, Any]) -> TableFinding:
    return TableFinding._wrap(
        {
            "severity": "error",
            "file": file.source.get("file"),
            "row": place,
            "code": "refused_by_engine",
            "values": {"code": problem["code"], "path": problem["path"]},
            "message": problem["message"],
            "instead": problem.get("help", {"cs": "", "en": ""}),
        }
    )
