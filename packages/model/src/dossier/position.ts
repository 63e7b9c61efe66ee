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
  text: Sentence,
  event: EventId.optional(),
  passages: Passages,
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
    id: PositionId,
    actor: ActorId,
    issue: IssueId,
    stance: Stance,
    why: Note.optional(),
    condition: Condition.optional(),
    voice: Voice,
    via: z.array(ActorId).max(2).default([]),
    force: Force.default("firm"),
    gist: Sentence,
    account: Sentence,
    passages: Passages,
    ...CodingState,
  })
  .refine(({ stance, why }) => stance !== "mixed" || why !== undefined, {
    path: ["why"],
    error: "mixed-needs-why",
  });
export type Position = z.infer<typeof Position>;
