"""The command line: every command, good and bad, in this process, and as a program where that matters."""

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import tomllib
import unittest
from importlib import metadata
from pathlib import Path
from unittest import mock

import openpyxl

import minitendr
from minitendr.cli import _words, main
from minitendr.cli._commands import group
from minitendr.cli._decide import _markdown

AT = "2026-03-10T12:00:00+01:00"
COMMANDS = ("template", "check", "award", "report", "verify", "pilot", "versions")


def case():
    """An invented framework contract with a request and two offers, as the documents of the engine."""
    price = {"id": "price", "of": "price", "better": "lower", "weight": 60, "formula": {"kind": "ratio"}}
    plan = {"id": "plan", "of": "value", "better": "higher", "weight": 40, "formula": {"kind": "points"}}
    lot = {
        "id": "L",
        "area": "field_and_outpatient",
        "region": "CZ053",
        "items": [{"id": "hour", "unit": "hour"}],
        "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [price, plan]},
    }
    framework = {
        "id": "F",
        "authority": "Kraj",
        "regime": "zzvz_2016",
        "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "lots": [lot],
        "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}],
    }
    request = {
        "id": "R",
        "framework": "F",
        "lot": "L",
        "office": "5309",
        "received_at": "2026-03-03T09:00:00+01:00",
        "place": {"region": "CZ053"},
        "period": {"from": "2026-04-01", "to": "2026-06-30"},
        "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}],
        "cases": ["pripad-1"],
    }
    return framework, request


OFFERS = """Číslo nabídky;Poptávka;Poskytovatel;Položka;Množství;Jednotková cena;plan
A;R;P;hour;40;450,00 Kč;38
B;R;Q;hour;40;420,50;24
"""


class Folder(unittest.TestCase):
    """Each test has a folder of its own with the files of the case."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        framework, request = case()
        self.framework = self.file("smlouva.json", json.dumps(framework))
        self.requests = self.file("pozadavky.json", json.dumps([request]))
        self.offers = self.file("nabidky.csv", OFFERS, encoding="cp1250")
        self.files = (self.framework, self.requests, self.offers)

    def file(self, name, text, encoding="utf-8"):
        (self.folder / name).write_text(text, encoding=encoding)
        return str(self.folder / name)

    def path(self, name):
        return str(self.folder / name)

    def run_(self, *arguments):
        """The exit code, what was printed, and what was told beside it."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main(arguments)
        self.assertNotIn("Traceback", err.getvalue())
        return code, out.getvalue(), err.getvalue()

    def answer(self, *arguments, code=0):
        """The document that is printed with `--json`."""
        found, out, err = self.run_(*arguments, "--json")
        self.assertEqual(found, code, err)
        self.assertTrue(out.isascii())
        return json.loads(out)

    def refused(self, *arguments, code, names):
        """The one problem of a command that cannot go on: the same told and as a document."""
        found, out, err = self.run_(*arguments)
        self.assertEqual((found, out), (code, ""), err)
        self.assertIn(f"kód: {names}\n", err)
        document = self.answer(*arguments, code=code)
        self.assertIn(names, [one["code"] for one in document["errors"]])
        english = self.run_(*arguments, "--lang", "en")[2]
        self.assertIn("error: ", english)
        self.assertNotIn("chyba", english)
        return err

    def input(self, **more):
        framework, request = case()
        read = minitendr.read_offers(self.offers, framework=minitendr.FrameworkContract.from_dict(framework))
        return {"framework": framework, "request": request, "offers": list(read), "at": AT, **more}


