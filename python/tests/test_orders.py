"""Orders as somebody places them: directly from answer to answer, by a call and its versions, shared, at new prices."""

import re
import unittest
from decimal import Decimal

from minitendr import (
    Answer,
    AwardPath,
    Combine,
    DirectRule,
    FrameworkContract,
    FrameworkPriceChange,
    InputError,
    Item,
    Lot,
    LotTerms,
    MiniTender,
    Offer,
    OfferLine,
    Participant,
    ItemQuantity,
    PathRule,
    Period,
    Place,
    Register,
    Reply,
    Request,
    RequestLine,
    Scheme,
    SplitRule,
    SplitTerms,
    TimeLimit,
    Trigger,
    Way,
    award,
    candidates,
    change_prices,
    issue_call,
    path,
)

DIRECT = Way.Direct(rule=DirectRule.Cascade(), answer_within=TimeLimit(working_days=1), parts=True)
CALL = Way.MiniTender(offer_period=TimeLimit(working_days=5), split=SplitTerms(rule=SplitRule.Cheapest()))


def framework(**more):
    rules = [PathRule(id="small", when=Trigger(up_to=20000), way=DIRECT), PathRule(id="call", when=Trigger(above=20000), way=CALL)]
    lot = Lot(
        id="L",
        area="field_and_outpatient",
        region="CZ053",
        items=[Item(id="hour", unit="hour", maximum_unit_price=500)],
        scheme=Scheme(combine=Combine.LowestPrice()),
        path=AwardPath(rules=rules),
    )
    people = [
        Participant(id=id, lots=[LotTerms(lot="L", rank=rank, prices={"hour": price})])
        for rank, (id, price) in enumerate([("P", 400), ("Q", 420), ("S<b>", 450)], 1)
    ]
    term = Period(from_="2026-01-01", to="2029-12-31")
    return FrameworkContract(id="F", authority="Region", regime="zzvz_2016", term=term, lots=[lot], participants=people, **more)


def request(hours):
    return Request(
        id="R",
        framework="F",
        lot="L",
        office="5309",
        received_at="2026-03-03T09:00:00+01:00",
        cases=["case-1"],
        place=Place(region="CZ053"),
        period=Period(from_="2027-04-01", to="2027-06-30"),
        lines=[RequestLine(item="hour", quantity=hours, unit="hour")],
    )


def moment(time):
    return f"2026-03-{time}:00+01:00"


DECLINES = Answer(participant="P", asked_at=moment("03T10:00"), reply=Reply.Declined(at=moment("03T11:00"), reason="<i>full</i>"))
TAKES_PART = Answer(
    participant="Q",
    asked_at=moment("03T12:00"),
    reply=Reply.Part(at=moment("03T13:00"), lines=[ItemQuantity(item="hour", quantity=30)]),
)
SILENT = Answer(participant="S<b>", asked_at=moment("03T14:00"), reply=Reply.NoAnswer())


def page(shown):
    """What a notebook shows, wherever in their cells texts begin."""
    return re.sub(r' style="[^"]*"', "", shown._repr_html_())


