import { z } from "zod";
import { CodingState } from "./doubt.ts";
import { ActorId, EventId, IssueId, PositionId } from "./id.ts";
import { Passages } from "./passage.ts";
import { Note, Sentence } from "./text.ts";

export const Stance = z.enum(["for", "against", "mixed"]);
export type Stance = z.infer<typeof Stance>;

/**
 * Whose word a position is. `author`: the editorial's own. `reported`: the editorial says that the
 * actor said or did so. `imputed`: the editorial reads it into the actor (MPQA nested source).
 */
export const Voice = z.enum(["author", "reported", "imputed"]);
export type Voice = z.infer<typeof Voice>;

/** What must happen first: "for, if …". A manner ("on fair terms") belongs in the issue instead. */
export const Condition = z.strictObject({
  text: Sentence.describe("What must happen first, as one full sentence in your own words."),
  event: EventId.optional().describe("The id of that event, if it is among the events."),
  passages: Passages.describe("The ids of the passages where the condition stands."),
});
export type Condition = z.infer<typeof Condition>;

/** `hedged` when the source weakens it: hopes, may, it can be said. */
export const Force = z.enum(["firm", "hedged"]);
export type Force = z.infer<typeof Force>;

/**
 * One actor's stance on one issue, with its passages.
 *
 * `gist` says what the view is, as a full sentence that names no holder, so that it can be asked
 * whose it is; `account` says in our words what the source does there. `via` lists who passes it
 * on, outermost first. `mixed` needs its reason in `why`.
 */
export const Position = z
  .strictObject({
    id: PositionId.describe("How this position is spoken of, in results too."),
    actor: ActorId.describe("The id of the actor who holds it."),
    issue: IssueId.describe("The id of the issue it is on."),
    stance: Stance.describe(
      "for or against what the issue proposes; mixed when the actor sees both sides, which needs why. A condition is no mixed stance.",
    ),
    why: Note.optional().describe("What speaks for each side; needed with mixed."),
    condition: Condition.optional().describe(
      "What must happen first: for, if … A manner belongs in the issue instead.",
    ),
    voice: Voice.describe(
      "Whose word it is. author: the editorial speaks for itself. reported: it says that the actor said or did so. imputed: it reads the view into the actor.",
    ),
    via: z
      .array(ActorId)
      .max(2)
      .default([])
      .describe("The ids of those who pass the view on, the outermost first."),
    force: Force.default("firm").describe(
      "firm, or hedged where the text weakens it: may, hopes, it can be said.",
    ),
    gist: Sentence.describe(
      "What the view is, as one full sentence in your own words that names nobody, so that it can be asked whose it is.",
    ),
    account: Sentence.describe("What the text does there, as one full sentence in your own words."),
    passages: Passages.describe("The ids of the passages where it stands."),
    ...CodingState,
  })
  .refine(({ stance, why }) => stance !== "mixed" || why !== undefined, {
    path: ["why"],
    error: "mixed-needs-why",
  });
export type Position = z.infer<typeof Position>;
