// Orders as somebody places them: directly from answer to answer, by a call and its versions, shared, at new prices.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { InputError, Register, award, candidates, change_prices, init, issue_call, path } from "../js/index.node.js";

before(() => init());

const direct = { kind: "direct", rule: { kind: "cascade" }, answer_within: { working_days: 1 }, parts: true };
const call = { kind: "mini_tender", offer_period: { working_days: 5 }, split: { rule: { kind: "cheapest" } } };
const framework = { id: "F", authority: "Region", regime: "zzvz_2016", term: { from: "2026-01-01", to: "2029-12-31" },
  lots: [{ id: "L", area: "field_and_outpatient", region: "CZ053", scheme: { combine: { kind: "lowest_price" } },
    items: [{ id: "hour", unit: "hour", maximum_unit_price: 500 }],
    path: { rules: [{ id: "small", when: { up_to: 20000 }, way: direct }, { id: "call", when: { above: 20000 }, way: call }] } }],
  participants: [["P", 400], ["Q", 420], ["S", 450]].map(([id, hour], place) =>
    ({ id, lots: [{ lot: "L", rank: place + 1, prices: { hour } }] })) };
const request = (quantity, more = {}) => ({ id: "R", framework: "F", lot: "L", office: "5309", cases: ["case-1"],
  received_at: "2026-03-03T09:00:00+01:00", place: { region: "CZ053" }, period: { from: "2027-04-01", to: "2027-06-30" },
  lines: [{ item: "hour", quantity, unit: "hour" }], ...more });
const moment = (time) => `2026-03-${time}:00+01:00`;

const declines = { participant: "P", asked_at: moment("03T10:00"), reply: { kind: "declined", at: moment("03T11:00"), reason: "full" } };
const takesPart = { participant: "Q", asked_at: moment("03T12:00"),
  reply: { kind: "part", at: moment("03T13:00"), lines: [{ item: "hour", quantity: 30 }] } };
const silent = { participant: "S", asked_at: moment("03T14:00"), reply: { kind: "no_answer" } };
const accepts = { ...silent, reply: { kind: "accepted", at: new Date("2026-03-03T14:00:00Z") } };

const codes = (run) => {
  try {
    return run();
  } catch (error) {
    assert.ok(error instanceof InputError, error.stack);
    return error.errors.map(({ code, path }) => `${code} ${path}`);
  }
};

test("the path is told by value", () => {
  const taken = path({ framework, request: request(40) });
  assert.deepEqual([taken.rule, taken.value.shown], ["small", "20000.00"]);
  assert.equal(path({ framework, request: request(40.5) }).rule, "call");
});

test("directly, from answer to answer", () => {
  const step = (answers, at) => award({ framework, request: request(40), answers, at: moment(at) });
  const turns = [[[], "03T10:00"], [[declines], "03T12:00"], [[declines, takesPart], "03T14:00"]].map(([answers, at]) => {
    const { outcome, asked } = step(answers, at);
    const { participant, lines, price, outcome: state } = asked.at(-1);
    return [outcome, participant, lines[0].quantity, price, state];
  });
  assert.deepEqual(turns, [
    ["awaiting_answer", "P", "40", "16000", "waiting"],
    ["awaiting_answer", "Q", "40", "16800", "waiting"],
    ["awaiting_answer", "S", "10", "4500", "waiting"],
  ]);
  const done = step([declines, takesPart, accepts], "03T16:00");
  assert.deepEqual([done.outcome, done.rules, done.unmet], ["awarded", ["small"], []]);
  assert.deepEqual(done.contracts.map(({ number, participant, price, offer }) => [number, participant, price, offer]),
    [[1, "Q", "12600", undefined], [2, "S", "4500", undefined]]);
  const part = step([declines, takesPart, silent], "05T10:00");
  assert.deepEqual([part.outcome, part.unmet], ["partly_awarded", [{ item: "hour", quantity: "10" }]]);
  assert.deepEqual(part.asked.map(({ outcome }) => outcome), ["declined", "part", "timed_out"]);
  assert.deepEqual(codes(() => step([takesPart, declines], "05T10:00")), ["invalid_answer /answers/0/participant"]);
});

