/**
 * The class of registers that stay open in the engine: read once, then asked and filled.
 *
 * @param opened what `engine` gives for handles of the module
 */
export function registers({ open, ask }) {
  return class Register {
    #handle;

    constructor({ framework, events = [] }) {
      this.#handle = open("OpenRegister", { framework, events });
    }

    document() {
      return ask(this.#handle, "document");
    }

    summary() {
      return ask(this.#handle, "summary");
    }

    remaining(binding) {
      return ask(this.#handle, "remaining", binding);
    }

    award(tender) {
      return ask(this.#handle, "award", tender);
    }

    decide(tender, { role }) {
      return ask(this.#handle, "decide", { tender, role });
    }

    record(event) {
      ask(this.#handle, "record", event);
    }

    complete_before(day, { at, role }) {
      ask(this.#handle, "complete_before", { day, at, role });
    }

    /** `JSON.stringify` gives the document. */
    toJSON() {
      return this.document();
    }

    /** Gives back the memory at once; without it that happens when the object is collected. */
    free() {
      this.#handle.free();
    }
  };
}
