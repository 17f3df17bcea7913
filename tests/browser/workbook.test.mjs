// Excel in the page: the coordinator's form comes in, results go out, and whatever else is brought is refused with a word.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

import * as engine from "../../wasm/js/index.node.js";
import * as workbook from "../../wasm/js/workbook.node.js";
import { inPage } from "./calculator.mjs";
import { zip } from "./zip.mjs";

await Promise.all([engine.init(), workbook.init()]);
const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
const framework = pilot.frameworks.find(({ id }) => id === "P");
const lot = framework.lots[0].id;
const result = (page) => page.locator(".minitendr-result");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The coordinator's form of offers, filled in: two offers of two lines each. */
function filled(language = "cs") {
  const form = engine.form({ kind: "offers", framework, lot, language });
  const [sheet] = form.sheets;
  const row = (cells) => sheet.columns.map(({ field }) => cells[field] ?? null);
  const [item, other] = framework.lots[0].items.map(({ id }) => id);
  sheet.rows = [
    row({ offer: "N1", item, quantity: "60", unit_price: "850.50", plan: "34" }),
    row({ offer: "N1", item: other, quantity: "2", unit_price: "1270", plan: "34" }),
    row({ offer: "N2", item, quantity: "60", unit_price: "790", plan: "28" }),
    row({ offer: "N2", item: other, quantity: "2", unit_price: "1100.25", plan: "28" }),
  ];
  return workbook.writeForm(form, language);
}

/** A sheet of the shape that `workbook` gives. */
const book = (...sheets) => workbook.writeWorkbook({ title: "t", language: "cs", sheets });
const sheet = (name, columns, rows) => ({ name, columns: columns.map((one) => ({ name: one, cell: "text" })), rows, notes: [] });

const said = (page) => page.locator(".minitendr-workbook p.minitendr-said");

async function bring(page, name, bytes, label = "Soubor s nabídkami (XLSX)") {
  await page.getByLabel(label).setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  await said(page).filter({ hasText: name }).and(page.locator("[data-kind=good], [data-kind=bad]")).waitFor();
  return said(page).textContent();
}

const downloaded = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
};

test("the coordinator's form is read, evaluated, and the result is taken away", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    const fetched = [];
    page.on("request", (request) => fetched.push(request.url()));
    assert.match(await bring(page, "nabidky.xlsx", filled()), /^nabidky\.xlsx, list Nabídky: /);
    assert.deepEqual(fetched.filter((url) => url.endsWith(".wasm")).map((url) => new URL(url).pathname), ["/wasm/pkg/workbook/minitendr_bg.wasm"]);
    const cells = await page.locator("minitendr-calculator").evaluate((node) => node.cells);
    assert.deepEqual(cells, [["N1", "53570", "34"], ["N2", "49600,5", "28"]]);
    await result(page).getByText("První je").waitFor();
    const after = page.locator(".minitendr-result + .minitendr-actions");
    const { name, bytes } = await downloaded(page, after.getByRole("button", { name: "Stáhnout pro Excel (XLSX)" }));
    assert.equal(name, "vyhodnoceni.xlsx");
    const back = workbook.readWorkbook(bytes);
    assert.deepEqual(back.names, ["Nabídky", "Výsledek"]);
    assert.deepEqual(back.sheets[0].rows.slice(0, 3), [["Označení nabídky", "Nabídková cena", "plán práce"], ["N1", 53570, 34], ["N2", 49600.5, 28]]);
    assert.equal(back.sheets[1].rows[1][1], 1);
    // What was written is an input again.
    assert.match(await bring(page, "znovu.xlsx", bytes), /^znovu\.xlsx, list Nabídky: /);
    assert.deepEqual(await page.locator("minitendr-calculator").evaluate((node) => node.cells), [["N1", "53570", "34"], ["N2", "49600,5", "28"]]);
  }));

test("an empty form is taken away, and the English one is read too", () =>
  inPage({ query: "?framework=P&lang=en" }, async (page) => {
    const { name, bytes } = await downloaded(page, page.getByRole("button", { name: "Download an empty form of offers (XLSX)" }));
    assert.deepEqual([name, workbook.readWorkbook(bytes).names], ["offers.xlsx", ["Offers"]]);
    assert.match(await bring(page, "offers.xlsx", filled("en"), "File with the offers (XLSX)"), /^offers\.xlsx, sheet Offers: 2 rows/);
    assert.match(await bring(page, "empty form.xlsx", bytes, "File with the offers (XLSX)"), /^empty form\.xlsx, sheet Offers: /);
    assert.equal(await said(page).getAttribute("data-kind"), "bad");
  }));

test("a file that is dropped is read as one that is chosen", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    const drop = (node, bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "pretazeny.xlsx"));
      node.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    };
    await page.locator(".minitendr-workbook").evaluate(drop, [...filled()]);
    await said(page).filter({ hasText: "pretazeny.xlsx, list Nabídky: Vloženy 2 řádky." }).waitFor();
  }));

test("of several sheets the one with a heading is read, and another can be chosen", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    const columns = ["Nabídka", "Cena celkem", "plán práce"];
    const bytes = book(
      sheet("Pokyny", ["Vyplňte druhý list."], []),
      sheet("První kolo", columns, [["A", "50 000,50 Kč", "30"]]),
      sheet("Druhé kolo", columns, [["A", "48 000", "30"], ["B", "47 000", "25"]]),
    );
    assert.match(await bring(page, "kola.xlsx", bytes), /list První kolo/);
    await page.getByLabel("List", { exact: true }).selectOption("Druhé kolo");
    assert.match(await said(page).textContent(), /list Druhé kolo/);
    assert.deepEqual(await page.locator("minitendr-calculator").evaluate((node) => node.cells), [["A", "48000", "30"], ["B", "47000", "25"]]);
  }));

