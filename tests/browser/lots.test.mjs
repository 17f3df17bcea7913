// Another lot, another framework contract, another request: nothing that was typed is thrown away.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";

const cell = (page, row, place) => page.locator("fieldset.minitendr-offer").nth(row).locator("input, select").nth(place);
const focused = (page) => page.evaluate(() => document.activeElement.labels?.[0]?.textContent);

/** Two lots of different criteria, of which one is in both. */
const twoLots = (page) =>
  page.evaluate(() => {
    const calculator = document.querySelector("minitendr-calculator");
    const framework = structuredClone(calculator.framework);
    framework.lots[1].scheme = {
      combine: { kind: "weighted_sum" },
      criteria: [
        { id: "price", name: "cena", of: "price", better: "lower", weight: "60", formula: { kind: "ratio" } },
        { id: "visits", name: "zkušební návštěvy", of: "value", better: "higher", weight: "15", formula: { kind: "points" } },
        { id: "experience", name: "praxe v letech", of: "value", better: "higher", weight: "25", formula: { kind: "share_of", maximum: "20" } },
      ],
    };
    calculator.framework = framework;
  });

test("offers go on to another lot as far as they fit, and come back as they were", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await twoLots(page);
    const lot = page.getByLabel("Část rámcové smlouvy");
    const turn = async (to, from) => {
      await lot.selectOption({ index: to });
      await page.locator(".minitendr-turned", { hasText: from }).waitFor();
    };
    // The contract was set within this turn; its fields are there in the next.
    await page.waitForTimeout(300);
    for (const [place, text] of ["A", "50 000", "7", "5"].entries()) await cell(page, 0, place).fill(text);
    await page.getByLabel("Spisová značka").fill("SZ-1");
    await turn(1, "Pardubický kraj“");
    const typed = () => Promise.all([0, 1, 2, 3].map((place) => cell(page, 0, place).inputValue()));
    // Its third field is another; the fourth is the third of before.
    assert.deepEqual([await typed(), await focused(page)], [["A", "50 000", "", "7"], "Část rámcové smlouvy"]);
    assert.equal(await page.getByLabel("Spisová značka").inputValue(), "SZ-1");
    await cell(page, 0, 2).fill("12");
    await turn(0, "Karlovarský kraj“");
    assert.deepEqual(await typed(), ["A", "50 000", "7", "5"]);
    await turn(1, "Pardubický kraj“");
    assert.deepEqual(await typed(), ["A", "50 000", "12", "7"]);
  }));

test("a request goes on to another lot, without the items that the lot does not have", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.evaluate(() => {
      const calculator = document.querySelector("minitendr-calculator");
      const framework = structuredClone(calculator.framework);
      framework.lots[0].items.push({ id: "meeting", name: "schůzka", unit: "visit" });
      calculator.framework = framework;
    });
    await page.getByLabel("Položka").locator("option", { hasText: "schůzka" }).waitFor({ state: "attached" });
    await page.locator("#example").press("Enter");
    await page.getByText("Položka 2", { exact: true }).waitFor();
    await page.getByLabel("Položka").nth(1).selectOption("meeting");
    const lot = page.getByLabel("Část rámcové smlouvy");
    await lot.selectOption({ index: 1 });
    await page.locator(".minitendr-turned", { hasText: "zůstalo vyplněné" }).waitFor();
    const items = () => page.getByLabel("Položka").evaluateAll((all) => all.map(({ value }) => value));
    assert.deepEqual([await items(), await page.getByLabel("Případy").inputValue()], [["hour"], "p-1, p-2"]);
    await lot.selectOption({ index: 0 });
    await page.getByText("Položka 2", { exact: true }).waitFor();
    assert.deepEqual(await items(), ["hour", "meeting"]);
  }));

test("another framework contract has its own work, and that of the first comes back with it", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await cell(page, 0, 1).fill("50 000");
    const show = (id) =>
      page.evaluate(async (wanted) => {
        const pilot = await (await fetch("/wasm/pkg/pilot.json")).json();
        document.querySelector("minitendr-calculator").framework = pilot.frameworks.find((one) => one.id === wanted);
      }, id);
    await show("P");
    await page.locator("fieldset.minitendr-offer").first().locator("input").nth(3).waitFor({ state: "detached" });
    assert.equal(await cell(page, 0, 1).inputValue(), "");
    await cell(page, 0, 1).fill("1");
    await show("T");
    await page.locator("fieldset.minitendr-offer").first().locator("input").nth(3).waitFor();
    assert.equal(await cell(page, 0, 1).inputValue(), "50 000");
  }));

test("the answer to a request waits while another request is answered", () =>
  inPage({ query: "?framework=T&task=offer" }, async (page) => {
    const files = await page.evaluate(async () => {
      const { tenders } = await (await fetch("/wasm/pkg/pilot.json")).json();
      return tenders.filter(({ request }) => request.framework === "T").slice(0, 2).map(({ request }) => [request.id, JSON.stringify(request)]);
    });
    const bring = async ([id, text]) => {
      const file = { name: `${id}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
      await page.getByLabel("Soubor s poptávkou").setInputFiles(file);
      await page.getByText(`Poptávka ${id}`).waitFor();
    };
    const price = page.getByLabel("Jednotková cena").first();
    await bring(files[0]);
    assert.equal(await focused(page), "Soubor s poptávkou");
    await price.fill("430");
    await bring(files[1]);
    assert.equal(await price.inputValue(), "");
    await price.fill("440");
    await bring(files[0]);
    assert.equal(await price.inputValue(), "430");
  }));
