// The whole engine.

import * as glue from "../pkg/full/minitendr.js";
import { engine } from "./engine.js";
import { registers } from "./register.js";

export { InputError } from "./error.js";

const { init, initSync, said, call, open, ask } = engine(glue);

export { init, initSync };
export const version = () => said("version");
export const errorCodes = () => said("error_codes").split(" ");

export const evaluate = (input) => call("evaluate", input);
export const abnormally_low = (input) => call("abnormally_low", input);
export const lint = (input) => call("lint", input);
export const draw = (input) => call("draw", input);
export const commit_draw = (input) => call("commit_draw", input);
export const reveal_draw = (input) => call("reveal_draw", input);
export const certify = (input) => call("certify", input);
export const verify = (input) => call("verify", input);
export const offers_from_table = (input) => call("offers_from_table", input);
export const requests_from_table = (input) => call("requests_from_table", input);
export const deliveries_from_table = (input) => call("deliveries_from_table", input);
export const form = (input) => call("form", input);
export const invoices_from_table = (input) => call("invoices_from_table", input);
export const framework_from_tables = (input) => call("framework_from_tables", input);
export const explain = (input) => call("explain", input);
export const reweigh = (input) => call("reweigh", input);
export const vocabulary = (input) => call("vocabulary", input);
export const view_certificate = (input) => call("view_certificate", input);
export const path = (input) => call("path", input);
export const issue_call = (input) => call("issue_call", input);
export const award = (input) => call("award", input);
export const award_many = (input) => call("award_many", input);
export const evaluate_many = (input) => call("evaluate_many", input);
export const register = (input) => call("register", input);
export const register_at = (input) => call("register_at", input);
export const check_register = (input) => call("check_register", input);
export const seal = (input) => call("seal", input);
export const deadline = (input) => call("deadline", input);
export const adjust_price = (input) => call("adjust_price", input);
export const change_prices = (input) => call("change_prices", input);
export const drawdown = (input) => call("drawdown", input);
export const select = (input) => call("select", input);
export const split = (input) => call("split", input);
export const eligible = (input) => call("eligible", input);
export const candidates = (input) => call("candidates", input);
export const privacy = (input) => call("privacy", input);
export const requirement = (input) => call("requirement", input);
export const parameters = (input) => call("parameters", input);
export const check = (input) => call("check", input);
export const check_invoice = (input) => call("check_invoice", input);
export const due = (input) => call("due", input);
export const duties = (input) => call("duties", input);
export const forecast = (input) => call("forecast", input);
export const report = (input) => call("report", input);
export const notices = (input) => call("notices", input);
export const workbook = (input) => call("workbook", input);
export const yearly = (input) => call("yearly", input);
export const ocds = (input) => call("ocds", input);
export const check_ocds = (input) => call("check_ocds", input);
export const simulate = (input) => call("simulate", input);
export const compare = (input) => call("compare", input);
export const replay = (input) => call("replay", input);
export const policy_diff = (input) => call("policy_diff", input);
export const sweep = (input) => call("sweep", input);
export const fit_demand = (input) => call("fit_demand", input);
export const fit_prices = (input) => call("fit_prices", input);

export const Register = registers({ open, ask });

export const normalize = (kind, document) => call("normalize", document, String(kind));
