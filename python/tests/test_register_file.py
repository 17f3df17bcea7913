"""The register in a file: what is acknowledged stays, one writer, and what is damaged is found."""

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from minitendr import FrameworkContract, InputError, Register, RegisterFile, SealedText, pilot, seal

LOT = {
    "id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    "scheme": {"combine": {"kind": "lowest_price"}},
}  # fmt: skip
FRAMEWORK = FrameworkContract.from_dict({
    "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
    "lots": [LOT], "participants": [{"id": "P", "lots": [{"lot": "L"}]}],
})  # fmt: skip
MOMENT = "2026-03-10T12:00:00+01:00"


def closed(name):
    return {"kind": "closed", "request": name, "lot": "L", "outcome": "no_offer", "role": "coordinator",
            "happened_at": MOMENT, "recorded_at": MOMENT}  # fmt: skip


# Writes two events at a time and says how many there are, for as long as it lives.
WRITER = """
import itertools, sys
from minitendr import Register
with Register.open(sys.argv[1]) as file:
    known = len(file.register.events)
    for place in itertools.count(known, 2):
        stamp = {"lot": "L", "outcome": "no_offer", "role": "coordinator",
                 "happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:00:00+01:00"}
        file.record_all([{"kind": "closed", "request": f"R{place + more}", **stamp} for more in (0, 1)])
        print(place + 2, flush=True)
"""


