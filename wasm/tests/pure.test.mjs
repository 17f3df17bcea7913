// The package fetches nothing, keeps nothing and adds no name, in Node; tests/browser holds the same in a page and in a worker.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import net from "node:net";
import { test } from "node:test";

import { survives, vectors } from "./vectors.mjs";

test("no connection, no request, no new name, no changed built-in, whatever is asked", async (context) => {
  const touched = [];
  const spy = (name) => (...rest) => touched.push([name, ...rest]);
  context.mock.method(net.Socket.prototype, "connect", spy("connect"));
  context.mock.method(globalThis, "fetch", spy("fetch"));
  // Node's own fetch leaves a mark when it is first looked at, and the glue looks at its `Response`.
  void globalThis.Response;
  // Node makes some of its classes only when they are first asked for: those are known by their name alone.
  const classes = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).filter(([, { value }]) => typeof value === "function");
  /** Everything global, and what the built-in classes and their prototypes have. */
  const everything = () => [
    ...Reflect.ownKeys(globalThis).map(String),
    ...classes.flatMap(([name, { value }]) =>
      [value, value.prototype].flatMap((part, index) => (part ? Reflect.ownKeys(part).map((key) => `${name} ${index} ${String(key)}`) : [])),
    ),
  ];
  const before = everything();
  const full = await import("../js/index.node.js");
  const calculator = await import("../js/calculator.node.js");
  await Promise.all([full.init(), calculator.init()]);
  const asked = [...vectors("good"), ...vectors("bad")].filter(({ input }) => survives(input));
  assert.ok(asked.length > 300);
  for (const { op, input } of asked) {
    for (const engine of [full, calculator]) {
      try {
        engine[op]?.(JSON.parse(input));
      } catch (error) {
        assert.ok(error instanceof full.InputError, error.stack);
      }
    }
  }
  assert.deepEqual(touched, []);
  assert.deepEqual(everything(), before);
});

test("nothing of Node or of others is imported, but what reads the module from the disk", () => {
  const folder = new URL("../js/", import.meta.url);
  const text = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  const imported = [...text.matchAll(/^(?:import|export)\b.*\bfrom "([^".][^"]*)"|\bimport\("([^".][^"]*)"\)/gm)];
  assert.deepEqual(imported.map(([line]) => line), ['import { readFile } from "node:fs/promises"']);
});
