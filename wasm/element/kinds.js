// Which document of a mini-tender somebody brings, so that one in the wrong place is told where it is from.

const kinds = ["framework", "request", "call", "certificate", "register"];

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @returns {string | undefined} nothing where it cannot be told; then the engine says what is wrong with it */
export function kindOf(document) {
  if (!isObject(document)) return undefined;
  const named = /^minitendr\.(\w+)\.v\d+$/.exec(document.format)?.[1];
  if (named !== undefined) return kinds.find((kind) => kind === named);
  if (Array.isArray(document.lots) && Array.isArray(document.participants)) return "framework";
  if ("participant" in document && Array.isArray(document.lines) && "id" in document) return "offer";
  return undefined;
}
