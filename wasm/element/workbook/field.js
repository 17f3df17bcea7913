// Offers that somebody brings as a workbook, by choosing it or by dropping it.

import { freshId, make } from "../dom.js";
import { fileButton } from "./button.js";
import { rowsOf } from "./cells.js";
import { workbooks, XLSX } from "./load.js";

/** Larger than any form that people fill in; a larger file would only freeze the page. */
const MOST_MEGABYTES = 16;

/** A heading stands in the first rows of a sheet, or nowhere. */
const HEADING = 50;

/**
 * @param {object} context
 * @param {object} lot
 * @param {(rows: string[][]) => { taken: number, said: string }} take puts the rows in the place of what is typed
 */
export function workbookField(context, lot, take) {
  const { engine, framework, speech, emit } = context;
  const { say, plain, language } = speech;
  const id = freshId("workbook");
  const answer = make("p", { class: "minitendr-said", role: "status" });
  const choice = make("div", {});
  /** Which file was brought last: a slow one does not answer for a newer one. */
  let turn = 0;

  const tell = (kind, text) => {
    answer.dataset.kind = kind;
    answer.textContent = text;
  };

  /** What the engine finds of a file, or of the rows of one of its sheets. */
  const found = (rows, source) => engine.offers_from_table({ framework, lot: lot.id, rows, source }).findings;

  const hasHeading = (rows) => {
    try {
      return !found(rows.slice(0, HEADING), {}).some(({ code }) => code === "no_header" || code === "nothing_there");
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      return false;
    }
  };

  const use = (file, sheets, chosen) => {
    const { taken, said } = take(sheets[chosen].rows);
    tell(taken > 0 ? "good" : "bad", say("workbook_read", { file, sheet: sheets[chosen].name, said }));
  };

  /** Where there are several sheets: which one is read, and another to choose. */
  const offerSheets = (file, sheets, chosen) => {
    if (sheets.length < 2) return choice.replaceChildren();
    const options = sheets.map(({ name }, place) => make("option", { value: place, selected: place === chosen }, name));
    const select = make("select", { id: `${id}-sheet`, on: { change: () => use(file, sheets, Number(select.value)) } }, options);
    return choice.replaceChildren(make("label", { for: `${id}-sheet` }, say("sheet")), select);
  };

  const open = async (file) => {
    const mine = (turn += 1);
    const { name } = file;
    choice.replaceChildren();
    if (file.size > MOST_MEGABYTES * 1024 * 1024) return tell("bad", say("too_large", { file: name, most: MOST_MEGABYTES }));
    tell("", say("workbook_loading", { file: name }));
    let bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return mine === turn && tell("bad", say("file_not_read", { file: name }));
    }
    const module = await workbooks();
    if (mine !== turn) return undefined;
    if (module === undefined) return tell("bad", say("workbook_not_loaded"));
    const { sheets, refused } = module.readWorkbook(bytes);
    if (refused !== undefined) return refuse(name, found([], { file: name, refused }));
    const read = sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })).filter(({ rows }) => rows.length > 0);
    if (read.length === 0) return refuse(name, found([], { file: name }));
    const chosen = Math.max(0, read.findIndex(({ rows }) => hasHeading(rows)));
    offerSheets(name, read, chosen);
    return use(name, read, chosen);
  };

  const refuse = (file, findings) => {
    const errors = findings.filter(({ severity }) => severity === "error");
    emit("error", { lot: lot.id, errors });
    // The engine would take CSV too, but this field does not.
    const advice = ({ code, instead }) => (code === "not_a_table" ? say("save_as_workbook") : instead && plain(instead));
    const what = (one) => (one.code === "not_a_table" ? say("no_workbook") : plain(one.message));
    const sentence = (one) => [what(one), advice(one)].filter(Boolean).join("; ");
    tell("bad", `${file}: ${errors.map(sentence).join(". ")}`);
  };

  const input = make("input", {
    id,
    type: "file",
    accept: `.xlsx,${XLSX}`,
    "aria-describedby": `${id}-hint`,
    on: {
      // The same file, mended, can be chosen again.
      click: () => (input.value = ""),
      change: () => input.files[0] && open(input.files[0]),
    },
  });
  const drop = (event) => {
    // Otherwise the browser leaves the page to show the file, and what was typed is lost.
    event.preventDefault();
    if (event.dataTransfer.files[0]) open(event.dataTransfer.files[0]);
  };
  const form = ({ writeForm }) => {
    const empty = engine.form({ kind: "offers", framework, lot: lot.id, language });
    return { name: say("offers_form_file"), bytes: writeForm(empty, language) };
  };
  return make(
    "section",
    { class: "minitendr-check minitendr-workbook", on: { dragover: (event) => event.preventDefault(), drop } },
    make("h3", {}, say("from_workbook")),
    make("p", { class: "minitendr-hint", id: `${id}-hint` }, say("from_workbook_hint")),
    make("label", { for: id }, say("workbook_file")),
    input,
    choice,
    answer,
    fileButton(context, say("offers_form"), form, false),
  );
}
