import type { PhraseCatalogue } from "../phrases/catalogue.ts";
import { wordsOf } from "../source-text/words.ts";

/** What the item-writing rules need to know of a text. */
export type TextMeasure = {
  readonly length: number;
  readonly words: number;
  readonly content: ReadonlySet<string>;
  readonly absolute: boolean;
};

/** Measures a text once, however many sets of options it is tried in. */
export type Measurer = (text: string) => TextMeasure;

export function measurerOf(say: PhraseCatalogue): Measurer {
  const known = new Map<string, TextMeasure>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const made = {
      length: text.length,
      words: wordsOf(text).length,
      content: new Set(say.contentWords(text)),
      absolute: say.hasAbsoluteWord(text),
    };
    known.set(text, made);
    return made;
  };
}

/** How many content words two texts share. */
export function sharedWords(one: TextMeasure, other: TextMeasure): number {
  return one.content.intersection(other.content).size;
}

/** How much two texts say the same: content words shared, of all they have (Jaccard, 0 to 1). */
export function likeness(one: TextMeasure, other: TextMeasure): number {
  const all = one.content.union(other.content).size;
  return all === 0 ? 0 : sharedWords(one, other) / all;
}
