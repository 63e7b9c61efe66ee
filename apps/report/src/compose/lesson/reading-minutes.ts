import type { Dossier } from "@linchpin/model";

/**
 * How long a class reads the source, in whole minutes, or undefined while no passage tells its length.
 *
 * The words are not in a dossier, but its passages say how far each paragraph reaches at least; one
 * without a passage counts as long as the others are on average.
 */
export function readingMinutes(
  { passages, source }: Dossier,
  charactersPerMinute: number,
): number | undefined {
  const ends = Map.groupBy(passages, ({ paragraph }) => paragraph);
  const lengths = [...ends.values()].map((own) => Math.max(...own.map(({ to }) => to)));
  if (lengths.length === 0) return undefined;
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.ceil((average * source.paragraphs.length) / charactersPerMinute);
}
