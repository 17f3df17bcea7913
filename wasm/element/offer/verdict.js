// What the engine says of a provider and of its offer.

import { make } from "../dom.js";
import { fileButton } from "../workbook/button.js";
import { formOf } from "../workbook/offer.js";

/** Whether a participant may be called for the request, and if not, why. */
export function standing({ speech, framework }, id, { candidates }) {
  const { say, sentence, moment } = speech;
  if (id === "" || candidates === undefined) return [];
  const name = framework.participants.find((one) => one.id === id)?.name ?? id;
  const list = (reasons) => reasons.length > 0 && make("ul", {}, reasons.map(({ message }) => make("li", {}, sentence(message))));
  if (candidates.eligible.includes(id)) {
    // What is believed of its capacity excludes nobody.
    const warnings = candidates.warnings.filter(({ participant }) => participant === id);
    return [make("p", { class: "minitendr-verdict", "data-kind": "good" }, say("may_offer", { name })), list(warnings)].filter(Boolean);
  }
  const { reasons = [], eligible_from: from } = candidates.out.find(({ participant }) => participant === id) ?? {};
  return [
    make("p", { class: "minitendr-verdict", "data-kind": "bad" }, say("may_not_offer", { name })),
    list(reasons),
    from && make("p", {}, say("may_offer_from", { date: moment(from) })),
  ].filter(Boolean);
}

/** Outcomes with which the only offer is not turned down. */
const stands = ["awarded", "partly_awarded", "undecided"];

export function verdict(context, request) {
  const { speech, save } = context;
  const { say, money, moment, sentence } = speech;
  const heading = make("h3", { tabindex: "-1" }, say("result"));
  const body = make("div", {});

  const list = (title, findings) =>
    findings.length > 0 && [
      make("p", {}, make("strong", {}, say(title))),
      make("ul", {}, findings.map(({ message }) => make("li", {}, sentence(message)))),
    ];

  const ofOffer = ({ offer, decision }) => {
    const price = decision.offers.find((one) => one.offer === offer.id)?.price;
    const falls = Object.hasOwn(decision.evaluation?.inadmissible ?? {}, offer.id) || !stands.includes(decision.outcome);
    // Of an award to the only offer the reason says nothing; of any other end it says all.
    const reasons = ["awarded", "partly_awarded"].includes(decision.outcome) ? [] : decision.reasons;
    const about = [...new Map([...decision.findings, ...reasons].map((one) => [one.message.cs, one])).values()];
    const written = ({ writeForm }) => ({ name: offer.id, bytes: writeForm(formOf(context, request, offer), speech.language) });
    const download = () => save(`${offer.id}.json`, `${JSON.stringify(offer, null, 2)}\n`);
    return [
      price && make("p", { class: "minitendr-outcome" }, say("sum", { sum: money(price.shown) })),
      make("p", {}, say("sum_and_points")),
      !falls && make("p", { class: "minitendr-verdict", "data-kind": "good" }, say("offer_stands")),
      list(falls ? "offer_falls" : "noticed", about),
      make("div", { class: "minitendr-actions" }, make("button", { type: "button", on: { click: download } }, say("download_offer"))),
      fileButton(context, say("download_workbook"), written),
    ];
  };

  return {
    node: make("section", { class: "minitendr-result" }, heading, body),
    focus: () => heading.focus(),
    show(answer) {
      const { path, call, decision, notices } = answer;
      const parts = [
        path?.way?.kind === "direct" && make("p", { class: "minitendr-warning" }, say("no_offer_needed")),
        call && make("p", {}, say("offers_until", { moment: moment(call.deadline) })),
        notices.map(({ label, nodes }) => make("p", { class: "minitendr-note" }, label && `${label}: `, nodes)),
        decision ? ofOffer(answer) : path?.way?.kind !== "direct" && make("p", {}, say("offer_later")),
      ];
      body.replaceChildren(...parts.flat(3).filter(Boolean));
    },
  };
}
