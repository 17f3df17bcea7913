"""Charts: the figures in them are the engine's, in both languages, and nothing that people write or leave out breaks them."""

import base64
import importlib
import json
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import altair

from minitendr import (
    AwardInput,
    Combine,
    Criterion,
    EvaluateInput,
    Event,
    Formula,
    Offer,
    Register,
    Scheme,
    Simulation,
    TieRule,
    award_many,
    certify,
    charts,
    evaluate,
    names,
    pilot,
    simulate,
    sweep,
)
from minitendr.charts import _text, _trade_off, _words

NOTE = {"cs": "Smyšlená data.", "en": "Invented data."}
SVG = "{http://www.w3.org/2000/svg}"

SCHEME = Scheme(
    combine=Combine.WeightedSum(),
    criteria=[
        Criterion(id="price", name="cena", of="price", better="lower", weight=60, formula=Formula.Ratio()),
        Criterion(id="plan", name="plán práce", of="value", better="higher", weight=40, formula=Formula.Points()),
    ],
)
TWO = EvaluateInput(
    scheme=SCHEME,
    offers=[Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price="140000.50", values={"plan": 40})],
)


class Year:
    """The pilot, decided once for all tests."""

    data = pilot()
    done = award_many(
        registers=[Register(framework=framework, events=[]) for framework in data.frameworks],
        tenders=data.tenders,
        events=data.events,
        role="coordinator",
    )
    frameworks = {framework.id: framework for framework in data.frameworks}
    registers = {register.framework.id: register for register in done.registers}

    @classmethod
    def evaluated(cls):
        return next(one for one in cls.done.decisions if one.evaluation is not None)

    @classmethod
    def award_input(cls):
        decision = cls.evaluated()
        tender = next(one for one in cls.data.tenders if one.request.id == decision.request)
        framework = cls.frameworks[decision.framework]
        return AwardInput(
            framework=framework, request=tender.request, offers=tender.offers, at=tender.at, deadline=tender.deadline
        )


def every(lang):
    """Every chart, of the pilot."""
    decision, note = Year.evaluated(), NOTE[lang]
    framework = Year.frameworks[decision.framework]
    given = Year.award_input()
    return {
        "points": charts.points(decision, framework=framework, lang=lang, note=note),
        "price_quality": charts.price_quality(decision, framework=framework, lang=lang, note=note),
        "price_weight": charts.price_weight(given, steps=20, lang=lang, note=note),
        "price_weight_ranks": charts.price_weight(given, show="ranks", steps=20, lang=lang, note=note),
        "drawdown": charts.drawdown(
            Year.registers["P"], of=["P", "P-CZ041", "P-2013"], lang=lang, note=note, today="2014-03-31"
        ),
        "offices": charts.offices(Year.data.tenders, Year.done.decisions, lang=lang, note=note),
        "offices_item": charts.offices(Year.data.tenders, Year.done.decisions, by="item", lang=lang, note=note),
        "timeline": charts.timeline(Year.data.tenders, Year.done.decisions, lang=lang, note=note),
    }


def rows(chart):
    """All rows of a chart."""
    return [row for data in chart.to_dict()["datasets"].values() for row in data]


def words(chart):
    """The texts of its picture."""
    return ["".join(one.itertext()) for one in ElementTree.fromstring(charts.svg(chart)).iter(f"{SVG}text")]


