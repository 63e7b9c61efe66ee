import type { Dossier } from "../dossier/dossier.ts";

/**
 * The paragraphs some passages stand in, in order, each once.
 *
 * A deck that repeats a body paragraph is left out beside it: it is not a second place to look.
 */
export function paragraphsOf(
  { passages, source }: Dossier,
  ids: readonly string[] = [],
): readonly number[] {
  const wanted = new Set(ids);
  const found = new Set(
    passages.flatMap(({ id, paragraph }) => (wanted.has(id) ? [paragraph] : [])),
  );
  const repeating = new Map(source.paragraphs.map(({ n, repeats }) => [n, repeats]));
  return [...found].filter((n) => !found.has(repeating.get(n) ?? -1)).toSorted((a, b) => a - b);
}
