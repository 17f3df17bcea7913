"""Tables as offices and providers send them: every trap is a file in `tables/`, or a workbook that is made here."""

import datetime
import json
import pathlib
import tempfile
import unittest
import zipfile
from decimal import Decimal
from typing import Any

import pandas
import polars
import xlsxwriter

import minitendr
from minitendr import ReadTable, TableError, read_deliveries, read_framework, read_offers, read_requests, template

TABLES = pathlib.Path(__file__).with_name("tables")
FORMS = json.loads(
    (pathlib.Path(__file__).parents[2] / "tests/vectors/good/form/form.json").read_text(encoding="utf-8")
)
FRAMEWORK = minitendr.FrameworkContract.from_dict(FORMS[1]["input"]["framework"])
# A spreadsheet does not tell midnight from a day without a time.
REQUEST = minitendr.Request.from_dict(
    {**FORMS[0]["input"]["requests"][0], "received_at": "2026-07-01T08:15:00+02:00"}
)


def told(read: Any) -> list[tuple[str, int | None, str | None]]:
    """Errors and warnings by code, row and column."""
    return [(found.code, found.row, found.column) for found in read.findings if found.severity != "note"]


def offers(name: str, **how: Any) -> ReadTable[minitendr.Offer]:
    return read_offers(TABLES / name, request="R1", **how)


class Traps(unittest.TestCase):
    def test_encodings(self) -> None:
        for name, encoding, separator in [
            ("nabidky_cp1250.csv", "cp1250", ";"),
            ("nabidky_utf8_bom.csv", "utf-8", ";"),
            ("nabidky_utf16.csv", "utf-16", "tab"),
        ]:
            with self.subTest(name):
                read = offers(name)
                self.assertEqual([offer.price for offer in read], [Decimal("49999.9"), Decimal(50000)])
                self.assertEqual(str(read[0].submitted_at), "2026-07-01 10:30:00+02:00")
                self.assertEqual(told(read), [("zeros_lost", 3, "B"), ("second_offer", 3, None)])
                assumed = {found.code: found.values.get("value") for found in read.findings.notes}
                self.assertEqual((assumed["encoding_assumed"], assumed["separator_assumed"]), (encoding, separator))
                self.assertEqual({found.file for found in read.findings}, {name})

    def test_letters_survive_the_code_page(self) -> None:
        read = read_offers(TABLES / "nabidky_cp1250.csv", columns={"Poskytovatel": "participant", "IČO": "nothing"})
        self.assertEqual(read[1].participant, "Žaneta a přátelé")

    def test_files_that_cannot_be_opened(self) -> None:
        for name, code in [
            ("nabidky_zadne_kodovani.csv", "unknown_encoding"),
            ("neni_json.json", "not_json"),
            ("neni_tabulka.csv", "not_a_table"),
            ("neni_tabulka.xlsx", "not_a_table"),
            ("poskozeny.xlsx", "damaged"),
            ("heslo.xlsx", "password"),
            ("prazdny.csv", "nothing_there"),
            ("bez_zahlavi.csv", "no_header"),
        ]:
            with self.subTest(name):
                read = offers(name)
                self.assertEqual((len(read), told(read)), (0, [(code, None, None)]))
                self.assertIn(name, read.findings.text("cs"))
                with self.assertRaises(TableError):
                    read.raise_if_errors()

    def test_cells(self) -> None:
        for name, left, codes in [
            ("posunuty_sloupec.csv", 1, [("not_an_ico", 2, "B")]),
            ("dve_nabidky_jednoho.csv", 2, [("second_offer", 3, None)]),
            ("soucty_nesedi.csv", 1, [("total_apart", 2, None)]),
            (
                "text_v_cene.csv",
                1,
                [("not_a_number", 2, "B"), ("ambiguous", 3, "B"), ("too_many_decimals", 4, "B"), ("below_zero", 5, "B")],
            ),
            ("chyba_vzorce.csv", 1, [("spreadsheet_error", 2, "B"), ("spreadsheet_error", 3, "B")]),
            ("rodne_cislo.csv", 1, [("birth_number_in_cell", 2, "C")]),
            ("telefon.csv", 1, [("nine_digits_in_cell", 2, "C")]),
            (
                "data.csv",
                1,
                [("short_year", 2, "C"), ("no_such_day", 3, "C"), ("clock_change", 4, "C"), ("no_time", 5, "C")],
            ),
            ("slouceny_zahlavi.csv", 1, []),
        ]:
            with self.subTest(name):
                read = offers(name)
                # Those that are right stay usable.
                if name != "dve_nabidky_jednoho.csv" and name != "telefon.csv":
                    self.assertEqual([offer.price for offer in read][-1:], [Decimal(18000 if "soucty" in name else 48000 if "posun" in name else 1 if "data" in name else 1000)])
                self.assertEqual((len(read), told(read)), (left, codes))

    def test_a_birth_number_is_not_repeated(self) -> None:
        read = offers("rodne_cislo.csv")
        for text in [read.findings.text("cs"), read.findings.text("en"), read._repr_html_(), repr(read.findings.to_dicts())]:
            self.assertNotIn("906101", text)

    def test_names_of_somebody_else(self) -> None:
        self.assertIn(("no_column", 1, None), told(offers("vlastni_nazvy.csv")))
        read = offers("vlastni_nazvy.csv", columns={"Firma": "participant", "Cena s dopravou": "price"})
        self.assertEqual([(offer.participant, offer.price) for offer in read], [("Alfa", Decimal(1000))])
        with self.assertRaises(minitendr.InputError):
            offers("vlastni_nazvy.csv", columns={"Firma": "firma"})

    def test_there_is_no_such_file(self) -> None:
        with self.assertRaises(FileNotFoundError):
            read_offers("neni.csv")
        with self.assertRaises(TypeError):
            read_offers(5)


