// The runner does what the one in Rust does: these are the unit tests of tests/conformance/*.rs.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { files } from "../conformance/files.js";
import { parse, show } from "../conformance/json.js";
import { mismatch } from "../conformance/matching.js";
import { run } from "../conformance/run.js";

const matches = (expected, got) => mismatch(parse(expected), parse(got)) === undefined;
const figure = (exact) => `{"t": {"exact": "${exact}", "shown": "?"}}`;

/** An engine that knows some operations. */
function call(operation, input) {
  switch (operation) {
    case "echo":
      return { result: input };
    case "text":
      return { result: JSON.stringify({ text: input }) };
    case "refuse":
      return { error: `{"errors": [{"code": "other"}, {"code": ${input}}]}` };
    case "panic":
      throw new WebAssembly.RuntimeError("unreachable");
    case "garbage":
      return { result: "{" };
    case "grumble":
      return { error: "it does not work" };
    default:
      return { error: '{"errors": [{"code": "unknown_operation"}]}' };
  }
}

function of(list, more = {}) {
  const lines = [];
  const options = { call, documented: (code) => code === "documented", write: (line) => lines.push(line), ...more };
  const { passed, failed } = run(list, options);
  return { passed, failed, lines };
}

const one = (text) => of([{ name: "v.json", text }]);

function passes(op, input, expect) {
  const { passed, failed } = one(`{"op": "${op}", "id": "v", "source": "s", "input": ${input}, "expect": ${expect}}`);
  return failed === 0 && passed === 1;
}

