import type { PhraseCatalogue } from "../phrases/catalogue.ts";

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
      words: text.trim().split(/\s+/u).length,
      content: new Set(say.contentWords(text)),
      absolute: say.hasAbsoluteWord(text),
    };
    known.set(text, made);
    return made;
  };
}

/** The content words of several texts together. */
export function contentOf(measure: Measurer, texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...measure(text).content]));
}

/** How many of the words a text has among its content words. */
export function sharedWords(words: ReadonlySet<string>, { content }: TextMeasure): number {
  let shared = 0;
  for (const word of words) if (content.has(word)) shared += 1;
  return shared;
}

/** How much two texts say the same: content words shared, of all they have (Jaccard, 0 to 1). */
export function likeness(one: TextMeasure, other: TextMeasure): number {
  const shared = sharedWords(one.content, other);
  const all = one.content.size + other.content.size - shared;
  return all === 0 ? 0 : shared / all;
}
