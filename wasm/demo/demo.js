// The page of the demonstration: which invented framework contract, which language, and an example to fill in.

import "../element/index.js";

/** Invented offers by framework contract, as somebody would paste them. */
const examples = {
  P: [["N1", "52 300,50 Kč", "34"], ["N2", "49 900", "28"], ["N3", "61 250,00", "38"], ["N4", "44 000", "12"]],
  O: [["N1", "24 180,00 Kč", "excellent", "ano"], ["N2", "22 940", "good", "ano"], ["N3", "20 850,50", "good", "ne"]],
  T: [["N1", "52 300,50 Kč", "12", "2"], ["N2", "49 900", "7", "5"], ["N3", "61 250,00", "18", "1"]],
};

const address = new URL(location.href);
const language = address.searchParams.get("lang") === "en" ? "en" : "cs";
const calculator = document.querySelector("minitendr-calculator");

function speak() {
  document.documentElement.lang = language;
  calculator.lang = language;
  for (const node of document.querySelectorAll("[data-cs]")) node.textContent = node.dataset[language];
  const nav = document.querySelector("nav");
  nav.setAttribute("aria-label", language === "en" ? nav.dataset.labelEn : nav.dataset.labelCs);
  const other = document.querySelector("#language");
  other.textContent = language === "en" ? "Česky" : "English";
  other.lang = other.hreflang = language === "en" ? "cs" : "en";
  other.href = `?${new URLSearchParams({ ...Object.fromEntries(address.searchParams), lang: other.lang })}`;
  document.title = language === "en" ? "Minitendr: a demonstration (invented data)" : "Minitendr: ukázka výpočtu (smyšlená data)";
}

function links(frameworks, chosen) {
  const nodes = frameworks.map(({ id, title }) => {
    const link = document.createElement("a");
    link.href = `?${new URLSearchParams({ framework: id, lang: language })}`;
    link.textContent = title;
    if (id === chosen.id) link.setAttribute("aria-current", "page");
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  document.querySelector("#frameworks").replaceChildren(...nodes);
}

speak();
const { frameworks } = await (await fetch("../pkg/pilot.json")).json();
const chosen = frameworks.find(({ id }) => id === address.searchParams.get("framework")) ?? frameworks[0];
links(frameworks, chosen);
calculator.framework = chosen;
document.querySelector("#example").addEventListener("click", () => (calculator.cells = examples[chosen.id] ?? []));
