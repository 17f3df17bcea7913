import { init as load } from "./workbook.js";
import { orFile } from "./file.node.js";

export * from "./workbook.js";

export const init = (source) => load(source, orFile(new URL("../pkg/workbook/minitendr_bg.wasm", import.meta.url)));
