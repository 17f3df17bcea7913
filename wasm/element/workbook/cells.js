// From the cells of a workbook to what a person would have typed, which is what the page reads.

/** So many digits a spreadsheet keeps of a number; what lies beyond comes from its binary fraction. */
const DIGITS = 15;

/** A number without an exponent, with a decimal comma: 1.234 is no thousand. */
function number(value) {
  const short = String(Number(value.toPrecision(DIGITS)));
  if (!short.includes("e")) return short.replace(".", ",");
  // Beyond what any offer has; the engine refuses it in its words.
  return value.toLocaleString("cs-CZ", { useGrouping: false, maximumFractionDigits: 20 });
}

/** @param {string | number | boolean | null} cell */
export function textOf(cell) {
  if (typeof cell === "number") return number(cell);
  if (typeof cell === "boolean") return cell ? "ano" : "ne";
  return cell ?? "";
}

/** The rows of a sheet as texts, up to the last that says something. */
export function rowsOf({ rows }) {
  const texts = rows.map((cells) => cells.map(textOf));
  const last = texts.findLastIndex((cells) => cells.some((text) => text.trim() !== ""));
  return texts.slice(0, last + 1);
}
