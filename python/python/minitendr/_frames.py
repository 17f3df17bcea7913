"""Sequences of documents that notebooks take over: as mappings, as data frames, as a table of HTML.

None of the data frame libraries is needed to install the package; whichever is there is used, also to speak Arrow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ._cells import optional
from ._flat import flat
from ._record import Record
from ._text import Documents

__all__ = ["Table"]

T = TypeVar("T")


if TYPE_CHECKING:

    class _Base(Sequence[T], Documents, Generic[T]): ...
else:
    # Data frame libraries take a sequence for a list of rows before they ask for Arrow.
    class _Base(Documents, Generic[T]): ...


class Table(_Base[T], Generic[T]):
    """A sequence of documents that cannot be changed, and what notebooks do with it.

    >>> import minitendr
    >>> offers = [minitendr.Offer(id="A", participant="P", price=100), minitendr.Offer(id="B", participant="Q")]
    >>> minitendr.Table(offers).to_dicts()
    [{'id': 'A', 'extent': 'whole', 'participant': 'P', 'price': Decimal('100')}, \
{'id': 'B', 'extent': 'whole', 'participant': 'Q'}]
    """

    def __init__(self, documents: Iterable[T]) -> None:
        self._documents: tuple[T, ...] = tuple(documents)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        return self._documents[place]

    def __len__(self) -> int:
        return len(self._documents)

    def __iter__(self) -> Iterator[T]:
        return iter(self._documents)

    def to_dicts(self) -> list[dict[str, Any]]:
        """A mapping for each document, with Decimal, date and datetime where they belong; nested fields by dots.

        Lists of plain values are one text; lists and maps of documents are their number; figures are as they are shown.
        """
        return [flat(cast(Record, document)) for document in self._documents]

    def where(self, **values: object) -> Table[T]:
        """The documents of which each of these properties has this value.

        Raises AttributeError for a property that they do not have.

        >>> import minitendr
        >>> offers = [minitendr.Offer(id="A", request="R1", price=100), minitendr.Offer(id="B", request="R2", price=90)]
        >>> [offer.id for offer in minitendr.Table(offers).where(request="R2")]
        ['B']
        """
        wanted = values.items()
        return Table(one for one in self._documents if all(getattr(one, name) == value for name, value in wanted))

    def to_polars(self) -> Any:
        """A data frame of polars; amounts are its Decimal, moments stand in the time of Prague.

        Raises ImportError where polars is not installed.
        """
        polars = optional("polars", "polars")
        frame = polars.DataFrame(_square(self.to_dicts()), infer_schema_length=None)
        return frame.with_columns(polars.selectors.datetime(time_zone="*").dt.convert_time_zone("Europe/Prague"))

    def to_pandas(self) -> Any:
        """A data frame of pandas; amounts are Decimal objects, moments are as they were written.

        Raises ImportError where pandas is not installed.
        """
        return optional("pandas", "pandas").DataFrame(_square(self.to_dicts()))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table as Arrow, by which data frame libraries take it over: `polars.DataFrame(table)`.

        Raises ImportError where neither pyarrow nor polars is installed.
        """
        for library in ("polars", "pyarrow"):
            try:
                module = import_module(library)
            except ImportError:
                continue
            if library == "polars":
                return self.to_polars().__arrow_c_stream__(requested_schema)
            return module.Table.from_pylist(_square(self.to_dicts())).__arrow_c_stream__(requested_schema)
        raise ImportError("this needs polars or pyarrow: pip install polars")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._documents == cast("Table[Any]", other)._documents

    def __hash__(self) -> int:
        return hash(self._documents)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self._documents)!r})"

    def _repr_html_(self) -> str:
        from ._html import rows_of

        return rows_of(self._documents)


def _square(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every row with every name; a name of which the values are of several types has texts."""
    names: dict[str, set[str]] = {}
    for row in rows:
        for name, value in row.items():
            names.setdefault(name, set()).add(type(value).__qualname__)
    mixed = {name for name, types in names.items() if len(types) > 1}

    def cell(row: dict[str, Any], name: str) -> Any:
        value = row.get(name)
        return str(value) if name in mixed and value is not None else value

    return [{name: cell(row, name) for name in names} for row in rows]
