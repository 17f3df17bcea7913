// The page of the demonstration: which task, which invented framework contract, which language, and an example to fill in.

import "../element/index.js";
import { examples } from "./examples.js";

const titles = {
  cs: { request: "Poptávka", offer: "Nabídka", evaluation: "Vyhodnocení", page: "Minitendr: ukázka výpočtu (smyšlená data)", other: "English" },
  en: { request: "Request", offer: "Offer", evaluation: "Evaluation", page: "Minitendr: a demonstration (invented data)", other: "Česky" },
};
const tasks = ["request", "offer", "evaluation"];

let address = new URL(location.href);
const language = address.searchParams.get("lang") === "en" ? "en" : "cs";
const taskOf = ({ searchParams }) => (tasks.includes(searchParams.get("task")) ? searchParams.get("task") : "evaluation");
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

/** A task is changed within the page, so that nothing is lost that was typed in another. */
function turn() {
  address = new URL(location.href);
  calculator.setAttribute("task", taskOf(address));
  speak();
  links("#tasks", tasks.map((id) => [id, titles[language][id], { task: id }]), taskOf(address));
  links("#frameworks", pilot.frameworks.map(({ id, title }) => [id, title, { framework: id }]), chosen.id);
}

speak();
calculator.setAttribute("task", taskOf(address));
const pilot = await (await fetch("../pkg/pilot.json")).json();
const chosen = pilot.frameworks.find(({ id }) => id === address.searchParams.get("framework")) ?? pilot.frameworks[0];
turn();
calculator.framework = chosen;
addEventListener("popstate", turn);
document.querySelector("#tasks").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  turn();
  document.querySelector("#tasks [aria-current]").focus();
});
document.querySelector("#example").addEventListener("click", () => examples[taskOf(address)](calculator, chosen, pilot));
