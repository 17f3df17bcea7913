// A provider around the opening: its offer against the ceilings; then it brings the certificate of a decision, sees its own place
// and reasons, and checks an invoice.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage, paste, tabTo } from "./calculator.mjs";
import { certify, init, view_certificate as viewOf } from "../../wasm/js/index.node.js";

const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
await init();

/** The first decision by a mini-tender under the framework contract T, with a salt, so that views can be made. */
const framework = pilot.frameworks.find(({ id }) => id === "T");
const tender = pilot.tenders.find(({ request, offers }) => request.framework === "T" && offers?.length > 1);
const certificate = certify({ decision: { ...tender, framework }, salt: "5a".repeat(32) });
const { contracts, evaluation } = certificate.subject.result;
const [contract] = contracts;

const bring = async (page, document, name = "rozhodnuti.json") => {
  const buffer = Buffer.from(JSON.stringify(document));
  await page.getByLabel("Soubor s rozhodnutím").setInputFiles({ name, mimeType: "application/json", buffer });
  await page.locator(".minitendr-verdict", { hasText: name }).waitFor();
  return page.locator(".minitendr-verdict", { hasText: name }).textContent();
};
const award = (page) => page.locator(".minitendr-award");
const inTask = (run) => inPage({ query: "?framework=T&task=offer" }, run);

test("the winner and the last see their own place, points and reasons", () =>
  inTask(async (page) => {
    assert.match(await bring(page, certificate), /ověřeno/);
    assert.match(await award(page).textContent(), /Jak to dopadlo: zadáno.*Poskytovatel 06 \(smyšlený\): dílčí smlouva za 52\s335 Kč.*Proč/s);
    const who = page.getByLabel("Za kterého poskytovatele");
    await who.selectOption(contract.participant);
    assert.match(await award(page).textContent(), /Nabídka N3 je na 1\. místě z 4\. Výsledek: 91,95/);
    assert.match(await award(page).locator(".minitendr-own").textContent(), /praxe v letech\s*22,50/);
    assert.equal(await page.getByRole("heading", { name: /^Faktura k dílčí smlouvě/ }).count(), 1);
    const last = evaluation.ranking.at(-1)[0];
    await who.selectOption(tender.offers.find(({ id }) => id === last).participant);
    assert.match(await award(page).textContent(), /je na 4\. místě z 4.*Na první ztrácí/s);
    assert.equal(await page.getByRole("heading", { name: /^Faktura k dílčí smlouvě/ }).count(), 0);
    await who.selectOption("P10");
    await award(page).getByText("nic není").waitFor();
  }));

test("a view in which others are sealed is partly verifiable and shows what is the provider's", () =>
  inTask(async (page) => {
    const [second] = evaluation.ranking[1];
    const { participant } = tender.offers.find(({ id }) => id === second);
    const view = viewOf({ certificate, participant }).certificate;
    assert.match(await bring(page, view), /část údajů je zakrytá/);
    await page.getByLabel("Za kterého poskytovatele").selectOption(participant);
    assert.match(await award(page).textContent(), /je na 2\. místě z 4/);
  }));

test("an altered decision is found out and not shown; one without a certificate is said to be so", () =>
  inTask(async (page) => {
    await bring(page, certificate);
    const altered = structuredClone(certificate);
    altered.subject.result.contracts[0].price = "1";
    assert.match(await bring(page, altered, "jine.json"), /nesouhlasí/);
    assert.equal(await award(page).textContent(), "");
    assert.match(await bring(page, certificate.subject.result, "holé.json"), /bez certifikátu.*ověřit ho nelze/);
    await award(page).getByText("Jak to dopadlo").waitFor();
    assert.match(await bring(page, { outcome: "awarded" }, "nic.json"), /chybí/);
    assert.equal(await award(page).textContent(), "");
  }));

