"""`verify`: a certificate is made again."""

from __future__ import annotations

import json
from pathlib import Path

import click

from .. import _call, _native
from ..records import Verification
from ._files import read_text
from ._options import PATH, printed
from ._out import Exit, Located, Out
from ._problems import asking

__all__ = ["verify"]


@click.command()
@click.argument("certificate", metavar="CERTIFICATE", type=PATH)
@printed
@click.pass_obj
def verify(out: Out, certificate: Path) -> int:
    """Decides again from a certificate, and says "verified" or the first difference.

    CERTIFICATE is what `minitendr award --certificate` writes, or a participant's view of it. A digest is no signature:
    compare it with the one that you got elsewhere.

    \b
    minitendr verify osvedceni.json

    \b
    Exit codes: 0 it verifies, 1 it does not, or the file is no certificate, 2 wrong usage.
    """
    text = _certificate(read_text(certificate))
    with asking({"/certificate": Located(certificate.name)}):
        # As it is written: what Python would make of numbers and of a name given twice is not what is verified.
        found = Verification._wrap(_call.answer(_native.call("verify", f'{{"certificate":{text}}}')))
    difference = found.difference
    if difference is not None:
        out.say(out.word("differs"))
        out.say(f"  {difference.path}: {difference.message.text(out.language)}")
    elif found.sealed:
        out.say(out.word("verified_partly", count=len(found.sealed)))
    else:
        out.say(out.word("verified"))
    out.say(out.word("digest", digest=found.digest))
    out.say(out.word("compare"))
    out.document(found.to_dict())
    return Exit.DONE if difference is None else Exit.INPUT


def _certificate(text: str) -> str:
    """The certificate in a file that says something beside it, such as that the data are invented: unchanged."""
    members = _members(text)
    return members["certificate"] if "certificate" in members and "format" not in members else text


def _members(text: str) -> dict[str, str]:
    """The fields of a JSON object, each as it is written."""
    decoder = json.JSONDecoder()
    members: dict[str, str] = {}
    place = _skipped(text, text.index("{") + 1)
    while text[place] == '"':
        name, place = decoder.raw_decode(text, place)
        start = _skipped(text, _skipped(text, place) + 1)
        _, place = decoder.raw_decode(text, start)
        members[name] = text[start:place]
        place = _skipped(text, place)
        if text[place] == ",":
            place = _skipped(text, place + 1)
    return members


def _skipped(text: str, place: int) -> int:
    while text[place] in " \t\r\n":
        place += 1
    return place
