// What came of it: who is first, with what, who was left out and why, and what would change it.

import { dataTable, make } from "../dom.js";
import { lotNames } from "../lots.js";
import { flips } from "./flips.js";
import { steps } from "./steps.js";

/**
 * @param {object} context
 * @param {object} lot
 * @param {{ columns: () => { name: string }[], whole: () => object }} of the fields; the second computes everything, also what
 *   waits until nobody types
 */
export function result(context, lot, { columns, whole }) {
  const { speech, framework, save } = context;
  const { say, count, number, money } = speech;
  const lotName = lotNames(context)(lot);
  const heading = make("h3", { tabindex: "-1" }, say("result"));
  // What is long, and comes and goes while somebody types, stands below the buttons and moves none of them.
  const [first, body] = [make("div", {}), make("div", { class: "minitendr-result-body" })];
  const criteria = lot.scheme.criteria ?? [];
  const named = (id) => criteria.find((one) => one.id === id)?.name ?? id;
  const priced = criteria.filter(({ of }) => of === "price").map(({ id }) => id);
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
        // Before the points that it is made of: on a narrow screen what stands last is out of sight.
        make("strong", {}, ranked(totals[id].shown)),
        ...criteria.map((one) => (points[id]?.[one.id] === undefined ? "–" : number(points[id][one.id].shown))),
      ]);
    });
    const head = [say("offer"), say("place"), say("total"), ...criteria.map(({ id, name }) => name ?? id)];
    return dataTable({ caption: say("ranking"), head, rows, className: "minitendr-ranking" });
  };

  const list = (title, items) => items.length > 0 && [make("h4", {}, title), make("ul", {}, items.map((item) => make("li", {}, item)))];

  const ties = ({ ties: settled }) =>
    settled.map(({ among, rule, order }) =>
      say("tie", { among: among.join(", "), rule: ruleName(rule), order: order.map((ids) => ids.join(" = ")).join(", ") }),
    );

  /** What comes next where the first place is shared: no rule of the contract parts these offers. */
  const open = ({ undecided }) => {
    if (undecided.length === 0) return [];
    const offers = undecided.join(", ");
    const rules = (lot.scheme.ties ?? []).map(({ kind }) => ruleName(kind)).join(", ");
    return [rules === "" ? say("tie_without_rule", { offers }) : say("tie_open", { offers, rules })];
  };

  const excluded = ({ inadmissible, findings }) =>
    Object.keys(inadmissible).map((offer) => {
      const reasons = findings.filter((one) => one.offer === offer).map(({ message }) => speech.sentence(message));
      return [make("strong", {}, offer), ": ", reasons.flatMap((nodes, place) => (place === 0 ? nodes : ["; ", ...nodes]))];
    });

  /** What has a mistake, and so is not in the result: offers, and the ceiling. */
  const leftOut = ({ unread, isCeilingWrong }) => [
    ...(unread.length > 0 ? [count("left_out", unread.length, { offers: unread.map(({ name }) => name).join(", ") })] : []),
    ...(isCeilingWrong ? [say("ceiling_left_out")] : []),
  ];

  // These stay while the result around them is made anew, so that no press on them is lost.
  const press = (done) => () => {
    const answer = whole();
    show(answer);
    done(answer);
  };
  const download = (answer) => {
    const { certificate } = answer;
    if (certificate === undefined || leftOut(answer).length > 0) return;
    save(`minitendr-${certificate.digest.slice(0, 12)}.json`, `${JSON.stringify(certificate, null, 2)}\n`);
  };
  const certify = make("button", { type: "button", on: { click: press(download) } }, say("download"));
  const withheld = make("p", { class: "minitendr-hint" }, say("certificate_withheld"));
  const takeAway = make(
    "div",
    {},
    make("div", { class: "minitendr-actions" }, make("button", { type: "button", on: { click: press(() => print()) } }, say("print")), certify),
    withheld,
  );

  /** What only paper shows, before everything else: what it is, of what, when, and what was handed in. */
  const head = make("div", { class: "minitendr-protocol" });
  const protocol = (answer) => {
    const { certificate, fileNumber, ceiling, typed, unread } = answer;
    const left = leftOut(answer);
    const isWhole = left.length === 0;
    const areRead = unread.length === 0;
    const rows = typed.map(({ cells, isRead, why }) => (areRead ? cells : [...cells, isRead ? say("yes") : `${say("no")}: ${why}`]));
    const names = columns().map(({ name }) => name);
    if (typed.length === 0) return head.replaceChildren();
    return head.replaceChildren(
      make("h3", {}, say("protocol")),
      isWhole ? "" : make("p", { class: "minitendr-warning" }, make("strong", {}, say("incomplete")), ` ${left.join(" ")}`),
      make("p", {}, `${say("framework")}: ${framework.title ?? framework.id}, ${lotName} (${lot.id})`),
      fileNumber ? make("p", {}, `${say("file_number")}: ${fileNumber}`) : "",
      make("p", {}, say("printed_at", { moment: new Date().toLocaleString(speech.locale, { dateStyle: "long", timeStyle: "short" }) })),
      certificate && isWhole ? make("p", {}, `${say("fingerprint")}: `, make("code", {}, certificate.digest)) : "",
      dataTable({ caption: say("as_typed"), head: areRead ? names : [...names, say("in_result")], rows, className: "minitendr-typed" }),
      ceiling ? make("p", {}, `${say("ceiling")}: ${money(ceiling)}`) : "",
    );
  };

  const show = (answer, { later = false } = {}) => {
    const { evaluation, certificate, notices, low = [] } = answer;
    const left = leftOut(answer);
    const warnings = left.map((sentence) => make("p", { class: "minitendr-warning" }, sentence));
    const notes = notices.map(({ label, nodes }) => make("p", { class: "minitendr-note" }, label, ": ", nodes));
    protocol(answer);
    takeAway.hidden = evaluation === undefined;
    certify.hidden = left.length > 0;
    withheld.hidden = left.length === 0;
    if (evaluation === undefined) {
      spoken = left.join(" ");
      first.replaceChildren(...warnings, make("p", {}, say("nothing_yet")));
      body.replaceChildren();
      return;
    }
    spoken = [outcome(answer), ...left].join(" ");
    first.replaceChildren(make("p", { class: "minitendr-outcome" }, outcome(answer)), ...warnings);
    body.replaceChildren(
      ...[
        ranking(evaluation),
        list(say("ties"), [...ties(evaluation), ...open(evaluation)]),
        list(say("excluded"), excluded(evaluation)),
        list(say("low_prices"), low.map((offer) => say("low_price", { offer }))),
        notes,
        certificate?.working && steps(certificate.working, { speech, named, ranked, priced }),
        later && make("p", { class: "minitendr-hint" }, say("flips_later")),
        certificate?.sensitivity && flips(certificate.sensitivity, { speech, named, ranked, lot, offers: answer.offers, undecided: evaluation.undecided }),
      ].flat(2).filter(Boolean),
    );
  };

  return {
    node: make("section", { class: "minitendr-result" }, heading, first, takeAway, body),
    /** What stands before everything else on paper. */
    head,
    focus: () => heading.focus(),
    /** The result in one sentence, for who hears it. */
    spoken: () => spoken,
    /** Shows an answer; `later` where what would change the result waits for the button. */
    show,
  };
}
