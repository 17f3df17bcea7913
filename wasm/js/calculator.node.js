import { init as load } from "./calculator.js";
import { orFile } from "./file.node.js";

export * from "./calculator.js";

export const init = (source) => load(source, orFile(new URL("../pkg/calculator/minitendr_bg.wasm", import.meta.url)));
