"""The register in a file: one writer, and nothing that was acknowledged is lost.

Why SQLite? It is in Python itself, everybody can read it, and its commits survive a process that is killed and a machine that
loses power. The rows are the entries of the chain as canonical JSON, so that a copy can be checked without this package.

What is a rule here? None: every event goes through the engine before it is written, and a file is read back through it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Self, cast

from . import _native
from ._call import answer, given
from ._errors import from_document
from ._open import _opened
from ._text import dumps

if TYPE_CHECKING:
    from types import TracebackType

    from ._types import Day, Moment
    from .records.award import Decision, MiniTender
    from .records.exchange import RegisterSummary
    from .records.framework import FrameworkContract
    from .records.register import ChainHead, Event, Register, RegisterCheck, SealedText

__all__ = ["RegisterFile"]

# "MNTR" in the head of the file.
_APPLICATION = 0x4D4E5452
_VERSION = 1

_TABLES = """
CREATE TABLE framework (id INTEGER PRIMARY KEY CHECK (id = 1), document TEXT NOT NULL);
CREATE TABLE entries (number INTEGER PRIMARY KEY CHECK (number > 0), entry TEXT NOT NULL);
CREATE TABLE texts (seal TEXT PRIMARY KEY, salt TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
"""


class RegisterFile:
    """A register that is kept in a file. `Register.open` gives one; use it in a `with` statement.

    The file has one writer: while it is open here, nobody else can open it. Each call that records comes back when its
    events are on the disk, all of them or none.
    """

    __slots__ = ("_connection", "_head", "_path", "_register")

    def __init__(
        self, path: str | os.PathLike[str], *, framework: FrameworkContract | Mapping[str, object] | None = None
    ) -> None:
        self._path = os.fspath(path)
        if framework is None and not os.path.exists(self._path):
            # A slip of the pen in a path makes no file.
            raise from_document(_native.file_error("file_no_register", self._path))
        self._connection = self._connect()
        try:
            with self._said():
                is_new = not self._tables()
            if is_new:
                self._begin(framework)
            else:
                self._go_on(framework)
        except BaseException:
            self._connection.close()
            raise

    # --- opening -----------------------------------------------------------------------------------

    def _connect(self) -> sqlite3.Connection:
        with self._said():
            # The file is not waited for, and stays locked until it is closed.
            connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
            try:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("PRAGMA synchronous = EXTRA")
                connection.execute("PRAGMA secure_delete = ON")
                # What was erased must not stay in the journal, which an exclusive lock would otherwise keep.
                connection.execute("PRAGMA journal_mode = TRUNCATE")
                # A row that is no text any more is still a row, and the engine says which.
                connection.text_factory = _text
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute("COMMIT")
                if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                    raise sqlite3.DatabaseError("malformed")
            except BaseException:
                connection.close()
                raise
        return connection

    @contextmanager
    def _said(self) -> Generator[None]:
        """What SQLite says of the file, in the words of the catalogue."""
        try:
            yield
        except sqlite3.ProgrammingError as error:
            raise ValueError(f"{self!r} is closed") from error
        except sqlite3.Error as error:
            raise from_document(_native.file_error(_code_of(error, self._path), self._path)) from error

    def _tables(self) -> set[str]:
        rows = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in rows}

    def _pragma(self, name: str) -> int:
        return cast(int, self._connection.execute(f"PRAGMA {name}").fetchone()[0])

    def _begin(self, framework: FrameworkContract | Mapping[str, object] | None) -> None:
        from .records.register import Register

        self._register = Register._read(dumps(given({"framework": framework, "events": ()})))
        text = self._register._handle.framework()
        with self._said(), self._transaction():
            for statement in _TABLES.split(";"):
                self._connection.execute(statement)
            self._connection.execute("INSERT INTO framework VALUES (1, ?)", (text,))
            self._connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            self._connection.execute(f"PRAGMA user_version = {_VERSION}")
        self._head = self._register._handle.head()

    def _go_on(self, framework: FrameworkContract | Mapping[str, object] | None) -> None:
        from .records.register import Register

        with self._said():
            if self._pragma("application_id") != _APPLICATION or self._pragma("user_version") != _VERSION:
                raise from_document(_native.file_error("file_no_register", self._path))
            rows = _rows(self._connection)
        handle = _opened(_native.OpenRegister.read_rows(dumps(rows)))[0]
        self._register = Register._holding(handle)
        self._head = handle.head()
        if framework is not None and Register._read(dumps({"framework": framework, "events": []}))._handle.framework() != handle.framework():
            raise from_document(_native.file_error("file_another_framework", self._path))

    # --- reading -----------------------------------------------------------------------------------

    @property
    def path(self) -> str:
        """Where the file is."""
        return self._path

    @property
    def register(self) -> Register:
        """The register as it is now: a value, which later events do not change."""
        return self._register

    def head(self) -> ChainHead:
        """How far the chain goes: what somebody else takes note of, so that the end cannot be cut off unnoticed."""
        return self._register.head()

    def summary(self, *, happened_by: Moment | None = None, recorded_by: Moment | None = None) -> RegisterSummary:
        """What the events add up to, now or at a past moment; as `Register.summary`."""
        return self._register.summary(happened_by=happened_by, recorded_by=recorded_by)

    @staticmethod
    def check(path: str | os.PathLike[str], *, head: ChainHead | Mapping[str, object] | None = None) -> RegisterCheck:
        """Whether the file is as it was written: what was altered, is missing or was moved; it need not be sound to be read.

        That the end was cut off is seen only with the `head` that somebody else kept. Raises InputError: `file_damaged`
        where SQLite itself cannot read it, and the other errors of files.
        """
        from .records.register import RegisterCheck

        file = object.__new__(RegisterFile)
        file._path = os.fspath(path)
        if not os.path.exists(file._path):
            raise from_document(_native.file_error("file_no_register", file._path))
        file._connection = file._connect()
        try:
            with file._said():
                if file._pragma("application_id") != _APPLICATION:
                    raise from_document(_native.file_error("file_no_register", file._path))
                rows = _rows(file._connection)
        finally:
            file._connection.close()
        known = rows if head is None else {**rows, "head": head}
        return RegisterCheck._wrap(answer(_native.OpenRegister.check_rows(dumps(known))))

    # --- recording ---------------------------------------------------------------------------------

    def record(self, event: Event | Mapping[str, object]) -> None:
        """Records an event. Raises InputError: the errors of the operation `register`; nothing is then recorded."""
        self._put(self._register.record(event))

    def record_all(self, events: Iterable[Event | Mapping[str, object]]) -> None:
        """Records several events, all of them or none."""
        self._put(self._register.record_all(events))

    def decide(self, tender: MiniTender | Mapping[str, object], *, role: str, actor: str | None = None) -> Decision:
        """Decides on a mini-tender and records it; as `Register.decide`."""
        after, decision = self._register.decide(tender, role=role, actor=actor)
        self._put(after)
        return decision

    def complete_before(self, day: Day, *, at: Moment, role: str) -> None:
        """Ends every contract whose period ended before a day, as delivered in full."""
        self._put(self._register.complete_before(day, at=at, role=role))

    def keep(self, text: SealedText | Mapping[str, object]) -> None:
        """Keeps a sealed text. Once its erasure is recorded, it is gone from the file too."""
        self._put(self._register.keep(text))

    def _put(self, after: Register) -> None:
        """Writes what is new, and only then goes on with it."""
        handle = after._handle
        entries = cast("list[str]", answer(handle.entries_after(self._head)))
        before = {text["seal"] for text in json.loads(self._register._handle.texts())}
        texts = {text["seal"]: text for text in json.loads(handle.texts())}
        with self._said(), self._transaction():
            for entry in entries:
                self._connection.execute("INSERT INTO entries VALUES (?, ?)", (json.loads(entry)["number"], entry))
            for seal in before - texts.keys():
                self._connection.execute("DELETE FROM texts WHERE seal = ?", (seal,))
            for seal in texts.keys() - before:
                row = (seal, texts[seal]["salt"], texts[seal]["text"])
                self._connection.execute("INSERT INTO texts VALUES (?, ?, ?)", row)
        if entries:
            last = json.loads(entries[-1])
            self._head = json.dumps({"number": last["number"], "digest": last["digest"]})
        self._register = after

    @contextmanager
    def _transaction(self) -> Generator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    # --- closing -----------------------------------------------------------------------------------

    def close(self) -> None:
        """Closes the file, so that somebody else can open it."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"RegisterFile({self._path!r})"


def _code_of(error: sqlite3.Error, path: str) -> str:
    name = f"{getattr(error, 'sqlite_errorname', '')} {error}".upper()
    if "LOCKED" in name or "BUSY" in name:
        return "file_locked"
    if "READONLY" in name or (os.path.exists(path) and not os.access(path, os.W_OK)):
        return "file_read_only"
    if "CORRUPT" in name or "MALFORMED" in name:
        return "file_damaged"
    return "file_no_register"


def _rows(connection: sqlite3.Connection) -> dict[str, object]:
    """What stands in the file, as it stands there."""
    document = connection.execute("SELECT document FROM framework").fetchone()
    entries = connection.execute("SELECT entry FROM entries ORDER BY number").fetchall()
    texts = connection.execute("SELECT seal, salt, text FROM texts ORDER BY seal").fetchall()
    return {
        "framework": "" if document is None else _text(document[0]),
        "entries": [_text(entry) for (entry,) in entries],
        "texts": [{"seal": _text(seal), "salt": _text(salt), "text": _text(text)} for seal, salt, text in texts],
    }


def _text(value: object) -> str:
    """What stands in a cell; whoever put something else than a text there altered it."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
