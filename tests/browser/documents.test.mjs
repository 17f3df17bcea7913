// A certificate says in plain words whether it holds and of what it is; a document of another kind is called by its name.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";
import { certify, init } from "../../wasm/js/index.node.js";

const pilot = JSON.parse(readFileSync(new URL("../../wasm/pkg/pilot.json", import.meta.url)));
await init();
const framework = pilot.frameworks.find(({ id }) => id === "P");
const [{ scheme }] = framework.lots;
const certificate = certify({
  evaluation: { scheme, offers: [{ id: "A", price: "52300.5", values: { plan: "34" } }, { id: "B", price: "60000", values: { plan: "30" } }] },
});
const tender = pilot.tenders.find(({ request, offers }) => request.framework === "P" && offers?.length > 1);
const decision = certify({ decision: { ...tender, framework } });

const bring = async (page, label, name, document) => {
  await page.getByLabel(label).setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(document)) });
  const verdict = page.locator(".minitendr-verdict", { hasText: name });
  await verdict.waitFor();
  return verdict.textContent();
};

test("a certificate that holds says who is first, for how much, and its digest; an altered one first says that it is", () =>
  inPage({ query: "?framework=P" }, async (page) => {
    const into = (name, document) => bring(page, "Soubor s certifikátem", name, document);
    const right = await into("pravy.json", certificate);
    assert.match(right, /ověřeno.*První je A za 52\s300,50 Kč\..*spisová značka/s);
    assert.ok(right.includes(certificate.digest));
    assert.match(await into("rozhodnuti.json", decision), /ověřeno.*Dílčí smlouvu má Poskytovatel \d\d \(smyšlený\) za /s);
    const altered = structuredClone(certificate);
    altered.subject.result.winner = "B";
    assert.match(await into("zmeneny.json", altered), /^zmeneny\.json: neplatí\. Byl změněn, nebo .*\/subject\/result\/winner/s);
    assert.equal(await into("smlouva.json", framework), "smlouva.json: tohle je rámcová smlouva; sem patří certifikát.");
    assert.equal(await into("poptavka.json", tender.request), "poptavka.json: tohle je poptávka; sem patří certifikát.");
  }));

test("in the place of a request a certificate and an offer are called so", () =>
  inPage({ query: "?framework=P&task=offer&lang=en" }, async (page) => {
    const into = (name, document) => bring(page, "File with the request", name, document);
    assert.equal(await into("c.json", certificate), "c.json: this is a certificate; here belongs a request.");
    assert.equal(await into("o.json", tender.offers[0]), "o.json: this is an offer; here belongs a request.");
  }));
