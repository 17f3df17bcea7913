// What becomes of a request: the way it takes, until when, and who could take it.

import { make } from "../dom.js";
import { takeRows } from "./rows.js";

/** @param {(request: object) => object} sheet the request as a sheet of the coordinator */
export function outlook(context, sheet) {
  const { speech, framework, save } = context;
  const { say, count, money, moment, sentence } = speech;
  const heading = make("h3", { tabindex: "-1" }, say("outlook"));
  const body = make("div", {});
  const named = (id) => framework.participants.find((one) => one.id === id)?.name ?? id;

  const way = ({ path, call, turn }) => {
    if (path === undefined) return [];
    const lines = [];
    if (path.way) lines.push(make("p", { class: "minitendr-outcome" }, say(`way_${path.way.kind}`)));
    lines.push(...path.reasons.map(({ message }) => make("p", {}, sentence(message))));
    if (path.value) lines.push(make("p", {}, say("expected_value", { value: money(path.value.shown) })));
    if (call) lines.push(make("p", {}, say("offers_until", { moment: moment(call.deadline) })));
    if (turn) lines.push(make("p", {}, say("answer_until", { moment: moment(turn.date) })));
    return lines;
  };

  const who = ({ candidates }) => {
    if (candidates === undefined) return [];
    const joined = (reasons, known) => reasons.flatMap(({ message }, place) => [...(place === 0 ? [] : ["; "]), ...sentence(message, known)]);
    const out = candidates.out.map(({ participant, reasons }) => make("li", {}, named(participant), ": ", joined(reasons, participant)));
    return [
      make("h4", {}, say("who_may")),
      make("p", {}, count("may_be_called", candidates.eligible.length)),
      make("ul", {}, candidates.eligible.map((id) => make("li", {}, named(id)))),
      out.length > 0 && make("details", {}, make("summary", {}, count("may_not_be_called", out.length)), make("ul", {}, out)),
    ];
  };

  return {
    node: make("section", { class: "minitendr-result" }, heading, body),
    focus: () => heading.focus(),
    show(answer) {
      const { request, problems, notices } = answer;
      if (request === undefined) return body.replaceChildren(make("p", {}, say("outlook_later")));
      const take = () => save(`${request.id}.json`, `${JSON.stringify(request, null, 2)}\n`);
      return body.replaceChildren(
        ...[
          problems.length === 0 && make("p", { class: "minitendr-verdict", "data-kind": "good" }, say("request_complete")),
          ...way(answer),
          ...notices.map(({ label, nodes }) => make("p", { class: "minitendr-note" }, label && `${label}: `, nodes)),
          ...who(answer),
          problems.length === 0 &&
            make(
              "div",
              { class: "minitendr-actions" },
              make("button", { type: "button", on: { click: take } }, say("download_request")),
              make("button", { type: "button", on: { click: () => print() } }, say("print_request")),
            ),
          problems.length === 0 && takeRows(context, () => sheet(request), request.id),
        ].filter(Boolean),
      );
    },
  };
}
