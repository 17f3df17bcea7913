// The page is built of nodes and texts only: what somebody typed can never become markup, and a page that requires trusted
// types has nothing to object to.

let last = 0;

/** A name that is not taken yet, for what labels and descriptions point to. */
export const freshId = (word) => `minitendr-${word}-${(last += 1)}`;

/**
 * An element. `undefined`, `null` and `false` are left out among attributes and children; `on` holds listeners.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | undefined | null | false | unknown[])} children
 */
export function make(tag, attributes = {}, ...children) {
  const { on = {}, ...rest } = attributes;
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === null || value === false) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const [name, listener] of Object.entries(on)) node.addEventListener(name, listener);
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

/** A box that scrolls is a stop for the keyboard, and one that does not is none. */
function stopsWhereItScrolls(entries) {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth;
    target.toggleAttribute("data-scrolls", scrolls);
    if (scrolls) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
}

/** Made with the first table: outside of a browser there is none, and the rest of this file is of use. */
let boxes;

/** What stands to the right in its column, so that decimals stand beneath each other. */
const isNumber = (content) => content?.tagName !== "CODE" && /^[\d\s.,\u2212-]*\d( Kč| CZK|\.)?$/.test(content?.textContent ?? content ?? "");

/**
 * A table of data with its caption. It scrolls in its own box, so that the page never does; or, where it `stacks`, its rows stand
 * as blocks on a narrow screen, each cell with the name of its column. The roles then keep it a table for who hears it.
 */
export function dataTable({ caption, head, rows, className, stacks = false }) {
  const id = freshId("caption");
  const numbers = head.map((_, column) => column > 0 && rows.some((row) => isNumber(row[column])) && rows.every((row) => isNumber(row[column]) || row[column] === "–"));
  const side = (column) => numbers[column] && "minitendr-number";
  const role = (name) => stacks && name;
  const cell = (content, column) =>
    column === 0
      ? make("th", { scope: "row", role: role("rowheader") }, content)
      : make("td", { class: side(column), role: role("cell"), "data-column": role(head[column]), "data-none": role(content === "–") }, content);
  const title = (name, column) => make("th", { scope: "col", role: role("columnheader"), class: side(column) }, name);
  const box = make(
    "div",
    { class: "minitendr-scroll", role: "group", "aria-labelledby": id },
    make(
      "table",
      { class: [className, stacks && "minitendr-stacks"].filter(Boolean).join(" "), role: role("table"), "aria-labelledby": role(id) },
      make("caption", { id }, caption),
      make("thead", { role: role("rowgroup") }, make("tr", { role: role("row") }, head.map(title))),
      make("tbody", { role: role("rowgroup") }, rows.map((row) => make("tr", { role: role("row") }, row.map(cell)))),
    ),
  );
  boxes ??= new ResizeObserver(stopsWhereItScrolls);
  boxes.observe(box);
  return box;
}

/** Hands a text to the person as a file. It is made here and goes nowhere else. */
export function save(name, text, type = "application/json") {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  // The browser has taken the text by the next turn; kept longer it would only fill the memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
