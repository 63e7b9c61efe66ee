import type { CopyComparison, Dossier, PresentedItem, PresentedText } from "@linchpin/model";
import type { Attempt } from "#server/attempts.ts";
import { findShownText } from "#server/sessions/shown-text.ts";
import { findSourceText } from "#server/source-text.ts";

/** What may be shown of an editorial at any time: how to find its paragraphs, nothing of what they say. */
export type PresentedSource = {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly paragraphs: ReadonlyArray<{
    readonly n: number;
    readonly digest: string;
    readonly landmark: string | undefined;
  }>;
  /** How long each paragraph is at least, in code points, the title first: for a picture of the page. */
  readonly lengths: readonly number[];
  /** The words themselves, where the server has them. */
  readonly text: CopyComparison | undefined;
};

/** What surrounds a question, answered or not. */
export type QuestionFrame = {
  readonly attemptId: string;
  readonly number: number;
  /** For every question, whether it is answered. */
  readonly answered: readonly boolean[];
  readonly source: PresentedSource;
};

/** Drops gists, purposes and codings from a dossier's source. */
export function presentSource(slug: string, dossier: Dossier): PresentedSource {
  const { title, language, paragraphs } = dossier.source;
  return {
    slug,
    title,
    language,
    paragraphs: paragraphs.map(({ n, digest, landmark }) => ({ n, digest, landmark })),
    lengths: paragraphs.map(({ n }) => lengthOf(dossier, n)),
    text: findSourceText(slug, dossier),
  };
}

/** The same for an attempt: in a class with the text that its teacher shows, while there is one. */
export function presentSourceOf({ slug, dossier, session }: Attempt): PresentedSource {
  const source = presentSource(slug, dossier);
  return { ...source, text: findShownText(session) ?? source.text };
}

/** The frame of one question of an attempt. */
export function frameQuestion(attempt: Attempt, number: number): QuestionFrame {
  return {
    attemptId: attempt.id,
    number,
    answered: attempt.form.items.map((_, index) => attempt.responses.has(index + 1)),
    source: presentSourceOf(attempt),
  };
}

/** The terms that stand in the question itself: any others would point at a place in the text. */
export function termsIn(item: PresentedItem, terms: Dossier["terms"]): Dossier["terms"] {
  const { stem, statement = "" } = item;
  const words = [stem, statement, ...partsOf(item).map(({ text }) => text)]
    .join("\n")
    .toLowerCase();
  return terms.filter(({ term }) => words.includes(term.toLowerCase()));
}

function partsOf(item: PresentedItem): readonly PresentedText[] {
  if ("options" in item) return item.options;
  return "rows" in item ? [...item.rows, ...item.columns] : item.entries;
}

function lengthOf({ passages }: Dossier, n: number): number {
  return Math.max(0, ...passages.filter(({ paragraph }) => paragraph === n).map(({ to }) => to));
}
