"""The export by the Open Contracting Data Standard, held against its own schemas and its own way to merge releases.

The schemas of the standard and of one extension are no part of this project: they are looked for in the folder `shared/ocds`
beside it, and without it these tests are left out. Nothing is fetched: the extension is served on this machine alone, and
those for lots and bids are described here as far as we use them.

The validator is called as a program of its own and is no part of what is published.
"""

import csv
import functools
import importlib.util
import io
import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from minitendr import award, award_many, check_ocds, ocds, pilot

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "ocds"
STANDARD = SHARED / "ocds-1.1.5-schema.zip"
NEEDED = ["libcoveocds", "ocdsmerge"]
MISSING = [name for name in NEEDED if importlib.util.find_spec(name) is None]

TEXT = {"type": ["string", "null"]}
TEXTS = {"type": ["array", "null"], "items": {"type": "string"}}
VALUE = {"$ref": "#/definitions/Value"}
PERIOD = {"$ref": "#/definitions/Period"}
PARTIES = {"type": "array", "items": {"$ref": "#/definitions/OrganizationReference"}}


def named(name):
    return {"$ref": f"#/definitions/{name}"}


def closed(*codes):
    return {"type": ["string", "null"], "enum": [*codes, None]}


# The terms of the extensions that we use, with their types.
LOTS = {
    "definitions": {
        "Tender": {"properties": {"lots": {"type": "array", "items": named("Lot")}}},
        "Item": {"properties": {"relatedLot": TEXT}},
        "Award": {"properties": {"relatedLots": TEXTS}},
        "RelatedProcess": {"properties": {"relatedLots": TEXTS}},
        "Lot": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "title": TEXT,
                "status": closed("planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"),
                "value": VALUE,
                "contractPeriod": PERIOD,
            },
        },
    }
}
BIDS = {
    "properties": {"bids": {"type": "object", "properties": {"details": {"type": "array", "items": named("Bid")}}}},
    "definitions": {
        "Award": {"properties": {"relatedBids": TEXTS}},
        "Contract": {"properties": {"relatedBids": TEXTS}},
        "Bid": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "date": {"type": ["string", "null"], "format": "date-time"},
                "status": closed("invited", "pending", "valid", "disqualified", "withdrawn"),
                "tenderers": PARTIES,
                "value": VALUE,
                "relatedLots": TEXTS,
                "hasRank": {"type": ["boolean", "null"]},
                "rank": {"type": ["integer", "null"]},
            },
        },
    },
}

# Calls the program without a look at the network: what it would fetch lies in the archive that it is given anyway.
PROGRAM = """
import json, sys, zipfile
from libcoveocds.__main__ import main
from libcoveocds.schema import SchemaOCDS

archive = zipfile.ZipFile(sys.argv[sys.argv.index("--standard-zip") + 1])
known = {name.rsplit("/", 1)[1]: name for name in archive.namelist() if "/schema/" in name}

def load(uri, **_):
    return json.loads(archive.read(known[uri.rsplit("/", 1)[1]]))

given = SchemaOCDS._jsonref_kwarg
SchemaOCDS._jsonref_kwarg = staticmethod(lambda **kwargs: {**given(**kwargs), "loader": load})
main()
"""


def files():
    """What is served: the extension as it lies there, and ours."""
    served = {}
    for name, schema in [("lots", LOTS), ("bids", BIDS)]:
        metadata = {"name": {"en": name}, "description": {"en": name}, "compatibility": ["1.1"], "schemas": ["release-schema.json"]}
        served[f"/{name}/extension.json"] = json.dumps(metadata).encode()
        served[f"/{name}/release-schema.json"] = json.dumps(schema).encode()
    for path in (SHARED / "techniques").rglob("*"):
        if path.is_file():
            served["/" + path.relative_to(SHARED).as_posix()] = path.read_bytes()
    return served


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.server.served.get(self.path)
        self.send_response(404 if body is None else 200)
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_):
        pass


@functools.cache
def registers():
    """The pilot, decided: the arguments of the export of each register."""
    data = pilot()
    many = award_many(registers=[{"framework": one, "events": []} for one in data.frameworks], tenders=data.tenders, role="pilot")
    exports = []
    for register in many.registers:
        id = register.framework.id
        exports.append({
            "prefix": "ocds-213czf",
            "publisher": {"name": "Minitendr"},
            "published_at": "2016-01-31T12:00:00+01:00",
            "register": register,
            "tenders": [one for one in data.tenders if one.request.framework == id],
            "decisions": [one for one in many.decisions if one.framework == id],
            "notice": data.notice,
        })
    return exports


