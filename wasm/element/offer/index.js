// The task of a provider: may I be called, what is missing, and is my offer complete and within the ceilings?

import { make } from "../dom.js";
import { field } from "../field.js";
import { fileField } from "../file.js";
import { showAt } from "../problem.js";
import { summary } from "../summary.js";
import { counting } from "../units.js";
import { offerColumns } from "../evaluation/columns.js";
import { opening } from "./opening.js";
import { checking, givenByPeople, limits, reading } from "./reading.js";
import { standing, verdict } from "./verdict.js";

export function offer(context) {
  const { engine, speech, kept, framework, again } = context;
  const { say } = speech;
  const file = fileField(
    context,
    { title: "open_request", hint: "open_request_hint", label: "request_file", kind: "request" },
    (document, name, tell) => {
      if (document === undefined) return undefined;
      const request = engine.normalize("Request", document);
      if (request.framework !== framework.id) return tell("bad", say("request_of_another", { file: name, framework: request.framework }));
      // Another request has other lines; what was typed for this one waits until its file comes back.
      const { id } = kept.request ?? request;
      if (id !== request.id) {
        const answers = { ...kept.answers, [id]: { lines: kept.lines, values: kept.values } };
        Object.assign(kept, { lines: undefined, values: undefined, ...answers[request.id], answers });
      }
      kept.request = request;
      return again(".minitendr-bring-request input");
    },
  );
  if (kept.request === undefined) return make("div", { class: "minitendr-task" }, file, make("p", {}, say("request_needed")), opening(context));
  return make("div", { class: "minitendr-task" }, file, answering(context, kept.request), opening(context));
}

function answering(context, request) {
  const { engine, speech, kept, framework, emit } = context;
  const { say, money, moment } = speech;
  const lot = framework.lots.find(({ id }) => id === request.lot) ?? framework.lots[0];
  const problems = summary(speech);
  const shown = verdict(context, request);
  const may = make("div", { role: "status" });
  const people = givenByPeople(lot);
  const limitsOf = limits(context, request);
  let pressed = false;

  const heard = () => compute();
  const participants = framework.participants;
  const who = field(
    { name: say("participant"), choices: participants.map(({ id }) => id), names: participants.map(({ id, name }) => name ?? id) },
    { value: kept.participant, required: true, heard },
  );
  const [{ columns }] = engine.form({ kind: "offers", framework, lot: lot.id, language: speech.language }).sheets;
  const [quantity, unitPrice] = ["quantity", "unit_price"].map((name) => columns.find((one) => one.field === name));
  const itemName = (id) => lot.items.find((one) => one.id === id)?.name ?? id;
  const counted = counting(context);
  const lines = request.lines.map((line, row) => {
    const cells = kept.lines?.[row] ?? [line.quantity.replace(".", ","), ""];
    const typed = (column, place) => field(column, { hint: column.help, value: cells[place], required: true, heard });
    const fields = [quantity, unitPrice].map(typed);
    return { line, fields, title: say("line_of", { item: itemName(line.item), quantity: counted(line.quantity, line.unit) }) };
  });
  const values = offerColumns(context, lot)
    .slice(2)
    .filter(({ field: id }) => !people.some((one) => one.id === id))
    .map((column) => ({ column, field: field(column, { value: kept.values?.[column.field], required: true, heard }) }));
  const read = reading(context, lot, request, { who, lines, values });
  const check = checking(context, lot, request);
  const all = [who, ...lines.flatMap(({ fields }) => fields), ...values.map((one) => one.field)];

  /** How much may be asked, before a price is typed: of the item, and once it is known who offers, of its own prices. */
  const hintPrices = ({ candidates }) => {
    const someone = who.value || candidates?.eligible[0];
    const of = someone === undefined ? () => ({}) : limitsOf(someone);
    for (const { line, fields } of lines) {
      const { maximum, own } = of(line.item);
      const most = maximum && say("at_most", { price: money(maximum) });
      const mine = own && who.value && say("own_price", { price: money(own) });
      fields[1].hint = [unitPrice.help, most, mine].filter(Boolean).join("; ");
    }
  };

  const compute = () => {
    kept.participant = who.value;
    kept.lines = lines.map(({ fields }) => fields.map(({ value }) => value));
    kept.values = Object.fromEntries(values.map((one) => [one.column.field, one.field.value]));
    const found = read();
    const answer = { ...found, ...check(found) };
    may.replaceChildren(...standing(context, who.value, answer));
    for (const one of all) showAt(one, pressed ? answer.problems : []);
    hintPrices(answer);
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
    make("p", { class: "minitendr-hint" }, say("required")),
    make("h3", {}, say("who_offers")),
    make("div", { class: "minitendr-lot" }, who.node),
    may,
    make("h3", {}, say("what_is_offered")),
    lines.map(group),
    make("div", { class: "minitendr-grid" }, values.map((one) => one.field.node)),
    people.map(({ id, name }) => make("p", { class: "minitendr-people" }, say("people_give", { criterion: name ?? id }))),
    make("div", { class: "minitendr-actions" }, make("button", { type: "submit", class: "minitendr-main" }, say("check_offer"))),
  );
  compute();
  const { from, to } = request.period;
  const { regions, municipalities } = engine.vocabulary({});
  const { region, municipality } = request.place ?? {};
  const place = [municipalities[municipality] ?? municipality, regions[region] ?? region].filter(Boolean).join(", ");
  const { ages } = request.need ?? {};
  const about = make(
    "p",
    {},
    make("strong", {}, say("request_shown", { request: request.id, from: moment(from), to: moment(to) })),
    place && ` ${say("request_place", { place })}`,
    ages && ` ${say(ages.from === ages.to ? "request_age" : "request_ages", { from: ages.from, to: ages.to })}`,
  );
  return [about, problems.node, form, shown.node];
}
