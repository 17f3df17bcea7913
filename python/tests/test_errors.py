"""The exception that carries what is wrong."""

import copy
import pickle
import traceback
import unittest

import cloudpickle

from minitendr import InputError, Message, Offer, Problem


def refused():
    try:
        Offer.from_dict({"id": "", "pirce": "1"})
    except InputError as error:
        return error
    raise AssertionError("accepted")


class Errors(unittest.TestCase):
    def test_every_problem_is_there(self):
        error = refused()
        self.assertEqual([(p.code, p.path) for p in error.errors], [("unknown_field", "/pirce"), ("invalid_id", "/id")])
        self.assertIsInstance(error, ValueError)
        first, second = error.errors
        self.assertIn("price", first.help.en)
        self.assertIn("64", second.help.cs)

    def test_text_has_a_line_for_each(self):
        error = refused()
        lines = str(error).splitlines()
        self.assertEqual(len(lines), 2)
        self.assertRegex(lines[0], r"^unknown_field at `/pirce`: .*\(.*`price`.*\)$")
        self.assertEqual(error.text("en"), str(error))
        self.assertRegex(error.text().splitlines()[1], r"^invalid_id at `/id`: .*nemůže být identifikátor")
        self.assertEqual(error.errors[0].message.text("en"), error.errors[0].message.en)
        with self.assertRaises(ValueError):
            error.text("de")
        self.assertIn("minitendr.InputError: unknown_field at", "".join(traceback.format_exception(error)))

    def test_a_problem_of_the_whole_names_no_place(self):
        with self.assertRaisesRegex(InputError, r"^syntax: "):
            Offer.from_json("{")

    def test_document_is_that_of_the_engine(self):
        document = refused().to_dict()
        self.assertEqual(list(document["errors"][0]), ["code", "path", "message", "help"])
        self.assertEqual(list(document["errors"][1]["message"]), ["cs", "en"])
        self.assertNotIn("help", Problem("a", "", Message("b", "c"), None).to_dict())

    def test_pickled_and_copied_it_is_equal(self):
        error = refused()
        for back in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), pickle.loads(cloudpickle.dumps(error))):
            self.assertEqual((back, str(back), back.errors), (error, str(error), error.errors))
        self.assertEqual(len({error, refused()}), 1)
        self.assertNotEqual(error, InputError([]))

    def test_a_problem_cannot_be_changed(self):
        problem = Problem("a", "/b", Message("c", "d"), None)
        with self.assertRaises(AttributeError):
            problem.code = "x"
        self.assertEqual(problem, Problem("a", "/b", Message("c", "d"), None))
        self.assertEqual(problem.text("en"), "a at `/b`: d")


if __name__ == "__main__":
    unittest.main()
