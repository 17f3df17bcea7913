// The task of an authority: offers in; points, ranking and what would change it out, while they are typed.

import { make } from "../dom.js";
import { field } from "../field.js";
import { lotField, lotOf, turnTo } from "../lots.js";
import { afterPress } from "../press.js";
import { showAt } from "../problem.js";
import { summary } from "../summary.js";
import { certificateCheck } from "./check.js";
import { calculation } from "./calculation.js";
import { offerRows } from "./rows.js";
import { result } from "./result.js";
import { schemeTable } from "./scheme.js";
import { workbookButton } from "../workbook/button.js";
import { workbookField } from "../workbook/field.js";
import { sheetsOf } from "./sheets.js";

/** How long the fields rest before what would change the result is looked for: it evaluates many times. */
const REST = 350;

/** With more offers than this it is looked for on demand only. */
const LIVE = 8;

export function evaluation(context) {
  const { speech, kept, emit } = context;
  const lot = lotOf(context);
  const before = turnTo(kept, lot.id);
  const from = kept.cells?.flat().some((text) => text.trim() !== "") ? before : undefined;
  const problems = summary(speech);
  const shown = result(context, lot, { columns: () => rows.heads, whole: () => calculate({ withFlips: true }) });
  const status = make("p", { class: "minitendr-status", role: "status" });
  let resting;
  let last;

  const compute = ({ all = false } = {}) => {
    kept.cells = rows.cells();
    kept.columns = rows.columns;
    kept.ceiling = ceiling.value;
    kept.fileNumber = fileNumber.value;
    const answer = calculate({ withFlips: all });
    shown.show(answer, { later: !all && rows.count() > LIVE });
    rows.mark(answer.problems, { all, looked: answer.looked });
    markOthers(answer.problems);
    clearTimeout(resting);
    if (all) tell(answer);
    else resting = setTimeout(() => afterPress(rest), REST);
    return (last = answer);
  };

  /** What waits until nobody types: the long calculation, and the result for who hears it, not at every key. */
  const rest = () => {
    if (rows.count() <= LIVE) {
      const whole = calculate({ withFlips: true });
      shown.show(whole, {});
      tell(whole);
    }
    status.textContent = shown.spoken();
  };

  const tell = ({ certificate, problems: found }) => {
    if (certificate !== undefined) emit("result", { lot: lot.id, result: certificate.subject.result, certificate });
    if (found.length > 0) emit("error", { lot: lot.id, errors: found.map(({ finding }) => finding) });
  };

  // A field that was left shows what is wrong with it; what came of the offers stays as it is.
  const left = () => afterPress(() => rows.mark(last.problems, { all: false, looked: last.looked }));
  const rows = offerRows(context, lot, { heard: () => compute(), left });
  const ceiling = field(
    { name: speech.say("ceiling"), cell: "amount" },
    { hint: speech.say("ceiling_hint"), value: kept.ceiling, heard: () => compute() },
  );
  const fileNumber = field(
    { name: speech.say("file_number"), cell: "text" },
    { hint: speech.say("file_number_hint"), value: kept.fileNumber, heard: () => compute() },
  );
  const others = { ceiling, fileNumber };
  const calculate = calculation(context, lot, rows, others);

  const markOthers = (found) => {
    for (const one of Object.values(others)) showAt(one, found);
  };

  const submit = (event) => {
    event.preventDefault();
    const answer = compute({ all: true });
    problems.show(answer.problems);
    if (answer.problems.length === 0) shown.focus();
  };

  const form = make(
    "form",
    { novalidate: true, class: "minitendr-form", on: { submit } },
    make("h3", {}, speech.say("offers")),
    make("p", { class: "minitendr-hint" }, speech.say("required_offers")),
    make("p", { class: "minitendr-hint" }, speech.say("paste_hint")),
    rows.node,
    make("div", { class: "minitendr-grid" }, ceiling.node, fileNumber.node),
    make("div", { class: "minitendr-actions" }, make("button", { type: "submit", class: "minitendr-main" }, speech.say("evaluate"))),
  );

  compute();
  const paste = (table) => rows.replace(table);
  const sheets = () => sheetsOf(context, lot, rows, calculate({ withFlips: false }));
  context.open({ paste, sheets });
  return make(
    "div",
    { class: "minitendr-task" },
    shown.head,
    lotField(context, from),
    schemeTable(lot, speech),
    workbookField(context, lot, paste),
    problems.node,
    form,
    status,
    shown.node,
    workbookButton(context, () => ({ name: speech.say("evaluation_file"), title: speech.say("evaluation"), sheets: sheets() })),
    certificateCheck(context),
  );
}
