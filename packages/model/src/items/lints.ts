import { findTradeWords } from "../phrases/glossary.ts";
import { lookupOf } from "../views/lookup.ts";
import type { ItemContext } from "./context.ts";
import { findOptionFault, isSentence, type OptionFault } from "./fair-options.ts";
import { FIXED_OPTIONS } from "./fixed-options.ts";
import { type Item, isChoice, isGrid } from "./item.ts";
import { contentOf } from "./measure.ts";

/** What an item can be refused for, whatever template made it. */
export type LintName =
  | OptionFault
  | "padded-options"
  | "unlike-options"
  | "negated-stem"
  | "catch-all"
  | "no-whole-question"
  | "no-attribution"
  | "saying-verb"
  | "no-rationale"
  | "trade-word";

/** An item with what is wrong with its options as a set. */
type SeenItem = { readonly item: Item; readonly fault: OptionFault | undefined };

/** A rule every item must keep: its number in the list of rules, where it is from, and when it is broken. */
export type ItemLint = {
  readonly name: LintName;
  readonly rule: number;
  readonly source: string;
  readonly isBroken: (context: ItemContext, seen: SeenItem) => boolean;
};

const HALADYNA = "Haladyna, Downing & Rodriguez 2002";

const optionFault = (name: OptionFault, rule: number, source = HALADYNA): ItemLint => ({
  name,
  rule,
  source,
  isBroken: (_, { fault }) => fault === name,
});

/**
 * The rules of item writing that can be seen on a finished item. The others are built in: true
 * alternatives are never candidates (3), no two items of a form meet (9), key places are dealt out
 * (11), and unread success is flagged from data (10, `isBeatenUnread`).
 */
export const ITEM_LINTS: readonly ItemLint[] = [
  {
    name: "padded-options",
    rule: 1,
    source: "Rodriguez 2005: three options suffice",
    isBroken: (_, { item }) =>
      item.kind === "single-choice" &&
      item.template !== "stance" &&
      !isSquare(item) &&
      item.options.length !== 3,
  },
  {
    name: "unlike-options",
    rule: 2,
    source: HALADYNA,
    isBroken: (_, { item }) => new Set(optionTexts(item).map(isSentence)).size > 1,
  },
  optionFault("same-option-twice", 3),
  optionFault("key-length", 4),
  optionFault("too-many-words", 4),
  optionFault("lone-absolute-word", 4),
  optionFault("clang", 5),
  optionFault("near-copy", 6, "convergence: Haladyna & Rodriguez 2013"),
  {
    name: "negated-stem",
    rule: 7,
    source: HALADYNA,
    isBroken: ({ say }, { item }) => say.hasNegation(item.stem),
  },
  {
    name: "catch-all",
    rule: 7,
    source: HALADYNA,
    isBroken: ({ say }, { item }) => optionTexts(item).some(say.isCatchAll),
  },
  {
    name: "no-whole-question",
    rule: 7,
    source: HALADYNA,
    isBroken: (_, { item }) => !/[?.]$/u.test(item.stem),
  },
  {
    name: "no-attribution",
    rule: 8,
    source: "attributed, so that facts of the world cannot be argued with",
    isBroken: ({ say }, { item }) => !say.namesSource(item.stem),
  },
  {
    name: "saying-verb",
    rule: 8,
    source: "nested sources: MPQA; a reading is not its holder's words",
    isBroken: ({ say, dossier }, { item }) =>
      item.asks.positions.some((id) => isImputed(dossier, id)) && say.hasSayingVerb(item.stem),
  },
  {
    name: "no-rationale",
    rule: 11,
    source: "Gierl & Haladyna 2012: a distractor is a known error",
    isBroken: (_, { item }) => !everyDistractorSaid(item),
  },
  {
    name: "trade-word",
    rule: 2,
    source: "the screen glossary",
    isBroken: (context, { item }) => hasTradeWord(context, houseWords(item)),
  },
];

/** The rules an item breaks, by name. */
export function lintItem(context: ItemContext, item: Item): readonly LintName[] {
  const seen = { item, fault: faultOf(context, item) };
  return ITEM_LINTS.filter(({ isBroken }) => isBroken(context, seen)).map(({ name }) => name);
}

function faultOf(context: ItemContext, item: Item): OptionFault | undefined {
  if (!isChoice(item) || FIXED_OPTIONS.has(item.template)) return undefined;
  const texts = (isKey: boolean) =>
    item.options.filter(({ id }) => item.key.includes(id) === isKey).map(({ text }) => text);
  return findOptionFault(context, {
    asked: contentOf(context.measure, [item.stem, item.statement ?? ""]),
    keys: texts(true),
    distractors: texts(false),
    isSquare: isSquare(item),
  });
}

/** A claim with its condition, among others that have the one or the other. */
function isSquare(item: Item): boolean {
  return item.template === "main-claim" && isChoice(item) && item.options.length === 4;
}

function optionTexts(item: Item): readonly string[] {
  if (isChoice(item)) return item.options.map(({ text }) => text);
  return (isGrid(item) ? item.rows : item.entries).map(({ text }) => text);
}

function isImputed(dossier: ItemContext["dossier"], position: string): boolean {
  return lookupOf(dossier).positions.get(position)?.voice === "imputed";
}

function everyDistractorSaid(item: Item): boolean {
  if (isChoice(item))
    return item.options.every(({ rule, rationale }) => (rule === "key") === (rationale === ""));
  if (isGrid(item))
    return item.rows.every(
      ({ why, key, distractors }) =>
        why !== "" &&
        distractors.length === item.columns.length - 1 &&
        distractors.every(({ column, rationale }) => column !== key && rationale !== ""),
    );
  return item.entries.every(({ rationale }) => rationale !== "");
}

const knownHouseWords = new WeakMap<ItemContext, Map<string, boolean>>();

/** Most items of a template are put in the same words, so each wording is looked at once. */
function hasTradeWord(context: ItemContext, words: string): boolean {
  const known = knownHouseWords.get(context) ?? new Map<string, boolean>();
  knownHouseWords.set(context, known);
  const found = known.get(words) ?? findTradeWords(words, context.say.glossary).length > 0;
  known.set(words, found);
  return found;
}

/** What we say ourselves around a dossier's own sentences. */
function houseWords(item: Item): string {
  const columns = isGrid(item) ? item.columns.map(({ text }) => text) : [];
  const fixed = isChoice(item) && FIXED_OPTIONS.has(item.template) ? optionTexts(item) : [];
  return [item.stem, ...columns, ...fixed].join("\n");
}
