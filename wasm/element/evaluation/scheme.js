// By what the offers of a lot are compared, before anybody types.

import { dataTable, make } from "../dom.js";

export function schemeTable({ scheme }, speech) {
  const { say, number } = speech;
  const criteria = scheme.criteria ?? [];
  if (criteria.length === 0) return make("p", {}, say("lowest_price_only"));
  const row = ({ id, name, weight, better }) => [name ?? id, weight === undefined ? "–" : number(String(weight)), better ? say(better) : "–"];
  return dataTable({
    caption: say("scheme"),
    head: [say("criterion"), say("weight"), say("better")],
    rows: criteria.map(row),
    className: "minitendr-scheme",
  });
}
