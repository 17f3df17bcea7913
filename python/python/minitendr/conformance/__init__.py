"""The conformance runner: vectors in, one line for each failure out.

A vector says what an operation makes of an input, or with which error it refuses it. The same files are run in Rust,
Python and JavaScript; this runner does what the one in Rust does (`tests/conformance`).

Why is the input handed on as text? `350.5`, `1e3` and a key that stands twice must reach the engine as the file has
them. Python values in between would make them into something else, and the vectors about them would prove nothing.

Why does a strange vector fail, and not stop the run? One broken file must not hide what the others say.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from .. import _native
from ._matching import compare
from ._tree import Fault, Tree, document, items, members, parse, show

__all__ = ["Summary", "run"]

# The code of the error that says that there is no such operation: no vector may expect it.
_UNKNOWN_OPERATION = "unknown_operation"
# Longer results are cut in a failure line.
_LONGEST = 400

Call = Callable[[str, str], tuple[bool, str]]


@dataclass(slots=True)
class Summary:
    """How a run ended."""

    passed: int = 0
    failed: int = 0

    @property
    def is_success(self) -> bool:
        """Whether something was run and nothing failed."""
        return self.failed == 0 and self.passed > 0


class _Failure(Exception):
    """Why a vector failed."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(expected, got)
        self.expected = expected
        self.got = got


@dataclass(slots=True)
class _Vector:
    """A vector as the file has it; input and expectation as they are written."""

    op: str
    id: str
    source: str
    input: str
    expect: str


def run(
    paths: Iterable[Path],
    *,
    out: TextIO,
    answers: TextIO | None = None,
    call: Call = _native.call,
    documented: Callable[[str], bool] = _native.is_documented,
) -> Summary:
    """Runs all vectors of the files and folders (`*.json` at any depth, sorted by path).

    `out` gets a line `file id: expected … got …` for each failure, then `N passed, M failed`; `answers` a line
    `id<TAB>answer or errors document` for each vector, in the order of the run. `documented` says whether a code of an
    error is a documented one, which is what `{"error": "*"}` asks for.
    """
    session = _Run(out, answers, call, documented)
    for path in paths:
        try:
            files = _files(path)
        except OSError as error:
            session.unreadable(path, _why(error))
            continue
        for file in files:
            session.file(file)
    out.write(f"{session.summary.passed} passed, {session.summary.failed} failed\n")
    return session.summary


def _files(path: Path) -> list[Path]:
    """The file itself, or the JSON files of a folder at any depth in the order of their paths."""
    if not path.is_dir():
        path.stat()
        return [path]
    found: list[Path] = []
    folders = [path]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                # Links to folders are not followed: they may lead in a circle.
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                elif Path(entry.path).suffix == ".json":
                    found.append(Path(entry.path))
    return sorted(found, key=lambda file: [os.fsencode(part) for part in file.parts])


