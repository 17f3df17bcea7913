// The vectors as data, for tests that look at all of them.

import { fileURLToPath } from "node:url";

import { files } from "../conformance/files.js";
import { items, literal, members, parse } from "../conformance/json.js";

const folder = fileURLToPath(new URL("../../tests/vectors", import.meta.url));

/** Every vector of `good` or `bad`: `{ op, id, input, expect }`, the last two as literal texts. */
export function vectors(kind) {
  return files([`${folder}/${kind}`]).flatMap(({ text }) => {
    const document = literal(text);
    const list = document.startsWith("[") ? items(document) : [document];
    return list.map((vector) => {
      const found = members(vector);
      return { op: JSON.parse(found.get("op")), id: JSON.parse(found.get("id")), input: found.get("input"), expect: found.get("expect") };
    });
  });
}

/** Whether JSON.parse loses nothing of a text: numbers print back as they are written, no key stands twice. */
export function survives(text) {
  const whole = ({ kind, value }) => {
    if (kind === "number") return String(Number(value)) === value;
    if (kind === "list") return value.every(whole);
    if (kind === "object") return [...value.values()].every(whole);
    return true;
  };
  try {
    return whole(parse(text));
  } catch {
    return false;
  }
}
