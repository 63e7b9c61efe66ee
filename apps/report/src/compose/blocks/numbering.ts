import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** How to number one's own copy, and where the words are by which to check each number. */
export function composeNumbering({ dossier: { source }, say }: Composing): readonly Piece[] {
  const paragraphs = Math.max(...source.paragraphs.map(({ n }) => n));
  const hasLandmarks = source.paragraphs.some(({ landmark }) => landmark !== undefined);
  return [
    heading(say.numbering),
    { kind: "steps", steps: say.numberingSteps({ paragraphs, hasLandmarks }) },
  ];
}
