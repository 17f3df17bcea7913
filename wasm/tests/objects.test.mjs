// Objects in, objects out: the same results, and the same errors, as the text gives.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import * as minitendr from "../js/index.node.js";
import * as glue from "../pkg/full/minitendr.js";
import { survives, vectors } from "./vectors.mjs";

before(() => minitendr.init());

/** What the engine says to a text: `{ result }` or `{ errors }`. */
function fromText(op, text) {
  try {
    return { result: JSON.parse(glue[op](text)) };
  } catch (error) {
    assert.equal(typeof error, "string");
    return JSON.parse(error);
  }
}

function fromObject(op, input) {
  try {
    return { result: minitendr[op](input) };
  } catch (error) {
    assert.ok(error instanceof minitendr.InputError, error.stack);
    return { errors: error.errors };
  }
}

/** JSON.parse puts keys that look like numbers first, so problems may come in another order. */
const sorted = ({ errors, ...rest }) => (errors ? { errors: errors.map((error) => JSON.stringify(error)).sort() } : rest);

for (const kind of ["good", "bad"]) {
  test(`${kind} vectors: an object is read as its text is`, () => {
    const known = vectors(kind).filter(({ input }) => survives(input));
    assert.ok(known.length > 150, `${known.length} vectors`);
    for (const { op, id, input } of known) {
      const [object, text] = [fromObject(op, JSON.parse(input)), fromText(op, input)];
      assert.deepEqual(sorted(object), sorted(text), id);
      assert.equal("result" in object, kind === "good", id);
    }
  });
}

test("nothing that is handed in is changed", () => {
  const freeze = (value) => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  for (const { op, input } of vectors("good").slice(0, 50)) minitendr[op](freeze(JSON.parse(input)));
});

// --- what a form gets wrong ----------------------------------------------------------------------------

const scheme = { combine: { kind: "lowest_price" } };
const offer = (more) => ({ scheme, offers: [{ id: "A", price: "1", ...more }] });

/** Code and path of each problem, through the object and, where there is one, through the text that Rust would read. */
function problems(input, text) {
  const { errors } = fromObject("evaluate", input);
  assert.ok(errors, "it should be refused");
  if (text !== undefined) assert.deepEqual({ errors }, fromText("evaluate", text));
  return errors.map(({ code, path }) => `${code} ${path}`);
}

test("what the engine judges: the same code and path as in Rust", () => {
  const head = '{"scheme":{"combine":{"kind":"lowest_price"}},"offers":[{"id":"A","price":';
  for (const [price, literal, expected] of [
    [1e21, "1e+21", "inexact_number /offers/0/price"],
    [0.1 + 0.2, "0.30000000000000004", "inexact_number /offers/0/price"],
    [2 ** 60, "1152921504606847000", "inexact_number /offers/0/price"],
    [10n ** 15n, "1000000000000000", "inexact_number /offers/0/price"],
    [-1, "-1", "negative_price /offers/0/price"],
    [true, "true", "wrong_type /offers/0/price"],
    [[1], "[1]", "wrong_type /offers/0/price"],
    ["1,50", '"1,50"', "invalid_decimal /offers/0/price"],
    ["1e3", '"1e3"', "invalid_decimal /offers/0/price"],
    ["", '""', "invalid_decimal /offers/0/price"],
    ["\ud800", '"\\ud800"', "syntax /offers/0/price"],
  ]) {
    assert.deepEqual(problems(offer({ price }), `${head}${literal}}]}`), [expected]);
  }
  assert.deepEqual(problems(offer({ "\udfff": 1 })), ["syntax /offers/0"]);
  assert.deepEqual(problems(offer({ pirce: 1, submitted_at: "soon" })).length, 2);
});

test("numbers that are exact in digits are read as their digits", () => {
  for (const [price, exact] of [[350.5, "350.5"], [1e-7, "0.0000001"], [-0, "0"], [12n, "12"], [99999999999999n, "99999999999999"]]) {
    assert.equal(minitendr.evaluate(offer({ price })).totals.A.exact, exact);
  }
});

test("a Date is an instant", () => {
  const at = (submitted_at) => minitendr.evaluate({ ...offer({ submitted_at }), deadline: new Date("2026-03-01T12:00:00Z") });
  assert.equal(at(new Date("2026-03-01T12:00:00Z")).winner, "A");
  assert.deepEqual(at(new Date("2026-03-01T12:00:01Z")).inadmissible, { A: "late" });
});

