/** The small build: the operations that a form needs that evaluates, with the types of the whole package. */

export type * from "./types.js";
export { abnormally_low, draw, evaluate } from "./types.js";
export { InputError, errorCodes, init, initSync, version } from "./api.js";
export type { ModuleSource } from "./api.js";
