import type { WordLists } from "../word-lists.ts";

const ABSOLUTE =
  /\b(?:all|always|every|everybody|everyone|everything|never|nobody|none|nothing|only)\b/i;

const FUNCTION_WORDS = new Set(
  "about and any are been being but can could did does done for from had has have her him his how idea into its may more must not one our out over she should some than that the their them then there these they this those too under was were what when where which who whom whose why will with would you your".split(
    " ",
  ),
);

const NEGATION =
  /\b(?:cannot|except|neither|never|no|nobody|none|nor|not|nothing|without)\b|n[’']t\b/i;

const HEDGE =
  /\b(?:appears?|apparently|can|could|hoped?|hopes|hoping|likely|may|might|perhaps|possibly|probably|seems?|suggests?|worth considering)\b/i;

const CATCH_ALL =
  /\b(?:all|none|both|neither|either) of (?:the above|these|them)\b|^[A-E] and [A-E]\b/i;

const SAYING =
  /\b(?:says?|said|saying|wants?|wanted|hopes?|hoped|asks?|asked|demands?|demanded|claims? that|tells?|told)\b/i;

/** English words, cut by `Intl.Segmenter`; the ending of a plural or a third person is let go. */
export const wordsEn: WordLists = {
  contentWords,
  hasAbsoluteWord: (text) => ABSOLUTE.test(text),
  hasNegation: (text) => NEGATION.test(text),
  hasHedge: (text) => HEDGE.test(text),
  isCatchAll: (text) => CATCH_ALL.test(text),
  namesSource: (text) => /\beditorial\b/i.test(text),
  hasSayingVerb: (text) => SAYING.test(text),
};

/** The s of a plural, of a third person and of a possessive, but for the s of "us" and "ss". */
const ENDING = /(?:’s|'s|(?<=[^su])s)$/;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function contentWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase()))
    if (isWordLike && segment.length > 2 && !FUNCTION_WORDS.has(segment))
      words.push(segment.replace(ENDING, ""));
  return words;
}
