import type { Dossier } from "../dossier/dossier.ts";
import { Voice } from "../dossier/position.ts";
import type { UncoveredReason } from "../phrases/outcome-phrases.ts";
import { lookupOf } from "../views/lookup.ts";
import { paragraphsOf } from "../views/paragraphs.ts";
import { type Choosing, chooseItems, isFree } from "./choose-items.ts";
import { contextOf, type ItemContext, type Use } from "./context.ts";
import { isCueing } from "./cueing.ts";
import { type MadeItem, makeItem, makeItems } from "./derive-items.ts";
import { digestForm, FORM_LETTERS, type Form, GENERATOR_VERSION } from "./form.ts";
import { type Item, partsOf, Template } from "./item.ts";
import { layOutForm } from "./lay-out-form.ts";
import { rankOf } from "./rank.ts";

/** The items of one dossier in parallel forms, and what they leave out. */
export type Quiz = {
  /** A, B and C: the same items in the same order, with other distractors and other places of the key. */
  readonly forms: readonly [Form, Form, Form];
  readonly notCovered: readonly Uncovered[];
};

/** Something of the dossier that no item of the quiz asks about, and why. */
export type Uncovered = {
  readonly kind: "issue" | "argument" | "voice" | "template";
  readonly id: string;
  readonly reason: UncoveredReason;
};

/** How many items a quiz has unless told otherwise: what a class answers in a lesson half. */
export const QUIZ_SIZE = 10;

/** Templates asked last, in this order: the whole comes after its parts. */
const LAST: readonly Template[] = ["job", "link", "common-ground", "condition", "main-claim"];

/**
 * Chooses, orders and lays out the items of a quiz; the same dossier, size and seed give the same.
 *
 * No item asks what another's stem says, and no two have the same key, so a quiz may stay smaller
 * than its size: `notCovered` says what is left out and why. Another seed chooses other items;
 * another letter keeps them and draws other distractors where the dossier has more.
 */
export function deriveQuiz(
  dossier: Dossier,
  { size = QUIZ_SIZE, seed = "1" }: Partial<Choosing> = {},
): Quiz {
  const context = contextOf(dossier);
  const { made } = makeItems(context);
  const chosen = alongTheText(context, chooseItems(made, { size, seed }), seed);
  const drawn = drawForms(context, chosen);
  const form = (letter: (typeof FORM_LETTERS)[number]) =>
    formOf(drawn[FORM_LETTERS.indexOf(letter)] ?? [], { letter, seed });
  return {
    forms: [form("A"), form("B"), form("C")],
    notCovered: notCoveredBy(context, made, chosen, { size, seed }),
  };
}

/** Templates with the same parts every time: there is nothing to draw. */
const NEVER_DRAWN: ReadonlySet<Template> = new Set([
  "stance",
  "stances",
  "voice",
  "where",
  "link",
  "order",
]);

/** An option used in an earlier form of the same item weighs more than one used elsewhere in this form. */
const USED_BEFORE = 10;

/** An option that restates what another item of the form says or asks weighs in between: it would help there. */
const SAID_ELSEWHERE = 4;

/**
 * The items of each form in turn, drawn so that an option comes up as seldom as can be: first not
 * again in the same item of another form, then not where another item says or asks the same, then
 * not again in the same form.
 */
function drawForms(
  context: ItemContext,
  chosen: readonly MadeItem[],
): ReadonlyArray<readonly Item[]> {
  const before = new Map<string, readonly string[]>();
  return FORM_LETTERS.map(() => {
    const inForm: string[] = [];
    return chosen.map((made) => {
      const earlier = before.get(made.item.id) ?? [];
      const said = saidBeside(chosen, made);
      const use: Use = (option) =>
        USED_BEFORE * timesIn(earlier, option) +
        (restates(context.dossier, option, said) ? SAID_ELSEWHERE : 0) +
        timesIn(inForm, option);
      const drawn = redraw(context, made, { use, beside: chosen });
      const options = partsOf(drawn);
      inForm.push(...options);
      before.set(made.item.id, [...earlier, ...options]);
      return drawn;
    });
  });
}

/** The item drawn again; where its new options would cue another item, the first ones stay. */
function redraw(
  context: ItemContext,
  { item, draft }: MadeItem,
  { use, beside }: { readonly use: Use; readonly beside: readonly MadeItem[] },
): Item {
  const isFresh = partsOf(item).every((part) => use(part) === 0);
  if (isFresh || NEVER_DRAWN.has(item.template)) return item;
  const drawn = makeItem(context, draft, use);
  if (typeof drawn === "string" || drawn.id !== item.id) return item;
  const isCued = beside.some((other) => other.item !== item && isCueing(drawn, other.item));
  return isCued ? item : drawn;
}

