// Where the framework contract comes from: a script of the page, or a file of the same site.

/** No framework contract, with a sentence for the person. */
export class Unreadable extends Error {}

/**
 * @param {object | undefined} given what a script gave
 * @param {string | null} address of a JSON file; of the same site, because a page that reads rules from elsewhere lets others
 *   decide what its visitors see
 */
export async function readFramework(given, address, { say }) {
  if (given !== undefined && given !== null) return given;
  if (address === null || address === "") throw new Unreadable(say("no_framework"));
  const refuse = (key) => new Unreadable(say(key, { address }));
  let place;
  try {
    place = new URL(address, document.baseURI);
  } catch {
    throw refuse("framework_not_read");
  }
  if (place.origin !== location.origin) throw refuse("elsewhere");
  try {
    const answer = await fetch(place, { credentials: "same-origin" });
    if (answer.ok) return await answer.json();
  } catch {
    // The sentence below says all that the person can use.
  }
  throw refuse("framework_not_read");
}
