import { z } from "zod";
import { CodingState } from "./doubt.ts";
import { EdtfDate } from "./edtf.ts";
import { ActorId, EventId } from "./id.ts";
import { Passages } from "./passage.ts";
import { Note, Sentence } from "./text.ts";

/** Whether an event happened or is only spoken of (after RED's modality). */
export const EventMode = z.enum([
  "happened",
  "ongoing",
  "planned",
  "expected",
  "hoped",
  "proposed",
  "not-expected",
]);
export type EventMode = z.infer<typeof EventMode>;

/**
 * A date and what it rests on. `stated`: all of it is printed. `year-inferred`: day and month are
 * printed, the year is not. `inferred`: the source gives no date. `why` says how it was inferred.
 */
export const CodedDate = z
  .strictObject({
    edtf: EdtfDate,
    basis: z.enum(["stated", "year-inferred", "inferred"]),
    why: Note.optional(),
  })
  .refine(({ basis, why }) => basis === "stated" || why !== undefined, {
    path: ["why"],
    error: "inferred-date-needs-why",
  });
export type CodedDate = z.infer<typeof CodedDate>;

/** Who holds an event to be in a mode: `{ mode: expected, by: [moon] }`. */
export const Outlook = z.strictObject({ mode: EventMode, by: ActorId });
export type Outlook = z.infer<typeof Outlook>;

/**
 * What the source says happened, goes on, is hoped for, proposed or not to be expected.
 *
 * `mode` is how the author presents it. `by` says whose plan, hope or proposal it is; `otherwise`
 * keeps the outlook of actors who see it differently from the author.
 */
export const ReportedEvent = z.strictObject({
  id: EventId,
  text: Sentence,
  mode: EventMode,
  by: ActorId.optional(),
  otherwise: z.array(Outlook).max(4).default([]),
  actors: z.array(ActorId).max(12).default([]),
  date: CodedDate.optional(),
  passages: Passages,
  ...CodingState,
});
export type ReportedEvent = z.infer<typeof ReportedEvent>;
