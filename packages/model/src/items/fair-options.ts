import { compareIds } from "../order.ts";
import type { PhraseCatalogue } from "../phrases/catalogue.ts";
import { wordsOf } from "../source-text/words.ts";
import type { ItemOption } from "./item.ts";

const SHORTEST_KEY = 0.75;
const LONGEST_KEY = 1.33;
const MOST_WORDS = 25;
const MOST_PER_RULE = 8;

/** Why a set of options would give its key away. */
type OptionFault = "length" | "too-many-words" | "absolute-word" | "clang";

type OptionSet = {
  readonly stem: string;
  readonly key: string;
  readonly distractors: readonly string[];
};

/**
 * Finds what would let a student pick the key without having read: it is much longer or shorter
 * than the rest, it alone (or they alone) use absolute words, or it echoes the stem
 * (Haladyna, Downing & Rodriguez 2002; the numbers are ours).
 */
export function findOptionFault(options: OptionSet, say: PhraseCatalogue): OptionFault | undefined {
  if (!isFairLength(options)) return "length";
  if ([options.key, ...options.distractors].some((text) => wordsOf(text).length > MOST_WORDS))
    return "too-many-words";
  if (hasLoneAbsolute(options, say)) return "absolute-word";
  return echoesStem(options, say) ? "clang" : undefined;
}

/**
 * Picks `count` distractors that are fair beside the key, of different rules where it can, near to
 * the stem's matter and the key's length; undefined when there are not enough. Never padded: too few siblings, no item.
 */
export function pickDistractors(
  stem: string,
  key: ItemOption,
  candidates: readonly ItemOption[],
  { say, count = 2 }: { readonly say: PhraseCatalogue; readonly count?: number },
): readonly ItemOption[] | undefined {
  const plausible = mostPlausible(stem, key, { candidates, say });
  const isFair = (chosen: readonly ItemOption[]) =>
    findOptionFault({ stem, key: key.text, distractors: chosen.map(({ text }) => text) }, say) ===
    undefined;
  const choices = combinations(plausible, count).toSorted((a, b) => rulesIn(b) - rulesIn(a));
  return choices.find(isFair);
}

/**
 * Candidates that speak of what the stem speaks of come first, then those near to the key in length.
 * At most `MOST_PER_RULE` of each rule, so that a large dossier does not try every pair of hundreds.
 */
function mostPlausible(
  stem: string,
  key: ItemOption,
  { candidates, say }: { candidates: readonly ItemOption[]; say: PhraseCatalogue },
): ItemOption[] {
  const shared = sharedWords(stem, say);
  const distance = ({ text }: ItemOption) => Math.abs(text.length - key.text.length);
  const sorted = candidates.toSorted(
    (a, b) => shared(b.text) - shared(a.text) || distance(a) - distance(b) || compareIds(a, b),
  );
  const byRule = Map.groupBy(sorted, ({ rule }) => rule);
  return [...byRule.values()].flatMap((alike) => alike.slice(0, MOST_PER_RULE));
}

/** How many different misconceptions a choice of distractors catches. */
function rulesIn(options: readonly ItemOption[]): number {
  return new Set(options.map(({ rule }) => rule)).size;
}

function isFairLength({ key, distractors }: OptionSet): boolean {
  const mean = distractors.reduce((sum, { length }) => sum + length, 0) / distractors.length;
  return key.length >= SHORTEST_KEY * mean && key.length <= LONGEST_KEY * mean;
}

function hasLoneAbsolute({ key, distractors }: OptionSet, say: PhraseCatalogue): boolean {
  const isAbsolute = (text: string) => wordsOf(text).some((word) => say.absoluteWords.has(word));
  const others = distractors.filter(isAbsolute).length;
  return isAbsolute(key) ? others === 0 : others > 0;
}

/** Clang: the key shares two content words more with the stem than the best distractor does. */
function echoesStem({ stem, key, distractors }: OptionSet, say: PhraseCatalogue): boolean {
  const shared = sharedWords(stem, say);
  return shared(key) >= Math.max(...distractors.map(shared)) + 2;
}

/** Counts the content words a text shares with the stem. */
function sharedWords(stem: string, say: PhraseCatalogue): (text: string) => number {
  const wanted = new Set(contentWords(stem, say));
  return (text) => new Set(contentWords(text, say).filter((word) => wanted.has(word))).size;
}

function contentWords(text: string, say: PhraseCatalogue): readonly string[] {
  return wordsOf(text).filter((word) => word.length > 2 && !say.functionWords.has(word));
}

/** Every choice of `count` things, earlier things first. */
function combinations<Thing>(things: readonly Thing[], count: number): Thing[][] {
  if (count === 0) return [[]];
  return things.flatMap((thing, at) =>
    combinations(things.slice(at + 1), count - 1).map((rest) => [thing, ...rest]),
  );
}
