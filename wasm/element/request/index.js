// The task of an office: from a need to a complete request without names, the way it will take, and who could take it.

import { make } from "../dom.js";
import { field } from "../field.js";
import { lineGroups } from "../lines.js";
import { lotField, lotOf, turnTo } from "../lots.js";
import { showAt } from "../problem.js";
import { summary } from "../summary.js";
import { requestColumns, sections } from "./columns.js";
import { reading } from "./reading.js";
import { outlook } from "./outlook.js";
import { sheetOf } from "./sheet.js";

export function request(context) {
  const { speech, kept, emit } = context;
  const { say } = speech;
  const lot = lotOf(context);
  const before = turnTo(kept, lot.id);
  // Of the items of another lot some are here too; those that are not stay with it.
  const given = (kept.lines ?? []).filter(([item]) => item === "" || before === undefined || lot.items.some(({ id }) => id === item));
  const isBegun = [...Object.values(kept.single ?? {}), ...(kept.lines ?? []).flat()].some((text) => text.trim() !== "");
  const { single, line } = requestColumns(context, lot);
  const problems = summary(speech);
  const sheet = (request) => sheetOf(context, lot, request, fields.note?.value);
  const shown = outlook(context, sheet);
  // Before the button was pressed once, an empty field is not yet a mistake.
  let pressed = false;

  const heard = () => compute();
  const alone = (column) =>
    field(column, { hint: column.hint, value: kept.single?.[column.field], required: column.is_required, heard });
  const fields = Object.fromEntries(single.map((column) => [column.field, alone(column)]));
  const lines = lineGroups(speech, {
    columns: line,
    given,
    title: "item_number",
    add: "add_item",
    remove: "remove_item",
    heard,
  });
  const read = reading(context, lot, { fields, lines, line, single });

  const compute = () => {
    kept.single = Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, one.value]));
    kept.lines = lines.cells();
    const answer = read();
    for (const one of [...Object.values(fields), ...lines.fields().flat()]) {
      showAt(one, pressed ? answer.problems : [], answer.looked);
    }
    shown.show(answer);
    return answer;
  };

  const submit = (event) => {
    event.preventDefault();
    pressed = true;
    const answer = compute();
    problems.show(answer.problems);
    if (answer.problems.length > 0) return emit("error", { lot: lot.id, errors: answer.problems.map(({ finding }) => finding) });
    emit("result", { lot: lot.id, request: answer.request, path: answer.path, candidates: answer.candidates });
    shown.focus();
  };

  const part = ([title, names]) =>
    make(
      "section",
      {},
      make("h3", {}, say(title)),
      title === "what_is_needed" && lines.node,
      make("div", { class: "minitendr-grid" }, names.filter((name) => fields[name]).map((name) => fields[name].node)),
    );

  const form = make(
    "form",
    { novalidate: true, class: "minitendr-form minitendr-paper", on: { submit } },
    make("p", { class: "minitendr-hint" }, say("required")),
    Object.entries(sections).map(part),
    make("div", { class: "minitendr-actions" }, make("button", { type: "submit", class: "minitendr-main" }, say("complete_request"))),
  );
  compute();
  context.open({ sheets: () => [read().request].filter(Boolean).map(sheet) });
  return make("div", { class: "minitendr-task" }, lotField(context, isBegun ? before : undefined), problems.node, form, shown.node);
}
