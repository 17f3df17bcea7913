/** The calculator as an element of a page; importing it defines `<minitendr-calculator>`. Only for browsers. */

import type {
  Candidates,
  Certificate,
  CheckedInvoice,
  Decision,
  Documents,
  Evaluation,
  Id,
  Offer,
  PathTaken,
  Problem,
  Request,
  Sheet,
  TableFinding,
  Verification,
} from "../types.js";

export type CalculatorTask = "request" | "offer" | "evaluation";

/** What a `minitendr-result` says, in `detail`; which fields there are depends on the task. */
export interface CalculatorResult {
  task: CalculatorTask;
  /** The lot; missing where a certificate was verified. */
  lot?: Id;
  /** An evaluation, and its certificate. */
  result?: Evaluation;
  certificate?: Certificate;
  /** A certificate that was brought. */
  verification?: Verification;
  /** A request, the way it takes, and who may be called. */
  request?: Request;
  path?: PathTaken;
  candidates?: Candidates;
  /**
   * An offer, and what would be decided if it were the only one and people gave it all their points; the decision is missing
   * where the request goes directly.
   */
  offer?: Offer;
  decision?: Decision;
  /** An invoice that was held against its contract. */
  invoice?: CheckedInvoice;
}

/** What a `minitendr-error` says, in `detail`: what the person was told. */
export interface CalculatorErrors {
  task: CalculatorTask;
  lot?: Id;
  errors: (Problem | TableFinding)[];
  /** What the element said of itself, such as that the framework contract could not be read. */
  sentences?: string[];
}

export class MinitendrCalculator extends HTMLElement {
  /** The framework contract; the attribute of the same name is the address of one on the same site. */
  get framework(): object | undefined;
  set framework(value: object | undefined);
  /** The task that is shown; the attribute of the same name. */
  get task(): CalculatorTask;
  set task(value: CalculatorTask);
  /** The id of a lot, where only one is meant; the attribute of the same name. */
  get lot(): Id | null;
  set lot(value: Id | null | undefined);
  /** What is typed for an evaluation, row by row: name, price, and the values of the criteria in their order. */
  get cells(): string[][];
  set cells(rows: readonly (readonly unknown[])[]);
  /**
   * Takes the rows of a sheet in the place of the offers that are typed, each row a list of cells. With a heading, as the form of
   * the engine has it, the columns mean what it says; without one they are the fields in their order. Where something is wrong
   * nothing is taken, and `said` is the sentence that the person was told. Only the task `evaluation` takes rows, and only once
   * it is shown.
   */
  paste(rows: readonly (readonly unknown[])[]): { taken: number; said: string };
  /** What is typed and what came of it, as sheets of the shape that the operation `workbook` gives; none where there is nothing. */
  sheets(): Sheet[];
  /** Fills in the fields of the task, for a page that has an example. */
  set example(entries: object);
}

/**
 * The engine that the element uses, for a page that wants more of it and not a second one; `await engine.init()` comes before any
 * other call.
 */
export const engine: Pick<typeof import("../index.js"), "award" | "certify" | "evaluate" | "init" | "verify"> & {
  /** Of the kinds of documents those that the element reads. */
  normalize<K extends "Decision" | "FrameworkContract" | "Request">(kind: K, document: Documents[K]["input"]): Documents[K]["result"];
};

declare global {
  interface HTMLElementTagNameMap {
    "minitendr-calculator": MinitendrCalculator;
  }
  interface HTMLElementEventMap {
    "minitendr-result": CustomEvent<CalculatorResult>;
    "minitendr-error": CustomEvent<CalculatorErrors>;
  }
}
