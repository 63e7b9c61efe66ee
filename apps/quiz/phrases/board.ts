import { boardEn } from "#phrases/board-en.ts";
import { boardKo } from "#phrases/board-ko.ts";
import type { Wording } from "#phrases/wording.ts";
import type { Language } from "#server/language.ts";

/** What a teacher's page says that changes while it is looked at, in any language. */
export type BoardPhrases = Wording<typeof boardEn>;

const CATALOGUES: Readonly<Record<Language, BoardPhrases>> = { en: boardEn, ko: boardKo };

/** The same in one language; small enough to travel to the browser in both. */
export function boardPhrases(language: Language): BoardPhrases {
  return CATALOGUES[language];
}
