// Bad input, of every kind that people bring: a clear word at the field, nothing lost, nothing sent, nothing in the console (which
// `inPage` holds after every test).

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";

const fields = (page, row) => page.locator("fieldset.minitendr-offer").nth(row).locator("input, select");
const evaluate = (page) => page.getByRole("button", { name: "Vyhodnotit" }).press("Enter");
const wordsAt = (field) =>
  field.evaluate((input) => input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));

for (const [kind, typed, word] of [
  ["letters", "padesát tisíc", /není číslo/],
  ["letters within", "52 3O0", /není číslo/],
  ["two decimal separators", "52,300,50", /není číslo|čárk/],
  ["a comma and a point", "52.300,5.0", /není číslo|tečk|čárk/],
  ["haléře in three decimals", "52300,505", /desetinn/],
  ["a negative price", "-5", /záporn|nejmenší|menší|kladn/],
  ["a formula", "=1+1", /není číslo|vzorec/],
  ["nothing but a unit", "Kč", /není číslo/],
]) {
  test(`a price of ${kind}`, () =>
    inPage({ query: "?framework=T" }, async (page) => {
      const price = fields(page, 0).nth(1);
      await price.fill(typed);
      await evaluate(page);
      assert.equal(await price.getAttribute("aria-invalid"), "true");
      assert.match(await wordsAt(price), word);
      assert.equal(await price.inputValue(), typed);
      // What is wrong says how to mend it, and mended it is gone.
      await price.fill("52 300,50");
      assert.equal(await price.getAttribute("aria-invalid"), null);
    }));
}

test("a million pasted rows: a limit, and the page goes on", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await fields(page, 0).nth(0).fill("N1");
    // The time is that of the page: making the rows and handing them over is not its work.
    const taken = await fields(page, 0).nth(0).evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "N\t52 300,50\t1\t1\n".repeat(1_000_000));
      const started = performance.now();
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return performance.now() - started;
    });
    assert.ok(taken < 3000, `the page was held up for ${taken} ms`);
    assert.match(await wordsAt(fields(page, 0).nth(0)), /1\s000\s000 řádků.*Nevložilo se nic/);
    assert.equal(await fields(page, 0).nth(0).inputValue(), "N1");
    await fields(page, 0).nth(1).fill("50 000");
    await evaluate(page);
    await page.locator(".minitendr-result").getByText("N1").first().waitFor();
  }));

test("a million rows from a script", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    const answer = await page.evaluate(() => {
      const row = ["N", "1", "1", "1"];
      return document.querySelector("minitendr-calculator").paste(Array.from({ length: 1_000_000 }, () => row));
    });
    assert.equal(answer.taken, 0);
    assert.match(answer.said, /1\s000\s000 řádků/);
  }));

test("a framework contract of a newer version says so, and names both versions", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await page.evaluate(() => {
      globalThis.heard = [];
      addEventListener("minitendr-error", ({ detail }) => globalThis.heard.push(detail));
      const calculator = document.querySelector("minitendr-calculator");
      calculator.framework = { ...calculator.framework, format: "minitendr.framework.v2" };
    });
    await page.getByRole("alert").getByText("minitendr.framework.v2, tato verze čte minitendr.framework.v1").waitFor();
    assert.equal((await page.evaluate(() => globalThis.heard)).at(-1).errors[0].code, "newer_format");
  }));

test("what is no framework contract at all", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    for (const given of [[], "x", 5, { lots: [{}] }, { format: "minitendr.framework.v1" }]) {
      await page.locator("minitendr-calculator").evaluate((node, one) => (node.framework = one), given);
      await page.getByRole("alert").waitFor();
    }
  }));

