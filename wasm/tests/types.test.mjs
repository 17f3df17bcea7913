// The types hold: every good input can be assigned to the type of its operation, every result and every list of problems
// to theirs, under `tsc --strict`, as a user of the package would write it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import * as minitendr from "../js/index.node.js";
import * as glue from "../pkg/full/minitendr.js";
import { vectors } from "./vectors.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));

before(() => minitendr.init());

/** What tsc says to a program that uses the package as a user does; empty where it has nothing to say. */
function tsc(context, program, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "minitendr-types-"));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(here, join(folder, "node_modules/minitendr"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "program.ts"), program);
  const compiler = join(here, "node_modules/typescript/bin/tsc");
  const common = ["--noEmit", "--strict", "--pretty", "false", "--target", "es2022", "--lib", "es2022,dom"];
  const { stdout } = spawnSync(process.execPath, [compiler, ...common, ...options, "program.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout;
}

const node = ["--module", "nodenext", "--moduleResolution", "nodenext"];
const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];

test("every vector fits the types", (context) => {
  const lines = ['import type { Operations, Problem } from "minitendr";'];
  const names = [];
  const declare = (name, type, literal) => {
    names.push(name);
    lines.push(`const v${lines.length}: ${type} = ${literal};`);
  };
  // `"__proto__": …` in a program is not a property.
  const literal = ({ input }) => !input.includes("__proto__");
  for (const { op, id, input } of vectors("good").filter(literal)) {
    declare(`${id}: input`, `Operations["${op}"]["input"]`, input.replaceAll("\n", " "));
    declare(`${id}: result`, `Operations["${op}"]["result"]`, glue[op](input));
  }
  for (const { op, id, input } of vectors("bad")) {
    try {
      glue[op](input);
    } catch (text) {
      declare(`${id}: errors`, "Problem[]", JSON.stringify(JSON.parse(text).errors));
    }
  }
  // A type that takes anything would pass all that.
  for (const op of glue.operations().split(" ")) {
    for (const part of ["input", "result"]) {
      for (const wrong of ["1", '"text"', "[]", '{ "no_such_field": 1 }']) {
        lines.push("// @ts-expect-error", `const w${lines.length}: Operations["${op}"]["${part}"] = ${wrong};`);
      }
    }
  }
  const said = tsc(context, lines.join("\n"), ...node);
  const found = said.replace(/^program\.ts\((\d+),/gm, (start, line) => `${names[line - 2] ?? "no vector"} ${start}`);
  assert.equal(found.slice(0, 4000), "");
});

test("the functions have the types of their operations", (context) => {
  const lines = [
    'import * as full from "minitendr";',
    'import * as calculator from "minitendr/calculator";',
    'import type { Documents, ErrorCode, Operations, Problem, EvaluateInput, Evaluation } from "minitendr";',
    'import type { InputError as Refusal, Problem as Same } from "minitendr/calculator";',
    "type Is<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;",
    'const input: Is<EvaluateInput, Operations["evaluate"]["input"]> = true;',
    'const result: Is<Evaluation, Operations["evaluate"]["result"]> = true;',
    "const problem: Is<Problem, Same> = true;",
    "const loaded: Promise<void> = full.init();",
    'await full.init({ module_or_path: fetch("x") });',
    "calculator.initSync({ module: new Uint8Array(8) });",
    "const version: string = full.version() + calculator.version();",
    "const codes: ErrorCode[] = full.errorCodes();",
    "const problems = (error: unknown): Problem[] => (error instanceof full.InputError ? error.errors : []);",
    "const refused: Refusal = new full.InputError([]);",
    "const same: typeof full.InputError = calculator.InputError;",
    'const line: Documents["OfferLine"]["result"] = full.normalize("OfferLine", { item: "hour" , quantity: "40", unit_price: 1n });',
    "// @ts-expect-error",
    'full.normalize("Ofer", {});',
    'const source: import("minitendr").Source = "9319", place: import("minitendr").ModuleSource = new URL("http://a/");',
    "// @ts-expect-error",
    "full.evaluate();",
    "// @ts-expect-error",
    "full.evaluate({});",
    "// @ts-expect-error",
    "calculator.award;",
  ];
  for (const op of glue.operations().split(" ")) {
    const type = `(input: Operations["${op}"]["input"]) => Operations["${op}"]["result"]`;
    lines.push(`const f_${op}: ${type} = full.${op};`);
  }
  for (const kind of glue.kinds().split(" ")) lines.push(`const k_${kind}: keyof Documents = "${kind}";`);
  for (const options of [node, bundler]) assert.equal(tsc(context, lines.join("\n"), ...options), "");
});

test("a page uses the element with types", (context) => {
  const program = [
    'import { MinitendrCalculator } from "minitendr/element";',
    'const found: MinitendrCalculator | null = document.querySelector("minitendr-calculator");',
    "if (found) found.framework = { id: \"F\" };",
    'addEventListener("minitendr-result", () => {});',
    'document.createElement("minitendr-calculator").addEventListener("minitendr-result", ({ detail }) => {',
    "  const winner: string | undefined = detail.result?.winner;",
    "  // @ts-expect-error",
    "  detail.nothing;",
    "});",
    "// @ts-expect-error",
    'found!.cells = "A";',
  ];
  for (const options of [node, bundler]) assert.equal(tsc(context, program.join("\n"), ...options), "");
});

test("a Date may stand for an instant", (context) => {
  const program = [
    'import type { OfferInput } from "minitendr";',
    'const offer: OfferInput = { id: "A", price: 1n, submitted_at: new Date(0) };',
  ];
  assert.equal(tsc(context, program.join("\n"), ...node), "");
});

test("an order is placed, answered and kept with types", (context) => {
  const program = [
    'import { Register, type AnswerInput, type BindingInput, type EventInput, type FrameworkContractInput, type MiniTenderInput, type WayInput } from "minitendr";',
    "declare const framework: FrameworkContractInput, request: MiniTenderInput[\"request\"];",
    'const way: WayInput = { kind: "direct", rule: { kind: "cascade" }, answer_within: { working_days: 1 }, otherwise: null };',
    'const reply = { kind: "declined", at: new Date(), reason: "full" } as const;',
    'const answers: readonly AnswerInput[] = [{ participant: "P", asked_at: new Date(), reply }];',
    "const open = new Register({ framework });",
    'const { asked = [], unmet, winner } = open.decide({ request, answers, at: new Date() }, { role: "coordinator" });',
    "const price: string | undefined = asked.at(-1)?.price, offer: string | undefined = winner?.offer;",
    'const when = { happened_at: new Date(), recorded_at: new Date(), role: "coordinator" };',
    'const paid: EventInput = { kind: "paid", request: "R", value: 1500.5, ...when };',
    "open.record(paid);",
    'const binding: BindingInput = { lot: "L", source: null, items: ["hour"] as const };',
    "const left: string[] = open.remaining(binding).map((one) => one.left);",
    "// @ts-expect-error",
    'open.record({ kind: "paid", request: "R", ...when });',
    "// @ts-expect-error",
    'const none: WayInput = { kind: "direct", rule: { kind: "cascades" }, answer_within: {} };',
  ];
  assert.equal(tsc(context, program.join("\n"), ...node), "");
});

test("workbooks and what works without a network have types", (context) => {
  const program = `
    import { form, init, offers_from_table, workbook } from "minitendr";
    import { init as initWorkbook, readWorkbook, writeForm, writeWorkbook } from "minitendr/workbook";
    import { offline, type OfflineState } from "minitendr/offline";
    await Promise.all([init(), initWorkbook()]);
    const bytes: Uint8Array = writeForm(form({ kind: "offers" }), "cs");
    const read = readWorkbook(bytes);
    if (read.refused === undefined) offers_from_table({ rows: read.sheets[0]!.rows });
    else offers_from_table({ rows: [], source: { refused: read.refused } });
    writeWorkbook(workbook({}));
    offline("service-worker.js", (state: OfflineState) => state).keep();
    // @ts-expect-error the language is no guess
    writeForm(form({ kind: "offers" }));
  `;
  for (const options of [node, bundler]) assert.equal(tsc(context, program, ...options), "");
});
