// Cells that were copied in a spreadsheet, as it puts them on the clipboard: tabs between cells, lines between rows, and
// quotes around a cell that has either in it. Only the shape is read here; what the cells mean is the engine's.

/** Whether a text is more than one cell. */
export const isTable = (text) => /[\t\n]/.test(text.replace(/\r?\n$/, ""));

/** A cell, in quotes or not, and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/** How many lines a text has, without reading them: a pasted sheet of a million rows is counted in a moment. */
export function linesOf(text) {
  let lines = text.endsWith("\n") ? 0 : 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** The rows of a text, each a list of cells. */
export function cellsOf(text) {
  const whole = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows = [[]];
  cell.lastIndex = 0;
  for (;;) {
    const [, quoted, bare, end] = cell.exec(whole);
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === "") return rows;
    if (end === "\n") rows.push([]);
  }
}
