/** What the package has beside the operations and their data, which `types.d.ts` declares. */

import type {
  AwardInputWritten,
  BindingInput,
  ChainHead,
  Decision,
  Documents,
  ErrorCode,
  EventInput,
  Id,
  InstantInput,
  MiniTenderInput,
  Problem,
  RegisterChain,
  RegisterChainInput,
  RegisterDocument,
  RegisterDocumentInput,
  RegisterSummary,
  Remaining,
  SealedText,
  SealedTextInput,
} from "./types.js";

/** The compiled module, or where it is. */
export type ModuleSource = string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/**
 * Loads the engine. Await it once, before any other call; a second call loads nothing.
 *
 * Without an argument it is the module of this package: fetched from beside the script in a browser (bundlers find it
 * there), read from the disk in Node. Nothing else is ever fetched, and nothing is stored.
 */
export function init(source?: { module_or_path?: ModuleSource | Promise<ModuleSource> }): Promise<void>;

/** Loads the engine from bytes that are at hand, in a worker for instance; waits for nothing. */
export function initSync(source: { module: ArrayBuffer | ArrayBufferView | WebAssembly.Module }): void;

/**
 * Reads one document, such as an `Offer`, and gives it as the engine writes it: fields in their order, amounts as texts,
 * defaults filled in.
 *
 * @throws {InputError} with everything that is wrong with it; `unknown_kind` where there is no such kind
 */
export function normalize<K extends keyof Documents>(kind: K, document: Documents[K]["input"]): Documents[K]["result"];

/** The version of the engine. */
export function version(): string;

/** The documented codes of errors. */
export function errorCodes(): ErrorCode[];

/**
 * An input that cannot be used, with everything that is wrong with it; the same problems come out of Rust and Python.
 *
 * What has no counterpart in JSON at all (NaN, a function, a hole in a list) is a `TypeError` instead, which names its
 * place, and a call before `init` an `Error`.
 */
export class InputError extends Error {
  constructor(errors: Problem[]);
  readonly name: "InputError";
  /** In the order found; never empty. */
  readonly errors: Problem[];
  /** Whether one of the problems has this code. */
  has(code: ErrorCode): boolean;
}

/**
 * The register of a framework contract, open in the engine: read once, then asked and filled. A framework contract under
 * which nothing was ordered is a register without events.
 *
 * Amounts are in CZK. What is wrong is thrown as an `InputError`; the register is then unchanged.
 */
export class Register {
  /** @throws {InputError} that of the first event that cannot be, such as `ceiling_exceeded` */
  constructor(document: Pick<RegisterDocumentInput, "framework"> & Partial<RegisterDocumentInput>);
  /**
   * The register of a chain, of which every digest is held first.
   *
   * @throws {InputError} `broken_chain` for each event that was altered, is missing or stands in another place
   */
  static from_chain(chain: RegisterChainInput): Register;
  /** The register as a chain of events, each with a digest that takes in the one before: what is kept and handed on. */
  chain(): RegisterChain;
  /** How far the chain goes: what somebody else takes note of, so that the end cannot be cut off unnoticed. */
  head(): ChainHead;
  /** Keeps a sealed text beside the events, one of which has its seal. */
  keep(text: SealedTextInput): void;
  /** The texts that are kept. */
  texts(): SealedText[];
  /** The register as a document. */
  document(): RegisterDocument;
  /** The same, for `JSON.stringify`. */
  toJSON(): RegisterDocument;
  /**
   * What the events add up to: what was ordered, the contracts, and where the requests stand; as far as things had happened
   * by one moment and were known by another, where these are given.
   */
  summary(moments?: { happened_by?: InstantInput; recorded_by?: InstantInput }): RegisterSummary;
  /** What is left of every ceiling that binds whatever fits all that is named, in CZK or in the unit of its item. */
  remaining(binding: BindingInput): Remaining[];
  /** Decides on a mini-tender against what is left, and records nothing. */
  award(tender: MiniTenderInput): Decision;
  /** Everything that a decision on a mini-tender would follow from now, for `certify`: ask before it is recorded. */
  award_input(tender: MiniTenderInput): AwardInputWritten;
  /**
   * Decides on a mini-tender, and records in this role who was asked, and the contracts or the end without one; nothing while
   * an answer is awaited.
   */
  decide(tender: MiniTenderInput, by: { role: string; actor?: Id }): Decision;
  /** Records an event. */
  record(event: EventInput): void;
  /** Records several events, all of them or none. */
  record_all(events: EventInput[]): void;
  /** Ends every contract whose period ended before a day, as delivered in full. */
  complete_before(day: string, by: { at: InstantInput; role: string }): void;
  /** Gives back the memory of the engine at once. */
  free(): void;
}
