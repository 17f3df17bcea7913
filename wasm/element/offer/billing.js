// From the fields of an invoice to what the engine says of it. What the form does not ask for is taken for done, and the form
// says so: the contract is signed and published on the day of its award, and what was delivered was accepted.

import { ask, problems as problemsOf } from "../problem.js";
import { readRows } from "../reading.js";

const invoiceColumns = ["invoice", "participant", "issued_on", "request", "number", "item", "quantity", "unit_price", "client_paid", "value"];
const deliveryColumns = ["request", "number", "item", "quantity"];

/** Parts of an invoice that are no field of the same name. */
const standsFor = { number: "invoice" };

export function billing({ engine, framework, speech }, contract, { head, lines }) {
  const problem = problemsOf(speech);
  const { request, number, participant, awarded_at: awardedAt } = contract;
  const ofHead = (name) => ({ target: head[name].input, label: head[name].name });
  const ofLine = ({ title, fields }, place) => ({ target: fields[place].input, label: `${title}, ${fields[place].name}` });
  const filled = (place) => lines.filter(({ fields }) => fields[place].value.trim() !== "");

  const happened = (kind, at, more) => ({ kind, request, number, happened_at: at, recorded_at: at, role: speech.say("role"), ...more });

  return () => {
    const [problems, notes] = [[], []];
    const take = ({ read, found }, where) => {
      for (const one of found) (one.severity === "error" ? problems : notes).push(problem(where(one), one.finding));
      return found.some(({ severity }) => severity === "error") ? [] : read;
    };

    // Where no quantity is invoiced, the first line asks for one.
    const invoiced = filled(1).length > 0 ? filled(1) : lines.slice(0, 1);
    const bill = invoiced.map(({ line, fields }) => [
      head.invoice.value,
      participant,
      head.issued_on.value,
      request,
      String(number),
      line.item,
      fields[1].value,
      fields[2].value,
      head.client_paid.value,
      head.value.value,
    ]);
    // What is said of the whole invoice stands in each of its rows, and is wrong once.
    const inHead = (column) => [0, 2, 8, 9].includes(column);
    const answer = readRows(engine.invoices_from_table, invoiceColumns, bill, { framework });
    const seen = { ...answer, found: answer.found.filter(({ row, column }) => !(row > 0 && inHead(column))) };
    const [document] = take(seen, ({ row = 0, column }) => {
      if (column === 6 || column === 7) return ofLine(invoiced[row], column - 5);
      return inHead(column) ? ofHead(invoiceColumns[column]) : {};
    });

    // The end of the day of issue, with the hour of Prague that only the engine knows.
    const moment = [["N", "1", `${head.issued_on.value} 23:59`]];
    const at = readRows(engine.offers_from_table, ["offer", "price", "submitted_at"], moment, {}).read[0]?.submitted_at;
    if (document === undefined || at === undefined) return { problems, notes };

    const done = filled(0);
    const rows = done.map(({ line, fields }) => [request, String(number), line.item, fields[0].value]);
    const role = speech.say("role");
    const delivered =
      rows.length === 0
        ? []
        : take(readRows(engine.deliveries_from_table, deliveryColumns, rows, { framework, at, role }), ({ row = 0 }) => ofLine(done[row], 0));
    if (problems.length > 0) return { problems, notes };

    const events = [
      { kind: "contracted", contract, happened_at: awardedAt, recorded_at: awardedAt, role },
      happened("signed", awardedAt),
      happened("published", awardedAt, { published_in: "register_of_contracts" }),
      ...delivered,
      ...delivered.map((event) => happened("accepted", at, { lines: event.lines.map(({ item, quantity }) => ({ item, quantity })) })),
    ];
    const checked = ask(engine, problems, problem, () => ({}), () =>
      engine.check_invoice({ register: { framework, events }, invoices: [document], at, reader: "participant" }),
    )?.invoices[0];

    for (const finding of checked?.findings ?? []) {
      // Such as `/invoices/0/lines/1/quantity`.
      const [part, index, name] = finding.path.split("/").slice(3);
      const line = part === "lines" ? invoiced[Number(index)] : undefined;
      const field = { quantity: 1, unit_price: 2 }[name];
      const headed = standsFor[part] ?? part;
      let where = {};
      if (line !== undefined && field !== undefined) where = ofLine(line, field);
      else if (head[headed] !== undefined) where = ofHead(headed);
      (finding.severity === "error" ? problems : notes).push(problem(where, finding));
    }
    return { checked, problems, notes };
  };
}
