// What every test needs that uses the package as somebody else does: packed, and installed into an empty folder.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));

/** Packs the package and installs it, without a network; gives the user's folder and the names of what was packed. */
export function stranger(context) {
  const folder = mkdtempSync(join(tmpdir(), "minitendr-package-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const npm = (where, ...more) =>
    execFileSync("npm", [...more, "--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
      cwd: where,
      encoding: "utf8",
      env: { ...process.env, npm_config_cache: join(folder, "cache") },
    });
  const [{ files, filename }] = JSON.parse(npm(here, "pack", "--json", "--pack-destination", folder));
  const user = join(folder, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{"type": "module", "private": true}');
  npm(user, "install", join(folder, filename));
  return { user, packed: files.map(({ path }) => path) };
}