class Award(Folder):
    def test_equals_what_the_operation_answers(self):
        decision = minitendr.award(**self.input())
        self.assertEqual(self.answer("award", *self.files, "--at", AT), decision.to_dict())

    def test_says_who_and_why(self):
        code, out, err = self.run_("award", *self.files, "--at", AT)
        self.assertEqual(code, 0)
        self.assertIn("Dílčí smlouva: P, 18\xa0000\xa0Kč (nabídka A)", out)
        self.assertIn("`A` je první s výsledkem 94,07", out)
        self.assertIn("dosud nebylo nic objednáno", err)
        english = self.run_("award", *self.files, "--at", AT, "--lang", "en")[1]
        self.assertIn("Partial contract: P, 18,000 CZK (offer A)", english)

    def test_writes_the_decision_and_a_certificate_that_verifies(self):
        decision, certificate = self.path("rozhodnuti.json"), self.path("osvedceni.json")
        self.assertEqual(self.run_("award", *self.files, "--at", AT, "--out", decision, "--certificate", certificate)[0], 0)
        self.assertEqual(json.loads(Path(decision).read_text("utf-8")), minitendr.award(**self.input()).to_dict())
        certified = json.loads(Path(certificate).read_text("utf-8"))
        self.assertEqual(certified, minitendr.certify(decision=self.input()).to_dict())
        self.assertEqual(self.answer("verify", certificate), minitendr.verify(certificate=certified).to_dict())

    def test_offers_of_several_files_and_of_other_requests(self):
        second = self.file("dalsi.csv", "Poptávka;Poskytovatel;Položka;Množství;Jednotková cena;plan\nR9;P;hour;40;1;1\n")
        code, out, err = self.run_("award", *self.files, second, "--at", AT)
        self.assertEqual(code, 0)
        self.assertIn("18\xa0000", out)
        self.assertIn("odpovídají na poptávky, které v souboru nejsou: `P`", err)

    def test_ends_with_3_where_nobody_gets_a_contract(self):
        code, out, _ = self.run_("award", self.framework, self.requests, "--at", AT)
        self.assertEqual(code, 3)
        self.assertIn("Dílčí smlouva (zatím) nevzniká.", out)
        self.assertEqual(self.answer("award", self.framework, self.requests, "--at", AT, code=3)["outcome"], "no_offer")

    def test_takes_what_no_table_has(self):
        submitted = OFFERS.replace(";plan\n", ";plan;Podáno\n").replace(";38\n", ";38;10. 3. 2026 8:00\n")
        self.file("nabidky.csv", submitted.replace(";24\n", ";24;9. 3. 2026 8:00\n"), encoding="cp1250")
        more = {"deadline": "2026-03-09T12:00:00+01:00", "state": minitendr.FrameworkState().to_dict()}
        also = self.file("dalsi.json", json.dumps(more))
        decision = self.answer("award", *self.files, "--at", AT, "--also", also)
        self.assertEqual(decision, minitendr.award(**self.input(**more)).to_dict())
        self.assertEqual(decision["winner"]["offer"], "B")
        self.assertNotIn("dosud nebylo nic objednáno", self.run_("award", *self.files, "--at", AT, "--also", also)[2])

    def test_reads_tables_as_it_is_told(self):
        offers = self.file("cizi.csv", OFFERS.replace("Jednotková cena", "Kolik chceme"))
        code, _, err = self.run_("award", self.framework, self.requests, offers, "--at", AT)
        self.assertNotEqual(code, 0)
        how = self.file("cteni.json", '{"cizi.csv": {"columns": {"Kolik chceme": "unit_price"}, "encoding": "utf-8"}}')
        code, _, err = self.run_("award", self.framework, self.requests, offers, "--at", AT, "--reading", how)
        self.assertEqual(code, 0, err)

    def test_says_what_is_wrong_with_how_tables_are_read(self):
        for text, names in (
            ('{"jiny.csv": {}}', "reading_unknown_file"),
            ('{"nabidky.csv": {"list": "1"}}', "reading_field"),
            ('{"nabidky.csv": 1}', "reading_field"),
            ('{"nabidky.csv": {"columns": {"plan": "nesmysl"}}}', "unknown_name"),
            ('{"nabidky.csv": {"lot": "X"}}', "unknown_lot"),
            ("[]", "not_json"),
        ):
            with self.subTest(text=text):
                how = self.file("cteni.json", text)
                self.refused("award", *self.files, "--at", AT, "--reading", how, code=1, names=names)

    def test_refuses_fields_that_are_said_twice_or_unknown(self):
        for text, names in (
            ('{"at": "2026-01-01T00:00:00+01:00"}', "field_twice"),
            ('{"nesmysl": 1}', "field_unknown"),
            ("{", "not_json"),
            ('{"state": 5}', "wrong_type"),
            ("[" * 100_000, "not_json"),
        ):
            with self.subTest(text=text[:20]):
                also = self.file("also.json", text)
                self.refused("award", *self.files, "--at", AT, "--also", also, code=1, names=names)

    def test_the_moment_must_be_given_and_be_one(self):
        self.assertIn("program nemá hodiny", self.refused("award", *self.files, code=2, names="missing_at"))
        said = self.refused("award", *self.files, "--at", "2026-03-10 12:00", code=2, names="invalid_instant")
        self.assertIn("kde: volba --at\n", said)

    def test_one_request_of_several(self):
        _, request = case()
        several = self.file("vice.json", json.dumps([request, {**request, "id": "S"}]))
        files = (self.framework, several, self.offers)
        self.assertIn("`R`, `S`", self.refused("award", *files, "--at", AT, code=2, names="which_request"))
        self.assertEqual(self.answer("award", *files, "--at", AT, "--request", "R")["request"], "R")
        code, _, err = self.run_("award", *files, "--at", AT, "--request", "S")
        self.assertEqual(code, 3)
        self.assertIn("odpovídají na jiné poptávky a nerozhoduje se o nich: `A`, `B`", err)
        said = self.refused("award", *files, "--at", AT, "--request", "845612/1234", code=2, names="birth_number")
        self.assertIn("kde: volba --request\n", said)
        self.assertNotIn("845612", said)
        self.refused("award", *files, "--at", AT, "--request", "X", code=2, names="unknown_request")
        twice = self.file("dvakrat.json", json.dumps([request, request]))
        self.refused("award", self.framework, twice, "--at", AT, code=1, names="same_request")
        none = self.file("zadna.csv", "Poptávka;Rámcová smlouva;Část\n")
        self.assertEqual(self.run_("award", self.framework, none, "--at", AT)[0], 1)

    def test_nothing_is_decided_where_a_row_could_not_be_read(self):
        offers = self.file("chyby.csv", OFFERS.replace("450,00 Kč", "asi 450") + "C;R;Q;hour;40;1;RČ 845612/1234\n")
        code, out, err = self.run_("award", self.framework, self.requests, offers, "--at", AT)
        self.assertEqual((code, out), (1, ""))
        self.assertIn("chyba: chyby.csv: řádek 2, sloupec F: `asi 450` není číslo", err)
        self.assertIn("chyba: chyby.csv: řádek 4", err)
        self.assertNotIn("845612", err)
        document = self.answer("award", self.framework, self.requests, offers, "--at", AT, code=1)
        self.assertEqual({one["file"] for one in document["reading"]}, {"chyby.csv"})

    def test_what_the_engine_refuses_is_told_with_its_row(self):
        other = self.file("a.csv", "Číslo nabídky;Poptávka;Poskytovatel;Položka;Množství;Jednotková cena\nC;R9;P;hour;1;1\n")
        also = self.file("lhuta.json", '{"deadline": "2026-03-09T12:00:00+01:00"}')
        files = (self.framework, self.requests, other, self.offers)
        said = self.refused("award", *files, "--at", AT, "--also", also, code=1, names="submitted_at_missing")
        self.assertIn("kde: nabidky.csv, řádek 2 (/offers/0/submitted_at)", said)

    def test_outputs_replace_nothing_that_is_read(self):
        for name in ("out", "certificate"):
            self.refused("award", *self.files, "--at", AT, f"--{name}", self.requests, code=2, names="same_file")
            self.refused("award", *self.files, "--at", AT, f"--{name}", self.path("x.txt"), code=2, names="unknown_ending")
        both = self.path("x.json")
        self.refused("award", *self.files, "--at", AT, "--out", both, "--certificate", both, code=2, names="same_file")
        nowhere = self.path("neni/x.json")
        self.refused("award", *self.files, "--at", AT, "--out", nowhere, code=2, names="file_unwritable")


