// Groups of the same fields that can be added and removed: the items of a request, of an offer.

import { make } from "./dom.js";
import { field } from "./field.js";

/**
 * @param {object} speech
 * @param {{ columns: object[], given?: string[][], most?: number, title: string, add: string, remove: string, heard: () => void }} how
 *   `title` and `remove` are texts of the catalogue with the number of the group
 */
export function lineGroups({ say }, { columns, given = [], most = 30, title, add, remove, heard }) {
  const list = make("div", {});
  const button = make("button", { type: "button", on: { click: () => append().fields[0].input.focus() } }, say(add));
  let groups = [];

  const number = () => {
    groups.forEach((group, place) => {
      group.legend.textContent = say(title, { number: place + 1 });
      group.remove.textContent = say(remove, { number: place + 1 });
      group.remove.hidden = groups.length === 1;
    });
    button.disabled = groups.length >= most;
  };

  const drop = (group) => {
    const place = groups.indexOf(group);
    groups = groups.filter((one) => one !== group);
    group.node.remove();
    number();
    heard();
    // The focus was on a button that is gone.
    (groups[place] ?? groups.at(-1)).fields[0].input.focus();
  };

  const append = (cells = []) => {
    const group = { legend: make("legend") };
    group.fields = columns.map((column, place) => field(column, { hint: column.hint, value: cells[place] ?? "", required: column.is_required, heard }));
    group.remove = make("button", { type: "button", class: "minitendr-remove", on: { click: () => drop(group) } });
    group.node = make(
      "fieldset",
      { class: "minitendr-offer" },
      group.legend,
      make("div", { class: "minitendr-grid" }, group.fields.map(({ node }) => node)),
      group.remove,
    );
    groups.push(group);
    list.append(group.node);
    number();
    return group;
  };

  (given.length > 0 ? given.slice(0, most) : [[]]).forEach((cells) => append(cells));

  return {
    node: make("div", {}, list, make("div", { class: "minitendr-actions" }, button)),
    cells: () => groups.map(({ fields }) => fields.map(({ value }) => value)),
    /** All fields, group by group. */
    fields: () => groups.map(({ fields }) => fields),
    label: (group, place) => `${say(title, { number: group + 1 })}, ${columns[place].name}`,
  };
}