test("whatever else is brought is refused with a word, and what is typed stays", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.evaluate(() => (document.querySelector("minitendr-calculator").cells = [["MOJE", "1 000", "20"]]));
    await page.locator("fieldset.minitendr-offer input").first().waitFor();
    const good = filled();
    const broken = good.slice();
    broken.fill(0x41, 200, 1200);
    const older = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]);
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const bomb = zip([["[Content_Types].xml", zeros], ["xl/workbook.xml", zeros]], deflateRawSync);
    const many = `<row r="1">${'<c r="A1"><v>1</v></c>'}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const cases = [
      ["prazdny.xlsx", "", /soubor není sešit Excelu/],
      ["obrazek.xlsx", "\x89PNG\r\n\x1a\n", /soubor není sešit Excelu/],
      ["tabulka.csv", "Nabídka;Cena\nA;1\n", /soubor není sešit Excelu.*XLSX/],
      ["stary.xls", older, /soubor není sešit Excelu.*XLSX/],
      ["dokument.docx", zip([["word/document.xml", Buffer.from("<x/>")]], deflateRawSync), /soubor není sešit Excelu/],
      ["useknuty.xlsx", good.slice(0, 700), /soubor je poškozený/],
      ["prepsany.xlsx", broken, /soubor je poškozený/],
      ["zamceny.xlsx", Buffer.concat([older, Buffer.from("EncryptedPackage", "utf16le")]), /chráněn heslem/],
      ["bomba.xlsx", bomb, /příliš velký/],
      ["roh.xlsx", minimal(many), /příliš velký/],
      ["milion.xlsx", minimal(rows(1_000_001)), /příliš velký/],
      ["radky.xlsx", minimal(rows(5_000)), /5\s000 řádků.*Nevložilo se nic/],
      ["prazdnylist.xlsx", minimal(""), /tabulka je prázdná/],
      ["jine.xlsx", book(sheet("Jiné", ["Město", "Počet obyvatel", "Rok", "Zdroj"], [["Chrudim", "23 000", "2026", "smyšleno"]])), /nelze přečíst žádnou nabídku|Nevložilo se nic/],
      ["osoba.xlsx", book(sheet("Nabídky", ["Nabídka", "Cena celkem", "Poznámka"], [["A", "1 000", "r. č. 900101/1239"]])), /rodné číslo/],
      ["velky.xlsx", Buffer.alloc(17 * 1024 * 1024), /větší než 16 MB/],
    ];
    for (const [name, bytes, expected] of cases) {
      const text = await bring(page, name, Buffer.from(bytes));
      assert.match(text, expected, name);
      assert.ok(!text.includes("900101"), "a birth number is never repeated");
      const [first] = await page.locator("minitendr-calculator").evaluate((node) => node.cells);
      assert.deepEqual(first, ["MOJE", "1 000", "20"], name);
    }
    // The reader still works.
    assert.match(await bring(page, "nakonec.xlsx", good), /list Nabídky: /);
    assert.equal(await said(page).getAttribute("data-kind"), "good");
  }));

test("a request is taken away as rows of the coordinator's workbook", () =>
  inPage({ query: "?framework=P&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByText("Poptávka je úplná.").waitFor();
    await page.locator("details.minitendr-rows > summary").click();
    const { name, bytes } = await downloaded(page, page.getByRole("button", { name: "Stáhnout pro Excel (XLSX)" }));
    assert.equal(name, "UKAZKA-1.xlsx");
    const { sheets } = workbook.readWorkbook(bytes);
    const read = engine.requests_from_table({ framework, rows: sheets[0].rows.map((cells) => cells) });
    assert.deepEqual([read.findings.filter(({ severity }) => severity === "error"), read.requests[0].id], [[], "UKAZKA-1"]);
    assert.equal(read.requests[0].lines.length, 2);
  }));

test("an offer is taken away as the coordinator's form, and is read as the same offer", () =>
  inPage({ query: "?framework=P&task=offer" }, async (page) => {
    const { request } = pilot.tenders.find((tender) => tender.request.framework === "P" && tender.offers?.length > 1);
    await page.evaluate((entries) => (document.querySelector("minitendr-calculator").example = entries), { request });
    await page.getByLabel("Poskytovatel", { exact: true }).selectOption({ index: 1 });
    const prices = page.getByLabel("Jednotková cena");
    for (let line = 0; line < request.lines.length; line += 1) await prices.nth(line).fill(`${800 + line},50`);
    await page.getByRole("button", { name: "Zkontrolovat nabídku" }).press("Enter");
    await page.getByText("Cena celkem").waitFor();
    const { bytes } = await downloaded(page, page.getByRole("button", { name: "Stáhnout pro Excel (XLSX)" }));
    const [{ rows: cells }] = workbook.readWorkbook(bytes).sheets;
    const { offers: read, findings } = engine.offers_from_table({ framework, lot: request.lot, rows: cells });
    assert.deepEqual([findings.filter(({ severity }) => severity === "error"), read.length], [[], 1]);
    assert.deepEqual(read[0].lines.map(({ unit_price: price }) => price), request.lines.map((_, line) => `${800 + line}.5`));
    assert.deepEqual([read[0].values ?? {}, read[0].lines.map(({ quantity }) => Number(quantity))], [{}, request.lines.map(({ quantity }) => Number(quantity))]);
  }));

/** Rows of one number each. */
function rows(count) {
  return Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`).join("");
}

/** The smallest workbook with these rows. */
function minimal(data) {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="List1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
  return zip(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]), deflateRawSync);
}
