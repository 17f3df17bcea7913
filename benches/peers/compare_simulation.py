"""Measures the event simulation here, in SimPy and in plain Python, and holds that they agree in every request.

What is measured here: from the document of a scenario to the figures of the replications as a document, under all rules, with
random numbers drawn. What is measured of the others: the course of events, for requests that were drawn before. Each is on one
thread and runs in turns with the others. Times are those of the processor, without what other programs took meanwhile; what
counts are the ratios.
"""

from __future__ import annotations

import platform
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from importlib.metadata import version

import in_heapq
import in_simpy
from minitendr import operations
from world import DELAYS, SEED, Year, scenario, year

TARGET = 100
"""So many times SimPy is to be reached."""


def seconds(run: Callable[[], object]) -> float:
    """How long one run takes the processor."""
    start = time.process_time()
    run()
    return time.process_time() - start


def agree(way: str, years: Sequence[Year]) -> None:
    """Ends the run where somebody has another end of any request, or other figures."""
    for number, one in enumerate(years):
        for name, other in (("SimPy", in_simpy), ("plain Python", in_heapq)):
            ends = other.simulate(one.requests, DELAYS[way])
            for place, (ours, theirs) in enumerate(zip(one.ends, ends, strict=True)):
                if ours != theirs:
                    sys.exit(f"{way}, replication {number}, request {place + 1}: {ours} here, {theirs} in {name}")
    rows = operations.simulate(scenario=scenario(way, True), seed=SEED, replications=replications(len(years))).rows
    columns = zip(rows.replication, rows.of, rows.measure, rows.value, strict=True)
    figures = {(number, str(measure)): value for number, of, measure, value in columns if of == ""}
    for number, one in enumerate(years):
        served = [end for end in one.ends if end.provider >= 0]
        spend = Decimal(sum(end.price for end in served)) / 100
        counted: tuple[object, ...] = len(one.ends), len(served), sum(end.outcome == "open" for end in one.ends), spend
        told: tuple[object, ...] = tuple(figures[number, name] for name in ("requests", "contracts", "censored", "spend"))
        if counted != told:
            sys.exit(f"{way}, replication {number}: {told} are the figures, {counted} the log")


def replications(count: int) -> dict[str, object]:
    """So many, from the first."""
    return {"kind": "range", "from": 0, "to": count}


def measure(way: str, count: int, repeats: int) -> None:
    """Measures and prints one of the two worlds."""
    years = [year(way, number) for number in range(count)]
    agree(way, years)
    requests = sum(len(one.requests) for one in years)
    ends = Counter(end.outcome for one in years for end in one.ends)
    told = ", ".join(f"{outcome} {number}" for outcome, number in ends.most_common())
    print(f"\n{way}: {count} years, {requests} requests; all agree in each of them: {told}")
    world, delay = scenario(way, True), DELAYS[way]
    runs: dict[str, Callable[[], object]] = {
        "minitendr, 1 thread": lambda: operations.simulate(scenario=world, seed=SEED, replications=replications(count)),
        "plain Python": lambda: [in_heapq.simulate(one.requests, delay) for one in years],
        "SimPy": lambda: [in_simpy.simulate(one.requests, delay) for one in years],
    }
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(repeats):
        for name, run in runs.items():
            times[name].append(seconds(run))
    first = times["minitendr, 1 thread"]
    print(f"{'':24}{'median':>10}{'min':>9}{'max':>9}{'requests/s':>13}{'of minitendr':>13}{'min–max':>15}")
    for name, spent in times.items():
        ratios = sorted(other / ours for other, ours in zip(spent, first))
        print(f"{name:24}{statistics.median(spent) * 1e3:>7.0f} ms{min(spent) * 1e3:>6.0f} ms{max(spent) * 1e3:>6.0f} ms"
              f"{requests / statistics.median(spent):>13,.0f}{statistics.median(ratios):>12.2f}×{ratios[0]:>8.2f}–{ratios[-1]:.2f}")
    ratios = [other / ours for other, ours in zip(times["SimPy"], first)]
    median = statistics.median(ratios)
    print(f"simulation ({way}): SimPy → minitendr: {median:.2f} ({min(ratios):.2f}–{max(ratios):.2f}), to be reached {TARGET}: "
          f"{'yes' if median >= TARGET else 'no'}")


def main(years: int, repeats: int) -> None:
    """Both worlds."""
    print(f"event simulation, a simple model under all rules; Python {platform.python_version()}, SimPy {version('simpy')}")
    for way in DELAYS:
        measure(way, years, repeats)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3, int(sys.argv[2]) if len(sys.argv) > 2 else 7)
