import type { MatchedList } from "./matching.ts";

/** What coders decide, in the order in which a comparison lists it. */
export const DECISION_KINDS = [
  "stance",
  "voice",
  "position-force",
  "issue-complete",
  "event-mode",
  "event-date",
  "argument-holder",
  "argument-standing",
  "counter-answer",
  "claim-kind",
  "claim-force",
  "warrant",
  "relation",
  "actor-kind",
  "paragraph-role",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a decision is about: an entry of both codings, called as the first coder calls it. */
export type Subject = {
  readonly list: MatchedList;
  readonly a: string;
  readonly b: string;
  readonly title: string;
};

/**
 * One thing that both coders decided, how each did, and where in the source to look.
 *
 * A paragraph alone has no subject. `inDoubt` tells that one of the coders has noted a doubt there, or
 * left it pending: such a disagreement is half foreseen.
 */
export type Decision = {
  readonly kind: DecisionKind;
  readonly about: readonly Subject[];
  readonly paragraphs: readonly number[];
  readonly inDoubt: boolean;
  readonly a: string;
  readonly b: string;
};
