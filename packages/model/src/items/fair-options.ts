import { compareIds } from "../order.ts";
import type { ItemContext, Use } from "./context.ts";
import type { ItemOption } from "./item.ts";
import { contentOf, likeness, sharedWords, type TextMeasure } from "./measure.ts";

const SHORTEST_KEY = 0.75;
const LONGEST_KEY = 1.33;
const MOST_WORDS = 25;
const NEAR_COPY = 0.6;
const MOST_PER_RULE = 6;

/** Why a set of options would give its key away, or could not be read as one set. */
export type OptionFault =
  | "key-length"
  | "too-many-words"
  | "lone-absolute-word"
  | "clang"
  | "near-copy"
  | "same-option-twice";

export type OptionSet = {
  /** Stem and statement. */
  readonly asked: readonly string[];
  readonly keys: readonly string[];
  readonly distractors: readonly string[];
  /** True for a square of two features, in which near-copies give nothing away. */
  readonly isSquare?: boolean;
};

/**
 * Finds what would let a student pick the key without having read: it is much longer or shorter
 * than the rest, it alone (or they alone) use absolute words, it echoes what is asked, or a
 * near-copy of it shows what the options have in common
 * (Haladyna, Downing & Rodriguez 2002; the numbers are ours).
 */
export function findOptionFault(
  { measure }: Pick<ItemContext, "measure">,
  { asked, keys, distractors, isSquare = false }: OptionSet,
): OptionFault | undefined {
  const [key, others] = [keys.map(measure), distractors.map(measure)];
  const all = [...key, ...others];
  if (new Set([...keys, ...distractors]).size < all.length) return "same-option-twice";
  if (keys.some(isSentence) && !isFairLength(key, others)) return "key-length";
  if (all.some(({ words }) => words > MOST_WORDS)) return "too-many-words";
  if (hasLoneAbsolute(key, others)) return "lone-absolute-word";
  if (!isSquare && hasNearCopy(key, others)) return "near-copy";
  return echoes(contentOf(measure, asked), key, others) ? "clang" : undefined;
}

type Choosing = {
  readonly asked: readonly string[];
  readonly keys: readonly ItemOption[];
  readonly candidates: readonly ItemOption[];
  readonly use: Use;
  readonly count?: number;
};

/**
 * Picks distractors that are fair beside the key: the least used first, then such that the key does
 * not speak of what is asked more than they do, then of different rules, near to the key's length;
 * undefined when there are not enough. Never padded: too few siblings, no item.
 */
export function pickDistractors(
  context: Pick<ItemContext, "measure">,
  { asked, keys, candidates, use, count = 2 }: Choosing,
): readonly ItemOption[] | undefined {
  const plausible = mostPlausible(context, { asked, keys, candidates });
  const isFair = (chosen: readonly ItemOption[]) =>
    findOptionFault(context, {
      asked,
      keys: keys.map(({ text }) => text),
      distractors: chosen.map(({ text }) => text),
    }) === undefined;
  const stem = contentOf(context.measure, asked);
  const echo = ({ text }: ItemOption) => sharedWords(stem, context.measure(text));
  const keyEcho = Math.max(...keys.map(echo));
  return combinations(plausible, count)
    .map((chosen) => ({
      chosen,
      used: usesOf(chosen, use),
      lead: Math.max(0, keyEcho - Math.max(...chosen.map(echo))),
      rules: rulesIn(chosen),
    }))
    .toSorted((a, b) => a.used - b.used || a.lead - b.lead || b.rules - a.rules)
    .find(({ chosen }) => isFair(chosen))?.chosen;
}

function usesOf(options: readonly ItemOption[], use: Use): number {
  return options.reduce((sum, { id }) => sum + use(id), 0);
}

/**
 * Candidates that speak of what the stem speaks of come first, then those near to the key in length.
 * At most `MOST_PER_RULE` of each rule, so that a large dossier does not try every pair of hundreds.
 */
function mostPlausible(
  { measure }: Pick<ItemContext, "measure">,
  { asked, keys, candidates }: Pick<Choosing, "asked" | "keys" | "candidates">,
): readonly ItemOption[] {
  const stem = contentOf(measure, asked);
  const length = meanLength(keys.map(({ text }) => measure(text)));
  const ranked = candidates
    .map((option) => {
      const measured = measure(option.text);
      return {
        option,
        shared: sharedWords(stem, measured),
        distance: Math.abs(measured.length - length),
      };
    })
    .toSorted(
      (a, b) => b.shared - a.shared || a.distance - b.distance || compareIds(a.option, b.option),
    )
    .map(({ option }) => option);
  const byRule = Map.groupBy(ranked, ({ rule }) => rule);
  return [...byRule.values()].flatMap((alike) => alike.slice(0, MOST_PER_RULE));
}

/** A name is given as it is, however long: it tells nothing by its length. */
function isSentence(text: string): boolean {
  return /[.。!?]$/u.test(text);
}

/** How many different misconceptions a choice of distractors catches. */
function rulesIn(options: readonly ItemOption[]): number {
  return new Set(options.map(({ rule }) => rule)).size;
}

function meanLength(texts: readonly TextMeasure[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
}

function isFairLength(keys: readonly TextMeasure[], distractors: readonly TextMeasure[]): boolean {
  const mean = meanLength(distractors);
  return keys.every(({ length }) => length >= SHORTEST_KEY * mean && length <= LONGEST_KEY * mean);
}

function hasLoneAbsolute(
  keys: readonly TextMeasure[],
  distractors: readonly TextMeasure[],
): boolean {
  const [inKeys, inOthers] = [keys, distractors].map((texts) =>
    texts.some(({ absolute }) => absolute),
  );
  return inKeys !== inOthers;
}

function hasNearCopy(keys: readonly TextMeasure[], distractors: readonly TextMeasure[]): boolean {
  return keys.some((key) => distractors.some((other) => likeness(key, other) >= NEAR_COPY));
}

/** Clang: a key shares two content words more with what is asked than the best distractor does. */
function echoes(
  asked: ReadonlySet<string>,
  keys: readonly TextMeasure[],
  distractors: readonly TextMeasure[],
): boolean {
  const best = Math.max(...distractors.map((text) => sharedWords(asked, text)));
  return keys.some((text) => sharedWords(asked, text) >= best + 2);
}

/** Every choice of `count` things, earlier things first. */
function combinations<Thing>(things: readonly Thing[], count: number): Thing[][] {
  if (count === 0) return [[]];
  return things.flatMap((thing, at) =>
    combinations(things.slice(at + 1), count - 1).map((rest) => [thing, ...rest]),
  );
}
