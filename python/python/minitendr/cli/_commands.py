"""The commands by name."""

from __future__ import annotations

import click

from ._check import check
from ._decide import award, report
from ._pilot import pilot
from ._template import template
from ._verify import verify
from ._versions import versions

__all__ = ["group"]


class _InOrder(click.Group):
    """Commands in the order in which they are used, not by the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_InOrder, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def group() -> None:
    """Mini-tenders under framework contracts: exact, explained.

    \b
    minitendr template framework smlouva.xlsx
    minitendr check smlouva.xlsx pozadavky.csv nabidky.xlsx
    minitendr award smlouva.xlsx pozadavky.csv nabidky.xlsx --at 2026-03-10T12:00:00+01:00
    minitendr report smlouva.xlsx pozadavky.csv nabidky.xlsx --at 2026-03-10T12:00:00+01:00 --out zprava.html

    Results go to standard output, errors and warnings to standard error, in Czech or with --lang en in English. With --json
    standard output is one JSON document, an errors document where it fails.

    \b
    Exit codes:
      0    done
      1    the input has errors, or a certificate does not verify
      2    wrong usage: an option, a file that is not there or cannot be written, a missing extra
      3    decided, and nobody gets a contract (or not yet)
      130  interrupted
    """


for command in (template, check, award, report, verify, pilot, versions):
    group.add_command(command)
