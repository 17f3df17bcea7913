// The money of a register: reserved, committed, delivered, invoiced and paid, under ceilings of several dimensions.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { InputError, Register, init } from "../js/index.node.js";

before(() => init());

const period = { from: "2026-04-01", to: "2026-06-30" };
const framework = { id: "F", authority: "Region", regime: "zzvz_2016", term: { from: "2026-01-01", to: "2029-12-31" },
  lots: [{ id: "L", area: "field_and_outpatient", region: "CZ053", items: [{ id: "hour", unit: "hour" }],
    scheme: { combine: { kind: "lowest_price" } } }],
  participants: ["P", "Q"].map((id) => ({ id, lots: [{ lot: "L" }] })),
  maximum_value: 50000, funding_sources: [{ id: "state" }, { id: "region" }], budget_year_by: "start",
  ceilings: [{ id: "state-2026", source: "state", year: 2026, maximum_value: 30000 },
    { id: "hours-of-p", lots: ["L"], participant: "P", item: "hour", maximum_quantity: 100 }] };
const at = (day) => `2026-${day}T12:00:00+02:00`;
const when = (day) => ({ happened_at: at(day), recorded_at: at(day), role: "coordinator" });
const tender = { at: at("03-10"),
  request: { id: "R", framework: "F", lot: "L", office: "5309", received_at: at("03-03"), cases: ["case-1"], period,
    place: { region: "CZ053" }, lines: [{ item: "hour", quantity: 40, unit: "hour" }], funding_source: "state" },
  offers: [{ id: "A", participant: "P", lines: [{ item: "hour", quantity: 40, unit_price: 450 }] }] };

const left = (open) => Object.fromEntries(open
  .remaining({ lot: "L", participant: "P", source: "state", period, items: ["hour"] })
  .map(({ of, left, unit }) => [of, [left, unit]]));
const is = (open, whole, state, hours) =>
  assert.deepEqual(left(open), { F: [whole, undefined], "state-2026": [state, undefined], "hours-of-p": [hours, "hour"] });

test("from a reservation to a payment", () => {
  const open = new Register({ framework });
  is(open, "50000", "30000", "100");
  assert.deepEqual(open.remaining({ lot: "L", source: null }).map(({ of }) => of), ["F"]);
  open.record({ kind: "reserved", request: "R", lot: "L", value: 20000, period, quantities: { hour: 40 }, source: "state",
    participant: "P", ...when("03-04") });
  is(open, "30000", "10000", "60");
  assert.equal(open.decide(tender, { role: "coordinator" }).contracts[0].funding_source, "state");
  is(open, "32000", "12000", "60");
  for (const event of [
    { kind: "delivered", lines: [{ item: "hour", quantity: 10 }], from: "2026-04-01", to: "2026-04-30", ...when("05-02") },
    { kind: "invoiced", value: 4500, ...when("05-03") },
    { kind: "paid", value: 1500.5, ...when("05-20") },
  ]) open.record({ request: "R", ...event });
  const { state, contracts: [{ contract, ...money }], reservations } = open.summary();
  assert.deepEqual(money, { stage: "drafted", first_delivery: "2026-04-01", concluded_price: "18000", committed: "18000",
    delivered: "4500", invoiced: "4500", paid: "1500.5", delivered_by_item: { hour: "10" },
    findings: [{ code: "delivered_before_signature", values: { value: "2026-04-01" },
      message: { cs: "plnění od 1.\u00a04.\u00a02026, před podpisem", en: "delivered from 2026-04-01, before the signature" } }] });
  assert.deepEqual([state.paid, state.ceilings["state-2026"].paid, reservations], ["1500.5", "1500.5", undefined]);
  open.record({ kind: "changed", request: "R", lines: [{ ...contract.lines[0], quantity: 30 }], price: 13500, ...when("05-21") });
  is(open, "36500", "16500", "70");
  open.record({ kind: "ended", request: "R", how: "ended_early", delivered: 4500, ...when("06-01") });
  assert.equal(left(open).F[0], "45500");
  open.free();
});

test("a refused event changes nothing", () => {
  const open = new Register({ framework });
  open.decide(tender, { role: "coordinator" });
  const [document, summary] = [open.document(), open.summary()];
  for (const [event, wrong] of [
    [{ kind: "delivered", request: "R", lines: [{ item: "hour", quantity: 41 }] }, "out_of_range /lines/0/quantity"],
    [{ kind: "invoiced", request: "R", value: 1 }, "out_of_range /value"],
    [{ kind: "paid", request: "R", value: 1, number: 2 }, "unknown_contract /number"],
    [{ kind: "reserved", request: "S", lot: "L", value: 12001, period, source: "state" }, "ceiling_exceeded /value"],
    [{ kind: "reserved", request: "S", lot: "L", value: 1, period }, "missing_field /source"],
  ]) {
    assert.throws(() => open.record({ ...event, ...when("05-02") }), (error) => {
      assert.ok(error instanceof InputError);
      assert.ok(error.errors.map(({ code, path }) => `${code} ${path}`).includes(wrong), error.message);
      return true;
    });
    assert.deepEqual([open.document(), open.summary()], [document, summary]);
  }
  assert.throws(() => open.remaining({ lot: "L", source: "city", items: ["hour", "bed"] }),
    { message: /^unknown_item at `\/items\/1`: .*; unknown_source at `\/source`: / });
  open.free();
});