class Directly(unittest.TestCase):
    def step(self, answers, at):
        return award(framework=framework(), request=request(40), answers=answers, at=moment(at))

    def test_the_path_is_told_by_value(self):
        taken = path(framework=framework(), request=request(40))
        self.assertEqual((taken.rule, taken.way, taken.value.exact), ("small", DIRECT, 20000))
        self.assertEqual(path(framework=framework(), request=request("40.5")).way, CALL)

    def test_answer_by_answer(self):
        turns = []
        for answers, at in (([], "03T10:00"), ([DECLINES], "03T12:00"), ([DECLINES, TAKES_PART], "03T14:00")):
            decision = self.step(answers, at)
            turn = decision.asked[-1]
            turns.append((decision.outcome, turn.participant, turn.lines[0].quantity, turn.price, turn.outcome, turn.asked_at))
        self.assertEqual(
            turns,
            [
                ("awaiting_answer", "P", 40, Decimal(16000), "waiting", None),
                ("awaiting_answer", "Q", 40, Decimal(16800), "waiting", None),
                ("awaiting_answer", "S<b>", 10, Decimal(4500), "waiting", None),
            ],
        )
        accepts = SILENT.replace(reply=Reply.Accepted(at=moment("03T15:00")))
        done = self.step([DECLINES, TAKES_PART, accepts], "03T16:00")
        self.assertEqual((done.outcome, done.rules, done.unmet), ("awarded", ("small",), ()))
        self.assertEqual([(c.number, c.participant, c.price, c.offer) for c in done.contracts], [(1, "Q", 12600, None), (2, "S<b>", 4500, None)])
        self.assertEqual([one.outcome for one in done.asked], ["declined", "part", "accepted"])

    def test_what_nobody_takes_is_unmet(self):
        decision = self.step([DECLINES, TAKES_PART, SILENT], "05T10:00")
        self.assertEqual((decision.outcome, decision.unmet), ("partly_awarded", (ItemQuantity(item="hour", quantity=10),)))
        self.assertEqual([reason.code for reason in decision.reasons], ["direct_award", "part_unmet"])

    def test_an_answer_out_of_turn_and_an_offer_are_refused(self):
        offer = Offer(id="A", participant="P", lines=[OfferLine(item="hour", quantity=40, unit_price=400)])
        for more, wrong in (
            ({"answers": [TAKES_PART, DECLINES]}, ("invalid_answer", "/answers/0/participant")),
            ({"offers": [offer]}, ("another_way", "/offers")),
        ):
            with self.assertRaises(InputError) as caught:
                award(framework=framework(), request=request(40), at=moment("05T10:00"), **more)
            self.assertEqual([(p.code, p.path) for p in caught.exception.errors], [wrong])

    def test_a_notebook_shows_who_was_asked_and_what_is_left(self):
        html = page(self.step([DECLINES, TAKES_PART, SILENT], "05T10:00"))
        for shown in (
            "<caption>Oslovení / Asked</caption>",
            "<strong>declined</strong>",
            "<strong>timed_out</strong>",
            '<span lang="en">declined: &lt;i&gt;full&lt;/i&gt;</span>',
            "<td>S&lt;b&gt;</td>",
            '<tr><th scope="row">Nikdo nepřebírá / Unmet</th><td>hour: 10</td></tr>',
            '<tr><th scope="row">Vítěz / Winner</th><td>Q</td></tr>',
            '<tr><th scope="row">Pravidla / Rules</th><td>small</td></tr>',
        ):
            self.assertIn(shown, html)
        accepts = SILENT.replace(reply=Reply.Accepted(at=moment("03T15:00")))
        html = page(self.step([DECLINES, TAKES_PART, accepts], "03T16:00"))
        self.assertIn("<caption>Smlouvy / Contracts</caption>", html)
        self.assertIn('<th scope="row">2</th><td>S&lt;b&gt;</td><td>hour: 10</td><td>4500</td>', html)
        self.assertNotIn("Unmet", html)

    def test_what_awaits_an_answer_records_nothing(self):
        register = Register(framework=framework(), events=[])
        tender = MiniTender(request=request(40), answers=[DECLINES], at=moment("03T12:00"))
        self.assertEqual(register.award(tender).outcome, "awaiting_answer")
        self.assertEqual(register.decide(tender, role="coordinator")[0], register)
        done = tender.replace(answers=[DECLINES, TAKES_PART, SILENT], at=moment("05T10:00"))
        after, decision = register.decide(done, role="coordinator")
        self.assertEqual([state.contract for state in after.summary().contracts], list(decision.contracts))
        self.assertEqual([event.kind for event in after.events], ["asked", "asked", "asked", "contracted"])
        self.assertEqual(register.events, ())


