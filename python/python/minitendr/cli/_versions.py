"""`versions`: what is installed, for a question to whoever helps."""

from __future__ import annotations

import platform
import re
from importlib import metadata

import click

from .._native import version
from ._options import printed
from ._out import Exit, Out

__all__ = ["versions"]

_NEEDED = re.compile(r"""([\w.-]+).*;.*\bextra\s*==\s*["']([\w.-]+)["']""")


@click.command()
@printed
@click.pass_obj
def versions(out: Out) -> int:
    """Prints the versions of the package, the engine and Python, and which extras are installed.

    \b
    minitendr versions

    Exit code: 0.
    """
    extras = _extras()
    document = {
        "package": _installed("minitendr"),
        "engine": version(),
        "python": platform.python_version(),
        "system": platform.system(),
        "extras": extras,
    }
    missing = out.word("missing")
    out.say(f"minitendr, {out.word('package')}: {document['package'] or missing}")
    out.say(f"minitendr, {out.word('engine')}: {document['engine']}")
    out.say(f"Python: {document['python']}, {document['system']}")
    for extra, packages in extras.items():
        out.say(f"{out.word('extra', extra=extra)}: {', '.join(f'{name} {found or missing}' for name, found in packages.items())}")
    out.document(document)
    return Exit.DONE


def _extras() -> dict[str, dict[str, str | None]]:
    """What each extra of the package as it was installed needs, and which version of it is there."""
    try:
        needed = metadata.requires("minitendr") or []
    except metadata.PackageNotFoundError:
        needed = []
    extras: dict[str, dict[str, str | None]] = {}
    for found in map(_NEEDED.match, needed):
        if found is not None:
            extras.setdefault(found[2], {})[found[1]] = _installed(found[1])
    return extras


def _installed(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