def codes(error):
    return [problem.code for problem in error.errors]


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "kraj.db")

    def refused(self, code, run):
        with self.assertRaises(InputError) as caught:
            run()
        self.assertEqual(codes(caught.exception), [code])
        return caught.exception

    def filled(self, count):
        with Register.open(self.path, framework=FRAMEWORK) as file:
            file.record_all([closed(f"R{n}") for n in range(count)])
            return file.register

    def test_what_was_recorded_is_there_again(self):
        register = self.filled(3)
        self.assertEqual(register, Register(framework=FRAMEWORK, events=[closed(f"R{n}") for n in range(3)]))
        with Register.open(self.path, framework=FRAMEWORK) as file:
            self.assertEqual((file.register, file.head(), file.path), (register, register.head(), self.path))
            file.record(closed("R3"))
            before = file.register
            # What is refused changes nothing, in the file neither.
            error = self.refused("duplicate_id", lambda: file.record_all([closed("R4"), closed("R0")]))
            self.assertEqual(error.errors[0].path, "/1/request")
            self.assertIs(file.register, before)
            self.assertEqual(repr(file), f"RegisterFile({self.path!r})")
        with Register.open(self.path) as file:
            self.assertEqual(len(file.register.events), 4)
            self.assertEqual(file.summary(), file.register.summary())
        self.assertTrue(RegisterFile.check(self.path).intact)
        self.assertEqual(Register.from_chain(before.chain()), before)

    def test_decisions_are_recorded(self):
        data = pilot()
        framework = data.frameworks[0]
        tenders = [tender for tender in data.tenders if tender.request.framework == framework.id][:8]
        register = Register(framework=framework, events=[])
        with Register.open(self.path, framework=framework) as file:
            for tender in tenders:
                register = register.complete_before(tender.at.date(), at=tender.at, role="coordinator")
                file.complete_before(tender.at.date(), at=tender.at, role="coordinator")
                register, decision = register.decide(tender, role="coordinator", actor="k-1")
                self.assertEqual(file.decide(tender, role="coordinator", actor="k-1"), decision)
        with Register.open(self.path) as file:
            self.assertEqual(file.register, register)

    def test_a_process_killed_at_any_moment_loses_nothing_and_leaves_nothing_half(self):
        self.filled(0)
        chance, acknowledged, kills_between = random.Random(20260310), 0, 0
        for kill in range(100):
            command = [sys.executable, "-I", "-c", WRITER, self.path]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
                for _ in range(chance.randrange(1, 6)):
                    acknowledged = int(process.stdout.readline())
                # Somewhere in the next transaction, or between two.
                delay = chance.random() * 0.004
                if delay > 0.0005:
                    try:
                        process.wait(delay)
                    except subprocess.TimeoutExpired:
                        pass
                process.kill()
                # What it still said before it died was acknowledged too.
                for line in process.stdout:
                    if line.endswith("\n"):
                        acknowledged = int(line)
            with Register.open(self.path) as file:
                found = len(file.register.events)
                self.assertEqual([event.request for event in file.register.events], [f"R{n}" for n in range(found)])
            self.assertGreaterEqual(found, acknowledged, f"kill {kill}: an acknowledged event is lost")
            self.assertEqual(found % 2, 0, f"kill {kill}: a half of two events that belong together")
            kills_between += found > acknowledged
            acknowledged = found
        self.assertTrue(RegisterFile.check(self.path).intact)
        # The test would show little if it never hit a process between its commit and its word.
        self.assertGreater(acknowledged, 200)
        self.assertLess(kills_between, 100)

    def test_it_has_one_writer(self):
        with Register.open(self.path, framework=FRAMEWORK):
            error = self.refused("file_locked", lambda: Register.open(self.path))
            self.assertIn("kraj.db", error.errors[0].message.cs)
            command = [sys.executable, "-I", "-c", WRITER, self.path]
            other = subprocess.run(command, capture_output=True, text=True, check=False)
            self.assertIn("file_locked", other.stderr)
        Register.open(self.path).close()

    def test_a_file_that_cannot_be_written_is_refused(self):
        self.filled(1)
        if os.name == "posix" and os.geteuid() == 0:
            # Root may write everywhere: what SQLite says of such a file is enough.
            from minitendr import _file

            error = sqlite3.OperationalError("attempt to write a readonly database")
            self.assertEqual(_file._code_of(error, self.path), "file_read_only")
        else:
            os.chmod(self.path, 0o444)
            self.refused("file_read_only", lambda: Register.open(self.path))

    def test_a_file_that_was_cut_or_is_none_is_refused(self):
        self.filled(200)
        whole = Path(self.path).read_bytes()
        for part in (len(whole) // 2, len(whole) - 4096, 5000):
            Path(self.path).write_bytes(whole[:part])
            self.refused("file_damaged", lambda: Register.open(self.path))
            self.refused("file_damaged", lambda: RegisterFile.check(self.path))
        Path(self.path).write_bytes(b"no database at all, but longer than the head of one" * 100)
        self.refused("file_no_register", lambda: Register.open(self.path))
        os.remove(self.path)
        sqlite3.connect(self.path).execute("CREATE TABLE something (id)").connection.close()
        self.refused("file_no_register", lambda: Register.open(self.path))
        self.refused("file_no_register", lambda: RegisterFile.check(os.path.join(self.path, "nowhere.db")))

    def test_a_new_file_needs_a_framework_contract_and_an_old_one_keeps_its_own(self):
        self.refused("file_no_register", lambda: Register.open(self.path))
        self.assertFalse(os.path.exists(self.path))
        self.filled(1)
        other = FRAMEWORK.replace(authority="Another region")
        self.refused("file_another_framework", lambda: Register.open(self.path, framework=other))

    def change(self, statement, *values):
        with sqlite3.connect(self.path) as connection:
            connection.execute(statement, values)
        connection.close()

    def test_whatever_is_altered_is_found_and_located(self):
        self.filled(6)
        whole = Path(self.path).read_bytes()
        cases = [
            ("UPDATE entries SET entry = replace(entry, 'no_offer', 'withdrawn') WHERE number = 3", [(3, "event_altered")]),
            ("UPDATE entries SET entry = replace(entry, ':', ': ') WHERE number = 3", [(3, "event_altered")]),
            ("UPDATE entries SET entry = substr(entry, 1, 40) WHERE number = 5", [(5, "event_altered")]),
            ("UPDATE entries SET entry = x'00ff' WHERE number = 4", [(4, "event_altered")]),
            ("DELETE FROM entries WHERE number = 2", [(2, "event_missing")]),
            ("UPDATE entries SET number = number + 10 WHERE number = 2", [(3, "event_moved"), (2, "event_moved")]),
            ("UPDATE framework SET document = replace(document, 'Region', 'Regiom')", [(1, "framework_altered")]),
        ]  # fmt: skip
        for statement, expected in cases:
            Path(self.path).write_bytes(whole)
            self.change(statement)
            check = RegisterFile.check(self.path)
            found = [(fault.event, fault.code) for fault in check.faults]
            self.assertEqual((check.intact, found[: len(expected)]), (False, expected), statement)
            with self.assertRaises(InputError) as caught:
                Register.open(self.path)
            self.assertEqual(set(codes(caught.exception)), {"broken_chain"})
            self.assertEqual(caught.exception.errors[0].path, f"/entries/{expected[0][0] - 1}")
        # The end was cut off, and somebody else kept the head.
        Path(self.path).write_bytes(whole)
        with Register.open(self.path) as file:
            head = file.head()
        self.change("DELETE FROM entries WHERE number = 6")
        self.assertTrue(RegisterFile.check(self.path).intact)
        check = RegisterFile.check(self.path, head=head)
        self.assertEqual([(fault.event, fault.code) for fault in check.faults], [(6, "event_missing")])

    def test_any_byte_of_any_entry(self):
        self.filled(2)
        with sqlite3.connect(self.path) as connection:
            (entry,) = connection.execute("SELECT entry FROM entries WHERE number = 2").fetchone()
        connection.close()
        whole = Path(self.path).read_bytes()
        text = entry.encode()
        place = whole.index(text)
        for offset in range(len(text)):
            damaged = bytearray(whole)
            damaged[place + offset] ^= 1
            Path(self.path).write_bytes(bytes(damaged))
            try:
                check = RegisterFile.check(self.path)
            except InputError as error:
                # A byte that is no text any more, which SQLite or Python says.
                self.assertEqual(codes(error), ["file_damaged"])
                continue
            self.assertEqual([(fault.event, fault.code) for fault in check.faults], [(2, "event_altered")], offset)

    def test_a_text_can_be_erased_and_its_seal_stays(self):
        salt, text = "1f" * 32, "two siblings, weekday afternoons"
        made = seal(salt=salt, text=text)
        received = {"kind": "received", "request": "R", "lot": "L", "children": 2, "need": made.seal,
                    "happened_at": MOMENT, "recorded_at": MOMENT, "role": "office"}  # fmt: skip
        erased = {"kind": "erased", "seal": made.seal, "reason": "the review period is over",
                  "happened_at": MOMENT, "recorded_at": MOMENT, "role": "office"}  # fmt: skip
        with Register.open(self.path, framework=FRAMEWORK) as file:
            file.record(received)
            file.keep(SealedText(seal=made.seal, salt=salt, text=text))
        self.assertIn(text.encode(), Path(self.path).read_bytes())
        with Register.open(self.path) as file:
            self.assertEqual(file.register.texts[0].text, text)
            file.record(erased)
            self.assertEqual(file.register.texts, ())
            for part in Path(self.path).parent.iterdir():
                self.assertNotIn(text.encode(), part.read_bytes(), part.name)
        with self.assertRaises(ValueError):
            file.record(erased | {"seal": made.seal})
        self.assertNotIn(text.encode(), Path(self.path).read_bytes())
        self.assertTrue(RegisterFile.check(self.path).intact)
        with Register.open(self.path) as file:
            self.refused("unknown_seal", lambda: file.keep({"seal": made.seal, "salt": salt, "text": text}))


if __name__ == "__main__":
    unittest.main()
