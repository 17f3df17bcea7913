"""The workload of the benches of batches, the same figures as `../batch.rs`: invented, and the same in every run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

OFFERS = 5
NO_CAPACITY, OUTSIDE_TERRITORY, MISSING_SERVICE = 1 << 22, 1 << 10, 1 << 26
"""Bits of `minitendr.BATCH_REASONS`."""


@dataclass(frozen=True)
class Workload:
    """Columns: an entry for each offer, of `ceiling` for each tender, of `offsets` one more."""

    offsets: NDArray[np.int64]
    price: NDArray[np.int64]
    quality: NDArray[np.int64]
    ceiling: NDArray[np.int64]
    excluded: NDArray[np.uint32]

    def checksum(self) -> int:
        """The sum of all entries, each by its place, modulo 2^64."""
        total = np.uint64(0)
        with np.errstate(over="ignore"):
            for column in (self.price, self.quality, self.ceiling, self.excluded):
                places = np.arange(1, len(column) + 1, dtype=np.uint64)
                total += (column.astype(np.uint64) * places).sum(dtype=np.uint64)
        return int(total)


def draw(row: NDArray[np.uint64], place: int, bound: int) -> NDArray[np.uint64]:
    """A number below a bound, of a row and a property: splitmix64 (Steele, Lea and Flood 2014), once for each."""
    state = (row * np.uint64(16) + np.uint64(place + 1)) * np.uint64(0x9E3779B97F4A7C15)
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (state ^ (state >> np.uint64(31))) % np.uint64(bound)


def workload(tenders: int) -> Workload:
    """So many tenders of five offers."""
    tender = np.arange(tenders, dtype=np.uint64)
    need, region, service = draw(tender, 10, 5) + np.uint64(1), draw(tender, 11, 14), draw(tender, 12, 6)
    ceiling = draw(tender, 13, 120_000_000) + np.uint64(60_000_000)
    row = np.arange(tenders * OFFERS, dtype=np.uint64)
    # The second offer of a tie is the first once more.
    row = np.where(np.repeat(draw(tender, 14, 100) < 2, OFFERS) & (row % OFFERS == 1), row - np.uint64(1), row)
    hundreds = (draw(row, 1, 11_901) + np.uint64(100)) * np.uint64(10_000)
    price = np.where(draw(row, 0, 10) < 3, hundreds, draw(row, 1, 119_000_001) + np.uint64(1_000_000))
    too_small = draw(row, 3, 20) + np.uint64(1) < np.repeat(need, OFFERS)
    own = np.repeat(region, OFFERS)
    elsewhere = (draw(row, 4, 14) == own) | (draw(row, 5, 14) == own)
    other = (draw(row, 6, 6) == np.repeat(service, OFFERS)) & (draw(row, 7, 2) == 0)
    excluded = too_small * NO_CAPACITY | elsewhere * OUTSIDE_TERRITORY | other * MISSING_SERVICE
    offsets = np.arange(tenders + 1, dtype=np.int64) * OFFERS
    return Workload(
        offsets, price.astype(np.int64), draw(row, 2, 101).astype(np.int64), ceiling.astype(np.int64), excluded.astype(np.uint32)
    )
