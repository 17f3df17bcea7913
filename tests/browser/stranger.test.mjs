// The package as somebody else uses it: installed from the tarball, checked by the compiler, bundled by Vite, served under a
// strict policy, used in Chromium.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { policy } from "../../wasm/demo/serve.mjs";
import { stranger } from "../../wasm/tests/stranger.mjs";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const tools = fileURLToPath(new URL("../../wasm/node_modules/", import.meta.url));
const { frameworks } = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url), "utf8"));

test("a page that is built with Vite", async (context) => {
  const { user } = stranger(context);
  cpSync(fileURLToPath(new URL("stranger", import.meta.url)), user, { recursive: true });
  mkdirSync(join(user, "public"));
  writeFileSync(join(user, "public/framework.json"), JSON.stringify(frameworks.find(({ id }) => id === "T")));
  const run = (tool, ...more) => execFileSync(process.execPath, [join(tools, tool), ...more], { cwd: user, encoding: "utf8" });
  const types = ["--strict", "--target", "es2022", "--lib", "es2022,dom", "--module", "esnext", "--moduleResolution", "bundler"];
  assert.equal(run("typescript/bin/tsc", "--noEmit", "--pretty", "false", ...types, "main.ts", "worker.ts", "bundler.d.ts"), "");
  run("vite/bin/vite.js", "build", "--logLevel", "warn");
  const modules = readdirSync(join(user, "dist/assets")).filter((name) => name.endsWith(".wasm"));
  assert.equal(modules.length, 4, "the whole engine, that of the element, the small one, workbooks");

  const folder = pathToFileURL(join(user, "dist/"));
  const site = await serve({}, { folder, allowed: /^\//, headers: { "content-security-policy": policy } });
  context.after(() => site.close());
  const browser = await launch();
  context.after(() => browser.close());
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.stack));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => request.url().startsWith(site.origin) || complaints.push(request.url()));
  await page.goto(`${site.origin}/`);

  await page.locator("#said", { hasText: "refused" }).waitFor();
  const { refused, ...winners } = JSON.parse(await page.locator("#said").textContent());
  assert.deepEqual(winners, { full: "B", small: "B", worker: "B" });
  assert.deepEqual(refused.map(({ code, path }) => `${code} ${path}`).sort(), ["invalid_decimal /offers/0/price", "missing_field /scheme"]);
  for (const { message } of refused) assert.ok(message.cs && message.en && message.cs !== message.en);

  const calculator = page.locator("minitendr-calculator");
  await calculator.locator("h2").waitFor();
  await calculator.evaluate((element) => {
    element.cells = [["N1", "52 300.50 CZK", "12", "2"], ["N2", "49 900", "7", "5"], ["N3", "61 250", "18", "1"]];
  });
  await calculator.getByRole("button", { name: /^Evaluate/ }).press("Enter");
  await page.locator("#heard", { hasText: "evaluation" }).waitFor();
  const [task, lot, winner] = JSON.parse(await page.locator("#heard").textContent());
  assert.deepEqual([task, typeof lot, winner], ["evaluation", "string", "N1"]);
  assert.match(await calculator.locator(".minitendr-outcome").textContent(), /N1 is first/);
  // What is loaded when it is needed is found in a build as well.
  const form = calculator.getByRole("button", { name: "Download an empty form of offers (XLSX)" });
  const [download] = await Promise.all([page.waitForEvent("download"), form.press("Enter")]);
  assert.equal(download.suggestedFilename(), "offers.xlsx");
  assert.deepEqual(complaints, []);
});
