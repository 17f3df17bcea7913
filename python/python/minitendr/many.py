"""Many decisions in a row: with a bar that shows how far they are, and a stop that loses nothing.

Why an exception, and not a part of the result? So that nobody takes a part of the year for the year.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
from collections.abc import Mapping, Sequence
from time import monotonic
from typing import Any

from . import _native
from ._call import given
from ._errors import InputError, Problem, from_document
from ._text import dumps
from .records.award import MiniTender
from .records.exchange import AwardMany
from .records.register import Event, Register
from .records.simulation import Simulation

__all__ = ["Interrupted", "award_many", "bar_of"]

_READ = 500
"""So many mini-tenders are read at once."""
_STEP = 0.05
"""So many seconds a step takes, about: the longest that somebody waits who stops it."""


class Interrupted(KeyboardInterrupt):
    """Somebody stopped long work (Ctrl-C, or the square in a notebook). What was done until then is kept.

    In a notebook it is there also after nobody caught it: `sys.last_value.done`.
    """

    def __init__(self, done: AwardMany | Simulation, count: int, total: int) -> None:
        self.done = done
        """What was made. `award_many` goes on from its registers with the other mini-tenders; a simulation is put together
        with the rest by `compare`."""
        self.count = count
        """How many are done."""
        self.total = total
        """How many there were to do."""
        super().__init__(f"{count} of {total} are done; they are kept in `done` of this exception")


def award_many(
    *,
    registers: Sequence[Register | Mapping[str, object]],
    tenders: Sequence[MiniTender | Mapping[str, object]],
    role: str,
    events: Mapping[str, Sequence[Event | Mapping[str, object]]] | None = None,
    progress: bool = True,
) -> AwardMany:
    """Decides on many requests in the order given, each against what the ones before left.

    There is one register for each framework contract; they come back with what was decided. A contract whose period has
    ended before the moment of a decision counts as delivered in full, so that its capacity is free again, unless `events`
    say what became of the contracts.

    Work of more than a second shows how far it is, where tqdm is installed. It can be stopped at any time, and other threads
    go on meanwhile.

    Args:
        registers: The registers of the framework contracts, one for each.
        tenders: The mini-tenders, in the order in which they are decided.
        role: In which role the events are recorded.
        events: What happened beside the decisions, by framework contract, in the order of recording.
        progress: Whether it is shown how far the work is.

    Returns:
        The decisions, and the registers after them.

    Raises:
        InputError: those of `award` under `/tenders/<place>`, those of `register` under `/registers/<place>`,
            `duplicate_id` for two registers of one framework contract, `another_framework` for a tender without a
            register, `empty_list` without any.
        Interrupted: When somebody stops it; what was decided is in its `done`.

    >>> from minitendr import award_many, pilot
    >>> data = pilot()
    >>> registers = [{"framework": framework, "events": []} for framework in data.frameworks]
    >>> done = award_many(registers=registers, tenders=data.tenders, events=data.events, role="koordinátorka")
    >>> len(done.decisions)
    459
    """
    awards = _opened({"registers": registers, "tenders": [], "role": role, "events": events})
    with bar_of("award_many", len(tenders), progress) as bar:
        try:
            for read in range(0, len(tenders), _READ):
                _read(awards, tenders[read : read + _READ], read)
            _decide(awards, len(tenders), bar)
        except KeyboardInterrupt:
            # The engine keeps what it decided: the interrupt may have come before a step was counted here.
            done = _done(awards)
            raise Interrupted(done, len(done.decisions), len(tenders)) from None
        return _done(awards)


def _opened(fields: Mapping[str, object]) -> _native.OpenAwards:
    awards, errors = _native.OpenAwards.open(dumps(given(fields)))
    if awards is None:
        raise from_document(errors)
    return awards


def _read(awards: _native.OpenAwards, some: Sequence[object], before: int) -> None:
    good, text = awards.add(dumps({"tenders": some}))
    if not good:
        raise _below(from_document(text), before)


def _below(error: InputError, before: int) -> InputError:
    """The places of mini-tenders as the caller counts them."""

    def place(path: str) -> str:
        start, name, rest = path.partition("/tenders/")
        number, slash, below = rest.partition("/")
        return f"{name}{int(number) + before}{slash}{below}" if not start and number.isdecimal() else path

    return InputError([Problem(one.code, place(one.path), one.message, one.help) for one in error.errors])


def _decide(awards: _native.OpenAwards, total: int, bar: Any) -> None:
    decided, step = 0, 1
    while decided < total:
        start = monotonic()
        good, text = awards.decide(step)
        if not good:
            raise from_document(text)
        took = monotonic() - start
        bar.update(int(text) - decided)
        decided = int(text)
        step = max(1, min(step * 2, int(step * _STEP / took) if took else step * 2))
    good, text = awards.finish()
    if not good:
        raise from_document(text)


def _done(awards: _native.OpenAwards) -> AwardMany:
    return AwardMany._wrap(json.loads(awards.answer()))


class _NoBar:
    """Nothing that shows anything."""

    def update(self, _more: int) -> None:
        pass

    def __enter__(self) -> _NoBar:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def bar_of(name: str, total: int, shown: bool) -> Any:
    """A bar of tqdm where it is there and wanted, or nothing that shows anything."""
    if not shown or importlib.util.find_spec("tqdm") is None:
        return _NoBar()
    # `tqdm.auto` without ipywidgets warns in every notebook.
    has_widgets = importlib.util.find_spec("ipywidgets") is not None
    tqdm: Any = importlib.import_module("tqdm.auto" if has_widgets else "tqdm").tqdm
    return tqdm(total=total, desc=name, unit="", delay=1.0, leave=False)
