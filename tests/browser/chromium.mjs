// Runs the vectors in a real Chromium, after wasm/build:
//
//   node tests/browser/chromium.mjs [--build full|element|calculator] [--answers FILE] PATH…
//
// They run in a page and, beside it, in a worker; both must say the same to the last byte. The report is that of
// wasm/conformance.mjs. Before it, the package is used as a page and a worker use it. What goes wrong there, what the page
// complains about, and anything that is sent, fetched, kept or left in the global scope is a failure too. CHROMIUM names the
// browser.

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

const module = (build) => `fetch /wasm/pkg/${build}/minitendr_bg.wasm`;
const modules = ["full", "element", "calculator"].map(module);

/** What a page or a worker may have touched, in any order; nothing may be new in its global scope but `names`. */
function harmless({ touched, added }, own, names = []) {
  assert.deepEqual([touched.sort(), added], [own.sort(), names]);
}

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
  const version = await page.evaluate(() => globalThis.check.load());
  console.log(`Chromium ${browser.version()}, minitendr ${version}, ${values.build}`);

  const { winner, refused } = await page.evaluate(() => globalThis.check.objects());
  assert.equal(winner, "A");
  assert.deepEqual(refused, [
    "TypeError: the input is an instance of HTMLBodyElement",
    "TypeError: the input is an instance of FormData",
    "TypeError: the input is an instance of Blob",
    "TypeError: /offers/0 is an instance of Window",
  ]);
  const small = await page.evaluate(() => globalThis.check.inWorker());
  assert.equal(small.winner, "A");
  harmless(small, [module("calculator")]);

  assert.ok(await page.evaluate(() => globalThis.check.pilot()), "the pilot ends differently here");

  const [here, beside] = await page.evaluate((build) => {
    const { conformance, vectorsInWorker } = globalThis.check;
    return Promise.all([vectorsInWorker(build), conformance(build)]).then((both) => both.reverse());
  }, values.build);
  const { lines, answers, passed, failed } = here;
  assert.deepEqual([beside.answers.length, beside.lines], [answers.length, lines]);
  answers.forEach(([id, text], index) => assert.deepEqual(beside.answers[index], [id, text], `${id} in a worker`));
  if (values.answers !== undefined) writeFileSync(values.answers, answers.map(([id, text]) => `${id}\t${text}\n`).join(""));

  harmless(beside, [...modules, "fetch /vectors"]);
  const workers = ["worker.js", "vectors-worker.js"].map((name) => `Worker /tests/browser/${name}`);
  const data = ["pilot", "decided"].map((name) => `fetch /wasm/pkg/${name}.json`);
  harmless(await page.evaluate(() => globalThis.check.traces()), [...modules, "fetch /vectors", ...workers, ...data], ["check"]);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
  assert.deepEqual([complaints, elsewhere], [[], []]);

  lines.forEach((line) => console.log(line));
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} finally {
  await browser.close();
  close();
}
