"""`check`: what is wrong with files, and what speaks against what they say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .. import operations
from .._errors import Problem
from ..records import Findings, FrameworkContract, Lint
from ._files import Read, named, read_all
from ._findings import counted, law_line, scheme_line, table_line
from ._options import FRAMEWORK, OFFERS, PATH, READING, printed
from ._out import Exit, Located, Out
from ._problems import Refused, asking, of_input

__all__ = ["check"]


@click.command()
@FRAMEWORK
@click.argument("requests", metavar="[REQUESTS]", type=PATH, required=False)
@OFFERS
@click.option("--on", metavar="DAY", help="The day whose law counts, e.g. 2026-03-01; the first day of the term if missing.")
@READING
@click.option("--notes", is_flag=True, help="Print notes too: what was assumed, and what is only to be known.")
@printed
@click.pass_obj
def check(
    out: Out, framework: Path, requests: Path | None, offers: tuple[Path, ...], on: str | None, how: Path | None, notes: bool
) -> int:
    """Says what is wrong with files, before anybody decides.

    FRAMEWORK is the framework contract, REQUESTS the requests of offices, OFFERS the files of the providers; the first is
    enough. Every finding says file, sheet, row and column, what is wrong and how to mend it. Then the engine holds the
    contract and the requests against the law, and looks at what the schemes of the lots would do.

    \b
    minitendr check smlouva.xlsx
    minitendr check smlouva.xlsx pozadavky.csv nabidky-a.xlsx nabidky-b.csv --notes

    \b
    Exit codes: 0 no finding is an error, 1 one is, 2 wrong usage.
    """
    read = read_all(framework, requests, offers, how=how)
    law, schemes, problems = _asked(read, on)
    severities: list[str] = [one.severity for one in read.findings]
    severities += [one.severity for one in law.findings] if law else []
    severities += [one.severity for _, lint in schemes for one in lint.findings]
    severities += ["error"] * len(problems)
    _print(out, read, law, schemes, severities, notes)
    for one, place in of_input(problems, read.places()):
        out.tell(out.block(one, place))
    out.document({
        "reading": [found.to_dict() for found in read.findings],
        "check": law.to_dict() if law else None,
        "lint": [{"lots": lots, "lint": lint.to_dict()} for lots, lint in schemes],
        "errors": [one.to_dict() for one in problems],
    })
    return Exit.INPUT if "error" in severities else Exit.DONE


def _asked(read: Read, on: str | None) -> tuple[Findings | None, list[tuple[list[str], Lint]], list[Problem]]:
    """What the engine says of what could be read."""
    if read.framework is None:
        return None, [], []
    problems: list[Problem] = []
    law = None
    try:
        with asking({**read.places(), "/on": Located(option="--on")}):
            law = operations.check(framework=read.framework, requests=read.requests, on=on)
    except Refused as refused:
        if refused.exit == Exit.USAGE:
            raise
        problems += refused.problems
    return law, _schemes(read.framework), problems


def _schemes(framework: FrameworkContract) -> list[tuple[list[str], Lint]]:
    """What each scheme would do; lots that share one are told together."""
    lots: dict[str, list[Any]] = {}
    for lot in framework.lots:
        lots.setdefault(lot.scheme.to_json(), []).append(lot)
    return [([lot.id for lot in same], operations.lint(scheme=same[0].scheme)) for same in lots.values()]


def _print(
    out: Out, read: Read, law: Findings | None, schemes: list[tuple[list[str], Lint]], severities: list[str], notes: bool
) -> None:
    if read.framework is not None:
        contract = read.framework
        out.say(out.word(
            "read_framework", id=contract.id, lots=len(contract.lots), participants=len(contract.participants)
        ))
        if read.requests_file is not None:
            out.say(out.word("read_requests", count=len(read.requests)))
        if read.offer_files:
            out.say(out.word("read_offers", count=len(read.offers)))
            known = {request.id for request in read.requests}
            astray = [offer.id for offer in read.offers if offer.request is not None and offer.request not in known]
            if astray:
                out.tell(out.word("no_such_requests", offers=named(astray)))
    elif read.requests_file is not None:
        out.say(out.word("not_read"))
    told = ("error", "warning", "note") if notes else ("error", "warning")
    places = read.places()
    parts = [
        ("reading", [(one.severity, table_line(one, out)) for one in read.findings]),
        ("law", [(one.severity, law_line(one, places, out)) for one in law.findings] if law else []),
        ("scheme", [(one.severity, scheme_line(one, lots, out)) for lots, lint in schemes for one in lint.findings]),
    ]
    for head, lines in parts:
        shown = [line for weight in told for severity, line in lines if severity == weight]
        if shown:
            out.say(f"\n{out.word(head)}")
            for line in shown:
                out.say(f"  {line}")
    out.say(f"\n{counted(severities, out)}")
    if not notes and "note" in severities:
        out.say(out.word("notes_hidden"))
