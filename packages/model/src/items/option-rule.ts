import { z } from "zod";

/**
 * Why an option is offered. Every rule but `key` names the misconception of the student who picks
 * the option.
 */
export const OptionRule = z.enum([
  "key",
  // what is argued for
  "takes-reason-for-claim",
  "takes-counter-for-claim",
  "takes-theme-for-claim",
  // what it hangs on
  "takes-event-for-condition",
  "takes-reason-for-condition",
  // who stands where
  "takes-silence-for-stance",
  "overlooks-stance",
  "turns-stance-round",
  "drops-condition",
  "adds-condition",
  "takes-opponent-for-holder",
  "takes-silent-for-holder",
  "takes-difference-for-agreement",
  // whose word it is
  "takes-report-for-own-view",
  "takes-reading-for-own-view",
  "takes-own-view-for-report",
  "takes-reading-for-report",
  "takes-own-view-for-reading",
  "takes-report-for-reading",
  // what is offered for what
  "takes-reason-of-another-claim",
  "takes-reason-of-counter",
  "takes-warrant-of-another-argument",
  "takes-claim-for-other-job",
  "takes-reason-for-other-job",
  "takes-objection-for-other-job",
  "takes-event-for-other-job",
  "takes-support-for-attack",
  "takes-attack-for-support",
  "takes-one-attack-for-the-other",
  // where and when
  "takes-other-paragraph",
  "takes-plan-for-fact",
  "takes-later-for-earlier",
]);
export type OptionRule = z.infer<typeof OptionRule>;
