"""The register, which the engine keeps open.

Why does recording give a new register? So that a register is a value like everything else: a decision can be tried, a
thread can go on with its own, and what was handed to somebody does not change. Many mini-tenders at once are one call of
`award_many`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, cast

from . import _native
from ._call import answer, given
from ._errors import from_document
from ._record import Record
from ._text import dumps

if TYPE_CHECKING:
    from os import PathLike

    from ._file import RegisterFile
    from ._types import Day, Moment
    from .records.award import AwardInput, Decision, MiniTender
    from .records.exchange import RegisterSummary
    from .records.framework import FrameworkContract, Remaining
    from .records.register import ChainHead, Event, RegisterChain, SealedText
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

    @staticmethod
    def open(
        path: str | PathLike[str], *, framework: FrameworkContract | Mapping[str, object] | None = None
    ) -> RegisterFile:
        """Opens the file of a register, with this process as its only writer; a new file needs the framework contract.

        What is recorded there is on the disk when the call comes back. Raises InputError: `file_locked`, `file_read_only`,
        `file_damaged`, `file_no_register` (no register, or no file where no framework contract is given),
        `file_another_framework`, and `broken_chain` for each event that is not as it was written.
        """
        from ._file import RegisterFile

        return RegisterFile(path, framework=framework)

    @classmethod
    def from_chain(cls, chain: RegisterChain | Mapping[str, object]) -> Self:
        """The register of a chain, of which every digest is held first.

        Raises InputError: `broken_chain` for each event that was altered, is missing or stands in another place.
        """
        return cls._holding(_opened(_native.OpenRegister.read_chain(dumps(chain)))[0])

    def chain(self) -> RegisterChain:
        """The register as a chain of events, each with a digest that takes in the one before: what is kept and handed on."""
        from .records.register import RegisterChain

        return RegisterChain._wrap(json.loads(self._handle.chain()))

    def head(self) -> ChainHead:
        """How far the chain goes: what somebody else takes note of, so that the end cannot be cut off unnoticed."""
        from .records.register import ChainHead

        return ChainHead._wrap(json.loads(self._handle.head()))

    def keep(self, text: SealedText | Mapping[str, object]) -> Self:
        """The register with a sealed text beside its events, one of which has the seal.

        Raises InputError: `unknown_seal`, `seal_broken`.
        """
        return self._holding(_opened(self._handle.keep(dumps(text)))[0])

    def summary(self, *, happened_by: Moment | None = None, recorded_by: Moment | None = None) -> RegisterSummary:
        """What the events add up to: what was ordered, the contracts, and where the requests stand.

        With moments, as far as things had happened by the one and were known by the other.
        """
        from .records.exchange import RegisterSummary

        if happened_by is None and recorded_by is None:
            return RegisterSummary._wrap(json.loads(self._handle.summary()))
        moments = given({"happened_by": happened_by, "recorded_by": recorded_by})
        return RegisterSummary._wrap(answer(self._handle.summary_at(dumps(moments))))

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

    def award_input(self, tender: MiniTender | Mapping[str, object]) -> AwardInput:
        """Everything that a decision on a mini-tender would follow from now, for `certify`: ask before it is recorded.

        Raises InputError: the errors that a decision has for the register's sake.
        """
        from .records.award import AwardInput

        return AwardInput._wrap(answer(self._handle.award_input(dumps(tender))))

    def decide(
        self, tender: MiniTender | Mapping[str, object], *, role: str, actor: str | None = None
    ) -> tuple[Self, Decision]:
        """Decides on a mini-tender: the register in which the decision is recorded, and the decision.

        `role` is in which role it is recorded, `actor` by whom (a number or a pseudonym). While an answer is awaited, there is nothing to record. Raises InputError: the errors of the operations `award` and `register`.
        """
        from .records.award import Decision

        handle, text = _opened(self._handle.decide(dumps(given({"tender": tender, "role": role, "actor": actor}))))
        return self._holding(handle), Decision._wrap(json.loads(text))

    def record(self, event: Event | Mapping[str, object]) -> Self:
        """The register with one more event.

        Raises InputError: the errors of the operation `register`.
        """
        return self._holding(_opened(self._handle.record(dumps(event)))[0])

    def record_all(self, events: Iterable[Event | Mapping[str, object]]) -> Self:
        """The register with several more events, all of them or none.

        Raises InputError: the errors of the operation `register`, each under the place of its event.
        """
        return self._holding(_opened(self._handle.record_all(dumps(list(events))))[0])

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
