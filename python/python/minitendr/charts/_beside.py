"""Names beside points, where they lie upon no other name or point."""

from __future__ import annotations

from typing import Literal

from ._look import Rows

__all__ = ["SIDES", "beside"]

SIDES: dict[str, tuple[Literal["left", "center", "right"], int, int]] = {
    "right": ("left", 11, 0),
    "left": ("right", -11, 0),
    "above": ("center", 0, -16),
    "below": ("center", 0, 16),
}
"""How a name is aligned on each side of its point, and how far from it, in pixels."""


def beside(
    rows: Rows,
    across: tuple[str, float, float],
    up: tuple[str, float, float],
    size: tuple[float, float],
) -> None:
    """Chooses a side for each `text`, those of the `marked` first, and empties those for which there is no room.

    Where things lie is known about only, as whoever draws makes the axes.

    Args:
        rows: The points; what is chosen is their `side`.
        across: The field along the page, and its least and its most.
        up: The same up the page.
        size: How many pixels lie between the least and the most, along and up the page.
    """

    def between(axis: tuple[str, float, float], pixels: float) -> list[float]:
        field, least, most = axis
        return [(row[field] - least) / ((most - least) or 1.0) * pixels for row in rows]

    width, height = size
    at = {
        id(row): (x, height - y) for row, x, y in zip(rows, between(across, width), between(up, height), strict=True)
    }
    taken = [(x - 8, y - 8, x + 8, y + 8) for x, y in at.values()]
    for row in sorted(rows, key=lambda row: not row["marked"]):
        x, y = at[id(row)]
        long = len(row["text"]) * (7.2 if row["marked"] else 6.6)
        lefts = {"right": x + 11, "left": x - 11 - long, "above": x - long / 2, "below": x - long / 2}
        text, row["text"], row["side"] = row["text"], "", "right"
        if not text:
            continue
        # Toward the middle of the picture first, where there is more room.
        for side in sorted(SIDES, key=lambda side: (side == "right") if x > width * 0.5 else (side == "left")):
            left, middle = lefts[side], y + SIDES[side][2]
            box = (left, middle - 7, left + long, middle + 7)
            if not any(box[0] < one[2] and one[0] < box[2] and box[1] < one[3] and one[1] < box[3] for one in taken):
                taken.append(box)
                row["text"], row["side"] = text, side
                break
