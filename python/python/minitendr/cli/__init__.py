"""The command line: files in, an answer of the engine out.

No rule stands here. Files are read as `minitendr.read_offers` and its neighbours read them, an operation of the engine is
asked, and its answer is printed: for people in Czech or English, or with `--json` as one document.

Why must the moment of a decision be given (`--at`)? Because the engine has no clock: the same command gives the same
decision tomorrow. Why is nothing decided where a row could not be read? Because an offer that is left out unnoticed is worse
than no decision.

Exit codes: 0 done; 1 the input has errors, or a certificate does not verify; 2 called in a wrong way (a missing file and a
missing extra too); 3 decided, and nobody gets a contract (or not yet); 130 interrupted.

>>> from minitendr.cli import main
>>> main(["template", "offers", "nabidky.pdf", "--lang", "en"])
2
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from ._commands import group
from ._out import Exit, Out
from ._problems import Refused, interrupted, of_input, of_usage, output_stopped

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line, that of the process where none is given; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    out = Out.of(given)
    try:
        code = _run(given, out)
        return out.settle(code)
    except (KeyboardInterrupt, click.Abort):
        out.errors([interrupted()])
        return Exit.INTERRUPTED
    except OSError:
        out.errors([output_stopped()])
        return Exit.USAGE


def _run(given: list[str], out: Out) -> int:
    try:
        answer: object = group.main(given, prog_name="minitendr", standalone_mode=False, obj=out)
        return answer if isinstance(answer, int) else Exit.DONE
    except click.exceptions.NoArgsIsHelpError as shown:
        out.tell(shown.format_message())
        return Exit.USAGE
    except click.UsageError as error:
        out.errors([of_usage(error)])
        return Exit.USAGE
    except Refused as refused:
        out.errors(of_input(refused.problems, refused.places))
        return refused.exit
    except SystemExit:
        # Who reads the output has seen enough.
        return Exit.DONE
