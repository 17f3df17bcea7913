/**
 * The class of registers that stay open in the engine: read once, then asked and filled.
 *
 * @param opened what `engine` gives for handles of the module
 */
export function registers({ open, ask }) {
  class Register {
    #handle;

    constructor({ framework, events = [], texts = [] }) {
      this.#handle = open("OpenRegister", { framework, events, texts });
    }

    static from_chain(chain) {
      const { framework } = chain;
      const register = new Register({ framework });
      register.#handle.free();
      register.#handle = open("OpenRegister", chain, "read_chain");
      return register;
    }

    document() {
      return ask(this.#handle, "document");
    }

    summary(moments) {
      return moments ? ask(this.#handle, "summary_at", moments) : ask(this.#handle, "summary");
    }

    chain() {
      return ask(this.#handle, "chain");
    }

    head() {
      return ask(this.#handle, "head");
    }

    keep(text) {
      ask(this.#handle, "keep", text);
    }

    texts() {
      return ask(this.#handle, "texts");
    }

    remaining(binding) {
      return ask(this.#handle, "remaining", binding);
    }

    award_input(tender) {
      return ask(this.#handle, "award_input", tender);
    }

    award(tender) {
      return ask(this.#handle, "award", tender);
    }

    decide(tender, { role, actor }) {
      return ask(this.#handle, "decide", { tender, role, actor });
    }

    record(event) {
      ask(this.#handle, "record", event);
    }

    record_all(events) {
      ask(this.#handle, "record_all", events);
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
  }
  return Register;
}
