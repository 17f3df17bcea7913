// A certificate that somebody brings: does what it says follow from its own input?

import { fileField } from "./file.js";

/**
 * @param {object} context
 * @param {{ title: string, hint: string, label: string }} names keys of the catalogue
 * @param {(certificate?: object) => void} brought called with a certificate that holds, and with nothing where one does not
 */
export function certificateField(context, names, brought = () => {}) {
  const { engine, speech, emit } = context;
  const { say } = speech;
  return fileField(context, names, (certificate, file, tell) => {
    brought();
    if (isDecision(certificate)) {
      const result = engine.normalize("Decision", certificate);
      tell("partly", say("decision_alone", { file }));
      return brought({ subject: { kind: "decision", input: {}, result } });
    }
    const found = engine.verify({ certificate });
    emit("result", { verification: found });
    if (found.outcome === "differs") {
      const { path, message } = found.difference;
      return tell("bad", say("differs", { file, place: path }), ...speech.sentence(message));
    }
    tell(found.outcome === "verified" ? "good" : "partly", say(found.outcome, { file }));
    return brought(shown(certificate));
  });
}

/** A decision that stands by itself, without the certificate that it could be made again from. */
const isDecision = (document) => typeof document === "object" && document !== null && "outcome" in document && !("format" in document);

const isSealed = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 1 && typeof value.sealed === "string";

/** What of a document everybody may see: what is sealed is left out. */
export function shown(value) {
  if (Array.isArray(value)) return value.filter((one) => !isSealed(one)).map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => !isSealed(one)).map(([name, one]) => [name, shown(one)]));
}
