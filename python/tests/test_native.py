"""The compiled half: what it gives, that threads go on beside it, and what an import costs."""

import json
import subprocess
import sys
import threading
import time
import unittest

import minitendr
from minitendr import _native


class Calls(unittest.TestCase):
    def test_answers_and_errors_are_text(self):
        draw = '{"algorithm": "rfc3797", "sources": [["1"]], "pool": 1, "take": 1}'
        self.assertEqual(_native.call("draw", draw), (True, '{"key":"1./","selected":[1]}'))
        good, document = _native.call("nonsense", "{}")
        self.assertFalse(good)
        self.assertEqual(json.loads(document)["errors"][0]["code"], "unknown_operation")
        for wrong in (b"{}", None, {}):
            with self.assertRaises(TypeError):
                _native.call("draw", wrong)

    def test_operations_and_codes(self):
        self.assertLessEqual({"evaluate", "abnormally_low", "draw", "award", "register"}, set(_native.operations()))
        self.assertTrue(_native.is_documented("unknown_field"))
        self.assertFalse(_native.is_documented("oops"))

    def test_documents_are_checked_by_kind(self):
        self.assertEqual(_native.normalize("OfferLine", '{"quantity": 1.50, "item": "h"}'), (True, '{"item":"h","quantity":"1.50"}'))
        self.assertFalse(_native.normalize("OfferLine", "{}")[0])
        self.assertFalse(_native.normalize("Nonsense", "{}")[0])


class Threads(unittest.TestCase):
    def test_others_go_on_while_the_engine_computes(self):
        """Were the GIL held, this thread would wake from its first sleep only when the engine is done."""
        offers = [{"id": f"o{n}", "price": str(n + 1)} for n in range(40_000)]
        text = json.dumps({"scheme": {"combine": {"kind": "lowest_price"}}, "offers": offers})
        before, after = threading.Event(), threading.Event()
        outcome = []

        def work():
            before.set()
            outcome.append(_native.call("evaluate", text))
            after.set()

        thread = threading.Thread(target=work)
        thread.start()
        before.wait()
        turns = 0
        while turns < 10 and not after.is_set():
            time.sleep(0.001)
            turns += not after.is_set()
        thread.join()
        self.assertTrue(outcome[0][0], outcome[0][1][:200])
        self.assertEqual(turns, 10)

    def test_many_threads_get_their_own_answers(self):
        answers = {}

        def work(number):
            text = json.dumps({"algorithm": "sha256", "sources": [str(number)], "pool": 50, "take": 50})
            answers[number] = [_native.call("draw", text) for _ in range(20)]

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len({answer[0] for answer in answers.values()}), 8)
        for answer in answers.values():
            self.assertEqual(len(set(answer)), 1)


class Import(unittest.TestCase):
    def test_brings_in_nothing_heavy(self):
        # Some packages of the tests load something of theirs whenever Python starts.
        script = "import sys; before = set(sys.modules); import minitendr; print(*{name.partition('.')[0] for name in {*sys.modules} - before})"
        done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
        names = set(done.stdout.split())
        foreign = names - set(sys.stdlib_module_names) - {"minitendr", "__main__", "sitecustomize", "usercustomize"}
        self.assertEqual({name for name in foreign if not name.startswith("_")}, set())
        # Of the standard library too, what costs more than all of this package.
        self.assertEqual(names & {"asyncio", "dataclasses", "http", "inspect", "logging", "unittest", "urllib", "html"}, set())

    def test_installs_nothing_else(self):
        from importlib.metadata import requires

        self.assertEqual([line for line in requires(minitendr.__name__) or [] if "extra ==" not in line], [])


if __name__ == "__main__":
    unittest.main()
