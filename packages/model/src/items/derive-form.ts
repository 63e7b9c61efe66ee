import type { Dossier } from "../dossier/dossier.ts";
import { compareText } from "../order.ts";
import { digestText } from "../source-text/digest.ts";
import { paragraphsOf } from "../views/paragraphs.ts";
import { deriveItems } from "./derive-items.ts";
import { type Form, GENERATOR_VERSION } from "./form.ts";
import type { Item, Template } from "./item.ts";

/** How many items of each template a form has at most, in the order they are chosen. */
const QUOTA: ReadonlyArray<readonly [Template, number]> = [
  ["voice", 3],
  ["stance", 4],
  ["reason", 4],
];

/** Templates whose options always stand in the same order. */
const FIXED_ORDER: ReadonlySet<Template> = new Set(["stance", "voice"]);

/** Templates asked last, in this order: the whole comes after its parts. */
const LAST: readonly Template[] = ["condition", "main-claim"];

/**
 * Chooses, orders and lays out the items of one form; the same dossier and seed give the same form.
 * The letter is the seed unless told otherwise, so that form A is one on screen and on paper.
 *
 * No item asks what another's stem says, and no two have the same key (cross-cueing: Powers & Leung
 * 1995), on paper, where all is in sight at once, as on the screen. Actors, issues, voices and kinds
 * of key are spread. The main claim and its condition would give each other away, so forms A, C, E …
 * ask the one and B, D, F … the other, where a dossier has both.
 */
export function deriveForm(
  dossier: Dossier,
  { letter = "A", seed = letter }: { readonly letter?: string; readonly seed?: string } = {},
): Form {
  const { items } = deriveItems(dossier);
  const chosen = [...wholeFirst(letter), ...QUOTA].reduce<readonly Item[]>(
    (taken, [template, most]) => chooseItems(items, taken, { template, most, seed }),
    [],
  );
  return {
    generatorVersion: GENERATOR_VERSION,
    letter,
    items: placeKeys(orderItems(chosen, dossier, seed), seed),
  };
}

/** True when the two cannot stand in one form: one says in its stem what the other asks, or both ask the same. */
export function isCueing(one: Item, other: Item): boolean {
  const meets = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id));
  return (
    meets(one.asserts.stem, other.asserts.key) ||
    meets(other.asserts.stem, one.asserts.key) ||
    meets(one.asserts.key, other.asserts.key)
  );
}

/** Which item on the whole is chosen first, by the letter; the other then mostly cannot stand beside it. */
function wholeFirst(letter: string): ReadonlyArray<readonly [Template, number]> {
  const isEven = (letter.codePointAt(0) ?? 0) % 2 === 0;
  return isEven
    ? [
        ["condition", 1],
        ["main-claim", 1],
      ]
    : [
        ["main-claim", 1],
        ["condition", 1],
      ];
}

function chooseItems(
  all: readonly Item[],
  taken: readonly Item[],
  { template, most, seed }: { template: Template; most: number; seed: string },
): readonly Item[] {
  const candidates = all.filter((item) => item.template === template);
  let chosen = taken;
  for (let left = most; left > 0; left -= 1) {
    const free = candidates.filter((item) => isFree(item, chosen, most));
    const next = free.toSorted(
      (a, b) =>
        newness(b, chosen) - newness(a, chosen) ||
        rarity(a, free) - rarity(b, free) ||
        b.passages.length - a.passages.length ||
        compareText(rank(seed, a), rank(seed, b)),
    )[0];
    if (!next) break;
    chosen = [...chosen, next];
  }
  return chosen;
}

/** Not yet taken, not cued by what is, and its kind of key not already half of its template. */
function isFree(item: Item, taken: readonly Item[], most: number): boolean {
  if (taken.some((other) => other.id === item.id || isCueing(item, other))) return false;
  if (!FIXED_ORDER.has(item.template)) return true;
  const alike = taken.filter(
    (other) => other.template === item.template && other.key[0] === item.key[0],
  );
  return alike.length < Math.max(1, Math.floor(most / 2));
}

/** How much an item adds to what is taken: a new kind of key, a new issue, a new actor, in this order. */
function newness(item: Item, taken: readonly Item[]): number {
  const siblings = taken.filter(({ template }) => template === item.template);
  const isNewKey =
    FIXED_ORDER.has(item.template) && siblings.every(({ key }) => key[0] !== item.key[0]);
  const isNewIssue = item.asks.issues.some((id) =>
    taken.every(({ asks }) => !asks.issues.includes(id)),
  );
  const isNewActor = siblings.every(({ asks }) => asks.actors[0] !== item.asks.actors[0]);
  return (isNewKey ? 4 : 0) + (isNewIssue ? 2 : 0) + (isNewActor ? 1 : 0);
}

/** How many of the free items have a key of the same kind: the rare ones are chosen first, else they never are. */
function rarity({ template, key }: Item, free: readonly Item[]): number {
  return FIXED_ORDER.has(template) ? free.filter((other) => other.key[0] === key[0]).length : 0;
}

/** Along the text, so that a reader turns its pages once; a silence stands where its issue comes up. */
function orderItems(items: readonly Item[], dossier: Dossier, seed: string): readonly Item[] {
  const lines = dossier.source.paragraphs.length;
  const placeOf = (item: Item) => {
    const last = LAST.indexOf(item.template);
    if (last !== -1) return lines + last;
    return item.rationale.paragraphs[0] ?? firstParagraphOn(dossier, item);
  };
  return items.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || compareText(rank(seed, a), rank(seed, b)),
  );
}

function firstParagraphOn(dossier: Dossier, { asks }: Item): number {
  const passages = dossier.positions
    .filter(({ issue }) => asks.issues.includes(issue))
    .flatMap((position) => position.passages);
  return paragraphsOf(dossier, passages)[0] ?? 0;
}

/** Gives each place its share of the keys, in an order drawn from the seed, and shuffles the rest. */
function placeKeys(items: readonly Item[], seed: string): Item[] {
  const free = items.filter(({ template }) => !FIXED_ORDER.has(template));
  const turn = new Map(
    free
      .toSorted((a, b) =>
        compareText(digestText(`${seed}/place/${a.id}`), digestText(`${seed}/place/${b.id}`)),
      )
      .map(({ id }, at) => [id, at]),
  );
  return items.map((item) => {
    const at = turn.get(item.id);
    if (at === undefined) return item;
    return { ...item, options: placeKey(item, at % item.options.length, seed) };
  });
}

function placeKey({ id, options, key }: Item, place: number, seed: string): Item["options"] {
  const shuffled = options.toSorted((a, b) =>
    compareText(digestText(`${seed}/${id}/${a.id}`), digestText(`${seed}/${id}/${b.id}`)),
  );
  const others = shuffled.filter((option) => !key.includes(option.id));
  return [
    ...others.slice(0, place),
    ...shuffled.filter((option) => key.includes(option.id)),
    ...others.slice(place),
  ];
}

function rank(seed: string, { id }: Item): string {
  return digestText(`${seed}/${id}`);
}
