import type { Dossier } from "../dossier/dossier.ts";
import { lookupOf } from "./lookup.ts";

/**
 * The paragraphs some passages stand in, in order, each once.
 *
 * A deck that repeats a body paragraph is left out beside it: it is not a second place to look.
 */
export function paragraphsOf(dossier: Dossier, ids: readonly string[] = []): readonly number[] {
  const { paragraph, repeats } = lookupOf(dossier);
  const found = new Set(ids.flatMap((id) => paragraph.get(id) ?? []));
  return [...found].filter((n) => !found.has(repeats.get(n) ?? -1)).toSorted((a, b) => a - b);
}
