// How the points came about: the formula of each criterion with the numbers of each offer, as the certificate has them.

import { dataTable, make } from "../dom.js";

export function steps({ criteria, total, totals }, { speech, named, ranked }) {
  const { say, number } = speech;
  const formula = (text) => make("code", {}, text.replace(/`([^`]+)`/g, (_, id) => named(id)));
  const tables = criteria.map((one) =>
    dataTable({
      caption: [named(one.criterion), ": ", formula(one.formula)],
      head: [say("offer"), say("with_numbers"), say("points")],
      rows: one.points.map(({ offer, substituted, points }) => [offer, formula(substituted), number(points.shown)]),
      className: "minitendr-steps",
    }),
  );
  const sums = dataTable({
    caption: [say("total"), ": ", formula(total)],
    head: [say("offer"), say("with_numbers"), say("total")],
    rows: totals.map((one) => [one.offer, formula(one.substituted), ranked(one.total.shown)]),
    className: "minitendr-steps",
  });
  return make("details", {}, make("summary", {}, say("steps")), tables, sums);
}
