import type { PhraseCatalogue } from "./catalogue.ts";
import { glossaryEn } from "./english/glossary.ts";
import { itemsEn } from "./english/items.ts";
import { outcomesEn } from "./english/outcomes.ts";
import { viewsEn } from "./english/views.ts";
import { wordsEn } from "./english/words.ts";

/** English: every sentence and word list of the language, one folder of parts. */
export const phrasesEn: PhraseCatalogue = {
  language: "en",
  glossary: glossaryEn,
  ...wordsEn,
  ...viewsEn,
  ...itemsEn,
  ...outcomesEn,
};