class Every(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.charts = {lang: every(lang) for lang in ("cs", "en")}

    def test_it_has_title_units_note_and_description_in_its_language(self):
        titles = {
            "points": ("Body podle kritérií – poptávka ", "Points by criterion – request ", "Body", "Points"),
            "price_quality": (
                "Cena a kvalita",
                "Price and quality",
                "Nabídková cena (Kč bez DPH)",
                "Price offered (CZK without VAT)",
            ),
            "price_weight": (
                "Co by udělala",
                "What another weight",
                "Váha ceny (z 100 bodů)",
                "Weight of the price (of 100 points)",
            ),
            "price_weight_ranks": ("Co by udělala", "What another weight", "Pořadí", "Place"),
            "drawdown": ("Čerpání rámcové smlouvy Pobytové", "Drawdown of the framework", "Kč bez DPH", "CZK without VAT"),
            "offices": (
                "Poptávky a nepokrytá potřeba",
                "Requests and unmet need",
                "Skončilo bez smlouvy",
                "Ended without a contract",
            ),
            "offices_item": ("Poptávky a nepokrytá potřeba", "Requests and unmet need", "Poptávky", "Requests"),
            "timeline": ("Poptávky v čase", "Requests over time", "zadáno", "awarded"),
        }
        for at, lang in enumerate(("cs", "en")):
            for name, chart in self.charts[lang].items():
                with self.subTest(chart=name, lang=lang):
                    shown = words(chart)
                    self.assertTrue(any(text.startswith(titles[name][at]) for text in shown), shown[:40])
                    self.assertIn(titles[name][at + 2], shown)
                    self.assertTrue(any(NOTE[lang] in text for text in shown))
                    self.assertTrue(chart.description.endswith(NOTE[lang]))
                    self.assertGreater(len(chart.description), 60)
                    other = self.charts["en" if lang == "cs" else "cs"][name]
                    self.assertNotEqual(chart.description, other.description)
                    # Of the words of the other language none is left.
                    self.assertNotIn(titles[name][3 - at], shown)

    def test_a_reader_for_the_blind_gets_the_description(self):
        for lang in ("cs", "en"):
            for name, chart in self.charts[lang].items():
                with self.subTest(chart=name, lang=lang):
                    root = ElementTree.fromstring(charts.svg(chart))
                    self.assertEqual(root.get("role"), "img")
                    self.assertTrue(root.get("aria-label").endswith(chart.description))
                    self.assertEqual(root.get("{http://www.w3.org/XML/1998/namespace}lang"), lang)
                    self.assertEqual(root.find(f"{SVG}desc").text, chart.description)

    def test_numbers_are_czech_in_czech_pictures(self):
        self.assertIn("22\u00a0000", words(self.charts["cs"]["price_quality"]))
        self.assertIn("22,000", words(self.charts["en"]["price_quality"]))
        self.assertIn("limit 26\u00a0000\u00a0000\u00a0Kč", words(self.charts["cs"]["drawdown"]))
        self.assertIn("ceiling CZK\u00a026,000,000", words(self.charts["en"]["drawdown"]))
        self.assertIn("66,19", words(self.charts["cs"]["points"]))
        self.assertIn("1/2014", words(self.charts["cs"]["drawdown"]))
        self.assertIn("Jan 2014", words(self.charts["en"]["drawdown"]))

    def test_a_page_is_whole_and_loads_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            for lang in ("cs", "en"):
                for name, chart in self.charts[lang].items():
                    with self.subTest(chart=name, lang=lang):
                        page = charts.save(chart, Path(folder) / "page.html").read_text(encoding="utf-8")
                        self.assertNotRegex(page, r"cdn\.|jsdelivr|unpkg")
                        outside = re.sub(r"<script type=.module.>.*</script>", "", page, flags=re.DOTALL)
                        self.assertLess(len(outside), 6_000)
                        self.assertNotRegex(outside, r"<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import")
                        self.assertIn("default-src 'none'", page)
                        self.assertEqual(page.count("</script>"), 1)
                        self.assertIn(f'<html lang="{lang}">', page)
                        self.assertGreater(len(page), 500_000)
                        # The menu leads to no other site.
                        self.assertIn('"editor": false', page)

    def test_files_are_what_their_names_say(self):
        chart = self.charts["cs"]["points"]
        with tempfile.TemporaryDirectory() as folder:
            png = charts.save(chart, Path(folder) / "body.PNG", scale=1).read_bytes()
            self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
            wide = charts.save(chart, f"{folder}/body2.png").read_bytes()
            self.assertEqual(int.from_bytes(wide[16:20], "big"), 2 * int.from_bytes(png[16:20], "big"))
            self.assertTrue(charts.save(chart, f"{folder}/body.svg").read_text(encoding="utf-8").startswith("<svg "))
            with self.assertRaisesRegex(ValueError, r"\.html, \.svg or \.png, not as `\.pdf`"):
                charts.save(chart, f"{folder}/body.pdf")

    def test_a_notebook_shows_a_picture_that_has_a_text(self):
        self.assertEqual(altair.renderers.active, "minitendr")
        chart = self.charts["cs"]["points"]
        shown = chart._repr_mimebundle_()
        shown = shown[0] if isinstance(shown, tuple) else shown
        found = re.fullmatch(r'<img alt="([^"]*)" lang="cs" src="data:image/svg\+xml;base64,([^"]*)">', shown["text/html"])
        self.assertIn("Vítězí N2", found[1])
        self.assertEqual(base64.b64decode(found[2]).decode(), charts.svg(chart))
        self.assertIn(chart.description, shown["text/plain"])

    def test_who_chose_how_altair_shows_keeps_it(self):
        code = "import altair; altair.renderers.enable('mimetype'); import minitendr.charts; print(altair.renderers.active)"
        self.assertEqual(run(code), "mimetype")


class Points(unittest.TestCase):
    def test_the_figures_are_those_of_the_evaluation(self):
        decision = Year.evaluated()
        for lang in ("cs", "en"):
            found = rows(charts.points(decision, lang=lang))
            bars = {(row["offer"].split(" – ")[0], row["criterion"]): row for row in found if "criterion" in row}
            expected = {
                (offer, id): figure for offer, given in decision.evaluation.points.items() for id, figure in given.items()
            }
            self.assertEqual(set(bars), set(expected))
            for key, figure in expected.items():
                self.assertEqual(Fraction(bars[key]["exact"]), figure.exact)
                self.assertEqual(bars[key]["label"], figure.shown.replace(".", "," if lang == "cs" else "."))
            ends = {row["offer"].split(" – ")[0]: row for row in found if "marked" in row}
            self.assertEqual({id: Fraction(row["exact"]) for id, row in ends.items()}, {
                id: figure.exact for id, figure in decision.evaluation.totals.items()
            })  # fmt: skip
            marked = [id for id, row in ends.items() if row["marked"]]
            self.assertEqual(marked, [decision.winner.offer])
            # In the order of the ranking.
            self.assertEqual(list(ends), [id for together in decision.evaluation.ranking for id in together])

    def test_the_excluded_are_named_and_counted(self):
        offers = [*TWO.offers, Offer(id="C", values={"plan": 10}), Offer(id="D", price=1, values={"plan": 41})]
        shown = " ".join(words(charts.points(TWO.replace(offers=offers))))
        self.assertIn("Vyloučené (nehodnocené) nabídky: 2 (C, D)", shown)
        many = [*TWO.offers, *[Offer(id=f"X{at}", values={"plan": 1}) for at in range(9)]]
        self.assertIn(
            "nabídky: 9 (X0, X1, X2, X3, X4, X5, a další: 3)", " ".join(words(charts.points(TWO.replace(offers=many))))
        )
        self.assertNotIn("Vyloučené", " ".join(words(charts.points(TWO))))

    def test_names_come_from_the_framework_contract(self):
        decision = Year.evaluated()
        shown = words(charts.points(decision, framework=Year.frameworks[decision.framework]))
        self.assertIn("N2 – Poskytovatel 08 (smyšlený) (P08)", shown)
        self.assertIn("metodika (nejvýše 20)", shown)
        self.assertIn("method", words(charts.points(decision)))

    def test_who_refused_is_not_the_winner(self):
        decision = next(
            one for one in Year.done.decisions if one.winner and one.evaluation and one.winner.offer != one.evaluation.winner
        )
        marked = [row["offer"].split(" – ")[0] for row in rows(charts.points(decision)) if row.get("marked")]
        self.assertEqual(marked, [contract.offer for contract in decision.contracts])

    def test_equal_offers_have_no_winner(self):
        equal = TWO.replace(offers=[Offer(id=id, price=5, values={"plan": 7}) for id in "AB"])
        for lang, word in (("cs", "nerozhodnuto"), ("en", "undecided")):
            chart = charts.points(equal, lang=lang)
            self.assertEqual([row["marked"] for row in rows(chart) if "marked" in row], [word, word])
            self.assertIn(" A, B.", chart.description)

    def test_one_offer_and_none(self):
        self.assertIn("Vítězí A.", charts.points(TWO.replace(offers=TWO.offers[:1])).description)
        for of in (TWO.replace(offers=[]), next(one for one in Year.done.decisions if one.outcome == "no_offer")):
            for draw in (charts.points, charts.price_quality):
                self.assertIn("Není co kreslit. Žádná nabídka nebyla hodnocena.", " ".join(words(draw(of))))
        self.assertIn("Outcome: no offer.", charts.points(of, lang="en").description)

    def test_another_figure_than_the_sum_is_not_called_points(self):
        other = TWO.replace(scheme=SCHEME.replace(combine=Combine.PricePerQuality()))
        self.assertIn("není to součet bodů", " ".join(words(charts.points(other))))
        bare = evaluate(scheme=other.scheme, offers=other.offers)
        self.assertIn("není to součet bodů", " ".join(words(charts.points(bare))))
        self.assertNotIn("není to součet bodů", " ".join(words(charts.points(evaluate(scheme=SCHEME, offers=TWO.offers)))))

    def test_decisions_of_every_kind_can_be_drawn(self):
        kinds = {(one.outcome, one.lot, len(one.contracts)): one for one in Year.done.decisions}
        self.assertGreater(len(kinds), 20)
        for decision in kinds.values():
            chart = charts.points(decision, framework=Year.frameworks[decision.framework])
            if decision.evaluation is not None:
                totals = {Fraction(row["exact"]) for row in rows(chart) if "marked" in row}
                self.assertEqual(totals, {figure.exact for figure in decision.evaluation.totals.values()})


class PriceQuality(unittest.TestCase):
    def test_prices_and_points_are_exact(self):
        found = {row["offer"]: row for row in rows(charts.price_quality(TWO)) if "price_exact" in row}
        self.assertEqual((found["B"]["price_exact"], found["B"]["quality_exact"]), ("280001/2", "40"))
        self.assertEqual(found["B"]["price_shown"], "140\u00a0000,50\u00a0Kč")
        decision = Year.evaluated()
        chart = charts.price_quality(decision, framework=Year.frameworks[decision.framework])
        found = {row["offer"].split(" – ")[0]: row for row in rows(chart) if "price_exact" in row}
        self.assertEqual({id: Fraction(row["price_exact"]) for id, row in found.items()}, {
            one.offer: one.price.exact for one in decision.offers
        })  # fmt: skip

    def test_it_says_what_it_needs(self):
        with self.assertRaisesRegex(ValueError, "give the framework contract of the decision, or the scheme"):
            charts.price_quality(Year.evaluated())
        with self.assertRaisesRegex(ValueError, "no offer has a known price"):
            charts.price_quality(evaluate(scheme=SCHEME, offers=TWO.offers), scheme=SCHEME)

    def test_names_do_not_lie_upon_each_other(self):
        offers = [Offer(id=f"N{at}", price=1000 + at, values={"plan": at % 3}) for at in range(60)]
        chart = charts.price_quality(TWO.replace(offers=offers))
        nameless = sum(row["text"] == "" for row in rows(chart) if "price_exact" in row)
        self.assertTrue(any(f"není na jméno místo: {nameless}." in text for text in words(chart)))
        self.assertTrue(10 < nameless < 50, nameless)


class PriceWeight(unittest.TestCase):
    def figures(self, chart):
        return {
            (row["offer"].split(" – ")[0], row["weight"]): Fraction(row["total_exact"])
            for row in rows(chart)
            if "total_exact" in row
        }

    def by_hand(self, weight, rest, values):
        """An evaluation with the weights and points written out."""
        scheme = SCHEME.replace(
            criteria=[SCHEME.criteria[0].replace(weight=weight), SCHEME.criteria[1].replace(weight=rest)]
        )
        offers = [offer.replace(values={"plan": values[offer.id]}) for offer in TWO.offers]
        return evaluate(scheme=scheme, offers=offers).totals

    def test_every_point_is_what_the_engine_evaluates(self):
        found = self.figures(charts.price_weight(TWO, steps=10))
        for weight, rest, values in (
            (0, 100, {"A": 60, "B": 100}),
            (20, 80, {"A": 48, "B": 80}),
            (60, 40, {"A": 24, "B": 40}),
            (80, 20, {"A": 12, "B": 20}),
            (90, 10, {"A": 6, "B": 10}),
            (100, 0, {"A": 0, "B": 0}),
        ):
            for offer, total in self.by_hand(weight, rest, values).items():
                self.assertEqual(found[offer, float(weight)], total.exact, (weight, offer))

    def test_where_a_proportion_has_no_end_the_points_are_exact(self):
        scheme = SCHEME.replace(criteria=[SCHEME.criteria[0].replace(weight=70), SCHEME.criteria[1].replace(weight=30)])
        given = TWO.replace(scheme=scheme, offers=[TWO.offers[0], TWO.offers[1].replace(values={"plan": 30})])
        row = next(
            row for row in rows(charts.price_weight(given)) if row.get("weight_shown") == "33" and row["offer"] == "B"
        )
        lowest = min(offer.price for offer in given.offers)
        self.assertEqual(Fraction(row["total_exact"]), 33 * Fraction(lowest) / Fraction(given.offers[1].price) + 67)
        self.assertEqual(Decimal(row["weight_exact"]), 33)

    def test_tables_and_minimums_grow_with_their_weight(self):
        bands = Formula.from_dict(
            {"kind": "bands", "bands": [{"up_to": "2", "points": "15"}, {"up_to": "5", "points": "9"}], "beyond": "3"}
        )
        scheme = SCHEME.replace(criteria=[
            SCHEME.criteria[0],
            Criterion(id="days", of="value", better="lower", weight=15, formula=bands, minimum_points=9),
            Criterion(id="plan", of="value", better="higher", weight=25, formula=Formula.Points()),
        ])  # fmt: skip
        offers = [
            Offer(id=id, price=price, values={"days": days, "plan": 20})
            for id, price, days in (("A", 100, 2), ("B", 80, 4), ("C", 90, 9))
        ]
        found = self.figures(charts.price_weight(EvaluateInput(scheme=scheme, offers=offers), steps=5))
        # At 80 the others weigh the half: 7.5 for the table, 10 given.
        self.assertEqual(found["A", 80.0], Fraction(80 * 80, 100) + Fraction(15, 2) + 10)
        self.assertEqual(found["B", 80.0], 80 + Fraction(9, 2) + 10)
        # Below the minimum wherever there is one: at the end, where nothing else weighs, there is none.
        self.assertEqual({weight for offer, weight in found if offer == "C"}, {100.0})

    def test_where_the_winner_changes_is_what_the_engine_found_itself(self):
        sensitivity = certify(evaluation=TWO).sensitivity
        change = next(one for one in sensitivity.others[0].changes if one.of == "weight" and one.criterion == "price")
        # From the other side: the last weight at which the loser wins, a step before the first at which it does not.
        edge = change.to.exact + Fraction(1, 100) if change.to.exact < 60 else change.to.exact
        text = _text.number(edge, "cs")
        chart = charts.price_weight(TWO)
        self.assertIn(f"od {text}: ", chart.description)
        self.assertIn("od 0: B", chart.description)
        self.assertTrue(any(row.get("text", "").startswith(f"od {text}: A") for row in rows(chart)))

    def test_an_award_is_asked_as_a_whole(self):
        given, decision = Year.award_input(), Year.evaluated()
        found = self.figures(charts.price_weight(given, steps=10))
        for offer, total in decision.evaluation.totals.items():
            self.assertEqual(found[offer, 70.0], total.exact)

    def test_ranks_share_a_place(self):
        equal = TWO.replace(offers=[Offer(id=id, price=5, values={"plan": 7}) for id in "AB"])
        chart = charts.price_weight(equal, show="ranks", steps=2)
        self.assertEqual({row["rank"] for row in rows(chart) if "rank" in row}, {1})
        self.assertIn("nemění", chart.description)

    def test_thirty_offers_and_one(self):
        offers = [Offer(id=f"N{at}", price=1000 + at * 7919 % 900, values={"plan": at % 4 * 10}) for at in range(30)]
        chart = charts.price_weight(TWO.replace(offers=offers), steps=4)
        self.assertEqual(len({row["offer"] for row in rows(chart) if "total_exact" in row}), 30)
        self.assertTrue(any("ostatní nabídky (23)" in text for text in words(chart)))
        self.assertTrue(words(charts.price_weight(TWO.replace(offers=TWO.offers[:1]), steps=4)))

    def test_it_says_where_there_is_nothing_to_move(self):
        alone = SCHEME.replace(criteria=[SCHEME.criteria[0], SCHEME.criteria[1].replace(weight=0)])
        for scheme, said in (
            (SCHEME.replace(combine=Combine.LowestPrice()), "points are added up"),
            (SCHEME.replace(criteria=SCHEME.criteria[1:]), "exactly one criterion is the price"),
            (alone, "where it and something else weigh something"),
        ):
            with self.assertRaisesRegex(ValueError, said):
                charts.price_weight(TWO.replace(scheme=scheme))
        for wrong in ({"steps": 1}, {"steps": 1001}, {"show": "rank"}):
            with self.assertRaises(ValueError):
                charts.price_weight(TWO, **wrong)


class Drawdown(unittest.TestCase):
    def test_each_step_is_what_the_register_says(self):
        register = Year.registers["O"]
        steps = [row for row in rows(charts.drawdown(register)) if row.get("key") == "committed"]
        self.assertGreater(len(steps), 20)
        for step in [*steps[1:10], steps[-1]]:
            state = register.summary(happened_by=f"{step['at'][:10]}T23:59:59+01:00").state
            self.assertEqual(Fraction(step["exact"]), Fraction(state.committed), step["at"])
        self.assertEqual(Fraction(steps[-1]["exact"]), Fraction(register.summary().state.committed))

    def test_ceilings_are_those_of_the_contract(self):
        register = Year.registers["O"]
        shown = words(charts.drawdown(register, of=["O-CZ041", "O-P03", "O-posudky"]))
        self.assertIn("limit 678\u00a0400\u00a0Kč", shown)
        self.assertIn("limit 220\u00a0000\u00a0Kč", shown)
        self.assertIn("limit 40", shown)
        self.assertIn("odborné posudky", shown)
        quantity = rows(charts.drawdown(register, of="O-posudky"))
        self.assertNotIn("paid", {row.get("key") for row in quantity})
        self.assertEqual(
            Fraction([row for row in quantity if row.get("key")][-1]["exact"]),
            register.summary().state.ceilings["O-posudky"].committed,
        )
        with self.assertRaisesRegex(ValueError, "`X` is neither the framework contract nor one of its lots or ceilings"):
            charts.drawdown(register, of="X")

    def test_today_and_an_empty_register(self):
        self.assertIn("dnes 31.\u00a03.\u00a02014", words(charts.drawdown(Year.registers["O"], today="2014-03-31")))
        empty = Register(framework=Year.frameworks["O"], events=[])
        self.assertIn("Nothing is in the register yet.", words(charts.drawdown(empty, lang="en")))


class Offices(unittest.TestCase):
    def test_the_counts_are_those_of_the_decisions(self):
        tenders, decisions = Year.data.tenders, Year.done.decisions
        found = {
            (row["office"], row["service"]): row for row in rows(charts.offices(tenders, decisions)) if "requests" in row
        }
        self.assertEqual(sum(row["requests"] for row in found.values()), 459)
        without = [one for one in decisions if not one.contracts and one.outcome != "undecided"]
        self.assertEqual(sum(row["unmet"] for row in found.values()), len(without))
        self.assertGreater(len(without), 50)
        here = [one for one in tenders if (one.request.office, one.request.lot) == ("4107", "P-CZ041")]
        ids = {one.request.id for one in here}
        self.assertEqual(found["Sokolov (4107)", "P-CZ041"]["requests"], len(here))
        self.assertEqual(found["Sokolov (4107)", "P-CZ041"]["unmet"], sum(one.request in ids for one in without))

    def test_a_request_counts_for_each_of_its_items(self):
        chart = charts.offices(Year.data.tenders, by="item", names={"5309": "Pardubice", "hour": "hodina"})
        found = {(row["office"], row["service"]): row["requests"] for row in rows(chart) if "requests" in row}
        expected = sum(
            one.request.office == "5309" and any(line.item == "hour" for line in one.request.lines)
            for one in Year.data.tenders
        )
        self.assertEqual(found["Pardubice (5309)", "hodina"], expected)
        self.assertTrue(any("počítá u každé z nich" in text for text in words(chart)))

    def test_a_decision_on_an_unknown_request_is_refused(self):
        for draw in (charts.offices, charts.timeline):
            with self.assertRaisesRegex(ValueError, "1 decisions are on requests that were not given"):
                draw([], Year.done.decisions[:1])

    def test_no_requests(self):
        self.assertIn("Nejsou žádné poptávky.", words(charts.offices([])))
        self.assertIn("There are no requests.", words(charts.timeline([], lang="en")))


class Timeline(unittest.TestCase):
    def test_moments_and_outcomes_are_those_of_the_documents(self):
        tenders, decisions = Year.data.tenders[:30], Year.done.decisions[:30]
        found = rows(charts.timeline(tenders, decisions))
        for tender, decision in zip(tenders, decisions, strict=True):
            mine = [row for row in found if row.get("request") == tender.request.id]
            exact = {row["what"]: row["exact"] for row in mine if "exact" in row}
            self.assertEqual(exact["přijato"], tender.request.received_at.isoformat())
            ended = "rozhodnuto: smlouva" if decision.contracts else "rozhodnuto: bez smlouvy"
            self.assertEqual(exact.get(ended, exact.get("není konec")), decision.at.isoformat())
            if tender.deadline is not None:
                self.assertEqual(exact["konec lhůty pro nabídky"], tender.deadline.isoformat())
            self.assertEqual({row["outcome"] for row in mine if "outcome" in row}, {_words.outcome("cs", decision.outcome)})

    def test_a_day_is_that_of_the_clock_there(self):
        row = next(row for row in rows(charts.timeline(Year.data.tenders[:1])) if row.get("what") == "přijato")
        self.assertEqual((row["at"], row["shown"]), ("2013-02-04T09:55:00Z", "4.\u00a02.\u00a02013 9:55"))

    def test_of_many_the_first_are_drawn(self):
        chart = charts.timeline(Year.data.tenders, most=7)
        self.assertEqual(len({row["request"] for row in rows(chart) if "request" in row}), 7)
        self.assertIn("Prvních 7 z 459 poptávek podle přijetí.", words(chart))
        self.assertEqual(
            len({row["request"] for row in rows(charts.timeline(Year.data.tenders, most=None)) if "request" in row}), 459
        )
        with self.assertRaisesRegex(ValueError, "at least one request"):
            charts.timeline(Year.data.tenders, most=0)


class Hostile(unittest.TestCase):
    NAMES = (
        "O\"'&<script>alert(1)</script>",
        "</script><img/src=x/onerror=alert(1)>",
        "{{datum.x}}${y}\\n\\",
        "[x].y",
        "w" * 64,
        "w" * 63 + "v",
        "😀👨👩👧",
        "žluťoučký",
    )

    def test_no_name_breaks_a_picture_or_a_page(self):
        offers = [
            Offer(id=name, participant=name, price=1000 + at, values={"plan": 20 - at}) for at, name in enumerate(self.NAMES)
        ]
        criteria = [
            one.replace(name=name + "\u202e\n" + "x" * 200) for one, name in zip(SCHEME.criteria, self.NAMES, strict=False)
        ]
        given = EvaluateInput(scheme=SCHEME.replace(criteria=criteria), offers=offers)
        note = "</script><script>alert(2)</script> \u2028\x07\uffff"
        for draw in (charts.points, charts.price_quality, charts.price_weight):
            chart = draw(given, note=note)
            with self.subTest(chart=draw.__name__), tempfile.TemporaryDirectory() as folder:
                drawn = charts.svg(chart)
                root = ElementTree.fromstring(drawn)
                self.assertEqual([one for one in root.iter() if one.tag.endswith(("script", "image", "a"))], [])
                self.assertNotIn("\u202e", drawn)
                page = charts.save(chart, f"{folder}/page.html").read_text(encoding="utf-8")
                self.assertEqual((page.count("</script"), page.count("<script ")), (1, 1))
                self.assertNotIn("<img/src", page)
                charts.save(chart, f"{folder}/page.png")
                found = {row["offer"] for row in rows(chart) if "offer" in row}
                self.assertEqual(len(found), len(self.NAMES), found)

    def test_names_that_read_alike_are_told_apart(self):
        self.assertEqual(
            _text.distinct(["a b", "a  b", "a\u202eb", "x" * 60, "x" * 61], 10),
            ["a b", "a b (2)", "ab", "x" * 9 + "…", "x" * 9 + "… (2)"],
        )

    def test_notebook_html_is_escaped(self):
        chart = charts.points(TWO, note='"><script>alert(1)</script>')
        shown = charts._show.renderer(chart.to_dict())
        self.assertNotIn("<script", shown["text/html"])
        self.assertEqual(shown["text/html"].count('"'), 6)


class Texts(unittest.TestCase):
    def test_both_languages_say_the_same_values(self):
        for key, message in _words.WORDS.items():
            with self.subTest(key=key):
                fields = [sorted(set(re.findall(r"{(\w+)}", text))) for text in message]
                self.assertEqual(*fields)
                self.assertTrue(all(message))

    def test_every_outcome_and_unit_has_words(self):
        words = _words.vocabulary()
        for table, listed in ((words.outcomes, names.Outcome), (words.units_counted, names.Unit)):
            self.assertEqual(set(table), set(listed.__args__))

    def test_numbers(self):
        for figure, cs, en in (
            ("1234567.5", "1\u00a0234\u00a0567,50", "1,234,567.50"),
            ("0.005", "0,01", "0.01"),
            ("-0.005", "−0,01", "−0.01"),
            ("-0.004", "0", "0"),
            ("22050", "22\u00a0050", "22,050"),
            ("14058873.115", "14\u00a0058\u00a0873,12", "14,058,873.12"),
        ):
            self.assertEqual((_text.number(Decimal(figure), "cs"), _text.number(Decimal(figure), "en")), (cs, en))
        self.assertEqual(_text.number(Fraction(300, 7), "cs"), "42,86")
        self.assertEqual(_text.shown("-1234.50", "cs"), "−1\u00a0234,50")

    def test_another_language_is_refused(self):
        with self.assertRaisesRegex(ValueError, "cs and en"):
            charts.points(TWO, lang="de")


class Policies(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        lot = {
            "id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
            "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}],
        }  # fmt: skip
        requests = {
            "kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
            "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30},
        }  # fmt: skip
        cls.scenario = scenario = {
            "framework": {
                "id": "F", "authority": "Kraj", "regime": "zzvz_2016", "may_outlive": True, "lots": [lot],
                "term": {"from": "2026-01-01", "to": "2026-06-30"},
                "participants": [{"id": id, "lots": [{"lot": "L"}]} for id in "PQ"],
            },
            "providers": [
                {"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
                for id, cost in (("P", 400), ("Q", 410))
            ],
            "authority": {"offer_period": {"working_days": 5}},
            "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}],
        }  # fmt: skip
        tried = [
            {"id": "5 dnů"},
            {"id": "2 dny", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]},
        ]
        cls.simulation = simulate(scenario=scenario, policies=tried, seed=7, replications=5, progress=False)

    def test_points_are_the_means_of_the_engine(self):
        chart = charts.policies(self.simulation, measures=["award_days_mean"], note="Smyšlená data.")
        found = {row["policy"]: row for row in rows(chart)}
        known = {one.policy: one for one in self.simulation.summary if one.measure == "award_days_mean"}
        self.assertEqual(set(found), {"5 dnů", "2 dny"})
        for policy, row in found.items():
            value = known[policy].value
            self.assertEqual((row["mean"], row["low"], row["high"]), tuple(map(float, (value.mean, value.low, value.high))))
        difference = known["2 dny"].paired.difference
        self.assertIn(_text.number(difference.mean, "cs"), found["2 dny"]["text"])
        self.assertNotIn("(", found["5 dnů"]["text"])
        self.assertIn("Smyšlená data.", chart.description)

    def test_one_measure_against_another(self):
        chart = charts.trade_off(self.simulation, lang="en")
        self.assertEqual({row["policy"] for row in rows(chart)}, {"5 dnů", "2 dny"})
        self.assertIn("days to first contact, mean", chart.description)
        self.assertGreater(len(charts.png(chart)), 1000)

    def test_the_frontier_is_what_no_other_beats(self):
        tried = [{"id": f"{days} dnů", "changes": [{"kind": "offer_period", "period": {"working_days": days}}]}
                 for days in (2, 5, 8, 12)]  # fmt: skip
        simulation = simulate(scenario=self.scenario, policies=tried, seed=7, replications=4, progress=False)
        known = {(one.policy, one.measure): one.value.mean for one in simulation.summary if one.of is None}
        for ways in (("lower", "lower"), ("lower", "higher"), ("higher", "lower"), ("higher", "higher")):
            def no_worse(one, other, ways=ways):
                pairs = [(known[one, name], known[other, name], way)
                         for name, way in zip(("award_days_mean", "spend"), ways, strict=True)]  # fmt: skip
                return all(mine <= its if way == "lower" else mine >= its for mine, its, way in pairs)

            expected = {
                one for one in simulation.policies
                if not any(no_worse(other, one) and not no_worse(one, other) for other in simulation.policies)
            }  # fmt: skip
            for lang in ("cs", "en"):
                chart = charts.trade_off(simulation, x="award_days_mean", x_better=ways[0], y_better=ways[1], lang=lang)
                found = {row["policy"] for row in rows(chart) if row["frontier"]}
                self.assertEqual(found, expected)
                on = chart.description.partition("Na hranici: " if lang == "cs" else "On the frontier: ")[2].partition(".")[0]
                self.assertEqual(set(on.split(", ")), expected)

    def test_exact_figures_decide_who_is_beaten(self):
        close = [(Decimal("1"), Decimal("10000000000000000.000001")), (Decimal("1"), Decimal("10000000000000000.000002"))]
        self.assertEqual(float(close[0][1]), float(close[1][1]))
        self.assertEqual(_trade_off._frontier(close, "lower", "lower"), [True, False])
        self.assertEqual(_trade_off._frontier(close, "lower", "higher"), [False, True])
        long = [(Decimal("1"), Decimal("1" * 30 + "1")), (Decimal("1"), Decimal("1" * 30 + "2"))]
        self.assertEqual(_trade_off._frontier(long, "higher", "higher"), [False, True])
        same = [(Decimal("1.0"), Decimal("2")), (Decimal("1"), Decimal("2.00")), (Decimal("1"), Decimal("3"))]
        self.assertEqual(_trade_off._frontier(same, "lower", "lower"), [True, True, False])

    def test_no_frontier_without_a_word_of_what_is_better(self):
        chart = charts.trade_off(self.simulation, x="requests")
        self.assertIn("Hranice není nakreslena", " ".join(words(chart)))
        self.assertNotIn("Na hranici", chart.description)
        self.assertNotIn('"line"', json.dumps(chart.to_dict()["layer"]))
        for lang, sentence in (("cs", "Čára: hranice"), ("en", "Line: the frontier")):
            self.assertIn(sentence, " ".join(words(charts.trade_off(self.simulation, lang=lang))))

    def test_names_of_policies_can_be_given(self):
        chart = charts.trade_off(self.simulation, names={"2 dny": "rychle"}, y="award_days_mean", y_better="lower")
        self.assertEqual({row["policy"] for row in rows(chart)}, {"5 dnů", "rychle"})
        self.assertIn("Na hranici: rychle. Překonané: 5 dnů.", chart.description)
        self.assertIn("rychle", words(chart))

    def test_what_was_not_measured_is_refused(self):
        with self.assertRaisesRegex(ValueError, "low_prices_of_nobody"):
            charts.policies(self.simulation, measures=["low_prices_of_nobody"])
        with self.assertRaisesRegex(ValueError, "at least one"):
            charts.policies(self.simulation, measures=[])


class Sweeps(unittest.TestCase):
    GRID = {"kind": "grid"}
    CAP = {"kind": "range", "id": "strop", "figure": "maximum_price_factor", "least": "0.9", "most": "1.1", "decimals": 2}
    LATER = {**CAP, "id": "od dubna", "from": "2026-04-01", "least": 1, "most": 2}
    PERIOD = {"kind": "options", "id": "lhůta", "options": [
        {"id": f"{days} dnů", "changes": [{"kind": "offer_period", "period": {"working_days": days}}]} for days in (2, 10, 5)
    ]}  # fmt: skip

    @classmethod
    def setUpClass(cls):
        Policies.setUpClass()
        cls.made = {}

    def made_of(self, design, *dimensions, replications=3):
        key = json.dumps([design, dimensions, replications])
        if key not in self.made:
            points = sweep(design=design, dimensions=dimensions).points
            simulation = simulate(
                scenario=Policies.scenario, policies=[point.policy for point in points], seed=7, replications=replications,
                progress=False,
            )  # fmt: skip
            self.made[key] = simulation, points
        return self.made[key]

    def test_a_line_has_the_means_and_intervals_of_the_engine(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3})
        known = {one.policy: one.value for one in simulation.summary if one.measure == "spend" and one.of is None}
        chart = charts.sweep(simulation, points, note="Smyšlená data.")
        found = {row["policy"]: row for row in rows(chart)}
        self.assertEqual(set(found), {point.policy.id for point in points})
        for point in points:
            row, value = found[point.policy.id], known[point.policy.id]
            self.assertEqual(row["x"], float(point.levels["strop"]))
            self.assertEqual((row["mean"], row["low"], row["high"]), tuple(map(float, (value.mean, value.low, value.high))))
        self.assertIn("line", marks(chart))
        least = min(points, key=lambda point: known[point.policy.id].mean)
        told = f"Nejméně {_text.number(known[least.policy.id].mean, 'cs')} (strop {_text.shown(least.levels['strop'], 'cs')})"
        self.assertIn(told, chart.description)
        self.assertTrue(chart.description.endswith("Smyšlená data."))
        self.assertTrue({"0,9", "1", "1,1", "strop"} <= set(words(chart)))

    def test_differences_are_those_of_pairs(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3})
        known = {one.policy: one.paired for one in simulation.summary if one.measure == "spend" and one.of is None}
        for lang, axis in (("cs", "ceny smluv (Kč bez DPH): rozdíl"), ("en", "prices of contracts (CZK without VAT): difference")):
            chart = charts.sweep(simulation, points, show="differences", lang=lang)
            self.assertIn(axis, words(chart))
            for row in rows(chart):
                paired = known[row["policy"]]
                expected = (0, 0, 0) if paired is None else tuple(
                    float(figure) for figure in (paired.difference.mean, paired.difference.low, paired.difference.high)
                )  # fmt: skip
                self.assertEqual((row["mean"], row["low"], row["high"]), expected)
        self.assertIn("Difference from the policy strop 0.9", chart.description)

    def test_a_second_dimension_has_lines_and_a_third_pictures(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3}, self.PERIOD)
        chart = charts.sweep(simulation, points)
        shown = words(chart)
        self.assertEqual([text for text in shown if text.endswith(" dnů")], ["2 dnů", "10 dnů", "5 dnů"])
        self.assertEqual({row["line"] for row in rows(chart)}, {"2 dnů", "10 dnů", "5 dnů"})
        self.assertEqual(len(rows(chart)), 9)
        # Options have no order and so no line.
        other = charts.sweep(simulation, points, along="lhůta")
        self.assertNotIn("line", marks(other))
        self.assertEqual({row["line"] for row in rows(other)}, {"0,9", "1", "1,1"})
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3}, self.PERIOD, self.LATER)
        chart = charts.sweep(simulation, points, by="od dubna")
        self.assertTrue({"lhůta: 2 dnů", "lhůta: 5 dnů", "lhůta: 10 dnů", "od dubna"} <= set(words(chart)))
        self.assertEqual(len(rows(chart)), 18)
        # A part with one level of a dimension is a grid again.
        some = charts.sweep(simulation, [point for point in points if point.levels["od dubna"] == "1"])
        self.assertEqual({row["line"] for row in rows(some)}, {"2 dnů", "10 dnů", "5 dnů"})
        self.assertIn("podle lhůta, strop; bodů 9", some.description)

    def test_many_levels_have_pictures(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 7}, {**self.LATER, "steps": 6})
        chart = charts.sweep(simulation, points, lang="en")
        self.assertTrue({"od dubna: 1", "od dubna: 1.2", "od dubna: 2"} <= set(words(chart)))
        with self.assertRaisesRegex(ValueError, "at most 5 are told apart"):
            charts.sweep(simulation, points, by="strop")

    def test_a_hypercube_has_points_and_a_picture_for_each_dimension(self):
        simulation, points = self.made_of({"kind": "latin_hypercube", "points": 8, "seed": 1}, self.CAP, self.PERIOD)
        chart = charts.sweep(simulation, points)
        self.assertNotIn("line", marks(chart))
        self.assertTrue({"strop", "lhůta"} <= set(words(chart)))
        self.assertEqual(len(rows(chart)), 16)
        self.assertTrue(chart.description.startswith("Body s intervaly: "))
        one = charts.sweep(simulation, points, along="strop", by="lhůta")
        self.assertEqual(sorted(row["x"] for row in rows(one)), sorted(float(point.levels["strop"]) for point in points))

    def test_one_replication_one_point_and_what_is_the_same(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3}, self.PERIOD, replications=1)
        for measure, some in (("spend", points), ("spend", points[:1]), ("unmet", points), ("censored", points[4:5])):
            for show in ("means", "differences"):
                with self.subTest(measure=measure, points=len(some), show=show):
                    chart = charts.sweep(simulation, some, measure=measure, show=show)
                    self.assertEqual({row["policy"] for row in rows(chart)}, {point.policy.id for point in some})
                    self.assertNotRegex(charts.svg(chart), "NaN|Infinity")

    def test_what_has_no_figure_is_said(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3})
        document = simulation.to_dict()
        document["summary"] = [
            one for one in document["summary"] if (one["policy"], one["measure"]) != (points[1].policy.id, "spend")
        ]  # fmt: skip
        chart = charts.sweep(Simulation.from_dict(document), points)
        self.assertIn("Bez údaje, nenakreslené body: 1 (strop 1).", chart.description)
        self.assertEqual([row["mean"] is None for row in rows(chart)], [False, True, False])
        trade = charts.trade_off(Simulation.from_dict(document), names={points[1].policy.id: "ta druhá"})
        self.assertIn("Bez údaje, nenakreslené varianty: 1 (ta druhá).", trade.description)
        self.assertNotRegex(charts.svg(chart), "NaN|Infinity")
        # A difference from what is not known is none.
        document["summary"] = [
            {**one, "paired": None} if one["policy"] == points[2].policy.id else one for one in simulation.to_dict()["summary"]
        ]
        chart = charts.sweep(Simulation.from_dict(document), points, show="differences")
        self.assertIn("nenakreslené body: 1 (strop 1,1)", chart.description)

    def test_what_cannot_be_drawn_is_refused(self):
        simulation, points = self.made_of(self.GRID, {**self.CAP, "steps": 3}, self.PERIOD)
        other = sweep(design=self.GRID, dimensions=[{**self.CAP, "steps": 10}]).points
        for refused, some, given in (
            ("at least one point", [], {}),
            ("was not simulated", other, {}),
            ("different dimensions", [*points, other[0]], {}),
            ("do not differ in `x`, but in `lhůta`, `strop`", points, {"along": "x"}),
            ("do not differ in `x`", points, {"by": "x"}),
            ("cannot lie along the page", points, {"along": "strop", "by": "strop"}),
            ("has nothing of nothing", points, {"measure": "nothing"}),
        ):
            with self.subTest(refused=refused), self.assertRaisesRegex(ValueError, refused):
                charts.sweep(simulation, some, **given)

    def test_names_that_people_write_break_nothing(self):
        options = [{"id": name} for name in ("<b>&\"'", "null", "[0]", "a.b", "č" * 60)]
        dimensions = [{**self.CAP, "id": "a.b[0]\\'"}, {**self.PERIOD, "id": "<i>", "options": options}]
        simulation, points = self.made_of(self.GRID, *dimensions)
        for along in (None, "<i>"):
            chart = charts.sweep(simulation, points, along=along)
            self.assertEqual(len(rows(chart)), 10)
            self.assertIn("a.b[0]\\'", words(chart))
            self.assertIn("<b>&\"'", words(chart))


