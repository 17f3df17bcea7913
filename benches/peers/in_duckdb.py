"""The same evaluation in DuckDB: exact BIGINT, window functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import numpy as np

from workload import OFFERS, Workload

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUERY = """
create or replace table result as
select row, tender, total, row_number() over (partition by tender order by total desc, price, row) as place
from (
    select *, (2 * (6000 * lowest * highest + 4000 * quality * price) + price * highest) // (2 * price * highest) as total
    from (
        select row, tender, price, quality,
            min(price) over (partition by tender) as lowest, max(quality) over (partition by tender) as highest
        from offers where excluded = 0 and price <= ceiling
    )
    where highest > 0
)
"""


def connect(load: Workload, threads: int) -> duckdb.DuckDBPyConnection:
    """A database in memory that has the workload; not part of what is measured."""
    connection = duckdb.connect(config={"threads": threads})
    row = np.arange(len(load.price), dtype=np.int64)
    frame = {  # noqa: F841 - the database finds it by its name
        "row": row, "tender": row // OFFERS, "price": load.price, "quality": load.quality,
        "ceiling": np.repeat(load.ceiling, OFFERS), "excluded": load.excluded,
    }
    connection.execute("create table offers as select * from frame")
    return connection


def evaluate(connection: duckdb.DuckDBPyConnection) -> None:
    """Makes the table of the ranked offers."""
    connection.execute(QUERY)


def columns(
    connection: duckdb.DuckDBPyConnection, tenders: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Totals, places and winners as the others have them; not part of what is measured."""
    result = connection.execute("select row, tender, total, place from result").fetchnumpy()
    row, tender, total, place = (np.asarray(result[name]) for name in ("row", "tender", "total", "place"))
    totals, places = np.full(tenders * OFFERS, -1), np.zeros(tenders * OFFERS, dtype=np.int64)
    totals[row], places[row] = total, place
    winners = np.full(tenders, -1)
    winners[tender[place == 1]] = row[place == 1]
    return totals, places, winners
