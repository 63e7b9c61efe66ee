/** A sentence of a catalogue, with the names that lead to it. */
export type Said = { readonly at: string; readonly words: string };

/** Something with every part a phrase may ask for; by itself it is no word, and what says it breaks. */
const PARTS = new Proxy({}, { get: () => "#" });

/** What a phrase may be made with: one of these fits every function there is. None of it is a word. */
const GIVEN = [2, "#", [2, 3], ["#", "##"], PARTS];

/** Every sentence under a part of a catalogue; those made from something are made from each that fits. */
export function sentencesIn(part: unknown, at: string): readonly Said[] {
  if (typeof part === "string") return [{ at, words: part }];
  if (typeof part === "function") return GIVEN.flatMap((given) => sentencesBy(part, given, at));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => sentencesIn(inner, `${at}.${name}`));
}

function sentencesBy(say: CallableFunction, given: unknown, at: string): readonly Said[] {
  try {
    const made: unknown = Reflect.apply(say, undefined, [given, given, given, given]);
    return sentencesIn(made, at).filter(({ words }) => !words.includes("undefined"));
  } catch {
    // It takes something else.
    return [];
  }
}
