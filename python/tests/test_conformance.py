"""The runner of the vectors does what the one in Rust does, and every vector passes."""

import io
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from minitendr.conformance import Summary, run
from minitendr.conformance._matching import compare
from minitendr.conformance._tree import Fault, Number, members, parse, show

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def stub(operation, text):
    """An engine that knows a few operations."""
    match operation:
        case "echo":
            return True, text
        case "text":
            return True, json.dumps({"text": text})
        case "refuse":
            return False, '{"errors": [{"code": "other"}, {"code": %s}]}' % text
        case "panic":
            raise BaseException("the engine broke")
        case "garbage":
            return True, "{"
        case "grumble":
            return False, "it does not work"
    return False, '{"errors": [{"code": "unknown_operation"}]}'


def of(*paths):
    out = io.StringIO()
    summary = run(paths, out=out, call=stub, documented=lambda code: code == "documented")
    return summary, out.getvalue().split("\n")[:-1]


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name, text):
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())

    def one(self, text):
        self.file("v.json", text)
        return of(self.folder)

    def passes(self, op, given, expect):
        vector = '{"op": "%s", "id": "v", "source": "s", "input": %s, "expect": %s}' % (op, given, expect)
        return self.one(vector)[0].is_success


class Runner(InFolder):
    def test_the_input_is_handed_on_as_it_is_written(self):
        text = r'[{"op": "text", "id": "v", "source": "s", "input": {"a": 350.50,' "\r\n" r' "a": 1e3}, "expect": {"text": "{\"a\": 350.50,\r\n \"a\": 1e3}"}}]'
        self.assertEqual(self.one(text)[1], ["1 passed, 0 failed"])
        deep = "[" * 5000 + "]" * 5000
        self.assertTrue(self.passes("text", deep, json.dumps({"text": deep})))
        self.assertTrue(self.passes("text", r'"\ud800"', json.dumps({"text": r'"\ud800"'})))

    def test_a_vector_can_fail(self):
        self.assertTrue(self.passes("echo", '{"a": "1"}', '{"a": "1"}'))
        self.assertFalse(self.passes("echo", '{"a": "1"}', '{"a": "2"}'))
        self.assertFalse(self.passes("echo", "{}", '{"a": "2"}'))
        self.assertFalse(self.passes("garbage", "{}", "{}"))
        self.assertFalse(self.passes("panic", "{}", "{}"))
        self.assertFalse(self.passes("panic", "{}", '{"error": "*"}'))

    def test_errors_are_expected_by_code_or_by_any_documented_one(self):
        self.assertTrue(self.passes("refuse", '"mine"', '{"error": "mine"}'))
        self.assertTrue(self.passes("refuse", '"documented"', '{"error": "*"}'))
        self.assertFalse(self.passes("refuse", '"mine"', '{"error": "yours"}'))
        self.assertFalse(self.passes("refuse", '"mine"', '{"error": "*"}'))
        self.assertFalse(self.passes("refuse", '"mine"', "{}"))
        self.assertFalse(self.passes("refuse", '"mine"', '{"error": "mine", "a": null}'))
        self.assertFalse(self.passes("refuse", "1", '{"error": "other"}'))
        self.assertFalse(self.passes("echo", "{}", '{"error": "*"}'))
        self.assertFalse(self.passes("grumble", "{}", '{"error": "*"}'))
        self.assertFalse(self.passes("nonsense", "{}", '{"error": "unknown_operation"}'))
        self.assertFalse(self.passes("nonsense", "{}", '{"error": "*"}'))

    def test_strange_vectors_and_files_are_failures(self):
        for text in (
            "nonsense",
            "",
            "[1]",
            '[{"op": "echo", "source": "s", "input": {}, "expect": {}}]',
            '[{"op": "echo", "id": "", "source": "s", "input": {}, "expect": {}}]',
            '[{"op": "echo", "id": "v", "input": {}, "expect": {}}]',
            '[{"op": "echo", "id": "v", "source": "s", "expect": {}}]',
            '[{"op": "echo", "id": "v", "source": "s", "input": {}}]',
            '[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "note": ""}]',
            '[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "derived": "yes"}]',
            '[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "derived": null}]',
            '[{"op": "echo", "id": "v", "id": "v", "source": "s", "input": {}, "expect": {}}]',
            '[{"op": "echo", "id": "v", "source": "s", "input": [], "expect": []}]',
            '{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {"a": null, "a": null}}',
            '\ufeff{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}}',
        ):
            with self.subTest(text=text):
                summary, lines = self.one(text)
                self.assertEqual(summary, Summary(passed=0, failed=1))
                self.assertEqual((len(lines), lines[-1]), (2, "0 passed, 1 failed"))

    def test_an_id_stands_once_in_a_run(self):
        vector = '{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}}'
        self.file("a.json", vector)
        self.file("b/c.json", vector)
        self.file("b/d.txt", "no vectors")
        summary, lines = of(self.folder)
        self.assertEqual(summary, Summary(passed=1, failed=1))
        self.assertIn("c.json v: expected an id of its own got", lines[0])

    def test_files_are_run_in_the_order_of_their_paths(self):
        for name, id in (("b.json", "three"), ("a/z.json", "two"), ("a/y.json", "one")):
            self.file(name, '{"op": "no", "id": "%s", "source": "s", "input": {}, "expect": {}}' % id)
        for line, id in zip(of(self.folder)[1], ("one", "two", "three"), strict=False):
            self.assertIn(f".json {id}: expected ", line)

    def test_nothing_run_is_no_success(self):
        summary, lines = of(self.folder)
        self.assertEqual((summary.is_success, lines), (False, ["0 passed, 0 failed"]))
        summary, lines = of(self.folder / "absent")
        self.assertEqual((summary.failed, len(lines)), (1, 2))
        self.assertFalse(of()[0].is_success)

    def test_a_failure_is_one_line_however_long_the_result_is(self):
        long = "x\\n" * 2000
        text = '{"op": "echo", "id": "v", "source": "s", "input": {"a": "%s"}, "expect": {"a": "b"}}' % long
        _, lines = self.one(text)
        self.assertEqual(len(lines), 2)
        self.assertTrue(all(len(line) < 1000 for line in lines))

    def test_answers_are_written_as_the_engine_gives_them(self):
        self.file("v.json", '[{"op": "echo", "id": "č", "source": "s", "input": {"a":  1}, "expect": {}}, {"op": "grumble", "id": "w", "source": "s", "input": {}, "expect": {}}]')
        answers = io.StringIO()
        run([self.folder], out=io.StringIO(), answers=answers, call=stub)
        self.assertEqual(answers.getvalue(), 'č\t{"a":  1}\nw\tit does not work\n')


