"""Very many evaluations at once, as columns: arrays of NumPy, `array`, data frames and Arrow, without copies where they fit.

Why not a list of offers? A million objects take longer to make than to evaluate.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias, cast

from . import _native
from ._cells import optional
from ._errors import from_document
from ._text import dumps
from .names import BatchStatus, ReasonCode
from .records.evaluation import Scheme

__all__ = ["MISSING", "BatchEvaluation", "evaluate_columns"]

MISSING: Final = -(2**63)
"""An entry that is not there: no price, no value, no ceiling, no total."""

_STATUSES: tuple[BatchStatus, ...] = ("decided", "undecided", "nobody", "undefined")
_SHOWN = 10

_Kind: TypeAlias = Literal["q", "I"]
"""Whole numbers of 64 bits with a sign, or of 32 without, as `array` and `struct` name them."""


class BatchEvaluation:
    """The results of `evaluate_columns`, as columns that cannot be changed.

    A column is a `memoryview`: `numpy.asarray(result.rank)` and the like read it without a copy.

    >>> from minitendr import Scheme, evaluate_columns
    >>> result = evaluate_columns(Scheme(combine={"kind": "lowest_price"}), offsets=[0, 2, 3], price=[120_000, 99_950, None])
    >>> result
    BatchEvaluation(tenders=2, offers=3, decided=1, undecided=0, nobody=1, undefined=0)
    >>> result.rank.tolist(), result.winner.tolist()
    ([2, 1, 0], [1, -1])
    >>> result.to_dicts()[2]
    {'tender': 1, 'row': 2, 'total': None, 'rank': None, 'reasons': ['missing_price']}
    """

    __slots__ = ("_offsets", "places", "rank", "reasons", "status", "total", "winner")

    total: memoryview
    """The figure that is ranked, of each offer, times 10 to the power of `places`; `MISSING` where there is none. Where the
    scheme rounds nothing it is rounded half up as it is shown, and the places are those of the exact figure."""
    places: int
    """The decimals of the totals: those of the scheme."""
    rank: memoryview
    """The place of each offer from 1; equal offers share one, and the next follows without a gap. 0 is none."""
    reasons: memoryview
    """Why each offer is inadmissible: the bits of `codes`; 0 for an admissible one."""
    winner: memoryview
    """The row of the only offer at the first place of each tender; -1 where there is none."""
    status: memoryview
    """How each tender ended: the place of the word in `decided`, `undecided`, `nobody` and `undefined`, from 0."""

    def __init__(self, columns: Sequence[Any], places: int, offsets: memoryview) -> None:
        self.total, self.rank, self.reasons, self.winner, self.status = (memoryview(column) for column in columns)
        self.places, self._offsets = places, offsets

    @property
    def codes(self) -> tuple[ReasonCode, ...]:
        """What the bits of `reasons` mean, from the lowest."""
        return _codes()

    def codes_of(self, row: int) -> list[ReasonCode]:
        """Why the offer of a row is inadmissible; empty for an admissible one."""
        return _of_bits(self.reasons[row])

    def counts(self) -> dict[BatchStatus, int]:
        """How many tenders ended in which way."""
        ends = bytes(self.status)
        return {status: ends.count(place) for place, status in enumerate(_STATUSES)}

    def to_dicts(self) -> list[dict[str, Any]]:
        """A mapping for each offer: its tender, its row, the total as Decimal, the place, and the reasons by name."""
        return list(self._rows())

    def to_polars(self) -> Any:
        """A data frame of polars, a row for each offer; totals are whole numbers, as in `total`, and null where missing.

        Raises ImportError where polars is not installed.
        """
        polars = optional("polars", "polars")
        frame = polars.DataFrame({name: polars.Series(name, column) for name, column in self._frame().items()})
        missing = polars.when(polars.col("total") != MISSING).then(polars.col("total")).alias("total")
        return frame.with_columns(missing)

    def to_pandas(self) -> Any:
        """A data frame of pandas, a row for each offer; totals are whole numbers, as in `total`, and `<NA>` where missing.

        Raises ImportError where pandas is not installed.
        """
        pandas = optional("pandas", "pandas")
        frame = pandas.DataFrame(self._frame())
        total = frame["total"].astype("Int64")
        return frame.assign(total=total.mask(total == MISSING))

    def _frame(self) -> dict[str, Any]:
        try:
            import numpy
        except ImportError:
            return {name: list(column) for name, column in self._columns().items()}
        counts = numpy.diff(numpy.asarray(self._offsets))
        tender = numpy.repeat(numpy.arange(len(self.winner), dtype=numpy.int64), counts)
        rest = {name: numpy.asarray(column) for name, column in self._columns().items() if name != "tender"}
        return {"tender": tender, **rest}

    def _columns(self) -> dict[str, Any]:
        tender = (place for place in range(len(self.winner)) for _ in range(self._offsets[place], self._offsets[place + 1]))
        return {"tender": tender, "total": self.total, "rank": self.rank, "reasons": self.reasons}

    def _rows(self, most: int | None = None) -> Iterator[dict[str, Any]]:
        columns = self._columns()
        for row, tender in enumerate(columns["tender"]):
            if row == most:
                return
            total = self.total[row]
            yield {
                "tender": tender,
                "row": row,
                "total": None if total == MISSING else Decimal(total).scaleb(-self.places),
                "rank": self.rank[row] or None,
                "reasons": self.codes_of(row),
            }

    def __len__(self) -> int:
        """How many tenders there are."""
        return len(self.winner)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BatchEvaluation):
            return NotImplemented
        own, others = self._values(), other._values()
        return own == others

    __hash__ = None  # type: ignore[assignment]

    def _values(self) -> tuple[object, ...]:
        return self.total, self.places, self.rank, self.reasons, self.winner, self.status, self._offsets

    def __repr__(self) -> str:
        ends = "".join(f", {status}={count}" for status, count in self.counts().items())
        return f"BatchEvaluation(tenders={len(self)}, offers={len(self.rank)}{ends})"

    def _repr_html_(self) -> str:
        # Only a notebook needs it.
        from html import escape

        names = ["tender", "row", "total", "rank", "reasons"]
        head = "".join(f'<th scope="col">{name}</th>' for name in names)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(_cell(row[name]))}</td>" for name in names) + "</tr>" for row in self._rows(_SHOWN)
        )
        rest = len(self.rank) - _SHOWN
        more = f"<p>… {rest} dalších řádků / more rows</p>" if rest > 0 else ""
        return f"<table><caption>{escape(repr(self))}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def evaluate_columns(
    scheme: Scheme | Mapping[str, object],
    *,
    offsets: Any,
    price: Any,
    values: Mapping[str, Any] | None = None,
    scales: Mapping[str, int] | None = None,
    ceiling: Any = None,
    excluded: Any = None,
    threads: int = 1,
) -> BatchEvaluation:
    """Evaluates very many tenders under one scheme, as columns in memory, each as `evaluate` does it alone.

    The operation `evaluate_many` does the same with lists. A column is anything with the buffer protocol, a series of pandas or polars, an array of Arrow, or a list. Whole numbers of
    64 bits that lie one behind the other are read where they are, and must not be changed meanwhile; others are copied. Other
    threads of Python go on.

    Args:
        scheme: The scheme of all tenders.
        offsets: Where the offers of each tender begin, from 0, and at last the number of offers: one entry more than tenders.
        price: The total price of each offer in haléře (hundredths of CZK), with or without value added tax as the scheme
            says; `MISSING` or None where it has none.
        values: The values of each criterion (or feature) other than the price, as whole numbers: times 10 to the power of
            its scale. Yes is 1 and no is 0.
        scales: The decimals of the values, by criterion; none where nothing is said.
        ceiling: The highest admissible price of each tender in haléře; `MISSING` or None where it has none.
        excluded: Why each offer is excluded on grounds that lie outside the scheme: the bits of `BatchEvaluation.codes`.
        threads: How many threads compute; the result is the same for any number.

    Returns:
        The results as columns. A tender of which a formula is undefined has the status `undefined`; the others go on.

    Raises:
        InputError: columns of different lengths, negative prices, values of unknown criteria and the like, all at once.
        TypeError: a column of something else than whole numbers.

    >>> from array import array
    >>> from minitendr import Combine, Criterion, Formula, Scheme, evaluate_columns
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> result = evaluate_columns(
    ...     scheme, offsets=[0, 2, 4], price=array("q", [100_000, 120_000, 90_000, 90_000]), values={"plan": [24, 40, 40, 40]})
    >>> result.total.tolist(), result.places
    ([8400, 9000, 10000, 10000], 2)
    >>> result.rank.tolist(), result.winner.tolist(), result.counts()["undecided"]
    ([2, 1, 1, 1], [1, -1], 1)
    """
    scales = scales or {}
    known = values or {}
    unused = [name for name in scales if name not in known]
    if unused:
        raise TypeError(f"scales of values that are not given: {', '.join(unused)}")
    whole = _column("offsets", offsets)
    columns, places, errors = _native.evaluate_columns(
        dumps(scheme),
        whole,
        _column("price", price),
        [(name, _column(name, column), scales.get(name, 0)) for name, column in known.items()],
        None if ceiling is None else _column("ceiling", ceiling),
        None if excluded is None else _column("excluded", excluded, "I"),
        max(threads, 1),
    )
    if columns is None:
        raise from_document(errors)
    return BatchEvaluation(columns, places, whole)


def _column(name: str, given: Any, kind: _Kind = "q") -> memoryview:
    """The column in memory, without a copy where its entries are of the kind."""
    size = array(kind).itemsize
    if hasattr(given, "to_numpy") and hasattr(given, "null_count") and hasattr(given, "fill_null") and given.null_count():
        # A series of polars with entries that are not there.
        given = given.fill_null(MISSING)
    elif isinstance(getattr(given, "null_count", None), int):
        return _of_arrow(name, given, kind)
    try:
        view = memoryview(given)
    except TypeError:
        return _of_others(name, given, kind)
    if view.ndim == 1 and view.c_contiguous and view.itemsize == size and view.format.lstrip("@=<") in _LETTERS[kind]:
        return view
    return _copied(name, view.tolist(), kind)


_LETTERS = {"q": ("q", "l", "n"), "I": ("I", "L")}


def _of_arrow(name: str, given: Any, kind: _Kind) -> memoryview:
    """An array of pyarrow, through its buffer; one with nulls or of another type is copied."""
    if hasattr(given, "combine_chunks") and hasattr(given, "num_chunks"):
        given = given.combine_chunks()
    wanted = {"q": "int64", "I": "uint32"}[kind]
    if str(given.type) == wanted and given.null_count == 0 and hasattr(given, "buffers"):
        size = array(kind).itemsize
        data = memoryview(given.buffers()[1]).cast("B")
        return data[given.offset * size : (given.offset + len(given)) * size].cast(kind)
    return _copied(name, given.to_pylist(), kind)


def _of_others(name: str, given: Any, kind: _Kind) -> memoryview:
    if hasattr(given, "to_numpy"):
        try:
            return _column(name, memoryview(given.to_numpy()), kind)
        except (ImportError, NotImplementedError, ValueError):
            # Objects of Python, which have no place in memory as numbers.
            return _copied(name, list(given), kind)
    return _copied(name, list(given), kind)


def _copied(name: str, entries: list[Any], kind: _Kind) -> memoryview:
    missing = MISSING if kind == "q" else 0
    try:
        return memoryview(array(kind, [missing if entry is None else entry for entry in entries]))
    except (TypeError, OverflowError) as error:
        raise TypeError(f"{name}: whole numbers of {'64 bits' if kind == 'q' else '32 bits, not below 0'} are needed") from error


_TABLE: list[tuple[ReasonCode, ...]] = []


def _codes() -> tuple[ReasonCode, ...]:
    """The table of the engine, asked once."""
    if not _TABLE:
        good, text = _native.call("evaluate_many", '{"scheme": {"combine": {"kind": "lowest_price"}}, "offsets": [0], "price": []}')
        _TABLE.append(tuple(json.loads(text)["codes"]) if good else ())
    return _TABLE[0]


def _of_bits(bits: int) -> list[ReasonCode]:
    return [code for place, code in enumerate(_codes()) if bits >> place & 1]


def _cell(value: object) -> str:
    if value is None:
        return "–"
    return ", ".join(cast("list[str]", value)) if isinstance(value, list) else str(value)
