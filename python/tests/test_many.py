"""Many decisions: the same as the bare operation, how far they are, and a stop that loses nothing."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
import unittest

import minitendr
from minitendr import InputError, Interrupted, award_many, many, operations, pilot


class Bar:
    """What is told to a bar."""

    def __init__(self, total, *, at=None):
        self.total, self.counts, self._at = total, [], at

    def update(self, more):
        self.counts.append(more)
        if self._at is not None and sum(self.counts) >= self._at:
            # As Ctrl-C does, at the worst moment: between what the engine did and what is counted here.
            signal.raise_signal(signal.SIGINT)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


class Many(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.data = pilot()
        cls.registers = [{"framework": framework, "events": []} for framework in cls.data.frameworks]
        cls.given = {"registers": cls.registers, "tenders": cls.data.tenders, "events": cls.data.events, "role": "pilot"}
        cls.bare = operations.award_many(**cls.given)

    def setUp(self):
        # Who begins the tests in the background may have had the signal ignored.
        self.addCleanup(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, signal.default_int_handler))

    def watched(self, **options):
        bars = []

        def bar(name, total, shown):
            bars.append(Bar(total, **options))
            return bars[-1]

        self.addCleanup(setattr, many, "bar_of", many.bar_of)
        many.bar_of = bar
        return bars

    def test_in_steps_it_is_what_the_operation_answers(self):
        bars = self.watched()
        self.assertEqual(award_many(**self.given), self.bare)
        self.assertEqual(sum(bars[0].counts), bars[0].total)
        self.assertEqual(bars[0].total, 459)

    def test_a_stop_keeps_what_is_done_and_the_rest_goes_on(self):
        bars = self.watched(at=100)
        with self.assertRaises(Interrupted) as stopped:
            award_many(**self.given)
        stop = stopped.exception
        decided = len(stop.done.decisions)
        self.assertTrue(100 <= decided < 459, decided)
        self.assertEqual(stop.done.decisions, self.bare.decisions[:decided])
        self.assertIn(f"{decided} of 459", str(stop))
        self.assertIsInstance(stop, KeyboardInterrupt)
        bars.clear()
        many.bar_of = lambda name, total, shown: Bar(total)
        recorded = {register.framework.id: len(register.events) for register in stop.done.registers}
        # What people did is in the registers as far as the work went: the rest of it follows.
        rest = {}
        for id, events in self.data.events.items():
            register = next(one for one in stop.done.registers if one.framework.id == id)
            mine = {json.dumps(event.to_dict(), sort_keys=True) for event in register.events}
            rest[id] = [event for event in events if json.dumps(event.to_dict(), sort_keys=True) not in mine]
            self.assertLess(len(rest[id]), len(events))
            self.assertTrue(recorded[id])
        after = award_many(
            registers=stop.done.registers, tenders=self.data.tenders[decided:], events=rest, role="pilot"
        )
        self.assertEqual([*stop.done.decisions, *after.decisions], list(self.bare.decisions))
        self.assertEqual(after.registers, self.bare.registers)

    def test_ctrl_c_ends_a_process_at_once(self):
        program = """
import signal
import minitendr
signal.signal(signal.SIGINT, signal.default_int_handler)
lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    "items": [{"id": "hodina", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
framework = {"id": "F", "authority": "Kraj", "regime": "zzvz_2016", "lots": [lot],
    "term": {"from": "2026-01-01", "to": "2029-12-31"},
    "participants": [{"id": id, "lots": [{"lot": "L"}]} for id in "PQ"]}
request = {"framework": "F", "lot": "L", "office": "5309", "cases": ["p-1"],
    "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    "period": {"from": "2026-04-01", "to": "2026-06-30"},
    "lines": [{"item": "hodina", "quantity": 40, "unit": "hour"}]}
offers = [{"id": id, "participant": id, "lines": [{"item": "hodina", "quantity": 40, "unit_price": price}]}
    for id, price in (("P", 450), ("Q", 440))]
many = [{"request": {**request, "id": f"R{n}"}, "offers": offers, "at": "2026-03-10T12:00:00+01:00"}
    for n in range(100_000)]
registers = [{"framework": framework, "events": []}]
print("ready", flush=True)
try:
    done = minitendr.award_many(registers=registers, tenders=many, role="r", progress=False)
    print("all", len(done.decisions))
except minitendr.Interrupted as stop:
    print("stopped", len(stop.done.decisions), stop.total)
"""
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env={**os.environ}) as work:
            self.assertEqual(work.stdout.readline(), "ready\n")
            time.sleep(1.5)
            work.send_signal(signal.SIGINT)
            said = work.stdout.read().split()
        self.assertEqual(said[0], "stopped", said)
        self.assertTrue(0 <= int(said[1]) < int(said[2]), said)

    def test_other_threads_go_on(self):
        turns, stop = [0], threading.Event()

        def count():
            while not stop.is_set():
                turns[0] += 1

        thread = threading.Thread(target=count)
        thread.start()
        before = turns[0]
        operations.award_many(**self.given)
        after = turns[0]
        stop.set()
        thread.join()
        self.assertGreater(after, before)

    def test_errors_have_the_places_of_the_whole_list(self):
        self.addCleanup(setattr, many, "_READ", many._READ)
        many._READ = 7
        broken = [tender.to_dict() for tender in self.data.tenders[:20]]
        del broken[16]["request"]["id"]
        for call in (award_many, operations.award_many):
            with self.assertRaises(InputError) as refused:
                call(registers=self.registers, tenders=broken, role="pilot")
            self.assertEqual([(one.code, one.path) for one in refused.exception.errors], [("missing_field", "/tenders/16/request/id")])

    def test_what_the_operation_refuses_is_refused_alike(self):
        stranger = {**self.data.tenders[0].to_dict()}
        stranger["request"] = {**stranger["request"], "framework": "X"}
        for given in (
            {"registers": [], "tenders": self.data.tenders[:1], "role": "pilot"},
            {"registers": [*self.registers, self.registers[0]], "tenders": [], "role": "pilot"},
            {"registers": self.registers, "tenders": [self.data.tenders[0], stranger], "role": "pilot"},
            {"registers": self.registers, "tenders": [], "role": ""},
            {"registers": self.registers, "tenders": [], "role": "pilot", "events": {"X": []}},
        ):
            with self.assertRaises(InputError) as bare:
                operations.award_many(**given)
            with self.assertRaises(InputError) as steps:
                award_many(**given)
            self.assertEqual(steps.exception, bare.exception)

    def test_the_bar_is_that_of_tqdm(self):
        with many.bar_of("x", 3, True) as bar:
            bar.update(3)
            self.assertEqual((bar.n, bar.total), (3, 3))
        with many.bar_of("x", 3, False) as bar:
            bar.update(1)
            self.assertFalse(hasattr(bar, "total"))


if __name__ == "__main__":
    unittest.main()
