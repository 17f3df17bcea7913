"""The same evaluation in NumPy: exact integers of 64 bits on a dense matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workload import OFFERS, Workload

if TYPE_CHECKING:
    from numpy.typing import NDArray


def evaluate(load: Workload) -> tuple[NDArray[np.int64], NDArray[np.int8], NDArray[np.int64]]:
    """Totals (-1 for none), places (0 for none) and the winning row of each tender (-1 for none)."""
    price, quality = load.price.reshape(-1, OFFERS), load.quality.reshape(-1, OFFERS)
    eligible = (load.excluded.reshape(-1, OFFERS) == 0) & (price <= load.ceiling[:, None])
    lowest = np.where(eligible, price, np.iinfo(np.int64).max).min(axis=1, keepdims=True)
    highest = np.where(eligible, quality, 0).max(axis=1, keepdims=True)
    # 0/0 ends an evaluation.
    eligible &= highest > 0
    divisor = price * np.maximum(highest, 1)
    lowest = np.where(highest > 0, lowest, 0)
    total = (2 * (6000 * lowest * highest + 4000 * quality * price) + divisor) // (2 * divisor)
    total = np.where(eligible, total, -1)
    place = eligible.astype(np.int8)
    for one in range(OFFERS):
        for two in range(one + 1, OFFERS):
            more, same = total[:, one] > total[:, two], total[:, one] == total[:, two]
            ahead = more | (same & (price[:, one] <= price[:, two]))
            place[:, two] += ahead & eligible[:, two]
            place[:, one] += ~ahead & eligible[:, one]
    first = place == 1
    winner = np.where(first.any(axis=1), first.argmax(axis=1) + np.arange(len(price)) * OFFERS, -1)
    return total.reshape(-1), place.reshape(-1), winner
