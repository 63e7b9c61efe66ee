import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** Words a student may not know; a meaning from elsewhere says so, and to a teacher from where. */
export function composeWords(
  { dossier: { terms }, say }: Composing,
  audience: "student" | "teacher",
): readonly Piece[] {
  if (terms.length === 0) return [];
  const entries = terms.map(({ term, say: sound, meaning, from, paragraphs }) => ({
    word: term,
    ...(sound !== undefined && { say: sound }),
    meaning,
    ...(from.kind === "outside" && {
      origin: audience === "teacher" ? say.checkedIn(from) : say.notFromEditorial,
    }),
    where: say.places(paragraphs),
  }));
  return [heading(say.words), { kind: "words", head: say.wordsHead, entries }];
}
