// A register that stays open in the engine.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { InputError, Register, init, register } from "../js/index.node.js";

before(() => init());

const framework = { id: "F", authority: "Region", regime: "zzvz_2016", term: { from: "2026-01-01", to: "2029-12-31" },
  maximum_value: 50000,
  lots: [{ id: "L", area: "field_and_outpatient", region: "CZ053", items: [{ id: "hour", unit: "hour" }],
    scheme: { combine: { kind: "lowest_price" } } }],
  participants: [{ id: "P", lots: [{ lot: "L", capacity: { hour: 40 } }] }, { id: "Q", lots: [{ lot: "L" }] }] };

const tender = (id, offers) => ({
  request: { id, framework: "F", lot: "L", office: "5309", received_at: "2026-03-03T09:00:00+01:00", cases: ["case-1"],
    place: { region: "CZ053" }, period: { from: "2026-04-01", to: "2026-06-30" },
    lines: [{ item: "hour", quantity: 40, unit: "hour" }] },
  offers: offers.map(([participant, unit_price]) =>
    ({ id: participant, participant, lines: [{ item: "hour", quantity: 40, unit_price }] })),
  at: "2026-03-10T12:00:00+01:00",
});

const left = (open) => open.remaining({ lot: "L" }).map((remaining) => remaining.left);

test("what is decided is recorded, what is tried is not", () => {
  const open = new Register({ framework });
  assert.equal(open.award(tender("R", [["P", 450]])).outcome, "awarded");
  assert.deepEqual(left(open), ["50000"]);
  const decision = open.decide(tender("R", [["P", 450], ["Q", 460]]), { role: "coordinator" });
  assert.equal(decision.winner.participant, "P");
  assert.deepEqual(left(open), ["32000"]);
  // The capacity of P is used up until its contract has ended.
  assert.equal(open.award(tender("S", [["P", 450]])).outcome, "no_capacity");
  open.complete_before("2026-07-01", { at: new Date("2026-07-01T06:00:00Z"), role: "coordinator" });
  assert.equal(open.award(tender("S", [["P", 450]])).outcome, "awarded");
  assert.deepEqual(open.summary(), register(open.document()));
  assert.deepEqual(new Register(JSON.parse(JSON.stringify(open))).summary(), open.summary());
  open.free();
});

test("what cannot be is thrown, and changes nothing", () => {
  const open = new Register({ framework });
  const codes = (run) => {
    try {
      return run();
    } catch (error) {
      assert.ok(error instanceof InputError);
      return error.errors.map(({ code, path }) => [code, path]);
    }
  };
  open.decide(tender("R", [["P", 450]]), { role: "coordinator" });
  const before = open.document();
  assert.deepEqual(codes(() => open.decide(tender("R", []), { role: "x" })), [["duplicate_id", "/tender/request/id"]]);
  assert.deepEqual(codes(() => open.record({ kind: "ended", request: "S", how: "completed", delivered: 0,
    happened_at: "2026-04-01T00:00:00Z", recorded_at: "2026-04-01T00:00:00Z", role: "x" })), [["unknown_contract", "/request"]]);
  assert.deepEqual(codes(() => open.remaining({ lot: "l" })), [["unknown_lot", "/lot"]]);
  assert.deepEqual(codes(() => new Register({ framework: {} }))[0][0], "missing_field");
  assert.throws(() => new Register({ framework: { ...framework, maximum_value: NaN } }), TypeError);
  assert.deepEqual(open.document(), before);
});
