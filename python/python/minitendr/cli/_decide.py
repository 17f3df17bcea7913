"""`award` and `report`: from files to a decision."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from .. import operations
from ..records import AwardInput, Decision, Request
from ._files import Read, ending, named, read_all, read_object, same_place, write
from ._findings import print_reading, refused_reading
from ._options import PATH, printed, tender
from ._out import Exit, Located, Out
from ._problems import Places, Refused, asking

__all__ = ["award", "report"]


@dataclass
class Case:
    """The input of a decision, as fields of the operation `award`, and where each of it stands."""

    fields: dict[str, Any]
    places: Places

    def say_assumed(self, out: Out) -> None:
        """What a decision was made without."""
        if "state" not in self.fields:
            out.tell(out.word("nothing_before"))

    def below(self, name: str) -> Places:
        """The places, where the input stands in a field of another operation."""
        return {**self.places, **{f"/{name}{path}": place for path, place in self.places.items()}}


@click.command()
@tender
@click.option("--out", "to", type=PATH, metavar="FILE", help="Write the decision there (.json).")
@click.option("--certificate", type=PATH, metavar="FILE", help="Write a certificate there (.json), which `verify` reads.")
@printed
@click.pass_obj
def award(
    out: Out, framework: Path, requests: Path, offers: tuple[Path, ...], at: str, request_id: str | None, also: Path | None,
    how: Path | None, notes: bool, to: Path | None, certificate: Path | None,
) -> int:
    """Decides on one request: who gets the contract, and why.

    FRAMEWORK is the framework contract, REQUESTS the requests of offices, OFFERS the files of the providers (none, where the
    request goes directly). XLSX, CSV and JSON are told apart by their content; `minitendr template` makes the forms.
    Nothing is decided where a row could not be read.

    \b
    minitendr award smlouva.xlsx pozadavky.csv nabidky.xlsx --at 2026-03-10T12:00:00+01:00
    minitendr award smlouva.xlsx pozadavky.csv nabidky.xlsx --request R-2026-014 \\
        --at 2026-03-10T12:00:00+01:00 --out rozhodnuti.json --certificate osvedceni.json

    \b
    Exit codes: 0 there is a partial contract, 1 the input has errors, 2 wrong usage,
    3 decided, and nobody gets a contract (or not yet).
    """
    for path in (to, certificate):
        if path is not None:
            ending(path, [".json"])
    same_place([to, certificate], [framework, requests, also, how, *offers])
    read = read_all(framework, requests, offers, request=request_id, how=how)
    print_reading(out, read, notes=notes)
    if not read.is_right:
        return refused_reading(out, read)
    case = _case(out, read, at, request_id, also)
    with asking(case.places):
        decision = operations.award(**case.fields)
    case.say_assumed(out)
    if certificate is not None:
        with asking(case.below("decision")):
            certified = operations.certify(decision=AwardInput(**case.fields))
        write(certificate, _pretty(certified.to_dict()))
    if to is not None:
        write(to, _pretty(decision.to_dict()))
    _print(out, decision)
    for path in (to, certificate):
        if path is not None:
            out.tell(out.word("written", file=path))
    out.document(decision.to_dict())
    return Exit.DONE if decision.contracts else Exit.NO_CONTRACT


@click.command()
@tender
@click.option("--out", "to", type=PATH, metavar="FILE", help="Write the report there: .html, .md or .txt.")
@click.option("--authority-name", metavar="TEXT", help="What the authority is called; as in the framework contract if missing.")
@click.option("--reference", metavar="TEXT", help="The number of the file.")
@click.option("--evaluator", "evaluators", metavar="ROLE", multiple=True, help="The role of one who signs; may be repeated.")
@click.option("--drawn-up-on", metavar="DAY", help="The day on which it is drawn up, e.g. 2026-03-11; not said if missing.")
@click.option("--invented", is_flag=True, help="Say above all else that the data are invented.")
@printed
@click.pass_obj
def report(
    out: Out, framework: Path, requests: Path, offers: tuple[Path, ...], at: str, request_id: str | None, also: Path | None,
    how: Path | None, notes: bool, to: Path | None, authority_name: str | None, reference: str | None, evaluators: tuple[str, ...],
    drawn_up_on: str | None, invented: bool,
) -> int:
    """Makes the evaluation report on one request.

    The files are those of `award`, and the decision is made anew from them: no figure is taken over from anywhere. The
    ending of --out says what is written: .html (prints on A4), .md (the plain text as one block of Markdown) or .txt.
    Without --out the text is printed.

    \b
    minitendr report smlouva.xlsx pozadavky.csv nabidky.xlsx --at 2026-03-10T12:00:00+01:00 \\
        --evaluator "vedoucí odboru" --drawn-up-on 2026-03-11 --out zprava.html

    Exit codes: 0 the report is made, 1 the input has errors, 2 wrong usage.
    """
    kind = None if to is None else ending(to, [".html", ".md", ".txt"])
    same_place([to], [framework, requests, also, how, *offers])
    read = read_all(framework, requests, offers, request=request_id, how=how)
    print_reading(out, read, notes=notes)
    if not read.is_right:
        return refused_reading(out, read)
    case = _case(out, read, at, request_id, also)
    options = {
        "/authority_name": "--authority-name", "/reference": "--reference", "/evaluators": "--evaluator",
        "/drawn_up_on": "--drawn-up-on",
    }
    with asking({**case.below("award"), **{path: Located(option=name) for path, name in options.items()}}):
        made = operations.report(
            award=AwardInput(**case.fields), language=out.language, authority_name=authority_name, reference=reference,
            evaluators=evaluators, drawn_up_on=drawn_up_on, invented=invented or None,
        )
    case.say_assumed(out)
    if to is None:
        out.say(made.text.rstrip("\n"))
    else:
        write(to, {".html": made.html, ".md": _markdown(made.title, made.text), ".txt": made.text}[kind or ".txt"])
        out.tell(out.word("written", file=to))
    out.document(made.to_dict())
    return Exit.DONE


def _case(out: Out, read: Read, at: str, request_id: str | None, also: Path | None) -> Case:
    request, place = _request(read, request_id)
    mine = [number for number, offer in enumerate(read.offers) if offer.request in (None, request.id)]
    _mind_the_others(out, read, request)
    places = {
        **read.places(), **{f"/offers/{number}": read.offer_places[old] for number, old in enumerate(mine)},
        "/request": place, "/at": Located(option="--at"),
    }
    fields: dict[str, Any] = {
        "framework": read.framework, "request": request, "at": at, "offers": [read.offers[old] for old in mine],
    }
    more = {} if also is None else _more(also, fields)
    if also is not None:
        places |= {f"/{name}": Located(also.name) for name in more}
    # Where nobody offered, the field is left out: a request that goes directly has none.
    return Case({**{name: value for name, value in fields.items() if value != []}, **more}, places)


def _request(read: Read, request_id: str | None) -> tuple[Request, Located]:
    file = read.requests_file
    if not read.requests:
        raise Refused.input("no_request", file=file)
    ids = [request.id for request in read.requests]
    if request_id is None and len(set(ids)) > 1:
        raise Refused.usage("which_request", known=named(ids))
    wanted = ids[0] if request_id is None else request_id
    found = [number for number, id in enumerate(ids) if id == wanted]
    if not found:
        raise Refused.usage("unknown_request", file=file, known=named(ids))
    if len(found) > 1:
        raise Refused.input("same_request", file=file, request=wanted)
    return read.requests[found[0]], read.request_places[found[0]]


def _mind_the_others(out: Out, read: Read, request: Request) -> None:
    """An offer that is not looked at is said: its request may be a slip of the pen."""
    known = {one.id for one in read.requests}
    others = [offer for offer in read.offers if offer.request not in (None, request.id)]
    for name, offers in (
        ("other_requests", [offer for offer in others if offer.request in known]),
        ("no_such_requests", [offer for offer in others if offer.request not in known]),
    ):
        if offers:
            out.tell(out.word(name, offers=named(offer.id for offer in offers)))


def _more(path: Path, fields: dict[str, Any]) -> dict[str, Any]:
    """What no table has; the engine knows which fields there are."""
    more = read_object(path)
    possible = [name for name, _ in AwardInput._fields if name not in fields]
    known = ", ".join(possible)
    for name in more:
        if name in fields:
            raise Refused.input("field_twice", file=path, field=name, known=known)
        if name not in possible:
            raise Refused.input("field_unknown", file=path, known=known)
    return more


def _print(out: Out, decision: Decision) -> None:
    language = out.language
    out.say(out.word("request", request=decision.request, version=decision.request_version))
    for contract in decision.contracts:
        line = out.word("contract", participant=contract.participant, price=out.amount(contract.price))
        out.say(f"{line} ({out.word('of_offer', offer=contract.offer)})" if contract.offer else line)
    if not decision.contracts:
        out.say(out.word("no_contract"))
    for head, reasons in (("reasons", decision.reasons), ("findings", decision.findings)):
        if reasons:
            out.say(out.word(head))
        for reason in reasons:
            cited = f" [{reason.citation.provision}]" if reason.citation else ""
            about = f"{reason.offer}: " if reason.offer and f"`{reason.offer}`" not in reason.message.text(language) else ""
            out.say(f"  - {about}{reason.message.text(language)}{cited}")


def _markdown(title: str, text: str) -> str:
    """The text as one block, so that its columns stay; nothing in it can end the block."""
    longest = max((len(run) for run in "".join(sign if sign == "`" else " " for sign in text).split()), default=0)
    fence = "`" * max(3, longest + 1)
    return f"# {title}\n\n{fence}text\n{text.rstrip()}\n{fence}\n"


def _pretty(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
