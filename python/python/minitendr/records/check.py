# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `check`."""

from __future__ import annotations


from .. import _decode
from .._record import Result
from .law import Finding


class Findings(Result):
    """Everything that was found."""

    __slots__ = ()
    _kind = "Findings"
    _fields = (
        ("findings", "findings"),
    )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings: on the framework contract, its lots in their order, then the requests in theirs."""
        return self._required("findings", _decode.list_of(_decode.record(Finding)))
