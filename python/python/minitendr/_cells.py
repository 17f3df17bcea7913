"""Opening files: what stands in them as rows of cells, and what was assumed to open them.

What a cell means, what is said of a file and in which words, the engine decides; nothing here knows of offers.

Why not the data frame library that everybody has? It guesses types before anybody knows what a column means: an IČO
loses its zeros, a price with `Kč` turns the column into text.
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias, cast

from . import _native

Cell: TypeAlias = str | int | float | bool | None

MOST_BYTES = 200_000_000
"""What a workbook may be when it is unpacked; more is taken for an attack."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = ";\t,|"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".ods", ".xlsb"}


class Sheet(NamedTuple):
    """A sheet by its name, and its rows."""

    name: str
    rows: list[list[Cell]]


class Opened(NamedTuple):
    """What a file holds: sheets, or documents of the engine; and what the engine is told of the file."""

    sheets: Sequence[Sheet] = ()
    source: Mapping[str, Any] = {}
    documents: list[Mapping[str, Any]] | None = None

    @property
    def rows(self) -> list[list[Cell]]:
        """The rows of the first sheet."""
        return self.sheets[0].rows if self.sheets else []


class _Refused(Exception):
    """Why a file is not opened, as the engine names it."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


def opened(source: object, sheet: str | None, encoding: str | None, every_sheet: bool = False) -> Opened:
    """The cells of a file (CSV, JSON, a workbook), of a data frame, or of lists and mappings.

    A file that cannot be opened as a table comes back without rows, with the reason for the engine to tell.
    Raises OSError where there is no such file.
    """
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(cast("str | os.PathLike[str]", source))
        told: dict[str, Any] = {"file": os.path.basename(path)}
        try:
            return _file(path, sheet, encoding, every_sheet, told)
        except _Refused as refused:
            told["refused"] = refused.why
            if sheet is not None:
                told["sheet"] = sheet
            return Opened(source=told)
    if hasattr(source, "__arrow_c_stream__"):
        return Opened([Sheet("", _frame(source))])
    if isinstance(source, Iterable):
        return Opened([Sheet("", _rows(cast("Iterable[object]", source)))])
    raise TypeError(f"a path, a data frame or rows are read, not {type(source).__name__}")


def _file(path: str, sheet: str | None, encoding: str | None, every_sheet: bool, told: dict[str, Any]) -> Opened:
    with open(path, "rb") as file:
        data = file.read()
    ending = os.path.splitext(path)[1].lower()
    if data.startswith((_ZIP, _OLE)):
        return _workbook(data, sheet, every_sheet, told)
    if ending in _WORKBOOKS or data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        raise _Refused("not_a_table")
    text = _decoded(data, encoding, told)
    if "\x00" in text:
        raise _Refused("not_a_table")
    if ending == ".json" or text.lstrip()[:1] in {"[", "{"}:
        del told["encoding"]
        return _json(text, told)
    return Opened([Sheet("", _parted(text, told))], told)


def _parted(text: str, told: dict[str, Any]) -> list[list[Cell]]:
    # Such modules are read when they are needed: to import this package costs a fraction of them.
    import csv
    import io

    try:
        separator = told["separator"] = _separator(text)
        return [list[Cell](row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    except csv.Error:
        raise _Refused("not_a_table") from None


def _decoded(data: bytes, encoding: str | None, told: dict[str, Any]) -> str:
    """By the mark of the order of bytes, then as UTF-8, then in the code page of Czech Windows."""
    marked = next((codec for mark, codec in _BOMS if data.startswith(mark)), None)
    for codec in [encoding] if encoding else [marked] if marked else ["utf-8", "cp1250"]:
        try:
            text = data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
        told["encoding"] = codec.removesuffix("-sig")
        return text
    raise _Refused("unknown_encoding")


def _separator(text: str) -> str:
    """What parts the cells: the sign that gives most rows the same number of cells, more than one."""
    import csv

    lines = [line for line in text.splitlines()[:50] if line.strip()]

    def weight(sign: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=sign)]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, -_SEPARATORS.index(sign))

    return max(_SEPARATORS, key=weight)


def _json(text: str, told: dict[str, Any]) -> Opened:
    try:
        # A number with decimals is exact as it is written; as text with a comma it stays so.
        document: object = json.loads(text, parse_float=lambda number: number.replace(".", ","))
    except (ValueError, RecursionError):
        raise _Refused("not_json") from None
    if isinstance(document, Mapping):
        return Opened(source=told, documents=[cast("Mapping[str, Any]", json.loads(text, parse_float=Decimal))])
    records = cast("list[object]", document if isinstance(document, list) else [document])
    if not all(isinstance(one, (Mapping, list)) for one in records):
        raise _Refused("not_a_table")
    if any(_is_nested(one) for one in records) and all(isinstance(one, Mapping) for one in records):
        exact = cast("list[Mapping[str, Any]]", json.loads(text, parse_float=Decimal))
        return Opened(source=told, documents=exact)
    return Opened([Sheet("", _rows(records))], told)


def _is_nested(record: object) -> bool:
    """Whether it holds lists or mappings, as documents of the engine do and cells do not."""
    return isinstance(record, Mapping) and any(
        isinstance(value, (list, Mapping)) for value in cast("Mapping[str, object]", record).values()
    )


def _workbook(data: bytes, sheet: str | None, every_sheet: bool, told: dict[str, Any]) -> Opened:
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise _Refused("password")
    if data.startswith(_ZIP):
        import io
        import zipfile

        try:
            entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
        except zipfile.BadZipFile:
            raise _Refused("damaged") from None
        if sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise _Refused("unpacks_too_large")
    book = json.loads(_native.workbook(data, sheet, every_sheet))
    if "refused" in book:
        raise _Refused(book["refused"])
    if not every_sheet and book["sheets"]:
        chosen = told["sheet"] = book["sheets"][0]["name"]
        told["other_sheets"] = [name for name in book["names"] if name != chosen]
    return Opened([Sheet(one["name"], one["rows"]) for one in book["sheets"]], told)


def optional(module: str, install: str) -> Any:
    """A module that need not be there.

    Raises ImportError with what to install.
    """
    try:
        return import_module(module)
    except ImportError:
        raise ImportError(f'this needs {module}: pip install "{install}"') from None


def _frame(frame: object) -> list[list[Cell]]:
    """The rows of a data frame, by whichever library is there to take it over."""
    readers: list[tuple[str, Callable[[Any], Any]]] = [
        ("pyarrow", lambda library: library.table(frame).to_pylist()),
        ("polars", lambda library: library.DataFrame(frame).to_dicts()),
        ("pandas", lambda library: _records_of(library.DataFrame.from_arrow(frame))),
    ]
    own = type(frame).__module__.partition(".")[0]
    for name, read in sorted(readers, key=lambda reader: reader[0] != own):
        try:
            library = import_module(name)
        except ImportError:
            continue
        if name == "pandas" and own == "pandas":
            return _rows(_records_of(frame))
        return _rows(cast("list[object]", read(library)))
    raise ImportError("a data frame is read by pyarrow, polars or pandas, and none of them is installed")


def _records_of(frame: Any) -> list[object]:
    return cast("list[object]", frame.astype(object).where(frame.notna(), None).to_dict("records"))


def _rows(source: Iterable[object]) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    names: dict[str, None] = {}
    records: list[Mapping[object, object]] = []
    for row in source:
        if isinstance(row, Mapping):
            record = cast("Mapping[object, object]", row)
            names.update(dict.fromkeys(str(name) for name in record))
            records.append(record)
        elif isinstance(row, Sequence) and not isinstance(row, (str, bytes)):
            rows.append([_cell(value) for value in cast("Sequence[object]", row)])
        else:
            raise TypeError(f"a row is a list or a mapping, not {type(row).__name__}")
    if records:
        rows.append(list[Cell](names))
        rows += [[_cell(record.get(name)) for name in names] for record in records]
    return rows


def _cell(value: object) -> Cell:
    match value:
        case None | str() | bool() | int():
            return value
        case float():
            return value if value == value and abs(value) != float("inf") else None
        case Decimal():
            return format(value, "f").replace(".", ",") if value.is_finite() else None
        case datetime.datetime():
            midnight = value.time() == datetime.time() and value.tzinfo is None
            return value.date().isoformat() if midnight else value.isoformat()
        case datetime.date():
            return value.isoformat()
        case datetime.time():
            return value.isoformat()
        case list() | tuple():
            return ", ".join(str(part) for part in cast("list[object]", value))
        case _:
            return str(value)
