/** The small build: the operations that a form in a browser needs, with the same types. */

export type * from "./types.js";
export { InputError, abnormallyLow, award, errorCodes, evaluate, init, initSync, version } from "./types.js";
