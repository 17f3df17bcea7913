// Run after wasm/build: node --test wasm/test.mjs

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";

import * as minitendr from "./pkg/minitendr.js";

const read = (name) => readFileSync(new URL(name, import.meta.url));

before(async () => {
  // Node's fetch does not read files; a browser needs no argument here.
  await minitendr.default({ module_or_path: read("pkg/minitendr_bg.wasm") });
});

test("the version is that of package.json", () => {
  assert.equal(minitendr.version(), JSON.parse(read("package.json")).version);
});

test("the version is that of the workspace", () => {
  const [, version] = /^\[workspace\.package\][^[]*?^version = "(.+?)"/ms.exec(read("../Cargo.toml"));
  assert.equal(minitendr.version(), version);
});

test("the types name what the module has", () => {
  const declared = [...String(read("types.d.ts")).matchAll(/^export (?:function|class|const) (\w+)/gm)];
  const names = ["default", ...declared.map((match) => match[1])];
  assert.deepEqual(Object.keys(minitendr).sort(), names.sort());
});
