// The offers as they are typed: a group of fields for each, which can be added, removed and pasted into.

import { make } from "../dom.js";
import { field } from "../field.js";
import { showAt } from "../problem.js";
import { offerColumns } from "./columns.js";
import { cellsOf, isTable, linesOf } from "./paste.js";
import { offersOf } from "./sheet.js";

/** More offers than a mini-tender ever has; a pasted column of a whole sheet is a mistake, and is said to be one. */
export const MOST = 40;

/** Lines of a table with a heading: an offer has several where it lists its items. */
const MOST_LINES = 2000;

/** How many empty offers there are to begin with: it takes two to compare. */
const FEWEST = 2;

/** What was typed, in the columns that there are now: of those of another lot some are here too. */
function fitting({ cells = [], columns: before }, columns) {
  if (before === undefined) return cells;
  const from = columns.map(({ field: name }) => before.indexOf(name));
  return cells.map((row) => from.map((place) => row[place] ?? ""));
}

/** Whether anything is typed in an offer. */
const isBegun = (fields) => fields.some(({ value }) => value.trim() !== "");

/**
 * @param {object} context
 * @param {object} lot
 * @param {{ heard: () => void, left: () => void }} calls when something was typed, and when a field was left
 */
export function offerRows(context, lot, { heard, left }) {
  const { speech, kept } = context;
  const { say, count } = speech;
  const columns = offerColumns(context, lot);
  const list = make("div", { class: "minitendr-offers" });
  const add = make("button", { type: "button", on: { click: () => append().fields[0].input.focus() } }, say("add_offer"));
  // What happened to the list, for who sees it and who hears it, until something else is typed.
  const notice = make("p", { class: "minitendr-notice", role: "status" });
  const announce = (sentence) => notice.replaceChildren(sentence);
  const changed = () => {
    announce("");
    heard();
  };
  let rows = [];

  /** A name for an offer that was given none. */
  const defaultName = (place) => `N${place + 1}`;

  const number = () => {
    rows.forEach((row, place) => {
      row.legend.textContent = say("offer_number", { number: place + 1 });
      row.remove.textContent = say("remove_offer", { number: place + 1 });
      row.remove.hidden = rows.length === 1;
      row.fields[0].input.placeholder = defaultName(place);
    });
    add.disabled = rows.length >= MOST;
  };

  const drop = (row) => {
    const place = rows.indexOf(row);
    rows = rows.filter((one) => one !== row);
    row.node.remove();
    number();
    changed();
    announce(say("removed", { number: place + 1 }));
    // The focus was on a button that is gone.
    (rows[place] ?? rows.at(-1)).fields[0].input.focus();
  };

  const paste = (row, column) => (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!isTable(text)) return;
    event.preventDefault();
    // A whole sheet is a mistake, and reading it only to refuse it would hold up the page.
    const lines = linesOf(text);
    if (lines > MOST_LINES) return refuse(row.fields[column], count("too_many_rows", lines));
    take(cellsOf(text), rows.indexOf(row), column);
  };

  const append = (cells = []) => {
    const row = { legend: make("legend"), touched: new Set() };
    row.fields = columns.map((column, place) =>
      field(column, { hint: column.hint, value: cells[place] ?? "", required: column.is_required, heard: changed }),
    );
    row.fields.forEach(({ input }, place) => {
      input.addEventListener("paste", paste(row, place));
      input.addEventListener("blur", () => {
        // What is left blank is missing only in an offer that was begun, and only once its name was followed by something.
        const isMissing = input.value === "" && (place === 0 || !isBegun(row.fields));
        if (isMissing || row.touched.has(place)) return;
        row.touched.add(place);
        left();
      });
    });
    // Who goes on to something else has left every field of the offer.
    const leave = ({ relatedTarget }) => {
      if (relatedTarget === null || row.node.contains(relatedTarget) || !isBegun(row.fields)) return;
      row.fields.forEach((_, place) => row.touched.add(place));
      left();
    };
    row.remove = make("button", { type: "button", class: "minitendr-remove", on: { click: () => drop(row) } });
    row.node = make(
      "fieldset",
      { class: "minitendr-offer", on: { focusout: leave } },
      row.legend,
      make("div", { class: "minitendr-grid" }, row.fields.map(({ node }) => node)),
      row.remove,
    );
    rows.push(row);
    list.append(row.node);
    number();
    return row;
  };

  /** Says that nothing was pasted, and why: at the field, and to who hears it. */
  const refuse = (one, ...nodes) => {
    one.show(...nodes);
    announce(one.problemText);
    return { taken: 0, said: one.problemText };
  };

  /** Whether this is the heading of the sheet of offers that this page writes: beneath it stand the fields, and after a gap notes. */
  const isOwn = (head = []) =>
    columns.every(({ name }, place) => head[place] === name || (place < 2 && speech.isText(["offer_name", "price"][place], head[place])));

  const isResult = (head = []) => speech.isText("offer", head[0]) && speech.isText("place", head[1]) && speech.isText("total", head.at(-1));

  const nothing = (key) => {
    announce(say(key));
    return { taken: 0, said: say(key) };
  };

  const upToGap = (table) => {
    const gap = table.findIndex((cells) => cells.every((text) => text === ""));
    return gap < 0 ? table : table.slice(0, gap);
  };

  /** Rows of a table: with a heading they are what the heading says, without one they are cells from a field on. */
  const take = (table, first, column) => {
    if (isResult(table[0])) return nothing("result_sheet");
    if (isOwn(table[0])) return fill(upToGap(table.slice(1)).map((cells) => cells.slice(0, columns.length)), first, 0);
    const sheet = offersOf(context, lot, columns, table);
    if (sheet === undefined) return fill(table, first, column);
    if (sheet.refused !== undefined) return refuse(rows[first].fields[column], ...sheet.refused);
    if (sheet.rows.length === 0) return nothing("empty_sheet");
    return fill(sheet.rows, first, 0);
  };

  /** Writes pasted cells from one field on to the right and down: all of them, or none. */
  const fill = (table, first, column) => {
    const one = rows[first].fields[column];
    if (first + table.length > MOST) return refuse(one, count("too_many_rows", table.length));
    if (table.some((cells) => column + cells.length > columns.length)) return refuse(one, say("too_many_cells"));
    table.forEach((cells, down) => {
      const row = rows[first + down] ?? append();
      cells.forEach((text, right) => {
        row.fields[column + right].value = text;
        row.touched.add(column + right);
      });
    });
    changed();
    const said = count("pasted", table.length);
    announce(said);
    return { taken: table.length, said };
  };

  const given = fitting(kept, columns);
  for (let place = 0; place < Math.max(FEWEST, Math.min(given.length, MOST)); place += 1) append(given[place]);

  return {
    node: make("div", {}, list, notice, make("div", { class: "minitendr-actions" }, add)),
    columns: columns.map(({ field: name }) => name),
    /** What the columns are called, and what their cells are. */
    heads: columns.map(({ name, cell }) => ({ name, cell })),
    /** What is typed, row by row. */
    cells: () => rows.map(({ fields }) => fields.map(({ value }) => value)),
    /** The rows in which something is typed, for paper: the cells in their words. */
    typed: () =>
      rows
        .map(({ fields }, row) => ({ row, fields }))
        .filter(({ fields }) => isBegun(fields))
        .map(({ row, fields }) => ({ row, cells: fields.map(({ text }, column) => (column === 0 && text.trim() === "" ? defaultName(row) : text)) })),
    count: () => rows.length,
    /** Puts the rows of a table in the place of all that is typed; with a mistake everything stays as it is. */
    replace(table) {
      const texts = table.map((cells) => cells.map((one) => String(one ?? "").trim()));
      if (texts.length === 0) return refuse(rows[0].fields[0], say("not_pasted", { why: say("empty_table") }));
      if (texts.length > MOST_LINES) return refuse(rows[0].fields[0], count("too_many_rows", texts.length));
      const answer = take(texts, 0, 0);
      if (answer.taken > 0) {
        for (const row of rows.slice(Math.max(FEWEST, answer.taken))) row.node.remove();
        rows = rows.slice(0, Math.max(FEWEST, answer.taken));
        rows.slice(answer.taken).forEach((row) => row.fields.forEach((one) => (one.value = "")));
        number();
        changed();
        announce(answer.said);
      }
      return answer;
    },
    defaultName,
    /** The field of an offer, and what to call it in a list of problems. */
    at: (row, column = 0) => ({
      row,
      column,
      target: rows[row].fields[column].input,
      label: `${say("offer_number", { number: row + 1 })}, ${rows[row].fields[column].name}`,
    }),
    /** Shows the problems at the fields that somebody has left, or at all of them. */
    mark(problems, { all, looked = [] }) {
      for (const row of rows) {
        row.fields.forEach((one, place) => {
          if (all) row.touched.add(place);
          showAt(one, ...(row.touched.has(place) ? [problems, looked] : [[], []]));
        });
      }
    },
  };
}
