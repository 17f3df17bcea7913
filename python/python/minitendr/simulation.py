"""Simulations in chunks: on all processors, on a cluster, with a bar, and a stop that loses nothing.

Does the answer depend on where and in what chunks it was made? No: the luck of a replication is its own, and `compare` puts
chunks together to what one run would have answered, to the last digit.

What if a worker dies? Its chunk is made here instead.

What does not fit into memory? With `keep="sums"` no row is kept: each chunk is added up as soon as those before it are there, and
no more is begun than so many chunks ahead, so that room and answer are the same for any number of replications.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Protocol

from . import _native, operations
from ._call import answer, given
from ._errors import from_document
from ._text import dumps
from .many import Interrupted, bar_of
from .names import KeptFigures
from .records.simulation import Policy, Replications, Scenario, Simulation

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

__all__ = ["Executor", "simulate"]

_CHUNK = 2.0
"""So many seconds a chunk takes, about."""
_AHEAD = 256
"""So many chunks are begun ahead of those that are added up."""
_LOOK = 0.02
"""After so many seconds it is looked again which chunks are done."""


class Executor(Protocol):
    """What does work elsewhere: an executor of `concurrent.futures`, or the client of a Dask cluster."""

    def submit(self, fn: Callable[..., Any], /, *args: Any) -> Any:
        """Begins `fn(*args)`; the answer has `done()` and `result()`."""


def simulate(
    *,
    scenario: Scenario | Mapping[str, object],
    seed: int,
    replications: int | Replications | Mapping[str, object],
    policies: Sequence[Policy | Mapping[str, object]] | None = None,
    keep: KeptFigures | None = None,
    executor: Executor | None = None,
    progress: bool = True,
) -> Simulation:
    """Simulates a framework contract under several policies: what it costs, how long children wait, what stays unmet, who gets
    the work.

    Requests come, participants offer, contracts take capacity and money, in continuous time; every decision is that of
    `award`. All policies meet the same demand and the same luck. Rows are the figures of each replication, the summary has
    means with intervals of 95 % and differences against the first policy. Money is in CZK, times are in days.

    The work is shared among all processors, or among those of `executor`: threads, processes or a Dask cluster give the
    same answer. It shows how far it is where tqdm is installed, and can be stopped at any time. Until a precision is reached
    (`Replications.Until`) it goes on one processor.

    Args:
        scenario: The world.
        seed: The root seed, from which all luck follows, 0 to 4294967295.
        replications: How many, or which (`Replications`).
        policies: The policies; the others are compared with the first. The framework contract as it is, under the id
            `as_is`, if none is given.
        keep: What is kept of the replications: `rows`, every figure of each, or `sums`, exact sums with the same summary, which
            take no more memory for more replications; rows if missing.
        executor: Where the work is done; in threads of this process if missing.
        progress: Whether it is shown how far the work is.

    Returns:
        What the simulation came to.

    Raises:
        InputError: Everything that cannot be, before the first event: those of the operation `simulate`.
        Interrupted: When somebody stops it; its `done` has the replications from the first on without a gap.

    >>> from minitendr import simulate
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> requests = {"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    ...     "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30}}
    >>> providers = [{"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
    ...     for id, cost in [("P", 400), ("Q", 410)]]
    >>> scenario = {"framework": framework, "providers": providers, "authority": {"offer_period": {"working_days": 5}},
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}]}
    >>> policies = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
    >>> simulation = simulate(scenario=scenario, policies=policies, seed=20260701, replications=6)
    >>> spend = next(one for one in simulation.summary if one.measure == "spend")
    >>> spend.policy, simulation.to
    ('5 days', 6)
    >>> summed = simulate(scenario=scenario, policies=policies, seed=20260701, replications=6, keep="sums")
    >>> summed.summary == simulation.summary, len(summed.rows.value)
    (True, 0)
    """
    fields = given({"scenario": scenario, "policies": policies, "seed": seed, "keep": keep})
    wanted = {"kind": "range", "from": 0, "to": replications} if isinstance(replications, int) else replications
    bounds: dict[str, object] = json.loads(dumps(wanted))
    first, end = bounds.get("from"), bounds.get("to")
    if bounds.get("kind") != "range" or not (isinstance(first, int) and isinstance(end, int) and 0 <= first < end):
        return Simulation._wrap(answer(_native.call("simulate", dumps({**fields, "replications": wanted}))))
    # Read once, so that every chunk is of the same.
    world = dumps(fields)
    # As one call would refuse it, its number of replications too, before anything is sent away.
    errors = _native.check_simulation(_of(world, first, end))
    if errors:
        raise from_document(errors)
    with bar_of("simulate", end - first, progress) as bar:
        start = monotonic()
        made = {first: answer(_chunk(world, first, first + 1))}
        bar.update(1)
        work = _Work(world, (first, end), executor, adds_up=fields.get("keep") == "sums")
        try:
            work.begin(monotonic() - start)
            work.follow(made, bar)
        except KeyboardInterrupt:
            done = _joined(made, first)
            raise Interrupted(done, done.to - first, end - first) from None
        finally:
            work.close()
    return _joined(made, first)


def _of(world: str, first: int, end: int) -> str:
    bounds = dumps({"kind": "range", "from": first, "to": end})
    return f'{world[:-1]}, "replications": {bounds}}}'


def _chunk(world: str, first: int, end: int) -> tuple[bool, str]:
    """One chunk, wherever it is made."""
    return _native.call("simulate", _of(world, first, end))


class _Work:
    """Chunks that are made somewhere."""

    def __init__(self, world: str, bounds: tuple[int, int], executor: Executor | None, *, adds_up: bool) -> None:
        self._world = world
        self._first, self._end = bounds
        self._executor = executor
        self._adds_up = adds_up
        self._size = 1
        # The first replication that is not begun, and the first that is not added up.
        self._next = self._summed = self._first + 1
        self._threads: ThreadPoolExecutor | None = None
        self._waiting: dict[int, tuple[int, Any, bool]] = {}

    def begin(self, one: float) -> None:
        """Sends away what may be begun; one replication took so many seconds."""
        left = self._end - self._next
        # Small enough that every processor has some, and that a stop loses little.
        self._size = max(1, min(int(_CHUNK / one) if one else left, -(-left // (4 * _processors()))))
        self._go_on()

    def _go_on(self) -> None:
        until = min(self._end, self._summed + _AHEAD * self._size) if self._adds_up else self._end
        while self._next < until:
            at, self._next = self._next, min(self._next + self._size, self._end)
            self._send(at, self._next, self._executor)

    def _send(self, at: int, to: int, executor: Executor | None) -> None:
        if executor is not None:
            try:
                self._waiting[at] = (to, executor.submit(_chunk, self._world, at, to), False)
                return
            except Exception:
                # One that broke takes no more work.
                pass
        if self._threads is None:
            # It costs more to import than all of this package.
            from concurrent.futures import ThreadPoolExecutor

            self._threads = ThreadPoolExecutor(_processors())
        self._waiting[at] = (to, self._threads.submit(_chunk, self._world, at, to), True)

    def follow(self, made: dict[int, dict[str, Any]], bar: Any) -> None:
        """Puts each chunk where it belongs as soon as it is done."""
        while self._waiting:
            ready = [at for at, (_, future, _) in self._waiting.items() if future.done()]
            for at in ready:
                to, future, is_here = self._waiting.pop(at)
                try:
                    good, text = future.result()
                except Exception:
                    if is_here:
                        raise
                    # Whoever made it is gone: it is made here.
                    self._send(at, to, None)
                    continue
                made[at] = answer((good, text))
                bar.update(to - at)
            if ready and self._adds_up:
                self._add_up(made)
                self._go_on()
            if not ready:
                sleep(_LOOK)

    def _add_up(self, made: dict[int, dict[str, Any]]) -> None:
        """Makes one chunk of all that are there without a gap from the first on."""
        if self._summed not in made:
            return
        joined = _joined(made, self._first)
        for at in [at for at in made if at < joined.to]:
            del made[at]
        made[self._first] = joined.to_dict()
        self._summed = joined.to

    def close(self) -> None:
        """Nothing more is begun."""
        for _, future, _ in self._waiting.values():
            future.cancel()
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)


def _processors() -> int:
    return os.cpu_count() or 1


def _joined(made: Mapping[int, dict[str, Any]], first: int) -> Simulation:
    """The chunks without a gap from the first on."""
    runs: list[dict[str, Any]] = []
    at = first
    while at in made:
        runs.append(made[at])
        at = int(made[at]["to"])
    return operations.compare(runs=runs)
