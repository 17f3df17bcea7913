"""`template`: forms to be filled in."""

from __future__ import annotations

import typing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import click

from ..names import FormKind
from ..template import template as write_form
from ._files import ending, read_all, same_place, write
from ._findings import print_reading, refused_reading
from ._options import PATH, printed
from ._out import Exit, Located, Out
from ._problems import asking, writing

__all__ = ["template"]


@click.command()
@click.argument("kind", metavar="KIND", type=click.Choice(typing.get_args(FormKind)))
@click.argument("to", metavar="OUT", type=PATH)
@click.option(
    "--framework", type=PATH, metavar="FILE",
    help="The framework contract whose participants, lots, items and criteria can be chosen; the form of a framework "
    "contract is filled in with it.",
)
@click.option("--lot", metavar="ID", help="The lot, where the form is for one.")
@click.option("--requests", type=PATH, metavar="FILE", help="The requests that offers are asked for; needs --framework.")
@printed
@click.pass_obj
def template(out: Out, kind: str, to: Path, framework: Path | None, lot: str | None, requests: Path | None) -> int:
    """Writes a form as a workbook, which `check`, `award` and `report` read.

    KIND is framework, requests, offers, deliveries or invoices; OUT is the file to write (.xlsx). A file that is there is replaced.

    \b
    minitendr template framework smlouva.xlsx
    minitendr template requests pozadavky.xlsx --framework smlouva.xlsx
    minitendr template offers nabidky.xlsx --framework smlouva.xlsx --requests pozadavky.xlsx

    \b
    Exit codes: 0 the form is written, 1 the input has errors, 2 wrong usage.
    """
    ending(to, [".xlsx"])
    same_place([to], [framework, requests])
    if requests is not None and framework is None:
        raise click.MissingParameter(
            ctx=click.get_current_context(), param=next(one for one in template.params if one.name == "framework")
        )
    read = None if framework is None else read_all(framework, requests, [])
    if read is not None:
        print_reading(out, read, notes=False)
        if not read.is_right:
            return refused_reading(out, read)
    places = {**(read.places() if read else {}), "/lot": Located(option="--lot")}
    # Written beside and then moved: a form that was not made leaves what was there.
    with TemporaryDirectory() as folder, asking(places):
        made = Path(folder, "form.xlsx")
        with writing(to):
            left_out = write_form(
                cast("FormKind", kind), made, framework=read.framework if read else None, lot=lot,
                requests=read.requests if read else (), lang=out.language,
            )
        write(to, made.read_bytes())
    out.say(out.word("written", file=to))
    if left_out:
        out.say(out.word("left_out"))
        for path in left_out:
            out.say(f"  {path}")
    out.document({"file": str(to), "left_out": left_out})
    return Exit.DONE
