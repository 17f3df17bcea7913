// A text field that offers what is known, by names: the engine gets the codes. Whatever else is typed stays as it is, and the
// engine judges it.

import { make } from "./dom.js";

/** The parts of a list as people type one, and what divides them. */
const parts = (text) => text.split(/([,;]\s*)/);

/**
 * @param {{ code: string, name: string }[]} known
 * @param {boolean} isList whether several can stand in the field, divided by commas
 */
export function suggestions(known, isList) {
  const codes = new Map(known.map(({ code, name }) => [name.toLowerCase(), code]));
  const names = new Map(known.map(({ code, name }) => [code, name]));
  const each = (text, change) => (isList ? parts(text) : [text]).map((part, place) => (place % 2 === 0 ? change(part) : part)).join("");
  return {
    /** What was typed, with codes in the place of names. */
    toCodes: (text) => each(text, (part) => codes.get(part.trim().toLowerCase()) ?? part),
    /** Codes, with names in their place. */
    toNames: (text) => each(text, (part) => names.get(part.trim()) ?? part),
    /** Fills the list that belongs to the field, for what is typed so far. */
    fill(list, text) {
      const typed = isList ? text.split(/[,;]/).map((part) => part.trim()) : [""];
      const before = typed.slice(0, -1);
      const left = known.filter(({ name }) => !before.includes(name));
      list.replaceChildren(...left.map(({ name }) => make("option", { value: [...before, name].join(", ") })));
    },
  };
}
