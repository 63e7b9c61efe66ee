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
  /** The content words of stem and statement. */
  readonly asked: ReadonlySet<string>;
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
  return echoes(asked, key, others) ? "clang" : undefined;
}

type Choosing = {
  /** Stem and statement. */
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
  const stem = contentOf(context.measure, asked);
  const seen = (option: ItemOption): Seen => {
    const text = context.measure(option.text);
    return { option, length: text.length, echo: sharedWords(stem, text), used: use(option.id) };
  };
  const keysSeen = keys.map(seen);
  const keyEcho = Math.max(...keysSeen.map(({ echo }) => echo));
  const isFair = (chosen: readonly Seen[]) =>
    findOptionFault(context, {
      asked: stem,
      keys: keys.map(({ text }) => text),
      distractors: chosen.map(({ option }) => option.text),
    }) === undefined;
  const plausible = mostPlausible(keysSeen, candidates.map(seen));
  return combinations(plausible, count)
    .map((chosen) => rate(chosen, keyEcho))
    .toSorted((a, b) => a.used - b.used || a.lead - b.lead || b.rules - a.rules)
    .find(({ chosen }) => isFair(chosen))
    ?.chosen.map(({ option }) => option);
}

/** An option with what its choice is made by. */
type Seen = {
  readonly option: ItemOption;
  readonly length: number;
  /** How many words it shares with what is asked. */
  readonly echo: number;
  readonly used: number;
};

/** How often the chosen were used, how much the key speaks more of what is asked, how many misconceptions they catch. */
function rate(chosen: readonly Seen[], keyEcho: number) {
  let [used, echo] = [0, 0];
  for (const one of chosen) {
    used += one.used;
    echo = Math.max(echo, one.echo);
  }
  const rules = new Set(chosen.map(({ option }) => option.rule)).size;
  return { chosen, used, lead: Math.max(0, keyEcho - echo), rules };
}

/**
 * Candidates that speak of what the stem speaks of come first, then those near to the key in length.
 * At most `MOST_PER_RULE` of each rule, so that a large dossier does not try every pair of hundreds.
 */
function mostPlausible(keys: readonly Seen[], candidates: readonly Seen[]): readonly Seen[] {
  const length = keys.reduce((sum, key) => sum + key.length, 0) / keys.length;
  const distance = (one: Seen) => Math.abs(one.length - length);
  const ranked = candidates.toSorted(
    (a, b) => b.echo - a.echo || distance(a) - distance(b) || compareIds(a.option, b.option),
  );
  const byRule = Map.groupBy(ranked, ({ option }) => option.rule);
  return [...byRule.values()].flatMap((alike) => alike.slice(0, MOST_PER_RULE));
}

/** Sentences end in a stop; names do not, and are given as they are, however long. */
export function isSentence(text: string): boolean {
  return /[.。!?]$/u.test(text);
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
