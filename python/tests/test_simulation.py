"""Simulations in chunks: the same answer wherever they are made, whoever dies, and whenever somebody stops them."""

import os
import signal
import threading
import time
import unittest
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from unittest import mock

from distributed import Client, LocalCluster
from minitendr import InputError, Interrupted, Replications, compare, operations, simulate, simulation

LOT = {
    "id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}],
}  # fmt: skip
FRAMEWORK = {
    "id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [LOT], "may_outlive": True,
    "term": {"from": "2026-01-01", "to": "2026-06-30"},
    "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}],
}  # fmt: skip
REQUESTS = {
    "kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30},
}  # fmt: skip
SCENARIO = {
    "framework": FRAMEWORK, "authority": {"offer_period": {"working_days": 5}},
    "providers": [
        {"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
        for id, cost in [("P", 400), ("Q", 410)]
    ],
    "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": REQUESTS}],
}  # fmt: skip
POLICIES = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
GIVEN = {"scenario": SCENARIO, "policies": POLICIES, "seed": 20260701}


class Killing:
    """An executor whose workers are killed while there is work: when the third chunk is sent."""

    def __init__(self, executor, workers):
        self._executor, self._workers = executor, workers
        self._sent, self.killed = 0, []

    def submit(self, fn, *args):
        self._sent += 1
        future = self._executor.submit(fn, *args)
        if self._sent == 3:
            for worker in self._workers():
                os.kill(worker, signal.SIGKILL)
                self.killed.append(worker)
        return future


def whole(first, end):
    return operations.simulate(**GIVEN, replications={"kind": "range", "from": first, "to": end})


class Slow(ThreadPoolExecutor):
    """An executor that somebody stops after so many chunks."""

    def __init__(self, chunks):
        super().__init__(1)
        self.left = chunks

    def submit(self, fn, *args):
        future = Future()
        if self.left > 0:
            self.left -= 1
            future.set_result(fn(*args))
        return future