class Workbooks(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def workbook(self, rows: list[list[Any]], name: str = "nabidky.xlsx", sheet: str = "Nabídky") -> pathlib.Path:
        path = self.folder / name
        with xlsxwriter.Workbook(path, {"default_date_format": "d. m. yyyy h:mm"}) as book:
            page = book.add_worksheet(sheet)
            for row, cells in enumerate(rows):
                page.write_row(row, 0, cells)
            book.add_worksheet("Jiný")
        return path

    def test_types_of_a_spreadsheet(self) -> None:
        rows = [
            ["IČO", "Cena", "Podáno"],
            [551023, 49999.9, datetime.datetime(2026, 7, 1, 10, 30)],
            ["00551023", 0.1 + 0.2, "1. 7. 2026 10:30"],
            ["00551023", 2.999, None],
        ]
        read = read_offers(self.workbook(rows), request="R1")
        self.assertEqual([offer.price for offer in read], [Decimal("49999.9"), Decimal("0.3")])
        self.assertEqual(read[0].submitted_at, read[1].submitted_at)
        self.assertEqual(
            told(read), [("zeros_lost", 2, "A"), ("second_offer", 3, None), ("too_many_decimals", 4, "B")]
        )
        self.assertEqual({found.sheet for found in read.findings}, {"Nabídky"})
        self.assertIn("Jiný", read.findings.notes.text("cs"))

    def test_sheets(self) -> None:
        path = self.workbook([["IČO", "Cena"], ["00551023", 1]])
        self.assertEqual(told(read_offers(path, sheet="Jiný")), [("nothing_there", None, None)])
        self.assertEqual(told(read_offers(path, sheet="Chybí")), [("no_such_sheet", None, None)])

    def test_a_formula_that_failed(self) -> None:
        path = self.folder / "vzorec.xlsx"
        with xlsxwriter.Workbook(path) as book:
            page = book.add_worksheet()
            page.write_row(0, 0, ["IČO", "Cena"])
            page.write_row(1, 0, ["00551023"])
            page.write_formula(1, 1, "=1/0", None, "#DIV/0!")
        self.assertEqual(told(read_offers(path, request="R1")), [("spreadsheet_error", 2, "B")])

    def test_a_zip_bomb_is_not_unpacked(self) -> None:
        path = self.folder / "bomba.xlsx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", bytes(201_000_000))
        self.assertLess(path.stat().st_size, 1_000_000)
        self.assertEqual(told(read_offers(path)), [("unpacks_too_large", None, None)])

    def test_ten_thousand_rows(self) -> None:
        rows = [["Nabídka", "Poptávka", "IČO", "Cena"]]
        rows += [[f"N{n}", f"R{n % 500}", "00551023", n + 0.5] for n in range(10_000)]
        read = read_offers(self.workbook(rows))
        self.assertEqual((len(read), read[-1].price, read.rows[-1]), (10_000, Decimal("9999.5"), (10_001,)))

    def test_forms_read_back(self) -> None:
        for lang in ("cs", "en"):
            with self.subTest(lang):
                path = self.folder / f"ramec_{lang}.xlsx"
                self.assertEqual(template("framework", path, framework=FRAMEWORK, lang=lang), ())
                read = read_framework(path)
                self.assertEqual((read.framework, told(read)), (FRAMEWORK, []))
                path = self.folder / f"poptavky_{lang}.xlsx"
                template("requests", path, framework=FRAMEWORK, requests=[REQUEST], lang=lang)
                requests = read_requests(path, framework=FRAMEWORK)
                self.assertEqual((list(requests), told(requests)), ([REQUEST], []))

    def test_a_form_of_offers_asks_for_the_lines_of_the_request(self) -> None:
        path = self.folder / "nabidky.xlsx"
        template("offers", path, framework=FRAMEWORK, requests=[REQUEST])
        self.assertEqual(told(read_offers(path, framework=FRAMEWORK)), [("empty", 2, "D"), ("empty", 3, "D")])

    def test_what_a_form_leaves_out_is_said(self) -> None:
        ceilings = [{"id": "celkem", "maximum_value": "1000"}]
        wider = minitendr.FrameworkContract.from_dict({**FRAMEWORK.to_dict(), "ceilings": ceilings})
        left_out = template("framework", self.folder / "ramec.xlsx", framework=wider)
        self.assertEqual(left_out, ("/ceilings",))

    def test_a_workbook_of_a_framework_with_mistakes(self) -> None:
        path = self.folder / "ramec.xlsx"
        template("framework", path)
        read = read_framework(path)
        self.assertIn("Rámcová smlouva", {found.sheet for found in read.findings.errors})
        with self.assertRaises(TableError) as raised:
            _ = read.framework
        self.assertIn("Rámcová smlouva", str(raised.exception))
        self.assertIn("no_rows", {found.code for found in raised.exception.findings})

    def test_deliveries(self) -> None:
        rows = [["Poptávka", "Den", "Položka", "Hodiny"], ["R1", datetime.datetime(2026, 8, 3), "hour", 2.5], ["R1", "4. 8. 2026", "hour", "x"]]
        read = read_deliveries(self.workbook(rows), at="2026-08-31T12:00:00+02:00", role="office", framework=FRAMEWORK)
        self.assertEqual((len(read), told(read)), (0, [("not_a_number", 3, "D")]))