class Trees(unittest.TestCase):
    def test_numbers_keep_their_literal_text(self):
        tree = parse(' {"a": [350.5, 1e3, 1.10, -0, 12345678901234567890.5], "b": null} ')
        self.assertEqual(show(tree), '{"a": [350.5, 1e3, 1.10, -0, 12345678901234567890.5], "b": null}')
        self.assertEqual(parse("1.0"), Number("1.0"))

    def test_members_are_pieces_of_the_text(self):
        self.assertEqual(members('{ "a" : [1 , {} ],"\\u0061":"}" }'), [("a", "[1 , {} ]"), ("a", '"}"')])

    def test_duplicate_keys_are_refused_at_every_depth(self):
        for text in ('[{"a": {"b": 1, "b": 1}}]', '{"b": 1, "\\u0062": 2}'):
            with self.assertRaisesRegex(Fault, "duplicate key `b`"):
                parse(text)

    def test_bad_json_and_deep_nesting_are_errors(self):
        bad = ["", "{", "[1,]", "[,1]", "01", "1.", "+1", ".5", "NaN", "Infinity", '{"a" 1}', '{"a": 1,}', "{1: 2}", "[] []", "[}", "'a'"]
        for text in [*bad, '"\t"', '"\\x"', '"\\ud800"', "tru", "[" * 9, "\u00a01"]:
            with self.subTest(text=text), self.assertRaises(Fault):
                parse(text)
        with self.assertRaisesRegex(Fault, "nested too deeply"):
            parse("[" * 5000 + "]" * 5000)


