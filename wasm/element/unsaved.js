// What was typed lives in the page only. Who leaves the page before it was taken away is asked first, by the browser in its words.

/** Whose work is not taken away yet: a page may hold several calculators, and saving one of them saves no other. */
const unsaved = new Set();

const ask = (event) => event.preventDefault();

/** Something was typed in it, or pasted. */
export function typed(calculator) {
  if (unsaved.size === 0) addEventListener("beforeunload", ask);
  unsaved.add(calculator);
}

/** All of it was taken away as a file, or is gone with its element. */
export function saved(calculator) {
  unsaved.delete(calculator);
  if (unsaved.size === 0) removeEventListener("beforeunload", ask);
}
