// How soon the calculator is ready in Chromium, and what one evaluation costs there. Figures, not tests.
//
//   node benches/browser/run.mjs [ROUNDS]      after wasm/build; 21 rounds unless told
//
// Asked for are less than 100 ms from the beginning of a navigation to the engine being ready, with everything in the cache of
// the browser, and less than 100 microseconds for one evaluation of 5 offers. The server is on this machine.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { launchWithProfile } from "../../tests/browser/launch.mjs";
import { serve } from "../../tests/browser/server.mjs";

const rounds = Number(process.argv[2] ?? 21);
/** After a few loads the browser keeps the compiled code too, as it does for somebody who comes back. */
const WARM = 4;

/** The median, and the quartiles beside it. */
function spread(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)].toFixed(1);
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`;
}

const profile = mkdtempSync(join(tmpdir(), "minitendr-bench-"));
const site = await serve({}, { allowed: /^\/(wasm|benches\/browser)\//, headers: { "cache-control": "max-age=3600" } });
const browser = await launchWithProfile(profile);
try {
  const page = await browser.newPage();
  const open = async (what) => {
    await page.goto(`${site.origin}/benches/browser/page.html?${what}`, { waitUntil: "load" });
    return page.evaluate(() => globalThis.ready);
  };
  console.log(`Chromium ${browser.browser()?.version() ?? ""}, ${rounds} rounds: median, quartiles`);
  const kinds = ["nothing", "calculator", "element", "full"];
  const taken = Object.fromEntries(kinds.map((kind) => [kind, []]));
  // One after the other, so that whatever else the machine does falls on all.
  for (let round = -WARM; round < rounds; round += 1) {
    for (const kind of kinds) {
      const time = await open(kind);
      if (round >= 0) taken[kind].push(time);
    }
  }
  console.log("== from navigation to ready, everything cached (milliseconds; the aim is under 100)");
  const names = {
    nothing: "a page without the engine",
    calculator: "the calculator build is ready",
    element: "<minitendr-calculator> shows its fields",
    full: "the full build is ready",
  };
  for (const [kind, times] of Object.entries(taken)) console.log(`${names[kind]}: ${spread(times)}`);

  console.log("== one evaluation of 5 offers by 2 criteria, objects in and out (microseconds; the aim is under 100)");
  for (const kind of ["calculator", "full"]) {
    await open(kind);
    console.log(`${kind}: ${spread(await page.evaluate(() => globalThis.evaluations()))}`);
  }
} finally {
  await browser.close();
  site.close();
  rmSync(profile, { recursive: true, force: true });
}
