"""What can go wrong, as problems with a place that a person finds again."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from .._errors import InputError, Problem
from ._out import Exit, Located
from ._words import problem

__all__ = ["Places", "Refused", "asking", "interrupted", "of_input", "of_usage", "output_stopped", "reading", "writing"]

# What is told of a problem below a pointer: a file with its rows, or an option.
Places = Mapping[str, Located]

_INSTALL = re.compile(r"pip install .+")


@dataclass
class Refused(Exception):
    """A command that cannot go on: what is wrong, where, and the exit code."""

    problems: Sequence[Problem]
    exit: Exit
    places: Places

    @classmethod
    def usage(cls, code: str, /, **values: object) -> Refused:
        """One problem of how the command was called."""
        return cls([problem(code, **values)], Exit.USAGE, {})

    @classmethod
    def input(cls, code: str, /, **values: object) -> Refused:
        """One problem of what stands in the files."""
        return cls([problem(code, **values)], Exit.INPUT, {})


def of_input(problems: Sequence[Problem], places: Places) -> list[tuple[Problem, Located | None]]:
    """Each problem with its place: that of the longest pointer that leads to it."""
    return [(one, _place(one.path, places)) for one in problems]


def _place(path: str, places: Places) -> Located | None:
    while path and path not in places:
        path = path.rpartition("/")[0]
    return places.get(path)


def interrupted() -> tuple[Problem, None]:
    """What is said after Ctrl-C."""
    return problem("interrupted"), None


def output_stopped() -> tuple[Problem, None]:
    """What is said where the output cannot be written, and the reader is not the cause."""
    return problem("output_stopped"), None


def of_usage(error: click.UsageError) -> tuple[Problem, None]:
    """A command line that is not as it should be; values are not repeated, they may be anything."""
    command = error.ctx.command if error.ctx else None
    match error:
        case click.MissingParameter():
            name = _name(error)
            if name == "--at":
                return problem("missing_at"), None
            kind = "missing_option" if name.startswith("-") else "missing_argument"
            return problem(kind, name=name), None
        case click.NoSuchOption():
            options = [name for one in command.params if command for name in one.opts if name.startswith("--")] if command else []
            return problem("unknown_option", known=", ".join([*options, "--help"])), None
        case click.BadOptionUsage():
            return problem("option_without_value", name=error.option_name), None
        case click.BadParameter() if error.param is not None and isinstance(error.param.type, click.Choice):
            choices: Sequence[object] = error.param.type.choices
            return problem("unknown_value", name=_name(error), known=", ".join(map(str, choices))), None
        case click.exceptions.NoSuchCommand() if isinstance(command, click.Group):
            return problem("unknown_command", known=", ".join(sorted(command.commands))), None
        case _:
            return problem("wrong_usage"), None


def _name(error: click.BadParameter) -> str:
    param = error.param
    if param is None:
        return ""
    return param.opts[0] if isinstance(param, click.Option) else param.make_metavar(click.Context(click.Command(None))).strip("[].")


@contextmanager
def reading(path: Path) -> Generator[None]:
    """Where a file is read: what the system says becomes a problem."""
    try:
        yield
    except FileNotFoundError:
        raise Refused.usage("no_such_file", file=path) from None
    except IsADirectoryError:
        raise Refused.usage("is_a_folder", file=path) from None
    except OSError:
        raise Refused.usage("is_a_folder" if path.is_dir() else "file_unreadable", file=path) from None
    except ImportError as error:
        raise _missing(error) from None


@contextmanager
def writing(path: Path) -> Generator[None]:
    """Where a file is written."""
    try:
        yield
    except OSError:
        raise Refused.usage("is_a_folder" if path.is_dir() else "file_unwritable", file=path) from None
    except ImportError as error:
        raise _missing(error) from None


@contextmanager
def asking(places: Places) -> Generator[None]:
    """Where the engine is asked: what it refuses is told with the place in the files.

    A call in which only options are wrong was called in a wrong way.
    """
    try:
        yield
    except InputError as error:
        found = [place for _, place in of_input(error.errors, places)]
        only_options = all(place is not None and place.option for place in found)
        raise Refused(error.errors, Exit.USAGE if only_options else Exit.INPUT, places) from None


def _missing(error: ImportError) -> Refused:
    found = _INSTALL.search(str(error))
    return Refused.usage("missing_extra", install=found[0] if found else error)
