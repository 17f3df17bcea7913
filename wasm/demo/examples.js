// What the button fills in: invented requests and offers, as people would type them.

import { engine } from "../element/index.js";

const offers = {
  P: [["N1", "52 300,50 Kč", "34"], ["N2", "49 900", "28"], ["N3", "61 250,00", "38"], ["N4", "44 000", "12"]],
  O: [["N1", "24 180,00 Kč", "excellent", "ano"], ["N2", "22 940", "good", "ano"], ["N3", "20 850,50", "good", "ne"]],
  T: [["N1", "52 300,50 Kč", "12", "2"], ["N2", "49 900", "7", "5"], ["N3", "61 250,00", "18", "1"]],
};

const requests = {
  P: { office: "Pardubice", lines: [["bed_day", "60"], ["night", "2"]] },
  O: { office: "Chrudim", lines: [["consultation", "31"]] },
  T: { office: "Pardubice", funding_source: "rozpocet", lines: [["hour", "120,5"], ["visit", "10"]] },
};

const common = {
  request: "UKAZKA-1",
  received_at: "1. 7. 2014 9:00",
  from: "1. 8. 2014",
  to: "31. 10. 2014",
  urgency: "běžná",
  cases: "p-1, p-2",
  age_from: "6",
  age_to: "11",
};

export const examples = {
  evaluation: (calculator, { id }) => (calculator.cells = offers[id]),
  request: (calculator, { id }) => {
    const { lines, ...more } = requests[id];
    calculator.example = { single: { ...common, ...more }, lines };
  },
  // The request is open, and another one of the same provider is decided: before and after the opening on one page.
  offer: (calculator, { id }, pilot) => {
    const tenders = pilot.tenders.filter(({ request, offers }) => request.framework === id && offers?.length > 1);
    const framework = pilot.frameworks.find((one) => one.id === id);
    const [tender] = tenders;
    const award = engine.certify({ decision: { ...tender, framework } });
    const { contracts, winner } = award.subject.result;
    const participant = winner?.participant;
    const { lines = [], values = {} } = tender.offers.find(({ id: one }) => one === winner?.offer) ?? {};
    calculator.example = {
      request: tender.request,
      award,
      participant,
      viewer: participant,
      lines: lines.map(({ quantity, unit_price: price }) => [typed(quantity), `${typed(price)} Kč`]),
      values: Object.fromEntries(Object.entries(values).map(([criterion, value]) => [criterion, typed(value)])),
      invoice: Object.fromEntries(contracts.filter((one) => one.participant === participant).map(invoiceOf)),
    };
  },
};

/** As somebody would type it. */
const typed = (value) => (typeof value === "boolean" ? (value ? "ano" : "ne") : value.replace(".", ","));

/** An invoice for one unit of the first item, of which two were delivered. */
function invoiceOf({ request, number, lines, period }) {
  const [year, month, day] = period.to.split("-").map(Number);
  const [price] = lines.map((line) => typed(line.unit_price));
  const head = { invoice: "F-1", issued_on: `${day}. ${month}. ${year}`, client_paid: "", value: `${price} Kč` };
  return [`${request}/${number}`, { head, lines: lines.map((line, place) => (place === 0 ? ["2", "1", price] : ["", "", typed(line.unit_price)])) }];
}
