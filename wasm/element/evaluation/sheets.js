// The offers and their points as sheets, for who keeps the evaluation in a workbook.

/** Of a figure what the engine shows: a number with a point. */
const shown = (figure) => figure?.shown ?? null;

export function sheetsOf({ speech }, lot, rows, { offers, evaluation, fileNumber, typed: entered, unread, isCeilingWrong }) {
  const { say, count } = speech;
  if (entered.length === 0) return [];
  const kinds = { number: "number", amount: "amount", whole: "whole" };
  const fields = rows.columns;
  const cell = (offer, field) => {
    if (field === "offer") return offer.id;
    const value = field === "price" ? offer.price : offer.values?.[field];
    return typeof value === "boolean" ? say(value ? "yes" : "no") : (value ?? null);
  };
  const left = unread.length > 0 && `${say("incomplete")} ${count("left_out", unread.length, { offers: unread.map(({ name }) => name).join(", ") })}`;
  const notes = [left, isCeilingWrong && `${say("incomplete")} ${say("ceiling_left_out")}`, say("indicative"), fileNumber && `${say("file_number")}: ${fileNumber}`].filter(Boolean);
  const heads = rows.heads.map(({ name, cell: kind }) => ({ name, cell: kinds[kind] ?? "text" }));
  // What was read is there as numbers; an offer with a mistake as it was typed, so that none vanishes.
  const read = new Map(offers.map((offer, place) => [entered.filter(({ isRead }) => isRead)[place], offer]));
  const written = (one) => (read.has(one) ? fields.map((field) => cell(read.get(one), field)) : one.cells);
  const state = ({ isRead, why }) => (isRead ? say("yes") : `${say("no")}: ${why}`);
  const typed = {
    name: say("offers"),
    columns: left ? [...heads, { name: say("in_result"), cell: "text" }] : heads,
    rows: entered.map((one) => (left ? [...written(one), state(one)] : written(one))),
    notes,
  };
  if (evaluation === undefined || evaluation.ranking.length === 0) return [typed];
  const criteria = lot.scheme.criteria ?? [];
  const columns = [
    { name: say("offer"), cell: "text" },
    { name: say("place"), cell: "whole" },
    ...criteria.map(({ id, name }) => ({ name: name ?? id, cell: "number" })),
    { name: say("total"), cell: "number" },
  ];
  let before = 0;
  const ranked = evaluation.ranking.flatMap((ids) => {
    const place = String(before + 1);
    before += ids.length;
    return ids.map((id) => [id, place, ...criteria.map((one) => shown(evaluation.points[id]?.[one.id])), shown(evaluation.totals[id])]);
  });
  return [typed, { name: say("result"), columns, rows: ranked, notes }];
}