test("broken certificates, each with a word, and what is typed stays", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    await page.locator("#example").press("Enter");
    const certificate = await page.evaluate(async () => {
      const told = new Promise((resolve) => addEventListener("minitendr-result", ({ detail }) => resolve(detail.certificate), { once: true }));
      document.querySelector(".minitendr-main").click();
      return told;
    });
    const whole = JSON.stringify(certificate);
    const brought = page.getByLabel("Soubor s certifikátem");
    const bring = async (name, content) => {
      await brought.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
      const verdict = page.locator('.minitendr-verdict[data-kind="bad"]', { hasText: name });
      await verdict.waitFor();
      return verdict.textContent();
    };
    const texts = ["", "{", "null", "5", "[]", "{}", '"x"', whole.slice(0, -20), "\u0000\u0001", '{"format": "minitendr.certificate.v2"}'];
    for (const [place, text] of texts.entries()) assert.ok((await bring(`${place}.json`, text)).length > `${place}.json: `.length, text);
    assert.match(await bring("nested.json", "[".repeat(100_000)), /nested\.json/);
    assert.match(await bring("deep.json", `${"[".repeat(5000)}${"]".repeat(5000)}`), /deep\.json/);
    assert.match(await bring("large.json", " ".repeat(17 * 1024 * 1024)), /větší než 16 MB/);
    // A field altered, wherever it is, is found out or refused.
    const parts = Object.keys(certificate).filter((name) => name !== "engine");
    for (const part of parts) {
      for (const value of [null, 1, {}, [], { sealed: "0".repeat(64) }]) {
        await bring(`${part}-${JSON.stringify(value).length}.json`, JSON.stringify({ ...certificate, [part]: value }));
      }
    }
    assert.equal(await fields(page, 0).nth(1).inputValue(), "52 300,50 Kč");
  }));

test("a birth number in a note is refused at the note; what may be personal is pointed at", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    const note = page.getByLabel("Poznámka");
    assert.match(await wordsAt(note), /jména.*Jméno výpočet pozná jen/);
    await note.fill("volat matce 601234567, m@example.org");
    assert.match(await wordsAt(note), /mohou být rodným číslem.*e-mailová adresa/);
    assert.equal(await note.getAttribute("aria-invalid"), null);
    await note.fill("Jan Novák, r. č. 900101/1239");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    assert.equal(await note.getAttribute("aria-invalid"), "true");
    assert.match(await wordsAt(note), /rodné číslo/);
    assert.equal(await note.inputValue(), "Jan Novák, r. č. 900101/1239");
    assert.ok(!(await page.locator("minitendr-calculator").textContent()).includes("900101"), "a birth number is never repeated");
    assert.equal(await page.getByRole("button", { name: "Stáhnout poptávku" }).count(), 0);
  }));

test("what is dropped beside the field does not leave the page", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await fields(page, 0).nth(0).fill("N1");
    await page.locator("minitendr-calculator h2").evaluate((node) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["{}"], "x.json"));
      for (const name of ["dragover", "drop"]) node.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    });
    assert.equal(await fields(page, 0).nth(0).inputValue(), "N1");
  }));

test("a birth number in the note of a request makes nothing else missing", () =>
  inPage({ query: "?framework=T&task=request" }, async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByLabel("Poznámka").fill("matka 900101/1239");
    await page.getByLabel("Množství").first().fill("sto");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    const wrong = await page.locator("[aria-invalid]").evaluateAll((all) => all.map(({ labels }) => labels[0].textContent));
    assert.deepEqual(wrong, ["Množství", "Poznámka"]);
    const summary = await page.locator(".minitendr-summary").textContent();
    assert.match(summary, /Je třeba opravit 2 údaje/);
    assert.ok(!/chybí|900101/.test(summary), summary);
    await page.getByLabel("Množství").first().fill("100");
    await page.getByLabel("Případy").fill("900101/1239");
    await page.getByRole("button", { name: "Zkontrolovat poptávku" }).press("Enter");
    assert.ok(!/chybí/.test(await page.locator(".minitendr-summary").textContent()));
  }));

test("a framework contract of a newer version is said to be one, and nothing else of it", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    await page.locator("minitendr-calculator").evaluate((node) => {
      node.framework = { ...node.framework, format: "minitendr.framework.v2", novelty: true };
    });
    const said = await page.getByRole("alert").innerText();
    assert.match(said, /minitendr\.framework\.v2.*novější verzi/s);
    assert.ok(!/novelty/.test(said), said);
  }));
