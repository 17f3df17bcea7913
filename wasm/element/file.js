// A JSON file that somebody brings, by choosing or by dropping it: a certificate, a request.

import { freshId, make } from "./dom.js";

/** Larger than any document of a mini-tender; a larger file would only freeze the page. */
const MOST_MEGABYTES = 16;

/**
 * @param {object} context
 * @param {{ title: string, hint: string, label: string }} names keys of the catalogue
 * @param {(document: unknown, name: string, tell: (kind: string, ...nodes) => void) => void} opened
 */
export function fileField({ engine, speech, emit }, { title, hint, label }, opened) {
  const { say } = speech;
  const id = freshId("file");
  const answer = make("p", { class: "minitendr-verdict", role: "status" });

  const tell = (kind, ...nodes) => {
    answer.dataset.kind = kind;
    answer.replaceChildren(...nodes);
  };

  const open = async (file) => {
    if (file.size > MOST_MEGABYTES * 1024 * 1024) return tell("bad", say("too_large", { file: file.name, most: MOST_MEGABYTES }));
    let document;
    try {
      document = JSON.parse(await file.text());
    } catch {
      const [finding] = engine.offers_from_table({ rows: [], source: { file: file.name, refused: "not_json" } }).findings;
      return tell("bad", file.name, ": ", ...speech.sentence(finding.message));
    }
    try {
      opened(document, file.name, tell);
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      emit("error", { errors: error.errors });
      const sentences = error.errors.slice(0, 5).map(({ path, message }) => [make("code", {}, path), " ", ...speech.sentence(message), ". "]);
      tell("bad", file.name, ": ", ...sentences.flat());
    }
  };

  const input = make("input", {
    id,
    type: "file",
    accept: ".json,application/json",
    "aria-describedby": `${id}-hint`,
    on: { change: () => input.files[0] && open(input.files[0]) },
  });
  const drop = (event) => {
    // Otherwise the browser leaves the page to show the file, and what was typed is lost.
    event.preventDefault();
    if (event.dataTransfer.files[0]) open(event.dataTransfer.files[0]);
  };
  return make(
    "section",
    { class: "minitendr-check", on: { dragover: (event) => event.preventDefault(), drop } },
    make("h3", {}, say(title)),
    make("p", { class: "minitendr-hint", id: `${id}-hint` }, say(hint)),
    make("label", { for: id }, say(label)),
    input,
    answer,
  );
}
