"""What is printed, and the exit codes."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import TextIO

from .._errors import Language, Problem
from ._words import word

__all__ = ["Exit", "Located", "Out"]


class Exit(IntEnum):
    """The exit codes; they stay as they are."""

    DONE = 0
    INPUT = 1
    USAGE = 2
    NO_CONTRACT = 3
    INTERRUPTED = 130


@dataclass(frozen=True)
class Located:
    """Where a person finds something: a file and its rows, or an option of the command."""

    file: str = ""
    rows: tuple[int, ...] = ()
    option: str = ""

    def text(self, language: Language) -> str:
        """The place in words."""
        if self.option:
            return word("option", language, name=self.option)
        rows = word("rows", language, rows=", ".join(map(str, self.rows))) if self.rows else ""
        return ", ".join(part for part in (self.file, rows) if part)


@dataclass(frozen=True)
class Out:
    """Where a command prints: sentences for people, or with `--json` one document."""

    language: Language
    as_json: bool

    @classmethod
    def of(cls, arguments: Sequence[str]) -> Out:
        """As the arguments say, also where the rest of them is wrong."""
        for stream in (sys.stdout, sys.stderr):
            # The console of Windows does not know every letter; a letter is no reason to end.
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="replace")
        pairs = [*zip(arguments, arguments[1:], strict=False), *(tuple(one.split("=", 1)) for one in arguments if "=" in one)]
        return cls("en" if ("--lang", "en") in pairs else "cs", "--json" in arguments)

    def word(self, name: str, /, **values: object) -> str:
        """A sentence of the command line."""
        return word(name, self.language, **values)

    def say(self, text: str = "") -> None:
        """A line for people on the standard output; with `--json` there is none."""
        if not self.as_json:
            _print(text, sys.stdout)

    def tell(self, text: str) -> None:
        """A line for people beside the result."""
        _print(text, sys.stderr)

    def document(self, document: object) -> None:
        """The one document of `--json`. In ASCII: it is the same in the code page of every console."""
        if self.as_json:
            _print(json.dumps(document, ensure_ascii=True, indent=1, default=str), sys.stdout)

    def errors(self, problems: Iterable[tuple[Problem, Located | None]]) -> None:
        """What keeps the command from going on, as one block; with `--json` the errors document too."""
        found = list(problems)
        for one, place in found:
            self.tell(self.block(one, place))
        self.document({"errors": [one.to_dict() for one, _ in found]})

    def block(self, one: Problem, place: Located | None = None) -> str:
        """A problem in lines: what is wrong, where, and what to do."""
        located = place.text(self.language) if place else ""
        # Of an option there is nothing more to say.
        pointer = "" if place and place.option else one.path
        where = f"{located} ({pointer})" if located and pointer else located or pointer
        lines = [f"{self.word('error')}: {one.message.text(self.language)}"]
        for name, text in (("where", where), ("instead", one.help.text(self.language) if one.help else ""), ("code", one.code)):
            if text:
                lines.append(f"    {self.word(name)}: {text}")
        return "\n".join(lines)

    def amount(self, value: Decimal) -> str:
        """An amount in CZK with all its decimals, as it is written in the language."""
        whole, _, cents = format(value, "f").partition(".")
        cents = cents.rstrip("0")
        cents = cents.ljust(2, "0") if cents else ""
        if self.language == "en":
            return f"{int(whole):,}{'.' if cents else ''}{cents} CZK"
        return f"{int(whole):,}".replace(",", "\xa0") + (f",{cents}" if cents else "") + "\xa0Kč"

    def settle(self, code: int) -> int:
        """The exit code, when all that was printed has gone out."""
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except OSError as error:
                _give_up(stream, error)
        return int(code)


def _print(text: str, stream: TextIO) -> None:
    try:
        print(text, file=stream, flush=True)
    except OSError as error:
        _give_up(stream, error)


def _give_up(stream: TextIO, error: OSError) -> None:
    """A reader that has seen enough (`| head`) is no failure: what is still to come goes nowhere."""
    # Windows says EINVAL where others say EPIPE.
    if error.errno not in (errno.EPIPE, errno.EINVAL):
        raise error
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
