"""What the constructors take where the engine has one type of its own."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

__all__ = ["Amount", "Day", "Moment"]

Amount = Decimal | int | str | float
"""A decimal number. A float is taken by its shortest text, with at most 15 digits; it is never computed with."""

Day = date | str
"""A day, also as text: `2026-03-31`."""

Moment = datetime | str
"""A moment with its offset from UTC, also as text: `2026-03-31T09:00:00+02:00`. A naive datetime is a TypeError."""
