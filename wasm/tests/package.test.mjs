// The package: what it exports, what it declares, what is packed, and how a user gets at it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import * as calculator from "../js/calculator.node.js";
import * as element from "../js/element.js";
import * as full from "../js/index.node.js";
import * as calculatorGlue from "../pkg/calculator/minitendr.js";
import * as elementGlue from "../pkg/element/minitendr.js";
import * as fullGlue from "../pkg/full/minitendr.js";
import { stranger } from "./stranger.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFileSync(join(here, name), "utf8");
const api = ["InputError", "errorCodes", "init", "initSync", "version"];
const small = ["evaluate", "abnormally_low", "draw"];

before(() => Promise.all([full.init(), calculator.init()]));

test("the version is that of package.json and of the workspace", () => {
  const [, workspace] = /^\[workspace\.package\][^[]*?^version = "(.+?)"/ms.exec(read("../Cargo.toml"));
  for (const version of [full.version(), calculator.version(), JSON.parse(read("package.json")).version]) {
    assert.equal(version, workspace);
  }
});

test("every operation of the engine is exported, and nothing else", () => {
  const operations = fullGlue.operations().split(" ");
  assert.ok(operations.length >= 5);
  assert.deepEqual(Object.keys(full).sort(), [...api, "Register", "normalize", ...operations].sort());
  assert.deepEqual(Object.keys(calculator).sort(), [...api, ...small].sort());
  for (const name of operations) assert.equal(typeof fullGlue[name], "function", name);
  // What a build does not export it does not hold.
  const exported = Object.keys(calculatorGlue).filter((name) => !["default", "initSync"].includes(name));
  assert.deepEqual(exported.sort(), [...small, "error_codes", "version"].sort());
});

test("the build of the element has what the element calls, and nothing else", () => {
  const sources = readdirSync(join(here, "element"), { recursive: true }).filter((name) => name.endsWith(".js"));
  const text = sources.map((name) => read(join("element", name))).join("\n");
  const called = new Set([...text.matchAll(/\bengine\.(\w+)/g)].map(([, name]) => name));
  const offered = Object.keys(element).filter((name) => name !== "initSync");
  assert.deepEqual(offered.sort(), [...called].sort(), "js/element.js and the feature `element` in src/lib.rs");
  // Nobody gets at the engine by another way.
  assert.deepEqual([...text.matchAll(/from "(?:\.\.\/)+(?:js|pkg)\/(.+)"/g)].map(([, file]) => file).filter((file) => !["error.js", "text.js"].includes(file)), ["element.js"]);
  const kinds = new Set([...text.matchAll(/\bengine\.normalize\("(\w+)"/g)].map(([, kind]) => `normalize${kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`));
  const wanted = [...offered.filter((name) => !["InputError", "init", "normalize"].includes(name)), ...kinds];
  const exported = Object.keys(elementGlue).filter((name) => !["default", "initSync"].includes(name));
  // What the small build has, every build has.
  assert.deepEqual(exported.sort(), [...new Set([...wanted, ...small, "error_codes", "version"])].sort());
});

test("the codes are the documented ones, the same in both builds", () => {
  assert.ok(full.errorCodes().length > 30 && full.errorCodes().every((code) => /^[a-z_]+$/.test(code)));
  assert.deepEqual(calculator.errorCodes(), full.errorCodes());
  assert.equal(calculator.InputError, full.InputError);
});

test("the pilot's data say that they are invented", () => {
  const { notice, frameworks, tenders, published } = JSON.parse(read("pkg/pilot.json"));
  assert.match(notice, /^Invented data: /);
  assert.deepEqual([tenders.length, published.contracts.length], [459, 6]);
  assert.ok(frameworks.length >= 2);
});

test("the tarball holds what a user needs; it is installed and used", (context) => {
  const { user, packed } = stranger(context);
  const builds = ["full", "element", "calculator", "workbook"].flatMap((name) => [`pkg/${name}/minitendr.js`, `pkg/${name}/minitendr_bg.wasm`]);
  const modules = ["calculator", "calculator.node", "element", "engine", "error", "file.node", "index", "index.node", "register", "text", "workbook", "workbook.node"];
  const types = ["api.d.ts", "calculator.d.ts", "index.d.ts", "types.d.ts", "workbook.d.ts"];
  const wanted = [...builds, ...modules.map((name) => `js/${name}.js`), ...types];
  const filesIn = (folder) => readdirSync(join(here, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const element = filesIn("element");
  wanted.push(...element.map(({ parentPath, path, name }) => relative(here, join(parentPath ?? path, name)).replaceAll("\\", "/")));
  wanted.push(...["README.md", "build.mjs", "files.mjs", "register.d.ts", "register.js", "worker.js"].map((name) => `offline/${name}`));
  wanted.push("pkg/pilot.json", "package.json", "README.md", "LICENSE-MIT", "LICENSE-APACHE");
  assert.deepEqual(packed.sort(), wanted.sort());

  writeFileSync(
    join(user, "use.js"),
    `import { InputError, award, evaluate, init } from "minitendr";
     import * as calculator from "minitendr/calculator";
     import { readFileSync } from "node:fs";
     import { fileURLToPath } from "node:url";
     await Promise.all([init(), calculator.init()]);
     const pilot = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("minitendr/pilot.json"))));
     const scheme = { combine: { kind: "lowest_price" } };
     const input = { scheme, offers: [{ id: "A", price: 2 }, { id: "B", price: "1.50" }] };
     let refused;
     try { calculator.evaluate({}); } catch (error) { refused = error instanceof InputError && error.errors.length; }
     const module = readFileSync(fileURLToPath(import.meta.resolve("minitendr/calculator.wasm"))).length;
     console.log(evaluate(input).winner, calculator.evaluate(input).winner, pilot.tenders.length, refused > 0, module > 0);`,
  );
  assert.equal(execFileSync(process.execPath, ["use.js"], { cwd: user, encoding: "utf8" }), "B B 459 true true\n");
  const [, example] = /^```js\n(.+?)^```/ms.exec(read("README.md"));
  writeFileSync(join(user, "example.js"), example);
  assert.equal(execFileSync(process.execPath, ["example.js"], { cwd: user, encoding: "utf8" }), "A 82.86 580/7\n");
  const [, promised] = /^```text\n(.+?)^```/ms.exec(read("../README.md"));
  const [, award] = /^```js\n(.+?)^```/ms.exec(read("../README.md"));
  writeFileSync(join(user, "award.js"), award);
  assert.equal(execFileSync(process.execPath, ["award.js"], { cwd: user, encoding: "utf8" }), promised);
});

test("the functions that are declared are those that there are", () => {
  const declared = (name) => [...read(name).matchAll(/^export (?:function|class|const) (\w+)/gm)].map(([, found]) => found);
  const passed = (name) => [...read(name).matchAll(/^export \{ (.+) \} from/gm)].flatMap(([, names]) => names.split(", "));
  assert.deepEqual(declared("api.d.ts").sort(), [...api, "Register", "normalize"].sort());
  assert.deepEqual([...passed("index.d.ts"), ...declared("types.d.ts")].sort(), Object.keys(full).sort());
  assert.deepEqual(passed("calculator.d.ts").sort(), Object.keys(calculator).sort());
});