/** A folder of its own for one test, removed at the end. */
function folder(context, contents = {}) {
  const path = mkdtempSync(join(tmpdir(), "minitendr-conformance-"));
  context.after(() => rmSync(path, { recursive: true }));
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

test("numbers keep their literal text", () => {
  const text = ' {"a": [350.5, 1e3, 1.10, -0, 12345678901234567890.5], "b": null} ';
  assert.equal(show(parse(text)), text.trim());
});

test("duplicate keys are refused at every depth, however they are written", () => {
  assert.throws(() => parse('[{"a": {"b": 1, "b": 1}}]'), /duplicate key `b`/);
  assert.throws(() => parse('{"a": 1, "\\u0061": 2}'), /duplicate key `a`/);
  assert.equal(show(parse('{"__proto__": 1, "constructor": 2}')), '{"__proto__": 1, "constructor": 2}');
});

test("bad JSON and deep nesting are errors", () => {
  for (const text of ["", "{", "[1,]", "01", '{"a" 1}', "[] []", "{,}", "[1 2]", '"\t"', '"\\x"', '"\\u12g4"', "+1", ".5", "1.", "nul", '{"a":1,}', "\u00a01", '"\\ud800"', "\ufeff1", "[".repeat(9), "NaN", "'a'"]) {
    assert.throws(() => parse(text), SyntaxError, text);
  }
  assert.throws(() => parse("[".repeat(5000) + "]".repeat(5000)), /nested too deeply/);
});

test("objects are partial and lists are whole", () => {
  const got = '{"a": {"b": "x", "c": "y"}, "l": ["p", "q"]}';
  for (const right of ["{}", '{"a": {"b": "x"}}', '{"l": ["p", "q"]}']) assert.ok(matches(right, got), right);
  for (const wrong of ['{"a": {"b": "y"}}', '{"a": {"d": "x"}}', '{"a": "x"}', '{"l": ["p"]}', '{"l": ["q", "p"]}', '{"l": ["p", "q", "r"]}', '{"l": {"0": "p"}}', "[]"]) {
    assert.ok(!matches(wrong, got), wrong);
  }
});

test("null is a missing key", () => {
  for (const [expected, got, same] of [
    ['{"winner": null}', "{}", true],
    ['{"winner": null}', '{"winner": null}', true],
    ['{"a": {"b": null}}', '{"a": {}}', true],
    ['{"winner": null}', '{"winner": "A"}', false],
    ['{"winner": "A"}', "{}", false],
    ['{"a": {}}', "{}", false],
    ["[null]", "[null]", true],
    ["[null]", "[]", false],
  ]) {
    assert.equal(matches(expected, got), same, expected + got);
  }
});

test("figures are rounded half up to the places of the expectation", () => {
  for (const [expected, exact] of [
    ["42.857143", "300/7"], ["42.86", "300/7"], ["43", "300/7"], ["40", "40"], ["40.000", "40"], ["40", "40.0"],
    ["0.13", "0.125"], ["-0.13", "-0.125"], ["-0.13", "-1/8"], ["0", "-0.4"], ["3", "5/2"], ["-3", "-5/2"],
    ["1000000000000000000000000000000.1", "1000000000000000000000000000000.05"],
  ]) {
    assert.ok(matches(`{"t": "${expected}"}`, figure(exact)), `${expected} ${exact}`);
    assert.ok(matches(`{"t": ${expected}}`, figure(exact)), `${expected} ${exact}`);
  }
  for (const [expected, exact] of [
    ["42.85", "300/7"], ["42.857142", "300/7"], ["0.12", "0.125"], ["-0.12", "-0.125"], ["2", "5/2"], ["1", "1/0"],
    ["1", "one"], ["1", "1.5/1"], ["1", "1/1.0"], ["1", "-1/-1"], ["1e0", "1"], ["abc", "abc"], ["300/7", "300/7"],
    ["1", ""], ["1.", "1"], ["+1", "1"], ["1", "1\\n"], ["1", "1/"], ["1", "/1"], ["1", "1/1/1"],
  ]) {
    assert.ok(!matches(`{"t": "${expected}"}`, figure(exact)), `${expected} ${exact}`);
  }
});

test("the spelling of a figure can be expected too", () => {
  const got = '{"t": {"exact": "300/7", "shown": "42.86"}}';
  assert.ok(matches(got, got));
  assert.ok(!matches('{"t": {"shown": "42.9"}}', got));
  assert.ok(!matches('{"t": {"exact": "600/14"}}', got));
});

test("decimal texts are amounts under a key and ids elsewhere; numbers match numbers of the same value", () => {
  for (const [expected, got, same] of [
    ['{"price": "12.5"}', '{"price": "12.50"}', true],
    ['{"price": 12.5}', '{"price": "12.50"}', true],
    ['{"price": "12.50"}', '{"price": "12.51"}', false],
    ['{"price": "12.50"}', '{"price": 12.50}', false],
    ['{"winner": "1"}', '{"winner": "01"}', false],
    ['{"ranking": [["1"], ["2"]]}', '{"ranking": [["1.0"], ["2"]]}', false],
    ['{"ranking": [[1]]}', '{"ranking": [["1"]]}', false],
    ['{"status": "open"}', '{"status": "open"}', true],
    ['{"status": "open"}', '{"status": "Open"}', false],
    ['{"selected": [17, 7]}', '{"selected": [17, 7]}', true],
    ["[1]", "[1.0]", true],
    ["[1]", "[1.4]", false],
    ["[17]", '["17"]', false],
    ['["17"]', "[17]", false],
    ['{"met": true}', '{"met": true}', true],
    ['{"met": true}', '{"met": false}', false],
    ['{"met": true}', '{"met": "true"}', false],
  ]) {
    assert.equal(matches(expected, got), same, expected + got);
  }
});

test("a mismatch says where", () => {
  const found = mismatch(parse('{"points": {"a/b": [{"x": "1"}]}}'), parse('{"points": {"a/b": [{"x": "2"}]}}'));
  assert.deepEqual(found, { path: "/points/a~1b/0/x", expected: '"1"', got: '"2"' });
});

test("the input is handed on as it is written", () => {
  const text = String.raw`[{"op": "text", "id": "v", "source": "s", "input": {"a": 350.50,  "a": 1e3}, "expect": {"text": "{\"a\": 350.50,  \"a\": 1e3}"}}]`;
  assert.deepEqual(one(text).lines, ["1 passed, 0 failed"]);
});

test("a vector can fail", () => {
  assert.ok(passes("echo", '{"a": "1"}', '{"a": "1"}'));
  assert.ok(!passes("echo", '{"a": "1"}', '{"a": "2"}'));
  assert.ok(!passes("echo", "{}", '{"a": "2"}'));
  assert.ok(!passes("garbage", "{}", "{}"));
  assert.ok(!passes("panic", "{}", "{}"));
  assert.ok(!passes("panic", "{}", '{"error": "*"}'));
});

test("errors are expected by code or by any documented one", () => {
  const refuse = (code, expect) => passes("refuse", code, expect);
  assert.ok(refuse('"mine"', '{"error": "mine"}'));
  assert.ok(refuse('"documented"', '{"error": "*"}'));
  assert.ok(!refuse('"mine"', '{"error": "yours"}'));
  assert.ok(!refuse('"mine"', '{"error": "*"}'));
  assert.ok(!refuse('"mine"', "{}"));
  assert.ok(!refuse('"mine"', '{"error": "mine", "a": null}'));
  assert.ok(!passes("echo", "{}", '{"error": "*"}'));
  assert.ok(!passes("grumble", "{}", '{"error": "*"}'));
  assert.ok(!passes("nonsense", "{}", '{"error": "unknown_operation"}'));
  assert.ok(!passes("nonsense", "{}", '{"error": "*"}'));
});

test("strange vectors and files are failures", () => {
  for (const text of [
    "nonsense",
    "",
    "[1]",
    '[{"op": "echo", "source": "s", "input": {}, "expect": {}}]',
    '[{"op": "echo", "id": "", "source": "s", "input": {}, "expect": {}}]',
    '[{"op": "echo", "id": "v", "input": {}, "expect": {}}]',
    '[{"op": "echo", "id": "v", "source": "s", "expect": {}}]',
    '[{"op": "echo", "id": "v", "source": "s", "input": {}}]',
    '[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "note": ""}]',
    '[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "derived": "yes"}]',
    '[{"op": "echo", "id": "v", "id": "v", "source": "s", "input": {}, "expect": {}}]',
    '[{"op": "echo", "id": "v", "source": "s", "input": [], "expect": []}]',
    '{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {"a": null, "a": null}}',
    '{"op": 1, "id": "v", "source": "s", "input": {}, "expect": {}}',
  ]) {
    const { passed, failed, lines } = one(text);
    assert.deepEqual([passed, failed, lines.length, lines.at(-1)], [0, 1, 2, "0 passed, 1 failed"], text);
  }
});

test("an id stands once in a run; files are run in the order of their paths", (context) => {
  const vector = (id, op = "echo") => `{"op": "${op}", "id": "${id}", "source": "s", "input": {}, "expect": {}}`;
  const ids = folder(context, { "a.json": vector("v"), "b/c.json": vector("v"), "b/d.txt": "no vectors" });
  const { passed, failed, lines } = of(files([ids]));
  assert.deepEqual([passed, failed], [1, 1]);
  assert.match(lines[0], /c\.json v: expected an id of its own got/);
  const order = folder(context, {
    "b.json": vector("three", "no"),
    "a/z.json": vector("two", "no"),
    "a/y.json": vector("one", "no"),
    "a.json": vector("between", "no"),
  });
  const seen = of(files([order])).lines.slice(0, -1);
  assert.deepEqual(seen.map((line) => /json (\w+):/.exec(line)[1]), ["one", "two", "between", "three"]);
});

test("what cannot be read is a failure, and nothing run is no success", (context) => {
  const path = folder(context, { "latin.json": Buffer.from([0x22, 0xe9, 0x22]) });
  assert.deepEqual(of(files([join(path, "absent")])).failed, 1);
  assert.deepEqual(of(files([path])).failed, 1);
  assert.deepEqual(of([]).lines, ["0 passed, 0 failed"]);
});

test("a failure is one line however long the result is", () => {
  const long = "x\\n".repeat(2000);
  const { lines } = one(`{"op": "echo", "id": "v", "source": "s", "input": {"a": "${long}"}, "expect": {"a": "b"}}`);
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => [...line].length < 1000));
});