@functools.cache
def followed():
    """One contract from its call to its end: changed, delivered in two parts, paid in two parts."""
    framework = {
        "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "lots": [{"id": "L", "area": "residential", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
                  "items": [{"id": "bed", "unit": "bed_day"}, {"id": "hour", "unit": "hour"}]}],
        "participants": [{"id": "P", "name": "P", "ico": "00006947", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}],
    }
    request = {
        "id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
        "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "cases": ["secret"],
        "lines": [{"item": "bed", "quantity": "10", "unit": "bed_day"}, {"item": "hour", "quantity": "4", "unit": "hour"}],
    }
    lines = [{"item": "bed", "quantity": "10", "unit_price": "1000.10"}, {"item": "hour", "quantity": "4", "unit_price": "400"}]
    tender = {
        "request": request, "deadline": "2026-03-10T12:00:00+01:00", "at": "2026-03-11T12:00:00+01:00",
        "offers": [{"id": "1", "participant": "P", "lines": lines, "submitted_at": "2026-03-09T12:00:00+01:00"}],
    }
    decision = award(framework=framework, **tender)
    def event(kind, day, **more):
        moment = f"2026-{day}T12:00:00+0{1 if day < '03-29' else 2}:00"
        return {"kind": kind, "happened_at": moment, "recorded_at": moment, "role": "clerk", **more}
    of = {"request": "R"}
    events = [
        event("contracted", "03-20", contract=decision.contracts[0]),
        event("delivered", "04-10", **of, lines=[{"item": "bed", "quantity": "4"}]),
        event("invoiced", "04-11", **of, value="4000.40"),
        event("paid", "04-20", **of, value="4000"),
        event("paid", "04-21", **of, value="0.40"),
        event("changed", "05-01", **of, price="6000.60", lines=[{"item": "bed", "unit": "bed_day", "quantity": "6", "unit_price": "1000.10"}]),
        event("delivered", "05-10", **of, lines=[{"item": "bed", "quantity": "1"}]),
        event("ended", "06-30", **of, how="ended_early", delivered="5000.50"),
    ]
    return {
        "prefix": "ocds-213czf", "publisher": {"name": "Region", "uri": "https://example.org/"}, "uri": "https://example.org/ocds",
        "published_at": "2026-07-01T12:00:00+02:00", "register": {"framework": framework, "events": events},
        "tenders": [tender], "decisions": [decision], "language": "en",
    }


class TestExport(unittest.TestCase):
    """What needs nothing but this project."""

    def test_our_own_checks_find_nothing_in_the_pilot(self):
        processes = 0
        for export in registers():
            packages = ocds(**export)
            for package in (packages.releases, packages.records):
                checked = check_ocds(package=package)
                self.assertEqual(checked.findings, ())
            processes += checked.processes
        # Every request of the pilot has ended; each framework contract is a process too.
        self.assertEqual(processes, 459 + 3)

    def test_every_process_says_that_it_is_invented(self):
        notice = pilot().notice
        for export in registers():
            for record in ocds(**export).records["records"]:
                self.assertTrue(record["compiledRelease"]["tender"]["description"].startswith(notice))

    def test_nothing_of_a_need_is_told(self):
        for export in [*registers(), followed()]:
            text = ocds(**export).to_json()
            for tender in export["tenders"]:
                request = tender["request"] if isinstance(tender, dict) else tender.request.to_dict()
                for case in request["cases"]:
                    self.assertNotIn(f'"{case}"', text)
            for word in ("target_groups", "cases", "children", "ages", "maximum_price", "specialisations"):
                self.assertNotIn(f'"{word}"', text)

    def test_an_amount_is_a_number_of_the_same_value(self):
        compiled = ocds(**followed()).records["records"][1]["compiledRelease"]
        self.assertEqual(compiled["awards"][0]["value"], {"amount": 11601, "currency": "CZK"})
        self.assertEqual(json.dumps(compiled["contracts"][0]["value"]["amount"]), "6000.6")


