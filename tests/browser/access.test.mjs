// The tasks in their states, in light and in dark, wide, narrow and enlarged: the rules of axe-core, names, contrast, size of
// targets, no sideways scrolling.

import assert from "node:assert/strict";
import { test } from "node:test";

import { violations } from "./axe.mjs";
import { inPage } from "./calculator.mjs";
import { faint, nameless } from "./names.mjs";

const buttons = {
  cs: { evaluation: "Vyhodnotit", request: "Zkontrolovat poptávku", offer: "Zkontrolovat nabídku", invoice: "Zkontrolovat fakturu" },
  en: { evaluation: "Evaluate", request: "Check the request", offer: "Check the offer", invoice: "Check the invoice" },
};

/** A zoom of 200 % on a screen of 1280 pixels leaves 640 of CSS. */
const looks = [
  ["cs", { colorScheme: "light", viewport: { width: 320, height: 700 } }],
  ["cs", { colorScheme: "dark", viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ["en", { colorScheme: "light", viewport: { width: 1100, height: 900 }, reducedMotion: "reduce" }],
  ["en", { colorScheme: "dark", viewport: { width: 320, height: 700 } }],
];

for (const task of ["evaluation", "request", "offer"]) {
  for (const [lang, options] of looks) {
    const { width } = options.viewport;
    test(`${task}, ${lang}, ${options.colorScheme}, ${width} pixels`, () =>
      inPage({ query: `?framework=T&task=${task}&lang=${lang}`, ...options }, async (page) => {
        const look = async (state) => {
          // What is folded is looked at as well.
          await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
          assert.deepEqual([state, await violations(page)], [state, []]);
          assert.deepEqual([state, await page.evaluate(nameless), await page.evaluate(faint)], [state, [], []]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${state}: ${wide} in ${width}`);
        };
        const press = (name) => page.getByRole("button", { name: buttons[lang][name], exact: true }).press("Enter");
        await look("empty");
        await page.locator("#example").press("Enter");
        await press(task);
        if (task === "offer") await press("invoice");
        await look("filled in");
        const field = page.locator('.minitendr-form input[type="text"]').nth(task === "offer" ? 0 : 1);
        await field.fill("?!");
        await page.locator("fieldset.minitendr-offer input[inputmode]").first().fill("cca 1,2,3");
        await press(task);
        const summary = page.locator(".minitendr-summary:not([hidden])").first();
        await summary.waitFor();
        assert.ok(await summary.evaluate((node) => node === document.activeElement), "the summary has the focus");
        await look("wrong");
        if (task === "request") return;
        const file = page.locator('input[type="file"]').last();
        await file.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
        await page.locator('.minitendr-verdict[data-kind="bad"]', { hasText: "x.json" }).waitFor();
        await look("a broken certificate");
      }));
  }
}

test("a framework contract that cannot be used is said so that everybody perceives it", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await page.locator("minitendr-calculator").evaluate((node) => (node.framework = { format: "minitendr.framework.v9" }));
    await page.getByRole("alert").waitFor();
    assert.deepEqual(await violations(page), []);
  }));