test("what awaits an answer is tried, what is done is recorded", () => {
  const open = new Register({ framework });
  assert.equal(open.award({ request: request(40), answers: [declines], at: moment("03T12:00") }).outcome, "awaiting_answer");
  assert.deepEqual(open.document().events, []);
  const { contracts } = open.decide({ request: request(40), answers: [declines, takesPart, accepts], at: moment("03T16:00") },
    { role: "coordinator" });
  assert.deepEqual(open.summary().contracts.map(({ contract }) => contract), contracts);
  assert.deepEqual(open.document().events.map(({ kind }) => kind), ["asked", "asked", "asked", "contracted", "contracted"]);
  open.free();
});

test("a call is issued, changed and decided", () => {
  const first = issue_call({ framework, request: request(50), at: moment("04T10:00") });
  assert.deepEqual([first.version, first.recipients, first.deadline], [1, ["P", "Q", "S"], "2026-03-11T23:59:59+01:00"]);
  const more = request(60, { version: 2 });
  const changed = issue_call({ framework, request: more, previous: first, at: moment("05T10:00") });
  assert.deepEqual([changed.version, changed.deadline], [2, "2026-03-12T23:59:59+01:00"]);
  assert.deepEqual(codes(() => issue_call({ framework, request: request(60), previous: first, at: moment("05T10:00") })),
    ["invalid_call /request/version"]);
  const offer = { id: "A", participant: "P", request_version: 2, submitted_at: moment("10T10:00"),
    lines: [{ item: "hour", quantity: 60, unit_price: 390 }] };
  assert.equal(award({ framework, request: more, call: changed, offers: [offer], at: moment("13T10:00") }).outcome, "awarded");
});

test("a shared request has several contracts", () => {
  const offers = [["P", 40, 390], ["Q", 60, 410]].map(([id, hour, unit_price]) =>
    ({ id, participant: id, capacity: { hour }, lines: [{ item: "hour", quantity: 60, unit_price, minimum: 20 }] }));
  const { contracts, winner } = award({ framework, request: request(60), offers, at: moment("13T10:00") });
  assert.deepEqual(contracts.map(({ number, offer, price }) => [number, offer, price]), [[1, "P", "15600"], [2, "Q", "8200"]]);
  assert.equal(winner.participant, "P");
});

test("who may be called depends on what a register says", () => {
  const open = new Register({ framework });
  const at = moment("01T09:00");
  open.record({ kind: "suspended", lot: "L", participant: "Q", until: "2026-04-30", reason: "declined twice",
    happened_at: at, recorded_at: at, role: "coordinator" });
  const { eligible, out } = candidates({ framework, state: open.summary().state, request: request(50), at: moment("04T10:00") });
  assert.deepEqual(eligible, ["P", "S"]);
  assert.deepEqual(out.map(({ participant, eligible_from }) => [participant, eligible_from]), [["Q", "2026-05-01"]]);
});

test("new prices hold from their day", () => {
  const preview = change_prices({ framework, from: "2027-01-01", change: { kind: "variation", factor: 1.05 } });
  const hours = preview.changed.find(({ participant }) => participant === "P");
  assert.deepEqual([hours.before, hours.after], ["400", "420.00"]);
  const ordered = (day, under) => {
    const answers = [{ participant: "P", asked_at: `${day}T09:00:00+01:00`, reply: { kind: "accepted", at: `${day}T10:00:00+01:00` } }];
    const asked = request(30, { received_at: `${day}T08:00:00+01:00` });
    const [{ price, price_version }] = award({ framework: under, request: asked, answers, at: `${day}T12:00:00+01:00` }).contracts;
    return [price, price_version];
  };
  assert.deepEqual(ordered("2026-12-31", preview.framework), ["12000", 1]);
  assert.deepEqual(ordered("2027-01-01", preview.framework), ["12600", 2]);
  assert.deepEqual(ordered("2027-01-01", framework), ["12000", 1]);
});
