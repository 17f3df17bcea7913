// A sheet as text: for the clipboard, from where a spreadsheet takes it, and as a file of its own.

const text = (cell) => (cell === null || cell === undefined ? "" : String(cell));

/** A text that a spreadsheet would take for a formula gets an apostrophe, which spreadsheets take for "this is a text". */
const harmless = (cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const lines = ({ columns, rows }) => [columns.map(({ name }) => name), ...rows.map((cells) => cells.map(text))];

const quoted = (special) => (cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** With tabs between cells, as a spreadsheet puts them on the clipboard. */
export const tabs = (sheet) => lines(sheet).map((cells) => cells.map(harmless).map(quoted(/["\t\r\n]/)).join("\t")).join("\n");

/** With semicolons and the mark of UTF-8 before it, as Excel in Czech opens it by a click. */
export const csv = (sheet) => `\ufeff${lines(sheet).map((cells) => cells.map(harmless).map(quoted(/[";\r\n]/)).join(";")).join("\r\n")}\r\n`;
