# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `report`."""

from __future__ import annotations

from typing import cast

from .. import _decode
from .._record import Result
from ..names import NoticeOutcome


class EvaluationReport(Result):
    """An evaluation report."""

    __slots__ = ()
    _kind = "EvaluationReport"
    _fields = (
        ("title", "title"),
        ("html", "html"),
        ("text", "text"),
    )

    @property
    def title(self) -> str:
        """The title in one line."""
        return self._required("title", _decode.text)

    @property
    def html(self) -> str:
        """A page of HTML that prints on A4: no script, no outside resource, every text escaped."""
        return self._required("html", _decode.text)

    @property
    def text(self) -> str:
        """The same as plain text."""
        return self._required("text", _decode.text)


class Notice(Result):
    """A notice of the result to one participant."""

    __slots__ = ()
    _kind = "Notice"
    _fields = (
        ("participant", "participant"),
        ("outcome", "outcome"),
        ("title", "title"),
        ("html", "html"),
        ("text", "text"),
    )

    @property
    def participant(self) -> str:
        """To whom."""
        return self._required("participant", _decode.text)

    @property
    def outcome(self) -> NoticeOutcome:
        """What it tells."""
        return cast("NoticeOutcome", self._required("outcome", _decode.any_))

    @property
    def title(self) -> str:
        """The title in one line."""
        return self._required("title", _decode.text)

    @property
    def html(self) -> str:
        """A page of HTML that prints on A4: no script, no outside resource, every text escaped."""
        return self._required("html", _decode.text)

    @property
    def text(self) -> str:
        """The same as plain text."""
        return self._required("text", _decode.text)


class Notices(Result):
    """The notices on one decision."""

    __slots__ = ()
    _kind = "Notices"
    _fields = (
        ("notices", "notices"),
    )

    @property
    def notices(self) -> tuple[Notice, ...]:
        """One for each participant that offered or was asked directly, by participant."""
        return self._required("notices", _decode.list_of(_decode.record(Notice)))
