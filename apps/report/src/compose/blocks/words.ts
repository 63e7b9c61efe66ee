import type { Term } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece, WordEntry } from "../piece.ts";
import { findExampleUse } from "./example-use.ts";
import { glossOf } from "./gloss.ts";

/**
 * Words a student may not know, with their places, and with what they are in another language where
 * that is coded. A mark, and one line that explains it, stand for what is not the editorial's meaning.
 */
export function composeWords(composing: Composing, terms: readonly Term[]): readonly Piece[] {
  const { say } = composing;
  const entries = terms.map((term) => ({
    ...wordEntry(composing, term),
    ...(isFromOutside(term) && { mark: say.outsideMark }),
  }));
  const note = terms.some(isFromOutside) ? { intro: say.outsideNote } : {};
  return words(composing, entries, note);
}

/** For a teacher: each word used in a sentence of this reading, and where its meaning was looked up. */
export function composeWordsInUse(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const entries = dossier.terms.map((term) => {
    const example = findExampleUse(dossier, term);
    return {
      ...wordEntry(composing, term),
      ...(example !== undefined && { example: say.exampleUse(example) }),
      ...(term.from.kind === "outside" && { origin: say.checkedIn(term.from) }),
    };
  });
  return words(composing, entries, {});
}

function words(
  { say }: Composing,
  entries: readonly WordEntry[],
  note: { readonly intro?: string },
): readonly Piece[] {
  if (entries.length === 0) return [];
  return [heading({ ...say.words, ...note }), { kind: "words", head: say.wordsHead, entries }];
}

function wordEntry(composing: Composing, { term, say: sound, meaning, names, paragraphs }: Term) {
  return {
    word: term,
    ...(sound !== undefined && { say: sound }),
    ...glossOf(composing, names),
    meaning,
    where: composing.say.places(paragraphs),
  };
}

function isFromOutside({ from }: Term): boolean {
  return from.kind === "outside";
}