class Matching(unittest.TestCase):
    def matches(self, expected, got):
        return compare(parse(expected), parse(got)) is None

    def all(self, whether, pairs):
        for expected, got in pairs:
            with self.subTest(expected=expected, got=got):
                self.assertEqual(self.matches(expected, got), whether)

    def test_objects_are_partial_and_lists_are_whole(self):
        got = '{"a": {"b": "x", "c": "y"}, "l": ["p", "q"]}'
        self.all(True, [(right, got) for right in ("{}", '{"a": {"b": "x"}}', '{"l": ["p", "q"]}')])
        wrong = ['{"a": {"b": "y"}}', '{"a": {"d": "x"}}', '{"a": "x"}', '{"l": ["p"]}', '{"l": ["q", "p"]}', '{"l": ["p", "q", "r"]}']
        self.all(False, [(text, got) for text in [*wrong, '{"l": {"0": "p"}}', "[]"]])

    def test_null_is_a_missing_key(self):
        self.all(True, [('{"winner": null}', "{}"), ('{"winner": null}', '{"winner": null}'), ('{"a": {"b": null}}', '{"a": {}}'), ("[null]", "[null]")])
        self.all(False, [('{"winner": null}', '{"winner": "A"}'), ('{"winner": "A"}', "{}"), ('{"a": {}}', "{}"), ("[null]", "[]")])

    def figures(self, whether, pairs):
        for expected, exact in pairs:
            figure = json.dumps({"t": {"exact": exact, "shown": "?"}})
            self.all(whether, [(json.dumps({"t": expected}), figure)])
            if whether:
                self.all(True, [('{"t": %s}' % expected, figure)])

    def test_figures_are_rounded_half_up_to_the_places_of_the_expectation(self):
        right = [("42.857143", "300/7"), ("42.86", "300/7"), ("43", "300/7"), ("40", "40"), ("40.000", "40"), ("40", "40.0")]
        right += [("0.13", "0.125"), ("-0.13", "-0.125"), ("-0.13", "-1/8"), ("0", "-0.4"), ("3", "5/2"), ("-3", "-5/2")]
        right += [("1000000000000000000000000000000.1", "1000000000000000000000000000000.05"), ("1" * 6000, "1" * 6000)]
        self.figures(True, right)
        wrong = [("42.85", "300/7"), ("42.857142", "300/7"), ("0.12", "0.125"), ("-0.12", "-0.125"), ("2", "5/2"), ("1", "1/0"), ("1", "one")]
        wrong += [("1", "1.5/1"), ("1", "1/1.0"), ("1", "-1/-1"), ("1e0", "1"), ("abc", "abc"), ("300/7", "300/7"), ("1", ""), ("1.", "1")]
        self.figures(False, [*wrong, ("+1", "1"), ("1", "1\n"), ("1", "٣"), ("3", "٣"), ("1", "1/00")])

    def test_the_spelling_of_a_figure_can_be_expected_too(self):
        got = '{"t": {"exact": "300/7", "shown": "42.86"}}'
        self.all(True, [(got, got)])
        self.all(False, [('{"t": {"shown": "42.9"}}', got), ('{"t": {"exact": "600/14"}}', got)])

    def test_decimal_texts_are_amounts_under_a_key_and_ids_elsewhere(self):
        self.all(True, [('{"price": "12.5"}', '{"price": "12.50"}'), ('{"price": 12.5}', '{"price": "12.50"}'), ('{"s": "open"}', '{"s": "open"}')])
        self.all(False, [('{"price": "12.50"}', '{"price": "12.51"}'), ('{"price": "12.50"}', '{"price": 12.50}')])
        self.all(False, [('{"winner": "1"}', '{"winner": "01"}'), ('{"r": [["1"], ["2"]]}', '{"r": [["1.0"], ["2"]]}')])
        self.all(False, [('{"ranking": [[1]]}', '{"ranking": [["1"]]}'), ('{"status": "open"}', '{"status": "Open"}')])

    def test_numbers_match_numbers_of_the_same_value(self):
        self.all(True, [('{"s": [17, 7]}', '{"s": [17, 7]}'), ("[1]", "[1.0]"), ('{"met": true}', '{"met": true}'), ("[1e3]", "[1e3]")])
        self.all(False, [("[1]", "[1.4]"), ("[17]", '["17"]'), ('["17"]', "[17]"), ("[1000]", "[1e3]"), ("[1]", "[true]")])
        self.all(False, [('{"met": true}', '{"met": false}'), ('{"met": true}', '{"met": "true"}')])

    def test_a_mismatch_says_where(self):
        found = compare(parse('{"points": {"a/b": [{"x": "1"}]}}'), parse('{"points": {"a/b": [{"x": "2"}]}}'))
        self.assertEqual((found.path, found.expected, found.got), ("/points/a~1b/0/x", '"1"', '"2"'))


class Vectors(InFolder):
    def command(self, *arguments):
        command = [sys.executable, "-I", "-m", "minitendr.conformance", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    def test_every_vector_passes(self):
        answers = self.folder / "answers.tsv"
        done = self.command("--answers", answers, VECTORS)
        lines = done.stdout.splitlines()
        self.assertEqual((done.returncode, len(lines), done.stderr), (0, 1, ""), done.stdout[:2000])
        self.assertRegex(lines[0], r"^[1-9][0-9]* passed, 0 failed$")
        answered = answers.read_text(encoding="utf-8").split("\n")
        self.assertEqual(f"{len(answered) - 1} passed, 0 failed", lines[0])
        for line in answered[:-1]:
            self.assertRegex(line, r"^[^\t]+\t\{.*\}$")

    def test_a_failure_ends_with_1(self):
        self.file("v.json", '{"op": "draw", "id": "č", "source": "s", "input": {}, "expect": {}}')
        done = self.command(self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, r"v\.json č: expected \{\} got \{.*\n0 passed, 1 failed\n$")
        self.assertEqual(self.command().returncode, 1)


if __name__ == "__main__":
    unittest.main()
