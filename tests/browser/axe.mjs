// The rules of axe-core in the page that is open.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(new URL("../../wasm/package.json", import.meta.url)).resolve("axe-core/axe.min.js"), "utf8");

/** Levels A and AA up to WCAG 2.2, and what axe-core holds to be good besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the rules find: rule, how grave, and where; empty where nothing. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(async (values) => {
    const found = await globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return found.violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }, tags);
}
