// From the fields to an offer as the engine reads it, and to what would be decided if it were the only one.

import { ask, problems as problemsOf } from "../problem.js";
import { readRows } from "../reading.js";

/** Reads the offer: a row for each line; who offers stands in each, the values of the criteria in the first. */
export function reading({ engine, framework, speech }, lot, request, { who, lines, values }) {
  const problem = problemsOf(speech);
  const columns = ["participant", "item", "quantity", "unit_price", ...values.map(({ column }) => column.field)];
  const fieldOf = (row, column) => {
    if (column === undefined || column === 0) return { target: who.input, label: who.name };
    if (column >= 4) return { target: values[column - 4].field.input, label: values[column - 4].column.name };
    const { title, fields } = lines[row];
    const one = fields[column - 2] ?? fields[0];
    return { target: one.input, label: `${title}, ${one.name}` };
  };
  return () => {
    const rows = lines.map(({ line, fields }, row) => [
      who.value,
      line.item,
      ...fields.map(({ value }) => value),
      ...values.map(({ field }) => (row === 0 ? field.value : "")),
    ]);
    const { read, found } = readRows(engine.offers_from_table, columns, rows, { framework, lot: lot.id, request: request.id });
    const errors = found.filter(({ severity }) => severity === "error");
    return {
      offer: read[0],
      problems: errors.map((one) => problem(fieldOf(one.row ?? 0, one.column), one.finding)),
      notices: found.filter((one) => !errors.includes(one)).map((one) => problem(fieldOf(one.row ?? 0, one.column), one.finding)),
    };
  };
}

/** What the engine says of the request and of the offer, as if the call went out on receipt and nobody else had answered. */
export function checking({ engine, framework, speech }, request) {
  const problem = problemsOf(speech);
  const at = request.received_at;
  return ({ offer, problems }) => {
    const asked = (operation) => ask(engine, problems, problem, () => ({}), operation);
    const candidates = asked(() => engine.candidates({ framework, request, at }));
    const path = asked(() => engine.path({ framework, request }));
    if (path?.way?.kind !== "mini_tender") return { candidates, path };
    const call = asked(() => engine.issue_call({ framework, request, at }));
    if (call === undefined || offer === undefined) return { candidates, path, call };
    const { deadline } = call;
    const offers = [{ ...offer, submitted_at: at }];
    const decision = asked(() => engine.award({ framework, request, at: deadline, deadline, offers }));
    return { candidates, path, call, decision };
  };
}
