import { phrasesEn } from "./en.ts";
import type { ScreenGlossary } from "./glossary.ts";
import type { ItemPhrases } from "./item-phrases.ts";
import { phrasesKo } from "./ko.ts";
import type { OutcomePhrases } from "./outcome-phrases.ts";
import type { ViewPhrases } from "./view-phrases.ts";
import type { WordLists } from "./word-lists.ts";

/**
 * Every sentence that is made from a dossier, in one language.
 *
 * Items, rationales, maps and tables take their words from here and from nowhere else, so that a
 * language is one file. Actors arrive as a sentence speaks of them ("the House of Representatives").
 */
export type PhraseCatalogue = ViewPhrases &
  ItemPhrases &
  OutcomePhrases &
  WordLists & {
    readonly language: string;
    readonly glossary: ScreenGlossary;
  };

const CATALOGUES: Readonly<Record<string, PhraseCatalogue>> = { en: phrasesEn, ko: phrasesKo };

/** Languages a dossier may be in. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language, or undefined when there is none. */
export function findPhrases(language: string): PhraseCatalogue | undefined {
  return CATALOGUES[language.split("-")[0] ?? ""];
}

/** The catalogue of a dossier's language; reading refuses a dossier in a language that has none. */
export function phrasesFor(language: string): PhraseCatalogue {
  const found = findPhrases(language);
  if (!found) throw new Error(`no phrase catalogue for "${language}"`);
  return found;
}
