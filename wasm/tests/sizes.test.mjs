// Nothing grows without a word.

import assert from "node:assert/strict";
import { test } from "node:test";

import { complaints, measured, recorded } from "../sizes.mjs";

test("the package is within its limits, and not much larger than when its size was last accepted", () => {
  assert.deepEqual(complaints(measured(), recorded()), [], "where it is meant: node wasm/sizes.mjs --accept");
});

test("growth is found above five per cent, limits at the byte, and what was never weighed", () => {
  const weight = (brotli) => ({ raw: 4 * brotli, brotli });
  const then = { module: weight(1000), gone: weight(1) };
  const said = (bytes, limits) => complaints({ module: weight(bytes), gone: weight(1) }, then, limits);
  assert.deepEqual([said(1050), said(500), said(1000, { module: 1000 })], [[], [], []]);
  assert.match(said(1051).join(), /^module: 1051 bytes as brotli, more than 5 % above the 1000 that were recorded$/);
  assert.match(said(1001, { module: 1000 }).join(), /1 more than it may have/);
  assert.deepEqual(complaints({ other: weight(1) }, then), [
    "other: never recorded",
    "module: recorded, and there no more",
    "gone: recorded, and there no more",
  ]);
});
