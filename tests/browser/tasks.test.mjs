// A request of an office and an offer of a provider, by keyboard, with mistakes, and handed from one to the other.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage, tabTo } from "./calculator.mjs";

const words = {
  cs: {
    lot: "Část rámcové smlouvy",
    request: "Poptávka",
    urgency: "b",
    check: "Zkontrolovat poptávku",
    way: "Zadá se minitendrem.",
    until: "8. července 2014 23:59",
    who: /Osloveno může být 5 poskytovatelů/,
    take: "Stáhnout poptávku",
  },
  en: {
    lot: "Lot of the framework contract",
    request: "Request",
    urgency: "ordinary",
    check: "Check the request",
    way: "It goes by a mini-tender.",
    until: "8 July 2014 23:59",
    who: /5 providers may be called/,
    take: "Download the request",
  },
};

for (const [lang, said] of Object.entries(words)) {
  test(`a request by keyboard alone, ${lang}`, () =>
    inPage({ query: `?framework=T&task=request&lang=${lang}` }, async (page) => {
      const type = async (...cells) => {
        for (const text of cells) {
          if (text !== "") await page.keyboard.type(text);
          await page.keyboard.press("Tab");
        }
      };
      await tabTo(page, said.lot);
      await tabTo(page, said.request);
      // The list of the urgency takes the first letters; the browser that is driven has no key for "ě".
      await type("R-1", "Pardubice", "1. 7. 2014 9:00", said.urgency);
      await type("hod", "120,5");
      // Past the button that adds an item.
      await page.keyboard.press("Tab");
      await type("", "1. 8. 2014", "31. 10. 2014", "p-1", "6", "11", "", "", "", "");
      await type("", "", "rozpocet");
      await tabTo(page, said.check);
      await page.keyboard.press("Enter");
      assert.equal(await page.locator(".minitendr-summary").textContent(), "");
      const text = await page.locator(".minitendr-result").textContent();
      for (const part of [said.way, said.until]) assert.ok(text.includes(part), text);
      assert.match(text, said.who);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: said.take }).press("Enter"),
      ]);
      const request = JSON.parse(readFileSync(await download.path(), "utf8"));
      assert.deepEqual([request.format, request.office, request.lines[0].quantity], ["minitendr.request.v1", "5309", "120.5"]);
    }));
}

test("what is missing in a request is said at its field", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    const check = page.getByRole("button", { name: "Zkontrolovat poptávku" });
    await check.press("Enter");
    await page.locator(".minitendr-summary", { hasText: "zatím není nic vyplněno" }).waitFor();
    await page.locator("#example").press("Enter");
    await page.getByLabel("Zdroj financování").fill("");
    await check.press("Enter");
    assert.equal(await page.getByLabel("Zdroj financování").getAttribute("aria-invalid"), "true");
    await page.getByLabel("Zdroj financování").fill("rozpocet");
    await page.getByLabel("OSPOD (ORP)").fill("");
    await page.getByLabel("Případy").fill("900101/1239");
    await check.press("Enter");
    const summary = await page.locator(".minitendr-summary").textContent();
    assert.match(summary, /Případy: .*rodné číslo/);
    await page.getByLabel("Případy").fill("p-1");
    await check.press("Enter");
    assert.match(await page.locator(".minitendr-summary").textContent(), /OSPOD \(ORP\): chybí/);
  }));

test("an offer answers the request that was downloaded", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Stáhnout poptávku" }).press("Enter"),
    ]);
    const request = readFileSync(await download.path());
    await page.evaluate(() => document.querySelector("minitendr-calculator").setAttribute("task", "offer"));
    const file = page.getByLabel("Soubor s poptávkou");
    await file.setInputFiles({ name: "jiny.json", mimeType: "application/json", buffer: Buffer.from('{"id": 1}') });
    await page.locator(".minitendr-verdict", { hasText: "jiny.json" }).waitFor();
    await file.setInputFiles({ name: "poptavka.json", mimeType: "application/json", buffer: request });
    await page.getByText("Poptávka UKAZKA-1").waitFor();

    const who = page.getByLabel("Poskytovatel");
    await who.selectOption("P04");
    await page.getByText("Poskytovatel 04 (smyšlený) nemůže být osloven:").waitFor();
    await who.selectOption("P01");
    await page.getByText("Poskytovatel 01 (smyšlený) může být osloven.").waitFor();
    const [hours, visits] = await page.getByLabel("Jednotková cena").all();
    await hours.fill("500 Kč");
    await visits.fill("240,50");
    await page.getByLabel("praxe v letech").fill("10");
    await page.getByLabel("dny do nástupu").fill("2");
    const check = page.getByRole("button", { name: "Zkontrolovat nabídku" });
    await check.press("Enter");
    const result = page.locator(".minitendr-result");
    assert.match(await result.textContent(), /Cena celkem: 62\s655,00 Kč.*byla vyřazena.*vyšší než nejvyšší přípustná 468,28/s);
    await hours.fill("430");
    await check.press("Enter");
    assert.match(await result.textContent(), /Cena celkem: 54\s220,00 Kč.*nic z údajů ji nevyřazuje/s);
    await hours.fill("4,3,0");
    await check.press("Enter");
    assert.equal(await hours.getAttribute("aria-invalid"), "true");
  }));

test("half a character, a very long text and markup are texts like others", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    const fields = page.locator("fieldset.minitendr-offer").first().locator("input");
    for (const text of ["\ud800", "1".repeat(200_000), "<img src=x onerror=alert(1)>", "\u202e12\u0000"]) {
      await fields.nth(0).evaluate((input, value) => {
        input.value = value;
        input.dispatchEvent(new Event("input"));
      }, text);
      await fields.nth(1).fill("50 000");
      await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    }
    assert.equal(await page.locator("minitendr-calculator img").count(), 0);
  }));
