// Rows in and out: a sheet with a heading, a request for the coordinator's workbook, sheets for who writes a file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage, paste } from "./calculator.mjs";
import { init, requests_from_table as readRequests } from "../../wasm/js/index.node.js";

await init();
const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
const framework = pilot.frameworks.find(({ id }) => id === "T");

const offers = (page) => page.locator("fieldset.minitendr-offer");
const cells = (page) => page.evaluate(() => [...document.querySelectorAll("fieldset.minitendr-offer")].map((one) => [...one.querySelectorAll("input, select")].map(({ value }) => value)));
const head = ["Číslo nabídky", "Poskytovatel", "Položka", "Množství", "Jednotková cena", "praxe v letech", "dny do nástupu"];
const sheet = [head, ["N1", "P01", "hour", "10", "450,50", "12", "2"], ["N1", "P01", "visit", "2", "200", "", ""], ["N2", "P02", "hour", "10", "430", "7,5", "3"]];

for (const [how, hand] of [
  ["pasted", (page) => paste(offers(page).first().locator("input").first(), sheet.map((row) => row.join("\t")).join("\n"))],
  ["from a script", (page) => page.evaluate((rows) => document.querySelector("minitendr-calculator").paste(rows), sheet)],
]) {
  test(`a sheet with a heading, ${how}: lines become the price of their offer`, () =>
    inPage({ query: "?framework=T" }, async (page) => {
      await hand(page);
      assert.deepEqual(await cells(page), [["N1", "4905", "12", "2"], ["N2", "4300", "7,5", "3"]]);
      await page.locator(".minitendr-outcome", { hasText: "První je N1" }).waitFor();
    }));
}

test("rows of a script take the place of what is typed, and wrong ones change nothing", () =>
  inPage({ query: "?framework=T&lang=en" }, async (page) => {
    const hand = (rows) => page.evaluate((given) => document.querySelector("minitendr-calculator").paste(given), rows);
    await page.locator("#example").press("Enter");
    await offers(page).nth(2).waitFor();
    assert.deepEqual(await hand([["A", 50000, 12, 2], ["B", "61 250,50 Kč", 7, null]]), { taken: 2, said: "2 rows were pasted." });
    const before = [["A", "50000", "12", "2"], ["B", "61 250,50 Kč", "7", ""]];
    assert.deepEqual(await cells(page), before);
    for (const [rows, said] of [
      [[], /the table is empty/],
      [[["A", 1, 2, 3, 4]], /more cells/],
      [[head, ["N1", "P01", "hour", "ten", "450", "1", "1"]], /D2: .*not a number/],
      [Array.from({ length: 41 }, () => ["A", 1, 1, 1]), /41 rows/],
    ]) {
      const answer = await hand(rows);
      assert.equal(answer.taken, 0);
      assert.match(answer.said, said);
      assert.deepEqual(await cells(page), before);
    }
  }));

test("sheets have what is typed and what came of it", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    const sheets = () => page.evaluate(() => document.querySelector("minitendr-calculator").sheets());
    assert.deepEqual(await sheets(), []);
    await page.locator("#example").press("Enter");
    await page.locator(".minitendr-outcome").waitFor();
    const [typed, result] = await sheets();
    assert.deepEqual(typed.rows[0], ["N1", "52300.5", "12", "2"]);
    assert.deepEqual(result.rows.map((row) => row.slice(0, 2)), [["N1", "1"], ["N3", "2"], ["N2", "3"]]);
    for (const { columns, rows } of [typed, result]) assert.ok(rows.every((row) => row.length === columns.length));
  }));

test("a request is copied and downloaded as rows that the engine reads again", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByLabel("Poznámka").fill("=1+1; bez spěchu");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    await page.locator("summary", { hasText: "Řádky pro Excel" }).press("Enter");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Stáhnout řádky" }).press("Enter")]);
    const text = readFileSync(await download.path(), "utf8");
    assert.ok(text.startsWith("\ufeffPoptávka;"), text);
    assert.match(text, /"'=1\+1; bez spěchu"/);
    const shown = await page.getByLabel("Řádky pro Excel koordinátora").inputValue();
    const rows = shown.split("\n").map((row) => row.split("\t"));
    const { requests, findings } = readRequests({ framework, lot: "T-CZ053", rows });
    assert.deepEqual(findings.filter(({ severity }) => severity === "error"), []);
    assert.deepEqual(requests.map(({ id, lines }) => [id, lines.map(({ quantity }) => quantity)]), [["UKAZKA-1", ["120.5", "10"]]]);
    const [sheet] = await page.evaluate(() => document.querySelector("minitendr-calculator").sheets());
    assert.equal(sheet.rows.length, 2);
    await page.getByRole("button", { name: "Zkopírovat řádky" }).press("Enter");
    await page.getByText(/Zkopírováno|stiskněte Ctrl\+C/).waitFor();
  }));
