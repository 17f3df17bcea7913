// What the README of the package says about pages, done to the letter.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { stranger } from "../../wasm/tests/stranger.mjs";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const read = (path) => readFileSync(new URL(`../../wasm/${path}`, import.meta.url), "utf8");

/** Everything that the README has between fences, by language. The first program is that of Node, which another test runs. */
const blocks = {};
for (const [, language, text] of read("README.md").matchAll(/^```(\w+)\n(.+?)^```/gms)) (blocks[language] ??= []).push(text);
const [, events, worker, employer] = blocks.js;

test("every block is one that is tested here, or the first program", () => {
  const counted = Object.fromEntries(Object.entries(blocks).map(([language, { length }]) => [language, length]));
  assert.deepEqual(counted, { js: 4, html: 1, http: 1, css: 1 });
  assert.equal(blocks.html[0].trim().split("\n").length, 5);
});

test("every property that is set is one that the style sheet has", () => {
  const properties = (text) => new Set([...text.matchAll(/(--minitendr-[\w-]+):/g)].map(([, name]) => name));
  const known = properties(read("element/calculator.css"));
  for (const name of properties(blocks.css[0])) assert.ok(known.has(name), name);
});

test("a page that is made as the guide says", async (context) => {
  const { user } = stranger(context);
  const pilot = JSON.parse(read("pkg/pilot.json"));
  for (const name of ["js", "element", "pkg"]) cpSync(join(user, "node_modules/minitendr", name), join(user, "site/minitendr", name), { recursive: true });
  const write = (name, text) => writeFileSync(join(user, "site", name), text);
  write("index.html", `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Výpočet</title>\n${blocks.html[0]}</html>`);
  write("page.css", blocks.css[0]);
  write("page.js", `${events}\n${employer}`);
  write("worker.js", worker);
  write("framework.json", JSON.stringify(pilot.frameworks.find(({ id }) => id === "T")));
  const [, name, value] = /^([\w-]+): (.+)\n$/.exec(blocks.http[0]);
  const headers = { [name.toLowerCase()]: value };
  const site = await serve({}, { folder: pathToFileURL(join(user, "site/")), allowed: /^\//, headers });
  context.after(() => site.close());
  const browser = await launch();
  context.after(() => browser.close());

  for (const [colorScheme, accent] of [["light", "rgb(107, 44, 145)"], ["dark", "rgb(217, 179, 240)"]]) {
    const page = await browser.newPage({ colorScheme });
    const said = [];
    const complaints = [];
    page.on("console", (message) => (message.type() === "info" ? said : complaints).push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.stack));
    page.on("request", (request) => request.url().startsWith(site.origin) || complaints.push(request.url()));
    const answer = await page.goto(`${site.origin}/`);
    assert.equal(answer.headers()["content-security-policy"], value);

    const calculator = page.locator("minitendr-calculator");
    const button = calculator.getByRole("button", { name: "Vyhodnotit" });
    await button.waitFor();
    const style = (property) => button.evaluate((node, asked) => getComputedStyle(node)[asked], property);
    assert.deepEqual([await style("backgroundColor"), await style("borderTopLeftRadius")], [accent, "0px"]);
    await calculator.evaluate((element) => (element.cells = [["N1", "52 300,50 Kč", "12", "2"], ["N2", "49 900", "7", "5"]]));
    await button.press("Enter");
    await calculator.locator(".minitendr-outcome").waitFor();
    await calculator.getByLabel("Spisová značka").fill("r. č. 900101/1239");
    await button.press("Enter");
    await calculator.locator(".minitendr-summary:not([hidden])").waitFor();
    await page.waitForTimeout(100);
    assert.ok(said.includes("in a worker A"), said.join("\n"));
    assert.ok(said.some((line) => /^evaluation \S+ N1$/.test(line)), said.join("\n"));
    assert.ok(said.some((line) => /rodné číslo/.test(line)), said.join("\n"));
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
