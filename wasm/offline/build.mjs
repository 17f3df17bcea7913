// Writes the service worker of a page: `worker.js` with a list of the files that it keeps. Called by wasm/build for the
// demonstration; for another page:
//
//   node wasm/offline/build.mjs FOLDER PAGE [FILE…]
//
// FOLDER is what the server shows, PAGE the page in it, such as `calculator/index.html`; each FILE is one that only a script
// knows of, such as a framework contract. The worker is written beside the page.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { filesOf } from "./files.mjs";

const template = readFileSync(new URL("worker.js", import.meta.url), "utf8");

/** The text of the worker. Its version is that of all files together, so that it changes with any of them. */
export function worker(root, page, more = []) {
  const from = dirname(page);
  const files = {};
  for (const [file, digest] of filesOf(root, [page, ...more])) {
    files[relative(from, file).replaceAll("\\", "/")] = digest;
  }
  // A server shows the page for its folder too.
  if (basename(page) === "index.html") files["./"] = files["index.html"];
  const version = createHash("sha256").update(JSON.stringify(files)).update(template).digest("hex").slice(0, 16);
  return { version, files, text: `const release = ${JSON.stringify({ version, files }, null, 2)};\n\n${template}` };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const here = fileURLToPath(new URL("..", import.meta.url));
  const [root = here, page = "demo/index.html", ...more] = process.argv.slice(2);
  const { version, files, text } = worker(root, page, process.argv.length > 2 ? more : ["pkg/pilot.json"]);
  writeFileSync(join(root, dirname(page), "service-worker.js"), text);
  console.error(`wasm: the service worker of ${page} keeps ${Object.keys(files).length} files, version ${version}`);
}
