# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `time`."""

from __future__ import annotations

import datetime

from .. import _decode
from .._record import Record, Result
from .._types import Day


class Deadline(Result):
    """When a time limit ends."""

    __slots__ = ()
    _kind = "Deadline"
    _fields = (
        ("date", "date"),
        ("moved_from", "moved_from"),
    )

    @property
    def date(self) -> datetime.date | datetime.datetime:
        """The last day, which counts until its end; a moment where the time limit is in hours."""
        return self._required("date", _decode.date_or_instant)

    @property
    def moved_from(self) -> datetime.date | None:
        """The Saturday, Sunday or holiday from which the last day moved; missing where it did not."""
        return self._given("moved_from", _decode.date, None)


class Period(Record):
    """A period of days, both ends included.

    Args:
        from_: The first day.
        to: The last day.
    """

    __slots__ = ()
    _kind = "Period"
    _fields = (
        ("from_", "from"),
        ("to", "to"),
    )

    def __init__(
        self,
        *,
        from_: Day,
        to: Day,
    ) -> None:
        super().__init__({
            "from": from_,
            "to": to,
        })

    @property
    def from_(self) -> datetime.date:
        """The first day."""
        return self._required("from", _decode.date)

    @property
    def to(self) -> datetime.date:
        """The last day."""
        return self._required("to", _decode.date)


class TimeLimit(Record):
    """How long a time limit is, in one unit; exactly one of the fields is given, and is at least 1.

    Args:
        days: Days of the calendar.
        working_days: Working days.
        months: Months of the calendar.
        hours: Elapsed hours, from a moment.
    """

    __slots__ = ()
    _kind = "TimeLimit"
    _fields = (
        ("days", "days"),
        ("working_days", "working_days"),
        ("months", "months"),
        ("hours", "hours"),
    )

    def __init__(
        self,
        *,
        days: int | None = None,
        working_days: int | None = None,
        months: int | None = None,
        hours: int | None = None,
    ) -> None:
        super().__init__({
            "days": days,
            "working_days": working_days,
            "months": months,
            "hours": hours,
        })

    @property
    def days(self) -> int | None:
        """Days of the calendar."""
        return self._given("days", _decode.count, None)

    @property
    def working_days(self) -> int | None:
        """Working days."""
        return self._given("working_days", _decode.count, None)

    @property
    def months(self) -> int | None:
        """Months of the calendar."""
        return self._given("months", _decode.count, None)

    @property
    def hours(self) -> int | None:
        """Elapsed hours, from a moment."""
        return self._given("hours", _decode.count, None)
