// Vectors from the disk, for Node.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname } from "node:path";

/** The files of the paths, `{ name, text }` or `{ name, why }`: a folder gives its `*.json` at any depth, in order. */
export function files(paths) {
  return paths.flatMap((path) => {
    try {
      return (statSync(path).isDirectory() ? inFolder(path).sort(byPath) : [path]).map(file);
    } catch (error) {
      return [{ name: path, why: error.message }];
    }
  });
}

function inFolder(folder) {
  // Links to folders are not followed: they may lead in a circle.
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder.endsWith("/") ? `${folder}${entry.name}` : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return inFolder(path);
    return extname(entry.name) === ".json" ? [path] : [];
  });
}

/** Folder by folder, as Rust orders paths: `a/z` comes before `a.json`. */
function byPath(a, b) {
  return Buffer.compare(steps(a), steps(b));
}
const steps = (path) => Buffer.from(path.replaceAll("/", "\0"));

function file(name) {
  try {
    // The mark of the order of bytes is no JSON, in Rust either.
    return { name, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(name)) };
  } catch (error) {
    return { name, why: error.message };
  }
}
