"""The register as a value, and the pilot decided with it."""

import pickle
import unittest

import minitendr
from minitendr import InputError, Register, award_many, pilot


class Registers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pilot = pilot()
        cls.framework = cls.pilot.frameworks[0]
        cls.tenders = [t for t in cls.pilot.tenders if t.request.framework == cls.framework.id][:12]

    def decided(self):
        register, decisions = Register(framework=self.framework, events=[]), []
        for tender in self.tenders:
            register = register.complete_before(tender.at.date(), at=tender.at, role="coordinator")
            register, decision = register.decide(tender, role="coordinator")
            decisions.append(decision)
        return register, decisions

    def test_recording_gives_a_new_one(self):
        empty = Register(framework=self.framework, events=[])
        tender = next(t for t in self.tenders if empty.award(t).outcome == "awarded")
        after, decision = empty.decide(tender, role="coordinator")
        self.assertEqual((decision.outcome, empty.events, len(after.events)), ("awarded", (), 1))
        self.assertEqual(empty.award(tender), decision)
        self.assertNotEqual(empty, after)
        self.assertEqual(empty.record(after.events[0]), after)
        self.assertEqual(after.summary().contracts[0].contract, decision.contracts[0])
        self.assertEqual(after.summary(), minitendr.register(framework=self.framework, events=after.events))
        lot = tender.request.lot
        for before, now in zip(empty.remaining(lot=lot), after.remaining(lot=lot), strict=True):
            self.assertEqual(before.left - now.left, decision.contracts[0].price)
        ended = after.complete_before("2100-01-01", at="2100-01-01T00:00:00+01:00", role="coordinator")
        self.assertEqual(len(ended.events), 2)

    def test_it_is_a_document_like_any_other(self):
        register, _ = self.decided()
        for back in (Register.from_json(register.to_json()), Register.from_dict(register.to_dict()), pickle.loads(pickle.dumps(register))):
            self.assertEqual((back, hash(back), back.to_json()), (register, hash(register), register.to_json()))
            self.assertEqual(back.summary(), register.summary())
        self.assertEqual(register.framework, self.framework)
        self.assertTrue(repr(register).startswith("Register(framework=FrameworkContract("))
        self.assertIn("<table>", register._repr_html_())
        for name in ("events", "_handle", "_tree"):
            with self.assertRaises(AttributeError):
                setattr(register, name, None)
        with self.assertRaises(AttributeError):
            register.nothing

    def test_what_is_wrong_is_said(self):
        register = Register(framework=self.framework, events=[])
        for wrong, code in (
            (lambda: register.remaining(lot="nowhere"), "unknown_lot"),
            (lambda: Register.from_dict({"framework": self.framework}), "missing_field"),
            (lambda: Register.from_json("{"), "syntax"),
            (lambda: Register(framework={}, events=[]), "missing_field"),
            (lambda: register.record({"kind": "nonsense"}), "unknown_kind"),
            (lambda: register.decide({}, role="r"), "missing_field"),
            (lambda: register.complete_before("1.1.2027", at="x", role="r"), "invalid_date"),
        ):
            with self.assertRaises(InputError) as caught:
                wrong()
            self.assertIn(code, [problem.code for problem in caught.exception.errors])
        with self.assertRaises(TypeError):
            register.decide(self.tenders[0], "coordinator")

    def test_many_at_once_are_the_same(self):
        register, decisions = self.decided()
        many = award_many(registers=[Register(framework=self.framework, events=[])], tenders=self.tenders, role="coordinator")
        self.assertEqual(many.decisions, tuple(decisions))
        self.assertEqual(many.registers, (register,))


class ThePilot(unittest.TestCase):
    def test_has_its_notice_and_its_figures(self):
        data = pilot()
        self.assertTrue(data.notice.startswith("Invented"))
        self.assertEqual(len(data.tenders), 459)
        self.assertTrue(data.published)
        self.assertEqual({t.request.framework for t in data.tenders}, {f.id for f in data.frameworks})


if __name__ == "__main__":
    unittest.main()
