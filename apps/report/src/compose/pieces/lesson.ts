import type { Entry } from "../piece.ts";

/** What a lesson plan is made of: all of it small enough to stand on one page. */
export type LessonPiece =
  | { readonly kind: "banner"; readonly kicker: string; readonly title: string }
  | { readonly kind: "brief"; readonly entries: readonly Entry[] }
  | {
      readonly kind: "tally";
      readonly title: string;
      readonly head: readonly string[];
      /** The last one is the sum. */
      readonly rows: ReadonlyArray<readonly string[]>;
    }
  | {
      readonly kind: "plan";
      readonly title: string;
      readonly head: PlanHead;
      readonly steps: readonly PlanStep[];
    };

type PlanHead = {
  readonly step: string;
  /** One a length of lesson. */
  readonly lengths: readonly string[];
  readonly doing: string;
  readonly say: string;
};

/** A step of a lesson: how many minutes it takes in each length, what is done, what may be said. */
export type PlanStep = {
  readonly name: string;
  /** One a length; a dash where a lesson of that length leaves the step out. */
  readonly minutes: readonly string[];
  readonly doing: ReadonlyArray<{ readonly mode?: string; readonly text: string }>;
  /** Sentences ready to be said, in quotation marks. */
  readonly say: readonly string[];
};
