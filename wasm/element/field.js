// One field of a form: a label, a hint, what is typed, and beneath it what the engine has to say about it: what is wrong, and what
// is only to be looked at.

import { freshId, make } from "./dom.js";
import { suggestions } from "./suggestions.js";

const modes = { number: "decimal", amount: "decimal", whole: "numeric" };

/**
 * A field for a column of a form of the engine.
 *
 * @param {object} column what the engine says of it: name, kind of cell, choices
 * @param {object} column.suggested what is known of it: what is typed by name has the code for its value
 * @param {object} options `hint`, `value`, `placeholder`, `required`, `heard` (called when the value is another than before)
 */
export function field(column, { hint, value = "", placeholder, required = false, heard = () => {} } = {}) {
  const id = freshId("field");
  const [hintId, problemId, cautionId] = [`${id}-hint`, `${id}-problem`, `${id}-caution`];
  // Browsers tell of a choice by either event, and of a text by both: the second, when the field is left, changes nothing more.
  let known = value;
  const hear = () => {
    if (input.value === known) return;
    known = input.value;
    heard();
  };
  const common = {
    id,
    autocomplete: "off",
    "aria-describedby": [hint && hintId, problemId, cautionId].filter(Boolean).join(" "),
    "aria-required": required ? "true" : undefined,
    on: { input: hear, change: hear },
  };
  const choices = column.choices ?? [];
  const names = column.names ?? choices;
  const suggested = column.suggested && suggestions(column.suggested.known, column.suggested.isList);
  const offered = suggested && make("datalist", { id: `${id}-known` });
  const input =
    choices.length === 0
      ? make("input", { ...common, type: "text", inputmode: modes[column.cell], placeholder, spellcheck: "false", list: offered && `${id}-known` })
      : make("select", common, make("option", { value: "" }, ""), choices.map((one, place) => make("option", { value: one }, names[place])));
  const hinted = hint && make("p", { class: "minitendr-hint", id: hintId }, hint);
  const problem = make("p", { class: "minitendr-problem", id: problemId, hidden: true });
  const caution = make("p", { class: "minitendr-caution", id: cautionId, hidden: true });

  // Paper shows what is filled in, and a style sheet cannot see it.
  const mark = () => input.toggleAttribute("data-empty", input.value === "");
  input.addEventListener("input", mark);
  const suggest = () => suggested?.fill(offered, input.value);
  input.addEventListener("input", suggest);
  const set = (text) => {
    // What was pasted and is no choice stays, and the engine says what is wrong with it: nothing is lost.
    const isThere = input.tagName === "INPUT" || text === "" || choices.includes(text);
    if (!isThere && ![...input.options].some((option) => option.value === text)) input.append(make("option", { value: text }, text));
    input.value = suggested === undefined ? text : suggested.toNames(text);
    known = input.value;
    mark();
    suggest();
  };
  set(value);

  return {
    name: column.name,
    input,
    get value() {
      return suggested === undefined ? input.value : suggested.toCodes(input.value);
    },
    set value(text) {
      set(text);
    },
    /** What somebody reads in it: of a choice its name. */
    get text() {
      return input.tagName === "SELECT" ? (input.selectedOptions[0]?.textContent ?? "") : input.value;
    },
    /** Says another hint, where there is one. */
    set hint(text) {
      if (hinted) hinted.textContent = text;
    },
    /** What is said to be wrong with it. */
    get problemText() {
      return problem.textContent;
    },
    /** Shows what is wrong, as nodes; without an argument nothing is. */
    show(...nodes) {
      problem.replaceChildren(...nodes);
      problem.hidden = nodes.length === 0;
      if (nodes.length === 0) input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
    },
    /** Shows what is to be looked at and stands in the way of nothing. */
    caution(...nodes) {
      caution.replaceChildren(...nodes);
      caution.hidden = nodes.length === 0;
    },
    node: make(
      "div",
      { class: "minitendr-field" },
      make("label", { for: id }, column.name),
      hinted,
      input,
      offered,
      make("div", { class: "minitendr-remarks" }, problem, caution),
    ),
  };
}
