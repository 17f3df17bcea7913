// The build of the element: the operations that `<minitendr-calculator>` calls, and no more. A test holds the two together.

import * as glue from "../pkg/element/minitendr.js";
import { engine } from "./engine.js";

export { InputError } from "./error.js";

const { init, initSync, call } = engine(glue);

export { init, initSync };

export const abnormally_low = (input) => call("abnormally_low", input);
export const award = (input) => call("award", input);
export const candidates = (input) => call("candidates", input);
export const certify = (input) => call("certify", input);
export const check_invoice = (input) => call("check_invoice", input);
export const deadline = (input) => call("deadline", input);
export const deliveries_from_table = (input) => call("deliveries_from_table", input);
export const evaluate = (input) => call("evaluate", input);
export const form = (input) => call("form", input);
export const invoices_from_table = (input) => call("invoices_from_table", input);
export const issue_call = (input) => call("issue_call", input);
export const offers_from_table = (input) => call("offers_from_table", input);
export const path = (input) => call("path", input);
export const privacy = (input) => call("privacy", input);
export const requests_from_table = (input) => call("requests_from_table", input);
export const verify = (input) => call("verify", input);
export const vocabulary = (input) => call("vocabulary", input);

/** The kinds that the element reads; the table of all of them would bring the code of each. */
const kinds = {
  Decision: "normalize_decision",
  FrameworkContract: "normalize_framework_contract",
  Request: "normalize_request",
};

export const normalize = (kind, document) => call(kinds[kind], document);
