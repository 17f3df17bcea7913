// The engine as the runner calls it: text in, text out, past the objects of the package.

import * as calculator from "../pkg/calculator/minitendr.js";
import * as element from "../pkg/element/minitendr.js";
import * as full from "../pkg/full/minitendr.js";

const builds = { full, element, calculator };

/** What `run` needs of a build whose module is loaded; that of the full build must be loaded too. */
export function engine(build) {
  const glue = builds[build];
  const operations = full.operations().split(" ");
  const codes = new Set(glue.error_codes().split(" "));
  const here = (name) => operations.includes(name) && name in glue;
  return {
    documented: (code) => codes.has(code),
    elsewhere: (name) => operations.includes(name) && !here(name),
    call(name, input) {
      if (!here(name)) return { error: '{"errors":[{"code":"unknown_operation"}]}' };
      try {
        return { result: glue[name](input) };
      } catch (error) {
        if (typeof error === "string") return { error };
        throw error;
      }
    },
  };
}
