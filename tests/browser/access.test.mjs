// The tasks in their states, in light and in dark, wide and narrow: names, contrast, size of targets, no sideways scrolling.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";
import { faint, nameless } from "./names.mjs";

const buttons = { cs: /Vyhodnotit|Zkontrolovat/, en: /^Evaluate|^Check the/ };

for (const task of ["evaluation", "request", "offer"]) {
  for (const [lang, colorScheme, width] of [["cs", "light", 320], ["en", "dark", 1100]]) {
    test(`${task}, ${lang}, ${colorScheme}, ${width} pixels`, () =>
      inPage({ query: `?framework=T&task=${task}&lang=${lang}`, colorScheme, viewport: { width, height: 700 } }, async (page) => {
        const look = async (state) => {
          assert.deepEqual([state, await page.evaluate(nameless), await page.evaluate(faint)], [state, [], []]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${state}: ${wide} in ${width}`);
        };
        await look("empty");
        await page.locator("#example").press("Enter");
        const button = page.getByRole("button", { name: buttons[lang] });
        await button.press("Enter");
        await look("filled in");
        const field = page.locator('.minitendr-form input[type="text"]').nth(task === "offer" ? 0 : 1);
        await field.fill("?!");
        await page.locator("fieldset.minitendr-offer input[inputmode]").first().fill("cca 1,2,3");
        await button.press("Enter");
        await page.locator(".minitendr-summary:not([hidden])").waitFor();
        await look("wrong");
      }));
  }
}
