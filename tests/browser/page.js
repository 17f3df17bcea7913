// What runs in the page: the package as a browser loads it, and the runner of the vectors.

import { engine } from "/wasm/conformance/engine.js";
import { pilotInput } from "/wasm/conformance/pilot.js";
import { run } from "/wasm/conformance/run.js";
import * as calculator from "/wasm/js/calculator.js";
import * as full from "/wasm/js/index.js";
import { toText } from "/wasm/js/text.js";
import { award_many } from "/wasm/pkg/full/minitendr.js";

/** Loads both builds; in a page that cannot load one the call fails, and the test with it. */
globalThis.load = async () => {
  await Promise.all([full.init(), calculator.init()]);
  return full.version();
};

/** Runs all vectors against one build: the lines of the report, and what the engine said. */
globalThis.conformance = async (build) => {
  const files = await (await fetch("/vectors")).json();
  const lines = [];
  const answers = [];
  const summary = run(files, {
    ...engine(build),
    write: (line) => lines.push(line),
    answered: (id, text) => answers.push([id, text]),
  });
  return { lines, answers, ...summary };
};

/** The objects of the package, and what a browser has of its own. */
globalThis.objects = () => {
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
};

/** Whether the pilot, decided here, is byte by byte what the native engine decided when the package was built. */
globalThis.pilot = async () => {
  const [data, decided] = await Promise.all(["pilot", "decided"].map((name) => fetch(`/wasm/pkg/${name}.json`)));
  return award_many(toText(pilotInput(await data.json()))) === (await decided.text());
};

/** A worker loads the small build by itself and computes. */
globalThis.inWorker = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker("/tests/browser/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ scheme: { combine: { kind: "lowest_price" } }, offers: [{ id: "A", price: "1" }] });
  });

/** What the page fetched, and what it kept. */
globalThis.traces = () => ({
  fetched: performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  stored: [localStorage.length, sessionStorage.length, document.cookie],
});
