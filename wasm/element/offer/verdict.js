// What the engine says of a provider and of its offer.

import { make, save } from "../dom.js";

/** Whether a participant may be called for the request, and if not, why. */
export function standing({ speech, framework }, id, { candidates }) {
  const { say, sentence } = speech;
  if (id === "" || candidates === undefined) return [];
  const name = framework.participants.find((one) => one.id === id)?.name ?? id;
  if (candidates.eligible.includes(id)) return [make("p", { class: "minitendr-verdict", "data-kind": "good" }, say("may_offer", { name }))];
  const reasons = candidates.out.find(({ participant }) => participant === id)?.reasons ?? [];
  return [
    make("p", { class: "minitendr-verdict", "data-kind": "bad" }, say("may_not_offer", { name })),
    make("ul", {}, reasons.map(({ message }) => make("li", {}, sentence(message)))),
  ];
}

export function verdict({ speech }) {
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
    const falls = Object.hasOwn(decision.evaluation?.inadmissible ?? {}, offer.id) || decision.outcome === "no_admissible_offer";
    const download = () => save(`${offer.id}.json`, `${JSON.stringify(offer, null, 2)}\n`);
    return [
      price && make("p", { class: "minitendr-outcome" }, say("sum", { sum: money(price.shown) })),
      make("p", {}, say("sum_and_points")),
      !falls && make("p", { class: "minitendr-verdict", "data-kind": "good" }, say("offer_stands")),
      list(falls ? "offer_falls" : "noticed", decision.findings),
      make("div", { class: "minitendr-actions" }, make("button", { type: "button", on: { click: download } }, say("download_offer"))),
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
