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
  return fileField(context, { ...names, kind: "certificate" }, (certificate, file, tell) => {
    brought();
    if (certificate === undefined) return undefined;
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
    const seen = shown(certificate);
    const more = [...firstOf(context, seen), say("digest_to_compare", { digest: found.digest })];
    tell(found.outcome === "verified" ? "good" : "partly", say(found.outcome, { file }), ...more.map((text) => ` ${text}`));
    return brought(seen);
  });
}

/** What it says in one sentence: who gets what, or who is first with which price. */
function firstOf({ framework, speech }, { subject = {} }) {
  const { say, money } = speech;
  const { kind, input = {}, result } = subject;
  const named = (id) => [...(input.framework?.participants ?? []), ...framework.participants].find((one) => one.id === id)?.name ?? id;
  if (kind === "decision") return (result?.contracts ?? []).map(({ participant, price }) => say("gets", { name: named(participant), price: money(price) }));
  if (kind !== "evaluation") return [];
  if (result?.undecided?.length > 0) return [say("undecided", { offers: result.undecided.join(", ") })];
  if (result?.winner === undefined) return [];
  const price = input.offers?.find(({ id }) => id === result.winner)?.price;
  return [price === undefined ? say("first_is", { offer: result.winner }) : say("first_for", { offer: result.winner, price: money(price) })];
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
