// The small build: what a form needs that evaluates.

import * as glue from "../pkg/calculator/minitendr.js";
import { engine } from "./engine.js";

export { InputError } from "./error.js";

const { init, initSync, said, call } = engine(glue);

export { init, initSync };
export const version = () => said("version");
export const errorCodes = () => said("error_codes").split(" ");

export const evaluate = (input) => call("evaluate", input);
export const abnormally_low = (input) => call("abnormally_low", input);
export const draw = (input) => call("draw", input);
