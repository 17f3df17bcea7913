// Runs the vectors in a real Chromium, after wasm/build:
//
//   node tests/browser/chromium.mjs [--build full|calculator] [--answers FILE] PATH…
//
// The report is that of wasm/conformance.mjs. Before it, the package is used as a page and a worker use it; what goes wrong
// there, and everything that the page complains about, is a failure too. CHROMIUM names the browser.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { files } from "../../wasm/conformance/files.js";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { build: { type: "string", default: "full" }, answers: { type: "string" } },
});

const { origin, close } = await serve({ "/vectors": JSON.stringify(files(positionals)) });
const browser = await launch();
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
