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
import { make, save } from "./dom.js";
import { offer } from "./offer/index.js";
import { watchPresses } from "./press.js";
import { request } from "./request/index.js";
import { languages, namesIn, speech } from "./speech.js";
import { saved, typed } from "./unsaved.js";

/** What the element can be: each builds its part of the page from a context. */
const tasks = { evaluation, offer, request };

/** What a page may set before the element is defined, in the order in which it is taken over: the first reset the last. */
const settable = ["task", "lot", "framework", "cells", "example"];

/** So many errors of a framework contract are shown. */
const MOST_ERRORS = 20;

export class MinitendrCalculator extends HTMLElement {
  static observedAttributes = ["framework", "task", "lang", "lot"];

  /** A framework contract that a script gave; it goes before the attribute. */
  #given;
  /** What was typed, by task: it survives a change of the language. */
  #kept = {};
  /** The same for framework contracts that were shown before, by their ids: who comes back to one finds it as it was left. */
  #keptOf = new Map();
  /** The framework contract that is shown, or was last. */
  #shown;
  /** The tasks in which something was typed that was not taken away. */
  #typed = new Set();
  /** What takes the focus once the task is built anew. */
  #focus;
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
    this.#leave();
    this.#soon();
  }

  /** The task: `evaluation`, where the attribute says none that is known. */
  get task() {
    const task = this.getAttribute("task");
    return Object.hasOwn(tasks, task ?? "") ? task : "evaluation";
  }
  set task(value) {
    this.setAttribute("task", value);
  }

  /** The id of a lot, where only one is meant. */
  get lot() {
    return this.getAttribute("lot");
  }
  set lot(value) {
    if (value === null || value === undefined) this.removeAttribute("lot");
    else this.setAttribute("lot", value);
  }

  /** What is typed in the fields, row by row: what can be pasted can be set, by a page that has an example. */
  get cells() {
    return this.#kept[this.task]?.cells ?? [];
  }
  set cells(rows) {
    this.#kept[this.task] = { ...this.#kept[this.task], columns: undefined, cells: rows.map((row) => row.map(String)) };
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
    const { lot, shown, others } = this.#kept[this.task] ?? {};
    this.#kept[this.task] = { lot, shown, others, ...entries };
    this.#soon();
  }

  constructor() {
    super();
    watchPresses(this);
    for (const name of ["input", "paste"]) this.addEventListener(name, ({ target }) => target.type !== "file" && this.#type());
    // A file that is dropped beside its field would be opened by the browser, and what was typed would be gone.
    for (const name of ["dragover", "drop"]) this.addEventListener(name, (event) => event.preventDefault());
  }

  connectedCallback() {
    this.#takeOver();
    if (this.#typed.size > 0) typed(this);
    this.#soon();
  }

  disconnectedCallback() {
    saved(this);
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "framework") this.#leave();
    this.#soon();
  }

  /**
   * What a script set before the element was defined became properties of its own, which hide those of the class: they are set
   * again. Pages set them so early whenever their script is there first.
   */
  #takeOver() {
    for (const name of settable) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  /** Another framework contract has other fields: what was typed for this one waits until it comes back. */
  #leave() {
    if (this.#shown === undefined) return;
    this.#keptOf.set(this.#shown, this.#kept);
    this.#kept = {};
    this.#shown = undefined;
  }

  #type() {
    this.#typed.add(this.task);
    typed(this);
  }

  /** Hands a file to the person; with it what was typed in the task is taken away, unless the file holds nothing of it. */
  #save(task, name, content, { type, isWork = true } = {}) {
    save(name, content, type);
    if (!isWork) return;
    this.#typed.delete(task);
    if (this.#typed.size === 0) saved(this);
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
      this.#show(framework, speech(language, namesIn(framework, language)));
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      wrong(error.errors);
    }
  }

  #show(framework, words) {
    const task = this.task;
    const wanted = this.getAttribute("lot");
    if (this.#shown !== framework.id) {
      // A page may have set something for it before it was read.
      this.#kept = { ...this.#keptOf.get(framework.id), ...this.#kept };
      this.#shown = framework.id;
    }
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
      save: (...file) => this.#save(task, ...file),
      /** Builds the task anew; `focus` is the selector of what takes the focus then. */
      again: (focus) => {
        this.#focus = focus;
        this.#soon();
      },
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
    if (this.#focus !== undefined) this.querySelector(this.#focus)?.focus();
    this.#focus = undefined;
  }

  #refuse(sentences, errors, words) {
    const said = ({ message, help }) => [words.sentence(message), help && ["; ", words.sentence(help)]];
    // A framework contract of another kind is wrong in every line of it: the first ones say enough.
    // Of a format that this version does not read everything else that is wrong says nothing.
    const newer = errors.filter(({ code }) => code === "newer_format");
    const told = newer.length > 0 ? newer : errors;
    const lines = told.slice(0, MOST_ERRORS).map((one) => make("li", {}, make("code", {}, one.path || "/"), " ", said(one)));
    if (told.length > MOST_ERRORS) lines.push(make("li", {}, words.count("more_errors", told.length - MOST_ERRORS)));
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
