// The conformance runner: vectors in, one line for each failure out. It follows tests/conformance/mod.rs to the letter and
// knows neither Node nor a browser.
//
// Why is the input handed on as text? `350.5`, `1e3` and a key that stands twice must reach the engine as the file has
// them; as objects they would become something else, and the vectors about them would prove nothing.

import { get, items, literal, members, parse, show, textOf, unquoted } from "./json.js";
import { mismatch } from "./matching.js";

/** The code of the error that says that there is no such operation: no vector may expect it. */
const UNKNOWN_OPERATION = "unknown_operation";

/** Longer results are cut in a failure line. */
const LONGEST = 400;

/** Why a vector failed. */
class Failure extends Error {
  constructor(expected, got) {
    super("a vector failed");
    this.expected = expected;
    this.got = got;
  }
}

/**
 * Runs the vectors of files, `{ name, text }` or, where a file could not be read, `{ name, why }`.
 *
 * `call` takes the name of an operation and its input as text, and gives `{ result }` or `{ error }`, both texts; what it
 * throws is a panic. `documented` says whether a code is a documented one. `elsewhere` says whether an operation belongs to
 * another build: its vectors are skipped, and counted. `write` takes a line of the report, `answered` the id of a vector
 * and what the engine said, as it said it.
 */
export function run(files, { call, documented, elsewhere = () => false, write, answered = () => {} }) {
  const ids = new Set();
  const summary = { passed: 0, failed: 0, skipped: 0 };

  const count = (name, id, work) => {
    try {
      summary[work() ?? "passed"] += 1;
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      write(`${name} ${oneLine(id)}: expected ${oneLine(failure.expected)} got ${oneLine(failure.got)}`);
      summary.failed += 1;
    }
  };

  const unreadable = (name, why) =>
    count(name, "-", () => {
      throw new Failure("a file of vectors", why);
    });

  const check = ({ op, id, source, input, expect }) => {
    for (const [key, text] of Object.entries({ op, id, source })) {
      if (text === "") throw new Failure(`a vector with \`${key}\``, "an empty text");
    }
    if (ids.has(id)) throw new Failure("an id of its own", "one that was run before");
    ids.add(id);
    const expected = attempt(() => parse(expect), (why) => new Failure("an object in `expect`", why));
    if (expected.kind !== "object") throw new Failure("an object in `expect`", show(expected));
    if (elsewhere(op)) return "skipped";
    const outcome = attempt(() => call(op, input), () => new Failure(show(expected), "a panic"));
    answered(id, outcome.result ?? outcome.error);
    judge(expected, outcome, documented);
    return "passed";
  };

  const vector = (name, place, text) => {
    let read;
    try {
      read = fields(text);
    } catch (error) {
      count(name, idOf(text) || place, () => {
        throw new Failure("a vector", error.message);
      });
      return;
    }
    count(name, read.id || place, () => check(read));
  };

  for (const { name, text, why } of files) {
    let document;
    try {
      if (text === undefined) throw new Error(why);
      document = literal(text);
    } catch (error) {
      unreadable(name, error.message);
      continue;
    }
    if (document.startsWith("[")) items(document).forEach((item, index) => vector(name, `vector ${index + 1}`, item));
    else vector(name, "the vector", document);
  }
  if (summary.skipped > 0) write(`${summary.skipped} skipped: operations that this build does not have`);
  write(`${summary.passed} passed, ${summary.failed} failed`);
  return summary;
}

/** What `work` gives; what it throws becomes a failure. */
function attempt(work, failure) {
  try {
    return work();
  } catch (error) {
    throw failure(error instanceof Error ? error.message : String(error));
  }
}

/** A vector as the file has it; input and expectation stay text. */
function fields(text) {
  if (!text.startsWith("{")) throw new Error(`no object: ${text}`);
  const found = members(text);
  for (const key of ["op", "id", "source", "input", "expect"]) {
    if (!found.has(key)) throw new Error(`missing field \`${key}\``);
  }
  const vector = { input: found.get("input"), expect: found.get("expect") };
  for (const [key, value] of found) {
    if (key in vector) continue;
    if (key === "derived") {
      if (value !== "true" && value !== "false") throw new Error("`derived` is neither true nor false");
    } else if (key === "op" || key === "id" || key === "source") {
      if (!value.startsWith('"')) throw new Error(`\`${key}\` is no text`);
      vector[key] = unquoted(value);
    } else {
      throw new Error(`unknown field \`${key}\``);
    }
  }
  return vector;
}

/** The id of a vector in which something else is wrong. */
function idOf(text) {
  try {
    return textOf(get(parse(text), "id"));
  } catch {
    return undefined;
  }
}

/** Holds what came out against what was expected. */
function judge(expected, { result, error }, documented) {
  const wanted = get(expected, "error");
  if (result !== undefined) {
    const got = attempt(() => parse(result), (why) => new Failure(show(expected), `${why} in ${result}`));
    if (wanted !== undefined) throw new Failure(show(expected), show(got));
    const found = mismatch(expected, got);
    if (found) throw new Failure(`${found.expected} at ${found.path || "/"}`, found.got);
    return;
  }
  const codes = codesOf(error);
  const code = textOf(wanted);
  const met = code === "*" ? codes?.some(documented) : codes?.includes(code);
  if (!met || codes.includes(UNKNOWN_OPERATION) || expected.value.size !== 1) throw new Failure(show(expected), error);
}

/** The codes of an error document; nothing where it is none. */
function codesOf(document) {
  try {
    const errors = get(parse(document), "errors");
    const codes = errors.kind === "list" ? errors.value.map((error) => textOf(get(error, "code"))) : [undefined];
    return codes.includes(undefined) ? undefined : codes;
  } catch {
    return undefined;
  }
}

/** A text without line breaks, cut where it is too long to read. */
function oneLine(text) {
  const line = [...text];
  const cut = line.length > LONGEST ? [...line.slice(0, LONGEST), "…"] : line;
  return cut.map((char) => (/\p{Cc}/u.test(char) ? " " : char)).join("");
}
