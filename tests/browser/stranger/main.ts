// A page as somebody else writes it, with the package as it is installed and a bundler that knows nothing of it.

import "minitendr/element";
import "minitendr/element.css";
import { InputError, evaluate, init, type EvaluateInput, type Problem } from "minitendr";
import * as calculator from "minitendr/calculator";
import address from "./worker?worker&url";

const input: EvaluateInput = {
  scheme: { combine: { kind: "lowest_price" } },
  offers: [{ id: "A", price: 2 }, { id: "B", price: "1.50" }],
};

function say(id: string, what: unknown): void {
  document.querySelector(`#${id}`)!.textContent = JSON.stringify(what);
}

/** What the engine says to an input that is wrong in two places, of which one is not even there. */
function refused(): Problem[] {
  try {
    calculator.evaluate({ offers: [{ id: "A", price: "cca 1" }] } as unknown as EvaluateInput);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.errors;
  }
}

/** Under trusted types a page says itself which scripts its workers may run. */
const own = trustedTypes.createPolicy("own-workers", { createScriptURL: (place) => place });

const inWorker = new Promise<string>((resolve, reject) => {
  const worker = new Worker(own.createScriptURL(address), { type: "module" });
  worker.addEventListener("message", ({ data }) => resolve(data));
  worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  worker.postMessage(input);
});

document.querySelector("minitendr-calculator")!.addEventListener("minitendr-result", ({ detail }) => {
  say("heard", [detail.task, detail.lot, detail.result?.winner]);
});

await Promise.all([init(), calculator.init()]);
say("said", { full: evaluate(input).winner, small: calculator.evaluate(input).winner, worker: await inWorker, refused: refused() });