test("the text of a certificate can be pasted, and a draw and an evaluation are verified too", () =>
  inTask(async (page) => {
    await page.getByText("Nebo vložit text").last().click();
    const area = page.getByLabel("Obsah souboru (JSON)").last();
    await area.fill(JSON.stringify(certificate));
    await area.blur();
    await page.locator(".minitendr-verdict", { hasText: "vložený text: ověřeno" }).waitFor();
    const { scheme } = framework.lots[0];
    const offers = [["A", "5"], ["B", "9"]].map(([id, experience]) => ({ id, price: "1000", values: { experience, start_days: "2" } }));
    const equal = offers.map((offer) => ({ ...offer, values: offers[0].values }));
    await bring(page, certify({ evaluation: { scheme: { ...scheme, ties: [] }, offers: equal } }), "rovnost.json");
    await page.getByLabel("Za kterou nabídku").selectOption("A");
    await award(page).getByText("Nabídka A se dělí o 1. místo z 2.").waitFor();
    await bring(page, certify({ evaluation: { scheme, offers } }), "vyhodnoceni.json");
    await page.getByLabel("Za kterou nabídku").selectOption("A");
    await award(page).getByText("Nabídka A je na 2. místě z 2.").waitFor();
  }));

test("an invoice is checked by keyboard; what the authority would object to stands at the fields", () =>
  inTask(async (page) => {
    await bring(page, certificate);
    await page.getByLabel("Za kterého poskytovatele").selectOption(contract.participant);
    await page.getByLabel("Za kterého poskytovatele").focus();
    const type = async (...cells) => {
      for (const text of cells) {
        await page.keyboard.type(text);
        await page.keyboard.press("Tab");
      }
    };
    await tabTo(page, "Dodáno celkem");
    await type("10", "12", "");
    await type("", "", "");
    await type("F-1", "31. 3. 2013", "", "5 191,20 Kč");
    await page.keyboard.press("Enter");
    const summary = page.locator(".minitendr-invoice .minitendr-summary");
    assert.ok(await summary.evaluate((node) => node === document.activeElement));
    assert.match(await summary.textContent(), /Fakturuje se: fakturováno.*12\shodin; dodáno:\s10\shodin/s);
    const invoice = page.locator(".minitendr-invoice");
    assert.match(await invoice.textContent(), /zadavatel fakturu nepřijme/);
    const invoiced = page.getByLabel("Fakturuje se").first();
    assert.equal(await invoiced.getAttribute("aria-invalid"), "true");
    await invoiced.fill("10");
    await page.getByLabel("Fakturováno").fill("4 326,00");
    await page.getByRole("button", { name: "Zkontrolovat fakturu" }).press("Enter");
    await invoice.getByText("Faktura odpovídá smlouvě a tomu, co bylo dodáno.").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Kontrola faktury");
    // Bad input in it is said like everywhere.
    await page.getByLabel("Vystaveno").fill("31. 3. 13");
    await page.getByLabel("Fakturováno").fill("4,3,2");
    await page.getByRole("button", { name: "Zkontrolovat fakturu" }).press("Enter");
    for (const name of ["Vystaveno", "Fakturováno"]) assert.equal(await page.getByLabel(name).getAttribute("aria-invalid"), "true");
  }));

test("another language keeps the award and the invoice", () =>
  inTask(async (page) => {
    await page.locator("#example").press("Enter");
    await page.getByRole("button", { name: "Zkontrolovat fakturu" }).press("Enter");
    await page.getByText("Faktura odpovídá smlouvě").waitFor();
    await page.evaluate(() => (document.querySelector("minitendr-calculator").lang = "en"));
    await page.getByRole("button", { name: "Check the invoice" }).press("Enter");
    await page.getByText("The invoice agrees with the contract").waitFor();
    assert.match(await award(page).textContent(), /Offer N3 is number 1 of 4\. Result: 91\.95/);
  }));

test("pasting into a field of an invoice is plain text", () =>
  inTask(async (page) => {
    await page.locator("#example").press("Enter");
    await paste(page.getByLabel("Faktura č."), "<img src=x onerror=alert(1)>");
    assert.equal(await page.locator("minitendr-calculator img").count(), 0);
  }));

test("before the opening: an offer that would pass a ceiling is said to fall, with the reason", () =>
  inTask(async (page) => {
    const calculator = page.locator("minitendr-calculator");
    await page.locator("#example").press("Enter");
    const result = page.locator(".minitendr-result").first();
    await result.getByText("nic z údajů ji nevyřazuje").waitFor();
    await calculator.evaluate((node) => {
      const [lot, ...others] = node.framework.lots;
      node.framework = { ...node.framework, lots: [{ ...lot, maximum_value: "40000" }, ...others] };
    });
    await result.getByText("Takto by nabídka byla vyřazena:").waitFor();
    assert.match(await result.textContent(), /40\s000/);
  }));
