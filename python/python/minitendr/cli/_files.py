"""Files that commands read and write."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from ..records import FrameworkContract, Offer, Request, TableFinding
from ..tables import ReadTable, TableError, TableFindings, read_framework, read_offers, read_requests
from ._out import Located
from ._problems import Places, Refused, asking, reading, writing

__all__ = ["Read", "ending", "named", "read_all", "read_object", "read_text", "same_place", "write"]

MOST_NAMED = 20
"""So many ids are named in one sentence."""


@dataclass
class Read:
    """What the files of a command say, and what was found in them.

    Requests and offers are not read where the framework contract is not right: what they would be held against is missing,
    and the findings would mislead.
    """

    framework_file: Path
    requests_file: Path | None
    offer_files: Sequence[Path]
    framework: FrameworkContract | None = None
    requests: list[Request] = field(default_factory=list[Request])
    offers: list[Offer] = field(default_factory=list[Offer])
    findings: TableFindings = field(default_factory=lambda: TableFindings([]))
    request_places: list[Located] = field(default_factory=list[Located])
    offer_places: list[Located] = field(default_factory=list[Located])

    @property
    def is_right(self) -> bool:
        """Whether nothing is an error."""
        return self.framework is not None and not self.findings.errors

    def places(self) -> Places:
        """Where the pointers of an operation lead that was given everything."""
        places = {"/framework": Located(self.framework_file.name)}
        places |= {f"/requests/{number}": place for number, place in enumerate(self.request_places)}
        places |= {f"/offers/{number}": place for number, place in enumerate(self.offer_places)}
        return places


def read_all(
    framework: Path, requests: Path | None, offers: Sequence[Path], *, request: str | None = None, how: Path | None = None
) -> Read:
    """Reads what a command names.

    `request` is what offers answer that do not say it, `how` the file that says how tables are read.
    """
    read = Read(framework, requests, offers)
    ways = _ways(how, [*([requests] if requests else []), *offers])
    with reading(framework):
        contract = read_framework(framework)
    found: list[TableFinding] = list(contract.findings)
    read.findings = TableFindings(found)
    if contract.findings.errors:
        return read
    try:
        read.framework = contract.framework
    except TableError:
        raise Refused.input("no_framework", file=framework) from None
    # What the engine refuses of these: an id that is none, and what `how` names that there is not.
    places = {"/request": Located(option="--request"), **({"": Located(how.name)} if how else {})}
    if requests is not None:
        with reading(requests), asking(places):
            asked = read_requests(requests, framework=read.framework, **ways.get(requests.name, {}))
        read.requests, read.request_places = list(asked), _places(requests, asked)
        found += asked.findings
    if request is None and len(read.requests) == 1:
        request = read.requests[0].id
    for file in offers:
        with reading(file), asking(places):
            offered = read_offers(file, framework=read.framework, request=request, **ways.get(file.name, {}))
        read.offers += offered
        read.offer_places += _places(file, offered)
        found += offered.findings
    read.findings = TableFindings(found)
    return read


def _ways(how: Path | None, files: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """How tables are read, by the name of their file."""
    if how is None:
        return {}
    ways = read_object(how)
    for name, way in ways.items():
        if name not in {file.name for file in files}:
            raise Refused.input("reading_unknown_file", file=how, known=named(file.name for file in files))
        if not isinstance(way, dict) or not all(_is_way(*pair) for pair in cast("dict[str, object]", way).items()):
            raise Refused.input("reading_field", file=how, known="sheet, columns, encoding, lot")
    return ways


def _is_way(name: str, value: object) -> bool:
    if name == "columns":
        return isinstance(value, dict) and all(isinstance(one, str) for one in cast("dict[str, object]", value).values())
    return name in ("sheet", "encoding", "lot") and isinstance(value, str)


def _places(file: Path, table: ReadTable[Any]) -> list[Located]:
    return [Located(file.name, tuple(rows)) for rows in table.rows]


def named(ids: Iterable[str]) -> str:
    """Some ids in one sentence."""
    listed = sorted(set(ids))
    shown = ", ".join(f"`{id}`" for id in listed[:MOST_NAMED])
    return f"{shown}, … ({len(listed)})" if len(listed) > MOST_NAMED else shown


def read_text(path: Path) -> str:
    """The text of a JSON file that holds one object, unchanged."""
    with reading(path):
        data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
        is_object = isinstance(json.loads(text), Mapping)
    except (ValueError, RecursionError):
        is_object, text = False, ""
    if not is_object:
        raise Refused.input("not_json", file=path)
    return text


def read_object(path: Path) -> dict[str, Any]:
    """A JSON object with its decimals as they are written."""
    return cast("dict[str, Any]", json.loads(read_text(path), parse_float=Decimal))


def write(path: Path, content: str | bytes) -> None:
    """Writes a file, UTF-8 where it is text; what was there is replaced."""
    with writing(path):
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def ending(path: Path, known: Sequence[str]) -> str:
    """The ending of a file that is to be written."""
    found = path.suffix.lower()
    if found not in known:
        raise Refused.usage("unknown_ending", file=path, known=", ".join(known))
    return found


def same_place(outputs: Iterable[Path | None], inputs: Iterable[Path | None]) -> None:
    """Holds that no output replaces an input or another output."""
    taken = {path.resolve() for path in inputs if path is not None}
    for path in outputs:
        if path is None:
            continue
        if path.resolve() in taken:
            raise Refused.usage("same_file", file=path)
        taken.add(path.resolve())