test("vectors of another build are skipped, and counted", () => {
  const vector = '{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}}';
  const { lines } = of([{ name: "v.json", text: vector }], { elsewhere: (op) => op === "echo" });
  assert.deepEqual(lines, ["1 skipped: operations that this build does not have", "0 passed, 0 failed"]);
});

test("the command says how it went", (context) => {
  const command = fileURLToPath(new URL("../conformance.mjs", import.meta.url));
  // An operation that the small build does not have.
  const vector = (id, price) =>
    `{"op": "adjust_price", "id": "${id}", "source": "s", "input": {"price": 100, "change": {"kind": "variation", "factor": 1.1}}, "expect": {"price": "${price}"}}`;
  const path = folder(context, { "good.json": vector("g", "110.00"), "bad.json": vector("b", "111.00") });
  const of = (...more) => {
    const { status, stdout } = spawnSync(process.execPath, [command, ...more], { encoding: "utf8" });
    return [status, stdout.trim().split("\n").at(-1)];
  };
  assert.deepEqual(of(join(path, "good.json")), [0, "1 passed, 0 failed"]);
  assert.deepEqual(of(path), [1, "1 passed, 1 failed"]);
  assert.deepEqual(of(), [1, "0 passed, 0 failed"]);
  assert.deepEqual(of("--build", "calculator", path), [1, "0 passed, 0 failed"]);
});