class Check(Folder):
    def test_equals_what_the_operations_answer(self):
        framework, request = case()
        found = self.answer("check", *self.files)
        self.assertEqual(found["check"], minitendr.check(framework=framework, requests=[request]).to_dict())
        lint = minitendr.lint(scheme=framework["lots"][0]["scheme"]).to_dict()
        self.assertEqual(found["lint"], [{"lots": ["L"], "lint": lint}])
        read = minitendr.read_offers(self.offers, framework=minitendr.FrameworkContract.from_dict(framework), request="R")
        self.assertEqual(found["reading"], [one.to_dict() for one in read.findings])
        self.assertEqual(found["errors"], [])

    def test_prints_what_it_read_and_found(self):
        code, out, _ = self.run_("check", *self.files)
        self.assertEqual(code, 0)
        for part in ("Rámcová smlouva F: částí 1, účastníků 2", "Přečtené poptávky: 1", "Přečtené nabídky: 2", "Chyby: 0."):
            self.assertIn(part, out)
        self.assertNotIn("poznámka:", out)
        self.assertIn("poznámka: nabidky.csv", self.run_("check", *self.files, "--notes")[1])
        self.assertIn("Offers read: 2", self.run_("check", *self.files, "--lang=en")[1])

    def test_the_contract_alone_is_enough(self):
        self.assertEqual(self.run_("check", self.framework)[0], 0)

    def test_findings_say_the_place_and_end_with_1(self):
        offers = self.file("chyby.csv", OFFERS.replace("420,50", "#REF!"))
        code, out, _ = self.run_("check", self.framework, self.requests, offers)
        self.assertEqual(code, 1)
        self.assertIn("chyba: chyby.csv: řádek 3, sloupec F: hodnota je chyba #REF!", out)

    def test_a_contract_that_is_not_right_is_mended_first(self):
        broken = self.file("rozbita.json", '{"id": "F"}')
        code, out, _ = self.run_("check", broken, self.requests, self.offers)
        self.assertEqual(code, 1)
        self.assertIn("nejdřív opravte rámcovou smlouvu", out)
        self.assertIn("chybí pole `authority`", out)
        document = self.answer("check", broken, code=1)
        self.assertEqual((document["check"], document["lint"]), (None, []))

    def test_the_day_of_the_law(self):
        self.assertIn("volba --on", self.refused("check", self.framework, "--on", "vcera", code=2, names="invalid_date"))
        framework, _ = case()
        on = minitendr.check(framework=framework, on="2027-01-01").to_dict()
        self.assertEqual(self.answer("check", self.framework, "--on", "2027-01-01")["check"], on)

    def test_files_that_are_none(self):
        self.refused("check", self.path("neni.xlsx"), code=2, names="no_such_file")
        self.refused("check", str(self.folder), code=2, names="is_a_folder")
        for name, content in (
            ("x.xlsx", b"not a workbook"),
            ("y.xlsx", b"PK\x03\x04 damaged"),
            ("z.pdf", b"%PDF-1.7"),
            ("a.json", b"{"),
            ("b.json", b"5"),
            ("c.json", b"[1, 2]"),
            ("d.json", b'[{"a": {}}, 2]'),
            ("e.json", b"[" * 100_000),
            ("f.csv", b'"' + b"x" * 200_000),
            ("g.csv", b""),
            ("h.json", b"null"),
        ):
            with self.subTest(name=name):
                (self.folder / name).write_bytes(content)
                self.assertEqual(self.run_("check", self.framework, self.path(name))[0], 1)
                self.assertEqual(self.run_("check", self.framework, self.requests, self.path(name))[0], 1)
                self.assertEqual(self.run_("check", self.path(name))[0], 1)


