// A press of a mouse or finger is a click only where it ends on what it began on. What moves or replaces the page meanwhile would
// lose the click, so that waits for the end of the press.

/** A press of which no end was heard, such as one that opened the list of a field, holds nothing up for longer: in milliseconds. */
const LONGEST = 1000;

/** What waits; undefined while nothing is pressed. */
let waiting;
let limit;

function release() {
  clearTimeout(limit);
  const all = waiting ?? [];
  waiting = undefined;
  for (const run of all) run();
}

/** Watches the presses on an element: one listener is there from the beginning, the others while something is pressed. */
export function watchPresses(element) {
  element.addEventListener("pointerdown", () => {
    release();
    waiting = [];
    limit = setTimeout(release, LONGEST);
    // The click comes after the end of the press, in the same turn.
    const end = () => setTimeout(release);
    for (const name of ["pointerup", "pointercancel"]) addEventListener(name, end, { once: true, capture: true });
  }, { capture: true });
}

/** Runs it now, or after the press that is going on. */
export function afterPress(run) {
  if (waiting === undefined) run();
  else waiting.push(run);
}
