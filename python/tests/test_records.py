"""What all classes of documents have in common, shown on offers and formulas."""

import copy
import datetime
import json
import pickle
import unittest
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import cloudpickle

import minitendr
from minitendr import (
    AgeBand,
    Combine,
    Criterion,
    Decision,
    Formula,
    InputError,
    Offer,
    OfferLine,
    Scheme,
    TieRule,
    award,
)
from minitendr._record import Record

ROOT = Path(__file__).parents[2]

FULL = {
    "id": "A",
    "participant": "Dům \u2028 č. 1",
    "lines": [{"item": "hour", "quantity": "40", "unit_price": "420.00"}],
    "values": {"plan": "24", "open": True, "level": "good", "coded": "007"},
    "capacity": {"hour": "100.5"},
    "submitted_at": "2026-03-09T10:00:00+01:00",
    "request_version": 2,
}


def full():
    return Offer.from_dict(FULL)


class Reading(unittest.TestCase):
    def test_what_goes_in_comes_out_as_values_of_python(self):
        offer = full()
        self.assertEqual(offer.lines[0].unit_price, Decimal("420.00"))
        self.assertEqual(dict(offer.values), {"plan": Decimal(24), "open": True, "level": "good", "coded": "007"})
        self.assertIs(offer.values["open"], True)
        self.assertEqual(offer.capacity["hour"], Decimal("100.5"))
        self.assertEqual(offer.request_version, 2)
        self.assertEqual(offer.submitted_at, datetime.datetime.fromisoformat(FULL["submitted_at"]))
        self.assertIsNone(offer.price)
        self.assertEqual(Offer(id="A").lines, ())

    def test_every_form_of_a_number_is_the_same_amount(self):
        for price in (100, 100.0, "100", Decimal(100), Decimal("1E+2"), "100.00"):
            self.assertEqual(Offer(id="A", price=price), Offer(id="A", price=Decimal("100.0")))

    def test_documents_come_back(self):
        offer = full()
        self.assertEqual(Offer.from_json(offer.to_json()), offer)
        self.assertEqual(Offer.from_dict(offer.to_dict()), offer)
        self.assertEqual(Offer.from_dict({"id": "A", "lines": [OfferLine(item="h", quantity=1)]}).lines[0].item, "h")

    def test_json_is_what_the_engine_writes(self):
        for name in ("č\u2028", 'a\\"\\\\/\u007f', "\\n\\t\\u0001"):
            text = '{"id":"A","price":"1.50","values":{"level":"%s"},"extent":"whole"}' % name
            self.assertEqual(Offer.from_json(text).to_json(), text)

    def test_one_that_is_wrong_cannot_be_made(self):
        for make in (
            lambda: Offer(id="", price=-1),
            lambda: Offer.from_dict({"id": "", "price": "-1"}),
            lambda: Offer.from_json('{"id": "", "price": -1}'),
        ):
            with self.assertRaises(InputError) as caught:
                make()
            found = [(problem.code, problem.path) for problem in caught.exception.errors]
            self.assertEqual(found, [("invalid_id", "/id"), ("negative_price", "/price")])

    def test_half_a_surrogate_is_the_engine_s_to_refuse(self):
        for make in (lambda: Offer(id="\ud800"), lambda: Offer.from_json('{"id": "\ud800"}'), lambda: Offer.from_json('{"id": "\\ud800"}')):
            with self.assertRaises(InputError) as caught:
                make()
            self.assertEqual([problem.code for problem in caught.exception.errors], ["syntax"])

    def test_other_types_never_reach_the_engine(self):
        for make in (
            lambda: Offer.from_json(b'{"id": "A"}'),
            lambda: Offer.from_json(None),
            lambda: Offer.from_dict([("id", "A")]),
            lambda: Offer.from_dict(None),
            lambda: Offer.from_dict({"id": b"A"}),
            lambda: Offer(id="A", price=float("nan")),
            lambda: Offer(id="A", submitted_at=datetime.datetime(2026, 1, 1)),
            lambda: Offer(id="A", lines=(line for line in [])),
            lambda: Offer("A"),
            lambda: Offer(id="A", pirce=1),
        ):
            with self.assertRaises(TypeError):
                make()

    def test_a_double_too_long_is_refused_like_everywhere(self):
        with self.assertRaises(InputError) as caught:
            Offer(id="A", price=0.1 + 0.2)
        self.assertEqual([(p.code, p.path) for p in caught.exception.errors], [("inexact_number", "/price")])


