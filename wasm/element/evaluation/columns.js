// Which fields an offer of a lot has: its name, its price, and a field for every criterion that has a value of its own.

/** The fields in their order, as columns that the engine reads, with names and choices in the language. */
export function offerColumns({ engine, framework, speech }, lot) {
  const { say, language } = speech;
  const [sheet] = engine.form({ kind: "offers", framework, lot: lot.id, language }).sheets;
  const valued = new Map((lot.scheme.criteria ?? []).filter(({ of }) => of === "value").map((one) => [one.id, one]));
  const isYesNo = ({ field }) => valued.get(field).formula?.kind === "yes_no";
  // The engine reads the Czech words in either language, so that a change of the language changes no cell.
  const yesNo = { choices: ["ano", "ne"], names: [say("yes"), say("no")] };
  const price = lot.scheme.vat === "included" ? "price_with_vat" : "price_without_vat";
  return [
    { field: "offer", name: say("offer_name"), cell: "text", choices: [] },
    { field: "price", name: say("price"), cell: "amount", choices: [], hint: say(price), is_required: true },
    ...sheet.columns.filter(({ field }) => valued.has(field)).map((column) => (isYesNo(column) ? { ...column, ...yesNo } : column)),
  ];
}
