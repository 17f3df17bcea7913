/** Excel workbooks (XLSX) without a server: their cells for the engine to read, its sheets as files. */

import type { FileRefusal, Form, Workbook } from "./types.js";

export { InputError, init, initSync } from "./api.js";
export type { ModuleSource } from "./api.js";

/** A sheet by its name, and its rows from the first; a day is `2026-07-01`, a number as the file holds it. */
export interface WorkbookSheet {
  name: string;
  rows: (string | number | boolean | null)[][];
}

/** What a file holds, or why it is not opened; the words for that come from `offers_from_table` with `source.refused`. */
export type WorkbookRead =
  | { names: string[]; sheets: WorkbookSheet[]; refused?: undefined }
  | { refused: FileRefusal; names?: undefined; sheets?: undefined };

/** Reads the bytes of a file; whatever they are, it does not throw. */
export function readWorkbook(bytes: Uint8Array | ArrayBuffer): WorkbookRead;

/** Writes what `workbook` answered. Throws an `InputError` for what is no such document. */
export function writeWorkbook(workbook: Workbook): Uint8Array;

/** Writes what `form` answered, in the language in which it was asked for. Throws an `InputError` for what is no such document. */
export function writeForm(form: Form, language: "cs" | "en"): Uint8Array;
