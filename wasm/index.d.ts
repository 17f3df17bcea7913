/** The whole package: the operations and their data, which are generated, and what JavaScript adds. */

export * from "./types.js";
// Names that stand here go before those of the line above: the class, not the document that it is made of.
export { InputError, Register, errorCodes, init, initSync, normalize, version } from "./api.js";
export type { ModuleSource } from "./api.js";
