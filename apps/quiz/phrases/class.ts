import { classEn } from "#phrases/class-en.ts";
import { classKo } from "#phrases/class-ko.ts";
import type { Wording } from "#phrases/wording.ts";
import type { Language } from "#server/language.ts";

/** What a student in a class is told while answering, in any language. */
export type ClassPhrases = Wording<typeof classEn>;

const CATALOGUES: Readonly<Record<Language, ClassPhrases>> = { en: classEn, ko: classKo };

/** The same in one language; small enough to travel to the browser in both. */
export function classPhrases(language: Language): ClassPhrases {
  return CATALOGUES[language];
}
