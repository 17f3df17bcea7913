"""`minitendr`, or `python -m minitendr`: the command line, which comes with the extra `cli`."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_MISSING = 'minitendr: the command line needs click: pip install "minitendr[cli]"'


def main() -> int:
    """Runs what the command line says; the exit code."""
    # Asked for beforehand: an error in the package itself is not to be taken for a missing library.
    if find_spec("click") is None:
        print(_MISSING, file=sys.stderr)
        return 2
    try:
        from .cli import main as run

        return run()
    except KeyboardInterrupt:
        # While it was still starting, or said that it was interrupted.
        return 130


if __name__ == "__main__":
    sys.exit(main())
