// A page whose script comes first: what it sets before the element is defined is there when it is.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inPage } from "./calculator.mjs";

test("what is set before the element is defined is taken over", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    const taken = await page.evaluate(async () => {
      const { framework } = document.querySelector("minitendr-calculator");
      const { MinitendrCalculator } = await import("/wasm/element/index.js");
      const early = document.createElement("early-calculator");
      Object.assign(early, { framework, task: "evaluation", lot: "T-CZ041", cells: [["A", "50 000", "7", "5"]] });
      document.querySelector("main").append(early);
      customElements.define("early-calculator", class extends MinitendrCalculator {});
      while (early.querySelector("fieldset input") === null) await new Promise((resolve) => setTimeout(resolve, 20));
      const own = ["framework", "task", "lot", "cells"].filter((name) => Object.hasOwn(early, name));
      const fields = [...early.querySelector("fieldset").querySelectorAll("input")].map(({ value }) => value);
      return { own, fields, attributes: [early.getAttribute("task"), early.getAttribute("lot")], framework: early.framework.id };
    });
    assert.deepEqual(taken, { own: [], fields: ["A", "50 000", "7", "5"], attributes: ["evaluation", "T-CZ041"], framework: "T" });
  }));

test("task and lot are attributes and properties alike", () =>
  inPage({ query: "?framework=T" }, async (page) => {
    const seen = await page.evaluate(() => {
      const one = document.querySelector("minitendr-calculator");
      const before = one.lot;
      Object.assign(one, { task: "request", lot: "T-CZ041" });
      const set = [one.task, one.lot, one.getAttribute("lot")];
      one.lot = null;
      return [before, set, one.hasAttribute("lot")];
    });
    assert.deepEqual(seen, [null, ["request", "T-CZ041", "T-CZ041"], false]);
    await page.getByRole("heading", { name: "Poptávka", level: 2 }).waitFor();
  }));
