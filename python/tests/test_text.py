"""Values of Python as JSON text."""

import collections
import datetime
import decimal
import enum
import fractions
import json
import unittest
import zoneinfo
from decimal import Decimal
from types import MappingProxyType

import numpy

from minitendr import Offer
from minitendr._text import dumps

PRAGUE = zoneinfo.ZoneInfo("Europe/Prague")


class Level(enum.StrEnum):
    GOOD = "good"


class Colour(enum.Enum):
    RED = "red"


class Indexed:
    """What integers of other libraries are."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Written(unittest.TestCase):
    def writes(self, pairs):
        for value, text in pairs:
            with self.subTest(text=text[:80], type=type(value).__name__):
                self.assertEqual(dumps(value), text)

    def test_plain_values(self):
        self.writes([(None, "null"), (True, "true"), (False, "false"), (0, "0"), (-7, "-7"), ("a", '"a"'), ("", '""')])

    def test_texts_are_ascii_and_read_the_same_again(self):
        self.writes([("č\n\"", '"\\u010d\\n\\""'), ("😀", '"\\ud83d\\ude00"'), ("\ud800", '"\\ud800"'), (Level.GOOD, '"good"')])

    def test_integers_of_any_library_and_any_length(self):
        class Count(enum.IntEnum):
            TWO = 2

        self.writes([(Indexed(7), "7"), (Count.TWO, "2"), (numpy.int64(3), "3"), (numpy.uint8(255), "255")])
        self.writes([(10**30, "1" + "0" * 30), (10**5000, "1" + "0" * 5000)])

    def test_floats_by_their_shortest_text(self):
        self.writes([(350.5, "350.5"), (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"), (350.0, "350"), (-0.0, "-0")])
        self.writes([(1e-05, "0.00001"), (1.5e-7, "0.00000015"), (1e22, "1" + "0" * 22), (123456789012345.0, "123456789012345")])
        self.writes([(numpy.float64(2.5), "2.5"), (numpy.float64(1e-9), "0.000000001")])

    def test_decimals_keep_their_places(self):
        self.writes([(Decimal("1.50"), '"1.50"'), (Decimal("1E+2"), '"100"'), (Decimal("-0.00"), '"-0.00"')])
        with decimal.localcontext(decimal.Context(prec=2)):
            self.writes([(Decimal("1234567.89"), '"1234567.89"')])

    def test_decimals_out_of_all_proportion_are_left_to_the_engine(self):
        for value in (Decimal("1E+999999999999"), Decimal("1E-999999999999"), Decimal("7" * 500)):
            self.assertLess(len(dumps(value)), 1100)

    def test_days_and_moments(self):
        self.writes(
            [
                (datetime.date(2026, 3, 1), '"2026-03-01"'),
                (datetime.datetime(2026, 3, 1, 9, tzinfo=PRAGUE), '"2026-03-01T09:00:00+01:00"'),
                (datetime.datetime(2026, 7, 1, 9, 0, 0, 5, tzinfo=datetime.UTC), '"2026-07-01T09:00:00.000005+00:00"'),
            ]
        )

    def test_mappings_and_lists_of_any_class(self):
        class Form(dict):
            pass

        Pair = collections.namedtuple("Pair", "a b")
        self.writes([(Form(a=1), '{"a":1}'), (collections.OrderedDict(a=1), '{"a":1}'), (MappingProxyType({"a": 1}), '{"a":1}')])
        self.writes([((1, 2), "[1,2]"), (Pair(1, 2), "[1,2]"), ([], "[]"), ({}, "{}"), ({Level.GOOD: [None]}, '{"good":[null]}')])

    def test_objects_of_the_package_anywhere(self):
        offer = Offer(id="Č", price="1.50")
        self.assertEqual(json.loads(dumps({"offers": [offer]})), {"offers": [offer.to_dict()]})

    def test_large_and_rather_deep(self):
        self.assertEqual(len(json.loads(dumps([{"a": [1]}] * 100_000))), 100_000)
        deep = []
        for _ in range(150):
            deep = [deep]
        self.assertEqual(dumps(deep), "[" * 151 + "]" * 151)


class Refused(unittest.TestCase):
    def refuses(self, value, *words):
        with self.subTest(type=type(value).__name__):
            with self.assertRaises(TypeError) as caught:
                dumps(value)
            for word in words:
                self.assertIn(word, str(caught.exception))
            return str(caught.exception)

    def test_no_numbers(self):
        for value in (float("nan"), float("inf"), float("-inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"), numpy.nan):
            self.refuses(value, "leave out what is missing")

    def test_what_json_does_not_know(self):
        self.refuses(b"x", "bytes", "decode")
        self.refuses(bytearray(b"x"), "bytearray", "decode")
        self.refuses((n for n in [1]), "generator", "list(value)")
        self.refuses(iter([1]), "list_iterator", "list(value)")
        self.refuses(range(3), "range", "list(value)")
        self.refuses({1}, "set", "sorted(value)")
        self.refuses(frozenset(), "frozenset")
        self.refuses({}.keys(), "dict_keys")
        self.refuses(fractions.Fraction(1, 3), "fractions.Fraction", "Decimal")
        self.refuses(datetime.time(9), "datetime.time", "tzinfo")
        self.refuses(datetime.timedelta(1), "datetime.timedelta")
        self.refuses(datetime.datetime(2026, 3, 1), "datetime.datetime without an offset", "tzinfo")
        self.refuses(Colour.RED, "Colour")
        self.refuses(1j, "complex")
        self.refuses(object(), "object")
        self.refuses(dict, "type")

    def test_other_libraries(self):
        self.refuses(numpy.array([1, 2]), "numpy.ndarray", "list(value)")
        self.refuses(numpy.float32(0.1), "numpy.float32", "float")
        self.refuses(numpy.bool_(True), "numpy.bool", "bool(value)")
        self.refuses(numpy.datetime64("2026-03-01"), "numpy.datetime64")

    def test_keys_that_are_no_text(self):
        for key in (1, None, True, b"a", ("a",)):
            self.refuses({key: 1}, type(key).__name__, "give a str")

    def test_the_place_is_said_and_the_value_is_not(self):
        said = self.refuses({"offers": [{"a/b~": [0, b"845612/1234"]}]}, "at `/offers/0/a~1b~0/1`: bytes")
        self.assertNotIn("845612", said)
        self.assertIn("…", self.refuses({"k" * 500: object()}, "/" + "k" * 128 + "…`"))

    def test_circles_and_depths(self):
        circle = {"a": []}
        circle["a"].append(circle)
        self.assertLess(len(self.refuses(circle, "contains itself")), 300)
        deep = []
        for _ in range(100_000):
            deep = [deep]
        self.refuses(deep, "nested")


if __name__ == "__main__":
    unittest.main()
