// Runs the vectors of files and folders against the compiled engine, after wasm/build:
//
//   node wasm/conformance.mjs [--build full|element|calculator] [--answers FILE] PATH…
//
// --build      which of the three builds; vectors of operations that it does not have are skipped, and counted
// --answers    a file for what the engine said to every vector, `id<TAB>text` on each line, to compare languages
//
// It ends with 1 if a vector failed or none was run.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { engine } from "./conformance/engine.js";
import { files } from "./conformance/files.js";
import { run } from "./conformance/run.js";
import * as calculator from "./js/calculator.node.js";
import * as element from "./js/element.js";
import { orFile } from "./js/file.node.js";
import * as full from "./js/index.node.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { build: { type: "string", default: "full" }, answers: { type: "string" } },
});
const builds = { full, calculator, element };
if (!Object.hasOwn(builds, values.build)) throw new Error(`no build ${values.build}: full, element or calculator`);

const place = new URL("pkg/element/minitendr_bg.wasm", import.meta.url);
await Promise.all([full.init(), calculator.init(), element.init({}, orFile(place))]);

const answers = [];
const { passed, failed } = run(files(positionals), {
  ...engine(values.build),
  write: (line) => console.log(line),
  answered: (id, text) => answers.push(`${id}\t${text}\n`),
});
if (values.answers !== undefined) writeFileSync(values.answers, answers.join(""));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
