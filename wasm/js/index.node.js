import { init as load } from "./index.js";
import { orFile } from "./file.node.js";

export * from "./index.js";

export const init = (source) => load(source, orFile(new URL("../pkg/full/minitendr_bg.wasm", import.meta.url)));