class Frozen(unittest.TestCase):
    def test_nothing_can_be_set_or_deleted(self):
        offer = full()
        for name in ("price", "_tree", "new", "__class__"):
            with self.assertRaises(AttributeError):
                setattr(offer, name, 1)
        for name in ("price", "_tree"):
            with self.assertRaises(AttributeError):
                delattr(offer, name)
        with self.assertRaises(TypeError):
            offer.values["plan"] = 1
        with self.assertRaises(TypeError):
            Offer(id="A").values["plan"] = 1
        with self.assertRaises(AttributeError):
            offer.__dict__

    def test_what_is_handed_out_is_a_copy(self):
        offer = full()
        copied = offer.to_dict()
        copied["lines"][0]["item"] = "x"
        copied["values"]["plan"] = "0"
        self.assertEqual(offer, full())
        given = {"id": "A", "values": {"plan": "1"}}
        offer = Offer.from_dict(given)
        given["values"]["plan"] = "2"
        self.assertEqual(offer.values["plan"], 1)

    def test_equal_by_value_in_one_class(self):
        same = {"quantity": "40", "unit_price": "420"}
        one, other = OfferLine(item="h", **same), OfferLine(item="h", quantity=40.0, unit_price=Decimal("420.000"))
        self.assertEqual((one, hash(one)), (other, hash(other)))
        self.assertNotEqual(one, OfferLine(item="h", quantity="40", unit_price="420.01"))
        self.assertNotEqual(OfferLine(item="h", quantity=1), OfferLine(item="h", quantity=1, unit_price=0))
        self.assertNotEqual(one, one.to_dict())
        self.assertNotEqual(Offer(id="A", values={"x": True}), Offer(id="A", values={"x": 1}))
        self.assertNotEqual(Offer(id="A", values={"x": "01"}), Offer(id="A", values={"x": 1}))
        winter = Offer(id="A", submitted_at="2026-03-09T10:00:00+01:00")
        self.assertEqual((winter, hash(winter)), (z := Offer(id="A", submitted_at="2026-03-09T09:00:00Z"), hash(z)))
        self.assertEqual(len({full(), full(), one, other}), 2)
        self.assertEqual(Offer(id="A", values={}), Offer(id="A"))

    def test_copies_and_pickles(self):
        offer = full()
        self.assertIs(copy.copy(offer), offer)
        self.assertIs(copy.deepcopy([offer])[0], offer)
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            back = pickle.loads(pickle.dumps(offer, protocol))
            self.assertEqual((back, type(back), back.to_json()), (offer, Offer, offer.to_json()))
        back = pickle.loads(cloudpickle.dumps(lambda: (offer, TieRule.Higher(criterion="plan"))))()
        self.assertEqual(back, (offer, TieRule.Higher(criterion="plan")))

    def test_classes_are_found_where_they_are_imported_from(self):
        self.assertEqual((Offer.__module__, InputError.__module__), ("minitendr", "minitendr"))
        public = [value for value in vars(minitendr).values() if isinstance(value, type) and issubclass(value, Record)]
        for cls in public:
            self.assertIs(getattr(minitendr, cls.__name__), cls)
            self.assertEqual(cls.__slots__, ())
            self.assertTrue(cls.__doc__)


