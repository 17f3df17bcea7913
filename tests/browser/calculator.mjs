// What every test of the calculator needs: the demonstration, served under its policy, in a page that may complain of nothing.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { serve } from "../../wasm/demo/serve.mjs";
import { launch } from "./launch.mjs";

let site;
let browser;
before(async () => ([site, browser] = await Promise.all([serve(0), launch()])));
after(async () => {
  await browser?.close();
  site?.close();
});

/**
 * Opens the demonstration and runs a test in it. Afterwards nothing may have been said in the console, refused by the policy,
 * fetched from elsewhere or stored.
 */
export async function inPage({ query = "", ...options }, run) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, acceptDownloads: true, ...options });
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.stack));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => /^blob:/.test(request.url()) || request.url().startsWith(site.origin) || complaints.push(request.url()));
    await page.addInitScript(() => {
      globalThis.refused = [];
      addEventListener("securitypolicyviolation", ({ violatedDirective }) => globalThis.refused.push(violatedDirective));
    });
    await page.goto(`${site.origin}/wasm/demo/${query}`);
    await page.locator("minitendr-calculator h2").waitFor();
    await run(page);
    const left = await page.evaluate(() => [globalThis.refused, localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual([complaints, left], [[], [[], 0, 0, ""]]);
  } finally {
    await context.close();
  }
}

/** Presses Tab until the field or button of this name has the focus; the mouse is never used. */
export async function tabTo(page, name, presses = 60) {
  const named = () => {
    const { activeElement: one } = document;
    return (one.labels?.[0] ?? one).textContent;
  };
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(named)).trim() === name) return;
  }
  assert.fail(`no way to ${name} by Tab`);
}

/** What somebody would paste from a spreadsheet. */
export const paste = (locator, text) =>
  locator.evaluate((input, cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", cells);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
