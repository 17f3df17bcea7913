// The same in a worker, watched from the beginning.

import { traces } from "./watch.js";

globalThis.onmessage = async ({ data }) => {
  const { conformance, load } = await import("./vectors.js");
  await load();
  const done = await conformance(data);
  globalThis.postMessage({ ...done, ...traces() });
};
