import { type Item, isChoice, isGrid } from "@linchpin/model";

/** Names by which a key could be told, whatever it is. */
const NAMES = [
  "rationale",
  '"rule"',
  '"key":',
  "asserts",
  "generatorVersion",
  "distractors",
  '"points"',
  '"grade"',
];

/**
 * What nobody may be sent who may not see yet what fits these items: words that only their reasons
 * say, and names by which their key could be told. `shown` is what they may see of all there is.
 */
export function canariesOf(
  items: readonly Item[],
  shown: readonly string[] = items.flatMap(shownOf),
): readonly string[] {
  const words = items.flatMap((item) => [
    ...reasonsOf(item),
    ...rowReasonsOf(item),
    ...rulesOf(item),
    ...item.asserts.key,
    ...item.passages,
    item.id,
  ]);
  // A part of the argument may itself be an option or a statement, where a student may see it.
  const mayBeShown = (text: string) => shown.some((seen) => seen.includes(text));
  return [...new Set([...words, ...NAMES])].filter((text) => text !== "" && !mayBeShown(text));
}

/** What a student may see of an item before answering. */
export function shownOf(item: Item): readonly string[] {
  const { stem, statement = "" } = item;
  const parts = isChoice(item) ? item.options : isGrid(item) ? gridParts(item) : item.entries;
  return [stem, statement, ...parts.map(({ text }) => text)];
}

/** Why what fits does, and what each other answer is. */
export function reasonsOf(item: Item): readonly string[] {
  const { why, mapParts } = item.rationale;
  const shared = [why, ...mapParts.map(({ text }) => text)];
  if (isGrid(item)) return [...shared, ...item.rows.map((row) => row.why)];
  const parts = isChoice(item) ? item.options : item.entries;
  return [...shared, ...parts.map(({ rationale }) => rationale)].filter((text) => text !== "");
}

function gridParts({ rows, columns }: Extract<Item, { rows: unknown }>) {
  return [...rows, ...columns];
}

function rowReasonsOf(item: Item): readonly string[] {
  if (!isGrid(item)) return [];
  return item.rows.flatMap(({ distractors }) => distractors.map(({ rationale }) => rationale));
}

function rulesOf(item: Item): readonly string[] {
  const rules = isChoice(item)
    ? item.options.map(({ rule }) => rule)
    : isGrid(item)
      ? item.rows.flatMap(({ distractors }) => distractors.map(({ rule }) => rule))
      : [];
  return rules.filter((rule) => rule !== "key");
}
