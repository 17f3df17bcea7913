// What in a text could tell who a child is, said at its field before anybody takes the text away. The engine recognises numbers,
// addresses of mail and files of courts; a name only by its capitals, and the hint of the field asks for none.

/**
 * @param {object} engine
 * @param {Record<string, string>} texts what was typed, by fields
 * @returns {{ field: string, finding: object }[]} what is to be looked at; a birth number is not among it, because reading the
 *   table refuses it already
 */
export function personal({ engine }, texts) {
  const typed = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== "" && text.isWellFormed()));
  const { findings } = engine.privacy({ texts: typed });
  return findings
    .filter(({ severity }) => severity !== "refuse")
    .map((finding) => ({ field: finding.path.split("/").at(-1), finding }));
}
