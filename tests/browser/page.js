// What runs in the page: the package as a browser loads it, and the runner of the vectors.

import { traces } from "./watch.js";
import { conformance, load } from "./vectors.js";
import { pilotInput } from "/wasm/conformance/pilot.js";
import * as full from "/wasm/js/index.js";
import { toText } from "/wasm/js/text.js";
import { award_many } from "/wasm/pkg/full/minitendr.js";

/** The objects of the package, and what a browser has of its own. */
function objects() {
  const scheme = { combine: { kind: "lowest_price" } };
  const frame = document.body.appendChild(document.createElement("iframe"));
  const foreign = frame.contentWindow.Object.assign(new frame.contentWindow.Object(), { id: "A", price: 1n });
  const winner = full.evaluate({ scheme, offers: [foreign], deadline: undefined }).winner;
  const refused = [document.body, new FormData(), new Blob([]), { scheme, offers: [window] }].map((input) => {
    try {
      full.evaluate(input);
      return "nothing";
    } catch (error) {
      return `${error.name}: ${error.message.split(";")[0]}`;
    }
  });
  return { winner, refused };
}

/** Whether the pilot, decided here, is byte by byte what the native engine decided when the package was built. */
async function pilot() {
  const [data, decided] = await Promise.all(["pilot", "decided"].map((name) => fetch(`/wasm/pkg/${name}.json`)));
  return award_many(toText(pilotInput(await data.json()))) === (await decided.text());
}

/** What a worker answers to a message. */
const ask = (script, message) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(`/tests/browser/${script}`, { type: "module" });
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
const inWorker = () => ask("worker.js", { scheme: { combine: { kind: "lowest_price" } }, offers: [{ id: "A", price: "1" }] });
const vectorsInWorker = (build) => ask("vectors-worker.js", build);

/** The one name that this page adds to the global scope. */
globalThis.check = { load, conformance, objects, pilot, inWorker, vectorsInWorker, traces };
