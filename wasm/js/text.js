// What JavaScript hands in, as JSON text.
//
// Why not JSON.stringify? It makes NaN into null, calls whatever `toJSON` the value or a polluted prototype has, drops
// functions and writes a Map as {}. What cannot be said in JSON is an error here, with its place: nothing is changed on
// the way, and the engine judges the rest.

/** Deeper than the engine reads, so that it is the engine that says so. */
const DEEPEST = 200;

/** Names in a path are cut here, as in the errors of the engine. */
const LONGEST = 128;

const { getPrototypeOf, hasOwn, keys, prototype } = Object;
const getTime = Date.prototype.getTime;

/**
 * The value as JSON text.
 *
 * Only own enumerable properties count; `undefined` in an object is a missing property. A BigInt and a number are
 * written in digits, a Date as an instant in UTC.
 *
 * @param {unknown} value
 * @returns {string}
 * @throws {TypeError} where something has no counterpart in JSON, with its place as a JSON pointer
 */
export function toText(value) {
  return write(value, []);
}

function write(value, path) {
  switch (typeof value) {
    // Half a surrogate leaves as `\ud800`, which the engine refuses.
    case "string":
      return quoted(value);
    case "number":
      return Number.isFinite(value) ? digits(value) : refuse(path, String(value), "a finite number, or its digits as a text");
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return value.toString();
    case "object":
      return value === null ? "null" : structure(value, path);
    case "undefined":
      return refuse(path, "undefined", path.length === 0 ? "an object" : "a value; null, or no entry at all, where there is none");
    default:
      return refuse(path, `a ${typeof value}`, "a plain value");
  }
}

/** Nearly all texts are letters, digits and a few signs that need no escape, and to see that is quicker than to look for one. */
function quoted(text) {
  return /^[\w .:+-]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}

function structure(value, path) {
  if (path.length > DEEPEST) {
    refuse(path.slice(0, 8), `nested deeper than ${DEEPEST}, or contains itself`, "a plain tree of objects and lists", "…");
  }
  if (Array.isArray(value)) return list(value, path);
  const parent = getPrototypeOf(value);
  // The prototype of objects, that of another window too, has none of its own.
  if (parent === null || parent === prototype || getPrototypeOf(parent) === null) return object(value, path);
  return instant(value, path);
}

function object(value, path) {
  let text = "";
  for (const key of keys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    path.push(key);
    text += `${text === "" ? "{" : ","}${quoted(key)}:${write(member, path)}`;
    path.pop();
  }
  return text === "" ? "{}" : `${text}}`;
}

function list(value, path) {
  let text = "[";
  for (let index = 0; index < value.length; index += 1) {
    path.push(index);
    // An inherited entry would fill a hole.
    if (!hasOwn(value, index)) refuse(path, "a hole in a list", "a list without holes");
    text += `${index === 0 ? "" : ","}${write(value[index], path)}`;
    path.pop();
  }
  return `${text}]`;
}

function instant(value, path) {
  let time;
  try {
    time = getTime.call(value);
  } catch {
    refuse(path, named(value), "a plain object, a list, a text or a number");
  }
  if (Number.isNaN(time)) refuse(path, "an invalid Date", "a valid Date, or an instant with its offset as a text");
  return `"${new Date(time).toISOString().replace(".000Z", "Z")}"`;
}

/** The shortest digits that read back as the same number; small ones without an exponent, which the engine refuses. */
function digits(value) {
  const text = String(value);
  if (!text.includes("e-")) return text;
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (small === null) return text;
  const [, sign, first, rest = "", exponent] = small;
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${first}${rest}`;
}

/** An instance by its class: "an instance of Map". */
function named(value) {
  let name = "";
  try {
    name = prototype.toString.call(value).slice(8, -1);
    if (name === "Object") name = value.constructor.name;
  } catch {
    // A getter that throws has no say here.
  }
  const known = typeof name === "string" && name !== "" && name !== "Object";
  return known ? `an instance of ${name.slice(0, LONGEST)}` : "an object that inherits from another";
}

function refuse(path, found, wanted, more = "") {
  const steps = path.map((step) => `/${String(step).slice(0, LONGEST).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const place = steps.length === 0 ? "the input" : steps.join("");
  throw new TypeError(`${place}${more} is ${found}; needed is ${wanted}`);
}
