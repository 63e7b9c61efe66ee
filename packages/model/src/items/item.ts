import { z } from "zod";

/** Which of our question forms an item is. */
export const Template = z.enum(["main-claim", "condition", "stance", "voice", "reason"]);
export type Template = z.infer<typeof Template>;

/**
 * Why an option is offered. Every rule but `key` names the misconception of the student who picks
 * the option.
 */
export const OptionRule = z.enum([
  "key",
  "takes-reason-for-claim",
  "takes-counter-for-claim",
  "takes-theme-for-claim",
  "takes-event-for-condition",
  "takes-silence-for-stance",
  "overlooks-stance",
  "turns-stance-round",
  "drops-condition",
  "adds-condition",
  "takes-report-for-own-view",
  "takes-reading-for-own-view",
  "takes-own-view-for-report",
  "takes-reading-for-report",
  "takes-own-view-for-reading",
  "takes-report-for-reading",
  "takes-reason-of-another-claim",
]);
export type OptionRule = z.infer<typeof OptionRule>;

/** One thing to pick, why it is offered, and what it really is, said after the answer. */
export const ItemOption = z.strictObject({
  id: z.string(),
  text: z.string(),
  rule: OptionRule,
  rationale: z.string(),
});
export type ItemOption = z.infer<typeof ItemOption>;

/** What an item asks about: the ids of the codings it rests on. */
export const AsksAbout = z.strictObject({
  actors: z.array(z.string()),
  issues: z.array(z.string()),
  positions: z.array(z.string()),
  arguments: z.array(z.string()),
});
export type AsksAbout = z.infer<typeof AsksAbout>;

/** A part of the argument map shown with a rationale. */
const ShownPart = z.strictObject({
  role: z.enum(["claim", "condition", "reason", "evidence", "warrant"]),
  kicker: z.string(),
  text: z.string(),
  stated: z.boolean(),
  /** What the item asked for: marked. */
  marked: z.boolean(),
});

/** Why the key is right, where the text says so, and where it stands in the argument. */
export const Rationale = z.strictObject({
  why: z.string(),
  paragraphs: z.array(z.int()),
  mapParts: z.array(ShownPart),
});
export type Rationale = z.infer<typeof Rationale>;

/**
 * What an item gives away, as ids of what is known afterwards: its stem and statement before the
 * answer, its key and rationale after it. The passages they restate count too: two items on one
 * passage give each other away in whatever words.
 */
export const Asserts = z.strictObject({
  stem: z.array(z.string()),
  key: z.array(z.string()),
});

/**
 * One question with its key and rationale, as derived from a dossier.
 *
 * `id` is the template and the ids it asks about: results survive rewording. `statement` is the
 * sentence the stem points at, set apart from it. `hint` holds the paragraphs that may be shown
 * before the answer when asked for; it is empty where a place would give the answer away.
 */
export const Item = z.strictObject({
  id: z.string(),
  template: Template,
  kind: z.literal("single-choice"),
  asks: AsksAbout,
  stem: z.string(),
  statement: z.string().optional(),
  options: z.array(ItemOption).min(3).max(4),
  key: z.array(z.string()).length(1),
  passages: z.array(z.string()),
  hint: z.array(z.int()),
  rationale: Rationale,
  asserts: Asserts,
});
export type Item = z.infer<typeof Item>;

/** What a student answers to one item: the ids of the options picked. */
export const ItemResponse = z.array(z.string().max(80)).max(12);
export type ItemResponse = z.infer<typeof ItemResponse>;
