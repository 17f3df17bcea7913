/** The compiled module, or where it is. Without it the file beside the script is fetched. */
export type Source = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

/** Loads the engine. Await it once, before any other call. */
export default function init(
  source?: { module_or_path: Source | Promise<Source> },
): Promise<unknown>;

/** Loads the engine from bytes that are at hand; waits for nothing. */
export function initSync(source: { module: BufferSource | WebAssembly.Module }): unknown;

/** The version of the engine. */
export function version(): string;
