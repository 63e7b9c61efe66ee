import { compareCopy, type Dossier, type ParagraphMatch } from "@linchpin/model";
import { block, type Composing, composing, frame } from "../composing.ts";
import type { Handout } from "../handout.ts";

/** A reading copy, and what its teacher should know of the text it was made from: in words, none of it printed. */
export type ReadingCopy = { readonly handout: Handout; readonly notes: readonly string[] };

/** Every fifth line has its number: what a class can point to without reading aloud. */
const COUNT_EVERY = 5;

/**
 * The *reading copy* of a teacher's own text: the paragraphs of the source with their numbers, lines
 * counted through, and room for notes.
 *
 * The text is set and forgotten: nothing of it is kept. Lines that are not in the source (a masthead,
 * links) are left out; a paragraph that differs from the one that was coded is printed and noted.
 */
export function composeCopy(dossier: Dossier, text: string): ReadingCopy {
  const within = composing(dossier);
  const { say } = within;
  const { paragraphs } = compareCopy(text, dossier.source.paragraphs);
  const handout = frame(within, "copy", [
    block("cover", [{ kind: "name-line", fields: say.nameFields }]),
    block("text", [
      {
        kind: "numbered-text",
        notes: say.teaching.copyNotes,
        countEvery: COUNT_EVERY,
        paragraphs: paragraphs.map(({ n, text: words }) => ({
          n: String(n),
          text: words,
          isTitle: n === 0,
        })),
      },
    ]),
  ]);
  return {
    handout: { ...handout, runningFoot: say.teaching.copyFoot },
    notes: notesOn(within, paragraphs),
  };
}

function notesOn(
  { dossier, say }: Composing,
  paragraphs: readonly ParagraphMatch[],
): readonly string[] {
  const differing = paragraphs.filter(({ matches }) => !matches).map(({ n }) => n);
  const missing = dossier.source.paragraphs
    .map(({ n }) => n)
    .filter((n) => !paragraphs.some((paragraph) => paragraph.n === n));
  return [
    ...(differing.length > 0 ? [say.teaching.copyDiffers(differing)] : []),
    ...(missing.length > 0 ? [say.teaching.copyLacks(missing)] : []),
  ];
}
