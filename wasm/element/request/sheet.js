// The request as a row for each item, under the columns of the authority's form: the engine fills the form in.

/** @returns {object} a sheet of the shape that `workbook` of the engine gives */
export function sheetOf({ engine, framework, speech }, lot, request, note = "") {
  const [sheet] = engine.form({ kind: "requests", framework, lot: lot.id, language: speech.language, requests: [request] }).sheets;
  const { name, columns, rows } = sheet;
  // A note is no part of a request, so that the engine does not have it; it belongs to the first row.
  const noted = columns.findIndex(({ field }) => field === "note");
  const cells = rows.map((row, place) => row.map((cell, column) => (place === 0 && column === noted && note !== "" ? note : cell)));
  return { name, columns: columns.map((one) => ({ name: one.name, cell: kinds[one.cell] ?? "text" })), rows: cells, notes: [] };
}

/** What cells of a form are, as a workbook calls it. */
const kinds = { amount: "amount", number: "number", whole: "whole", day: "day", moment: "moment" };
