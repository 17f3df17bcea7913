"""Every way into the engine gives what its text gives: the vectors as Python values, and as objects of the package."""

import inspect
import json
import math
import re
import unittest
from pathlib import Path

import minitendr
from minitendr import InputError, _native
from minitendr._call import call
from minitendr._record import Record
from minitendr._text import dumps
from minitendr.conformance._tree import items, members

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


class Lossy(Exception):
    """A text that Python values cannot say: a key twice, a number that a double would change."""


def loaded(text):
    def pairs(given):
        if len(dict(given)) < len(given):
            raise Lossy
        return dict(given)

    def number(literal):
        value = float(literal)
        if not math.isfinite(value) or dumps(value) != literal:
            raise Lossy
        return value

    def constant(literal):
        raise Lossy

    return json.loads(text, object_pairs_hook=pairs, parse_float=number, parse_constant=constant)


def vectors():
    """Id, operation and input of each vector."""
    for file in sorted(VECTORS.rglob("*.json")):
        for text in items(file.read_text(encoding="utf-8").strip()):
            fields = dict(members(text))
            yield json.loads(fields["id"]), json.loads(fields["op"]), fields["input"]


def outcome(run):
    """The answer, or codes and paths of the errors."""
    try:
        return run()
    except InputError as error:
        return [(problem.code, problem.path) for problem in error.errors]


def by_text(operation, text):
    good, answer = _native.call(operation, text)
    document = json.loads(answer)
    return document if good else [(error["code"], error["path"]) for error in document["errors"]]


class Routes(unittest.TestCase):
    def each(self, compare):
        done = lossy = 0
        for id, operation, text in vectors():
            try:
                value = loaded(text)
            except Lossy:
                lossy += 1
                continue
            if isinstance(value, dict) and len(text) < 100_000:
                with self.subTest(id=id):
                    compare(operation, text, value)
                done += 1
        # Nearly all can be said in Python; if not, this test tests nothing.
        self.assertGreater(done, 1000)
        self.assertLess(lossy, 60)

    def test_python_values_give_what_the_text_gives(self):
        def compare(operation, text, value):
            self.assertEqual(outcome(lambda: call(operation, value)), by_text(operation, text))

        self.each(compare)

    def test_the_functions_give_what_the_text_gives(self):
        def compare(operation, text, value):
            expected = by_text(operation, text)
            function = getattr(minitendr, operation, None)
            if function is None:
                self.assertNotIn(operation, _native.operations())
                return
            # `from` is a word of the language.
            value = {f"{name}_" if name == "from" else name: given for name, given in value.items()}
            try:
                inspect.signature(function).bind(**value)
            except TypeError:
                # What the function does not take at all is a TypeError of Python; nobody gives it a format.
                self.assertTrue(isinstance(expected, list) or "format" in value)
                return
            self.assertEqual(outcome(lambda: function(**value).to_dict()), expected)

        self.each(compare)

    def test_objects_give_what_the_text_gives(self):
        """As above, each field first made an object of its class where there is one."""

        def made(annotation, value):
            found = re.search(r"(\w+) \| Mapping\[str, object\]", annotation)
            # Where any object will do, it stays what it is.
            if not found or found[1] == "Record":
                return value
            cls = getattr(minitendr, found[1])
            if annotation.startswith(f"Mapping[str, {found[1]} |"):
                return {id: cls.from_dict(item) for id, item in value.items()}
            if "Mapping[str, Sequence[" in annotation:
                return {id: [cls.from_dict(item) for item in items] for id, items in value.items()}
            return [cls.from_dict(item) for item in value] if isinstance(value, list) else cls.from_dict(value)

        def compare(operation, text, value):
            expected = by_text(operation, text)
            taken = inspect.signature(getattr(minitendr, operation)).parameters
            try:
                value = {name: made(str(taken[name].annotation), item) if name in taken else item for name, item in value.items()}
            except (InputError, TypeError):
                # What is wrong in one document is refused when its object is made; then the text is refused as well.
                self.assertIsInstance(expected, list)
                return
            self.assertEqual(outcome(lambda: call(operation, value)), expected)

        self.each(compare)


class Classes(unittest.TestCase):
    def test_every_kind_of_document_has_its_class(self):
        """And a class whose kind the engine does not know could never be made."""
        classes = {getattr(value, "_kind", None) for value in vars(minitendr).values() if isinstance(value, type) and issubclass(value, Record)}
        classes -= {None}
        self.assertEqual(classes | {"Message"}, set(_native.kinds()))

    def test_what_an_operation_answers_can_be_kept_and_read_again(self):
        for id, operation, text in vectors():
            cls = getattr(minitendr, inspect.signature(getattr(minitendr, operation)).return_annotation)
            good, answer = _native.call(operation, text)
            if good:
                with self.subTest(id=id):
                    kept = cls._wrap(json.loads(answer))
                    self.assertEqual(kept.to_json(), answer)
                    back = cls.from_json(answer)
                    self.assertEqual((back, hash(back), back.to_json()), (kept, hash(kept), answer))
                    self.assertTrue(repr(kept).startswith(f"{cls.__name__}("))
                    self.assertIn("<table>", kept._repr_html_())


if __name__ == "__main__":
    unittest.main()
