// Quantities with their units, in the form that the language has after a number: 1 hodina, 2 hodiny, 15 hodin.

/** @returns {(quantity: string, unit: string) => string} of an exact quantity of the engine */
export function counting({ engine, speech }) {
  const words = engine.vocabulary({}).units_after;
  return (quantity, unit) => `${speech.number(quantity)}\u00a0${words[unit]?.[speech.category(quantity)][speech.language] ?? unit}`;
}
