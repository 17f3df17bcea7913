// The pilot, decided here, is what the native engine decided when the package was built, byte by byte.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";

import { pilotInput } from "../conformance/pilot.js";
import * as minitendr from "../js/index.node.js";
import { toText } from "../js/text.js";
import * as glue from "../pkg/full/minitendr.js";

const read = (name) => readFileSync(new URL(`../pkg/${name}`, import.meta.url), "utf8");
const decided = read("decided.json");

before(() => minitendr.init());

test("as text: the same bytes", () => {
  const answer = glue.award_many(toText(pilotInput(JSON.parse(read("pilot.json")))));
  // Not `equal`: a failure would print a megabyte twice.
  assert.ok(answer === decided, "the answers differ");
});

test("as objects: the same decisions", () => {
  const { decisions, registers } = minitendr.award_many(pilotInput(JSON.parse(read("pilot.json"))));
  const contracts = decisions.flatMap((decision) => decision.contracts ?? []);
  assert.deepEqual([decisions.length, contracts.length], [459, 396]);
  assert.ok(JSON.stringify({ decisions, registers }).length === decided.length, "something was lost");
  // What comes out may go in again.
  for (const register of registers) assert.ok(minitendr.register(register).state);
});
