// The page that is one file: whoever has it opens it by a double click, brings a framework contract and works. There is no
// server, and the policy of the page lets it reach none.

import { InputError, framework_from_tables, init, normalize, version } from "../js/index.js";
import { init as initWorkbook, readWorkbook } from "../js/workbook.js";
import "../element/index.js";
import { kindOf } from "../element/kinds.js";
import { texts as ofElement } from "../element/texts.js";
import { texts } from "./texts.js";

const tasks = ["request", "offer", "evaluation"];

/** Larger than any framework contract. */
const MOST_BYTES = 16 * 1024 * 1024;

const byId = (id) => document.getElementById(id);
const made = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

/** The bytes of a block of the page. */
async function block(id) {
  const packed = Uint8Array.from(atob(byId(id).textContent.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

let language = "cs";
let task = "evaluation";
let framework;
let isInvented = false;
let calculator;
/** What was said of the last file: a text in both languages, and whether it is good. */
let said = { kind: "", text: { cs: "", en: "" } };

const say = (key, values = {}) => texts[key][language].replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
const inBoth = (key, values) => {
  const fill = (text) => text.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
  return { cs: fill(texts[key].cs), en: fill(texts[key].en) };
};

const tell = (kind, text) => {
  said = { kind, text };
  speak();
};

/** Where it stands: in a document by its path, in a workbook by sheet and cell. */
const spot = ({ path, sheet, row, column }) => [path, sheet, row && `${column ?? ""}${row}`].filter(Boolean).join(" ");

/** The engine would take CSV too, but this page does not. */
const advice = (code, said) => (code === "not_a_table" ? texts.which_files : said);

/** What the engine says, as one text in each language; names stand in backticks, which only code needs. */
const sentences = (file, found) => {
  const joined = (language) => {
    const one = ({ code, message, instead, help, ...at }) =>
      [[spot(at), message[language]].filter(Boolean).join(": "), advice(code, instead ?? help)?.[language]].filter(Boolean).join("; ");
    return `${file}: ${found.slice(0, 5).map(one).join(". ").replaceAll("`", "")}`;
  };
  return { cs: joined("cs"), en: joined("en") };
};

/** That a document of another kind was brought, in the words of the element. */
const anotherKind = (file, is) => {
  const inWords = (language) => {
    const values = { file, is: ofElement[`kind_${is}`][language], wanted: ofElement.kind_framework[language] };
    return ofElement.another_kind[language].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };
  return { cs: inWords("cs"), en: inWords("en") };
};

/** A workbook of the engine's form, as the framework contract that it says. */
function fromWorkbook(file, bytes) {
  const { sheets = [], refused } = readWorkbook(bytes);
  const { framework: read, findings } = framework_from_tables({ sheets, source: { file, refused } });
  if (read === undefined || read === null) throw new InputError(findings.filter(({ severity }) => severity === "error"));
  return read;
}

async function open(file) {
  if (file.size > MOST_BYTES) return tell("bad", inBoth("too_large", { file: file.name }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  // "{", after the mark of UTF-8 and spaces, begins a document; everything else is for the reader of workbooks to judge.
  const text = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  try {
    const read = text.startsWith("{") ? JSON.parse(new TextDecoder().decode(bytes)) : fromWorkbook(file.name, bytes);
    const is = kindOf(read);
    if (is !== undefined && is !== "framework") return tell("bad", anotherKind(file.name, is));
    // Everything that is wrong with it is said here, before a task begins with it.
    normalize("FrameworkContract", read);
    show(read, false);
    tell("good", inBoth("opened", { file: file.name, name: read.title ?? read.id }));
  } catch (error) {
    if (error instanceof SyntaxError) return tell("bad", inBoth("no_json", { file: file.name }));
    if (!(error instanceof InputError)) throw error;
    tell("bad", sentences(file.name, error.errors));
  }
}

/** Begins with a framework contract; what was typed for another one waits in the calculator until that comes back. */
function show(chosen, invented) {
  framework = chosen;
  isInvented = invented;
  if (calculator === undefined) {
    calculator = document.createElement("minitendr-calculator");
    calculator.setAttribute("task", task);
    calculator.lang = language;
    byId("place").replaceChildren(calculator);
  }
  calculator.framework = framework;
}

function navigation() {
  const choose = (one) => () => {
    task = one;
    calculator?.setAttribute("task", task);
    speak();
    byId("tasks").querySelector("[aria-current]").focus();
  };
  const items = tasks.map((one) => {
    const button = made("button", { type: "button", textContent: say(one) });
    if (one === task) button.setAttribute("aria-current", "page");
    button.addEventListener("click", choose(one));
    return made("li", {}, button);
  });
  const nav = document.querySelector("nav");
  nav.setAttribute("aria-label", say("tasks"));
  nav.replaceChildren(made("ul", { id: "tasks" }, ...items));
}

/** The language that is not shown, in its own words. */
const other = () => (language === "cs" ? "en" : "cs");

function door() {
  const input = made("input", { id: "framework", type: "file", accept: ".json,.xlsx" });
  input.setAttribute("aria-describedby", "framework-hint");
  input.addEventListener("change", () => input.files[0] && open(input.files[0]));
  const answer = made("p", { className: "minitendr-verdict", textContent: said.text[language] });
  answer.dataset.kind = said.kind;
  answer.setAttribute("role", "status");
  const parts = [
    made("h2", { textContent: say("framework") }),
    made("p", { id: "framework-hint", className: "minitendr-hint", textContent: say("framework_hint") }),
    made("label", { htmlFor: "framework", textContent: say("framework_file") }),
    input,
  ];
  if (framework === undefined && byId("example")) {
    const button = made("button", { type: "button", textContent: say("example") });
    button.addEventListener("click", async () => {
      show(JSON.parse(new TextDecoder().decode(await block("example"))), true);
      speak();
    });
    parts.push(made("p", {}, button));
  }
  if (framework !== undefined) parts.push(made("p", {}, made("strong", { textContent: framework.title ?? framework.id })));
  byId("door").replaceChildren(...parts, answer);
}

function speak() {
  document.documentElement.lang = language;
  document.title = byId("title").textContent = say("title");
  byId("skip").textContent = say("skip");
  byId("about").textContent = say(isInvented ? "invented" : "about");
  byId("about").className = isInvented ? "invented" : "about";
  Object.assign(byId("language"), { textContent: texts.language[other()], lang: other() });
  byId("privacy").textContent = say("privacy");
  byId("version").textContent = say("version", { version: version() });
  navigation();
  door();
}

byId("language").addEventListener("click", () => {
  language = other();
  if (calculator) calculator.lang = language;
  speak();
});

// A file that is dropped beside its field would be opened by the browser in place of the page.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => event.preventDefault());
byId("door").addEventListener("drop", ({ dataTransfer }) => dataTransfer.files[0] && open(dataTransfer.files[0]));

await init({ module_or_path: block("engine") });
speak();
if (byId("own")) {
  show(JSON.parse(new TextDecoder().decode(await block("own"))), false);
  speak();
}
await initWorkbook({ module_or_path: block("workbook") });
document.documentElement.dataset.ready = "";
