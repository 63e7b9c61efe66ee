import {
  type Dossier,
  deriveItems,
  FORM_LETTERS,
  type Form,
  type Item,
  isChoice,
  isCueing,
  layOutForm,
  type Template,
} from "@linchpin/model";
import type { KeyedForm } from "./blocks/marking-table.ts";

type Wanted = {
  readonly templates: readonly Template[];
  /** Whether those named first are better, or only what is shorter. */
  readonly isRanked: boolean;
};

/** Whether the whole was understood: its claim, or else what it hangs on. */
const WHOLE: Wanted = { templates: ["main-claim", "condition"], isRanked: true };
/** Whether a voice or a step unsaid was. */
const PART: Wanted = { templates: ["voice", "granted"], isRanked: false };

/**
 * Two tickets for neighbours: the same question on the whole with its answer elsewhere, and one each on
 * whose view something is or what goes unsaid.
 *
 * They ask nothing that the form asked, as far as the dossier has anything else; of what is left they
 * take what is said shortest, since a ticket is half a page.
 */
export function deriveExitForms(dossier: Dossier, { items, seed }: Form): readonly KeyedForm[] {
  const fresh = rankFor(deriveItems(dossier).items, items);
  const [whole] = fresh(WHOLE, []);
  const parts = fresh(PART, whole ? [whole] : []);
  const [part] = parts;
  const other = parts.find((item) => isParallel(item, part)) ?? part;
  const first = layOut([whole, part], `${seed}/exit`);
  const second = layOut([whole, other], `${seed}/exit`).map((item, at) =>
    keyPlace(item) === keyPlace(first[at]) ? turn(item) : item,
  );
  return [first, second].map((asked, at) => ({ letter: FORM_LETTERS[at] ?? "", items: asked }));
}

/** True for another item of the same kind with another key: what a neighbour writes does not fit. */
function isParallel(item: Item, part: Item | undefined): boolean {
  if (!part || !isChoice(item) || !isChoice(part)) return false;
  return item.template === part.template && item.key[0] !== part.key[0];
}

/** Items of some templates that do not cue others of the ticket: best what the quiz did not ask or tell. */
function rankFor(all: readonly Item[], quiz: readonly Item[]) {
  const isAsked = ({ id }: Item) => quiz.some((item) => item.id === id);
  const isTold = (item: Item) => quiz.some((other) => isCueing(item, other));
  return ({ templates, isRanked }: Wanted, beside: readonly Item[]): readonly Item[] =>
    all
      .filter(({ template }) => templates.includes(template))
      .filter((item) => !beside.some((other) => isCueing(item, other)))
      .map((item) => {
        const place = isRanked ? templates.indexOf(item.template) : 0;
        return { item, rank: [Number(isAsked(item)), place, Number(isTold(item)), lengthOf(item)] };
      })
      .toSorted((a, b) => compareRanks(a.rank, b.rank))
      .map(({ item }) => item);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((rank, at) => rank !== b[at]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** How much there is to read. */
function lengthOf(item: Item): number {
  const options = isChoice(item) ? item.options : [];
  return [item.stem, item.statement ?? "", ...options.map(({ text }) => text)].join(" ").length;
}

function layOut(items: ReadonlyArray<Item | undefined>, seed: string): readonly Item[] {
  return layOutForm(
    items.filter((item) => item !== undefined),
    seed,
  );
}

/** Which of the options the key is. */
function keyPlace(item: Item | undefined): number | undefined {
  return item && isChoice(item)
    ? item.options.findIndex(({ id }) => item.key.includes(id))
    : undefined;
}

/** The same item with every option one place further: no letter of a neighbour's fits. */
function turn(item: Item): Item {
  if (item.kind !== "single-choice") return item;
  const [first, ...rest] = item.options;
  return first ? { ...item, options: [...rest, first] } : item;
}
