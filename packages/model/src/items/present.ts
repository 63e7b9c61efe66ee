import type { Item, ItemOption } from "./item.ts";

/** What a student sees of an item before answering, and all that is sent. */
export type PresentedItem = {
  readonly kind: "single-choice";
  readonly stem: string;
  readonly statement?: string;
  readonly options: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  /** True when a place in the text may be shown to who asks for it. */
  readonly hasHint: boolean;
};

/** Makes an id opaque: the same for the same id, and not to be told from any other without its secret. */
export type Seal = (id: string) => string;

/**
 * Drops all that a student must not see before answering: key, rules, rationales,
 * passages. Option ids are sealed, since `for` or a premise's id would speak.
 */
export function presentItem(
  { kind, id, stem, statement, options, hint }: Item,
  seal: Seal,
): PresentedItem {
  return {
    kind,
    stem,
    ...(statement !== undefined && { statement }),
    options: options.map((option) => ({ id: seal(`${id}/${option.id}`), text: option.text })),
    hasHint: hint.length > 0,
  };
}

/** The options behind the sealed ids a student sent, in the order sent; what is no option of the item is left out. */
export function openResponse(
  item: Item,
  sealed: readonly string[],
  seal: Seal,
): readonly ItemOption[] {
  const bySeal = new Map(item.options.map((option) => [seal(`${item.id}/${option.id}`), option]));
  return [...new Set(sealed)].flatMap((id) => bySeal.get(id) ?? []);
}
