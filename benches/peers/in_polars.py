"""The same evaluation in Polars: exact integers of 64 bits, lazily, all threads that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from workload import OFFERS, Workload

if TYPE_CHECKING:
    from numpy.typing import NDArray


def load_frame(load: Workload) -> pl.DataFrame:
    """The workload as a frame; not part of what is measured."""
    row = np.arange(len(load.price), dtype=np.int64)
    return pl.DataFrame({
        "row": row, "tender": row // OFFERS, "price": load.price, "quality": load.quality,
        "ceiling": np.repeat(load.ceiling, OFFERS), "excluded": load.excluded,
    })


def evaluate(frame: pl.DataFrame) -> pl.DataFrame:
    """The ranked offers: row, tender, total and place."""
    price, quality = pl.col("price"), pl.col("quality")
    divisor = price * pl.col("highest")
    points = 6000 * pl.col("lowest") * pl.col("highest") + 4000 * quality * price
    # One whole number by which the offers of a tender are in order: less is better.
    key = (10_000 - pl.col("total")) * 2**30 + price * 2**3 + pl.col("row") % OFFERS
    return (
        frame.lazy()
        .filter((pl.col("excluded") == 0) & (price <= pl.col("ceiling")))
        .with_columns(lowest=price.min().over("tender"), highest=quality.max().over("tender"))
        .filter(pl.col("highest") > 0)
        .with_columns(total=(2 * points + divisor) // (2 * divisor))
        .with_columns(place=key.rank("ordinal").over("tender"))
        .select("row", "tender", "total", "place")
        .collect()
    )


def columns(result: pl.DataFrame, tenders: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Totals, places and winners as the others have them; not part of what is measured."""
    row, tender, total, place = (result[name].to_numpy() for name in ("row", "tender", "total", "place"))
    totals, places = np.full(tenders * OFFERS, -1), np.zeros(tenders * OFFERS, dtype=np.int64)
    totals[row], places[row] = total, place
    winners = np.full(tenders, -1)
    winners[tender[place == 1]] = row[place == 1]
    return totals, places, winners
