// How the element speaks: its own texts from the catalogue, numbers and days as people of the language write them, and the
// sentences of the engine.

import { make } from "./dom.js";
import { texts } from "./texts.js";

export const languages = ["cs", "en"];

/** The tag under which the browser knows how a language writes numbers and days. */
const locales = { cs: "cs-CZ", en: "en-GB" };

/** The browser knows languages by their codes, except some; a code that is none of a language keeps its own name. */
export function languageNames(language) {
  const known = new Intl.DisplayNames([locales[language]], { type: "language", fallback: "none" });
  return (code) => {
    try {
      return texts[`language_${code}`]?.[language] ?? known.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/**
 * What ids of a framework contract are called: its items, its criteria, who takes part, and the languages in which they work.
 * Where two share an id, none is named.
 */
export function namesIn({ lots = [], participants = [] }, language = "cs") {
  const spoken = new Set(participants.flatMap((one) => one.lots ?? []).flatMap(({ profile }) => profile?.languages ?? []));
  const nameOf = languageNames(language);
  const languages = [...spoken].map((id) => ({ id, name: nameOf(id) }));
  const all = [...lots.flatMap(({ items = [], scheme }) => [...items, ...(scheme?.criteria ?? [])]), ...participants, ...languages];
  const names = new Map();
  for (const { id, name } of all) names.set(id, names.has(id) && names.get(id) !== name ? undefined : name);
  return names;
}

/**
 * Everything that depends on the language.
 *
 * @param {string} language
 * @param {Map<string, string | undefined>} [names] what ids are called; sentences of the engine say the name beside the id
 */
export function speech(language, names = new Map()) {
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale);

  /** A name that ends in a full stop, such as that of an association, ends the sentence too. */
  const filled = (text, values) =>
    text.replace(/\{(\w+)\}(\.?)/g, (whole, name, stop) => {
      if (values[name] === undefined) return whole;
      const value = String(values[name]);
      return value.endsWith(".") ? value : `${value}${stop}`;
    });

  /** A text of the catalogue; `{name}` in it is replaced. */
  const say = (key, values = {}) => filled(texts[key][language], values);

  /** A text of the catalogue that counts something. */
  const count = (key, number, values = {}) =>
    filled(texts[key][language][plural.select(number)], { number: number.toLocaleString(locale), ...values });

  /** A number of the engine with as many decimals as the engine shows. A text goes in, so that no digit is lost. */
  const number = (shown) => {
    const places = shown.split(".")[1]?.length ?? 0;
    return new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }).format(shown);
  };

  /** The plural form that an exact number of the engine asks for. */
  const category = (exact) => plural.select(Number(exact));

  /** An amount: whole crowns, or crowns with two decimals at least. */
  const money = (shown) => `${number(shown.replace(/(\.\d)$/, "$10"))} ${say("crowns")}`;

  /** A day, or a moment in the time of its place, of the engine. */
  const moment = (written) => {
    const [day, time] = written.split("T");
    const date = new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
    return time === undefined ? date : `${date} ${time.slice(0, 5)}`;
  };

  const beside = (id) => (names.get(id) && names.get(id) !== id ? ` (${names.get(id)})` : "");

  /** A sentence of the engine as nodes: what stands in backticks is a name. Who is named before it already needs no second name. */
  const sentence = (message, known) =>
    message[language]
      .split("`")
      .flatMap((part, place) => (place % 2 === 0 ? part : [make("b", { class: "minitendr-name" }, part), part !== known && beside(part)].filter(Boolean)));

  /** The same as a text, where there is no room for nodes. */
  const plain = (message) => message[language].replace(/`([^`]*)`/g, (_, id) => `${id}${beside(id)}`).replaceAll("`", "");

  /** Whether somebody wrote this text of the catalogue, in whichever language. */
  const isText = (key, written) => Object.values(texts[key]).includes(written);

  /** For documents of another framework contract, whose ids mean something else. */
  const withoutNames = () => speech(language);

  return { language, locale, say, isText, withoutNames, count, category, number, money, moment, sentence, plain };
}
