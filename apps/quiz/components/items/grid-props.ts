import type { PresentedItem } from "@linchpin/model";
import type { ItemWords } from "#server/item-words.ts";

/** What the controls of a matrix or a match are given. */
export type GridInputsProps = {
  readonly item: Extract<PresentedItem, { rows: unknown }>;
  /** The column chosen at each row, by sealed ids. */
  readonly placed: Readonly<Record<string, string>>;
  /** The rows to point at, as they have no answer. */
  readonly gaps: ReadonlySet<string>;
  readonly words: ItemWords;
  readonly language: string;
};

/** The part that a reader is sent to: the first with a gap, or the first of all. */
export function firstToAnswer(
  parts: ReadonlyArray<{ readonly id: string }>,
  gaps: ReadonlySet<string>,
): string | undefined {
  return (parts.find(({ id }) => gaps.has(id)) ?? parts[0])?.id;
}
