import type { PhraseCatalogue } from "./catalogue.ts";
import { glossaryKo } from "./korean/glossary.ts";
import { itemsKo } from "./korean/items.ts";
import { outcomesKo } from "./korean/outcomes.ts";
import { viewsKo } from "./korean/views.ts";
import { wordsKo } from "./korean/words.ts";

/** Korean: every sentence and word list of the language, one folder of parts. */
export const phrasesKo: PhraseCatalogue = {
  language: "ko",
  glossary: glossaryKo,
  ...wordsKo,
  ...viewsKo,
  ...itemsKo,
  ...outcomesKo,
};
