// Workbooks in Node: the engine's sheets and forms as files, read again by the engine.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as engine from "../js/index.node.js";
import * as workbook from "../js/workbook.node.js";
import { rowsOf, textOf } from "../element/workbook/cells.js";

await engine.init();
const pilot = JSON.parse(readFileSync(new URL("../pkg/pilot.json", import.meta.url)));
const framework = pilot.frameworks.find(({ id }) => id === "P");
const tender = pilot.tenders.find(({ request, offers }) => request.framework === "P" && offers?.length > 1);

test("before init it says so", async () => {
  assert.throws(() => workbook.readWorkbook(new Uint8Array()), /`await init\(\)` comes before any other call/);
  await workbook.init();
});

test("a report is a file whose cells are those of its sheets", () => {
  const book = engine.workbook({ language: "cs", report: { award: { framework, ...tender } } });
  const { names, sheets } = workbook.readWorkbook(workbook.writeWorkbook(book));
  assert.deepEqual(names, book.sheets.map(({ name }) => name));
  const numeric = ["amount", "number", "whole", "percent"];
  for (const [place, { columns, rows }] of book.sheets.entries()) {
    const [head, ...read] = sheets[place].rows;
    assert.deepEqual(head, columns.map(({ name }) => name));
    rows.forEach((row, at) => {
      const wanted = row.map((cell, column) => (cell !== null && numeric.includes(columns[column].cell) ? Number(cell) : cell));
      while (wanted.length > 0 && wanted.at(-1) === null) wanted.pop();
      assert.deepEqual(read[at], wanted);
    });
  }
});

test("a framework contract goes out as a form and comes back with its prices", () => {
  const form = engine.form({ kind: "framework", framework, language: "cs" });
  // What the form does not say stands on its last sheet, as a warning.
  form.sheets.pop();
  const { sheets } = workbook.readWorkbook(workbook.writeForm(form, "cs"));
  const { framework: read, findings } = engine.framework_from_tables({ sheets });
  assert.deepEqual(findings.filter(({ severity }) => severity === "error"), []);
  // A spreadsheet drops the last zeros of a price.
  const numbers = (of) => Object.entries(of).map(([item, price]) => [item, Number(price)]);
  const prices = ({ participants }) => participants.map(({ id, lots }) => [id, lots.map(({ lot, prices: of }) => [lot, numbers(of)])]);
  assert.deepEqual(prices(read), prices(framework));
});

test("a request goes out as a form and comes back the same", () => {
  const form = engine.form({ kind: "requests", framework, language: "en", requests: [tender.request] });
  const { sheets } = workbook.readWorkbook(workbook.writeForm(form, "en"));
  const { requests, findings } = engine.requests_from_table({ framework, rows: sheets[0].rows });
  assert.deepEqual(findings.filter(({ severity }) => severity === "error"), []);
  assert.deepEqual(engine.normalize("Request", requests[0]), engine.normalize("Request", tender.request));
});

test("a file that is none is refused as the engine names it, and the engine has words for it", () => {
  for (const bytes of [new Uint8Array(), new TextEncoder().encode("a;b"), new TextEncoder().encode("PK\x03\x04...")]) {
    const { refused, sheets } = workbook.readWorkbook(bytes);
    assert.equal(sheets, undefined);
    const { findings } = engine.offers_from_table({ rows: [], source: { file: "x.xlsx", refused } });
    assert.ok(findings[0].message.cs && findings[0].message.en && findings[0].instead.cs);
  }
  assert.throws(() => workbook.readWorkbook("PK"), TypeError);
});

test("what is no workbook or form is refused with code and path", () => {
  const code = (run, expected, path) =>
    assert.throws(run, (error) => error instanceof workbook.InputError && error.errors[0].code === expected && error.errors[0].path === path);
  code(() => workbook.writeWorkbook({ title: "t", language: "cs" }), "missing_field", "/sheets");
  code(() => workbook.writeWorkbook({ title: "t", language: "xx", sheets: [] }), "unknown_name", "/language");
  code(() => workbook.writeForm({ sheets: 1, left_out: [] }, "cs"), "wrong_type", "/sheets");
  assert.throws(() => workbook.writeForm({ sheets: [], left_out: [] }), TypeError);
});

test("a file without a sheet, and one with names that no spreadsheet takes, are files all the same", () => {
  const book = (...names) => ({ title: "t", language: "cs", sheets: names.map((name) => ({ name, columns: [], rows: [], notes: [] })) });
  assert.ok(workbook.readWorkbook(workbook.writeWorkbook(book())).sheets.length <= 1);
  assert.deepEqual(workbook.readWorkbook(workbook.writeWorkbook(book("a/b", "A B", "'x'", ""))).names, ["a b", "A B 2", "x", "1"]);
});

test("a cell is what a person would have typed", () => {
  const cases = [[1.234, "1,234"], [52300.5, "52300,5"], [0.1 + 0.2, "0,3"], [60, "60"], [-5, "-5"], [1e21, "1000000000000000000000"], [true, "ano"], [null, ""], ["x", "x"]];
  for (const [cell, text] of cases) assert.equal(textOf(cell), text);
  assert.deepEqual(rowsOf({ rows: [["a", null], [], [null, 1], [], [""]] }), [["a", ""], [], ["", "1"]]);
});
