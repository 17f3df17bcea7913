// The page of the demonstration: which task, which invented framework contract, which language, and an example to fill in.

import "../element/index.js";
import { examples } from "./examples.js";

const titles = {
  cs: { request: "Poptávka", offer: "Nabídka", evaluation: "Vyhodnocení", page: "Minitendr: ukázka výpočtu (smyšlená data)", other: "English" },
  en: { request: "Request", offer: "Offer", evaluation: "Evaluation", page: "Minitendr: a demonstration (invented data)", other: "Česky" },
};
const tasks = ["request", "offer", "evaluation"];

const address = new URL(location.href);
const language = address.searchParams.get("lang") === "en" ? "en" : "cs";
const task = tasks.includes(address.searchParams.get("task")) ? address.searchParams.get("task") : "evaluation";
const calculator = document.querySelector("minitendr-calculator");

/** The address of this page with something changed. */
const at = (change) => `?${new URLSearchParams({ ...Object.fromEntries(address.searchParams), ...change })}`;

function speak() {
  document.documentElement.lang = language;
  calculator.lang = language;
  for (const node of document.querySelectorAll("[data-cs]")) node.textContent = node.dataset[language];
  const nav = document.querySelector("nav");
  nav.setAttribute("aria-label", language === "en" ? nav.dataset.labelEn : nav.dataset.labelCs);
  const link = document.querySelector("#language");
  link.textContent = titles[language].other;
  link.lang = link.hreflang = language === "en" ? "cs" : "en";
  link.href = at({ lang: link.lang });
  document.title = titles[language].page;
}

/** Links of which one is where we are. */
function links(list, entries, current) {
  const items = entries.map(([id, text, change]) => {
    const link = document.createElement("a");
    link.href = at(change);
    link.textContent = text;
    if (id === current) link.setAttribute("aria-current", "page");
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  document.querySelector(list).replaceChildren(...items);
}

speak();
calculator.setAttribute("task", task);
const pilot = await (await fetch("../pkg/pilot.json")).json();
const chosen = pilot.frameworks.find(({ id }) => id === address.searchParams.get("framework")) ?? pilot.frameworks[0];
links("#tasks", tasks.map((id) => [id, titles[language][id], { task: id }]), task);
links("#frameworks", pilot.frameworks.map(({ id, title }) => [id, title, { framework: id }]), chosen.id);
calculator.framework = chosen;
document.querySelector("#example").addEventListener("click", () => examples[task](calculator, chosen, pilot));
