// How the points came about: the formula of each criterion with the numbers of each offer, as the certificate has them.

import { dataTable, make } from "../dom.js";

export function steps({ criteria, total, totals }, { speech, named, ranked, priced }) {
  const { say, number, money } = speech;
  const formula = (text) => make("code", {}, text.replace(/`([^`]+)`/g, (_, id) => named(id)));
  const isPrice = (id) => priced.includes(id);
  /** Whose figures the points are measured by: the best price, say, and which offer has it. */
  const reference = ({ criterion, reference: from, points }) => {
    if (from === undefined) return [];
    const figure = ({ shown }) => (isPrice(criterion) ? money(shown) : number(shown));
    const of = (kind) => {
      if (from[kind] === undefined) return [];
      const offers = kind === "mean" ? [] : points.filter(({ figure: one }) => one.exact === from[kind].exact).map(({ offer }) => offer);
      const whose = offers.length > 0 ? say("reference_whose", { offers: offers.join(", ") }) : "";
      return [say(`reference_${kind}`, { figure: figure(from[kind]), whose })];
    };
    return [make("p", {}, [...["best", "worst", "mean"].flatMap(of), say("reference_of", { offers: from.offers.join(", ") })].join(" "))];
  };
  const tables = criteria.flatMap((one) => [
    dataTable({
      caption: [named(one.criterion), ": ", formula(one.formula)],
      head: [say("offer"), say("points"), say("with_numbers")],
      rows: one.points.map(({ offer, substituted, points }) => [offer, number(points.shown), formula(substituted)]),
      className: "minitendr-steps",
      stacks: true,
    }),
    ...reference(one),
  ]);
  const sums = dataTable({
    caption: [say("total"), ": ", formula(total)],
    head: [say("offer"), say("total"), say("with_numbers")],
    rows: totals.map((one) => [one.offer, ranked(one.total.shown), formula(one.substituted)]),
    className: "minitendr-steps",
    stacks: true,
  });
  return make("details", {}, make("summary", {}, say("steps")), make("p", { class: "minitendr-symbols" }, say("symbols")), tables, sums);
}
