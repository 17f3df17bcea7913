// What came of it: who is first, with what, who was left out and why, and what would change it.

import { dataTable, make, save } from "../dom.js";
import { flips } from "./flips.js";
import { steps } from "./steps.js";

export function result({ speech, framework }, lot) {
  const { say, count, number, money } = speech;
  const heading = make("h3", { tabindex: "-1" }, say("result"));
  const body = make("div", { class: "minitendr-result-body" });
  const criteria = lot.scheme.criteria ?? [];
  const named = (id) => criteria.find((one) => one.id === id)?.name ?? id;
  // Where the price itself is ranked, the figure is money and not points.
  const ranked = lot.scheme.combine.kind === "lowest_price" ? money : number;
  /** A rule for ties in words; one that this page does not know yet keeps its own name. */
  const ruleName = (rule) => (["lower_price", "higher", "earlier", "lower_id", "draw"].includes(rule) ? say(`rule_${rule}`) : rule);
  let spoken = "";

  const outcome = ({ evaluation, certificate }) => {
    const { winner, undecided, totals } = evaluation;
    if (winner !== undefined) {
      const margin = certificate?.sensitivity?.margin;
      const lead = margin && ` ${say("margin", { offer: margin.next, by: ranked(margin.by.shown) })}`;
      return [say("first_with", { offer: winner, total: ranked(totals[winner].shown) }), lead ?? ""].join("");
    }
    return undecided.length > 0 ? say("undecided", { offers: undecided.join(", ") }) : say("nobody");
  };

  const ranking = ({ ranking: places, points, totals }) => {
    if (places.length === 0) return undefined;
    let before = 0;
    const rows = places.flatMap((ids) => {
      const place = `${(before += ids.length) - ids.length + 1}.`;
      return ids.map((id) => [
        id,
        place,
        ...criteria.map((one) => (points[id]?.[one.id] === undefined ? "–" : number(points[id][one.id].shown))),
        make("strong", {}, ranked(totals[id].shown)),
      ]);
    });
    const head = [say("offer"), say("place"), ...criteria.map(({ id, name }) => name ?? id), say("total")];
    return dataTable({ caption: say("ranking"), head, rows, className: "minitendr-ranking" });
  };

  const list = (title, items) => items.length > 0 && [make("h4", {}, title), make("ul", {}, items.map((item) => make("li", {}, item)))];

  const ties = ({ ties: settled }) =>
    settled.map(({ among, rule, order }) =>
      say("tie", { among: among.join(", "), rule: ruleName(rule), order: order.map((ids) => ids.join(" = ")).join(", ") }),
    );

  const excluded = ({ inadmissible, findings }) =>
    Object.keys(inadmissible).map((offer) => {
      const reasons = findings.filter((one) => one.offer === offer).map(({ message }) => speech.sentence(message));
      return [make("strong", {}, offer), ": ", reasons.flatMap((nodes, place) => (place === 0 ? nodes : ["; ", ...nodes]))];
    });

  const takeAway = (certificate) => {
    const text = () => `${JSON.stringify(certificate, null, 2)}\n`;
    return make(
      "div",
      { class: "minitendr-actions" },
      make("button", { type: "button", on: { click: () => print() } }, say("print")),
      make("button", { type: "button", on: { click: () => save(`minitendr-${certificate.digest.slice(0, 12)}.json`, text()) } }, say("download")),
    );
  };

  /** What only paper shows, before everything else: what it is, of what, when, and what was handed in. */
  const head = make("div", { class: "minitendr-protocol" });
  const protocol = ({ certificate, fileNumber, ceiling, typed }) => {
    const { columns, rows } = typed;
    head.replaceChildren(
      make("h3", {}, say("protocol")),
      make("p", {}, `${say("framework")}: ${framework.title ?? framework.id}, ${lot.title ?? lot.id}`),
      fileNumber ? make("p", {}, `${say("file_number")}: ${fileNumber}`) : "",
      make("p", {}, say("printed_at", { moment: new Date().toLocaleString(speech.locale, { dateStyle: "long", timeStyle: "short" }) })),
      certificate ? make("p", {}, `${say("fingerprint")}: `, make("code", {}, certificate.digest)) : "",
      dataTable({ caption: say("as_typed"), head: columns, rows, className: "minitendr-typed" }),
      ceiling ? make("p", {}, `${say("ceiling")}: ${money(ceiling)}`) : "",
    );
  };

  return {
    node: make("section", { class: "minitendr-result" }, heading, body),
    /** What stands before everything else on paper. */
    head,
    focus: () => heading.focus(),
    /** The result in one sentence, for who hears it. */
    spoken: () => spoken,
    /** @param {boolean} later whether what would change the result waits for the button */
    show(answer, { later = false }) {
      const { evaluation, certificate, unread, notices, low = [] } = answer;
      const warnings = unread > 0 ? [make("p", { class: "minitendr-warning" }, count("left_out", unread))] : [];
      const notes = notices.map(({ label, nodes }) => make("p", { class: "minitendr-note" }, label, ": ", nodes));
      if (evaluation === undefined) {
        spoken = warnings.length > 0 ? count("left_out", unread) : "";
        head.replaceChildren();
        body.replaceChildren(...warnings, make("p", {}, say("nothing_yet")));
        return;
      }
      spoken = [outcome(answer), unread > 0 && count("left_out", unread)].filter(Boolean).join(" ");
      protocol(answer);
      body.replaceChildren(
        ...[
          make("p", { class: "minitendr-outcome" }, outcome(answer)),
          ...warnings,
          ranking(evaluation),
          list(say("ties"), ties(evaluation)),
          list(say("excluded"), excluded(evaluation)),
          list(say("low_prices"), low.map((offer) => say("low_price", { offer }))),
          notes,
          certificate?.working && steps(certificate.working, { speech, named, ranked }),
          later && make("p", { class: "minitendr-hint" }, say("flips_later")),
          certificate?.sensitivity && flips(certificate.sensitivity, { speech, named, ranked, lot, offers: answer.offers }),
          certificate && takeAway(certificate),
        ].flat(2).filter(Boolean),
      );
    },
  };
}
