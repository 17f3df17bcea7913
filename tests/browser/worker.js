// A worker that loads the small build by itself and computes.

import { traces } from "./watch.js";
import { evaluate, init } from "/wasm/js/calculator.js";

globalThis.onmessage = async ({ data }) => {
  await init();
  globalThis.postMessage({ winner: evaluate(data).winner, ...traces() });
};
