// How large the package is: what a page has to fetch, as brotli sends it. Called by wasm/build at the end; a test holds it.
//
//   node wasm/sizes.mjs             say it, beside what was recorded in wasm/sizes.json
//   node wasm/sizes.mjs --accept    record it: whoever does so says why in the commit
//
// Compilers differ by a per cent or two, and so may the figures.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const record = new URL("sizes.json", import.meta.url);

/** By how much something may grow before somebody has to accept it, in per cent: our choice. */
const GROWTH = 5n;

/** What may never be exceeded, in bytes of brotli: a form loads it on a slow line. */
const LIMITS = { "calculator, module": 150 * 1024, "calculator, scripts": 10 * 1024 };

/** What is fetched together, by the name under which it is recorded. Scripts of a build are its glue and those of `js`. */
function parts() {
  const shared = ["js/engine.js", "js/error.js", "js/text.js"];
  const element = readdirSync(join(here, "element"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|js)$/.test(entry.name))
    .map(({ parentPath, path, name }) => relative(here, join(parentPath ?? path, name)));
  const build = (name, ...scripts) => ({
    [`${name}, module`]: [`pkg/${name}/minitendr_bg.wasm`],
    [`${name}, scripts`]: [`pkg/${name}/minitendr.js`, ...shared, ...scripts],
  });
  return {
    ...build("calculator", "js/calculator.js"),
    ...build("element", "js/element.js"),
    "element, its own scripts and style": element,
    ...build("full", "js/index.js", "js/register.js"),
    ...build("workbook", "js/workbook.js"),
    "pilot.json": ["pkg/pilot.json"],
  };
}

/** The bytes of every part: as they are, and as brotli sends them. */
export function measured() {
  const weigh = (file) => {
    const bytes = readFileSync(join(here, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
    return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
  };
  const sum = (files) =>
    files.map(weigh).reduce((one, other) => ({ raw: one.raw + other.raw, brotli: one.brotli + other.brotli }));
  return Object.fromEntries(Object.entries(parts()).map(([name, files]) => [name, sum(files)]));
}

export const recorded = () => JSON.parse(readFileSync(record, "utf8"));

/**
 * What is wrong with sizes, a sentence each; empty where nothing is.
 *
 * @param now what `measured` gives
 * @param then what was recorded
 */
export function complaints(now, then, limits = LIMITS) {
  const found = [];
  for (const [name, { brotli }] of Object.entries(now)) {
    const before = then[name]?.brotli;
    if (brotli > limits[name]) found.push(`${name}: ${brotli} bytes as brotli, ${brotli - limits[name]} more than it may have`);
    if (before === undefined) found.push(`${name}: never recorded`);
    else if (BigInt(brotli) * 100n > BigInt(before) * (100n + GROWTH)) {
      found.push(`${name}: ${brotli} bytes as brotli, more than ${GROWTH} % above the ${before} that were recorded`);
    }
  }
  for (const name of Object.keys(then)) if (now[name] === undefined) found.push(`${name}: recorded, and there no more`);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const now = measured();
  if (process.argv.includes("--accept")) writeFileSync(record, `${JSON.stringify(now, undefined, 2)}\n`);
  const then = recorded();
  for (const [name, { raw, brotli }] of Object.entries(now)) {
    console.error(`wasm: ${name.padEnd(36)} ${raw} bytes, ${brotli} as brotli (${then[name]?.brotli ?? "not"} recorded)`);
  }
  for (const sentence of complaints(now, then)) console.error(`wasm: ${sentence}; to accept it: node wasm/sizes.mjs --accept`);
}
