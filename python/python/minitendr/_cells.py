"""Opening files: what stands in them as rows of cells, and what was assumed to open them.

What a cell means, the core decides; nothing here knows of offers.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast, runtime_checkable

from ._errors import Message

Cell: TypeAlias = "str | Decimal | int | bool | None"
"""A cell as the core takes it: a number of a spreadsheet is a Decimal by its shortest text."""

MOST_BYTES = 200_000_000
"""What a workbook may be when it is unpacked; more is taken for an attack."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = ";\t,|"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = (_ZIP, _OLE, b"%PDF", b"\x89PNG", b"\xff\xd8\xff")


class FileError(ValueError):
    """A file that cannot be opened as a table: a stable code and a sentence in both languages."""

    def __init__(self, code: str, file: str, en: str, cs: str) -> None:
        self.code = code
        self.file = file
        self.message = Message(cs=cs, en=en)
        super().__init__(f"{file}: {en}")


@dataclass(frozen=True)
class Opened:
    """The rows of a table, and what was assumed to open it."""

    rows: list[list[Cell]]
    file: str | None = None
    sheet: str | None = None
    assumed: dict[str, str] = field(default_factory=dict[str, str])


@runtime_checkable
class _Frame(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


def open_table(source: object, sheet: str | None = None, encoding: str | None = None) -> Opened:
    """The rows of a file (CSV, JSON, a workbook), of a data frame, or of lists."""
    if isinstance(source, (str, os.PathLike)):
        return _file(Path(cast("str | os.PathLike[str]", source)), sheet, encoding)
    if isinstance(source, _Frame):
        return _frame(source)
    if isinstance(source, Iterable):
        return Opened(_rows(cast("Iterable[object]", source)))
    raise TypeError(f"a path, a data frame or rows, not {type(source).__name__}")


def _file(path: Path, sheet: str | None, encoding: str | None) -> Opened:
    data = path.read_bytes()
    name = path.name
    if data.startswith(_ZIP) or data.startswith(_OLE):
        return _workbook(data, name, sheet)
    if data.startswith(_BINARY) or b"\x00" in data[:4096].replace(b"\x00\x00", b"") and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileError("not_a_table", name, "this is no table", "toto není tabulka")
    if path.suffix.lower() in {".xlsx", ".xls", ".ods", ".xlsm"} and not data[:1].isascii():
        raise FileError("not_a_table", name, "this is no workbook", "toto není sešit")
    text, used = _decoded(data, name, encoding)
    if path.suffix.lower() == ".json" or text.lstrip()[:1] in {"[", "{"}:
        return _json(text, name)
    separator = _separator(text)
    rows: list[list[Cell]] = [list[Cell](row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    return Opened(rows, name, None, {"encoding": used, "separator": separator})


def _decoded(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    """Byte order mark, then UTF-8 as it has to be, then the code page of Czech Windows."""
    marked = next((codec for bom, codec in _BOMS if data.startswith(bom)), None)
    for codec in [encoding] if encoding else [marked] if marked else ["utf-8", "cp1250"]:
        try:
            return data.decode(codec), codec
        except (UnicodeDecodeError, LookupError):
            continue
    raise FileError(
        "encoding", name, "the text is in no encoding that is known; say it with `encoding`",
        "text není v žádném známém kódování; uveďte je v `encoding`",
    )


def _separator(text: str) -> str:
    """What parts the cells: the sign that gives most rows the same number of cells, more than one."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]

    def weight(sign: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=sign)]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, -_SEPARATORS.index(sign))

    return max(_SEPARATORS, key=weight)


def _json(text: str, name: str) -> Opened:
    try:
        document = json.loads(text, parse_float=Decimal)
    except ValueError as error:
        raise FileError("not_json", name, f"this is not JSON: {error}", f"toto není JSON: {error}") from None
    if isinstance(document, Mapping):
        document = next((value for value in cast("Mapping[str, object]", document).values() if isinstance(value, list)), [])
    return Opened(_rows(cast("list[object]", document)), name)


def _workbook(data: bytes, name: str, sheet: str | None) -> Opened:
    if data.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in data:
        raise FileError(
            "password", name, "the workbook is protected by a password; save it without one",
            "sešit je chráněn heslem; uložte jej bez hesla",
        )
    if data.startswith(_ZIP):
        try:
            size = sum(entry.file_size for entry in zipfile.ZipFile(io.BytesIO(data)).infolist())
        except zipfile.BadZipFile:
            raise FileError("damaged", name, "the workbook is damaged", "sešit je poškozený") from None
        if size > MOST_BYTES:
            raise FileError(
                "too_large", name, f"unpacked the workbook has {size} bytes, at most {MOST_BYTES} are read",
                f"rozbalený sešit má {size} bajtů, čte se nejvýše {MOST_BYTES}",
            )
    try:
        import python_calamine
    except ImportError:
        raise ImportError("workbooks need the extra `excel`: pip install 'minitendr[excel]'") from None
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except Exception as error:  # the library has no common class of its errors
        raise FileError("not_a_table", name, f"this is no workbook: {error}", f"toto není sešit: {error}") from None
    chosen = sheet if sheet is not None else next(iter(book.sheet_names), None)
    if chosen is None or chosen not in book.sheet_names:
        known = ", ".join(book.sheet_names)
        raise FileError("no_sheet", name, f"there is no sheet `{sheet}`, there are: {known}", f"list `{sheet}` neexistuje, jsou zde: {known}")
    rows = _rows(cast("list[object]", book.get_sheet_by_name(chosen).to_python(skip_empty_area=False)))
    return Opened(rows, name, chosen, {"sheet": chosen})


def _frame(frame: _Frame) -> Opened:
    for name in ("iter_rows", "itertuples"):
        if hasattr(frame, name):
            break
    frame_ = cast(Any, frame)
    header = [str(column) for column in getattr(frame_, "columns", getattr(frame_, "column_names", []))]
    if hasattr(frame_, "rows"):
        values = cast("list[object]", frame_.rows())
    elif hasattr(frame_, "itertuples"):
        values = [list(row) for row in frame_.itertuples(index=False)]
    else:
        values = [list(row.values()) for row in frame_.to_pylist()]
    return Opened([list[Cell](header), *_rows(values)])


def _rows(source: Iterable[object]) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    names: list[str] = []
    for row in source:
        if isinstance(row, Mapping):
            record = cast("Mapping[str, object]", row)
            if not names:
                names = [str(name) for name in record]
                rows.append(list[Cell](names))
            rows.append([_cell(record.get(name)) for name in names])
        elif isinstance(row, Sequence) and not isinstance(row, str):
            rows.append([_cell(value) for value in cast("Sequence[object]", row)])
        else:
            raise TypeError(f"a row is a list or a mapping, not {type(row).__name__}")
    return rows


def _cell(value: object) -> Cell:
    match value:
        case None | str() | bool() | int() | Decimal():
            return value
        case float():
            return None if value != value else Decimal(repr(value))
        case datetime.datetime():
            midnight = value.hour == value.minute == value.second == 0
            return value.date().isoformat() if midnight and value.tzinfo is None else value.isoformat()
        case datetime.date():
            return value.isoformat()
        case _:
            return str(value)
