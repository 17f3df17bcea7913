// Excel workbooks without a server: a module of its own, which only who brings or takes away a file loads.

import * as glue from "../pkg/workbook/minitendr.js";
import { engine } from "./engine.js";
import { toText } from "./text.js";

export { InputError } from "./error.js";

const { init, initSync, raw } = engine(glue);

export { init, initSync };

/** What `form` calls yes and no depends on it, so it is not guessed. */
const languages = ["cs", "en"];

/** The sheets of a file, or why it is not opened. */
export function readWorkbook(bytes) {
  const whole = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
  if (!(whole instanceof Uint8Array)) throw new TypeError("readWorkbook takes the bytes of a file: a Uint8Array or an ArrayBuffer");
  let answer;
  try {
    answer = raw("read", whole);
  } catch (error) {
    // A file on which the library itself gives up, or that fills the memory.
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    answer = '{"refused":"damaged"}';
  }
  return JSON.parse(answer);
}

/** The bytes of a file of what `workbook` answered. */
export const writeWorkbook = (workbook) => raw("write", toText(workbook));

/** The bytes of a file of what `form` answered. */
export function writeForm(form, language) {
  if (!languages.includes(language)) throw new TypeError(`writeForm takes the language of the form: ${languages.join(" or ")}`);
  return raw("write_form", toText(form), language);
}