/** What the other items say or ask. */
function saidBeside(chosen: readonly MadeItem[], { item }: MadeItem): ReadonlySet<string> {
  return new Set(
    chosen.flatMap((other) =>
      other.item === item ? [] : [...other.item.asserts.stem, ...other.item.asserts.key],
    ),
  );
}

/** True when an option, named by the codings it is made of, is or rests on something that is among what is said. */
function restates(dossier: Dossier, option: string, said: ReadonlySet<string>): boolean {
  const { events, arguments: known, premises } = lookupOf(dossier);
  return option.split("/").some((id) => {
    if (said.has(`job:${id}`)) return true;
    const passages = [
      events.get(id)?.passages,
      known.get(id)?.claim.passages,
      premises.get(id)?.passages,
    ];
    return passages.some((list) => list?.some((passage) => said.has(`passage:${passage}`)));
  });
}

function timesIn(options: readonly string[], wanted: string): number {
  return options.filter((option) => option === wanted).length;
}

function formOf(
  items: readonly Item[],
  { letter, seed }: { readonly letter: string; readonly seed: string },
): Form {
  const form = {
    generatorVersion: GENERATOR_VERSION,
    letter,
    seed,
    items: layOutForm(items, `${seed}/${letter}`),
  };
  return { ...form, digest: digestForm(form) };
}

/** Along the text, so that a reader turns its pages once; a silence stands where its issue comes up. */
function alongTheText(
  { dossier }: ItemContext,
  chosen: readonly MadeItem[],
  seed: string,
): readonly MadeItem[] {
  const lines = dossier.source.paragraphs.length;
  const placeOf = ({ item }: MadeItem) => {
    const last = LAST.indexOf(item.template);
    if (last !== -1) return lines + last;
    return item.rationale.paragraphs[0] ?? firstParagraphOn(dossier, item);
  };
  const placed = chosen.map((made) => ({
    made,
    place: placeOf(made),
    rank: rankOf(seed, made.item.id),
  }));
  return placed.toSorted((a, b) => a.place - b.place || a.rank - b.rank).map(({ made }) => made);
}

function firstParagraphOn(dossier: Dossier, { asks }: Item): number {
  const { positionsByIssue } = lookupOf(dossier);
  const passages = asks.issues.flatMap((issue) =>
    (positionsByIssue.get(issue) ?? []).flatMap((position) => [...position.passages]),
  );
  return paragraphsOf(dossier, passages)[0] ?? 0;
}

function notCoveredBy(
  { dossier }: ItemContext,
  made: readonly MadeItem[],
  chosen: readonly MadeItem[],
  choosing: Choosing,
): readonly Uncovered[] {
  const voices = (item: Item) =>
    item.asks.positions.flatMap((id) => lookupOf(dossier).positions.get(id)?.voice ?? []);
  const wanted: ReadonlyArray<{
    readonly kind: Uncovered["kind"];
    readonly ids: readonly string[];
    readonly asked: (item: Item) => readonly string[];
  }> = [
    { kind: "template", ids: Template.options, asked: ({ template }) => [template] },
    { kind: "issue", ids: dossier.issues.map(({ id }) => id), asked: ({ asks }) => asks.issues },
    {
      kind: "argument",
      ids: dossier.arguments.map(({ id }) => id),
      asked: ({ asks }) => asks.arguments,
    },
    { kind: "voice", ids: Voice.options, asked: voices },
  ];
  const taken = chosen.map(({ item }) => item);
  return wanted.flatMap(({ kind, ids, asked }) => {
    const byId = groupByEach(made, ({ item }) => asked(item));
    const covered = new Set(taken.flatMap(asked));
    return ids
      .filter((id) => !covered.has(id))
      .map((id) => ({ kind, id, reason: reasonFor(byId.get(id) ?? [], taken, choosing) }));
  });
}

function groupByEach(
  made: readonly MadeItem[],
  keysOf: (one: MadeItem) => readonly string[],
): ReadonlyMap<string, readonly MadeItem[]> {
  const pairs = made.flatMap((one) => [...new Set(keysOf(one))].map((key) => ({ key, one })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ one }) => one)]));
}

function reasonFor(
  able: readonly MadeItem[],
  taken: readonly Item[],
  choosing: Choosing,
): UncoveredReason {
  if (able.length === 0) return "no-item";
  const isAnyFree = able.some(({ item }) => isFree(item, taken, choosing));
  const isAllCued = able.every(({ item }) => taken.some((other) => isCueing(item, other)));
  return isAnyFree || !isAllCued ? "no-room" : "gives-another-away";
}
