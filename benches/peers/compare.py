"""Measures the same work here and in NumPy, Polars and DuckDB, and holds that all of them say the same.

What is measured: from columns in memory to totals, places and winners in memory; this engine also gives the reasons and looks
at every input. All run in turns, so that a machine that is busy slows all of them; what counts are the ratios.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

THREADS = 2
os.environ.setdefault("POLARS_MAX_THREADS", str(THREADS))

import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import polars as pl  # noqa: E402

import in_duckdb  # noqa: E402
import in_numpy  # noqa: E402
import in_polars  # noqa: E402
from minitendr import Criterion, Formula, RoundingRule, Scheme, TieRule, evaluate_columns  # noqa: E402
from workload import workload  # noqa: E402

CHECKSUMS = {1_000: 891122773251672, 1_000_000: 5851601628633347733}
"""Of the columns that go in; the benches in Rust have the same."""

SCHEME = Scheme(
    combine={"kind": "weighted_sum"},
    criteria=[
        Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
        Criterion(id="quality", of="value", better="higher", weight=40, formula=Formula.Ratio()),
    ],
    rounding=RoundingRule(what="total", places=2, mode="half_up"),
    ties=[TieRule.LowerPrice(), TieRule.LowerId()],
)


def seconds(run: Callable[[], object]) -> tuple[float, float]:
    """How long one run takes by the clock, and of processors."""
    start, before = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - start, time.process_time() - before


def main(tenders: int, repeats: int) -> None:
    """Measures and prints."""
    load = workload(tenders)
    if tenders in CHECKSUMS and load.checksum() != CHECKSUMS[tenders]:
        sys.exit(f"another workload: {load.checksum()}")

    def engine(threads: int) -> Any:
        return evaluate_columns(
            SCHEME, offsets=load.offsets, price=load.price, values={"quality": load.quality}, ceiling=load.ceiling,
            excluded=load.excluded, threads=threads,
        )

    frame = in_polars.load_frame(load)
    one, two = in_duckdb.connect(load, 1), in_duckdb.connect(load, THREADS)
    runs: dict[str, Callable[[], object]] = {
        "minitendr, 1 thread": lambda: engine(1),
        f"minitendr, {THREADS} threads": lambda: engine(THREADS),
        "NumPy, 1 thread": lambda: in_numpy.evaluate(load),
        f"Polars, {THREADS} threads": lambda: in_polars.evaluate(frame),
        "DuckDB, 1 thread": lambda: in_duckdb.evaluate(one),
        f"DuckDB, {THREADS} threads": lambda: in_duckdb.evaluate(two),
    }

    own = engine(1)
    ranked = np.asarray(own.rank) > 0
    totals = np.where(ranked, np.asarray(own.total), -1)
    expected = totals, np.asarray(own.rank), np.asarray(own.winner)
    in_duckdb.evaluate(two)
    others = {
        "NumPy": in_numpy.evaluate(load),
        "Polars": in_polars.columns(in_polars.evaluate(frame), tenders),
        "DuckDB": in_duckdb.columns(two, tenders),
        "two threads": (np.where(ranked, np.asarray(engine(2).total), -1), np.asarray(engine(2).rank), np.asarray(engine(2).winner)),
    }
    for name, result in others.items():
        for what, ours, theirs in zip(("totals", "places", "winners"), expected, result):
            if not np.array_equal(ours, theirs):
                sys.exit(f"{name} has other {what}: {int((ours != theirs).sum())} differ")

    print(f"{tenders} tenders of 5 offers; {platform.machine()}, {os.cpu_count()} processors; Python {platform.python_version()}, "
          f"NumPy {np.__version__}, Polars {pl.__version__}, DuckDB {duckdb.__version__}")
    print(f"all agree: {int(ranked.sum())} ranked offers, totals {int(totals[ranked].sum())}, places {int(expected[1].sum())}, "
          f"winners {int(expected[2].sum())}; {own.counts()}\n")
    times: dict[str, list[float]] = {name: [] for name in runs}
    work: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(repeats):
        for name, run in runs.items():
            by_clock, of_processors = seconds(run)
            times[name].append(by_clock)
            work[name].append(of_processors)
    first, threads = "minitendr, 1 thread", f"minitendr, {THREADS} threads"
    print(f"{'':24}{'median':>10}{'min':>9}{'max':>9}{'tenders/s':>13}{'of 1 thread':>13}{'min–max':>15}")
    for name, spent in times.items():
        ratios = sorted(other / ours for other, ours in zip(spent, times[first]))
        print(f"{name:24}{statistics.median(spent) * 1e3:>7.0f} ms{min(spent) * 1e3:>6.0f} ms{max(spent) * 1e3:>6.0f} ms"
              f"{tenders / statistics.median(spent):>13,.0f}{statistics.median(ratios):>12.2f}×{ratios[0]:>8.2f}–{ratios[-1]:.2f}")
    duck = [other / ours for other, ours in zip(times[f"DuckDB, {THREADS} threads"], times[threads])]
    alone = [one / two for one, two in zip(times[first], times[threads])]
    numpy = [other / ours for other, ours in zip(times["NumPy, 1 thread"], times[first])]
    # Other work on the machine takes time of the clock, and less of the time of processors.
    numpy_work = [other / ours for other, ours in zip(work["NumPy, 1 thread"], work[first])]
    print()
    for what, ratios, target in (
        ("NumPy to one thread", numpy, 6), ("the same in processor time", numpy_work, 6), (f"DuckDB on {THREADS} threads to {THREADS} threads", duck, 15),
        ("one thread to two", alone, 1.7),
    ):
        median = statistics.median(ratios)
        print(f"{what}: {median:.2f} ({min(ratios):.2f}–{max(ratios):.2f}), to be reached {target}: {'yes' if median >= target else 'no'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000, int(sys.argv[2]) if len(sys.argv) > 2 else 7)
