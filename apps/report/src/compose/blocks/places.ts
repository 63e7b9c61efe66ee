import type { ChoiceItem, ItemOption } from "@linchpin/model";
import type { Composing } from "../composing.ts";

/** A paragraph that an item offers as an answer. */
export type OfferedPlace = { readonly n: number; readonly option: ItemOption };

/** The paragraphs an item offers, by number. */
export function offeredPlaces(
  { dossier, words }: Composing,
  { options }: ChoiceItem,
): readonly OfferedPlace[] {
  const byName = new Map(options.map((option) => [option.text, option]));
  return dossier.source.paragraphs.flatMap(({ n }) => {
    const option = byName.get(words.paragraphName(n));
    return option ? [{ n, option }] : [];
  });
}

/** The paragraphs that answer an item which asks for a place in the text. */
export function fittingPlaces(composing: Composing, item: ChoiceItem): readonly number[] {
  return offeredPlaces(composing, item)
    .filter(({ option }) => item.key.includes(option.id))
    .map(({ n }) => n);
}

/**
 * Paragraphs of the body that the item does not offer: they touch on what it asks for, and are
 * neither right nor wrong. On paper a student may write one of them all the same.
 */
export function nearPlaces(composing: Composing, item: ChoiceItem): readonly number[] {
  const offered = new Set(offeredPlaces(composing, item).map(({ n }) => n));
  return composing.dossier.source.paragraphs
    .filter(({ n, role }) => role === "body" && !offered.has(n))
    .map(({ n }) => n);
}
