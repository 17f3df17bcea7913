// Something that the engine refuses or remarks, with the field that it belongs to.

import { make } from "./dom.js";

/** Makes problems: where it belongs, and the finding or error of the engine. */
export function problems(speech) {
  const said = ({ code, message, instead, help, advice }) => {
    // A form has fields, and no cells.
    if (code === "empty") return [...speech.sentence(message), `; ${speech.say("fill_in")}`];
    const more = instead ?? help ?? advice;
    return [...speech.sentence(message), ...(more?.[speech.language] ? ["; ", ...speech.sentence(more)] : [])];
  };
  return (where, finding) => ({
    ...where,
    finding,
    // New ones each time: a node has one place, and a problem is shown at its field and in the summary.
    get nodes() {
      return said(finding);
    },
  });
}

/** Shows at a field what belongs to it: what is wrong, and what is only to be looked at. Each stands on a line of its own. */
export function showAt(field, found, looked = []) {
  const mine = (all) => all.filter(({ target }) => target === field.input).map(({ nodes }) => nodes);
  const lines = (all) => (all.length < 2 ? all.flat() : all.flatMap((nodes) => [make("span", { class: "minitendr-line" }, nodes), " "]));
  field.show(...lines(mine(found)));
  field.caution(...lines(mine(looked)));
}

/** What an operation says; what it refuses becomes a problem, once, where `at` says by its path. */
export function ask(engine, found, make, at, operation) {
  try {
    return operation();
  } catch (error) {
    if (!(error instanceof engine.InputError)) throw error;
    for (const one of error.errors) {
      const known = found.some(({ finding }) => finding.code === one.code && finding.path === one.path);
      if (!known) found.push(make(at(one.path), one));
    }
    return undefined;
  }
}
