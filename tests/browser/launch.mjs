// The browser on this machine, driven by what wasm/package.json names.

import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const { chromium } = createRequire(new URL("../../wasm/package.json", import.meta.url))("playwright-core");

/** That of CHROMIUM, else the first on the PATH. */
function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const found = names.flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)));
  const usable = found.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (usable === undefined) throw new Error(`no Chromium: none of ${names.join(", ")} is on the PATH`);
  return usable;
}

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
flags.push("--disable-dev-shm-usage", "--no-first-run");

export const launch = () => chromium.launch({ executablePath: browserPath(), args: flags });

/** The same with a profile in this folder: what is cached stays between pages, as for somebody who comes back. */
export const launchWithProfile = (folder) => chromium.launchPersistentContext(folder, { executablePath: browserPath(), args: flags });
