// What of the element needs no page: its texts in both languages, and the shape of what is pasted.

import assert from "node:assert/strict";
import { test } from "node:test";

import { cellsOf, isTable, linesOf } from "../element/evaluation/paste.js";
import { namesIn, speech } from "../element/speech.js";
import { csv, tabs } from "../element/table.js";
import { texts } from "../element/texts.js";

test("every text is there in both languages, in all plural forms, with the same gaps", () => {
  const gaps = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap).sort();
  for (const [key, { cs, en, ...more }] of Object.entries(texts)) {
    assert.deepEqual(more, {}, key);
    assert.equal(typeof cs, typeof en, key);
    if (typeof cs === "string") {
      assert.ok(cs.trim() && en.trim(), key);
      assert.deepEqual(gaps(cs), gaps(en), key);
      continue;
    }
    for (const [locale, forms] of [["cs", cs], ["en", en]]) {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      assert.deepEqual(Object.keys(forms).sort(), [...pluralCategories].sort(), key);
      for (const form of Object.values(forms)) assert.deepEqual(gaps(form), gaps(cs.other), key);
    }
  }
});

test("numbers keep every digit and are written as in the language", () => {
  const [cs, en] = [speech("cs"), speech("en")];
  assert.equal(cs.number("12345678901234567890.05"), "12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890,05");
  assert.equal(en.number("1250.50"), "1,250.50");
  assert.equal(cs.money("0.10"), "0,10 Kč");
  assert.equal(cs.money("432.6"), "432,60 Kč");
  assert.equal(cs.money("52335"), "52\u00a0335 Kč");
  assert.equal(cs.moment("2026-07-01"), "1. července 2026");
  assert.equal(cs.moment("2026-07-01T23:59:59+02:00"), "1. července 2026 23:59");
  assert.equal(cs.count("pasted", 1), "Vložen 1 řádek.");
  assert.equal(cs.count("pasted", 3), "Vloženy 3 řádky.");
  assert.equal(cs.count("pasted", 5), "Vloženo 5 řádků.");
});

test("a name that ends in a full stop ends the sentence; an id has its name beside it, where it has one alone", () => {
  const cs = speech("cs", namesIn({
    lots: [{ items: [{ id: "hour", name: "hodina" }, { id: "x", name: "jedno" }], scheme: { criteria: [{ id: "x", name: "druhé" }] } }],
    participants: [{ id: "P01", name: "Most z.s." }, { id: "P02" }],
  }));
  assert.equal(cs.say("margin", { offer: "A", by: "Most z.s." }), "Náskok před A: Most z.s.");
  assert.equal(cs.say("margin", { offer: "z.s.", by: "2" }), "Náskok před z.s.: 2.");
  assert.equal(cs.plain({ cs: "`P01`, `P02`, `hour`, `x`" }), "P01 (Most z.s.), P02, hour (hodina), x");
  assert.equal(cs.withoutNames().plain({ cs: "`P01`" }), "P01");
});

test("what a spreadsheet puts on the clipboard is rows of cells", () => {
  assert.deepEqual(cellsOf("A\t52 300,50 Kč\nB\t\n"), [["A", "52 300,50 Kč"], ["B", ""]]);
  assert.deepEqual(cellsOf("A\r\nB\r\n"), [["A"], ["B"]]);
  assert.deepEqual(cellsOf('"two\nlines"\t"a ""quoted"" word"\n3"\t'), [["two\nlines", 'a "quoted" word'], ['3"', ""]]);
  // A quote that nothing closes is a character like others.
  assert.deepEqual(cellsOf('"open\tB\nC'), [['"open', "B"], ["C"]]);
  assert.deepEqual(cellsOf('"A"x\tB'), [['"A"x', "B"]]);
  assert.equal(cellsOf("1\t2\n".repeat(100_000)).length, 100_000);
  assert.deepEqual([isTable("50 000"), isTable("50 000\n"), isTable("1\t2"), isTable("1\n2")], [false, false, true, true]);
});

test("lines are counted without being read", () => {
  assert.deepEqual([linesOf("a"), linesOf("a\n"), linesOf("a\nb"), linesOf("a\n\n")], [1, 1, 2, 2]);
});

test("a sheet leaves as text that no spreadsheet takes for a formula", () => {
  const sheet = { columns: [{ name: "A;B" }, { name: "C" }], rows: [["=1+1", null], ['say "yes"', "-5\n"], [true, "1,5"]] };
  assert.equal(csv(sheet), '\ufeff"A;B";C\r\n\'=1+1;\r\n"say ""yes""";"\'-5\n"\r\ntrue;1,5\r\n');
  assert.equal(tabs({ columns: [{ name: "A" }], rows: [["a\tb"], ["@c"]] }), 'A\n"a\tb"\n\'@c');
});
