// The task of a provider: may I be called, what is missing, and is my offer complete and within the ceilings?

import { make } from "../dom.js";
import { field } from "../field.js";
import { fileField } from "../file.js";
import { showAt } from "../problem.js";
import { summary } from "../summary.js";
import { offerColumns } from "../evaluation/columns.js";
import { opening } from "./opening.js";
import { checking, reading } from "./reading.js";
import { standing, verdict } from "./verdict.js";

export function offer(context) {
  const { engine, speech, kept, framework, again } = context;
  const { say } = speech;
  const file = fileField(
    context,
    { title: "open_request", hint: "open_request_hint", label: "request_file" },
    (document, name, tell) => {
      const request = engine.normalize("Request", document);
      if (request.framework !== framework.id) return tell("bad", say("request_of_another", { file: name, framework: request.framework }));
      // Another request has other lines.
      kept.request = request;
      kept.cells = undefined;
      return again();
    },
  );
  if (kept.request === undefined) return make("div", { class: "minitendr-task" }, file, make("p", {}, say("request_needed")), opening(context));
  return make("div", { class: "minitendr-task" }, file, answering(context, kept.request), opening(context));
}

function answering(context, request) {
  const { engine, speech, kept, framework, emit } = context;
  const { say, number, moment } = speech;
  const lot = framework.lots.find(({ id }) => id === request.lot) ?? framework.lots[0];
  const problems = summary(speech);
  const shown = verdict(context, request);
  const may = make("div", { role: "status" });
  let pressed = false;

  const heard = () => compute();
  const people = framework.participants;
  const who = field(
    { name: say("participant"), choices: people.map(({ id }) => id), names: people.map(({ id, name }) => name ?? id) },
    { value: kept.participant, required: true, heard },
  );
  const [{ columns }] = engine.form({ kind: "offers", framework, lot: lot.id, language: speech.language }).sheets;
  const [quantity, unitPrice] = ["quantity", "unit_price"].map((name) => columns.find((one) => one.field === name));
  const itemName = (id) => lot.items.find((one) => one.id === id)?.name ?? id;
  const units = engine.vocabulary({}).units_counted;
  const unit = (line) => units[line.unit]?.[speech.language] ?? line.unit;
  const lines = request.lines.map((line, row) => {
    const cells = kept.lines?.[row] ?? [line.quantity.replace(".", ","), ""];
    const typed = (column, place) => field(column, { hint: column.help, value: cells[place], required: true, heard });
    const fields = [quantity, unitPrice].map(typed);
    return { line, fields, title: say("line_of", { item: itemName(line.item), quantity: `${number(line.quantity)} ${unit(line)}` }) };
  });
  const values = offerColumns(context, lot)
    .slice(2)
    .map((column) => ({ column, field: field(column, { value: kept.values?.[column.field], required: true, heard }) }));
  const read = reading(context, lot, request, { who, lines, values });
  const check = checking(context, request);
  const all = [who, ...lines.flatMap(({ fields }) => fields), ...values.map((one) => one.field)];

  const compute = () => {
    kept.participant = who.value;
    kept.lines = lines.map(({ fields }) => fields.map(({ value }) => value));
    kept.values = Object.fromEntries(values.map((one) => [one.column.field, one.field.value]));
    const found = read();
    const answer = { ...found, ...check(found) };
    may.replaceChildren(...standing(context, who.value, answer));
    for (const one of all) showAt(one, pressed ? answer.problems : []);
    shown.show(answer);
    return answer;
  };

  const submit = (event) => {
    event.preventDefault();
    pressed = true;
    const answer = compute();
    problems.show(answer.problems);
    if (answer.problems.length > 0) return emit("error", { lot: lot.id, errors: answer.problems.map(({ finding }) => finding) });
    emit("result", { lot: lot.id, offer: answer.offer, decision: answer.decision, candidates: answer.candidates });
    shown.focus();
  };

  const group = ({ title, fields }) =>
    make(
      "fieldset",
      { class: "minitendr-offer" },
      make("legend", {}, title),
      make("div", { class: "minitendr-grid" }, fields.map(({ node }) => node)),
    );
  const form = make(
    "form",
    { novalidate: true, class: "minitendr-form", on: { submit } },
    make("h3", {}, say("who_offers")),
    make("div", { class: "minitendr-lot" }, who.node),
    may,
    make("h3", {}, say("what_is_offered")),
    lines.map(group),
    make("div", { class: "minitendr-grid" }, values.map((one) => one.field.node)),
    make("div", { class: "minitendr-actions" }, make("button", { type: "submit", class: "minitendr-main" }, say("check_offer"))),
  );
  compute();
  const { from, to } = request.period;
  const about = make("p", {}, make("strong", {}, say("request_shown", { request: request.id, from: moment(from), to: moment(to) })));
  return [about, problems.node, form, shown.node];
}
