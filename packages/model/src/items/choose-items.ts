import { isCueing } from "./cueing.ts";
import type { MadeItem } from "./derive-items.ts";
import { type Item, isChoice, isGrid, type Template } from "./item.ts";
import { rankOf } from "./rank.ts";

/** How many items of each template stand in a form of ten at most. */
const QUOTA: Readonly<Record<Template, number>> = {
  "main-claim": 1,
  condition: 1,
  who: 1,
  stance: 2,
  stances: 1,
  voice: 2,
  reason: 2,
  where: 1,
  granted: 1,
  job: 1,
  link: 2,
  happened: 1,
  order: 1,
  "common-ground": 1,
};

/** Templates with the same options every time: their keys have to differ instead. */
const FIXED_KEYS: ReadonlySet<Template> = new Set(["stance", "voice", "link"]);

export type Choosing = { readonly size: number; readonly seed: string };

type Candidate = {
  readonly made: MadeItem;
  readonly rank: number;
  /** The same for all items with one kind of key, so that each kind has its turn however rare it is. */
  readonly kindRank: number;
};

/**
 * Chooses the items of a quiz one by one, each time the free one that adds most: a question on the
 * whole, a new template, a new kind of key, a new issue, argument, event or actor. Ties go by the seed,
 * among those with the same kind of key first to what appeals.
 */
export function chooseItems(all: readonly MadeItem[], choosing: Choosing): readonly MadeItem[] {
  let open = candidatesFrom(all, choosing.seed);
  const chosen: MadeItem[] = [];
  while (chosen.length < choosing.size) {
    const taken = chosen.map(({ item }) => item);
    const next = bestOf(
      open.filter(({ made }) => isBalanced(made.item, taken)),
      taken,
      choosing,
    );
    if (!next) break;
    chosen.push(next.made);
    const siblings = [...taken, next.made.item].filter(
      ({ template }) => template === next.made.item.template,
    );
    const isFull = siblings.length >= shareOf(next.made.item.template, choosing);
    open = open.filter(
      ({ made: { item } }) =>
        !(isFull && item.template === next.made.item.template) && !isCueing(item, next.made.item),
    );
  }
  return chosen;
}

/** True for an item that could stand beside those that are taken. */
export function isFree(item: Item, taken: readonly Item[], choosing: Choosing): boolean {
  const siblings = taken.filter(({ template }) => template === item.template);
  return (
    siblings.length < shareOf(item.template, choosing) &&
    !taken.some((other) => isCueing(item, other)) &&
    isBalanced(item, taken)
  );
}

function shareOf(template: Template, { size }: Choosing): number {
  return Math.ceil((QUOTA[template] * size) / 10);
}

function candidatesFrom(all: readonly MadeItem[], seed: string): readonly Candidate[] {
  return all.map((made) => ({
    made,
    rank: rankOf(seed, made.item.id),
    kindRank: rankOf(seed, kindOfKey(made.item)),
  }));
}

/** What items of one template may have in common: the fixed option that is the key. */
function kindOfKey(item: Item): string {
  return FIXED_KEYS.has(item.template) && isChoice(item)
    ? `${item.template}/${item.key[0]}`
    : item.template;
}

function bestOf(
  free: readonly Candidate[],
  taken: readonly Item[],
  { seed }: Choosing,
): Candidate | undefined {
  const covered = coverageOf(taken);
  let best: Scored | undefined;
  for (const candidate of free) {
    const scored = { candidate, gain: gainOf(candidate.made.item, covered, seed) };
    if (!best || isBetter(scored, best)) best = scored;
  }
  return best?.candidate;
}

type Scored = { readonly candidate: Candidate; readonly gain: number };

function isBetter(one: Scored, other: Scored): boolean {
  const [a, b] = [one.candidate, other.candidate];
  const difference =
    one.gain - other.gain ||
    b.kindRank - a.kindRank ||
    (a.made.draft.appeal ?? 0) - (b.made.draft.appeal ?? 0) ||
    b.rank - a.rank;
  return difference > 0;
}

/** What the taken items ask about, and in which ways. */
type Coverage = {
  readonly templates: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly arguments: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
};

function coverageOf(taken: readonly Item[]): Coverage {
  const asked = (list: keyof Item["asks"]) => new Set(taken.flatMap(({ asks }) => asks[list]));
  return {
    templates: new Set(taken.map(({ template }) => template)),
    kinds: new Set(taken.map(kindOfKey)),
    arguments: asked("arguments"),
    issues: asked("issues"),
    events: asked("events"),
    actors: asked("actors"),
  };
}

/** How much an item adds to what is covered. */
function gainOf(item: Item, covered: Coverage, seed: string): number {
  const isNew = (list: "arguments" | "issues" | "events" | "actors") =>
    item.asks[list].some((id) => !covered[list].has(id));
  return (
    (isWholeFirst(item, seed) ? 16 : 0) +
    (covered.templates.has(item.template) ? 0 : 8) +
    (covered.kinds.has(kindOfKey(item)) ? 0 : 4) +
    (isNew("arguments") ? 2 : 0) +
    (isNew("issues") ? 2 : 0) +
    (isNew("events") ? 2 : 0) +
    (isNew("actors") ? 1 : 0)
  );
}

/**
 * What asks for the main claim, for its condition, or for the claim by its job, mostly give each
 * other away, so the seed says which is chosen first: the quizzes of seeds 1, 2 and 3 ask one each.
 */
function isWholeFirst(item: Item, seed: string): boolean {
  const sum = [...seed].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const first = (["job", "main-claim", "condition"] as const)[sum % 3];
  if (item.template !== first) return false;
  return !isGrid(item) || item.rows.some(({ key }) => key === "main");
}

/** No key stands for more than half of its template, and silence for at most half of what offers it. */
function isBalanced(item: Item, taken: readonly Item[]): boolean {
  return isKeySpread(item, taken) && isSilenceRare(item, taken);
}

/** The second of a template has another key than the first; a plain support only beside another link. */
function isKeySpread(item: Item, taken: readonly Item[]): boolean {
  if (!FIXED_KEYS.has(item.template)) return true;
  const siblings = taken.filter(({ template }) => template === item.template);
  const alike = siblings.filter((other) => kindOfKey(other) === kindOfKey(item)).length;
  if (siblings.length === 0) return kindOfKey(item) !== "link/supports";
  return (alike + 1) * 2 <= siblings.length + 1;
}

function isSilenceRare(item: Item, taken: readonly Item[]): boolean {
  const after = [...taken, item].map(silenceIn);
  const silent = after.reduce((sum, { keys }) => sum + keys, 0);
  return silent === 0 || silent * 2 <= after.reduce((sum, { offers }) => sum + offers, 0);
}

/** How often an item offers "the editorial does not say", and how often that is its key. */
function silenceIn(item: Item): { readonly offers: number; readonly keys: number } {
  if (isGrid(item) && item.template === "stances")
    return {
      offers: item.rows.length,
      keys: item.rows.filter(({ key }) => key === "silent").length,
    };
  if (item.template !== "stance" || !isChoice(item)) return { offers: 0, keys: 0 };
  return { offers: 1, keys: item.key.includes("silent") ? 1 : 0 };
}
