// A certificate that somebody brings: is it what follows from its own input?

import { freshId, make } from "../dom.js";

/** Larger than any certificate of a mini-tender; a larger file would only freeze the page. */
const MOST_MEGABYTES = 16;

export function certificateCheck({ engine, speech, emit }) {
  const { say } = speech;
  const id = freshId("certificate");
  const answer = make("p", { class: "minitendr-verdict", role: "status" });

  const tell = (kind, ...nodes) => {
    answer.dataset.kind = kind;
    answer.replaceChildren(...nodes);
  };

  const verify = async (file) => {
    if (file.size > MOST_MEGABYTES * 1024 * 1024) return tell("bad", say("too_large", { file: file.name, most: MOST_MEGABYTES }));
    let certificate;
    try {
      certificate = JSON.parse(await file.text());
    } catch {
      const [finding] = engine.offers_from_table({ rows: [], source: { file: file.name, refused: "not_json" } }).findings;
      return tell("bad", file.name, ": ", ...speech.sentence(finding.message));
    }
    let found;
    try {
      found = engine.verify({ certificate });
    } catch (error) {
      if (!(error instanceof engine.InputError)) throw error;
      emit("error", { errors: error.errors });
      const sentences = error.errors.slice(0, 5).map(({ path, message }) => [make("code", {}, path), " ", ...speech.sentence(message), ". "]);
      return tell("bad", file.name, ": ", ...sentences.flat());
    }
    emit("result", { verification: found });
    if (found.outcome === "differs") {
      const { path, message } = found.difference;
      return tell("bad", say("differs", { file: file.name, place: path }), ...speech.sentence(message));
    }
    return tell(found.outcome === "verified" ? "good" : "partly", say(found.outcome, { file: file.name }));
  };

  const input = make("input", {
    id,
    type: "file",
    accept: ".json,application/json",
    "aria-describedby": `${id}-hint`,
    on: { change: () => input.files[0] && verify(input.files[0]) },
  });
  const zone = make(
    "section",
    {
      class: "minitendr-check",
      on: {
        dragover: (event) => event.preventDefault(),
        drop: (event) => {
          // Otherwise the browser leaves the page to show the file, and what was typed is lost.
          event.preventDefault();
          if (event.dataTransfer.files[0]) verify(event.dataTransfer.files[0]);
        },
      },
    },
    make("h3", {}, say("verify")),
    make("p", { class: "minitendr-hint", id: `${id}-hint` }, say("verify_hint")),
    make("label", { for: id }, say("file")),
    input,
    answer,
  );
  return zone;
}
