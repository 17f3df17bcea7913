// Which fields a request has; their names, hints and choices are the engine's, in the language of the page.

import { knownEntries } from "./known.js";

/** In the order in which a person thinks of them; what is in none of them the engine fills in or no form needs. */
export const sections = {
  who_asks: ["request", "office", "received_at", "urgency"],
  what_is_needed: [],
  where_and_when: ["municipality", "from", "to"],
  need: ["cases", "age_from", "age_to", "languages", "target_groups", "specialisations", "risk"],
  further: ["continues", "continues_participant", "funding_source", "maximum_price", "note"],
};

/** The fields whose codes are those of the framework contract. */
const coded = ["target_groups", "specialisations", "languages", "risk", "funding_source"];

/** The columns of which there is one for the request, and those of which there is one for each item. */
export function requestColumns(context, lot) {
  const { engine, framework, speech } = context;
  const known = knownEntries(context, lot);
  const columns = (language) => engine.form({ kind: "requests", framework, lot: lot.id, language }).sheets[0].columns;
  // By the Czech name an empty cell is found again: that is how the engine names what is missing.
  const czech = new Map(columns("cs").map((column) => [column.field, column]));
  // The engine's hint of a note says what it is not for; that a name in it goes unseen is for this page to say.
  const hint = ({ field, help }) => {
    if (field === "request") return speech.say("hint_request");
    // What is offered as the field is typed is said before it, for who does not see the list open.
    if (coded.includes(field) && known[field]) return speech.say(known[field].isList ? "hint_codes" : "hint_code", { codes: known[field].known.map(({ name }) => name).join(", ") });
    return field === "note" ? `${help}. ${speech.say("names_not_seen")}` : help;
  };
  // The engine reads the Czech words in either language, so that a change of the language changes no choice.
  const inCzech = ({ field, choices }) => {
    const { name, choices: values } = czech.get(field);
    return { czech: name, choices: values, names: choices };
  };
  const all = columns(speech.language).map((column) => ({ ...column, ...inCzech(column), hint: hint(column), suggested: known[column.field] }));
  const byField = new Map(all.map((column) => [column.field, column]));
  const itemNames = lot.items.map(({ id, name }) => name ?? id);
  return {
    single: Object.values(sections).flat().map((name) => byField.get(name)).filter(Boolean),
    line: [{ ...byField.get("item"), choices: lot.items.map(({ id }) => id), names: itemNames }, byField.get("quantity")],
  };
}
