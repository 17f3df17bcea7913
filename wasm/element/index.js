/**
 * The calculator as an element of a page: `<minitendr-calculator framework="framework.json" task="evaluation" lang="cs">`.
 *
 * It stands in the page itself, without a shadow, so that the page's style sheet and labels reach it; `calculator.css` is a
 * style to begin with. It loads the engine from beside it and the framework contract from its own site, and nothing else; it
 * keeps nothing.
 */

import * as engine from "../js/element.js";
import { evaluation } from "./evaluation/index.js";
import { readFramework, Unreadable } from "./framework.js";
import { make } from "./dom.js";
import { offer } from "./offer/index.js";
import { watchPresses } from "./press.js";
import { request } from "./request/index.js";
import { languages, namesIn, speech } from "./speech.js";
import { saved, typed } from "./unsaved.js";

/** What the element can be: each builds its part of the page from a context. */
const tasks = { evaluation, offer, request };

/** So many errors of a framework contract are shown. */
const MOST_ERRORS = 20;

export class MinitendrCalculator extends HTMLElement {
  static observedAttributes = ["framework", "task", "lang", "lot"];

  /** A framework contract that a script gave; it goes before the attribute. */
  #given;
  /** What was typed, by task: it survives a change of the language. */
  #kept = {};
  /** What the task that is shown can do for a script: take rows, give sheets. */
  #doors = {};
  /** Counts what was asked to be built, so that a slow answer never overwrites a newer one. */
  #build = 0;

  /** The framework contract as an object; the attribute of the same name is the address of one. */
  get framework() {
    return this.#given;
  }
  set framework(value) {
    this.#given = value;
    this.#soon();
  }

  /** The task: `evaluation`, where the attribute says none that is known. */
  get task() {
    const task = this.getAttribute("task");
    return Object.hasOwn(tasks, task ?? "") ? task : "evaluation";
  }

  /** What is typed in the fields, row by row: what can be pasted can be set, by a page that has an example. */
  get cells() {
    return this.#kept[this.task]?.cells ?? [];
  }
  set cells(rows) {
    this.#kept[this.task] = { ...this.#kept[this.task], cells: rows.map((row) => row.map(String)) };
    this.#soon();
  }

  /**
   * Takes the rows of a sheet, such as those of a workbook that a script has read, in the place of what is typed: with a heading,
   * as the form of the engine has it, or without one in the order of the fields. Nothing is taken where something is wrong.
   *
   * @param {unknown[][]} rows
   * @returns {{ taken: number, said: string }} how many offers were taken, and the sentence that the person was told
   */
  paste(rows) {
    return this.#doors.paste?.(rows) ?? { taken: 0, said: "" };
  }

  /** What is typed and what came of it, as sheets for a spreadsheet: of the shape that `workbook` of the engine gives. */
  sheets() {
    return this.#doors.sheets?.() ?? [];
  }

  /** Fills in the fields of the task from a plain object, as that task keeps them: for a page that has an example. */
  set example(entries) {
    this.#kept[this.task] = { lot: this.#kept[this.task]?.lot, ...entries };
    this.#soon();
  }

  constructor() {
    super();
    watchPresses(this);
    for (const name of ["input", "paste"]) this.addEventListener(name, ({ target }) => target.type !== "file" && typed());
    // A file that is dropped beside its field would be opened by the browser, and what was typed would be gone.
    for (const name of ["dragover", "drop"]) this.addEventListener(name, (event) => event.preventDefault());
  }

  connectedCallback() {
    this.#soon();
  }

  disconnectedCallback() {
    saved();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    // Another framework contract or lot has other fields.
    if (name === "framework" || name === "lot") this.#kept = {};
    this.#soon();
  }

  /** Several changes in one turn are one. */
  #soon() {
    if (!this.isConnected) return;
    const build = (this.#build += 1);
    queueMicrotask(() => {
      if (build === this.#build) this.#render(build);
    });
  }

  async #render(build) {
    const language = languages.find((one) => one === this.lang) ?? "cs";
    const words = speech(language);
    const current = () => build === this.#build && this.isConnected;
    this.#doors = {};
    this.classList.add("minitendr-calculator");
    this.replaceChildren(make("p", { role: "status" }, words.say("loading")));
    try {
      await engine.init();
    } catch {
      if (current()) this.#refuse([words.say("not_loaded")], []);
      return;
    }
    let framework;
    try {
      framework = await readFramework(this.#given, this.getAttribute("framework"), words);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (current()) this.#refuse([error.message], []);
      return;
    }
    if (!current()) return;
    const wrong = (errors) => this.#refuse([words.say("framework_wrong")], errors, words);
    try {
      // Whatever a page gives is read first: fields that are missing are then said, and defaults are there.
      framework = engine.normalize("FrameworkContract", framework);
    } catch (error) {
      // What is nested without end cannot even be handed to the engine, and has no errors of its own.
      return wrong(error.errors ?? []);
    }
    try {
      this.#show(framework, speech(language, namesIn(framework)));
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      wrong(error.errors);
    }
  }

  #show(framework, words) {
    const task = this.task;
    const wanted = this.getAttribute("lot");
    this.#kept[task] ??= {};
    const context = {
      engine,
      framework,
      speech: words,
      kept: this.#kept[task],
      lot: wanted ?? this.#kept[task].lot,
      lotIsFixed: wanted !== null,
      /** What a script can ask of the task, while it is shown. */
      open: (doors) => (this.#doors = doors),
      emit: (name, detail) => this.#tell(name, { task, ...detail }),
      again: () => this.#soon(),
    };
    this.replaceChildren(
      make("h2", {}, words.say(task)),
      make(
        "p",
        { class: "minitendr-indicative" },
        make("strong", {}, words.say("indicative")),
        ` ${words.say("nothing_sent")} ${words.say("no_persons")}`,
      ),
      tasks[task](context),
    );
  }

  #refuse(sentences, errors, words) {
    const said = ({ message, help }) => [words.sentence(message), help && ["; ", words.sentence(help)]];
    // A framework contract of another kind is wrong in every line of it: the first ones say enough.
    const lines = errors.slice(0, MOST_ERRORS).map((one) => make("li", {}, make("code", {}, one.path || "/"), " ", said(one)));
    if (errors.length > MOST_ERRORS) lines.push(make("li", {}, words.count("more_errors", errors.length - MOST_ERRORS)));
    this.replaceChildren(
      make(
        "div",
        { class: "minitendr-summary", role: "alert" },
        sentences.map((one) => make("p", {}, one)),
        lines.length > 0 && make("ul", {}, lines),
      ),
    );
    this.#tell("error", { task: this.task, sentences, errors });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`minitendr-${name}`, { bubbles: true, detail }));
  }
}

if (!customElements.get("minitendr-calculator")) customElements.define("minitendr-calculator", MinitendrCalculator);

/** The engine that the element has loaded, for a page that wants more of it and not a second one. */
export { engine };
