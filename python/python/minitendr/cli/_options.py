"""Arguments and options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

__all__ = ["FRAMEWORK", "OFFERS", "PATH", "READING", "REQUESTS", "printed", "tender"]

F = TypeVar("F", bound=Callable[..., Any])

# Whether a file is there is asked when it is opened: the answer is then ours, in both languages.
PATH = click.Path(path_type=Path)

FRAMEWORK = click.argument("framework", metavar="FRAMEWORK", type=PATH)
REQUESTS = click.argument("requests", metavar="REQUESTS", type=PATH)
OFFERS = click.argument("offers", metavar="[OFFERS]...", type=PATH, nargs=-1)

READING = click.option(
    "--reading", "how", type=PATH, metavar="FILE",
    help="A JSON object that says how tables of requests and offers are read, by the name of their file: "
    '{"nabidky.xlsx": {"sheet": "List2", "columns": {"Cena s dopravou": "price"}}}; further fields are encoding and lot.',
)


def printed(command: F) -> F:
    """The options of every command. They are read beforehand, so that an error of any kind speaks the right language."""
    for option in (
        click.option("--json", "as_json", is_flag=True, expose_value=False, help="Print one JSON document on standard output."),
        click.option(
            "--lang", type=click.Choice(["cs", "en"]), default="cs", show_default=True, expose_value=False,
            help="The language of sentences.",
        ),
    ):
        command = option(command)
    return command


def tender(command: F) -> F:
    """What a decision is made from."""
    for option in reversed((
        FRAMEWORK,
        REQUESTS,
        OFFERS,
        click.option(
            "--at", required=True, metavar="MOMENT",
            help="The moment of the decision with its offset from UTC, e.g. 2026-03-10T12:00:00+01:00. There is no clock: "
            "the same input gives the same decision whenever it is run.",
        ),
        click.option("--request", "request_id", metavar="ID", help="The request, where the file has several."),
        click.option(
            "--also", type=PATH, metavar="FILE",
            help="A JSON object with what no table has: state (what has been ordered before; nothing, if missing), call, "
            "deadline, answers, draw, rulings.",
        ),
        READING,
        click.option("--notes", is_flag=True, help="Print what was assumed of the files too."),
    )):
        command = option(command)
    return command
