import { z } from "zod";
import { OptionRule } from "./option-rule.ts";

/** Which of our question forms an item is: the twelve, and two of them (stance, happened) also as a whole. */
export const Template = z.enum([
  "main-claim",
  "condition",
  "who",
  "stance",
  "stances",
  "voice",
  "reason",
  "where",
  "granted",
  "job",
  "link",
  "happened",
  "order",
  "common-ground",
]);
export type Template = z.infer<typeof Template>;

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
  events: z.array(z.string()).default([]),
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

const CORE = {
  id: z.string(),
  template: Template,
  asks: AsksAbout,
  stem: z.string(),
  statement: z.string().optional(),
  passages: z.array(z.string()),
  hint: z.array(z.int()),
  rationale: Rationale,
  asserts: Asserts,
};

/** One best option of three or four. */
export const SingleChoiceItem = z.strictObject({
  ...CORE,
  kind: z.literal("single-choice"),
  options: z.array(ItemOption).min(3).max(4),
  key: z.array(z.string()).length(1),
});
export type SingleChoiceItem = z.infer<typeof SingleChoiceItem>;

/** Several options fit, and the student is told how many. */
export const MultipleChoiceItem = z.strictObject({
  ...CORE,
  kind: z.literal("multiple-choice"),
  options: z.array(ItemOption).min(4).max(6),
  key: z.array(z.string()).min(2).max(3),
});
export type MultipleChoiceItem = z.infer<typeof MultipleChoiceItem>;

/** One place to find in the text; every one in the key is right. Options stand in the order of the text. */
export const EvidenceItem = z.strictObject({
  ...CORE,
  kind: z.literal("evidence"),
  options: z.array(ItemOption).min(3).max(60),
  key: z.array(z.string()).min(1),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

/** A row of a matrix or a match: its key, why, and what each other column would be for it. */
export const GridRow = z.strictObject({
  id: z.string(),
  text: z.string(),
  key: z.string(),
  why: z.string(),
  paragraphs: z.array(z.int()),
  distractors: z.array(
    z.strictObject({ column: z.string(), rule: OptionRule, rationale: z.string() }),
  ),
});
export type GridRow = z.infer<typeof GridRow>;

const GRID = {
  ...CORE,
  columns: z
    .array(z.strictObject({ id: z.string(), text: z.string() }))
    .min(3)
    .max(5),
  rows: z.array(GridRow).min(3).max(6),
};

/** Actors by stances: every row gets one column, and rows may share one. */
export const MatrixItem = z.strictObject({ ...GRID, kind: z.literal("matrix") });
export type MatrixItem = z.infer<typeof MatrixItem>;

/** Statements to roles: no column fits two rows. */
export const MatchItem = z.strictObject({ ...GRID, kind: z.literal("match") });
export type MatchItem = z.infer<typeof MatchItem>;

/** Things to put in order. `entries` stand in the order they are shown in first, which is never the key's. */
export const OrderItem = z.strictObject({
  ...CORE,
  kind: z.literal("order"),
  entries: z
    .array(z.strictObject({ id: z.string(), text: z.string(), rationale: z.string() }))
    .min(3)
    .max(5),
  key: z.array(z.string()).min(3).max(5),
});
export type OrderItem = z.infer<typeof OrderItem>;

/**
 * One question with its key and rationale, as derived from a dossier.
 *
 * `id` is the template and the ids it asks about: results survive rewording. `statement` is the
 * sentence the stem points at, set apart from it. `hint` holds the paragraphs that may be shown
 * before the answer when asked for; it is empty where a place would give the answer away.
 */
export const Item = z.discriminatedUnion("kind", [
  SingleChoiceItem,
  MultipleChoiceItem,
  EvidenceItem,
  MatrixItem,
  MatchItem,
  OrderItem,
]);
export type Item = z.infer<typeof Item>;

/** An item whose answer is one or more of its options. */
export type ChoiceItem = SingleChoiceItem | MultipleChoiceItem | EvidenceItem;

/** An item whose answer is a column for every row. */
export type GridItem = MatrixItem | MatchItem;

/** True for the items that offer options to pick from. */
export function isChoice(item: Item): item is ChoiceItem {
  return "options" in item;
}

/** True for the items that ask a column of every row. */
export function isGrid(item: Item): item is GridItem {
  return "rows" in item;
}

/** How many options to pick: told to the student, so that no guess at the number is asked. */
export function picksOf({ kind, key }: ChoiceItem): number {
  return kind === "multiple-choice" ? key.length : 1;
}

/** Whatever of an item has an id of its own: options, rows and columns, or entries. */
export function partsOf(item: Item): readonly string[] {
  if (isChoice(item)) return item.options.map(({ id }) => id);
  if (isGrid(item)) return [...item.rows, ...item.columns].map(({ id }) => id);
  return item.entries.map(({ id }) => id);
}
