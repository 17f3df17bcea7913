"""The register, which the engine keeps open.

Why does recording give a new register? So that a register is a value like everything else: a decision can be tried, a
thread can go on with its own, and what was handed to somebody does not change. Many mini-tenders at once are one call of
`award_many`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, cast

from . import _native
from ._call import answer, given
from ._errors import from_document
from ._record import Record
from ._text import dumps

if TYPE_CHECKING:
    from ._types import Day, Moment
    from .records.award import Decision, MiniTender
    from .records.exchange import RegisterSummary
    from .records.framework import Remaining
    from .records.register import Event
    from .records.time import Period

__all__ = ["Open"]


class Open(Record):
    """A register: what the engine has read and folded once is not read again for each question."""

    # Either of the two is made from the other when it is asked for.
    __slots__ = ("_handle",)
    _handle: _native.OpenRegister

    def __init__(self, fields: Mapping[str, object]) -> None:
        object.__setattr__(self, "_handle", _opened(_native.OpenRegister.read(dumps(given(fields))))[0])

    def __getattr__(self, name: str) -> Any:
        # Called for a slot that is empty.
        if name == "_tree":
            made: object = json.loads(self._handle.document())
        elif name == "_handle":
            made = _opened(_native.OpenRegister.read(self.to_json()))[0]
        else:
            raise AttributeError(f"a {type(self).__name__} has no {name}")
        object.__setattr__(self, name, made)
        return made

    @classmethod
    def _read(cls, text: str) -> Self:
        return cls._holding(_opened(_native.OpenRegister.read(text))[0])

    @classmethod
    def _holding(cls, handle: _native.OpenRegister) -> Self:
        made = object.__new__(cls)
        object.__setattr__(made, "_handle", handle)
        return made

    def summary(self) -> RegisterSummary:
        """What the events add up to: what was ordered, the contracts, and the requests that ended without one."""
        from .records.exchange import RegisterSummary

        return RegisterSummary._wrap(json.loads(self._handle.summary()))

    def remaining(
        self,
        *,
        lot: str,
        participant: str | None = None,
        source: str | None = None,
        period: Period | Mapping[str, object] | None = None,
        items: Sequence[str] = (),
    ) -> tuple[Remaining, ...]:
        """What is left of every ceiling that binds whatever fits all that is named, in CZK or in the unit of its item.

        A ceiling that names a participant, a source, a year or an item binds only where these are named too.

        Raises InputError: `unknown_lot`, `unknown_participant`, `unknown_source`, `unknown_item`.
        """
        from .records.framework import Remaining

        binding = {"lot": lot, "participant": participant, "source": source, "period": period, "items": items}
        found = cast(list[dict[str, Any]], answer(self._handle.remaining(dumps(given(binding)))))
        return tuple([Remaining._wrap(one) for one in found])

    def award(self, tender: MiniTender | Mapping[str, object]) -> Decision:
        """Decides on a mini-tender against what is left, and records nothing.

        Raises InputError: the errors of the operation `award`.
        """
        from .records.award import Decision

        return Decision._wrap(answer(self._handle.award(dumps(tender))))

    def decide(self, tender: MiniTender | Mapping[str, object], *, role: str) -> tuple[Self, Decision]:
        """Decides on a mini-tender: the register in which the decision is recorded, and the decision.

        `role` is in which role it is recorded. While an answer is awaited, there is nothing to record. Raises InputError: the errors of the operations `award` and `register`.
        """
        from .records.award import Decision

        handle, text = _opened(self._handle.decide(dumps({"tender": tender, "role": role})))
        return self._holding(handle), Decision._wrap(json.loads(text))

    def record(self, event: Event | Mapping[str, object]) -> Self:
        """The register with one more event.

        Raises InputError: the errors of the operation `register`.
        """
        return self._holding(_opened(self._handle.record(dumps(event)))[0])

    def complete_before(self, day: Day, *, at: Moment, role: str) -> Self:
        """The register in which every contract whose period ended before a day is delivered in full.

        `at` is the moment and `role` the role in which that is recorded. Raises InputError where `at` lies before what
        was recorded.
        """
        text = dumps({"day": day, "at": at, "role": role})
        return self._holding(_opened(self._handle.complete_before(text))[0])


def _opened(outcome: tuple[_native.OpenRegister | None, str]) -> tuple[_native.OpenRegister, str]:
    handle, text = outcome
    if handle is None:
        raise from_document(text)
    return handle, text
