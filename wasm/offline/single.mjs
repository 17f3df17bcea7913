// Writes the page that is one file: the element, its style, both modules of WebAssembly, and a framework contract if one is
// named. Needed before are wasm/build and `npm install` in wasm (esbuild, which puts the modules together).
//
//   node wasm/offline/single.mjs [--framework FILE.json] [--out FILE.html]       wasm/dist/minitendr.html
//
// The page opens from a disk by a double click. Its policy lets only these scripts and styles run, known by their digests, and
// lets them reach no network at all.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { constants, gzipSync } from "node:zlib";

import { build } from "esbuild";

const { values } = parseArgs({ options: { framework: { type: "string" }, out: { type: "string" } } });
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(at(path));

/** One engine, and the whole of it: the page reads a framework contract from Excel, which the element by itself does not. */
const wholeEngine = {
  name: "whole-engine",
  setup: ({ onResolve }) => onResolve({ filter: /\/js\/element\.js$/ }, () => ({ path: at("../js/index.js") })),
};

const bundled = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    charset: "utf8",
    target: ["chrome110", "firefox115", "safari16.4"],
    plugins: [wholeEngine],
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0].text.trim();
};

/** The same bytes give the same text: no time is written into it. */
const packed = (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).toString("base64");

/** Data between tags, which no browser runs. */
const block = (id, bytes) => `<script type="application/octet-stream" id="${id}">${packed(bytes)}</script>`;

const digest = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const script = await bundled("page.js");
const style = ["../demo/demo.css", "../element/calculator.css", "page.css"].map((file) => read(file).toString()).join("\n");
for (const text of [script, style]) {
  if (/<\/(script|style)/i.test(text)) throw new Error("a text of the page would end its own tag");
}

const policy = [
  "default-src 'none'",
  `script-src ${digest(script)} 'wasm-unsafe-eval'`,
  `style-src ${digest(style)}`,
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const { frameworks } = JSON.parse(read("../pkg/pilot.json"));
const data = [
  block("engine", read("../pkg/full/minitendr_bg.wasm")),
  block("workbook", read("../pkg/workbook/minitendr_bg.wasm")),
  values.framework === undefined
    ? block("example", Buffer.from(JSON.stringify(frameworks[0])))
    : block("own", readFileSync(values.framework)),
];

const parts = {
  policy: `<meta http-equiv="content-security-policy" content="${policy}" />`,
  style: `<style>${style}</style>`,
  data: data.join("\n    "),
  script: `<script type="module">${script}</script>`,
};
const page = read("page.html").toString().replace(/<!-- (policy|style|data|script) -->/g, (_, part) => parts[part]);
const out = values.out ?? at("../dist/minitendr.html");
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
const size = (text) => `${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`;
console.error(`wasm: one file, ${size(page)}: scripts ${size(script)}, styles ${size(style)}, data ${size(parts.data)}; ${out}`);
