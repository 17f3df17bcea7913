"""Results as workbooks, written and read back: types, formats, names, texts that look like formulas. All data are invented."""

from __future__ import annotations

import json
import pathlib
import tempfile
import unittest
from datetime import datetime
from typing import Any

import openpyxl  # type: ignore[import-untyped]

import minitendr

FORMULAS = ["=1+1", "+420 466", "-5 km", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"]


def framework(names: list[str], **lot: Any) -> dict[str, Any]:
    ids = [f"P{index}" for index in range(1, len(names) + 1)]
    terms = [{"lot": "L", "rank": index, "prices": {"hour": 480}} for index in range(1, len(names) + 1)]
    return {
        "id": "F",
        "authority": "Kraj",
        "regime": "zzvz_2016",
        "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "lots": [{
            "id": "L", "area": "field_and_outpatient", "region": "CZ053",
            "items": [{"id": "hour", "unit": "hour", "name": "=hodina"}],
            "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
                {"id": "price", "of": "price", "better": "lower", "weight": 60, "formula": {"kind": "ratio"}, "name": "Cena"},
                {"id": "plan", "of": "value", "better": "higher", "weight": 40, "formula": {"kind": "points"}}]},
            **lot,
        }],
        "participants": [
            {"id": id, "name": name, "lots": [term], **({"ico": "00000019"} if id == "P1" else {})}
            for id, name, term in zip(ids, names, terms, strict=True)
        ],
    }


def request(quantity: int = 40) -> dict[str, Any]:
    return {
        "id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
        "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
        "lines": [{"item": "hour", "quantity": quantity, "unit": "hour"}], "cases": ["pripad-1"],
    }  # fmt: skip


def offers(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"N{place:02}", "participant": f"P{place}", "values": {"plan": 10 + place % 7},
         "submitted_at": "2026-03-09T08:30:00+01:00",
         "lines": [{"item": "hour", "quantity": 40, "unit_price": f"{400 + place}.50"}]}
        for place in range(1, count + 1)
    ]  # fmt: skip


def case(offered: list[dict[str, Any]], names: list[str], **lot: Any) -> dict[str, Any]:
    award = {"framework": framework(names, **lot), "request": request(), "offers": offered, "at": "2026-03-10T12:00:00+01:00"}
    return {"award": award}


def written(**what: Any) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "zprava.xlsx")
        minitendr.write_workbook(path, **what)
        return openpyxl.load_workbook(path)


def columns(sheet: Any) -> dict[str, list[Any]]:
    rows = list(sheet.iter_rows())
    end = next((place for place, row in enumerate(rows) if all(cell.value is None for cell in row)), len(rows))
    return {head.value: [row[place] for row in rows[1:end]] for place, head in enumerate(rows[0]) if head.value}