@unittest.skipUnless(STANDARD.is_file(), f"left out: the validation by the schemas of the standard, which are not at {SHARED}")
@unittest.skipIf(MISSING, f"left out: the validation by the schemas of the standard; not installed: {', '.join(MISSING)}")
class TestValidation(unittest.TestCase):
    """What the makers of the standard would find."""

    @classmethod
    def setUpClass(cls):
        cls.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        cls.server.served = files()
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.address = f"http://127.0.0.1:{cls.server.server_port}"
        with zipfile.ZipFile(STANDARD) as archive:
            name = next(name for name in archive.namelist() if name.endswith("/dereferenced-release-schema.json"))
            cls.schema = json.loads(archive.read(name))

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def reviewed(self, package):
        """What the validator says of a package, with the extensions from this machine."""
        local = {
            "ocds_bid_extension": "bids",
            "ocds_lots_extension": "lots",
            "ocds_techniques_extension": "techniques",
        }
        addresses = []
        for address in package["extensions"]:
            name = next(ours for theirs, ours in local.items() if f"/{theirs}/" in address)
            addresses.append(f"{self.address}/{name}/extension.json")
        # Whatever else it wants from the network, it does not get.
        nowhere = "http://127.0.0.1:9"
        environment = {**os.environ, "http_proxy": nowhere, "https_proxy": nowhere, "no_proxy": "127.0.0.1"}
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "package.json"
            file.write_text(json.dumps({**package, "extensions": addresses}), encoding="utf-8")
            command = [sys.executable, "-c", PROGRAM, "--standard-zip", str(STANDARD), str(file)]
            ran = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True)
        self.assertEqual(ran.returncode, 0, ran.stderr[-2000:])
        review = json.loads(ran.stdout)
        self.assertEqual(review["extensions"]["invalid_extension"], {})
        return review

    def assert_faultless(self, package, count):
        review = self.reviewed(package)
        for kind in ("validation_errors", "deprecated_fields", "additional_fields"):
            self.assertEqual(review[kind], [], kind)
        for kind in ("additional_checks", "additional_closed_codelist_values", "additional_open_codelist_values"):
            self.assertEqual(review[kind], {}, kind)
        self.assertEqual(review["count"], count)

    def test_the_pilot(self):
        for export in registers():
            packages = ocds(**export)
            with self.subTest(export["register"].framework.id):
                self.assert_faultless(packages.releases, len(packages.releases["releases"]))
                self.assert_faultless(packages.records, len(export["tenders"]) + 1)

    def test_a_contract_to_its_end(self):
        packages = ocds(**followed())
        tags = [release["tag"] for release in packages.releases["releases"]]
        self.assertEqual(tags[1:], [["tender"], ["award"], ["contract"], *[["implementation"]] * 3, ["contractAmendment"], ["implementation"], ["contractTermination"]])
        self.assert_faultless(packages.releases, 10)
        self.assert_faultless(packages.records, 2)

    def test_compiled_releases_are_what_the_standard_merges(self):
        import ocdsmerge

        merger = ocdsmerge.Merger(self.schema)
        for export in [*registers(), followed()]:
            for record in ocds(**export).records["records"]:
                self.assertEqual(merger.create_compiled_release(record["releases"]), record["compiledRelease"])

    def test_what_is_broken_is_found(self):
        """So that a review that finds nothing says something."""

        def without_ocid(release):
            del release["ocid"]

        def amount_as_text(release):
            release["awards"][0]["value"]["amount"] = "11601"

        def unknown_status(release):
            release["awards"][0]["status"] = "maybe"

        def unknown_method(release):
            release["tender"] = {"id": "R", "procurementMethod": "lottery"}

        def status_of_bid(release):
            release["bids"]["details"][0]["status"] = "splendid"

        def rank_as_text(release):
            release["bids"]["details"][0]["rank"] = "first"

        def day_as_date(release):
            release["date"] = "2026-03-11"

        def way_of_framework(release):
            release["tender"] = {"id": "R", "techniques": {"frameworkAgreement": {"method": "byTelephone"}}}

        def lot_as_number(release):
            release["awards"][0]["relatedLots"] = [1]

        for breaks in (without_ocid, amount_as_text, unknown_status, unknown_method, status_of_bid, rank_as_text, day_as_date, way_of_framework, lot_as_number):
            with self.subTest(breaks.__name__):
                package = ocds(**followed()).releases
                breaks(package["releases"][2])
                review = self.reviewed(package)
                # Codes of closed lists are told apart from other errors.
                self.assertTrue(review["validation_errors"] or review["additional_closed_codelist_values"])

    def test_codes_of_units_and_roles_are_those_of_the_standard(self):
        with zipfile.ZipFile(STANDARD) as archive:
            def codes(name):
                found = next(known for known in archive.namelist() if known.endswith(f"/codelists/{name}.csv"))
                return {row["Code"] for row in csv.DictReader(io.StringIO(archive.read(found).decode()))}
            roles, schemes, milestones = codes("partyRole"), codes("unitClassificationScheme"), codes("milestoneType")
        for release in ocds(**followed()).releases["releases"]:
            for party in release["parties"]:
                self.assertLessEqual(set(party["roles"]), roles)
            for contract in release.get("contracts", []):
                for item in contract.get("items", []):
                    self.assertIn(item.get("unit", {}).get("scheme", "UNCEFACT"), schemes)
                for milestone in contract.get("implementation", {}).get("milestones", []):
                    self.assertIn(milestone["type"], milestones)


if __name__ == "__main__":
    unittest.main()
