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
  text: Sentence.describe(
    "What is argued for, as one full sentence in the present tense and in your own words that names no holder.",
  ),
  kind: z
    .enum(["is", "good", "should", "will"])
    .describe(
      "is: that something is so. good: that it is good or bad. should: that it should be done. will: that it will come.",
    ),
  force: Force.describe("firm, or hedged where the text weakens it."),
  condition: Condition.optional().describe("What must happen first for the claim to be accepted."),
  passages: Passages.describe("The ids of the passages where the claim stands."),
});
export type Claim = z.infer<typeof Claim>;

/**
 * Something offered in support. `evidence` can be checked (a study, a figure, a witness, a deed on
 * record); a `reason` cannot. A stated premise has a passage, an unstated one has none. `argument` names
 * the argument whose claim this premise is, when it is itself argued for; that one then supports this.
 */
export const Premise = z.strictObject({
  id: PremiseId.describe("How this premise is spoken of."),
  kind: z
    .enum(["reason", "evidence"])
    .describe(
      "evidence can be checked: a study, a figure, a witness, a deed on record. A reason cannot.",
    ),
  text: Sentence.describe("What is offered, as one full sentence in your own words."),
  stated: z
    .boolean()
    .describe(
      "true when the text says it, and then it has a passage; false when it is left unsaid, and then it has none.",
    ),
  passages: Passages.optional().describe("The ids of the passages where it is said."),
  argument: ArgumentId.optional().describe(
    "The id of the argument whose claim this premise is, when it is itself argued for; that argument supports this one.",
  ),
});
export type Premise = z.infer<typeof Premise>;

/**
 * Why the premises bear on the claim (Toulmin). Stated: with its passage. Unstated: the coder's reading.
 *
 * `particular` is the coder's tick that no other argument of the dossier could rest on it: only then
 * may it be asked for among the others' warrants.
 */
export const Warrant = z.strictObject({
  text: Sentence.describe(
    "Why the premises bear on the claim, as one full sentence in your own words.",
  ),
  stated: z
    .boolean()
    .describe(
      "true when the text says it; false when it is taken for granted and this is your reading.",
    ),
  passages: Passages.optional().describe("The ids of the passages where it is said."),
  particular: z
    .boolean()
    .default(false)
    .describe(
      "true when no other argument here could rest on it: your tick that it may be asked for among the others.",
    ),
});
export type Warrant = z.infer<typeof Warrant>;

/**
 * How one argument bears on another. `supports`: its claim is a reason for the target's claim.
 * `rebuts`: it speaks against the target's claim. `undercuts`: it questions the target's step.
 */
export const Relation = z.strictObject({
  kind: z
    .enum(["supports", "rebuts", "undercuts"])
    .describe(
      "supports: its claim is a reason for the other claim. rebuts: it speaks against the other claim. undercuts: it questions the step from the reasons to the other claim.",
    ),
  target: ArgumentId.describe("The id of the argument it bears on."),
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
  id: ArgumentId.describe("How other parts of the file name this argument."),
  actor: ActorId.describe("The id of the actor who argues so."),
  standing: Standing.describe(
    "main: the one the editorial is written for. sub: serves it. counter: an objection the editorial mentions and does not hold.",
  ),
  answer: z
    .enum(["rebutted", "dismissed", "conceded", "open"])
    .optional()
    .describe(
      "How a counter-argument is answered. rebutted: with a reason. dismissed: without one. conceded: it is granted. open: it is left standing.",
    ),
  issues: z
    .array(IssueId)
    .max(6)
    .default([])
    .describe("The ids of the issues its claim takes a stand on."),
  label: Label.describe("What it is called in a list, in a few words."),
  claim: Claim.describe("What is argued for."),
  premises: z
    .array(Premise)
    .min(1)
    .max(6)
    .describe(
      "What is offered for it. They work together; a separate reason is another argument that supports this one.",
    ),
  warrant: Warrant.optional().describe(
    "Why the premises bear on the claim: how does that get you there?",
  ),
  relations: z.array(Relation).max(12).default([]).describe("How it bears on other arguments."),
  ...CodingState,
});
export type Argument = z.infer<typeof Argument>;
