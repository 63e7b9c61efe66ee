import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** How to number one's own copy, and words by which to check each number. */
export function composeNumbering({ dossier: { source }, say }: Composing): readonly Piece[] {
  const last = Math.max(...source.paragraphs.map(({ n }) => n));
  const entries = source.paragraphs.flatMap(({ n, landmark }) =>
    n === 0 || landmark === undefined ? [] : [say.finder({ n, landmark })],
  );
  return [
    heading(say.numbering),
    { kind: "steps", steps: say.numberingSteps({ paragraphs: last }) },
    ...(entries.length === 0 ? [] : [{ kind: "paragraph-finder", entries } as const]),
  ];
}
