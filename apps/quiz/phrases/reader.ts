import { readerEn } from "#phrases/reader-en.ts";
import { readerKo } from "#phrases/reader-ko.ts";
import type { Wording } from "#phrases/wording.ts";
import type { Language } from "#server/language.ts";

/** What the pane with the editorial says, in any language. */
export type ReaderPhrases = Wording<typeof readerEn>;

const CATALOGUES: Readonly<Record<Language, ReaderPhrases>> = { en: readerEn, ko: readerKo };

/** What the pane says in that language; small enough to travel to the browser in both. */
export function readerPhrases(language: Language): ReaderPhrases {
  return CATALOGUES[language];
}