class ByACall(unittest.TestCase):
    def test_a_call_is_issued_changed_and_decided(self):
        asked = request(50)
        call = issue_call(framework=framework(), request=asked, at=moment("04T10:00"))
        self.assertEqual((call.version, call.recipients, call.deadline.isoformat()), (1, ("P", "Q", "S<b>"), "2026-03-11T23:59:59+01:00"))
        more = asked.replace(version=2, lines=[RequestLine(item="hour", quantity=60, unit="hour")])
        changed = issue_call(framework=framework(), request=more, previous=call, at=moment("05T10:00"))
        self.assertEqual((changed.version, changed.lines, changed.changed_at.isoformat()), (2, more.lines, "2026-03-05T10:00:00+01:00"))
        self.assertGreater(changed.deadline, call.deadline)
        for wrong, place in ((lambda: issue_call(framework=framework(), request=request(40), at=moment("04T10:00")), "/request"),
                             (lambda: issue_call(framework=framework(), request=asked, previous=call, at=moment("05T10:00")), "/request/version")):
            with self.assertRaises(InputError) as caught:
                wrong()
            self.assertEqual([(p.code, p.path) for p in caught.exception.errors], [("invalid_call", place)])
        offer = Offer(id="A", participant="P", request_version=2, submitted_at=moment("10T10:00"), lines=[OfferLine(item="hour", quantity=60, unit_price=390)])
        decision = award(framework=framework(), request=more, call=changed, offers=[offer], at=moment("13T10:00"))
        self.assertEqual((decision.outcome, decision.rules), ("awarded", ("call",)))

    def test_a_shared_request_has_several_contracts(self):
        asked = request(60)
        offers = [
            Offer(id=who, participant=who, capacity={"hour": room}, lines=[OfferLine(item="hour", quantity=60, unit_price=price, minimum=20)])
            for who, room, price in (("P", 40, 390), ("Q", 60, 410))
        ]
        decision = award(framework=framework(), request=asked, offers=offers, at=moment("13T10:00"))
        self.assertEqual([(c.number, c.participant, c.offer, c.price) for c in decision.contracts], [(1, "P", "P", 15600), (2, "Q", "Q", 8200)])
        self.assertEqual((decision.outcome, decision.winner.participant), ("awarded", "P"))
        self.assertIn("<caption>Smlouvy / Contracts</caption>", decision._repr_html_())

    def test_candidates_are_asked_with_the_state_of_a_register(self):
        suspended = {"kind": "suspended", "lot": "L", "participant": "Q", "until": "2026-04-30", "reason": "declined twice",
                     "happened_at": moment("01T09:00"), "recorded_at": moment("01T09:00"), "role": "coordinator"}
        state = Register(framework=framework(), events=[suspended]).summary().state
        found = candidates(framework=framework(), state=state, request=request(50), at=moment("04T10:00"))
        self.assertEqual(found.eligible, ("P", "S<b>"))
        self.assertEqual([(out.participant, out.eligible_from.isoformat(), [r.code for r in out.reasons]) for out in found.out],
                         [("Q", "2026-05-01", ["suspended"])])
        self.assertIn('<td>Q</td><td><ol><li><span lang="cs">', page(found))


class NewPrices(unittest.TestCase):
    def test_a_preview_applies_from_its_day(self):
        before = framework()
        preview = change_prices(framework=before, from_="2027-01-01", change=FrameworkPriceChange.Variation(factor="1.05"))
        shown = {(one.participant, one.item): (one.before, one.after) for one in preview.changed}
        self.assertEqual(shown["P", "hour"], (Decimal(400), Decimal("420.00")))
        self.assertEqual(shown[None, "hour"], (Decimal(500), Decimal("525.00")))
        self.assertEqual(before, framework())
        html = page(preview)
        self.assertIn('<th scope="col">before</th><th scope="col">after</th>', html)
        self.assertIn("<td>400</td><td>420.00</td>", html)

        def direct(day, answered):
            asked = request(30).replace(received_at=f"{day}T08:00:00+01:00")
            answer = Answer(participant="P", asked_at=f"{day}T09:00:00+01:00", reply=Reply.Accepted(at=f"{day}T10:00:00+01:00"))
            return award(framework=answered, request=asked, answers=[answer], at=f"{day}T12:00:00+01:00").contracts[0]

        for day, price, version in (("2026-12-31", 12000, 1), ("2027-01-01", 12600, 2)):
            contract = direct(day, preview.framework)
            self.assertEqual((contract.price, contract.price_version), (price, version))
        self.assertEqual(direct("2027-01-01", before).price, 12000)


class Replaced(unittest.TestCase):
    def test_a_document_with_other_values(self):
        asked = request(40)
        self.assertEqual(asked.replace(id="S").replace(id="R"), asked)
        self.assertEqual(asked.lines[0].replace(quantity=41).quantity, 41)
        self.assertEqual(DIRECT.replace(parts=None), Way.Direct(rule=DirectRule.Cascade(), answer_within=TimeLimit(working_days=1)))
        term = asked.period.replace(from_="2027-05-01")
        self.assertEqual((term.from_.isoformat(), term.to), ("2027-05-01", asked.period.to))
        self.assertEqual(Register(framework=framework(), events=[]).replace(events=()).summary().contracts, ())

    def test_what_is_wrong_is_said(self):
        with self.assertRaises(InputError) as caught:
            request(40).replace(lines=[])
        self.assertEqual([p.path for p in caught.exception.errors], ["/lines"])
        with self.assertRaisesRegex(TypeError, "a Request has no field from; it has .*, period, "):
            request(40).replace(**{"from": 1})
        with self.assertRaisesRegex(TypeError, "a PathTaken is what the engine answers"):
            path(framework=framework(), request=request(40)).replace(rule="call")


if __name__ == "__main__":
    unittest.main()
