// After the opening: the award as its certificate has it, seen from one provider, and that provider's invoice.

import { certificateField } from "../certificate.js";
import { dataTable, make } from "../dom.js";
import { field } from "../field.js";
import { invoice } from "./invoice.js";

export function opening(context) {
  const { kept } = context;
  const body = make("div", { class: "minitendr-award" });
  const show = () => body.replaceChildren(...(kept.award === undefined ? [] : award(context, kept.award)));
  const file = certificateField(context, { title: "after_opening", hint: "after_opening_hint", label: "award_file" }, (certificate) => {
    kept.award = certificate;
    show();
  });
  show();
  return make("div", {}, file, body);
}

/** What a certificate says; of a draw there is nothing more to show than that it holds. */
function award(outer, { subject, sensitivity }) {
  const { kept, framework } = outer;
  const { kind, input = {}, result } = subject ?? {};
  const isOurs = (input.framework?.id ?? result?.framework) === framework.id;
  const speech = isOurs ? outer.speech : outer.speech.withoutNames();
  const context = { ...outer, speech };
  if (result === undefined || !["decision", "evaluation"].includes(kind)) return [];
  const { say } = speech;
  const people = input.framework?.participants ?? framework.participants;
  const named = (id) => [...people, ...framework.participants].find((one) => one.id === id)?.name ?? id;
  // An evaluation knows offers only; a decision knows who offered.
  const evaluation = kind === "decision" ? result.evaluation : result;
  const choices = kind === "decision" ? framework.participants.map(({ id }) => id) : evaluation.ranking.flat().sort();
  const names = kind === "decision" ? choices.map(named) : choices;
  const own = make("div", { role: "status" });
  const bill = make("div", {});
  const known = { result, evaluation, sensitivity, named, lot: lotOf(framework, input, result) };

  const look = () => {
    kept.viewer = who.value;
    own.replaceChildren(...(who.value === "" ? [] : mine(context, known, who.value, kind)));
  };
  const choose = () => {
    look();
    const contracts = (result.contracts ?? []).filter(({ participant }) => participant === who.value);
    bill.replaceChildren(...contracts.map((contract) => invoice(context, contract)));
  };
  const given = kept.viewer ?? kept.participant ?? "";
  const who = field(
    { name: say(kind === "decision" ? "seen_by" : "seen_by_offer"), choices, names },
    { value: choices.includes(given) ? given : "", heard: () => who.value !== kept.viewer && choose() },
  );
  choose();
  return [
    make("h3", {}, say("award")),
    kind === "decision" && outcome(context, result, named),
    make("div", { class: "minitendr-lot" }, who.node),
    own,
    bill,
  ].filter(Boolean);
}

const lotOf = (framework, input, { lot }) =>
  input.framework?.lots?.find(({ id }) => id === lot) ?? framework.lots.find(({ id }) => id === lot) ?? { scheme: input.scheme ?? {} };

/** How it ended, for whom, and why. */
function outcome({ engine, speech }, { outcome: code, contracts = [], reasons = [] }, named) {
  const { say, money, sentence, language } = speech;
  const words = engine.vocabulary({}).outcomes[code];
  const gets = ({ participant, price }) => make("li", {}, say("gets_contract", { name: named(participant), price: money(price) }));
  return make(
    "div",
    {},
    make("p", { class: "minitendr-outcome" }, say("ended", { outcome: words?.[language] ?? code })),
    contracts.length > 0 && make("ul", {}, contracts.map(gets)),
    reasons.length > 0 && [
      make("h4", {}, say("why")),
      make("ul", {}, reasons.map(({ message, citation }) => make("li", {}, sentence(message), citation && ` (${citation.provision})`))),
    ],
  );
}

/** The place and the reasons of one provider, or of one offer. */
function mine({ speech }, { result, evaluation, sensitivity, named, lot }, own, kind) {
  const { say, number, money, sentence } = speech;
  const offers = kind === "decision" ? (result.offers ?? []).filter(({ participant }) => participant === own).map(({ offer }) => offer) : [own];
  const asked = (result.asked ?? []).filter(({ participant }) => participant === own);
  const criteria = lot.scheme?.criteria ?? [];
  const figure = lot.scheme?.combine?.kind === "lowest_price" ? money : number;

  const about = [...(result.reasons ?? []), ...(result.findings ?? []), ...(evaluation?.findings ?? [])].filter(
    ({ offer, participant }) => offers.includes(offer) || participant === own,
  );
  const reasons = [...about, ...asked.flatMap((one) => one.reasons ?? [])];
  // A decision repeats what its evaluation found.
  const once = [...new Map(reasons.map(({ message }) => [message.cs, message])).values()];

  const place = (offer) => {
    let before = 0;
    for (const ids of evaluation?.ranking ?? []) {
      if (ids.includes(offer)) return before + 1;
      before += ids.length;
    }
    return undefined;
  };

  const ofOffer = (offer) => {
    const [at, total] = [place(offer), evaluation?.totals?.[offer]];
    const behind = sensitivity?.others?.find((one) => one.offer === offer)?.behind;
    const points = evaluation?.points?.[offer] ?? {};
    const rows = criteria.filter(({ id }) => points[id]).map(({ id, name }) => [name ?? id, number(points[id].shown)]);
    const places = evaluation?.ranking ?? [];
    const all = places.flat().length;
    const shared = (places.find((ids) => ids.includes(offer)) ?? []).length > 1;
    return [
      make(
        "p",
        { class: "minitendr-verdict", "data-kind": at === 1 && !shared ? "good" : "partly" },
        at === undefined ? say("no_place", { offer }) : say(shared ? "own_shared" : "own_place", { offer, place: at, all }),
        total && ` ${say("own_total", { total: figure(total.shown) })}`,
        behind && ` ${say("own_behind", { behind: figure(behind.shown) })}`,
      ),
      rows.length > 0 && dataTable({ caption: say("own_points"), head: [say("criterion"), say("points")], rows, className: "minitendr-own" }),
    ];
  };

  const nothing = offers.length === 0 && asked.length === 0;
  return [
    make("h4", {}, say("own", { name: kind === "decision" ? named(own) : own })),
    nothing && make("p", {}, say("own_nothing")),
    asked.length > 0 && make("p", {}, say("own_asked")),
    ...offers.flatMap(ofOffer),
    once.length > 0 && make("ul", {}, once.map((message) => make("li", {}, sentence(message)))),
  ].filter(Boolean);
}
