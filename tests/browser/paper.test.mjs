// What is printed: the protocol of an evaluation, a request, a decision; nothing that only a screen needs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage, paste } from "./calculator.mjs";

const screenOnly = "button, input[type=file], .minitendr-summary, .minitendr-hint, nav, footer, .skip";

/** Nothing of the screen is left, and nothing is cut off at the side of an A4 page. */
const onPaper = async (page) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 700, height: 900 });
  const left = await page.evaluate((names) => [...document.querySelectorAll(names)].filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)), screenOnly);
  assert.deepEqual(left, []);
  const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= width, `${wide} in ${width}`);
  return page.locator("minitendr-calculator").evaluate((node) => node.innerText);
};

test("a protocol says what it is, of what, with which file number, what was handed in and what came of it", () =>
  inPage({ query: "?framework=O" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByLabel("Spisová značka").fill("SZ-12/2026");
    await page.getByLabel("Nejvyšší přípustná cena").fill("24 000");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const text = await onPaper(page);
    for (const part of [
      /Protokol o orientačním vyhodnocení/,
      /Rámcová smlouva: Odborné poradenství a diagnostika/,
      /Spisová značka: SZ-12\/2026/,
      /Otisk certifikátu: [0-9a-f]{64}/,
      /N1\s+24 180,00 Kč\s+excellent\s+ano/,
      /Nejvyšší přípustná cena: 24\s000 Kč/,
      /Vyřazené nabídky\s+N1/,
      /Není to rozhodnutí zadavatele/,
      /S čísly/,
    ]) assert.match(text, part);
    assert.ok(await page.getByText("Ukázka se smyšlenými daty").isVisible(), "paper says that the data are invented");
  }));

test("an offer that was refused is not repeated on paper", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await paste(page.locator("fieldset.minitendr-offer input").first(), "900101/1239\t50000\t12\t2\nN2\t40000\t7\t5\nN3\t45000\t7\t5");
    await page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
    const text = await onPaper(page);
    assert.match(text, /nabídka Nabídka 1 má chybu/);
    assert.ok(!text.includes("900101"));
  }));

test("of a request what is filled in is printed, and empty fields are not", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    const text = await onPaper(page);
    assert.match(text, /Množství.*Poptávka je úplná.*Zadá se minitendrem/s);
    assert.ok(!/Riziko|Poznámka/.test(text), text);
    assert.ok(await page.getByLabel("Množství").first().isVisible());
  }));

test("a decision and the check of an invoice are printed", () =>
  inPage({ query: "?framework=T&task=offer" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByRole("button", { name: "Zkontrolovat fakturu" }).press("Enter");
    assert.match(await onPaper(page), /Jak to dopadlo: zadáno.*Nabídka N3 je na 1\. místě.*Faktura odpovídá smlouvě.*432,60 Kč/s);
  }));
