// The page that is one file, opened from a disk: no server, no network, and the coordinator's workbooks in and out.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import * as engine from "../../wasm/js/index.node.js";
import * as workbook from "../../wasm/js/workbook.node.js";
import { violations } from "./axe.mjs";
import { launch } from "./launch.mjs";
import { faint, nameless } from "./names.mjs";

const folder = mkdtempSync(join(tmpdir(), "minitendr-single-"));
const file = join(folder, "minitendr.html");
const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
const framework = pilot.frameworks.find(({ id }) => id === "P");
const lot = framework.lots[0];

let browser;
before(async () => {
  await Promise.all([engine.init(), workbook.init()]);
  execFileSync("node", [fileURLToPath(new URL("../../wasm/offline/single.mjs", import.meta.url)), "--out", file], { stdio: "inherit" });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The page in a browser without a network, in which nothing may be complained of, asked for or stored. */
async function opened(options, run) {
  const context = await browser.newContext({ acceptDownloads: true, offline: true, viewport: { width: 1100, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.stack));
    page.on("console", (message) => complaints.push(message.text()));
    const address = pathToFileURL(file).href;
    page.on("request", (request) => request.url() === address || request.url().startsWith("blob:") || complaints.push(request.url()));
    await page.addInitScript(() =>
      addEventListener("securitypolicyviolation", ({ violatedDirective }) => console.error(`refused: ${violatedDirective}`)));
    await page.goto(address);
    await page.locator("html[data-ready]").waitFor();
    await run(page);
    const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual([complaints, left], [[], [0, 0, ""]]);
  } finally {
    await context.close();
  }
}

const bring = (page, label, name, bytes) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

const downloaded = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return new Uint8Array(readFileSync(await download.path()));
};

/** The coordinator's form of offers, filled in. */
function filled() {
  const form = engine.form({ kind: "offers", framework, lot: lot.id, language: "cs" });
  const row = (cells) => form.sheets[0].columns.map(({ field }) => cells[field] ?? null);
  form.sheets[0].rows = [row({ offer: "N1", price: "52300.50", plan: "34" }), row({ offer: "N2", price: "49900", plan: "28" })];
  return workbook.writeForm(form, "cs");
}

const open = async (page) => {
  await bring(page, "Soubor s rámcovou smlouvou", "smlouva.json", JSON.stringify(framework));
  await page.locator("minitendr-calculator h2").waitFor();
};

test("a framework contract is brought, offers come from Excel, the evaluation goes there", () =>
  opened({}, async (page) => {
    await open(page);
    await page.getByText(`smlouva.json: otevřeno, ${framework.title}.`).waitFor();
    await bring(page, "Soubor s nabídkami (XLSX)", "nabidky.xlsx", filled());
    await page.getByText("První je N1 s 91,25").waitFor();
    const save = page.locator(".minitendr-result + .minitendr-actions").getByRole("button", { name: "Stáhnout pro Excel (XLSX)" });
    const { names, sheets } = workbook.readWorkbook(await downloaded(page, save));
    assert.deepEqual(names, ["Nabídky", "Výsledek"]);
    assert.deepEqual(sheets[0].rows.slice(1, 3), [["N1", 52300.5, 34], ["N2", 49900, 28]]);
  }));

test("a document of another kind in the place of the framework contract is called by its name", () =>
  opened({}, async (page) => {
    await bring(page, "Soubor s rámcovou smlouvou", "c.json", JSON.stringify({ format: "minitendr.certificate.v1" }));
    await page.getByText("c.json: tohle je certifikát; sem patří rámcová smlouva.").waitFor();
  }));

test("the three tasks, in both languages", () =>
  opened({}, async (page) => {
    await open(page);
    for (const [task, title] of [["Poptávka", "Poptávka"], ["Nabídka", "Nabídka"], ["Vyhodnocení", "Vyhodnocení nabídek"]]) {
      await page.locator("nav").getByRole("button", { name: task, exact: true }).press("Enter");
      await page.locator("minitendr-calculator h2", { hasText: title }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.textContent), task, "the focus stays where it was pressed");
    }
    await page.getByRole("button", { name: "English" }).press("Enter");
    await page.locator("minitendr-calculator h2", { hasText: "Evaluation of offers" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  }));

test("the framework contract may be the form in Excel, and what is none is refused with a word", () =>
  opened({}, async (page) => {
    const label = "Soubor s rámcovou smlouvou";
    const answer = page.locator("#door [role=status]");
    for (const [name, bytes, expected] of [
      ["text.json", "{", /není celý dokument JSON/],
      ["obrazek.json", "\x89PNG", /není tabulka/],
      ["prazdny.json", "", /není tabulka/],
      ["nabidky.xlsx", filled(), /chybí list/],
      ["jiny.json", '{"id": "x", "colour": "red"}', /colour/],
      ["novejsi.json", JSON.stringify({ ...framework, format: "minitendr.framework.v9" }), /v9/],
    ]) {
      await bring(page, label, name, bytes);
      await answer.filter({ hasText: name }).filter({ hasText: expected }).waitFor();
    }
    // A framework without what the form does not say: then the workbook says everything.
    const form = engine.form({ kind: "framework", framework, language: "cs" });
    form.sheets = form.sheets.filter(({ name }) => name !== "Co zde není");
    await bring(page, label, "ramcova.xlsx", workbook.writeForm(form, "cs"));
    await answer.filter({ hasText: "ramcova.xlsx: otevřeno" }).waitFor();
    await page.locator("minitendr-calculator h2").waitFor();
  }));

for (const [colorScheme, width] of [["light", 1100], ["dark", 320]]) {
  test(`the rules of axe-core, names, contrast, width: ${colorScheme}, ${width} pixels`, () =>
    opened({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
      const look = async (state) => {
        assert.deepEqual([state, await violations(page)], [state, []]);
        assert.deepEqual([state, await page.evaluate(nameless), await page.evaluate(faint)], [state, [], []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${state}: ${wide} in ${width}`);
      };
      await look("closed");
      await page.getByRole("button", { name: "Zkusit se smyšlenou smlouvou" }).press("Enter");
      await page.getByText("Ukázka se smyšlenými daty").waitFor();
      await page.locator("minitendr-calculator h2").waitFor();
      await look("open");
    }));
}
