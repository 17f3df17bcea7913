// The vectors against the builds, in a page or in a worker.

import { engine } from "/wasm/conformance/engine.js";
import { run } from "/wasm/conformance/run.js";
import * as calculator from "/wasm/js/calculator.js";
import * as element from "/wasm/js/element.js";
import * as full from "/wasm/js/index.js";

/** Loads all builds; where one cannot be loaded the call fails, and the test with it. */
export async function load() {
  await Promise.all([full.init(), element.init(), calculator.init()]);
  return full.version();
}

/** Runs all vectors against one build: the lines of the report, and what the engine said, as it said it. */
export async function conformance(build) {
  const files = await (await fetch("/vectors")).json();
  const lines = [];
  const answers = [];
  const summary = run(files, {
    ...engine(build),
    write: (line) => lines.push(line),
    answered: (id, text) => answers.push([id, text]),
  });
  return { lines, answers, ...summary };
}
