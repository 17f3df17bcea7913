"""The money of a register: reserved, committed, delivered, invoiced and paid, under ceilings of several dimensions."""

import unittest
from decimal import Decimal

from minitendr import (
    Ceiling,
    Combine,
    ItemQuantity,
    Event,
    FrameworkContract,
    FundingSource,
    InputError,
    Item,
    Lot,
    LotTerms,
    MiniTender,
    Offer,
    OfferLine,
    Participant,
    Period,
    Place,
    Register,
    Request,
    RequestLine,
    Scheme,
)

PERIOD = Period(from_="2026-04-01", to="2026-06-30")
LINE = RequestLine(item="hour", quantity=40, unit="hour")


def framework():
    lot = Lot(id="L", area="field_and_outpatient", region="CZ053", items=[Item(id="hour", unit="hour")], scheme=Scheme(combine=Combine.LowestPrice()))
    return FrameworkContract(
        id="F",
        authority="Region",
        regime="zzvz_2016",
        term=Period(from_="2026-01-01", to="2029-12-31"),
        lots=[lot],
        participants=[Participant(id=id, lots=[LotTerms(lot="L")]) for id in "PQ"],
        maximum_value=50000,
        funding_sources=[FundingSource(id="state"), FundingSource(id="region")],
        budget_year_by="start",
        ceilings=[
            Ceiling(id="state-2026", source="state", year=2026, maximum_value=30000),
            Ceiling(id="hours-of-p", lots=["L"], participant="P", item="hour", maximum_quantity=100),
        ],
    )


def at(day):
    return f"2026-{day}T12:00:00+02:00"


def when(day):
    return {"happened_at": at(day), "recorded_at": at(day), "role": "coordinator"}


def tender(id="R"):
    request = Request(
        id=id,
        framework="F",
        lot="L",
        office="5309",
        received_at=at("03-03"),
        cases=["case-1"],
        place=Place(region="CZ053"),
        period=PERIOD,
        lines=[LINE],
        funding_source="state",
    )
    return MiniTender(
        request=request,
        offers=[Offer(id="A", participant="P", lines=[OfferLine(item="hour", quantity=40, unit_price=450)])],
        at=at("03-10"),
    )


class Money(unittest.TestCase):
    def left(self, register):
        found = register.remaining(lot="L", participant="P", source="state", period=PERIOD, items=["hour"])
        return {one.of: (one.left, one.unit) for one in found}

    def test_from_a_reservation_to_a_payment(self):
        register = Register(framework=framework(), events=[])
        self.assertEqual(self.left(register), {"F": (50000, None), "state-2026": (30000, None), "hours-of-p": (100, "hour")})
        # What names no source is not asked about those of a source.
        self.assertEqual([one.of for one in register.remaining(lot="L")], ["F"])

        register = register.record(
            Event.Reserved(request="R", lot="L", value=20000, period=PERIOD, quantities={"hour": 40}, source="state", participant="P", **when("03-04"))
        )
        self.assertEqual((register.summary().reservations["R"].value, register.summary().state.reserved), (20000, 20000))
        self.assertEqual(self.left(register), {"F": (30000, None), "state-2026": (10000, None), "hours-of-p": (60, "hour")})

        register, decision = register.decide(tender(), role="coordinator")
        self.assertEqual((decision.outcome, decision.contracts[0].funding_source), ("awarded", "state"))
        self.assertEqual((dict(register.summary().reservations), register.summary().state.committed), ({}, 18000))
        self.assertEqual(self.left(register), {"F": (32000, None), "state-2026": (12000, None), "hours-of-p": (60, "hour")})

        for event in (
            Event.Delivered(request="R", lines=[ItemQuantity(item="hour", quantity=10)], from_="2026-04-01", to="2026-04-30", **when("05-02")),
            Event.Invoiced(request="R", value=4500, **when("05-03")),
            Event.Paid(request="R", value="1500.50", **when("05-20")),
        ):
            register = register.record(event)
        state = register.summary().contracts[0]
        money = (state.committed, state.delivered, state.invoiced, state.paid, dict(state.delivered_by_item))
        self.assertEqual(money, (18000, 4500, 4500, Decimal("1500.50"), {"hour": 10}))
        self.assertEqual(register.summary().state.ceilings["state-2026"].paid, Decimal("1500.50"))

        lines = [line.replace(quantity=30) for line in state.contract.lines]
        register = register.record(Event.Changed(request="R", lines=lines, price=13500, **when("05-21")))
        self.assertEqual(self.left(register), {"F": (36500, None), "state-2026": (16500, None), "hours-of-p": (70, "hour")})
        register = register.record(Event.Ended(request="R", how="ended_early", delivered=4500, **when("06-01")))
        self.assertEqual((register.summary().contracts[0].ended, register.summary().contracts[0].committed), ("ended_early", 4500))
        self.assertEqual(self.left(register)["F"], (45500, None))
        self.assertEqual(Register.from_json(register.to_json()).summary(), register.summary())

    def test_a_refused_event_changes_nothing(self):
        register, _ = Register(framework=framework(), events=[]).decide(tender(), role="coordinator")
        before = register.to_json(), register.summary()
        for event, wrong in (
            (Event.Delivered(request="R", lines=[ItemQuantity(item="hour", quantity=41)], **when("05-02")), ("out_of_range", "/lines/0/quantity")),
            (Event.Invoiced(request="R", value=1, **when("05-02")), ("out_of_range", "/value")),
            (Event.Paid(request="R", value=1, number=2, **when("05-02")), ("unknown_contract", "/number")),
            (Event.Reserved(request="S", lot="L", value=12001, period=PERIOD, source="state", **when("05-02")), ("ceiling_exceeded", "/value")),
            (Event.Reserved(request="S", lot="L", value=1, period=PERIOD, **when("05-02")), ("missing_field", "/source")),
            (Event.Suspended(lot="L", participant="X", until="2026-12-31", reason="r", **when("05-02")), ("unknown_participant", "/participant")),
        ):
            with self.assertRaises(InputError) as caught:
                register.record(event)
            self.assertIn(wrong, [(p.code, p.path) for p in caught.exception.errors])
            self.assertEqual((register.to_json(), register.summary()), before)

    def test_what_is_left_is_asked_of_what_there_is(self):
        register = Register(framework=framework(), events=[])
        with self.assertRaises(InputError) as caught:
            register.remaining(lot="L", participant="X", source="city", items=["hour", "bed"])
        found = [(p.code, p.path) for p in caught.exception.errors]
        self.assertEqual(found, [("unknown_participant", "/participant"), ("unknown_item", "/items/1"), ("unknown_source", "/source")])

    def test_a_ceiling_refuses_an_award(self):
        register = Register(framework=framework(), events=[])
        register, _ = register.decide(tender(), role="coordinator")
        self.assertEqual(register.award(tender("S")).outcome, "ceiling_reached")

    def test_events_read_as_they_are_made(self):
        event = Event.Paid(request="R", value="1500.50", **when("05-20"))
        shown = "Event.Paid(request='R', value=Decimal('1500.50'), happened_at='2026-05-20T12:00:00+02:00', recorded_at='2026-05-20T12:00:00+02:00', role='coordinator')"
        self.assertEqual(repr(event), shown)
        self.assertEqual(Event.from_json(event.to_json()), event)
        # What nothing was ordered of is not told.
        self.assertEqual(repr(Register(framework=framework(), events=[]).summary().state), "FrameworkState()")


if __name__ == "__main__":
    unittest.main()
