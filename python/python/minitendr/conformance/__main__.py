"""`python -m minitendr.conformance [--answers FILE] PATH…`: runs the vectors of files and folders.

It ends with 1 if a vector failed or none was found.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
from pathlib import Path

from . import run


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m minitendr.conformance", description=__doc__.splitlines()[0])
    parser.add_argument("--answers", type=Path, help="write a line `id<TAB>answer or errors` for each vector there")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a file of vectors, or a folder of such files")
    arguments = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    with contextlib.ExitStack() as stack:
        answers = None
        if arguments.answers is not None:
            file = stack.enter_context(arguments.answers.open("w", encoding="utf-8", newline="\n"))
            answers = lambda line: file.write(line + "\n")  # noqa: E731
        return 0 if run(arguments.paths, answers=answers).is_success else 1


if __name__ == "__main__":
    sys.exit(main())
