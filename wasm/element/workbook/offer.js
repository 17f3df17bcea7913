// An offer as the coordinator's form of offers, filled in: what the engine reads again as the same offer.

/** What of an offer stands in a column; a criterion has its own. */
function cell(offer, line, field, filled) {
  const known = { offer: offer.id, participant: offer.participant, item: line.item, quantity: line.quantity, unit_price: line.unit_price };
  if (Object.hasOwn(known, field)) return known[field] ?? null;
  return offer.values?.[field] ?? filled;
}

/**
 * @param {object} context
 * @param {object} request that the offer answers
 * @param {object} offer
 * @returns {object} a form of the engine with a row for each line
 */
export function formOf({ engine, framework, speech }, request, offer) {
  const asked = { kind: "offers", framework, lot: request.lot, language: speech.language, requests: [request] };
  const form = engine.form(asked);
  const [sheet, ...others] = form.sheets;
  const [first] = sheet.rows;
  const rows = offer.lines.map((line) => sheet.columns.map(({ field }, place) => cell(offer, line, field, first?.[place] ?? null)));
  return { ...form, sheets: [{ ...sheet, rows }, ...others] };
}
