import type { Piece } from "./piece.ts";

/** The documents we print. What one of them shows would answer another, so each is a file of its own. */
export const EDITIONS = [
  "read",
  "quiz",
  "review",
  "teacher",
  "key",
  "lesson",
  "exit",
  "copy",
] as const;
export type Edition = (typeof EDITIONS)[number];

/** Whom a handout is for; a block may say more to a teacher. */
export type Audience = "student" | "teacher";

/** The named parts of handouts, in no order; a teacher may choose among them. */
export const BLOCK_NAMES = [
  "cover",
  "source",
  "numbering",
  "guide",
  "words",
  "people",
  "timeline",
  "matrix",
  "voices",
  "thesis",
  "map",
  "map-blanks",
  "map-empty",
  "questions",
  "answers",
  "key",
  "discussion",
  "frames",
  "standards",
  "gaps",
  "doubts",
  "coding",
  "marking",
  "reasons",
  "exit-key",
  "opener",
  "copies",
  "plan",
  "tickets",
  "text",
] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

/** One part of a handout: what it is, and the pieces that make it. */
export type Block = { readonly name: BlockName; readonly pieces: readonly Piece[] };

/**
 * A handout as data: everything it says, in order, every word already chosen.
 *
 * It knows no page, font or measure. Whatever draws it (a PDF, a Word file) adds no words but the
 * page number.
 */
export type Handout = {
  readonly edition: Edition;
  /** BCP 47, for the file's metadata. */
  readonly language: string;
  /** The document's title as a window or a print queue shows it. */
  readonly title: string;
  readonly runningHead: { readonly subject: string; readonly edition: string };
  readonly runningFoot: string;
  /** None is empty: what the dossier has no fields for is absent. */
  readonly blocks: readonly Block[];
  /** Blocks that are printed only when they are chosen by name. */
  readonly extras?: readonly Block[];
};

/** Every piece of a handout, block after block. */
export function piecesOf({ blocks }: Pick<Handout, "blocks">): readonly Piece[] {
  return blocks.flatMap(({ pieces }) => pieces);
}

/** True when there is no more of a handout than its cover. */
export function isBare({ blocks }: Pick<Handout, "blocks">): boolean {
  return blocks.every(({ name }) => name === "cover");
}
