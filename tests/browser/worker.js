import { evaluate, init } from "/wasm/js/calculator.js";

globalThis.onmessage = async ({ data }) => {
  await init();
  globalThis.postMessage(evaluate(data).winner);
};
