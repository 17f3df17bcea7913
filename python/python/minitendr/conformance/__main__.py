"""`python -m minitendr.conformance [--answers FILE] PATH…`: runs the vectors of files and folders.

It ends with 1 if a vector failed or none was found.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
from pathlib import Path
from typing import TextIO

from . import run


def main() -> int:
    """Runs what the command line names; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m minitendr.conformance", description="Runs the vectors of files and folders against the engine."
    )
    parser.add_argument("--answers", type=Path, help="write a line `id<TAB>answer or errors` for each vector there")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a file of vectors, or a folder of such files")
    arguments = parser.parse_args()
    # The same bytes on every system, wherever the output goes.
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="\n", line_buffering=True)
    with out, contextlib.ExitStack() as stack:
        answers: TextIO | None = None
        if arguments.answers is not None:
            answers = stack.enter_context(arguments.answers.open("w", encoding="utf-8", newline="\n"))
        return 0 if run(arguments.paths, out=out, answers=answers).is_success else 1


if __name__ == "__main__":
    sys.exit(main())
