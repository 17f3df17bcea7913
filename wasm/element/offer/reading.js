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

/** Criteria whose points people give after the opening: the provider has no figure for them. */
export const givenByPeople = ({ scheme }) => (scheme.criteria ?? []).filter(({ of, formula }) => of === "value" && formula?.kind === "points");

/** A price that no item has: what the engine says of it tells how far one may go. */
const BEYOND = "999999999";

/**
 * What the engine says of the request and of the offer, as if the call went out on receipt and nobody else had answered. People
 * are taken to give all their points, which is the weight of the criterion; the offer that is handed on has none.
 */
export function checking({ engine, framework, speech }, lot, request) {
  const assumed = Object.fromEntries(givenByPeople(lot).map(({ id, weight }) => [id, weight ?? "0"]));
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
    const offers = [{ ...offer, values: { ...offer.values, ...assumed }, submitted_at: at }];
    const decision = asked(() => engine.award({ framework, request, at: deadline, deadline, offers }));
    return { candidates, path, call, decision };
  };
}

/**
 * How much may be asked for each item, as the engine says it of a price that is far too high: `maximum` of the item, and `own`
 * of the participant in the framework contract. What has no limit has no figure.
 */
export function limits({ engine, framework }, request) {
  const known = new Map();
  const found = (participant) => {
    const at = request.received_at;
    try {
      const { deadline } = engine.issue_call({ framework, request, at });
      const lines = request.lines.map(({ item, quantity }) => ({ item, quantity, unit_price: BEYOND }));
      const offers = [{ id: "N1", request: request.id, participant, lines, submitted_at: at }];
      return engine.award({ framework, request, at: deadline, deadline, offers }).findings;
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      // What is wrong with the request is said elsewhere.
      return [];
    }
  };
  return (participant) => {
    if (!known.has(participant)) known.set(participant, found(participant));
    const figure = (code, item) => known.get(participant).find((one) => one.code === code && one.values.item === item)?.values.expected;
    return (item) => ({ maximum: figure("over_maximum_unit_price", item), own: figure("worse_than_framework", item) });
  };
}