class Report(Folder):
    def test_equals_what_the_operation_answers(self):
        made = minitendr.report(award=self.input(), language="cs", evaluators=["vedoucí odboru"], invented=True)
        options = ("--at", AT, "--evaluator", "vedoucí odboru", "--invented")
        self.assertEqual(self.answer("report", *self.files, *options), made.to_dict())
        code, out, _ = self.run_("report", *self.files, *options)
        self.assertEqual((code, out), (0, made.text.rstrip("\n") + "\n"))
        for name, text in (("z.html", made.html), ("z.txt", made.text)):
            self.assertEqual(self.run_("report", *self.files, *options, "--out", self.path(name))[0], 0)
            self.assertEqual((self.folder / name).read_bytes(), text.encode())

    def test_markdown_is_the_text_in_one_block(self):
        self.run_("report", *self.files, "--at", AT, "--out", self.path("z.md"), "--lang", "en")
        lines = (self.folder / "z.md").read_text("utf-8").splitlines()
        self.assertEqual((lines[0], lines[2], lines[-1]), ("# Evaluation report – Request R, version 1", "```text", "```"))
        self.assertTrue(_markdown("t", "a ```` b").endswith("\n`````\n"))

    def test_a_report_is_made_of_a_request_that_ends_without_a_contract(self):
        self.assertEqual(self.run_("report", self.framework, self.requests, "--at", AT)[0], 0)

    def test_refused(self):
        self.refused("report", *self.files, "--at", AT, "--out", self.path("z.docx"), code=2, names="unknown_ending")
        said = self.refused("report", *self.files, "--at", AT, "--drawn-up-on", "dnes", code=2, names="invalid_date")
        self.assertIn("volba --drawn-up-on", said)
        self.refused("report", *self.files, "--at", "dnes", code=2, names="invalid_instant")


