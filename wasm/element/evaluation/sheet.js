// Tables with a heading, such as the sheet of offers of the engine's form: the engine reads them, and here they become the cells
// of this page.

import { InputError } from "../../js/error.js";

/** A number as Czech forms have it, without anything between thousands: it reads the same in both languages. */
const written = (exact) => exact.replace(".", ",");

/**
 * @param {object} context
 * @param {object} lot
 * @param {{ field: string, choices?: string[] }[]} columns
 * @param {string[][]} table
 * @returns {{ rows?: string[][], refused?: (Node | string)[] } | undefined} nothing where no row of the table is a heading
 */
export function offersOf({ engine, framework, speech }, lot, columns, table) {
  const refuse = (message) => ({ refused: [speech.say("not_pasted", { why: "" }), ...speech.sentence(message)] });
  let answer;
  try {
    answer = engine.offers_from_table({ framework, lot: lot.id, rows: table });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
  const { offers, findings } = answer;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => code === "no_header")) return undefined;
  if (errors.length > 0) return refuse(where(errors[0]));
  const totals = priced(engine, lot, offers);
  if (totals.refused !== undefined) return refuse(totals.refused);
  const cell = (offer, field) => {
    if (field === "offer") return offer.id;
    if (field === "price" || field.startsWith("price_")) return totals[offer.id] ?? "";
    const value = offer.values?.[field];
    if (typeof value === "boolean") return value ? "ano" : "ne";
    return value === undefined || columns.find((one) => one.field === field)?.choices?.length > 0 ? (value ?? "") : written(value);
  };
  return { rows: offers.map((offer) => columns.map(({ field }) => cell(offer, field))) };
}

/** A finding with its row, as the person sees it in the spreadsheet. */
const where = ({ row, column, message }) => {
  const at = row === undefined ? "" : `${column ?? ""}${row}: `;
  return { cs: `${at}${message.cs}`, en: `${at}${message.en}` };
};

/** The price of each offer: its own, or what its lines add up to, which the engine knows from a ranking by price alone. */
function priced(engine, lot, offers) {
  const bare = offers.map(({ values, ...offer }) => offer);
  try {
    const { totals } = engine.evaluate({ scheme: { combine: { kind: "lowest_price" }, vat: lot.scheme.vat }, offers: bare });
    return Object.fromEntries(Object.entries(totals).map(([id, { exact }]) => [id, written(exact)]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error.errors[0].message };
  }
}
