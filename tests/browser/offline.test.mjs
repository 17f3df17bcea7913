// The demonstration without a network: kept on request only, whole, and of one version.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { serve } from "../../wasm/demo/serve.mjs";
import { worker } from "../../wasm/offline/build.mjs";
import { launch } from "./launch.mjs";

const ours = fileURLToPath(new URL("../../wasm/", import.meta.url));
let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** A site of its own, whose files a test may change, in a browser of its own, in which nothing may be complained of. */
async function onSite(run) {
  const folder = mkdtempSync(join(tmpdir(), "minitendr-offline-"));
  const wasm = join(folder, "wasm");
  for (const part of ["demo", "element", "js", "offline", "pkg"]) cpSync(join(ours, part), join(wasm, part), { recursive: true });
  const file = (name) => join(wasm, name);
  const change = (name, from, to) => {
    const text = readFileSync(file(name), "utf8");
    assert.ok(text.includes(from), `${name}: ${from}`);
    writeFileSync(file(name), text.replaceAll(from, to));
  };
  const release = () => writeFileSync(file("demo/service-worker.js"), worker(wasm, "demo/index.html", ["pkg/pilot.json"]).text);
  release();
  const site = await serve(0, pathToFileURL(`${folder}/`));
  const context = await browser.newContext({ acceptDownloads: true });
  const complaints = [];
  context.on("weberror", (error) => complaints.push(error.error().stack));
  context.on("console", (message) => complaints.push(message.text()));
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective }) => console.error(`refused: ${violatedDirective}`)));
  const open = async (query = "") => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/wasm/demo/${query}`);
    await page.locator("minitendr-calculator h2").waitFor();
    return page;
  };
  try {
    await run({ open, change, release, site, context, complaints });
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    site.stop();
    rmSync(folder, { recursive: true });
  }
}

const state = (page) => page.locator("footer [role=status]");
const kept = (page) => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);

async function keep(page) {
  await page.getByRole("button", { name: "Uložit pro práci bez sítě" }).press("Enter");
  await state(page).getByText("funguje i bez sítě").waitFor();
}

test("nothing is kept unasked, everything works without a server once it was asked for, and it is thrown away again", () =>
  onSite(async ({ open, site }) => {
    const page = await open("?framework=P");
    await state(page).getByText("může uložit").waitFor();
    assert.deepEqual(await kept(page), [0, 0]);
    await keep(page);
    assert.deepEqual(await kept(page), [1, 1]);
    await page.close();
    site.stop();

    for (const [task, button, seen] of [
      ["evaluation", "Vyhodnotit", "První je"],
      ["offer", "Zkontrolovat nabídku", "Kdo nabízí"],
      ["request", "Zkontrolovat poptávku", "Zadá se minitendrem."],
    ]) {
      const alone = await open(`?framework=P&task=${task}`);
      await alone.locator("#example").press("Enter");
      await alone.getByRole("button", { name: button }).first().waitFor();
      await alone.getByText(seen).first().waitFor();
      await alone.close();
    }
    // The part that is loaded when it is needed is there too.
    const excel = await open("?framework=P");
    await excel.locator("#example").press("Enter");
    const save = excel.locator(".minitendr-result + .minitendr-actions").getByRole("button", { name: "Stáhnout pro Excel (XLSX)" });
    const [download] = await Promise.all([excel.waitForEvent("download"), save.click()]);
    assert.equal(readFileSync(await download.path()).subarray(0, 2).toString(), "PK");

    await excel.getByRole("button", { name: "Odstranit uložené soubory" }).press("Enter");
    await state(excel).getByText("může uložit").waitFor();
    assert.deepEqual(await kept(excel), [0, 0]);
  }));

test("a new version begins as a whole, when the person wants it", () =>
  onSite(async ({ open, change, release, complaints }) => {
    const first = await open();
    await keep(first);
    await first.close();

    const heading = (page) => page.locator("minitendr-calculator h2").textContent();
    // Files that changed without a release, such as half of an upload: the page stays what it was.
    change("element/texts.js", "Vyhodnocení nabídek", "Druhá verze");
    const stays = await open();
    assert.equal(await heading(stays), "Vyhodnocení nabídek");
    await stays.close();

    release();
    const old = await open();
    const other = await open();
    await state(old).getByText("nová verze").waitFor();
    assert.equal(await heading(old), "Vyhodnocení nabídek");
    // Not under the hands of somebody who works in another window.
    await old.getByRole("button", { name: "Použít novou verzi" }).press("Enter");
    await state(old).getByText("Nejprve zavřete").waitFor();
    assert.equal(await heading(other), "Vyhodnocení nabídek");
    await other.close();
    await old.getByRole("button", { name: "Použít novou verzi" }).press("Enter");
    await old.locator("minitendr-calculator h2", { hasText: "Druhá verze" }).waitFor();
    await state(old).getByText("funguje i bez sítě").waitFor();
    assert.deepEqual(await kept(old), [1, 1]);
    await old.close();

    // A release whose files do not fit its list is not taken.
    change("element/texts.js", "Druhá verze", "Třetí verze");
    release();
    change("element/texts.js", "Třetí verze", "Podvržená verze");
    const safe = await open();
    const ended = () => safe.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update().catch(() => {});
      const { installing } = registration;
      if (!installing) return "redundant";
      return new Promise((resolve) => installing.addEventListener("statechange", () => resolve(installing.state)));
    });
    assert.equal(await ended(), "redundant");
    assert.equal(await heading(safe), "Druhá verze");
    assert.deepEqual(await kept(safe), [1, 1]);
    // That the browser says so in its console is right, and is all that it says.
    const said = complaints.splice(0);
    assert.ok(said.every((text) => text.includes("of another version")), said.join("\n"));
  }));
