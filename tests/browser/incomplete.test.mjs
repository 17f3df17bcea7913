// An offer with a mistake does not vanish: neither from the screen nor from paper, a certificate or a workbook.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage, paste } from "./calculator.mjs";
import * as workbook from "../../wasm/js/workbook.node.js";

await workbook.init();

const field = (page, row, place) => page.locator("fieldset.minitendr-offer").nth(row).locator("input, select").nth(place);
const rows = "Alfa\t52300,50\t34\nBeta\t49900\t28\nGama\t\t38";

test("it is named on the screen and on paper, with what is wrong, and there is no certificate", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await paste(field(page, 0, 0), rows);
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const result = page.locator(".minitendr-result");
    assert.match(await result.textContent(), /Pozor: nabídka Gama má chybu; ve výsledku není\./);
    assert.equal(await page.getByRole("button", { name: "Stáhnout certifikát" }).isVisible(), false);
    await page.emulateMedia({ media: "print" });
    const paper = await page.locator("minitendr-calculator").evaluate((node) => node.innerText);
    assert.match(paper, /NEÚPLNÉ\. Pozor: nabídka Gama.*Gama\s+38\s+ne: Nabídková cena: pole je prázdné/s);
    assert.ok(!/Otisk certifikátu/.test(paper));
    await page.emulateMedia({ media: "screen" });
    await field(page, 2, 1).fill("50 000");
    await page.getByRole("button", { name: "Stáhnout certifikát" }).waitFor();
    assert.ok(!/NEÚPLNÉ|Pozor/.test(await page.locator("minitendr-calculator").textContent()));
  }));

test("where no offer can be read, paper says what was typed", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await paste(field(page, 0, 0), "Alfa\tcca 50\t34");
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator("minitendr-calculator").evaluate((node) => node.innerText), /NEÚPLNÉ.*Alfa\s+cca 50\s+34\s+ne: .*není číslo/s);
  }));

test("the workbook has it, says that it is incomplete, and is read again as what was typed", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await paste(field(page, 0, 0), rows);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Stáhnout pro Excel (XLSX)" }).press("Enter"),
    ]);
    const bytes = readFileSync(await download.path());
    const [{ rows: cells }] = workbook.readWorkbook(bytes).sheets;
    assert.deepEqual(cells[3].slice(0, 3), ["Gama", null, 38]);
    assert.match(cells[3][3], /^ne: Nabídková cena: /);
    assert.ok(cells.some(([text]) => /^NEÚPLNÉ/.test(text ?? "")));
    await field(page, 0, 0).fill("jiná");
    await page.getByLabel("Soubor s nabídkami (XLSX)").setInputFiles({ name: "vyhodnoceni.xlsx", mimeType: "", buffer: bytes });
    await page.getByText("Vloženy 3 řádky.").first().waitFor();
    const typed = await page.locator("minitendr-calculator").evaluate((node) => node.cells);
    assert.deepEqual(typed, [["Alfa", "52300,5", "34"], ["Beta", "49900", "28"], ["Gama", "", "38"]]);
  }));

test("a field left blank is marked once the offer is left", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await field(page, 0, 0).click();
    await page.keyboard.type("Gama");
    await field(page, 0, 2).click();
    await page.keyboard.type("38");
    assert.equal(await field(page, 0, 1).getAttribute("aria-invalid"), null);
    await field(page, 1, 0).click();
    await page.waitForTimeout(50);
    assert.equal(await field(page, 0, 1).getAttribute("aria-invalid"), "true");
    await page.getByText("Pozor: nabídka Gama má chybu; ve výsledku není.", { exact: true }).waitFor();
  }));

test("a criterion left blank, for which an offer is excluded, is said at its field too", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await paste(field(page, 0, 0), "Alfa\t52300\t34\nBeta\t49900\t");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const caution = page.locator("fieldset.minitendr-offer").nth(1).locator(".minitendr-caution").nth(2);
    assert.match(await caution.textContent(), /neuvádí hodnotu pro plan \(plán práce\)/);
    await field(page, 1, 2).fill("28");
    assert.equal(await caution.isVisible(), false);
  }));

test("a ceiling with a mistake is not left out in silence, and a file number takes nothing from it", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await paste(field(page, 0, 0), "Alfa\t52300,50\t34\nBeta\t49900\t28");
    const [ceiling, number] = [page.getByLabel("Nejvyšší přípustná cena"), page.getByLabel("Spisová značka")];
    await ceiling.fill("50 tisíc");
    await number.fill("900101/1239");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    for (const one of [ceiling, number]) assert.equal(await one.getAttribute("aria-invalid"), "true");
    assert.match(await page.locator(".minitendr-result").textContent(), /Pozor: nejvyšší přípustná cena má chybu/);
    assert.equal(await page.getByRole("button", { name: "Stáhnout certifikát" }).isVisible(), false);
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator("minitendr-calculator").evaluate((node) => node.innerText), /NEÚPLNÉ\. Pozor: nejvyšší přípustná cena/);
    await page.emulateMedia({ media: "screen" });
    await ceiling.fill("50 000");
    // The file number is still refused, and the ceiling holds.
    await page.locator(".minitendr-result", { hasText: "Vyřazené nabídky" }).waitFor();
    await page.getByRole("button", { name: "Stáhnout certifikát" }).waitFor();
  }));
