"""Records as HTML for notebooks: tables with a caption and headed rows.

No script, nothing from outside, no colours, every text escaped: what a participant wrote can do nothing here, and it
reads the same in a notebook, in a page without colours and in a reader for the blind. The only style is on which side
of its cell a text begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from html import escape
from typing import TYPE_CHECKING, Any, cast

from ._errors import Message
from ._flat import flat, listed
from ._text import Document
from .records.value import Figure

if TYPE_CHECKING:
    from ._record import Record

# A list of this length is shown whole, of a longer one the beginning.
_MOST_ROWS = 50
# A nested table larger than this is closed until somebody opens it.
_OPEN_ROWS = 8


def page(record: Record) -> str:
    """The HTML of a record."""
    special = _PAGES.get(type(record)._kind)
    if special is not None:
        return special(record.to_dict())
    return _record(record)


def rows_of(documents: tuple[Any, ...]) -> str:
    """The HTML of a sequence of documents: a row for each."""
    if not documents:
        return "<p>nic / nothing</p>"
    rows = [flat(document, keep=(Message, Figure, tuple)) for document in _beginning(documents)]
    names = [name for name in dict.fromkeys(name for row in rows for name in row) if not _is_said(name, rows)]
    cells = [[str(place), *(_cell_of_row(row.get(name)) for name in names)] for place, row in enumerate(rows, 1)]
    kind = cast("Record", documents[0])._name()
    return table(f"{kind} ({len(documents)})", ["", *names], cells, len(documents))


def _is_said(name: str, rows: list[dict[str, Any]]) -> bool:
    """Whether something else says it already: the class the format, a sentence the values in it."""
    outer, _, inner = name.rpartition(".")
    return inner == "format" or (outer == "values" and any("message" in row for row in rows))


def _cell_of_row(value: Any) -> str:
    """A value in a table of documents; of a list of items their quantities and prices, of another list its length."""
    if value is None:
        return "–"
    if isinstance(value, Figure):
        return _figure(value.to_dict())
    if isinstance(value, datetime):
        # To the minute, as a row is to fit; the whole moment stands behind it.
        return f'<time datetime="{value.isoformat()}">{value:%Y-%m-%d %H:%M}</time>'
    if isinstance(value, Message) or not isinstance(value, (tuple, list)):
        return _value("", value)
    parts = cast("tuple[Any, ...]", value)
    if not isinstance(parts[0], Document):
        return escape(listed(parts))
    trees = [cast("Record", part).to_dict() for part in parts]
    if not all("item" in tree and "quantity" in tree for tree in trees):
        return str(len(trees))
    return "<br>".join(_lines([tree]) + (f" × {escape(tree['unit_price'])}" if "unit_price" in tree else "") for tree in trees)


def _record(record: Record) -> str:
    return _facts(record._name(), [(name, _value(name, value)) for name, value in _told(record) if _is_told(value)])


def _told(record: Record) -> list[tuple[str, Any]]:
    """The properties that are shown: the values of a message stand in its sentence already."""
    has_sentence = any(name == "message" for name, _ in record._fields)
    return [(name, value) for name, value in record._values() if not (has_sentence and name == "values")]


def _is_told(value: Any) -> bool:
    return value is not None and not (isinstance(value, (tuple, list, Mapping)) and not value)


def _value(name: str, value: Any) -> str:
    if isinstance(value, Document):
        record = cast("Record", value)
        in_cell = _IN_CELLS.get(record._kind)
        return _record(record) if in_cell is None else in_cell(record.to_dict())
    if isinstance(value, Mapping):
        entries = cast(Mapping[str, Any], value)
        rows = [(key, _value(key, item)) for key, item in _beginning(entries.items())]
        return _folded(name, len(entries), _facts(name, rows, len(entries)))
    if isinstance(value, Message):
        return _sentences(value.to_dict())
    if isinstance(value, (tuple, list)):
        return _items(name, cast(tuple[Any, ...], value))
    if isinstance(value, bool):
        return "ano / yes" if value else "ne / no"
    if isinstance(value, Decimal):
        return escape(format(value, "f"))
    if isinstance(value, date):
        return f"<time>{escape(value.isoformat())}</time>"
    if isinstance(value, Fraction):
        return escape(str(value))
    return escape(str(value))


def _items(name: str, items: tuple[Any, ...]) -> str:
    shown = list(_beginning(items))
    if any(isinstance(item, Document) for item in shown) and not _fits_cell(items):
        columns = _columns(cast("list[Record]", shown))
        if columns:
            cells = [
                [escape(str(place)), *(_cell_of(name, getattr(item, name)) for name in columns)]
                for place, item in enumerate(shown, 1)
            ]
            return _folded(name, len(items), table(name, ["", *columns], cells, len(items)))
        rows = [(str(place), _value(name, item)) for place, item in enumerate(shown, 1)]
        return _folded(name, len(items), _facts(name, rows, len(items)))
    inner = "".join(f"<li>{_value(name, item)}</li>" for item in shown)
    more = f"<li>{_more(len(items))}</li>" if len(items) > _MOST_ROWS else ""
    return f"<ol>{inner}{more}</ol>"


def _columns(records: list[Record]) -> list[str]:
    """The properties that flat records of one class give; none where they do not fit into one table."""
    given: dict[str, None] = {}
    for item in records:
        if type(item) is not type(records[0]):
            return []
        for name, value in _told(item):
            if not _fits_cell(value):
                return []
            if _is_told(value):
                given[name] = None
    return list(given)


def _fits_cell(value: Any) -> bool:
    """Whether it is short enough for a table of several columns: one value, a sentence, or reasons."""
    if isinstance(value, Message):
        return True
    if isinstance(value, (tuple, list)):
        items = cast(tuple[Any, ...], value)
        return all(isinstance(item, Document) and _fits_cell(item) for item in items)
    if isinstance(value, Document):
        return cast("Record", value)._kind in _IN_CELLS
    return not isinstance(value, Mapping)


def _cell_of(name: str, value: Any) -> str:
    return _value(name, value) if _is_told(value) else "–"


def _beginning(items: Iterable[Any]) -> Iterable[Any]:
    return (item for item, _ in zip(items, range(_MOST_ROWS), strict=False))


def _more(count: int) -> str:
    return f"… {count - _MOST_ROWS} dalších / more"


def _folded(name: str, count: int, inner: str) -> str:
    if count <= _OPEN_ROWS:
        return inner
    return f"<details><summary>{escape(name)} ({count})</summary>{inner}</details>"


def _facts(caption: str, rows: list[tuple[str, str]], count: int = 0) -> str:
    """A table of two columns: what, and its value (which is HTML already)."""
    body = "".join(f'<tr><th scope="row">{escape(name)}</th><td{_LEFT}>{shown}</td></tr>' for name, shown in rows)
    if count > _MOST_ROWS:
        body += f'<tr><td colspan="2">{_more(count)}</td></tr>'
    return f"<table><caption>{escape(caption)}</caption><tbody>{body}</tbody></table>"


# Notebooks set every cell to the right, which is for figures; a sentence begins at the left.
_LEFT = ' style="text-align:left"'
_NARROW = ' style="text-align:left;white-space:nowrap"'
_FIGURE = re.compile(r"–?|-?[0-9]+(?:[ .,/][0-9]+)*")
_TAG = re.compile(r"<[^>]*>")


def _td(cell: str) -> str:
    """A cell of a table (its content is HTML already): figures to the right, texts to the left, short ones on one line."""
    if not _is_text(cell):
        return f"<td>{cell}</td>"
    return f"<td{_NARROW if len(_TAG.sub('', cell)) <= 20 else _LEFT}>{cell}</td>"


def _is_text(cell: str) -> bool:
    return _FIGURE.fullmatch(_TAG.sub("", cell)) is None


def table(caption: str, heads: list[str], rows: list[list[str]], count: int) -> str:
    """A table of several columns, the first of which heads its row (the cells are HTML already)."""
    texts = [any(_is_text(row[at]) for row in rows) for at in range(len(heads))]
    # A name with dots may be broken after one.
    head = "".join(
        f'<th scope="col"{_LEFT if left else ""}>{escape(name).replace(".", ".<wbr>")}</th>'
        for name, left in zip(heads, texts, strict=True)
    )
    body = "".join(f'<tr><th scope="row">{row[0]}</th>' + "".join(_td(cell) for cell in row[1:]) + "</tr>" for row in rows)
    if count > len(rows):
        body += f'<tr><td colspan="{len(heads)}">{_more(count)}</td></tr>'
    named = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f"<table>{named}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _figure(figure: Mapping[str, Any]) -> str:
    """A figure as it is shown; the exact one where that is another."""
    shown, exact = str(figure["shown"]), str(figure["exact"])
    if Fraction(shown) == Fraction(exact):
        return escape(shown)
    return f'<span title="{escape(exact)}">{escape(shown)}</span>'


def _evaluation(tree: Mapping[str, Any]) -> str:
    parts = [_points(tree)]
    if tree.get("winner") is not None:
        parts.append(f"<p>Vítěz / Winner: <strong>{escape(tree['winner'])}</strong></p>")
    if tree["undecided"]:
        parts.append(f"<p>Nerozhodnuto / Undecided: {escape(', '.join(tree['undecided']))}</p>")
    return "".join(parts)


def _points(tree: Mapping[str, Any]) -> str:
    """Places, points and totals; who gets the contract may be another one, after a refusal."""
    points: Mapping[str, Mapping[str, Any]] = tree["points"]
    totals: Mapping[str, Any] = tree["totals"]
    criteria = list(dict.fromkeys(name for given in points.values() for name in given))
    places = [(place, offer) for place, offers in enumerate(tree["ranking"], 1) for offer in offers]
    rows = [
        [str(place), escape(offer)]
        + [_cell(points.get(offer, {}).get(name)) for name in criteria]
        + [_cell(totals.get(offer))]
        for place, offer in _beginning(places)
    ]
    heads = ["Místo / Place", "Nabídka / Offer", *criteria, "Celkem / Total"]
    parts = [table("Hodnocení / Evaluation", heads, rows, len(places))]
    inadmissible: Mapping[str, str] = tree["inadmissible"]
    if inadmissible:
        listed = [(offer, escape(code)) for offer, code in _beginning(inadmissible.items())]
        parts.append(_facts("Nepřípustné / Inadmissible", listed, len(inadmissible)))
    return "".join(parts)


def _cell(figure: Mapping[str, Any] | None) -> str:
    return "–" if figure is None else _figure(figure)


def _decision(tree: Mapping[str, Any]) -> str:
    winner: Mapping[str, Any] | None = tree.get("winner")
    facts = [
        ("Poptávka / Request", escape(tree["request"])),
        ("Výsledek / Outcome", f"<strong>{escape(tree['outcome'])}</strong>"),
        ("Okamžik / Moment", f"<time>{escape(tree['at'])}</time>"),
    ]
    if winner is not None:
        # Who was asked directly has no offer.
        offer = f" ({escape(winner['offer'])})" if "offer" in winner else ""
        facts.append(("Vítěz / Winner", escape(winner["participant"]) + offer))
    if len(tree["contracts"]) == 1:
        facts.append(("Cena / Price (CZK)", escape(tree["contracts"][0]["price"])))
    if tree.get("rules"):
        facts.append(("Pravidla / Rules", escape(", ".join(tree["rules"]))))
    if tree.get("unmet"):
        facts.append(("Nikdo nepřebírá / Unmet", _lines(tree["unmet"])))
    if tree["undecided"]:
        facts.append(("Nerozhodnuto / Undecided", escape(", ".join(tree["undecided"]))))
    parts = [_facts("Rozhodnutí / Decision", facts)]
    if len(tree["contracts"]) > 1:
        parts.append(_contracts(tree["contracts"]))
    if tree.get("asked"):
        parts.append(_asked(tree["asked"]))
    parts.append(_reasons("Důvody / Reasons", tree["reasons"]))
    parts.append(_reasons("Zjištění / Findings", tree["findings"]))
    if tree.get("evaluation") is not None:
        parts.append(_points(tree["evaluation"]))
    return "".join(parts)


def _contracts(contracts: list[Mapping[str, Any]]) -> str:
    """The contracts of a request that several share."""
    rows = [
        [str(contract.get("number", 1)), escape(contract["participant"]), _lines(contract["lines"]), escape(contract["price"])]
        for contract in _beginning(contracts)
    ]
    heads = ["Číslo / Number", "Účastník / Participant", "Položky / Lines", "Cena / Price (CZK)"]
    return table("Smlouvy / Contracts", heads, rows, len(contracts))


def _asked(asked: list[Mapping[str, Any]]) -> str:
    """Who was asked directly, one after the other, and what came of it."""
    rows = [
        [
            str(place),
            escape(one["participant"]),
            escape(one["rule"]),
            _lines(one["lines"]),
            escape(one["price"]),
            _moment(one.get("asked_at")),
            _moment(one.get("answer_by")),
            _moment(one.get("answered_at")),
            f"<strong>{escape(one['outcome'])}</strong>",
            _lines(one.get("takes", [])),
            "<br>".join(_sentences(reason["message"]) for reason in one["reasons"]) or "–",
        ]
        for place, one in enumerate(_beginning(asked), 1)
    ]
    heads = ["", "Účastník / Participant", "Pravidlo / Rule", "O co / For", "Cena / Price (CZK)", "Osloven / Asked"]
    heads += ["Odpoví do / Answer by", "Odpověděl / Answered", "Výsledek / Outcome", "Přebírá / Takes", "Důvod / Reason"]
    return table("Oslovení / Asked", heads, rows, len(asked))


def _lines(lines: Iterable[Mapping[str, Any]]) -> str:
    """Quantities of items: `hour: 30`."""
    return "<br>".join(f"{escape(line['item'])}: {escape(line['quantity'])}" for line in lines) or "–"


def _moment(text: str | None) -> str:
    return "–" if text is None else f"<time>{escape(text)}</time>"


def _sentences(message: Mapping[str, str]) -> str:
    czech, english = escape(message["cs"]), escape(message["en"])
    return f'<span lang="cs">{czech}</span><br><span lang="en">{english}</span>'


def _reasons(caption: str, reasons: list[Mapping[str, Any]]) -> str:
    if not reasons:
        return ""
    rows = [
        [
            escape(reason.get("offer") or reason.get("participant") or "–"),
            _sentences(reason["message"]),
            escape(reason.get("citation", {}).get("provision", "–")),
        ]
        for reason in _beginning(reasons)
    ]
    return table(caption, ["Koho se týká / About", "Důvod / Reason", "Předpis / Provision"], rows, len(reasons))


def _explanation(tree: Mapping[str, Any]) -> str:
    """Why one offer is ahead of another, in sentences."""
    said = [(str(place), _sentences(one["message"])) for place, one in enumerate(tree["sentences"], 1)]
    if tree["excluded"]:
        said.append(("Vyřazeno / Excluded", escape(", ".join(tree["excluded"]))))
    return _facts("Vysvětlení / Explanation", said)


def _lint(tree: Mapping[str, Any]) -> str:
    """What a scheme would do, what to write instead, and the example that shows it, to be opened."""
    rows = [
        [
            _SEVERITIES.get(one["severity"], escape(one["severity"])),
            f"<code>{escape(one['path'])}</code>",
            _sentences(one["message"]) + (_example(one["example"]) if one.get("example") else ""),
            _sentences(one["instead"]),
        ]
        for one in tree["findings"]
    ]
    heads = ["Závažnost / Severity", "Kde / Where", "Co by se stalo / What would happen", "Co místo toho / What instead"]
    if not rows:
        return "<p>Bez nálezu / Nothing found</p>"
    return table("Posouzení pravidel hodnocení / Lint of the scheme", heads, rows, len(rows))


_SEVERITIES = {"error": "chyba / error", "warning": "varování / warning", "note": "poznámka / note"}


def _example(tree: Mapping[str, Any]) -> str:
    rows = [
        [
            escape(one["id"]),
            escape(one.get("price", "–")),
            escape(", ".join(f"{name}: {value}" for name, value in one["values"].items())),
            _cell(one.get("total")),
            str(one.get("place", "–")),
        ]
        for one in tree["offers"]
    ]
    heads = ["Nabídka / Offer", "Cena / Price", "Hodnoty / Values", "Celkem / Total", "Místo / Place"]
    return f"<details><summary>příklad / example</summary>{table('', heads, rows, len(rows))}</details>"


def _reason(reason: Mapping[str, Any]) -> str:
    return _sentences(reason["message"])


# What is shown in one cell, by the kind of the document.
_IN_CELLS: dict[str, Callable[[Mapping[str, Any]], str]] = {"Figure": _figure, "Reason": _reason}
# What has a page of its own.
_PAGES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "Decision": _decision,
    "Evaluation": _evaluation,
    "Explanation": _explanation,
    "Lint": _lint,
}
