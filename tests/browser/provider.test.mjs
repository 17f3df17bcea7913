// What a provider is told before its offer is wrong, and what it is not asked for.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";

const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
const { request } = pilot.tenders.find((tender) => tender.request.framework === "P" && tender.offers?.length > 1);

const words = {
  cs: {
    place: /2013 až .*2013\s*Kde: .*Karlovarský kraj.*Věk dětí: 6 až 7 let/s,
    points: "Body za plán práce udělí hodnoticí komise.",
    price: "Jednotková cena",
    maximum: /nejvýše 1\s150,00 Kč/,
    own: /vaše cena z rámcové smlouvy, víc nabídnout nelze: 1\s081,00 Kč/,
    plan: "Plán práce",
    who: "Poskytovatel",
    check: "Zkontrolovat nabídku",
    stands: /nic z údajů ji nevyřazuje/,
    falls: /byla vyřazena.*1\s081,00 Kč/s,
  },
  en: {
    place: /Where: .*Ages of the children: 6 to 7/s,
    points: "The points for plán práce are given by the evaluators.",
    price: "Unit price",
    maximum: /at most 1,150\.00 CZK/,
    own: /your price in the framework contract, no more can be offered: 1,081\.00 CZK/,
    plan: "Plán práce",
    who: "Provider",
    check: "Check the offer",
    stands: /nothing in it excludes it/,
    falls: /would be excluded.*1081\.00 CZK/s,
  },
};

for (const [lang, said] of Object.entries(words)) {
  test(`limits stand at the price, and points of people are not asked for, ${lang}`, () =>
    inPage({ query: `?framework=P&task=offer&lang=${lang}` }, async (page) => {
      await page.evaluate((entries) => (document.querySelector("minitendr-calculator").example = entries), { request });
      const task = page.locator(".minitendr-task");
      await task.getByText(said.points).waitFor();
      assert.match(await task.textContent(), said.place);
      assert.equal(await page.getByLabel(said.plan).count(), 0);
      const prices = page.getByLabel(said.price);
      const hint = () => prices.first().evaluate((input) => document.getElementById(input.getAttribute("aria-describedby").split(" ")[0]).textContent);
      assert.match(await hint(), said.maximum);
      await page.getByLabel(said.who, { exact: true }).selectOption("P07");
      assert.match(await hint(), said.own);
      await prices.nth(0).fill("1 081,00");
      await prices.nth(1).fill("731,20");
      await page.getByRole("button", { name: said.check }).press("Enter");
      const result = page.locator(".minitendr-result").first();
      assert.match(await result.textContent(), said.stands);
      await prices.nth(0).fill("1 081,01");
      assert.match(await result.textContent(), said.falls);
    }));
}

test("what is wrong with an invoice is said to who issues it, each thing once, on a line of its own", () =>
  inPage({ query: "?framework=T&task=offer" }, async (page) => {
    await page.locator("#example").press("Enter");
    const invoice = page.locator(".minitendr-invoice");
    await invoice.getByLabel("Fakturuje se").first().fill("5");
    await page.getByRole("button", { name: "Zkontrolovat fakturu" }).press("Enter");
    const summary = await invoice.locator(".minitendr-summary").innerText();
    assert.match(summary, /Je třeba opravit 2 údaje/);
    assert.match(summary, /snižte množství, nebo doplňte chybějící dodávky/);
    assert.ok(!/vraťte|vyžádejte/.test(await invoice.innerText()));
    const lines = await invoice.locator(".minitendr-problem .minitendr-line").allInnerTexts();
    assert.equal(lines.length, 2);
    assert.equal(new Set(lines).size, 2);
    assert.match(await invoice.innerText(), /objednáno: 15\u00a0návštěv$/m);
  }));
