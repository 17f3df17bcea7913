// Loading: once, from wherever the module is; before it every call says what is missing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import * as calculator from "../js/calculator.js";
import * as full from "../js/index.js";
import * as fullInNode from "../js/index.node.js";

const file = (build) => new URL(`../pkg/${build}/minitendr_bg.wasm`, import.meta.url);
const draw = { algorithm: "rfc3797", sources: [["1"]], pool: 1, take: 1 };
const early = { name: "Error", message: /`await init\(\)` comes before any other call/ };

// The order of these tests matters: a module is loaded once.

test("before init every function says so", () => {
  for (const [name, value] of Object.entries({ ...full, ...calculator })) {
    if (["init", "initSync", "InputError"].includes(name)) continue;
    assert.throws(() => (name === "Register" ? new value({}) : value({})), early, name);
  }
});

test("what cannot be loaded is an error, and may be tried again", async () => {
  await assert.rejects(full.init({ module_or_path: new Uint8Array(8) }), WebAssembly.CompileError);
  await assert.rejects(fullInNode.init({ module_or_path: new URL("absent.wasm", import.meta.url) }), { code: "ENOENT" });
  for (const wrong of [{ path: "x" }, "x", null, { module_or_path: "x", more: 1 }]) {
    await assert.rejects(fullInNode.init(wrong), { name: "TypeError", message: /`module_or_path` and nothing else/ });
  }
  for (const wrong of [undefined, {}, { module_or_path: "x" }, new Uint8Array(8)]) {
    assert.throws(() => full.initSync(wrong), TypeError);
  }
  assert.throws(() => full.version(), early);
});

test("init may be called often, at the same time too, and with one instance behind both entries", async () => {
  assert.deepEqual(await Promise.all([fullInNode.init(), full.init(), fullInNode.init({})]), [undefined, undefined, undefined]);
  await full.init();
  assert.deepEqual(full.draw(draw), { key: "1./", selected: [1] });
  assert.equal(fullInNode.draw, full.draw);
});

test("initSync takes bytes or a compiled module", async () => {
  calculator.initSync({ module: new WebAssembly.Module(readFileSync(file("calculator"))) });
  calculator.initSync({ module: readFileSync(file("calculator")) });
  await calculator.init();
  assert.equal(calculator.version(), full.version());
});

test("a worker loads from bytes that it is given", async () => {
  const entry = JSON.stringify(new URL("../js/index.js", import.meta.url).href);
  const code = `const { parentPort, workerData } = require("node:worker_threads");
    import(${entry}).then(async ({ init, draw }) => {
      await init({ module_or_path: workerData });
      parentPort.postMessage(draw(${JSON.stringify(draw)}));
    });`;
  const worker = new Worker(code, { eval: true, workerData: await WebAssembly.compile(readFileSync(file("full"))) });
  const answer = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  assert.deepEqual(answer, { key: "1./", selected: [1] });
  await worker.terminate();
});

test("nothing is left in the global scope", () => {
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => /wasm|wbg|minitendr/i.test(name));
  assert.deepEqual(names, []);
});
