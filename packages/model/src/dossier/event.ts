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
    edtf: EdtfDate.describe(
      "As precise as it is known, in quotes: a year, a month, a day, or two of them with a slash between.",
    ),
    basis: z
      .enum(["stated", "year-inferred", "inferred"])
      .describe(
        "stated: the text prints all of it. year-inferred: it prints day and month, not the year. inferred: it prints no date.",
      ),
    why: Note.optional().describe("How the date was inferred; needed unless all of it is printed."),
  })
  .refine(({ basis, why }) => basis === "stated" || why !== undefined, {
    path: ["why"],
    error: "inferred-date-needs-why",
  });
export type CodedDate = z.infer<typeof CodedDate>;

/** Who holds an event to be in a mode: `{ mode: expected, by: [moon] }`. */
export const Outlook = z.strictObject({
  mode: EventMode.describe(
    "How this actor sees it: happened, ongoing, planned, expected, hoped, proposed or not-expected.",
  ),
  by: ActorId.describe("The id of the actor who sees it so."),
});
export type Outlook = z.infer<typeof Outlook>;

/**
 * What the source says happened, goes on, is hoped for, proposed or not to be expected.
 *
 * `mode` is how the author presents it. `by` says whose plan, hope or proposal it is; `otherwise`
 * keeps the outlook of actors who see it differently from the author.
 */
export const ReportedEvent = z.strictObject({
  id: EventId.describe("How other parts of the file name this event."),
  text: Sentence.describe(
    "What happens, as one full sentence in the present tense and in your own words, that does not give the mode away.",
  ),
  mode: EventMode.describe(
    "How the author presents it. happened; ongoing; planned: somebody has decided on it; expected: it is thought to come; hoped: somebody wishes for it; proposed: somebody suggests it; not-expected: it is thought not to come.",
  ),
  by: ActorId.optional().describe(
    "The id of the actor whose plan, expectation, hope or proposal it is.",
  ),
  otherwise: z
    .array(Outlook)
    .max(4)
    .default([])
    .describe("Actors who see it differently from the author."),
  actors: z
    .array(ActorId)
    .max(12)
    .default([])
    .describe("The ids of the actors who take part in it."),
  date: CodedDate.optional().describe("When it was or will be, and what that rests on."),
  passages: Passages.describe("The ids of the passages that tell of it."),
  ...CodingState,
});
export type ReportedEvent = z.infer<typeof ReportedEvent>;

/** True for what is only spoken of as to come, or as not to come. */
export function isToCome(mode: EventMode): boolean {
  return mode !== "happened" && mode !== "ongoing";
}
