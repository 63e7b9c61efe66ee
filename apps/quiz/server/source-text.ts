import { type CopyComparison, compareCopy, type Dossier } from "@linchpin/model";
import { app } from "#server/app.ts";

/**
 * The editorial's paragraphs where the server has them: our own text beside the dossier, or the
 * reader's copy given at start. A copy of which no paragraph is the dossier's is another text's.
 */
export function findSourceText(slug: string, dossier: Dossier): CopyComparison | undefined {
  const { dossiers, readerCopy } = app();
  const own = dossiers.find((published) => published.slug === slug)?.text;
  for (const text of [own, readerCopy]) {
    const compared = text === undefined ? undefined : compareCopy(text, dossier.source.paragraphs);
    if (compared?.paragraphs.some(({ matches }) => matches)) return compared;
  }
  return undefined;
}
