import { z } from "zod";
import { CodingState } from "./doubt.ts";
import { ActorId, ArgumentId, IssueId, PremiseId } from "./id.ts";
import { Passages } from "./passage.ts";
import { Condition, Force } from "./position.ts";
import { Label, Sentence } from "./text.ts";

/**
 * What is argued for. `kind`: that something is so, is good or bad, should be done, or will come.
 * `condition` is what the claim itself makes its acceptance hang on.
 */
export const Claim = z.strictObject({
  text: Sentence,
  kind: z.enum(["is", "good", "should", "will"]),
  force: Force,
  condition: Condition.optional(),
  passages: Passages,
});
export type Claim = z.infer<typeof Claim>;

/**
 * Something offered in support. `evidence` can be checked (a study, a figure, a witness, a deed on
 * record); a `reason` cannot. A stated premise has a passage, an unstated one has none. `argument` names
 * the argument whose claim this premise is, when it is itself argued for; that one then supports this.
 */
export const Premise = z.strictObject({
  id: PremiseId,
  kind: z.enum(["reason", "evidence"]),
  text: Sentence,
  stated: z.boolean(),
  passages: Passages.optional(),
  argument: ArgumentId.optional(),
});
export type Premise = z.infer<typeof Premise>;

/**
 * Why the premises bear on the claim (Toulmin). Stated: with its passage. Unstated: the coder's reading.
 *
 * `particular` is the coder's tick that no other argument of the dossier could rest on it: only then
 * may it be asked for among the others' warrants.
 */
export const Warrant = z.strictObject({
  text: Sentence,
  stated: z.boolean(),
  passages: Passages.optional(),
  particular: z.boolean().default(false),
});
export type Warrant = z.infer<typeof Warrant>;

/**
 * How one argument bears on another. `supports`: its claim is a reason for the target's claim.
 * `rebuts`: it speaks against the target's claim. `undercuts`: it questions the target's step.
 */
export const Relation = z.strictObject({
  kind: z.enum(["supports", "rebuts", "undercuts"]),
  target: ArgumentId,
  ...CodingState,
});
export type Relation = z.infer<typeof Relation>;

/** What an argument is in the whole: the editorial's `main` one, a `sub` one, or a `counter` it mentions. */
export const Standing = z.enum(["main", "sub", "counter"]);
export type Standing = z.infer<typeof Standing>;

/**
 * A claim and what is offered for it.
 *
 * The premises of one argument work together; a separate reason is another argument that supports
 * it. After Toulmin: premises answer "what have you got to go on?", the warrant answers "how does
 * that get you there?". `issues` are the ones its claim takes a stand on, `label` what the argument is
 * called in a list.
 */
export const Argument = z.strictObject({
  id: ArgumentId,
  actor: ActorId,
  standing: Standing,
  answer: z.enum(["rebutted", "dismissed", "conceded", "open"]).optional(),
  issues: z.array(IssueId).max(6).default([]),
  label: Label,
  claim: Claim,
  premises: z.array(Premise).min(1).max(6),
  warrant: Warrant.optional(),
  relations: z.array(Relation).max(12).default([]),
  ...CodingState,
});
export type Argument = z.infer<typeof Argument>;