class Chunks(unittest.TestCase):
    def setUp(self):
        # Who begins the tests in the background may have had the signal ignored.
        self.addCleanup(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, signal.default_int_handler))

    def test_in_chunks_it_is_what_one_run_answers(self):
        self.assertEqual(simulate(**GIVEN, replications=9), whole(0, 9))
        self.assertEqual(simulate(**GIVEN, replications=1), whole(0, 1))
        part = simulate(**GIVEN, replications=Replications.Range(from_=3, to=8))
        self.assertEqual(part, whole(3, 8))

    def test_sums_say_the_same_in_chunks_and_whole_as_rows(self):
        summed = simulate(**GIVEN, replications=9, keep="sums")
        self.assertEqual(summed, operations.simulate(**GIVEN, keep="sums", replications={"kind": "range", "from": 0, "to": 9}))
        self.assertEqual(summed.summary, whole(0, 9).summary)
        self.assertEqual(len(summed.rows.value), 0)
        part = simulate(**GIVEN, replications=Replications.Range(from_=3, to=8), keep="sums")
        self.assertEqual(part.summary, whole(3, 8).summary)

    def test_sums_are_added_up_as_chunks_come_and_no_more_is_begun_than_so_far_ahead(self):
        """Chunks of one replication that come in the wrong order: what waits is never more than what may be begun ahead."""
        held, begun = [], []

        class Backwards:
            def submit(self, fn, *args):
                future = Future()
                begun.append(args[1:])
                held.append((future, fn, args))
                if len(held) == ahead or args[2] == 30:
                    while held:
                        last, fn, args = held.pop()
                        last.set_result(fn(*args))
                return future

        ahead, sizes = 4, []
        add_up = simulation._Work._add_up

        def watched(work, made):
            sizes.append(len(made))
            add_up(work, made)
            sizes.append(len(made))

        with (
            mock.patch.object(simulation, "_AHEAD", ahead),
            mock.patch.object(simulation, "_CHUNK", 0.0),
            mock.patch.object(simulation._Work, "_add_up", watched),
        ):
            answered = simulate(**GIVEN, replications=30, keep="sums", executor=Backwards(), progress=False)
        self.assertEqual(answered.summary, whole(0, 30).summary)
        self.assertEqual(len(begun), 29)
        self.assertLessEqual(max(sizes), ahead + 1)
        self.assertEqual(sizes[-1], 1)

    def test_a_precision_is_reached_as_by_the_operation(self):
        until = {"kind": "until", "measure": "spend", "relative": "0.5", "at_least": 3, "at_most": 20}
        self.assertEqual(
            simulate(**GIVEN, replications=until), operations.simulate(**GIVEN, replications=until)
        )
        rows, sums = simulate(**GIVEN, replications=until), simulate(**GIVEN, replications=until, keep="sums")
        self.assertEqual((sums.to, sums.precise, sums.summary), (rows.to, rows.precise, rows.summary))

    def test_what_cannot_be_is_refused_before_anything_is_sent_away(self):
        class Nowhere:
            def submit(self, fn, *args):
                raise AssertionError("nothing is to be sent")

        wrong = {**SCENARIO, "demand": [{**SCENARIO["demand"][0], "arrivals": {"kind": "poisson", "per_year": -1}}]}
        for given, replications in (({**GIVEN, "scenario": wrong}, 5), (GIVEN, 0), (GIVEN, {"kind": "range", "from": 5, "to": 2}), (GIVEN, 4_000_000), ({**GIVEN, "keep": "sums"}, 6_000_000)):
            with self.assertRaises(InputError) as refused:
                simulate(**given, replications=replications, executor=Nowhere())
            with self.assertRaises(InputError) as bare:
                bounds = {"kind": "range", "from": 0, "to": replications} if isinstance(replications, int) else replications
                operations.simulate(**given, replications=bounds)
            self.assertEqual(refused.exception, bare.exception)

    def test_processes_answer_alike(self):
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
            self.assertEqual(simulate(**GIVEN, replications=7, executor=executor), whole(0, 7))
            summed = simulate(**GIVEN, replications=7, keep="sums", executor=executor)
            self.assertEqual(summed.summary, whole(0, 7).summary)

    def test_a_worker_that_is_killed_loses_nothing(self):
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
            executor.submit(os.getpid).result()
            killing = Killing(executor, lambda: [process.pid for process in executor._processes.values()])
            answered = simulate(**GIVEN, replications=40, executor=killing, progress=False)
        self.assertTrue(killing.killed)
        self.assertEqual(answered, whole(0, 40))

    def test_a_cluster_that_loses_a_worker_answers_alike(self):
        with (
            LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
            Client(cluster) as client,
        ):
            first = min(client.run(os.getpid).values())
            killing = Killing(client, lambda: [first])
            answered = simulate(**GIVEN, replications=40, executor=killing, progress=False)
        self.assertEqual(killing.killed, [first])
        self.assertEqual(answered, whole(0, 40))

    def test_a_stop_keeps_what_is_done_without_a_gap(self):
        executor = Slow(3)

        def stop():
            while executor.left:
                time.sleep(0.01)
            time.sleep(0.3)
            os.kill(os.getpid(), signal.SIGINT)

        stopper = threading.Thread(target=stop)
        stopper.start()
        with self.assertRaises(Interrupted) as stopped:
            simulate(**GIVEN, replications=40, executor=executor, progress=False)
        stopper.join()
        done = stopped.exception.done
        self.assertTrue(1 < done.to < 40, done.to)
        self.assertEqual((stopped.exception.count, stopped.exception.total), (done.to, 40))
        self.assertEqual(done, whole(0, done.to))
        self.assertEqual(compare(runs=[done, whole(done.to, 40)]), whole(0, 40))


if __name__ == "__main__":
    unittest.main()
