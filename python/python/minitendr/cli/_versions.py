"""`versions`: what is installed, for a question to whoever helps."""

from __future__ import annotations

import platform
from importlib import metadata

import click

from .._native import version
from ._options import printed
from ._out import Exit, Out

__all__ = ["versions"]

EXTRAS = {
    "cli": ("click",),
    "excel": ("python-calamine", "XlsxWriter"),
    "frames": ("polars", "pandas", "pyarrow"),
}
"""What each extra is for is said in the documentation; these are the packages that it uses."""


@click.command()
@printed
@click.pass_obj
def versions(out: Out) -> int:
    """Prints the versions of the package, the engine and Python, and which extras are installed.

    \b
    minitendr versions

    Exit code: 0.
    """
    document = {
        "package": _installed("minitendr"),
        "engine": version(),
        "python": platform.python_version(),
        "system": platform.system(),
        "extras": {extra: {name: _installed(name) for name in packages} for extra, packages in EXTRAS.items()},
    }
    missing = out.word("missing")
    out.say(f"minitendr, {out.word('package')}: {document['package'] or missing}")
    out.say(f"minitendr, {out.word('engine')}: {document['engine']}")
    out.say(f"Python: {document['python']}, {document['system']}")
    for extra, packages in EXTRAS.items():
        out.say(f"{out.word('extra', extra=extra)}: {', '.join(f'{name} {_installed(name) or missing}' for name in packages)}")
    out.document(document)
    return Exit.DONE


def _installed(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
