// What the element says in its own words: of a form and not of a spreadsheet, with names beside ids, and what must be filled in.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage, paste } from "./calculator.mjs";

const field = (page, row, place) => page.locator("fieldset.minitendr-offer").nth(row).locator("input, select").nth(place);
const result = (page) => page.locator(".minitendr-result").first();
const after = (locator, part) => locator.evaluate((node, pseudo) => getComputedStyle(node, pseudo).content, part);

test("an empty field is to be filled in; fields that have to be are marked", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.getByText("Pole s hvězdičkou (*) je třeba vyplnit.").waitFor();
    assert.match(await after(page.locator("label", { hasText: "OSPOD (ORP)" }), "::after"), /\*/);
    assert.match(await after(page.locator("label", { hasText: "Množství" }), "::after"), /\*/);
    assert.equal(await after(page.locator("label", { hasText: "Poznámka" }), "::after"), "none");
    assert.match(await result(page).textContent(), /Až bude poptávka vyplněná bez chyb/);
    await page.locator("#example").press("Enter");
    await page.getByLabel("Množství").first().fill("");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    const summary = await page.locator(".minitendr-summary").textContent();
    assert.match(summary, /chybí Množství; vyplňte pole/);
    assert.ok(!/buňk/.test(summary));
  }));

test("a tie, a best value, a name with a full stop, and names beside ids", () =>
  inPage({ query: "?framework=O" }, async (page) => {
    await paste(field(page, 0, 0), "A\t24180\texcellent\tano\nB\t22940\tgood\tano\nMost z.s.\t20850\t\tne");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const text = await result(page).textContent();
    assert.match(text, /„ano“ je nejlepší možné/);
    assert.match(text, /Most z\.s\.: .*method \(metodika\)/);
    await field(page, 2, 1).fill("10850");
    await field(page, 2, 2).selectOption("excellent");
    await result(page).getByText("První je Most z.s. s").waitFor();
    await field(page, 0, 0).fill("Dům z.s.");
    await result(page).getByText(/Náskok před/).waitFor();
    assert.ok(!/z\.s\.\./.test(await result(page).textContent()));
    await paste(field(page, 0, 0), "A\t20000\tgood\tano\nB\t20000\tgood\tano\nC\t30000\tgood\tano");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    assert.match(await result(page).textContent(), /O první místo se dělí: A, B\..*Nabídka A, dělí se o první místo/s);
  }));

test("an empty form, and the sheet of a result, take nothing", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await field(page, 0, 0).fill("MOJE");
    const take = (rows) => page.locator("minitendr-calculator").evaluate((node, table) => node.paste(table), rows);
    assert.deepEqual(await take([["Číslo nabídky", "Cena celkem", "plán práce"]]), { taken: 0, said: "Formulář je prázdný, nic se nevložilo." });
    assert.match((await take([["Nabídka", "Místo", "cena", "plán práce", "Celkem"], ["A", "1", "60", "34", "94"]])).said, /výsledek vyhodnocení, ne formulář nabídek/);
    assert.equal(await field(page, 0, 0).inputValue(), "MOJE");
  }));

test("on a narrow screen a table that scrolls has a sign", () =>
  inPage({ query: "?framework=T", viewport: { width: 320, height: 640 } }, async (page) => {
    await page.locator("#example").press("Enter");
    const box = page.locator(".minitendr-scroll[data-scrolls]", { has: page.locator(".minitendr-ranking") });
    await box.waitFor();
    assert.match(await after(box.locator("caption"), "::after"), /↔/);
  }));
