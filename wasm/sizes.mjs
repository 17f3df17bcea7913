// Called by wasm/build at the end: how large everything is.

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What the calculator may weigh at most, in bytes of brotli: a form loads it on a slow line. */
const LIMIT = 150 * 1024;

const at = (path) => new URL(path, import.meta.url);
function sizes(file) {
  const bytes = readFileSync(at(file));
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  const size = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
  console.error(`wasm: ${file.padEnd(34)} ${size.raw} bytes, ${size.gzip} as gzip, ${size.brotli} as brotli`);
  return size;
}

for (const file of ["pkg/full/minitendr_bg.wasm", "pkg/full/minitendr.js", "pkg/calculator/minitendr.js"]) sizes(file);
for (const file of ["pkg/workbook/minitendr_bg.wasm", "pkg/workbook/minitendr.js"]) sizes(file);
sizes("pkg/pilot.json");
const { brotli } = sizes("pkg/calculator/minitendr_bg.wasm");
if (brotli > LIMIT) {
  console.error(`wasm: the calculator weighs ${brotli} bytes as brotli, ${brotli - LIMIT} more than it may`);
  process.exitCode = 1;
}