def marks(chart):
    """The kinds of marks of a chart."""
    found = set()

    def look(at):
        if isinstance(at, dict):
            if "mark" in at:
                found.add(at["mark"]["type"])
            at = list(at.values())
        if isinstance(at, list):
            for one in at:
                look(one)

    look({**chart.to_dict(), "config": None, "datasets": None})
    return found


class Explore(unittest.TestCase):
    def test_each_move_asks_the_engine(self):
        box = charts.explore(TWO)
        self.assertIn("Takto podle zadání.", box.answer.value)
        box.weight.value = 50
        at_fifty = PriceWeight().by_hand(50, 50, {"A": 30, "B": 50})
        for total in at_fifty.values():
            self.assertIn(f"<td>{total.shown.replace('.', ',')}</td>", box.answer.value)
        self.assertIn("Změněno: váha ceny 50.", box.answer.value)
        margin = at_fifty["B"].exact - at_fifty["A"].exact
        self.assertIn(f"B vede před A o {_text.number(margin, 'cs')}.", box.answer.value)

    def test_a_price_can_be_moved_back_and_forth(self):
        box = charts.explore(TWO)
        before = box.answer.value
        box.offer.value = 1
        self.assertEqual(box.price.value, "140\u00a0000,50")
        box.price.value = "99 999,90 Kč"
        self.assertIn("cena B 99\u00a0999,90\u00a0Kč", box.answer.value)
        self.assertIn('<th scope="row">1</th><td>B</td><td>100,00</td>', box.answer.value)
        box.price.value = "levně"
        self.assertIn("Cena je číslo v Kč", box.answer.value)
        box.back.click()
        self.assertEqual(box.answer.value, before)

    def test_what_others_wrote_is_escaped(self):
        offers = [Offer(id=name, price=1000 + at, values={"plan": 1}) for at, name in enumerate(Hostile.NAMES)]
        box = charts.explore(TWO.replace(offers=offers))
        self.assertNotRegex(box.answer.value, r"<(script|img)")
        self.assertIn("&lt;script&gt;", box.answer.value)

    def test_lines_do_not_hold_a_price_back(self):
        offers = [
            Offer(id=id, values={"plan": 5}, lines=[{"item": "hour", "quantity": 10, "unit_price": price}])
            for id, price in (("A", 10), ("B", 20))
        ]
        box = charts.explore(TWO.replace(offers=offers), lang="en")
        self.assertEqual(box.price.value, "100")
        box.price.value = "400"
        self.assertIn("B is ahead of A by", box.answer.value)

    def test_an_equal_end_has_no_margin(self):
        equal = TWO.replace(
            scheme=SCHEME.replace(ties=[]), offers=[Offer(id=id, price=5, values={"plan": 7}) for id in "AB"]
        )
        self.assertIn("Nerozhodnuto mezi: A, B.", charts.explore(equal).answer.value)


