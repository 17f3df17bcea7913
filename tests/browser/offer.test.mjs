// An offer from the request to the check, by keyboard alone, in both languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage, tabTo } from "./calculator.mjs";

const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
const { request } = pilot.tenders.find((tender) => tender.request.framework === "T" && tender.offers?.length > 1);

const words = {
  cs: { paste: "Nebo vložit text", content: "Obsah souboru (JSON)", who: "Poskytovatel", check: "Zkontrolovat nabídku", result: "Výsledek", sum: /Cena celkem: 50\s475,00 Kč.*nic z údajů ji nevyřazuje/s },
  en: { paste: "Or paste the text", content: "Content of the file (JSON)", who: "Provider", check: "Check the offer", result: "Result", sum: /Price in all: 50,475\.00 CZK.*nothing in it excludes it/s },
};

for (const [lang, said] of Object.entries(words)) {
  test(`by keyboard alone, ${lang}`, () =>
    inPage({ query: `?framework=T&task=offer&lang=${lang}` }, async (page) => {
      await tabTo(page, said.paste);
      await page.keyboard.press("Enter");
      await tabTo(page, said.content);
      await page.keyboard.insertText(JSON.stringify(request));
      await page.keyboard.press("Tab");
      await page.getByText(request.id).waitFor();
      await tabTo(page, said.who);
      // The list takes the first letters of a name; what is unlike in these names is their number.
      await page.keyboard.type("Poskytovatel 01");
      // Quantities are those of the request; the prices and what else is asked for are typed.
      for (const text of ["", "", "420 Kč", "", "215,00", "12", "2"]) {
        if (text !== "") await page.keyboard.type(text);
        await page.keyboard.press("Tab");
      }
      assert.equal(await page.evaluate(() => document.activeElement.textContent), said.check);
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), said.result);
      assert.match(await page.locator(".minitendr-result").first().textContent(), said.sum);
    }));
}
