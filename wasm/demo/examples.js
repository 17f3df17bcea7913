// What the button fills in: invented requests and offers, as people would type them.

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
  offer: (calculator, { id }, pilot) => {
    const tender = pilot.tenders.find(({ request }) => request.framework === id);
    calculator.example = { request: tender.request };
  },
};