class Verify(Folder):
    def certificate(self):
        return minitendr.certify(decision=self.input()).to_dict()

    def test_says_the_first_difference(self):
        altered = self.certificate()
        altered["subject"]["result"]["winner"] = {"offer": "B", "participant": "Q"}
        path = self.file("jine.json", json.dumps(altered))
        code, out, _ = self.run_("verify", path)
        self.assertEqual(code, 1)
        self.assertIn("Nesouhlasí. První rozdíl:\n  /subject/result/winner/offer", out)
        self.assertEqual(self.answer("verify", path, code=1), minitendr.verify(certificate=altered).to_dict())

    def test_verified_also_beside_a_notice(self):
        for document in (self.certificate(), {"notice": "smyšlené: \"{", "certificate": self.certificate(), "n": [1]}):
            for text in (json.dumps(document), "\ufeff" + json.dumps(document, indent=2, ensure_ascii=False)):
                code, out, _ = self.run_("verify", self.file("o.json", text))
                self.assertEqual(code, 0)
                self.assertIn("Souhlasí", out)
        self.assertIn("Verified", self.run_("verify", self.path("o.json"), "--lang", "en")[1])

    def test_a_view_verifies_as_far_as_it_is_shown(self):
        certificate = minitendr.certify(decision=self.input(), salt="ab" * 32)
        view = minitendr.view_certificate(certificate=certificate, participant="Q")
        code, out, _ = self.run_("verify", self.file("pohled.json", view.to_json()))
        self.assertEqual(code, 0)
        self.assertIn("Souhlasí, co je vidět", out)

    def test_no_certificate(self):
        for text, names in (("{}", "missing_field"), ("[]", "not_json"), ("", "not_json"), ('{"a": 1, "a": 2}', "duplicate_key")):
            with self.subTest(text=text):
                self.refused("verify", self.file("x.json", text), code=1, names=names)
        self.refused("verify", self.path("neni.json"), code=2, names="no_such_file")
        (self.folder / "dvojkova.json").write_bytes(b"\xff\x00\x01")
        self.refused("verify", self.path("dvojkova.json"), code=1, names="not_json")


class Template(Folder):
    def test_every_kind(self):
        for kind in ("framework", "requests", "offers", "deliveries"):
            with self.subTest(kind=kind):
                to = self.path(f"{kind}.xlsx")
                document = self.answer("template", kind, to, "--framework", self.framework)
                self.assertEqual(document["file"], to)
                self.assertTrue(openpyxl.load_workbook(to).sheetnames)

    def test_says_what_a_form_leaves_out(self):
        framework, _ = case()
        framework["ceilings"] = [{"id": "c", "maximum_value": "1000000"}]
        path = self.file("strop.json", json.dumps(framework))
        code, out, err = self.run_("template", "framework", self.path("f.xlsx"), "--framework", path)
        self.assertEqual(code, 0, err)
        self.assertIn("Formulář nemá místo pro tato pole smlouvy", out)
        self.assertIn("  /ceilings", out)

    def test_refused(self):
        to = self.path("f.xlsx")
        said = self.refused("template", "faktury", to, code=2, names="unknown_value")
        self.assertIn("framework, requests, offers, deliveries", said)
        self.refused("template", "offers", self.path("f.csv"), code=2, names="unknown_ending")
        self.refused("template", "offers", self.path("neni/f.xlsx"), code=2, names="file_unwritable")
        self.refused("template", "offers", to, "--lot", "X", "--framework", self.framework, code=2, names="unknown_lot")
        self.refused("template", "offers", to, "--requests", self.requests, code=2, names="missing_option")
        self.refused("template", "offers", code=2, names="missing_argument")
        self.assertFalse(Path(to).exists())

    def test_an_empty_form_of_a_contract_is_none(self):
        to = self.path("prazdna.xlsx")
        self.assertEqual(self.run_("template", "framework", to)[0], 0)
        code, said, _ = self.run_("check", to)
        self.assertEqual(code, 1)
        self.assertIn("list Rámcová smlouva", said)

    def test_without_the_extra_it_says_what_to_install(self):
        for module, arguments in (
            ("xlsxwriter", ("template", "offers", self.path("f.xlsx"))),
        ):
            self.run_("template", "offers", self.path("g.xlsx"))
            with self.subTest(module=module), mock.patch.dict(sys.modules, {module: None}):
                said = self.refused(*arguments, code=2, names="missing_extra")
                self.assertIn('pip install "minitendr[excel]"', said)


