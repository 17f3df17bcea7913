// A register that stays open in the engine.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { InputError, Register, check_register, init, register, seal } from "../js/index.node.js";

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

const stamp = (at) => ({ happened_at: at, recorded_at: at, role: "coordinator", actor: "k-1" });

test("a contract goes on, and the chain holds it", () => {
  const open = new Register({ framework });
  const salt = "1f".repeat(32);
  const need = seal({ salt, text: "two siblings, weekday afternoons" });
  open.record({ kind: "received", request: "R", lot: "L", children: 1, need: need.seal, ...stamp("2026-03-03T09:00:00+01:00") });
  open.keep({ seal: need.seal, salt, text: "two siblings, weekday afternoons" });
  open.decide(tender("R", [["P", 450]]), { role: "coordinator", actor: "k-1" });
  const head = open.head();
  open.record({ kind: "signed", request: "R", ...stamp("2026-03-12T10:00:00+01:00") });
  assert.equal(open.summary().contracts[0].stage, "effective");
  assert.equal(open.summary({ recorded_by: "2026-03-11T00:00:00+01:00" }).contracts[0].stage, "drafted");
  assert.deepEqual([head.number, open.head().number, open.texts().length], [2, 3, 1]);

  const chain = open.chain();
  assert.deepEqual(check_register({ chain, head }), { intact: true, head: open.head(), faults: [] });
  const again = Register.from_chain(chain);
  assert.ok(again instanceof Register);
  assert.deepEqual([again.summary(), again.document()], [open.summary(), open.document()]);
  assert.deepEqual(new Register(open.document()).texts(), open.texts());
  chain.entries[2].event.role = "somebody";
  assert.deepEqual(check_register({ chain }).faults.map(({ event, code }) => [event, code]), [[3, "event_altered"]]);
  assert.throws(() => Register.from_chain(chain), (error) => error.has("broken_chain") && error.errors[0].path === "/entries/2");

  open.record({ kind: "erased", seal: need.seal, reason: "over", ...stamp("2026-03-13T10:00:00+01:00") });
  assert.deepEqual(open.texts(), []);
  assert.ok(check_register({ chain: open.chain() }).intact);
  open.free();
});

test("an award that is annulled is decided again", () => {
  const open = new Register({ framework });
  open.decide(tender("R", [["P", 450], ["Q", 460]]), { role: "coordinator" });
  const at = stamp("2026-03-11T10:00:00+01:00");
  open.record({ kind: "objected", request: "R", objection: "o-1", participant: "Q", ...at });
  assert.throws(() => open.record({ kind: "signed", request: "R", ...at }), (error) => error.has("objection_open"));
  const settled = { kind: "objection_settled", request: "R", objection: "o-1", outcome: "upheld", reason: "a wrong sum", ...at };
  const annulled = { kind: "annulled", request: "R", ground: "objection_upheld", reason: "a wrong sum", ...at };
  // All of them or none.
  assert.throws(() => open.record_all([settled, settled]), (error) => error.errors[0].path === "/1/objection");
  open.record_all([settled, annulled]);
  assert.deepEqual([open.summary().requests.R.stage, ...left(open)], ["re_evaluated", "50000"]);
  const second = open.decide({ ...tender("R", [["P", 450], ["Q", 440]]), at: "2026-03-12T10:00:00+01:00" }, { role: "coordinator" });
  assert.deepEqual([second.contracts[0].participant, second.contracts[0].number], ["Q", 2]);
  open.free();
});
