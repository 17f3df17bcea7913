// What would have made another offer the first: the smallest change of each figure, and the withdrawal of an offer.

import { dataTable, make } from "../dom.js";

export function flips({ others, withdrawn }, { speech, named, ranked, lot, offers, undecided }) {
  const { say, number, money, sentence } = speech;
  /** What has words for values instead of numbers: there a figure is only what the word counts for. */
  const hasWords = ({ formula }) => ["levels", "yes_no"].includes(formula?.kind);
  const worded = new Set((lot.scheme.criteria ?? []).filter(hasWords).map(({ id }) => id));

  /** A figure in its own unit: crowns, or a number. */
  const figure = ({ of }, shown) => (of === "price" ? money(shown) : number(shown));

  const word = (value) => (typeof value === "boolean" ? say(value ? "yes" : "no") : value);

  const inWords = ({ of, criterion }) => of === "value" && worded.has(criterion);

  const valueOf = (offer, { criterion }) => offers.find(({ id }) => id === offer).values[criterion];

  const now = (offer, change) => (inWords(change) ? word(valueOf(offer, change)) : figure(change, change.from.shown));

  const needed = (offer, change) => {
    if (change.to_level !== undefined) return make("strong", {}, word(change.to_level));
    // Of yes and no there is one other.
    if (change.to && inWords(change)) return make("strong", {}, word(!valueOf(offer, change)));
    if (change.never?.code === "no_better_value" && inWords(change)) return say("best_already", { value: word(valueOf(offer, change)) });
    return change.to ? make("strong", {}, figure(change, change.to.shown)) : sentence(change.never.message);
  };

  const what = ({ of, criterion }) => {
    if (of === "price") return say("of_price");
    return of === "weight" ? say("of_weight", { criterion: named(criterion) }) : named(criterion);
  };

  const row = (offer) => (change) => [
    what(change),
    now(offer, change),
    needed(offer, change),
    change.not_enough && !inWords(change) ? figure(change, change.not_enough.shown) : "–",
  ];

  const ofOffer = ({ offer, behind, changes }) =>
    dataTable({
      caption: undecided.includes(offer) ? say("flips_tied", { offer }) : say("flips_of", { offer, behind: ranked(behind.shown) }),
      head: [say("what"), say("now"), say("needed"), say("not_enough")],
      rows: changes.map(row(offer)),
      className: "minitendr-flips",
      stacks: true,
    });

  const then = ({ winner, undecided }) => {
    if (winner !== undefined) return say("then_first", { offer: winner });
    return undecided.length > 0 ? say("then_undecided", { offers: undecided.join(", ") }) : say("then_nobody");
  };

  const without = ({ offer, result }) => make("li", {}, say("withdrawn", { offer, then: then(result) }));

  const gone = withdrawn.filter(({ result }) => result.differs);
  if (others.length === 0) return undefined;
  return [
    make("h4", {}, say("flips")),
    make("p", { class: "minitendr-hint" }, say("flips_hint")),
    others.map(ofOffer),
    gone.length > 0 && make("ul", {}, gone.map(without)),
  ];
}