class Report(unittest.TestCase):
    def test_names_of_sheets_are_valid_and_the_header_stands_first(self) -> None:
        for lang, first in (("cs", "Výsledek"), ("en", "Result")):
            book = written(report=case(offers(3), ["A", "B", "C"]), lang=lang)
            self.assertEqual(book.sheetnames[0], first)
            for name in book.sheetnames:
                self.assertTrue(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\"))
                self.assertTrue(book[name].freeze_panes == "A2" and book[name]["A1"].value)

    def test_cells_have_their_types_and_czech_formats(self) -> None:
        book = written(report=case(offers(3), ["Alfa", "Beta", "Gama"]))
        offered = columns(book["Nabídky"])
        # 40 hours at 403.50, 402.50 and 401.50 CZK; the better plans outweigh the prices.
        self.assertEqual([cell.value for cell in offered["Cena"]], [16140, 16100, 16060])
        price = offered["Cena"][2]
        self.assertEqual((price.value, price.data_type, price.number_format), (16060, "n", '#,##0.00\\ "Kč"'))
        handed_in = offered["Podána"][0]
        self.assertTrue(handed_in.value == datetime(2026, 3, 9, 8, 30) and handed_in.number_format == "d. m. yyyy h:mm")
        self.assertTrue(offered["Pořadí"][0].value == 1 and offered["Body: Cena"][0].number_format == "#,##0.00")
        self.assertEqual([cell.value for cell in offered["IČO"]], [None, None, "00000019"])
        result = columns(book["Výsledek"])
        self.assertTrue(result["Od"][0].value == datetime(2026, 4, 1) and result["Od"][0].number_format == "d. m. yyyy")
        self.assertEqual(result["Množství"][0].value, 40)
        self.assertEqual(result["Cena smlouvy bez DPH"][0].value, result["Cena řádku"][0].value)

    def test_a_text_like_a_formula_stays_a_text(self) -> None:
        names = [name.strip() and name for name in FORMULAS]
        book = written(report=case(offers(len(names)), names))
        seen = set()
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    self.assertTrue(cell.data_type != "f", (sheet.title, cell.coordinate, cell.value))
                    if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "\t")):
                        seen.add(cell.value)
                        self.assertTrue(cell.quotePrefix, (sheet.title, cell.coordinate))
        self.assertTrue({"=1+1", "+420 466", "-5 km", "@SUM(A1)", "=hodina"} <= seen)

    def test_thirty_offers_and_what_is_excluded(self) -> None:
        offered = offers(30)
        offered[4]["lines"][0]["quantity"] = 39
        del offered[9]["values"]
        book = written(report=case(offered, [f"Poskytovatel {place}" for place in range(1, 31)]))
        ranks = [cell.value for cell in columns(book["Nabídky"])["Pořadí"]]
        self.assertTrue(len(ranks) == 30 and ranks[:28] == sorted(ranks[:28]) and ranks[28:] == [None, None])
        out = columns(book["Vyřazené"])
        self.assertTrue([cell.value for cell in out["Nabídka"]] == ["N05", "N10"] and all(cell.value for cell in out["Důvod"]))
        # Points of 28 offers by two criteria.
        steps = columns(book["Postup"])
        self.assertTrue(sum(cell.value == "Body za kritérium" for cell in steps["Krok"]) == 56)

    def test_without_a_winner_there_are_no_rows_but_notes(self) -> None:
        book = written(report=case([], ["A", "B"]))
        self.assertEqual(columns(book["Výsledek"])["Účastník"], [])
        self.assertTrue(any(row[0].value for row in book["Výsledek"].iter_rows(min_row=3)))

    def test_a_direct_award_has_no_offers(self) -> None:
        path = {"rules": [{"id": "direct", "way": {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"working_days": 1}}}]}
        direct = case([], ["A", "B"], path=path)
        direct["award"]["at"] = "2026-03-03T15:00:00+01:00"
        direct["award"]["answers"] = [
            {"participant": "P1", "asked_at": "2026-03-03T10:00:00+01:00",
             "reply": {"kind": "declined", "at": "2026-03-03T11:00:00+01:00", "reason": "full"}},
            {"participant": "P2", "asked_at": "2026-03-03T12:00:00+01:00", "reply": {"kind": "accepted", "at": "2026-03-03T13:00:00+01:00"}},
        ]  # fmt: skip
        book = written(report=direct)
        self.assertEqual(book.sheetnames, ["Výsledek", "Předmět", "Oslovení", "Postup", "Prameny"])
        asked = columns(book["Oslovení"])
        self.assertEqual([cell.value for cell in asked["Účastník"]], ["P1", "P2"])
        self.assertTrue(asked["Osloven"][0].value == datetime(2026, 3, 3, 10) and asked["Přebírá za"][1].value == 40 * 480)

    def test_a_shared_award_has_a_row_for_each_contract(self) -> None:
        path = {"rules": [{"id": "shared", "way": {"kind": "mini_tender", "offer_period": {"working_days": 3}, "split": {"rule": {"kind": "ranked"}}}}]}
        offered = offers(2)
        offered[0]["lines"][0].update(minimum=10)
        offered[1]["lines"][0].update(quantity=25, minimum=10)
        book = written(report=case(offered, ["A", "B"], path=path))
        result = columns(book["Výsledek"])
        self.assertTrue(sum(cell.value for cell in result["Množství"]) == 40 and len(result["Množství"]) == 2)
        self.assertEqual([cell.value for cell in result["Smlouva č."]], [1, 2])

    def test_a_number_that_a_spreadsheet_would_round_is_a_text(self) -> None:
        offered = offers(1)
        offered[0]["lines"][0]["unit_price"] = "123456789012.3456"
        large = case(offered, ["A"])
        del large["award"]["framework"]["participants"][0]["lots"][0]["prices"]
        result = columns(written(report=large)["Výsledek"])
        price, sum_of_line = result["Cena za jednotku"][0], result["Cena řádku"][0]
        self.assertEqual((price.data_type, price.value), ("s", "123456789012.3456"))
        # 16 digits too.
        self.assertEqual((sum_of_line.data_type, sum_of_line.value), ("s", "4938271560493.824"))

    def test_nothing_of_cases_is_written(self) -> None:
        book = written(report=case(offers(2), ["A", "B"]))
        self.assertTrue(not any("pripad-1" in str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row))


class RegisterBook(unittest.TestCase):
    def test_contracts_and_drawdown(self) -> None:
        vectors = pathlib.Path(__file__).parents[2] / "tests/vectors/good/workbook/registers.json"
        register = json.loads(vectors.read_text(encoding="utf-8"))[0]["input"]["register"]
        for given in (register, minitendr.Register.from_dict(register)):
            book = written(register=given)
            contracts = columns(book["Smlouvy"])
            self.assertEqual(contracts["Podepsáno"][0].value, datetime(2026, 3, 16, 10))
            self.assertIs(contracts["Zadání zrušeno"][0].value, False)
            self.assertEqual((contracts["Název"][0].value, contracts["Název"][0].data_type), ("=Alfa", "s"))
            money, units = columns(book["Čerpání"]), columns(book["Čerpání v jednotkách"])
            self.assertEqual((money["Zbývá"][0].value, money["Zbývá"][0].number_format), (80000, '#,##0.00\\ "Kč"'))
            self.assertIsNone(money["Zbývá"][1].value)
            self.assertEqual((money["Podíl vyčerpaného"][0].value, money["Podíl vyčerpaného"][0].number_format), (0.2, "0.00%"))
            self.assertEqual((units["Zbývá"][0].value, units["Zbývá"][0].number_format), (160, "#,##0"))


class YearBook(unittest.TestCase):
    def test_hidden_figures_are_empty_and_not_zero(self) -> None:
        vectors = pathlib.Path(__file__).parents[2] / "tests/vectors/good/yearly/years.json"
        year = json.loads(vectors.read_text(encoding="utf-8"))[1]["input"]
        ages = columns(written(year=year)["Podle věku"])
        self.assertEqual([cell.value for cell in ages["Dětí"]], [None, 2, 2, None])
        self.assertEqual([cell.value for cell in ages["Skryto"]], [True, False, False, True])
        self.assertEqual((ages["Dodáno"][1].value, ages["Dodáno"][0].value), (5000, None))


if __name__ == "__main__":
    unittest.main()
