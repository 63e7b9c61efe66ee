import { type Dossier, occursIn, type Term } from "@linchpin/model";

/**
 * A sentence of this reading that uses the word, or undefined when none does. It says what the text
 * says, so it is for teachers only.
 */
export function findExampleUse(dossier: Dossier, { term }: Pick<Term, "term">): string | undefined {
  const word = term.replace(/^to /, "");
  return sentencesOf(dossier).find((sentence) => occursIn(sentence, word));
}

/** What is argued first, then what each paragraph says, then the views and events. */
function sentencesOf({ source, arguments: all, positions, events }: Dossier): readonly string[] {
  return [
    ...all.flatMap(({ claim, premises }) => [claim, ...premises].map(({ text }) => text)),
    ...source.paragraphs.map(({ gist }) => gist),
    ...positions.flatMap(({ gist, account }) => [gist, account]),
    ...events.map(({ text }) => text),
  ];
}
