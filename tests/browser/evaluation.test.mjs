// An evaluation as people do it: by keyboard, by pasting, with mistakes, on a narrow screen, on paper.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage, paste, tabTo } from "./calculator.mjs";

const NBSP = "\u00a0";
const offers = (page) => page.locator("fieldset.minitendr-offer");
const cell = (page, offer, place) => offers(page).nth(offer).locator("input, select").nth(place);
const result = (page) => page.locator(".minitendr-result");

const words = {
  cs: { name: "Označení nabídky", evaluate: "Vyhodnotit", heading: "Výsledek", first: "První je N1 s 96,41. Náskok před N2: 2,41." },
  en: { name: "Name of the offer", evaluate: "Evaluate", heading: "Result", first: "N1 is first with 96.41. Ahead of N2 by 2.41." },
};

for (const [lang, said] of Object.entries(words)) {
  test(`by keyboard alone, ${lang}`, () =>
    inPage({ query: `?framework=O&lang=${lang}` }, async (page) => {
      const type = async (...cells) => {
        for (const text of cells) {
          await page.keyboard.type(text);
          await page.keyboard.press("Tab");
        }
      };
      await tabTo(page, said.name);
      await type("N1", `24${NBSP}180,00 Kč`, "excellent", lang === "cs" ? "ano" : "yes");
      await tabTo(page, said.name);
      await type("N2", "22 940", "good", lang === "cs" ? "ano" : "yes");
      await tabTo(page, said.evaluate);
      await page.keyboard.press("Enter");
      await page.locator(".minitendr-outcome", { hasText: said.first }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.textContent), said.heading);
    }));
}

test("what is wrong stands at the field and in a summary that takes the focus", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await paste(cell(page, 0, 0), "N1\tcca 50 tisíc\t12\t2\nN2\t1.234\t7\t5\nN2\t61 250\t18\t1\nN4\t50 000\t\t1");
    await page.getByLabel("Spisová značka").fill("r. č. 900101/1239");
    await page.keyboard.press("Enter");
    const summary = page.locator(".minitendr-summary");
    assert.ok(await summary.evaluate((node) => node === document.activeElement));
    const text = await summary.textContent();
    assert.match(text, /Je třeba opravit 3 údaje.*cca 50 tisíc není číslo.*tečka oddělovat tisíce.*rodné číslo/s);
    assert.ok(!(await page.locator("minitendr-calculator").textContent()).includes("900101"), "a birth number is never repeated");
    // Everything is where it was typed, and its field says what is wrong with it.
    assert.equal(await cell(page, 0, 1).inputValue(), "cca 50 tisíc");
    assert.equal(await cell(page, 0, 1).getAttribute("aria-invalid"), "true");
    const describedBy = await cell(page, 0, 1).evaluate((input) =>
      input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));
    assert.match(describedBy, /cca 50 tisíc není číslo/);
    // The summary leads to the field by keyboard.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.ok(await cell(page, 0, 1).evaluate((node) => node === document.activeElement));
    // What can be compared is compared, and it is said what is not; a missing value excludes with its reason.
    const outcome = await result(page).textContent();
    assert.match(outcome, /Pozor: nabídky N1, N2 mají chybu; ve výsledku nejsou/);
    assert.match(outcome, /Vyřazené nabídky.*N4.*neuvádí hodnotu/s);
    await cell(page, 0, 1).fill("50 000");
    assert.equal(await cell(page, 0, 1).getAttribute("aria-invalid"), null);
  }));

test("two offers of one name are refused at the second", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await paste(cell(page, 0, 0), "N1\t50000\t12\t2\nN1\t60000\t7\t5");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    assert.equal(await cell(page, 0, 0).getAttribute("aria-invalid"), null);
    assert.equal(await cell(page, 1, 0).getAttribute("aria-invalid"), "true");
  }));

test("too much is not pasted, and nothing is lost", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await cell(page, 0, 0).fill("A");
    await paste(cell(page, 0, 0), "N\t1\t1\t1\n".repeat(100_000));
    const notice = page.locator(".minitendr-notice");
    assert.match(await notice.textContent(), /100\s000 řádků.*Nevložilo se nic/);
    await paste(cell(page, 0, 3), "1\t2");
    assert.match(await notice.textContent(), /více buněk/);
    assert.ok(await offers(page).first().getByText("více buněk").isVisible(), "it is said at the field");
    assert.deepEqual([await offers(page).count(), await cell(page, 0, 0).inputValue()], [2, "A"]);
  }));

test("offers are added and removed, and the focus stays with them", () =>
  inPage({ query: "?framework=T&lang=en" }, async (page) => {
    await page.getByRole("button", { name: "Add an offer" }).press("Enter");
    assert.ok(await cell(page, 2, 0).evaluate((node) => node === document.activeElement));
    await cell(page, 1, 0).fill("second");
    await page.getByRole("button", { name: "Remove offer 1" }).press("Enter");
    assert.ok(await cell(page, 0, 0).evaluate((node) => node === document.activeElement));
    assert.deepEqual([await offers(page).count(), await cell(page, 0, 0).inputValue()], [2, "second"]);
  }));

