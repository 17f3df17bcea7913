// What a framework contract or the vocabulary of the engine knows of the entries of a request, by names where there are names.

import { languageNames } from "../speech.js";

/** Fields of a request, and the list of a provider's profile that its codes are held against. */
const ofProfile = { target_groups: "target_groups", specialisations: "specialisations", languages: "languages", risk: "risks" };

/** Fields in which several codes can stand. */
const lists = ["target_groups", "specialisations", "languages"];

/**
 * @returns {Record<string, { known: { code: string, name: string }[], isList: boolean }>} by field; those of which nothing is known
 *   are missing
 */
export function knownEntries({ engine, framework, speech }, lot) {
  const profiles = framework.participants.flatMap(({ lots }) => lots.filter((one) => one.lot === lot.id)).map(({ profile }) => profile ?? {});
  const nameOf = languageNames(speech.language);
  const codes = Object.entries(ofProfile).map(([field, list]) => {
    const all = [...new Set(profiles.flatMap((profile) => profile[list] ?? []))];
    return [field, { known: all.map((code) => ({ code, name: field === "languages" ? nameOf(code) : code })), isList: lists.includes(field) }];
  });
  const towns = Object.values(engine.vocabulary({}).municipalities).map((name) => ({ code: name, name }));
  const sources = (framework.funding_sources ?? []).map(({ id, name }) => ({ code: id, name: name ?? id }));
  const others = Object.entries({ office: towns, municipality: towns, funding_source: sources }).map(([field, known]) => [field, { known, isList: false }]);
  return Object.fromEntries([...codes, ...others].filter(([, { known }]) => known.length > 0));
}
