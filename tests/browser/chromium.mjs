// Runs the vectors in a real Chromium, after wasm/build:
//
//   node tests/browser/chromium.mjs [--build full|calculator] [--answers FILE] PATH…
//
// The report is that of wasm/conformance.mjs. Before it, the package is used as a page and a worker use it; what goes wrong
// there, and everything that the page complains about, is a failure too. CHROMIUM names the browser.

import assert from "node:assert/strict";
import { accessSync, constants, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";

import { files } from "../../wasm/conformance/files.js";
import { serve } from "./server.mjs";

const { chromium } = createRequire(new URL("../../wasm/package.json", import.meta.url))("playwright-core");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { build: { type: "string", default: "full" }, answers: { type: "string" } },
});

/** The browser on this machine: that of CHROMIUM, else the first on the PATH. */
function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const found = names.flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)));
  const usable = found.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (usable === undefined) throw new Error(`no Chromium: none of ${names.join(", ")} is on the PATH`);
  return usable;
}

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
flags.push("--disable-dev-shm-usage", "--no-first-run");

const { origin, close } = await serve({ "/vectors": JSON.stringify(files(positionals)) });
const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  const elsewhere = [];
  page.on("request", (request) => new URL(request.url()).origin === origin || elsewhere.push(request.url()));

  await page.goto(`${origin}/tests/browser/page.html`, { waitUntil: "load" });
  const version = await page.evaluate(() => globalThis.load());
  console.log(`Chromium ${browser.version()}, minitendr ${version}, ${values.build}`);

  const { winner, refused } = await page.evaluate(() => globalThis.objects());
  assert.equal(winner, "A");
  assert.deepEqual(refused, [
    "TypeError: the input is an instance of HTMLBodyElement",
    "TypeError: the input is an instance of FormData",
    "TypeError: the input is an instance of Blob",
    "TypeError: /offers/0 is an instance of Window",
  ]);
  assert.equal(await page.evaluate(() => globalThis.inWorker()), "A");

  assert.ok(await page.evaluate(() => globalThis.pilot()), "the pilot ends differently here");

  const { lines, answers, passed, failed } = await page.evaluate((build) => globalThis.conformance(build), values.build);
  if (values.answers !== undefined) writeFileSync(values.answers, answers.map(([id, text]) => `${id}\t${text}\n`).join(""));

  const { fetched, stored } = await page.evaluate(() => globalThis.traces());
  assert.deepEqual(stored, [0, 0, ""]);
  const modules = fetched.filter((path) => path.endsWith(".wasm"));
  assert.deepEqual(modules.sort(), ["/wasm/pkg/calculator/minitendr_bg.wasm", "/wasm/pkg/full/minitendr_bg.wasm"]);
  assert.deepEqual([complaints, elsewhere], [[], []]);

  lines.forEach((line) => console.log(line));
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} finally {
  await browser.close();
  close();
}