test("a ceiling excludes, a low price is noted, and the page hears of the result", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await page.evaluate(() => {
      globalThis.heard = [];
      addEventListener("minitendr-result", ({ detail }) => globalThis.heard.push(detail));
    });
    await paste(cell(page, 0, 0), "N1\t50000\t12\t2\nN2\t20000\t7\t5\nN3\t61 250,50 Kč\t18\t1");
    await page.getByLabel("Nejvyšší přípustná cena").fill("60 000 Kč");
    await page.keyboard.press("Enter");
    const text = await result(page).textContent();
    assert.match(text, /Vyřazené nabídky\s*N3/);
    assert.match(text, /N2: cena vypadá mimořádně nízká/);
    const { task, lot, result: told } = (await page.evaluate(() => globalThis.heard)).at(-1);
    assert.deepEqual([task, lot, told.winner], ["evaluation", "T-CZ053", "N2"]);
  }));

test("a certificate is taken away, verified, and found out when altered", () =>
  inPage({ query: "?framework=P&lang=en" }, async (page) => {
    await page.locator("#example").press("Enter");
    const button = page.getByRole("button", { name: "Download the certificate" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.press("Enter")]);
    const text = readFileSync(await download.path(), "utf8");
    const verdict = page.locator(".minitendr-verdict");
    const bring = async (name, content) => {
      const buffer = Buffer.from(content);
      await page.getByLabel("File with the certificate").setInputFiles({ name, mimeType: "application/json", buffer });
      await verdict.filter({ hasText: name }).waitFor();
      return verdict.textContent();
    };
    assert.match(await bring("right.json", text), /verified/);
    const altered = JSON.parse(text);
    altered.subject.result.winner = "N2";
    assert.match(await bring("altered.json", JSON.stringify(altered)), /differs, \/subject\/result\/winner/);
    assert.match(await bring("text.json", "no"), /text\.json: .*JSON/);
    assert.match(await bring("other.json", "[]"), /other\.json: /);
  }));

test("another language keeps what is typed", () =>
  inPage({ query: "?framework=O" }, async (page) => {
    await page.locator("#example").press("Enter");
    await result(page).getByText("První je").waitFor();
    await page.evaluate(() => (document.querySelector("minitendr-calculator").lang = "en"));
    await result(page).getByText("is first with").waitFor();
    assert.deepEqual([await cell(page, 0, 1).inputValue(), await cell(page, 0, 3).inputValue()], ["24 180,00 Kč", "ano"]);
  }));

test("a framework contract that cannot be used is said to be so", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    const calculator = page.locator("minitendr-calculator");
    await calculator.evaluate((node) => (node.framework = { ...node.framework, format: "minitendr.framework.v9", colour: "red" }));
    await calculator.getByText("Rámcovou smlouvu nelze použít").waitFor();
    await calculator.evaluate((node) => {
      node.framework = undefined;
      node.setAttribute("framework", "https://example.org/framework.json");
    });
    await calculator.getByText("jen na stejném webu").waitFor();
  }));

test("a narrow screen and paper", () =>
  inPage({ query: "?framework=T", viewport: { width: 320, height: 640 } }, async (page) => {
    await page.locator("#example").press("Enter");
    await result(page).getByText("První je").waitFor();
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const [wide, narrow] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= narrow, `${wide} in ${narrow}`);
    await page.getByLabel("Spisová značka").fill("SZ-1/2026");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("form").isVisible(), false);
    assert.ok(await page.getByText("Spisová značka: SZ-1/2026").isVisible());
    assert.ok(await page.getByText("Není to rozhodnutí zadavatele").isVisible());
  }));

test("a tie says what comes next", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await paste(cell(page, 0, 0), "A\t50000\t7\t5\nB\t50000\t7\t5\nC\t60000\t7\t5");
    const result = page.locator(".minitendr-result");
    await result.getByText("A, B: pravidla pro rovnost (nižší cena) mezi nimi nerozhodla. Pořadí určí zadavatel").waitFor();
    await cell(page, 1, 1).fill("49 999");
    await result.getByText("pravidla pro rovnost").waitFor({ state: "detached" });
  }));

test("the protocol says whose figures the points are measured by", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await paste(cell(page, 0, 0), "A\t52000\t7\t5\nB\t50000\t7\t5\nC\t50000\t8\t5");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    await page.emulateMedia({ media: "print" });
    const text = await page.locator("minitendr-calculator").evaluate((node) => node.innerText);
    assert.match(text, /Nejlepší údaj \(best\) je 50\s000,00 Kč, má ho B, C\. Porovnávají se nabídky A, B, C\./);
    assert.match(text, /W váha/);
  }));

test("fields that an offer needs are marked, and the total is in sight on a narrow screen", () =>
  inPage({ query: "?framework=T", viewport: { width: 320, height: 700 } }, async (page) => {
    const marked = await offers(page).first().locator("[aria-required]").evaluateAll((all) => all.map(({ labels }) => labels[0].textContent));
    assert.deepEqual(marked, ["Nabídková cena", "praxe v letech", "dny do nástupu"]);
    await paste(cell(page, 0, 0), "A\t52000\t7\t5\nB\t50000\t7\t5");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const total = page.getByRole("columnheader", { name: "Celkem" }).first();
    await total.waitFor();
    const [box, place] = await total.evaluate((head) => [head.closest(".minitendr-scroll"), head].map((one) => one.getBoundingClientRect().right));
    assert.ok(place <= box, `the total ends at ${place}, its box at ${box}`);
    // Tables whose rows stack are tables all the same.
    await page.locator("details summary").first().press("Enter");
    assert.ok((await page.getByRole("table", { name: /^cena/ }).getByRole("cell").count()) >= 4);
  }));