test("a property that is undefined is one that is missing", () => {
  assert.equal(minitendr.evaluate({ ...offer({ participant: undefined }), ceiling: undefined }).winner, "A");
  assert.deepEqual(problems({ scheme, offers: undefined }), ["missing_field /offers"]);
});

test("prototypes: `__proto__` is refused by name, what is inherited is not read", () => {
  const input = JSON.parse('{"scheme": {"combine": {"kind": "lowest_price"}}, "offers": [], "__proto__": {"ceiling": "1"}}');
  assert.deepEqual(problems(input), ["unknown_field /__proto__"]);
  assert.deepEqual(problems({ ...offer({}), constructor: 1 }), ["unknown_field /constructor"]);
  Object.prototype.ceiling = "0";
  try {
    assert.equal(minitendr.evaluate(offer({})).winner, "A");
  } finally {
    delete Object.prototype.ceiling;
  }
  // Ids may have any name; results are read back without touching a prototype.
  const { totals } = minitendr.evaluate({ scheme, offers: [{ id: "__proto__", price: 1 }] });
  assert.deepEqual(Object.keys(totals), ["__proto__"]);
  assert.equal({}.exact, undefined);
});

test("the input is one plain object", () => {
  assert.throws(() => minitendr.evaluate(), { name: "TypeError", message: /^the input is undefined; / });
  for (const [input, name] of [[null, "null"], ["{}", "a text"], [1, "a number"], [[], "a list"], [true, "true or false"]]) {
    const { errors } = fromObject("evaluate", input);
    assert.deepEqual(errors.map(({ code, path }) => [code, path]), [["wrong_type", ""]]);
    assert.ok(errors[0].message.en.includes(name), errors[0].message.en);
  }
  assert.throws(() => minitendr.evaluate(new Map([["offers", []]])), { name: "TypeError", message: /instance of Map/ });
});

test("the engine says what is too deep before the stack ends", () => {
  const deep = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
  assert.match(problems({ scheme, offers: deep(150) })[0], /^nested_too_deeply \/offers(\/0){63,64}$/);
  assert.throws(() => minitendr.evaluate({ scheme, offers: deep(5000) }), { name: "TypeError", message: /nested deeper/ });
});

test("an error has the list, a sentence, and its class", () => {
  const input = { scheme, offers: [{ id: "", pirce: "1" }] };
  let error;
  try {
    minitendr.evaluate(input);
  } catch (thrown) {
    error = thrown;
  }
  assert.ok(error instanceof minitendr.InputError && error instanceof Error);
  assert.equal(error.name, "InputError");
  assert.match(error.message, /^unknown_field at `\/offers\/0\/pirce`: .+; invalid_id at `\/offers\/0\/id`: /);
  assert.match(String(error), /^InputError: unknown_field/);
  assert.ok(error.has("invalid_id") && !error.has("syntax"));
  for (const { code, path, message, help } of error.errors) {
    assert.ok(minitendr.errorCodes().includes(code) && path.startsWith("/offers/0/"));
    for (const text of [message, help].filter(Boolean)) assert.ok(text.cs && text.en && text.cs !== text.en);
  }
});

test("a single document is checked, and comes back as the engine writes it", () => {
  const line = minitendr.normalize("OfferLine", { unit_price: 420.5, quantity: 40n, item: "hour" });
  assert.equal(JSON.stringify(line), '{"item":"hour","quantity":"40","unit_price":"420.5"}');
  const refused = (kind, document, codes) =>
    assert.throws(() => minitendr.normalize(kind, document), (error) => {
      assert.deepEqual(error.errors.map(({ code, path }) => `${code} ${path}`), codes);
      return true;
    });
  refused("Offer", { id: "", price: "x" }, ["invalid_id /id", "invalid_decimal /price"]);
  refused("Ofer", {}, ["unknown_kind "]);
  refused(undefined, {}, ["unknown_kind "]);
  assert.throws(() => minitendr.normalize("Offer"), TypeError);
  for (const kind of glue.kinds().split(" ")) {
    assert.throws(() => minitendr.normalize(kind, 0), minitendr.InputError, kind);
  }
});
