# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `value`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from .. import _decode
from .._record import Record, Result


class AgeBand(Record):
    """A band of ages, both ends included.

    Args:
        from_: The youngest age.
        to: The oldest age.
    """

    __slots__ = ()
    _kind = "AgeBand"
    _fields = (
        ("from_", "from"),
        ("to", "to"),
    )

    def __init__(
        self,
        *,
        from_: int,
        to: int,
    ) -> None:
        super().__init__({
            "from": from_,
            "to": to,
        })

    @property
    def from_(self) -> int:
        """The youngest age."""
        return self._required("from", _decode.count)

    @property
    def to(self) -> int:
        """The oldest age."""
        return self._required("to", _decode.count)


class Figure(Result):
    """A figure that was computed."""

    __slots__ = ()
    _kind = "Figure"
    _fields = (
        ("exact", "exact"),
        ("shown", "shown"),
    )

    @property
    def exact(self) -> Fraction:
        """The figure itself, a decimal or a fraction."""
        return self._required("exact", _decode.fraction)

    @property
    def shown(self) -> str:
        """Rounded half up to the decimals that the scheme declares; for reading only."""
        return self._required("shown", _decode.text)


class Place(Record):
    """Where something is needed: never narrower than a municipality with extended powers.

    Args:
        region: The region.
        municipality: The municipality with extended powers; missing if anywhere in the region will do.
    """

    __slots__ = ()
    _kind = "Place"
    _fields = (
        ("region", "region"),
        ("municipality", "municipality"),
    )

    def __init__(
        self,
        *,
        region: str,
        municipality: str | None = None,
    ) -> None:
        super().__init__({
            "region": region,
            "municipality": municipality,
        })

    @property
    def region(self) -> str:
        """The region."""
        return self._required("region", _decode.text)

    @property
    def municipality(self) -> str | None:
        """The municipality with extended powers; missing if anywhere in the region will do."""
        return self._given("municipality", _decode.text, None)


class Territory(Record):
    """Where a participant delivers.

    Args:
        regions: Whole regions.
        municipalities: Single municipalities with extended powers.
    """

    __slots__ = ()
    _kind = "Territory"
    _fields = (
        ("regions", "regions"),
        ("municipalities", "municipalities"),
    )

    def __init__(
        self,
        *,
        regions: Sequence[str] | None = None,
        municipalities: Sequence[str] | None = None,
    ) -> None:
        super().__init__({
            "regions": regions,
            "municipalities": municipalities,
        })

    @property
    def regions(self) -> tuple[str, ...]:
        """Whole regions."""
        return self._given("regions", _decode.list_of(_decode.text), ())

    @property
    def municipalities(self) -> tuple[str, ...]:
        """Single municipalities with extended powers."""
        return self._given("municipalities", _decode.list_of(_decode.text), ())
