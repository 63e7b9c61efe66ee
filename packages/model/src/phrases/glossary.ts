import { escapePattern } from "../source-text/pattern.ts";

/** The words of our trade that a student must never have to know. */
export type TradeWord =
  | "key"
  | "distractor"
  | "stem"
  | "item"
  | "option"
  | "rationale"
  | "claim"
  | "main claim"
  | "premise"
  | "evidence"
  | "warrant"
  | "unstated warrant"
  | "condition"
  | "counter-argument"
  | "supports"
  | "rebuts"
  | "undercuts"
  | "stance"
  | "silent"
  | "position"
  | "issue"
  | "actor"
  | "passage"
  | "imputed"
  | "reported"
  | "hedged"
  | "deck";

/** What a 13-year-old reads in place of a trade word, and the forms that must not stand on a screen or a sheet. */
export type ScreenWord = {
  readonly screen: string;
  /** Words that are refused in what a student reads; empty where the trade word is everybody's. */
  readonly never: readonly string[];
};

/** One language's glossary; it binds the web and print alike. */
export type ScreenGlossary = Readonly<Record<TradeWord, ScreenWord>>;

/** The trade words that stand in a text though a student is to read it, as they stand there. */
export function findTradeWords(text: string, glossary: ScreenGlossary): readonly string[] {
  return text.match(patternOf(glossary)) ?? [];
}

const patterns = new WeakMap<ScreenGlossary, RegExp>();

/** All refused words as one pattern; none of them as a part of a longer Latin word. */
function patternOf(glossary: ScreenGlossary): RegExp {
  const known = patterns.get(glossary);
  if (known) return known;
  const words = Object.values(glossary).flatMap(({ never }) => never.map(escapePattern));
  const letter = "\\p{Script=Latin}";
  const made = new RegExp(`(?<!${letter})(?:${words.join("|")})(?!${letter})`, "giu");
  patterns.set(glossary, made);
  return made;
}
