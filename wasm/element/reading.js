// What was typed goes to the engine as a table of one row, so that "52 300,50 Kč" and "1. 7. 2026" mean here what they mean in
// a workbook, and nothing is parsed twice. What the engine found comes back to the fields.

import { InputError } from "../js/error.js";

/** The place of a column by the letters by which spreadsheets call it. */
const place = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Names of columns that no table of fields would guess: what they mean is said, so that no note about a guess comes back. */
const heading = (columns) => ({
  row: columns.map((_, index) => `c${index}`),
  meaning: Object.fromEntries(columns.map((field, index) => [`c${index}`, field])),
});

/** An error of the whole operation as a finding of its cell, which its path names: `/rows/1/2`. */
const refused = (error) => {
  const [, row, column] = /^\/rows\/(\d+)(?:\/(\d+))?/.exec(error.path) ?? [];
  return {
    row: row === undefined || row === "0" ? undefined : Number(row) - 1,
    column: column === undefined ? undefined : Number(column),
    severity: "error",
    finding: { values: {}, ...error },
  };
};

/**
 * Reads documents from rows of cells.
 *
 * @param {(input: object) => object} operation one of those that read a table, such as `offers_from_table`
 * @param {string[]} columns the fields that the cells are of
 * @param {string[][]} rows
 * @param {object} more what else the operation takes, such as the framework contract
 * @returns {{ read: object[], found: { row?: number, column?: number, severity: string, finding: object }[] }} what was read, and
 *   errors and warnings, with rows and columns counted from 0
 */
export function readRows(operation, columns, rows, more) {
  const { row, meaning } = heading(columns);
  let answer;
  try {
    answer = operation({ ...more, columns: meaning, rows: [row, ...rows] });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // A cell that cannot even be a text, such as half a character, is refused before anything is read.
    return { read: [], found: error.errors.map(refused) };
  }
  const { offers, requests, invoices, events, findings } = answer;
  const found = findings
    .filter(({ severity }) => severity !== "note")
    .map((finding) => ({
      row: finding.row === undefined || finding.row < 2 ? undefined : finding.row - 2,
      column: finding.column === undefined ? undefined : place(finding.column),
      severity: finding.severity,
      finding,
    }));
  return { read: offers ?? requests ?? invoices ?? events, found };
}
