# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `message`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .. import _decode
from .._errors import Message
from .._record import Record
from ..names import ReasonCode


class Reason(Record):
    """Why something is as it is.

    Args:
        code:
        values: The numbers and names that the sentence speaks of.
        message:
    """

    __slots__ = ()
    _kind = "Reason"
    _fields = (
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    def __init__(
        self,
        *,
        code: ReasonCode,
        values: Mapping[str, str],
        message: Message | Mapping[str, object],
    ) -> None:
        super().__init__({
            "code": code,
            "values": values,
            "message": message,
        })

    @property
    def code(self) -> ReasonCode:
        return cast("ReasonCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        return self._required("message", _decode.message)