class Extras(unittest.TestCase):
    def test_the_package_alone_reads_nothing_of_it(self):
        code = (
            "import minitendr, sys; print([name for name in ('altair', 'vl_convert', 'ipywidgets') if name in sys.modules])"
        )
        self.assertEqual(run(code), "[]")

    def test_what_is_missing_is_said(self):
        for missing in ("altair", "vl_convert"):
            code = (
                f"import sys, minitendr; sys.modules['{missing}'] = None\n"
                "try: minitendr.charts\nexcept ImportError as error: print(error)"
            )
            self.assertEqual(run(code), 'charts need Altair and vl-convert: pip install "minitendr[charts]"')
        saved = sys.modules.get("ipywidgets")
        sys.modules["ipywidgets"] = None
        try:
            with self.assertRaisesRegex(ImportError, r'pip install "minitendr\[notebook\]"'):
                charts.explore(TWO)
        finally:
            if saved is None:
                del sys.modules["ipywidgets"]
            else:
                sys.modules["ipywidgets"] = saved

    def test_another_attribute_is_still_missing(self):
        import minitendr

        with self.assertRaisesRegex(AttributeError, "has no attribute 'chart'"):
            minitendr.chart  # noqa: B018

    def test_the_examples_in_the_documentation_run(self):
        import doctest

        ran = 0
        modules = ["minitendr.charts", *[f"minitendr.charts._{name}" for name in (
            "points", "price_quality", "price_weight", "drawdown", "offices", "timeline", "show", "explore", "policies", "trade_off", "sweep"
        )]]  # fmt: skip
        for module in modules:
            result = doctest.testmod(importlib.import_module(module), verbose=False)
            self.assertEqual(result.failed, 0, module)
            self.assertGreater(result.attempted, 0, module)
            ran += result.attempted
        self.assertGreater(ran, 20)


def run(code):
    """What a program prints."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, encoding="utf-8", check=False)
    return done.stdout.strip() or done.stderr[-2000:]


if __name__ == "__main__":
    unittest.main()
