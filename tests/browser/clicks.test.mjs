// A press of the mouse right after typing is a click, whatever the page has to say about the field that it leaves.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage, paste } from "./calculator.mjs";

/** As a hand presses: down, a moment, up. */
const press = async (page, name, held = 450) => {
  const button = page.getByRole("button", { name });
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.waitForTimeout(held);
  await page.mouse.up();
};

const downloads = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 3000 }), press(page, name)]);
  return download.suggestedFilename();
};

const printed = async (page, name) => {
  await page.evaluate(() => {
    globalThis.prints = 0;
    globalThis.print = () => (globalThis.prints += 1);
  });
  await press(page, name);
  return page.evaluate(() => globalThis.prints);
};

const field = (page, row, place) => page.locator("fieldset.minitendr-offer").nth(row).locator("input, select").nth(place);

test("an evaluation: the first press after typing downloads and prints", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.locator("#example").press("Enter");
    for (const rest of [0, 1000]) {
      await field(page, 0, 1).click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(`${52_300 + rest}`);
      await page.waitForTimeout(rest);
      assert.match(await downloads(page, "Stáhnout certifikát"), /^minitendr-[0-9a-f]{12}\.json$/);
      await field(page, 1, 2).fill(`${29 + rest / 1000}`);
      assert.equal(await printed(page, "Vytisknout protokol"), 1);
    }
  }));

test("a mistake that is said when its field is left does not move the button from under the mouse", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await paste(field(page, 0, 0), "A\t50000\t30\nB\t60000\t30");
    await page.getByRole("button", { name: "Přidat nabídku" }).click();
    await field(page, 2, 1).click();
    await page.keyboard.type("padesát");
    await page.waitForTimeout(600);
    assert.equal(await printed(page, "Vytisknout protokol"), 1);
    assert.equal(await field(page, 2, 1).getAttribute("aria-invalid"), "true");
  }));

test("a press that is held for long is a click all the same", () =>
  // So tall that nothing is scrolled: a browser that scrolls keeps a button where it is by itself.
  inPage({ query: "?framework=P", viewport: { width: 1100, height: 2600 } }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.waitForTimeout(1000);
    await field(page, 0, 1).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("padesát");
    await page.evaluate(() => {
      globalThis.prints = 0;
      globalThis.print = () => (globalThis.prints += 1);
    });
    // The mistake is said above the button once the field is left: while somebody presses, nothing may move.
    await press(page, "Vytisknout protokol", 2500);
    assert.equal(await page.evaluate(() => globalThis.prints), 1);
    assert.equal(await field(page, 0, 1).getAttribute("aria-invalid"), "true");
  }));

test("a press whose end nobody heard holds up only what comes before the next sign of life", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.waitForTimeout(1000);
    // As a list that opens swallows the end of the press.
    await page.locator("minitendr-calculator h2").evaluate((node) => node.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })));
    await field(page, 0, 1).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1");
    await page.locator(".minitendr-status", { hasText: "První je N1" }).waitFor({ state: "attached", timeout: 3000 });
  }));

test("a request and an offer: the first press after typing downloads", () =>
  inPage({ query: "?framework=P&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByText("Poptávka je úplná.").waitFor();
    await page.getByLabel("Poznámka").click();
    await page.keyboard.type("nic");
    assert.match(await downloads(page, "Stáhnout poptávku"), /\.json$/);
    await page.getByLabel("Poznámka").click();
    await page.keyboard.type(" dalšího");
    assert.equal(await printed(page, "Vytisknout"), 1);
  }));

test("to leave a field that was not changed makes nothing anew", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.waitForTimeout(1000);
    await page.locator(".minitendr-outcome").evaluate((node) => (node.dataset.old = ""));
    await field(page, 0, 1).focus();
    await field(page, 0, 1).evaluate((input) => input.dispatchEvent(new Event("change", { bubbles: true })));
    await page.keyboard.press("Tab");
    await page.waitForTimeout(600);
    assert.equal(await page.locator(".minitendr-outcome[data-old]").count(), 1);
  }));
