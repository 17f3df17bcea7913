// A press of a mouse or finger is a click only where it ends on what it began on. What moves or replaces the page meanwhile would
// lose the click, so that waits for the end of the press, however long somebody holds the button.

/**
 * A press of which no end was heard, such as one that opened the list of a field, holds nothing up for ever: in milliseconds.
 * Nobody holds a button that long, and what shows earlier that it is over is heard too.
 */
const LONGEST = 10_000;

/** What waits; undefined while nothing is pressed. */
let waiting;
let limit;
/** Takes the listeners of the press away. */
let forget;

function release() {
  clearTimeout(limit);
  forget?.abort();
  const all = waiting ?? [];
  waiting = undefined;
  for (const run of all) run();
}

function begin() {
  release();
  const mine = (waiting = []);
  limit = setTimeout(release, LONGEST);
  forget = new AbortController();
  const hear = (names, heard) => {
    for (const name of names) addEventListener(name, heard, { capture: true, signal: forget.signal });
  };
  // The click comes after the end of the press, in the same turn.
  hear(["pointerup", "pointercancel"], () => setTimeout(() => waiting === mine && release()));
  // The end was not heard, and yet it is over: nothing is held any more, a choice was made, a key is typed.
  hear(["pointermove"], ({ buttons, pointerType }) => pointerType === "mouse" && buttons === 0 && release());
  hear(["input", "keydown", "blur"], ({ type, target }) => (type !== "blur" || target === globalThis) && release());
}

/** Watches the presses on an element: one listener is there from the beginning, the others while something is pressed. */
export function watchPresses(element) {
  element.addEventListener("pointerdown", begin, { capture: true });
}

/** Runs it now, or after the press that is going on. */
export function afterPress(run) {
  if (waiting === undefined) run();
  else waiting.push(run);
}
