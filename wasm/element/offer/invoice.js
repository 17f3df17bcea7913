// An invoice for a contract that was awarded, held against what was delivered: the provider sees what the authority will object to.

import { dataTable, make } from "../dom.js";
import { field } from "../field.js";
import { showAt } from "../problem.js";
import { summary } from "../summary.js";
import { counting } from "../units.js";
import { billing } from "./billing.js";

/** An exact amount with two decimals at least, as the others of its column. */
const cents = (exact) => (exact.includes(".") ? exact : `${exact}.00`);

export function invoice(context, contract) {
  const { engine, speech, kept, framework, emit } = context;
  const { say, money, sentence } = speech;
  const lot = framework.lots.find(({ id }) => id === contract.lot) ?? { items: [] };
  const itemName = (id) => lot.items.find((one) => one.id === id)?.name ?? id;
  const columnsOf = (kind) => engine.form({ kind, framework, language: speech.language }).sheets[0].columns;
  const [bills, deliveries] = [columnsOf("invoices"), columnsOf("deliveries")];
  const column = (columns, name) => columns.find((one) => one.field === name);
  const counted = counting(context);
  const problems = summary(speech);
  const heading = make("h4", { tabindex: "-1" }, say("invoice_result"));
  const body = make("div", {}, make("p", {}, say("invoice_later")));
  const key = `${contract.request}/${contract.number}`;
  let pressed = false;

  const given = kept.invoice?.[key] ?? {};
  const heard = () => compute();
  const head = Object.fromEntries(
    ["invoice", "issued_on", "client_paid", "value"].map((name) => {
      const one = column(bills, name);
      return [name, field(one, { hint: name === "invoice" ? say("hint_invoice") : one.help, value: given.head?.[name], required: one.is_required, heard })];
    }),
  );
  const lines = contract.lines.map((line, row) => {
    const cells = given.lines?.[row] ?? ["", "", line.unit_price.replace(".", ",")];
    const fields = [
      field({ ...column(deliveries, "quantity"), name: say("delivered") }, { value: cells[0], heard }),
      field({ ...column(bills, "quantity"), name: say("invoiced") }, { value: cells[1], heard }),
      field(column(bills, "unit_price"), { value: cells[2], heard }),
    ];
    return { line, fields, title: say("ordered_line", { item: itemName(line.item), quantity: counted(line.quantity, line.unit) }) };
  });
  const check = billing(context, contract, { head, lines });
  const all = [...Object.values(head), ...lines.flatMap(({ fields }) => fields)];

  const show = ({ checked, problems: found, notes }) => {
    for (const one of all) showAt(one, pressed ? found : [], notes);
    if (checked === undefined) return body.replaceChildren(make("p", {}, say("invoice_later")));
    const { totals, events } = checked;
    const holds = events.length > 0;
    const rows = [
      [say("claimed"), money(cents(totals.claimed))],
      [say("of_lines"), money(totals.lines.shown)],
      [say("supported"), money(totals.supported.shown)],
      [say("difference"), money(totals.difference.shown)],
    ];
    const aside = notes.filter(({ target }) => target === undefined);
    return body.replaceChildren(
      make("p", { class: "minitendr-verdict", "data-kind": holds ? "good" : "bad" }, say(holds ? "invoice_holds" : "invoice_fails")),
      dataTable({ caption: say("sums"), head: [say("figure"), say("amount")], rows, className: "minitendr-sums" }),
      aside.length > 0 && make("ul", {}, aside.map(({ finding }) => make("li", {}, sentence(finding.message)))) || "",
    );
  };

  const compute = () => {
    const cells = lines.map(({ fields }) => fields.map(({ value }) => value));
    kept.invoice = { ...kept.invoice, [key]: { head: Object.fromEntries(Object.entries(head).map(([name, { value }]) => [name, value])), lines: cells } };
    const answer = pressed ? check() : { problems: [], notes: [] };
    show(answer);
    return answer;
  };

  const submit = (event) => {
    event.preventDefault();
    pressed = true;
    const answer = compute();
    problems.show(answer.problems);
    if (answer.problems.length > 0) return emit("error", { lot: contract.lot, errors: answer.problems.map(({ finding }) => finding) });
    emit("result", { lot: contract.lot, invoice: answer.checked });
    heading.focus();
  };

  const group = ({ title, fields }) =>
    make("fieldset", { class: "minitendr-offer" }, make("legend", {}, title), make("div", { class: "minitendr-grid" }, fields.map(({ node }) => node)));
  compute();
  return make(
    "section",
    { class: "minitendr-invoice" },
    make("h3", {}, say("invoice_of", { request: contract.request, price: money(contract.price) })),
    make("p", { class: "minitendr-hint" }, say("invoice_hint")),
    problems.node,
    make(
      "form",
      { novalidate: true, class: "minitendr-form", on: { submit } },
      make("p", { class: "minitendr-hint" }, say("required")),
      lines.map(group),
      make("div", { class: "minitendr-grid" }, Object.values(head).map(({ node }) => node)),
      make("div", { class: "minitendr-actions" }, make("button", { type: "submit", class: "minitendr-main" }, say("check_invoice"))),
    ),
    make("div", { class: "minitendr-result" }, heading, body),
  );
}
