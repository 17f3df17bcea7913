"""What was found in files and by the engine, printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .._errors import Problem
from ..records import Finding, LintFinding, TableFinding
from ..tables import SEVERITIES, TableFindings
from ._files import Read
from ._out import Exit, Out
from ._problems import Places, of_input

__all__ = ["counted", "law_line", "print_reading", "refused_reading", "scheme_line", "table_line"]


def severity(name: str, out: Out) -> str:
    """How much it weighs, in words."""
    return SEVERITIES[name][0 if out.language == "cs" else 1]


def table_line(found: TableFinding, out: Out) -> str:
    """A finding in a file: where, what, and how to mend it."""
    return f"{severity(found.severity, out)}: {TableFindings([found]).text(out.language)}"


def law_line(found: Finding, places: Places, out: Out) -> str:
    """A finding on the framework contract or a request, with the rule where it is one of the law."""
    (_, place), *_ = of_input([Problem(found.code, found.path, found.message, None)], places)
    where = f"{place.text(out.language)} ({found.path})" if place else found.path
    cited = ""
    if found.citation is not None:
        cited = f" [{found.citation.provision}; {out.word('confidence', confidence=found.citation.confidence)}]"
    return f"{severity(found.severity, out)}: {where}: {found.message.text(out.language)}{cited}"


def scheme_line(found: LintFinding, lots: Sequence[str], out: Out) -> str:
    """A finding on the scheme of lots, with what to write instead."""
    where = f"{out.word('lot' if len(lots) == 1 else 'lots', lots=', '.join(lots))} ({found.path})"
    return f"{severity(found.severity, out)}: {where}: {found.message.text(out.language)} ({found.instead.text(out.language)})"


def print_reading(out: Out, read: Read, *, notes: bool) -> None:
    """Beside the result: what of the files should be looked at."""
    for found in read.findings:
        if found.severity == "warning" or (notes and found.severity == "note"):
            out.tell(table_line(found, out))


def refused_reading(out: Out, read: Read) -> Exit:
    """What keeps the files from being used, and the exit code."""
    out.tell(out.word("refused"))
    for found in read.findings.errors:
        out.tell(table_line(found, out))
    if read.framework is None and read.requests_file is not None:
        out.tell(out.word("not_read"))
    out.document({"reading": [found.to_dict() for found in read.findings.errors], "errors": []})
    return Exit.INPUT


def counted(severities: Iterable[str], out: Out) -> str:
    """How many findings there are of each weight."""
    count = Counter(severities)
    return out.word("counts", **{name: count[name] for name in SEVERITIES})
