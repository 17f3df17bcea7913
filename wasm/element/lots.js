// Which lot of the framework contract is meant, and what of the work on one lot goes on to another.

import { make } from "./dom.js";
import { field } from "./field.js";

/** The lot that a context means, or the first. */
export const lotOf = ({ framework, lot }) => framework.lots.find(({ id }) => id === lot) ?? framework.lots[0];

/** What lots are called: by their area and region. */
export function lotNames({ engine, speech }) {
  const words = engine.vocabulary({});
  return ({ area, region, id }) => [words.areas[area]?.[speech.language], words.regions[region] ?? region].filter(Boolean).join(", ") || id;
}

/**
 * What was typed for a lot stays with it. Where another lot is chosen for the first time, it begins with what was typed for the
 * one before, of which the task takes what fits; where it was chosen before, it is as it was left.
 *
 * @param {object} kept what a task keeps; it is turned in place
 * @param {string} lot that is to be shown
 * @returns {string | undefined} the lot from which somebody comes with something typed
 */
export function turnTo(kept, lot) {
  const { shown, others = {}, ...typed } = kept;
  if (shown === lot) return undefined;
  Object.keys(kept).forEach((key) => delete kept[key]);
  if (shown === undefined) {
    Object.assign(kept, typed, { shown: lot, others });
    return undefined;
  }
  others[shown] = typed;
  Object.assign(kept, others[lot] ?? typed, { lot, shown: lot, others });
  return shown;
}

/** The field to choose it; nothing where there is no choice. */
export function lotField(context, from) {
  const { framework, kept, lotIsFixed, speech, again } = context;
  const lots = framework.lots;
  if (lotIsFixed || lots.length < 2) return undefined;
  const named = lotNames(context);
  const column = { name: speech.say("lot"), choices: lots.map(({ id }) => id), names: lots.map(named) };
  const chosen = field(column, { value: lotOf(context).id });
  chosen.input.querySelector('option[value=""]').remove();
  chosen.input.value = lotOf(context).id;
  chosen.input.addEventListener("change", () => {
    kept.lot = chosen.value;
    again(".minitendr-lots select");
  });
  const before = lots.find(({ id }) => id === from);
  const notice = make("p", { class: "minitendr-turned", role: "status" }, before && speech.say("lot_changed", { lot: named(before) }));
  return make("div", { class: "minitendr-lot minitendr-lots" }, chosen.node, notice);
}
