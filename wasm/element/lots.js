// Which lot of the framework contract is meant.

import { make } from "./dom.js";
import { field } from "./field.js";

/** The lot that a context means, or the first. */
export const lotOf = ({ framework, lot }) => framework.lots.find(({ id }) => id === lot) ?? framework.lots[0];

/** The field to choose it; nothing where there is no choice. */
export function lotField(context) {
  const { framework, kept, lotIsFixed, speech } = context;
  const lots = framework.lots;
  if (lotIsFixed || lots.length < 2) return undefined;
  const words = context.engine.vocabulary({});
  const named = ({ title, area, region, id }) =>
    title ?? ([words.areas[area]?.[speech.language], words.regions[region] ?? region].filter(Boolean).join(", ") || id);
  const column = { name: speech.say("lot"), choices: lots.map(({ id }) => id), names: lots.map(named) };
  const chosen = field(column, { value: lotOf(context).id });
  chosen.input.querySelector('option[value=""]').remove();
  chosen.input.value = lotOf(context).id;
  chosen.input.addEventListener("change", () => {
    // Other lots have other criteria: what was typed is of no use there.
    Object.keys(kept).forEach((key) => delete kept[key]);
    kept.lot = chosen.value;
    context.again();
  });
  return make("div", { class: "minitendr-lot" }, chosen.node);
}
