// What was typed is not lost by a link, and who leaves the page with it is asked.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";

const price = (page) => page.locator("fieldset.minitendr-offer").first().locator("input").nth(1);

/** Whether the browser asks when the page is left; it is told to stay. */
async function asks(page) {
  let asked = false;
  page.once("dialog", async (dialog) => {
    asked = dialog.type() === "beforeunload";
    await dialog.dismiss();
  });
  await page.evaluate(() => document.querySelector("#language").click());
  await page.waitForTimeout(500);
  page.removeAllListeners("dialog");
  return asked;
}

test("a link to another task keeps what was typed, and so does the way back", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await price(page).click();
    await page.keyboard.type("52 300");
    await page.getByRole("link", { name: "Poptávka" }).click();
    await page.getByRole("heading", { name: "Poptávka", level: 2 }).waitFor();
    assert.match(page.url(), /task=request/);
    await page.getByRole("link", { name: "Vyhodnocení" }).click();
    await page.getByRole("heading", { name: "Vyhodnocení nabídek" }).waitFor();
    assert.equal(await price(page).inputValue(), "52 300");
    await page.goBack();
    await page.getByRole("heading", { name: "Poptávka", level: 2 }).waitFor();
  }));

test("of two calculators on a page each has its own work", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.evaluate(() => {
      const first = document.querySelector("minitendr-calculator");
      const second = document.createElement("minitendr-calculator");
      second.framework = first.framework;
      second.id = "second";
      first.after(second);
    });
    await page.locator("#second fieldset input").first().waitFor();
    await page.locator("#second").evaluate((node) => (node.cells = [["A", "1", "30"], ["B", "2", "30"]]));
    await price(page).click();
    await page.keyboard.type("52 300");
    // What the second hands over, and that it goes, says nothing of the first.
    await Promise.all([page.waitForEvent("download"), page.locator("#second").getByRole("button", { name: "Stáhnout certifikát" }).click()]);
    assert.equal(await asks(page), true);
    await page.locator("#second").evaluate((node) => node.remove());
    assert.equal(await asks(page), true);
    await page.locator("minitendr-calculator").evaluate((node) => node.remove());
    assert.equal(await asks(page), false);
  }));

test("to take one task away leaves the work on another", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await price(page).click();
    await page.keyboard.type("52 300");
    await page.getByRole("link", { name: "Poptávka" }).click();
    await page.getByLabel("Poznámka").fill("nic");
    await page.locator("#example").press("Enter");
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Stáhnout poptávku" }).click()]);
    assert.equal(await asks(page), true);
  }));

test("who leaves with what was typed is asked, until it is downloaded", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.locator("#example").press("Enter");
    await price(page).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("52 300");
    assert.equal(await asks(page), true);
    const download = async (name) => Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    await download("Stáhnout prázdný formulář nabídek");
    assert.equal(await asks(page), true);
    await download("Stáhnout certifikát");
    await page.evaluate(() => document.querySelector("#language").click());
    await page.getByRole("heading", { name: "Evaluation of offers" }).waitFor();
  }));
