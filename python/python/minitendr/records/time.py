# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `time`."""

from __future__ import annotations

import datetime

from .. import _decode
from .._record import Record
from .._types import Day


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
