// What is measured, in the page; the address says which build.

const kind = location.search.slice(1);
let engine;

const scheme = {
  combine: { kind: "weighted_sum" },
  criteria: [
    { id: "price", of: "price", better: "lower", weight: 60, formula: { kind: "ratio" } },
    { id: "plan", of: "value", better: "higher", weight: 40, formula: { kind: "points" } },
  ],
};

/** Invented: one lot, two participants. */
const framework = {
  id: "F",
  authority: "Region",
  regime: "zzvz_2016",
  term: { from: "2026-01-01", to: "2029-12-31" },
  lots: [{ id: "L", area: "field_and_outpatient", region: "CZ053", items: [{ id: "hour", unit: "hour" }], scheme }],
  participants: ["P", "Q"].map((id) => ({ id, lots: [{ lot: "L" }] })),
};

/** Milliseconds from the beginning of the navigation. */
globalThis.ready = (async () => {
  if (kind === "element") {
    await import("/wasm/element/index.js");
    const calculator = document.createElement("minitendr-calculator");
    calculator.framework = framework;
    document.body.append(calculator);
    await new Promise((resolve) => {
      const shown = () => calculator.querySelector("h2") && resolve();
      new MutationObserver(shown).observe(calculator, { childList: true, subtree: true });
      shown();
    });
  } else if (kind !== "nothing") {
    engine = await import(kind === "full" ? "/wasm/js/index.js" : "/wasm/js/calculator.js");
    await engine.init();
  }
  return performance.now();
})();

/** Microseconds of one evaluation: the clock is coarse, so each figure is the mean of fifty. */
globalThis.evaluations = () => {
  const offers = [0, 1, 2, 3, 4].map((n) => ({ id: String(n), price: 100000 + 7000 * n, values: { plan: 40 - 3 * n } }));
  return Array.from({ length: 201 }, () => {
    const start = performance.now();
    for (let call = 0; call < 50; call += 1) engine.evaluate({ scheme, offers });
    return ((performance.now() - start) * 1000) / 50;
  });
};