class Others(unittest.TestCase):
    def test_frames(self) -> None:
        records = {"IČO": ["00551023", "00551023"], "Cena": [49999.9, None], "Podáno": [datetime.datetime(2026, 7, 1, 9)] * 2}
        for frame in (polars.DataFrame(records), pandas.DataFrame(records)):
            with self.subTest(type(frame).__module__):
                read = read_offers(frame, request="R1")
                self.assertEqual(read[0].price, Decimal("49999.9"))
                self.assertEqual(str(read[0].submitted_at), "2026-07-01 09:00:00+02:00")
                self.assertIsNone(read[1].price)

    def test_decimals_of_a_frame_are_exact(self) -> None:
        frame = polars.DataFrame({"IČO": ["00551023"], "Cena": [Decimal("49999.90")]})
        read = read_offers(frame, request="R1")
        self.assertEqual((read[0].price, told(read)), (Decimal("49999.9"), []))

    def test_documents_of_the_engine(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "nabidky.json")
            lines = [{"item": "hour", "quantity": 40, "unit_price": "450.50"}]
            path.write_text(json.dumps([{"id": "A", "lines": lines}, {"id": "B", "lines": [{}]}]), encoding="utf-8")
            read = read_offers(path)
            self.assertEqual([offer.id for offer in read], ["A"])
            self.assertEqual({found.row for found in read.findings.errors}, {2})
            path.write_text(json.dumps([{"IČO": "00551023", "Cena": 1.5}]), encoding="utf-8")
            self.assertEqual(read_offers(path, request="R1")[0].price, Decimal("1.5"))
            path.write_text(FRAMEWORK.to_json(), encoding="utf-8")
            self.assertEqual(read_framework(path).framework, FRAMEWORK)

    def test_results_go_on_as_frames(self) -> None:
        read = read_offers([["Nabídka", "IČO", "Cena"], ["A", "00551023", "1,50"], ["B", "00551023", "x"]], request="R1")
        self.assertEqual(polars.DataFrame(read)["price"].to_list(), [Decimal("1.5")])
        self.assertEqual(read.to_pandas()["id"].to_list(), ["A"])
        self.assertEqual(read.findings.errors.to_polars()["row"].to_list(), [3])
        page = read._repr_html_()
        self.assertIn('<th scope="col"', page)
        self.assertIn("`x` není číslo", page)

    def test_what_is_nested_stands_in_columns_of_its_own(self) -> None:
        data = minitendr.pilot()
        registers = [minitendr.Register(framework=one, events=[]) for one in data.frameworks]
        done = minitendr.award_many(registers=registers, tenders=data.tenders[:20], role="coordinator")
        decisions = minitendr.Table(done.decisions)
        frame = decisions.to_polars()
        first = frame.row(0, named=True)
        self.assertEqual((first["winner.offer"], first["evaluation.totals.N2"]), ("N2", Decimal("96.19")))
        self.assertEqual((first["evaluation.ranking"], first["evaluation.points"]), ("N2, N1, N3, N4, N5", 5))
        # A moment keeps its hour; Arrow would say it in UTC.
        self.assertEqual((first["at"].hour, first["at"].utcoffset()), (14, datetime.timedelta(hours=1)))
        self.assertEqual(len(decisions.to_pandas()), 20)
        self.assertEqual([one.request for one in decisions.where(lot="P-CZ041", outcome="awarded")][:1], ["P-CZ041-001"])
        with self.assertRaises(AttributeError):
            decisions.where(lots="P-CZ041")

    def test_a_notebook_shows_a_row_for_each(self) -> None:
        read = read_offers([["Nabídka", "IČO", "Položka", "Množství", "Jednotková cena"], ["<A>", "00551023", "hodina", "2,5", "450"]])
        page = read._repr_html_()
        self.assertIn(">&lt;A&gt;</td>", page)
        self.assertIn(">hodina: 2.5 × 450</td>", page)
        # Where nothing is wrong, what was assumed is counted.
        self.assertNotIn("column_read", page)
        self.assertIn("chyby: 0, varování: 0, předpoklady: ", page)
        self.assertIn("column_read", read.findings._repr_html_())

    def test_what_is_read_is_awarded(self) -> None:
        table = [
            ["Poskytovatel", "Položka", "Množství", "Jednotková cena", "plan"],
            ["A", "hour", "40", "450", "dobře"],
            ["A", "visit", "2", "1 000", "dobře"],
            ["B", "hour", "40", "400", "výborně"],
            ["B", "visit", "2", "1 000", "výborně"],
        ]
        read = read_offers(table, framework=FRAMEWORK, request="R1").raise_if_errors()
        decision = minitendr.award(framework=FRAMEWORK, request=REQUEST, offers=read, at="2026-07-10T12:00:00+02:00")
        self.assertEqual([contract.participant for contract in decision.contracts], ["B"])

    def test_hostile_texts_stay_texts(self) -> None:
        read = read_offers([["Poskytovatel", "Cena"], ["<script>alert(1)</script>", "1"], ["=1+1", "<b>"]])
        self.assertNotIn("<script>", read._repr_html_())
        self.assertNotIn("<b>", read._repr_html_())


if __name__ == "__main__":
    unittest.main()
