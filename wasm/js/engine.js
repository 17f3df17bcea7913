import { InputError } from "./error.js";
import { toText } from "./text.js";

/**
 * The compiled module with objects in and out. Nothing is kept between two calls.
 *
 * @param glue what `wasm/build` wrote beside the module
 */
export function engine(glue) {
  let ready = false;
  /** One load, however often it is asked for. */
  let loading;

  const loaded = () => {
    if (!ready) throw new Error("minitendr is not loaded yet: `await init()` comes before any other call");
  };

  return {
    /** `found`: what to load instead of a place. */
    async init(source = {}, found = (place) => place) {
      only("init", "module_or_path", source);
      if (ready) return;
      loading ??= glue.default({ module_or_path: found(source.module_or_path) });
      try {
        await loading;
        ready = true;
      } finally {
        // After a failure it may be tried again.
        loading = undefined;
      }
    },

    initSync(source) {
      only("initSync", "module", source);
      if (source.module === undefined) throw new TypeError("initSync needs { module }: bytes, or a WebAssembly.Module");
      if (ready) return;
      glue.initSync({ module: source.module });
      ready = true;
    },

    /** A text of the module: its version, its codes. */
    said(name) {
      loaded();
      return glue[name]();
    },

    /** Calls a function of the module; texts before the input are handed on as they are. */
    call(name, input, ...before) {
      loaded();
      const text = toText(input);
      return JSON.parse(orThrow(() => glue[name](...before, text)));
    },

    /** Calls a function of the module with bytes and texts as they are, and answers what it answers. */
    raw(name, ...input) {
      loaded();
      return orThrow(() => glue[name](...input));
    },

    /** Opens an object that stays in the module. */
    open(name, input, how = "read") {
      loaded();
      const text = toText(input);
      return orThrow(() => glue[name][how](text));
    },

    /** Asks such an object; what it changes, it changes in place. */
    ask(handle, name, ...input) {
      const texts = input.map((one) => toText(one));
      const answer = orThrow(() => handle[name](...texts));
      return answer === undefined ? undefined : JSON.parse(answer);
    },
  };
}

/** The document of errors comes as text; anything else is a fault of the engine, and stays what it is. */
function orThrow(run) {
  try {
    return run();
  } catch (error) {
    throw typeof error === "string" ? new InputError(JSON.parse(error).errors) : error;
  }
}

/** An argument that is misspelt would load something else than was meant. */
function only(name, key, source) {
  const keys = typeof source === "object" && source !== null ? Object.keys(source) : [""];
  if (keys.some((found) => found !== key)) throw new TypeError(`${name} takes an object with \`${key}\` and nothing else`);
}
