"""Columns in and out: what they are made of, that none is copied without need, and that a batch says what one call says."""

import unittest
from array import array
from decimal import Decimal

import numpy
import pandas
import polars

from minitendr import MISSING, BatchEvaluation, Criterion, Formula, InputError, Offer, Scheme, evaluate, evaluate_columns

SCHEME = Scheme(
    combine={"kind": "weighted_sum"},
    criteria=[
        Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
        Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points()),
    ],
)
OFFSETS = [0, 3, 5, 5]
PRICE = [100_000, None, 90_000, 120_000, 120_000]
PLAN = [240, 400, 410, 200, 200]
CEILING = [None, 130_000, None]


def batch(**columns: object) -> BatchEvaluation:
    given: dict[str, object] = {"offsets": OFFSETS, "price": PRICE, "ceiling": CEILING, "scales": {"plan": 1}}
    return evaluate_columns(SCHEME, **(given | {"values": {"plan": PLAN}} | columns))  # type: ignore[arg-type]


class TestColumns(unittest.TestCase):
    def test_each_tender_is_evaluated_as_if_alone(self) -> None:
        result = batch()
        offers = [
            Offer(id=str(row), price=None if price is None else Decimal(price) / 100, values={"plan": Decimal(plan) / 10})
            for row, (price, plan) in enumerate(zip(PRICE, PLAN))
        ]
        for tender, (start, end) in enumerate(zip(OFFSETS, OFFSETS[1:])):
            alone = evaluate(scheme=SCHEME, offers=offers[start:end])
            self.assertEqual(result.winner[tender], -1 if alone.winner is None else int(alone.winner))
            for place, ids in enumerate(alone.ranking, 1):
                for id in ids:
                    self.assertEqual(result.rank[int(id)], place)
                    self.assertEqual(Decimal(result.total[int(id)]) / 100, Decimal(alone.totals[id].shown))
        self.assertEqual([result.codes_of(row) for row in range(5)], [[], ["missing_price"], ["value_out_of_range"], [], []])
        self.assertEqual(result.status.tolist(), [0, 1, 2])

    def test_columns_of_every_kind(self) -> None:
        price = [MISSING if entry is None else entry for entry in PRICE]
        for name, given in {
            "array": array("q", price),
            "memoryview": memoryview(array("q", price)),
            "numpy": numpy.array(price),
            "every other": numpy.repeat(numpy.array(price), 2)[::2],
            "small": numpy.array([100_000, -1, 90_000, 120_000, 120_000], dtype=numpy.int32),
            "pandas": pandas.Series(price),
            "nullable": pandas.Series(PRICE, dtype="Int64").astype(object).where(lambda column: column.notna(), None),
            "polars": polars.Series(price),
            "polars with nulls": polars.Series(PRICE),
            "arrow of polars": polars.Series(PRICE),
        }.items():
            with self.subTest(name):
                if name == "small":
                    self.assertRaises(InputError, batch, price=given)
                else:
                    self.assertEqual(batch(price=given), batch())

    def test_arrow(self) -> None:
        try:
            import pyarrow
        except ImportError:
            self.skipTest("pyarrow is not installed")
        for column in (pyarrow.array(PRICE), pyarrow.chunked_array([PRICE[:2], PRICE[2:]]), pyarrow.array([7, *PRICE])[1:]):
            self.assertEqual(batch(price=column), batch())

    def test_what_is_no_whole_number_is_refused(self) -> None:
        for wrong in (numpy.array([1.5] * 5), ["1"] * 5, [2**70] * 5, [Decimal(1)] * 5):
            self.assertRaises(TypeError, batch, price=wrong)
        self.assertRaises(TypeError, batch, scales={"plam": 1})
        with self.assertRaises(InputError) as refused:
            batch(values={"plan": PLAN[:4]}, excluded=[0] * 4, offsets=[0, 9])
        codes = [error.code for error in refused.exception.errors]
        self.assertEqual(codes, ["out_of_range", "different_length", "different_length", "different_length"])

    def test_results_are_read_where_they_are(self) -> None:
        result = batch()
        total = numpy.asarray(result.total)
        self.assertEqual(total.dtype, numpy.int64)
        self.assertFalse(total.flags.owndata or total.flags.writeable)
        self.assertEqual(numpy.asarray(result.reasons).dtype, numpy.uint32)
        kept = numpy.asarray(batch().rank)
        self.assertEqual(kept.tolist(), [1, 0, 0, 1, 1])

    def test_frames(self) -> None:
        result = batch()
        rows = result.to_dicts()
        self.assertEqual(rows[0], {"tender": 0, "row": 0, "total": Decimal("84.00"), "rank": 1, "reasons": []})
        self.assertEqual(rows[1]["reasons"], ["missing_price"])
        for frame in (result.to_polars(), result.to_pandas()):
            totals = [None if total is pandas.NA else total for total in frame["total"].to_list()]
            self.assertEqual(totals, [8400, None, None, 8000, 8000])
            self.assertEqual(frame["tender"].to_list(), [0, 0, 0, 1, 1])
            self.assertEqual(frame["rank"].to_list(), [1, 0, 0, 1, 1])
        self.assertIn("missing_price", result._repr_html_())
        self.assertIn("decided=1, undecided=1, nobody=1", repr(result))

    def test_any_number_of_threads_gives_the_same(self) -> None:
        many = 20_000
        prices = numpy.arange(1, many * 5 + 1) * 7919 % 1_000_003 + 1
        columns = {"offsets": numpy.arange(many + 1) * 5, "price": prices, "values": {"plan": prices % 401}, "ceiling": None}
        one = batch(**columns)
        self.assertEqual(one.counts()["nobody"], 0)
        for threads in (2, 3, 8):
            self.assertEqual(batch(threads=threads, **columns), one)


if __name__ == "__main__":
    unittest.main()
