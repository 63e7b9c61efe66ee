import { phrases as en } from "#phrases/en.ts";
import { phrases as ko } from "#phrases/ko.ts";
import type { Wording } from "#phrases/wording.ts";
import type { Language } from "#server/language.ts";

/** What the terminal says, and the door before a reader is known, is said in English alone. */
type EnglishOnly = "door" | "publish" | "start";

/** Everything the quiz says on a screen, in any of its languages. */
export type Phrases = Wording<Omit<typeof en, EnglishOnly>>;

const CATALOGUES: Readonly<Record<Language, Phrases>> = { en, ko };

/** What the quiz says on a screen in that language. */
export function phrasesFor(language: Language): Phrases {
  return CATALOGUES[language];
}
