import { type Phrases, phrasesFor } from "#phrases/catalogue.ts";
import { findLanguageHere } from "#server/answer-status.ts";
import type { Language } from "#server/language.ts";

/**
 * What the quiz says, in the language of the request being answered; English outside of one.
 *
 * To be asked for while answering, never at the top of a module, which is read once for all
 * languages. Of the server alone: a component of the browser's is given its language.
 */
export function phrases(): Phrases {
  return phrasesFor(languageHere());
}

/** The language of the request being answered; English outside of one. */
export function languageHere(): Language {
  return findLanguageHere() ?? "en";
}
