// Everything that is wrong, in one list before the form. It takes the focus, so that who does not see the fields hears it, and
// every line leads to its field.

import { freshId, make } from "./dom.js";

/** @returns {{ node: HTMLElement, show(problems: { target?: HTMLElement, label?: string, nodes: (Node | string)[] }[]): void }} */
export function summary(speech) {
  const id = freshId("summary");
  const heading = make("h3", { id });
  const list = make("ul");
  const node = make("div", { class: "minitendr-summary", tabindex: "-1", role: "group", "aria-labelledby": id, hidden: true }, heading, list);
  const line = ({ target, label, nodes }) => {
    const text = label === undefined ? nodes : [`${label}: `, ...nodes];
    if (target === undefined) return make("li", {}, text);
    const go = (event) => {
      event.preventDefault();
      target.focus();
    };
    return make("li", {}, make("a", { href: `#${target.id}`, on: { click: go } }, text));
  };
  return {
    node,
    /** Shows the problems and takes the focus; with none it goes away. */
    show(problems) {
      node.hidden = problems.length === 0;
      // Several things may be wrong with one entry.
      const entries = new Set(problems.map(({ target }) => target ?? {})).size;
      heading.textContent = entries > 0 ? speech.count("problems", entries) : "";
      list.replaceChildren(...problems.map(line));
      if (problems.length > 0) node.focus();
    },
  };
}
