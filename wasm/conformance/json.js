// A JSON document as it was written: numbers keep their literal text, duplicate keys are refused, and the place of every
// value is known. JSON.parse would turn `350.50` into a binary fraction and keep the last of two equal keys.

/** Deeper nesting is refused where a value is taken apart, so that a malicious file cannot exhaust the stack. */
const DEEPEST = 100;

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;

const fault = (text, at) =>
  new SyntaxError(at < text.length ? `no JSON at character ${at + 1}` : "the text ends too early");

function space(text, at) {
  let end = at;
  while (end < text.length && " \t\n\r".includes(text[end])) end += 1;
  return end;
}

/** The end of the string that begins here, its quotes included. */
function string(text, at) {
  if (text[at] !== '"') throw fault(text, at);
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text[end];
    if (char === '"') return end + 1;
    if (char < " ") throw fault(text, end);
    if (char !== "\\") continue;
    end += 1;
    if (text[end] === "u") {
      HEX.lastIndex = end + 1;
      if (!HEX.test(text)) throw fault(text, end);
      end += 4;
    } else if (end >= text.length || !'"\\/bfnrt'.includes(text[end])) {
      throw fault(text, end);
    }
  }
  throw fault(text, text.length);
}

/** The end of the key that begins here, its colon included. */
function key(text, at) {
  const colon = space(text, string(text, at));
  if (text[colon] !== ":") throw fault(text, colon);
  return colon + 1;
}

function scalar(text, at) {
  if (text[at] === '"') return string(text, at);
  for (const name of ["true", "false", "null"]) if (text.startsWith(name, at)) return at + name.length;
  NUMBER.lastIndex = at;
  if (!NUMBER.test(text)) throw fault(text, at);
  return NUMBER.lastIndex;
}

/** The end of the value that begins here, however deep it is nested. */
function value(text, start) {
  const open = [];
  for (let at = start; ; ) {
    at = space(text, at);
    const close = { "{": "}", "[": "]" }[text[at]];
    if (close === undefined) {
      at = scalar(text, at);
    } else {
      const first = space(text, at + 1);
      if (text[first] !== close) {
        open.push(close);
        at = close === "}" ? key(text, first) : first;
        continue;
      }
      at = first + 1;
    }
    for (;;) {
      if (open.length === 0) return at;
      at = space(text, at);
      if (text[at] !== open.at(-1)) break;
      open.pop();
      at += 1;
    }
    if (text[at] !== ",") throw fault(text, at);
    at = space(text, at + 1);
    if (open.at(-1) === "}") at = key(text, at);
  }
}

/** The literal text of the one value that a document is. */
export function literal(text) {
  const start = space(text, 0);
  const end = value(text, start);
  if (space(text, end) !== text.length) throw fault(text, space(text, end));
  return text.slice(start, end);
}

/** The literal texts of the values of a list. */
export function items(text) {
  const found = [];
  for (let at = space(text, 1); text[at] !== "]"; ) {
    const end = value(text, at);
    found.push(text.slice(at, end));
    at = space(text, end);
    if (text[at] === ",") at = space(text, at + 1);
  }
  return found;
}

/** Keys and literal values of an object in the order of the text; a key that stands twice is refused. */
export function members(text) {
  const found = new Map();
  for (let at = space(text, 1); text[at] !== "}"; ) {
    const after = string(text, at);
    const name = unquoted(text.slice(at, after));
    if (found.has(name)) throw new SyntaxError(`duplicate key \`${name}\``);
    const start = space(text, key(text, at));
    const end = value(text, start);
    found.set(name, text.slice(start, end));
    at = space(text, end);
    if (text[at] === ",") at = space(text, at + 1);
  }
  return found;
}

export function unquoted(text) {
  const plain = JSON.parse(text);
  if (!plain.isWellFormed()) throw new SyntaxError("half a surrogate");
  return plain;
}

/** Reads one document: `{ kind, value }`, where the value of a number is its literal text and that of an object a Map. */
export function parse(text) {
  return read(literal(text), DEEPEST);
}

function read(text, depth) {
  if (depth === 0) throw new SyntaxError("nested too deeply");
  switch (text[0]) {
    case "{": {
      const entries = [...members(text)].map(([name, member]) => [name, read(member, depth - 1)]);
      return { kind: "object", value: new Map(entries) };
    }
    case "[":
      return { kind: "list", value: items(text).map((item) => read(item, depth - 1)) };
    case '"':
      return { kind: "text", value: unquoted(text) };
    case "t":
    case "f":
      return { kind: "bool", value: text === "true" };
    case "n":
      return NULL;
    default:
      return { kind: "number", value: text };
  }
}

export const NULL = { kind: "null", value: null };

/** The value under a key; nothing where this is no object. */
export const get = (tree, name) => (tree?.kind === "object" ? tree.value.get(name) : undefined);

/** The text, where this is a text. */
export const textOf = (tree) => (tree?.kind === "text" ? tree.value : undefined);

/** One line of JSON. */
export function show({ kind, value }) {
  switch (kind) {
    case "object":
      return `{${[...value].map(([name, member]) => `${JSON.stringify(name)}: ${show(member)}`).join(", ")}}`;
    case "list":
      return `[${value.map(show).join(", ")}]`;
    case "text":
      return JSON.stringify(value);
    default:
      return String(value);
  }
}
