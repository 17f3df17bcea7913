// What a framework contract knows is offered by its name, and the engine gets the code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";

/** A framework contract whose providers say in which languages and for whom they work. */
const withProfiles = (page) =>
  page.evaluate(() => {
    const calculator = document.querySelector("minitendr-calculator");
    const framework = structuredClone(calculator.framework);
    const profiles = [{ languages: ["cs", "uk"], risks: ["a", "b"] }, { languages: ["cs", "rom"], target_groups: ["foster"] }];
    framework.participants.slice(0, 2).forEach((one, place) => one.lots.forEach((terms) => (terms.profile = profiles[place])));
    calculator.framework = framework;
  });

for (const [lang, said] of Object.entries({
  cs: { languages: "Jazyky", check: "Zkontrolovat poptávku", take: "Stáhnout poptávku", names: ["čeština", "ukrajinština", "romština"], other: "Ukrainian" },
  en: { languages: "Languages", check: "Check the request", take: "Download the request", names: ["Czech", "Ukrainian", "Romani"], other: "ukrajinština" },
})) {
  test(`languages by their names, ${lang}`, () =>
    inPage({ query: `?framework=T&task=request&lang=${lang}` }, async (page) => {
      await withProfiles(page);
      const field = page.getByLabel(said.languages, { exact: true });
      const offered = () => field.evaluate(({ list }) => [...list.options].map(({ value }) => value));
      await page.locator("datalist option", { hasText: "" }).first().waitFor({ state: "attached" });
      await page.locator("#example").press("Enter");
      await page.waitForTimeout(300);
      assert.deepEqual(await offered(), said.names);
      await field.fill(`${said.names[1]}, `);
      // What stands there already is not offered again.
      assert.deepEqual(await offered(), [`${said.names[1]}, ${said.names[0]}`, `${said.names[1]}, ${said.names[2]}`]);
      await field.fill(`${said.names[1]}, vi`);
      await page.getByRole("button", { name: said.check }).press("Enter");
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: said.take }).press("Enter")]);
      const request = JSON.parse(readFileSync(await download.path(), "utf8"));
      assert.deepEqual(request.need.languages, ["uk", "vi"]);
      // In the other language the same code has its other name.
      await page.locator("minitendr-calculator").evaluate((node, other) => (node.lang = other), lang === "cs" ? "en" : "cs");
      const other = page.getByLabel(lang === "cs" ? "Languages" : "Jazyky", { exact: true });
      await other.waitFor();
      assert.equal(await other.inputValue(), `${said.other}, vi`);
    }));
}

test("codes of the contract, sources of money and towns are offered", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await withProfiles(page);
    await page.getByText("jedna nebo více možností, oddělených čárkami: foster").waitFor();
    const offered = (label) => page.getByLabel(label, { exact: true }).evaluate(({ list }) => [...(list?.options ?? [])].map(({ value }) => value));
    assert.deepEqual(await offered("Riziko"), ["a", "b"]);
    assert.deepEqual(await offered("Odbornost"), []);
    assert.ok((await offered("OSPOD (ORP)")).includes("Pardubice"));
    assert.equal((await offered("Zdroj financování")).length, 2);
  }));

test("a choice that was made is the same in the other language", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.getByLabel("Naléhavost").selectOption({ index: 2 });
    const chosen = await page.getByLabel("Naléhavost").evaluate(({ selectedIndex }) => selectedIndex);
    await page.locator("minitendr-calculator").evaluate((node) => (node.lang = "en"));
    const urgency = page.getByLabel("Urgency");
    await urgency.waitFor();
    assert.deepEqual(await urgency.evaluate(({ selectedIndex, options }) => [selectedIndex, options.length, options[2].textContent]), [chosen, 4, "urgent"]);
  }));
