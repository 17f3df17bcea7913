// Whether a result is what a vector expects: the rules of tests/conformance/matching.rs, to the letter.

import { NULL, get, show, textOf } from "./json.js";

/** Keys whose text is no amount. */
const NEVER_AMOUNTS = new Set(["winner", "key", "exact", "shown"]);

/** The first place where a result is not what was expected, `{ path, expected, got }`; nothing where there is none. */
export function mismatch(expected, got) {
  return at("", expected, got, true);
}

/** `amount`: whether two decimal texts may be compared as numbers here. */
function at(path, expected, got = NULL, amount = true) {
  const { kind, value } = expected;
  let same = false;
  if (kind === "list" && got.kind === "list" && value.length === got.value.length) {
    for (const [index, item] of value.entries()) {
      const found = at(`${path}/${index}`, item, got.value[index], false);
      if (found) return found;
    }
    same = true;
  } else if (kind === "object" && got.kind === "object") {
    for (const [key, member] of value) {
      const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
      const found = at(`${path}/${step}`, member, got.value.get(key), !NEVER_AMOUNTS.has(key));
      if (found) return found;
    }
    same = true;
  } else if ((kind === "text" || kind === "number") && got.kind === "object") {
    const exact = textOf(get(got, "exact"));
    same = exact !== undefined && roundsTo(exact, value);
  } else if (kind === "number" && got.kind === "number") {
    same = value === got.value || equal(value, got.value);
  } else if (kind === "number" && got.kind === "text") {
    same = amount && roundsTo(got.value, value);
  } else if (kind === "text" && got.kind === "text") {
    same = value === got.value || (amount && roundsTo(got.value, value));
  } else if (kind === "null" || kind === "bool") {
    same = kind === got.kind && value === got.value;
  }
  return same ? undefined : { path, expected: show(expected), got: show(got) };
}

/** Whether `exact`, a decimal or a fraction, rounded half up to the places of the decimal `expected`, equals it. */
function roundsTo(exact, expected) {
  const wanted = split(expected);
  const figure = wanted && shifted(exact, wanted.places.length);
  return Boolean(figure) && rounded(figure) === BigInt(wanted.whole.replace("-", "") + wanted.places) * sign(wanted);
}

/** Whether two literal numbers have the same value. */
function equal(a, b) {
  const [left, right] = [shifted(a, 0), shifted(b, 0)];
  return Boolean(left && right) && left.over * right.under === right.over * left.under;
}

/** The figure `exact`, a decimal or a fraction, times ten to the number of places. */
function shifted(exact, places) {
  const slash = exact.indexOf("/");
  const over = split(slash < 0 ? exact : exact.slice(0, slash));
  const under = slash < 0 ? undefined : split(exact.slice(slash + 1));
  if (!over) return undefined;
  const whole = BigInt(over.whole.replace("-", "") + over.places) * sign(over) * 10n ** BigInt(places);
  if (slash < 0) return { over: whole, under: 10n ** BigInt(over.places.length) };
  if (!under || over.point || under.point || under.whole.startsWith("-") || BigInt(under.whole) === 0n) return undefined;
  return { over: whole, under: BigInt(under.whole) };
}

/** The nearest integer, halves away from zero. */
function rounded({ over, under }) {
  const size = (2n * (over < 0n ? -over : over) + under) / (2n * under);
  return over < 0n ? -size : size;
}

/** Sign and whole digits, and the places, of `-?digits[.digits]`. */
function split(text) {
  const [, whole, point, places = ""] = /^(-?[0-9]+)(?:(\.)([0-9]+))?$/.exec(text) ?? [];
  return whole === undefined || text.endsWith("\n") ? undefined : { whole, places, point: point !== undefined };
}

const sign = ({ whole }) => (whole.startsWith("-") ? -1n : 1n);
