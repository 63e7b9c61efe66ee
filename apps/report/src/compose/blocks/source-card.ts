import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Entry, Piece } from "../piece.ts";

/** Who is behind the text, what kind of text it is, from when and, where there is room, how that is known. */
export function composeSourceCard(
  { dossier: { source }, say, words }: Composing,
  { hasDateBasis }: { readonly hasDateBasis: boolean },
): readonly Piece[] {
  const { publisher, published, genre, theme } = source;
  const { sourceLabels: labels } = say;
  const basis = hasDateBasis ? published?.why : undefined;
  const entries: readonly Entry[] = [
    { label: labels.about, text: theme },
    { label: labels.kind, text: words.genre[genre] },
    { label: labels.publisher, text: publisher === "unknown" ? say.publisherUnknown : publisher },
    { label: labels.published, text: published ? words.codedDate(published) : say.dateUnknown },
    ...(basis === undefined ? [] : [{ label: labels.dateBasis, text: basis }]),
  ];
  return [heading(say.sourceCard), { kind: "facts", entries }];
}
