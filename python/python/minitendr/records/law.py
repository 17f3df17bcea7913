# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `law`."""

from __future__ import annotations

from typing import cast

from .. import _decode
from .._record import Result
from ..names import Confidence


class Citation(Result):
    """Where a rule stands, and how sure we are."""

    __slots__ = ()
    _kind = "Citation"
    _fields = (
        ("parameter", "parameter"),
        ("provision", "provision"),
        ("confidence", "confidence"),
    )

    @property
    def parameter(self) -> str:
        """The parameter."""
        return self._required("parameter", _decode.text)

    @property
    def provision(self) -> str:
        """The provision."""
        return self._required("provision", _decode.text)

    @property
    def confidence(self) -> Confidence:
        """How sure we are."""
        return cast("Confidence", self._required("confidence", _decode.any_))
