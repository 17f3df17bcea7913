// What would have made another offer the first: the smallest change of each figure, and the withdrawal of an offer.

import { dataTable, make } from "../dom.js";

export function flips({ others, withdrawn }, { speech, named, ranked, lot }) {
  const { say, number, money, sentence } = speech;
  const valueCriterion = (id) => (lot.scheme.criteria ?? []).find((one) => one.id === id);

  /** A figure in its own unit: crowns, a level by its name, yes or no, or a number. */
  const figure = ({ of, criterion, to_level: level }, shown, isTarget) => {
    if (of === "price") return money(shown);
    if (isTarget && level !== undefined) return typeof level === "boolean" ? say(level ? "yes" : "no") : level;
    if (of === "value" && valueCriterion(criterion)?.formula.kind === "yes_no") return say(/^0(\.0*)?$/.test(shown) ? "no" : "yes");
    return number(shown);
  };

  const what = ({ of, criterion }) => {
    if (of === "price") return say("of_price");
    return of === "weight" ? say("of_weight", { criterion: named(criterion) }) : named(criterion);
  };

  const row = (change) => [
    what(change),
    figure(change, change.from.shown, false),
    change.to || change.to_level !== undefined ? make("strong", {}, figure(change, change.to?.shown, true)) : sentence(change.never.message),
    change.not_enough ? figure(change, change.not_enough.shown, false) : "–",
  ];

  const ofOffer = ({ offer, behind, changes }) =>
    dataTable({
      caption: say("flips_of", { offer, behind: ranked(behind.shown) }),
      head: [say("what"), say("now"), say("needed"), say("not_enough")],
      rows: changes.map(row),
      className: "minitendr-flips",
    });

  const then = ({ winner, undecided }) => {
    if (winner !== undefined) return say("then_first", { offer: winner });
    return undecided.length > 0 ? say("then_undecided", { offers: undecided.join(", ") }) : say("then_nobody");
  };

  const gone = withdrawn.filter(({ result }) => result.differs);
  if (others.length === 0) return undefined;
  return [
    make("h4", {}, say("flips")),
    make("p", { class: "minitendr-hint" }, say("flips_hint")),
    others.map(ofOffer),
    gone.length > 0 && make("ul", {}, gone.map(({ offer, result }) => make("li", {}, say("withdrawn", { offer, then: then(result) })))),
  ];
}