class EndToEnd(Folder):
    """What a coordinator does: forms, filled in a spreadsheet, checked, decided, reported."""

    def fill(self, name, columns):
        """Fills rows below the names of the columns, and adds nothing else."""
        book = openpyxl.load_workbook(self.path(name))
        sheet = book.worksheets[0]
        heads = {cell.value: cell.column for cell in sheet[1]}
        for column, values in columns.items():
            for row, value in enumerate(values, 2):
                sheet.cell(row, heads[column]).value = value
        book.save(self.path(name))

    def test_from_a_form_to_a_report(self):
        contract, requests, offers = self.path("smlouva.xlsx"), self.path("pozadavky.xlsx"), self.path("nabidky.xlsx")
        self.assertEqual(self.run_("template", "framework", contract, "--framework", self.framework)[0], 0)
        self.assertEqual(self.run_("template", "requests", requests, "--framework", contract)[0], 0)
        self.fill(
            "pozadavky.xlsx",
            {
                "Poptávka": ["R"], "Rámcová smlouva": ["F"], "Část": ["L"], "OSPOD (ORP)": ["5309"], "Přijato": ["3. 3. 2026 9:00"],
                "Kraj": ["CZ053"], "Od": ["1. 4. 2026"], "Do": ["30. 6. 2026"], "Položka": ["hour"], "Množství": [40],
                "Jednotka": ["hodina"], "Případy": ["pripad-1"],
            },
        )  # fmt: skip
        self.assertEqual(self.run_("template", "offers", offers, "--framework", contract, "--requests", requests)[0], 0)
        self.fill(
            "nabidky.xlsx",
            {
                "Číslo nabídky": ["A", "B"], "Poptávka": ["R", "R"], "Poskytovatel": ["P", "Q"], "Položka": ["hour", "hour"],
                "Množství": [40, 40], "Jednotková cena": [450, 420.5], "plan": [38, 24],
            },
        )  # fmt: skip
        files = (contract, requests, offers)
        code, out, err = self.run_("check", *files)
        self.assertEqual(code, 0, out + err)
        self.assertIn("Přečtené nabídky: 2", out)
        decision = self.answer("award", *files, "--at", AT)
        self.assertEqual((decision["outcome"], decision["contracts"][0]["price"]), ("awarded", "18000"))
        report = self.path("zprava.html")
        self.assertEqual(self.run_("report", *files, "--at", AT, "--out", report)[0], 0)
        page = Path(report).read_text("utf-8")
        self.assertIn("18\xa0000", page)
        self.assertNotIn("pripad-1", page)


class PilotAndVersions(Folder):
    def test_the_pilot_says_that_it_is_invented_and_reconciles(self):
        code, out, _ = self.run_("pilot")
        self.assertEqual(code, 0)
        self.assertTrue(out.startswith("Smyšlená data"))
        self.assertRegex(out, r"celkem +396 +396\n")
        document = self.answer("pilot")
        self.assertEqual(sum(row["computed"] for row in document["contracts"]), 396)
        self.assertTrue(all(row["computed"] == row["published"] for row in document["contracts"]))
        self.assertEqual(sum(document["outcomes"].values()), 459)
        self.assertTrue(document["notice"]["en"].startswith("Invented data"))
        for row in document["volumes"]:
            self.assertIsInstance(row["computed"], str)

    def test_versions(self):
        document = self.answer("versions")
        self.assertEqual(document["engine"], minitendr.version())
        project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
        self.assertEqual(set(document["extras"]), set(project["optional-dependencies"]))
        self.assertEqual(document["extras"]["cli"], {"click": metadata.version("click")})
        self.assertEqual(project["scripts"], {"minitendr": "minitendr.__main__:main"})
        code, out, _ = self.run_("versions")
        self.assertEqual(code, 0)
        self.assertIn(minitendr.version(), out)


