import type { Certainty, ItemResponse } from "@linchpin/model";
import type { Phase } from "#server/sessions/phase.ts";

/** One answer as it is written, scored already. */
export type AnswerEntry = {
  readonly attemptId: string;
  /** SHA-256 of the token of the browser that sent it. */
  readonly device: string;
  /** From 1, in the form's own order. */
  readonly itemNumber: number;
  readonly round: number;
  /**
   * Grows with every change: of two answers to an item, the higher one stands. Null for a form sent
   * without scripts, which is always the newest.
   */
  readonly seq: number | null;
  /** The same whenever this answer is sent again; null for a form sent without scripts. */
  readonly submissionId: string | null;
  readonly response: ItemResponse;
  /** From 0 to 1. */
  readonly points: number;
  readonly certainty: Certainty | null;
  /** In milliseconds, how long ago it was given, by the browser's clock alone. */
  readonly age: number;
  /** The tab that sent it; null for a form sent without scripts. */
  readonly tab: string | null;
};

/**
 * What became of an answer.
 *
 * `saved`: it stands, now or since it was sent before. `superseded`: a later one for the same item stands,
 * or the first one where the first counts. `late`: the session had ended; it is kept aside.
 * `unknown`: this browser may not act for that attempt.
 */
export type AnswerFate = "saved" | "superseded" | "late" | "unknown";

export type AnswerOutcome = {
  readonly fate: AnswerFate;
  /** The number of the answer that stands; 0 where none does. */
  readonly seq: number;
  /** False when the student works in another tab by now. */
  readonly isNewestTab: boolean;
  /** Where the session stood when it was written. */
  readonly phase: Phase;
};
