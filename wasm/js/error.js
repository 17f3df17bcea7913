/**
 * An input that cannot be used, with everything that is wrong with it.
 *
 * `errors` is the list as the engine gives it, the same in every language: stable `code`, `path` as a JSON pointer into
 * the input, `message` and `help` in Czech and English.
 */
export class InputError extends Error {
  /** @param {import("../types.js").Problem[]} errors */
  constructor(errors) {
    super(errors.map(({ code, path, message }) => `${code} at \`${path}\`: ${message.en}`).join("; "));
    this.errors = errors;
  }

  get name() {
    return "InputError";
  }

  /**
   * Whether one of the problems has this code.
   *
   * @param {string} code
   */
  has(code) {
    return this.errors.some((problem) => problem.code === code);
  }
}
