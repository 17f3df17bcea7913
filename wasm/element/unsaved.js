// What was typed lives in the page only. Who leaves the page before it was taken away is asked first, by the browser in its words.

let isTyped = false;

const ask = (event) => event.preventDefault();

/** Something was typed, or pasted. */
export function typed() {
  if (isTyped) return;
  isTyped = true;
  addEventListener("beforeunload", ask);
}

/** It was taken away as a file, or is gone with its element. */
export function saved() {
  isTyped = false;
  removeEventListener("beforeunload", ask);
}
