// Which files a page is made of: what it names, and what the modules among those import, from the first to the last.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** What a module imports, at once or when it is needed, and the WebAssembly that it looks for beside itself. */
const named = [
  /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*"(\.[^"]+)"/gm,
  // Not in a comment, where types are named like this.
  /^(?!\s*(?:\*|\/)).*\bimport\(\s*"(\.[^"]+)"\s*\)/gm,
  /\bnew URL\(\s*["'](\.?[\w./-]+\.wasm)["'],\s*import\.meta\.url\s*\)/g,
];

/** What a page names. */
const linked = /<(?:script|link)\b[^>]*?\s(?:src|href)="([^"#?:]+)"/g;

const patterns = (file) => (file.endsWith(".html") ? [linked] : /\.m?js$/.test(file) ? named : []);

/**
 * @param {string} root a folder
 * @param {string[]} first files in it, from where to begin
 * @returns {Map<string, string>} every file with the SHA-256 of its bytes, in hexadecimal digits, in the order of the names
 */
export function filesOf(root, first) {
  const found = new Map();
  const waiting = [...first];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (found.has(file)) continue;
    const bytes = readFileSync(join(root, file));
    found.set(file, createHash("sha256").update(bytes).digest("hex"));
    for (const pattern of patterns(file)) {
      for (const [, other] of bytes.toString().matchAll(pattern)) {
        waiting.push(normalize(join(dirname(file), other)).replaceAll("\\", "/"));
      }
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
