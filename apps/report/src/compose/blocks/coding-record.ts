import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** Who read the source, when and by which rules, who checked it, and the notes they left. */
export function composeCodingRecord({ dossier, say, words }: Composing): readonly Piece[] {
  const { coder, date, codebook, checkedBy, notes } = dossier.coding;
  const { codingLabels: labels } = say;
  const entries = [
    { label: labels.coder, text: coder },
    { label: labels.date, text: words.date(date) },
    { label: labels.codebook, text: codebook },
    { label: labels.checkedBy, text: checkedBy ?? say.nobodyYet },
    ...notes.map((text) => ({ label: labels.note, text })),
  ];
  return [heading(say.coding), { kind: "facts", entries }];
}