class Usage(Folder):
    def test_help_names_every_command_and_every_exit_code(self):
        self.assertEqual(tuple(group.commands), COMMANDS)
        code, out, _ = self.run_("--help")
        self.assertEqual(code, 0)
        for part in (*COMMANDS, "smlouva.xlsx", "Exit codes:", "130  interrupted"):
            self.assertIn(part, out)
        for command in COMMANDS:
            with self.subTest(command=command):
                code, out, _ = self.run_(command, "--help")
                self.assertEqual(code, 0)
                for part in ("Exit code", f"minitendr {command}", "--json", "--lang"):
                    self.assertIn(part, out)

    def test_nothing_shows_the_help(self):
        code, out, err = self.run_()
        self.assertEqual((code, out), (2, ""))
        self.assertIn("Usage: minitendr", err)

    def test_wrong_calls(self):
        for arguments, names in (
            (["awrd"], "unknown_command"),
            (["award", "--foo"], "unknown_option"),
            (["check", "x", "--lang", "de"], "unknown_value"),
            (["versions", "845612/1234"], "wrong_usage"),
            (["verify", "x", "--json=1"], "option_without_value"),
            (["award", "x"], "missing_argument"),
            (["verify"], "missing_argument"),
        ):
            with self.subTest(arguments=arguments):
                self.assertNotIn("845612", self.refused(*arguments, code=2, names=names))

    def test_every_sentence_is_there_in_both_languages(self):
        for words in _words.PROBLEMS.values():
            for message in words:
                self.assertTrue(message.cs and message.en and message.cs != message.en)
                self.assertEqual(*(sorted(part.split("}")[0] for part in text.split("{")[1:]) for text in message))
        for name, message in _words.WORDS.items():
            self.assertTrue(message.cs and message.en, name)
            self.assertEqual(*(sorted(part.split("}")[0] for part in text.split("{")[1:]) for text in message))

    def test_interrupted(self):
        with mock.patch("minitendr.cli._check.read_all", side_effect=KeyboardInterrupt):
            code, out, err = self.run_("check", self.framework)
        self.assertEqual((code, out), (130, ""))
        self.assertIn("kód: interrupted", err)


class Program(Folder):
    """As a program of its own."""

    def program(self, *arguments, **more):
        environment = {**os.environ, **more.pop("env", {})}
        return subprocess.run(
            [sys.executable, "-m", "minitendr", *arguments], capture_output=True, check=False, env=environment, **more
        )

    def test_consoles_that_do_not_know_every_letter(self):
        for encoding in ("cp1250", "cp852", "ascii"):
            with self.subTest(encoding=encoding):
                done = self.program("report", *self.files, "--at", AT, env={"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"})
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("18", done.stdout.decode(encoding))
                self.assertNotIn(b"Traceback", done.stderr)
                self.assertEqual(self.program("pilot", "--json", env={"PYTHONIOENCODING": encoding}).returncode, 0)

    def test_errors_are_no_tracebacks(self):
        for arguments, code in ((("award", *self.files), 2), (("check", self.path("neni.xlsx")), 2), (("verify", self.offers), 1)):
            done = self.program(*arguments)
            self.assertEqual((done.returncode, done.stdout), (code, b""))
            self.assertNotIn(b"Traceback", done.stderr)

    @unittest.skipIf(os.name == "nt", "pipes end otherwise there")
    def test_a_reader_that_has_seen_enough_is_no_failure(self):
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = subprocess.run(
                [sys.executable, "-m", "minitendr", "report", *self.files, "--at", AT],
                stdout=writing, stderr=subprocess.PIPE, check=False,
            )  # fmt: skip
        finally:
            os.close(writing)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn(b"Error", done.stderr)

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no full disk here")
    def test_a_full_disk_is_said(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "minitendr", "report", *self.files, "--at", AT],
                stdout=full, stderr=subprocess.PIPE, check=False,
            )  # fmt: skip
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"output_stopped", done.stderr)
        self.assertNotIn(b"Traceback", done.stderr)

    def test_without_click_it_says_in_one_sentence_what_to_install(self):
        hidden = "import sys; sys.modules['click'] = None; from minitendr.__main__ import main; sys.exit(main())"
        done = subprocess.run([sys.executable, "-c", hidden], capture_output=True, encoding="utf-8", check=False)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertEqual(done.stderr, 'minitendr: the command line needs click: pip install "minitendr[cli]"\n')


if __name__ == "__main__":
    unittest.main()