class Shown(unittest.TestCase):
    def evaluated(self, value):
        return eval(repr(value), {**vars(minitendr), "Decimal": Decimal})

    def test_repr_is_what_one_would_type(self):
        offer = Offer(id="A", price="100000", values={"plan": "24"}, lines=[], capacity=None)
        self.assertEqual(repr(offer), "Offer(id='A', price=Decimal('100000'), values={'plan': Decimal('24')})")
        scheme = Scheme(combine=Combine.LowestPrice(), criteria=None, ties=[TieRule.LowerPrice()])
        self.assertEqual(repr(scheme), "Scheme(combine=Combine.LowestPrice(), ties=[TieRule.LowerPrice()])")
        for value in (offer, full(), scheme, Offer(id="'\"<č>"), TieRule.Higher(criterion="plan"), AgeBand(from_=3, to=6)):
            self.assertEqual(self.evaluated(value), value)

    def test_repr_of_a_large_one_is_short(self):
        lines = [OfferLine(item=f"i{n}", quantity=1, unit_price=5) for n in range(5000)]
        shown = repr(Offer(id="A", lines=lines, participant="P"))
        self.assertLess(len(shown), 1500)
        self.assertRegex(shown, r"^Offer\(id='A', participant='P', lines=\[OfferLine\(item='i0', .*… \d{4} more\]\)$")

    def test_html_is_escaped_and_has_no_script(self):
        bad = "<script>alert('1')</script>"
        offer = Offer(id=bad, participant='"><img src=x onerror=y>', values={"<b>": "</td>"}, lines=[{"item": "<i>", "quantity": n} for n in range(1, 300)])
        html = offer._repr_html_()
        for raw in (bad, "<img", "<b>", "<i>", "<script", "<style", "href"):
            self.assertNotIn(raw, html)
        self.assertIn("&lt;script&gt;", html)
        self.assertIn("249 dalších / more", html)
        self.assertIn('<th scope="row">id</th>', html)
        self.balanced(html)

    def test_a_decision_tells_its_reasons_in_both_languages(self):
        vectors = json.loads((ROOT / "tests/vectors/good/award/awarded.json").read_text(encoding="utf-8"))
        for vector in vectors:
            html = award(**vector["input"])._repr_html_()
            self.balanced(html)
            for word in ("Výsledek / Outcome", "awarded", '<span lang="cs">', '<span lang="en">', "Celkem / Total"):
                self.assertIn(word, html)

    def balanced(self, html):
        """Every element is closed, and none can run anything."""
        open_now = []
        test = self

        class Parser(HTMLParser):
            def handle_starttag(self, tag, attrs):
                test.assertLessEqual({name for name, _ in attrs}, {"scope", "title", "lang", "colspan", "style"})
                # Where in its cell a text begins, and nothing else.
                style = dict(attrs).get("style", "text-align:left")
                test.assertIn(style, ("text-align:left", "text-align:left;white-space:nowrap"))
                if tag not in ("br", "wbr"):
                    open_now.append(tag)

            def handle_endtag(self, tag):
                test.assertEqual(open_now.pop(), tag)

        Parser().feed(html)
        self.assertEqual(open_now, [])


class OfKinds(unittest.TestCase):
    def test_each_kind_is_a_class(self):
        rule = TieRule.Higher(criterion="plan")
        self.assertIs(TieRule.Higher, minitendr.TieRuleHigher)
        self.assertIsInstance(rule, TieRule)
        self.assertEqual((rule.kind, rule.criterion, TieRule.LowerPrice().kind), ("higher", "plan", "lower_price"))
        self.assertEqual(repr(rule), "TieRule.Higher(criterion='plan')")
        self.assertNotEqual(rule, TieRule.LowerPrice())
        self.assertNotEqual(Formula.MinMax(), Formula.MeanRatio())
        again = TieRule.from_dict({"kind": "higher", "criterion": "plan"})
        self.assertEqual((again, hash(again), type(again)), (rule, hash(rule), TieRule.Higher))
        self.assertEqual(TieRule.Higher.from_json(rule.to_json()), rule)

    def test_inside_other_objects_too(self):
        criterion = Criterion(id="p", of="price", better="lower", weight=60, formula=Formula.Ratio(exponent=2.5))
        self.assertEqual((type(criterion.formula), criterion.formula.exponent), (Formula.Ratio, Decimal("2.5")))
        self.assertIn("Formula.Ratio", criterion._repr_html_())

    def test_the_class_of_all_kinds_makes_none(self):
        for make in (lambda: TieRule(criterion="plan"), lambda: TieRule({})):
            with self.assertRaisesRegex(TypeError, "^TieRule has kinds; use TieRule.LowerPrice or TieRule.Higher or "):
                make()

    def test_another_kind_is_not_taken_for_it(self):
        with self.assertRaisesRegex(ValueError, "^this is TieRule.LowerPrice, not TieRule.Higher$"):
            TieRule.Higher.from_dict({"kind": "lower_price"})
        with self.assertRaises(InputError) as caught:
            TieRule.from_dict({"kind": "higest"})
        self.assertEqual([(p.code, p.path) for p in caught.exception.errors], [("unknown_kind", "/kind")])


class OnlyAnswered(unittest.TestCase):
    def test_a_result_has_no_constructor(self):
        for make in (Decision, lambda: Decision(outcome="awarded")):
            with self.assertRaisesRegex(TypeError, "Decision.from_json"):
                make()


if __name__ == "__main__":
    unittest.main()
