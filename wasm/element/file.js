// A JSON document that somebody brings, by choosing a file, dropping it or pasting its text: a certificate, a request.

import { toText } from "../js/text.js";
import { freshId, make } from "./dom.js";
import { kindOf } from "./kinds.js";

/** Larger than any document of a mini-tender; a larger file would only freeze the page. */
const MOST_MEGABYTES = 16;

/**
 * @param {object} context
 * @param {{ title: string, hint: string, label: string, kind: string }} names keys of the catalogue, and which document it is
 * @param {(document: unknown, name: string, tell: (kind: string, ...nodes) => void) => void} opened called with the document; with
 *   nothing where it is one of another kind
 */
export function fileField({ engine, speech, emit }, { title, hint, label, kind }, opened) {
  const { say } = speech;
  const id = freshId("file");
  const answer = make("p", { class: "minitendr-verdict", role: "status" });

  const tell = (kind, ...nodes) => {
    answer.dataset.kind = kind;
    answer.replaceChildren(...nodes);
  };

  const refuse = (name, errors) => {
    emit("error", { errors });
    const sentences = errors.slice(0, 5).map(({ path, message }) => [path && make("code", {}, path), " ", ...speech.sentence(message), ". "]);
    tell("bad", name, ": ", ...sentences.flat().filter(Boolean));
  };

  const read = (text, name) => {
    let document;
    try {
      document = JSON.parse(text);
    } catch {
      const { findings } = engine.offers_from_table({ rows: [], source: { file: name, refused: "not_json" } });
      return tell("bad", name, ": ", ...speech.sentence(findings[0].message));
    }
    if (!canBeHanded(document)) return tell("bad", say("no_document", { file: name }));
    const is = kindOf(document);
    if (is !== undefined && is !== kind) {
      opened(undefined, name, tell);
      return tell("bad", say("another_kind", { file: name, is: say(`kind_${is}`), wanted: say(`kind_${kind}`) }));
    }
    try {
      opened(document, name, tell);
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      refuse(name, error.errors);
    }
  };

  const tooLarge = (size, name) => {
    const is = size > MOST_MEGABYTES * 1024 * 1024;
    if (is) tell("bad", say("too_large", { file: name, most: MOST_MEGABYTES }));
    return is;
  };

  const open = async (file) => {
    if (tooLarge(file.size, file.name)) return;
    let text;
    try {
      text = await file.text();
    } catch {
      return tell("bad", say("file_not_read", { file: file.name }));
    }
    read(text, file.name);
  };

  // A text is taken when it was pasted, or typed and left; what stands there already is not taken twice.
  let taken = "";
  const takeText = () => {
    const text = area.value.trim();
    if (text === "" || text === taken) return;
    taken = text;
    if (!tooLarge(text.length, say("pasted_text"))) read(text, say("pasted_text"));
  };
  const area = make("textarea", {
    id: `${id}-text`,
    rows: 4,
    spellcheck: "false",
    autocomplete: "off",
    on: { paste: () => setTimeout(takeText), change: takeText },
  });

  const input = make("input", {
    id,
    type: "file",
    accept: ".json,application/json",
    "aria-describedby": `${id}-hint`,
    on: {
      // The same file, mended, can be chosen again.
      click: () => (input.value = ""),
      change: () => input.files[0] && open(input.files[0]),
    },
  });
  const drop = (event) => {
    // Otherwise the browser leaves the page to show the file, and what was typed is lost.
    event.preventDefault();
    if (event.dataTransfer.files[0]) open(event.dataTransfer.files[0]);
  };
  return make(
    "section",
    { class: `minitendr-check minitendr-bring-${kind}`, on: { dragover: (event) => event.preventDefault(), drop } },
    make("h3", {}, say(title)),
    make("p", { class: "minitendr-hint", id: `${id}-hint` }, say(hint)),
    make("label", { for: id }, say(label)),
    input,
    make("details", {}, make("summary", {}, say("paste_text")), make("label", { for: `${id}-text` }, say("text_of_file")), area),
    answer,
  );
}

/** Whether the engine can be asked at all: what is nested without end, or a number beyond all numbers, is no document. */
function canBeHanded(document) {
  try {
    toText(document);
    return true;
  } catch {
    return false;
  }
}