@dataclass(slots=True)
class _Run:
    out: TextIO
    answers: TextIO | None
    call: Call
    documented: Callable[[str], bool]
    ids: set[str] = field(default_factory=set[str])
    summary: Summary = field(default_factory=Summary)

    def file(self, file: Path) -> None:
        try:
            # Line breaks stay as they are: the engine gets the input as it is written.
            text = document(file.read_bytes().decode("utf-8"))
        except OSError as error:
            return self.unreadable(file, _why(error))
        except UnicodeDecodeError:
            return self.unreadable(file, "stream did not contain valid UTF-8")
        except Fault as fault:
            return self.unreadable(file, str(fault))
        if not text.startswith("["):
            return self.vector(file, "the vector", text)
        for place, piece in enumerate(items(text), 1):
            self.vector(file, f"vector {place}", piece)

    def unreadable(self, file: Path, why: str) -> None:
        self.count(file, "-", _Failure("a file of vectors", why))

    def vector(self, file: Path, place: str, text: str) -> None:
        """`place` names the vector where it has no id."""
        try:
            vector = _vector(text)
        except Fault as fault:
            return self.count(file, _id(text) or place, _Failure("a vector", str(fault)))
        try:
            self.check(vector)
        except _Failure as failure:
            return self.count(file, vector.id or place, failure)
        return self.count(file, vector.id, None)

    def check(self, vector: _Vector) -> None:
        for name, value in (("op", vector.op), ("id", vector.id), ("source", vector.source)):
            if not value:
                raise _Failure(f"a vector with `{name}`", "an empty text")
        if vector.id in self.ids:
            raise _Failure("an id of its own", "one that was run before")
        self.ids.add(vector.id)
        try:
            expected = parse(vector.expect)
        except Fault as fault:
            raise _Failure("an object in `expect`", str(fault)) from None
        if not isinstance(expected, dict):
            raise _Failure("an object in `expect`", show(expected))
        try:
            good, answer = self.call(vector.op, vector.input)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # a panic of the engine is no Exception
            raise _Failure(show(expected), "a panic") from None
        if self.answers is not None:
            self.answers.write(f"{vector.id}\t{answer}\n")
        self.judge(expected, good, answer)

    def judge(self, expected: dict[str, Tree], good: bool, answer: str) -> None:
        """Holds what came out against what was expected."""
        if good:
            try:
                got = parse(answer)
            except Fault as fault:
                raise _Failure(show(expected), f"{fault} in {answer}") from None
            if "error" in expected:
                raise _Failure(show(expected), show(got))
            if mismatch := compare(expected, got):
                raise _Failure(f"{mismatch.expected} at {mismatch.path or '/'}", mismatch.got)
            return
        codes = _codes(answer)
        wanted = expected.get("error")
        met = any(map(self.documented, codes)) if wanted == "*" else wanted in codes
        if _UNKNOWN_OPERATION in codes or not met or len(expected) != 1:
            raise _Failure(show(expected), answer)

    def count(self, file: Path, id: str, failure: _Failure | None) -> None:
        if failure is None:
            self.summary.passed += 1
            return
        self.summary.failed += 1
        expected, got = _one_line(failure.expected), _one_line(failure.got)
        self.out.write(f"{file} {_one_line(id)}: expected {expected} got {got}\n")


def _vector(text: str) -> _Vector:
    if not text.startswith("{"):
        raise Fault("no object")
    given = members(text)
    known = {"op", "id", "source", "input", "expect", "derived"}
    fields = dict(given)
    for key in fields:
        if key not in known:
            raise Fault(f"unknown field `{key}`")
    if len(fields) < len(given):
        raise Fault("duplicate field")
    for key in ("op", "id", "source", "input", "expect"):
        if key not in fields:
            raise Fault(f"missing field `{key}`")
    if fields.get("derived") not in (None, "true", "false"):
        raise Fault("`derived` is true or false")
    op, id, source = (_text(key, fields[key]) for key in ("op", "id", "source"))
    return _Vector(op, id, source, fields["input"], fields["expect"])


def _text(key: str, piece: str) -> str:
    value = parse(piece)
    if not isinstance(value, str):
        raise Fault(f"`{key}` is a text")
    return value


def _id(text: str) -> str | None:
    """The id of what is no vector, if it can be found."""
    try:
        tree = parse(text)
    except Fault:
        return None
    found = tree.get("id") if isinstance(tree, dict) else None
    return found if isinstance(found, str) else None


def _codes(answer: str) -> list[str]:
    """The codes of an errors document; none where it is none."""
    try:
        tree = parse(answer)
    except Fault:
        return []
    errors = tree.get("errors") if isinstance(tree, dict) else None
    if not isinstance(errors, list):
        return []
    codes = [error.get("code") if isinstance(error, dict) else None for error in errors]
    texts = [code for code in codes if isinstance(code, str)]
    return texts if len(texts) == len(codes) else []


def _one_line(text: str) -> str:
    """A text without line breaks, cut where it is too long to read."""
    line = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text[:_LONGEST])
    return line + "…" if len(text) > _LONGEST else line


def _why(error: OSError) -> str:
    return f"{error.strerror} (os error {error.errno})"
