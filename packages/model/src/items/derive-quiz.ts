import type { Dossier } from "../dossier/dossier.ts";
import { lookupOf } from "../views/lookup.ts";
import { paragraphsOf } from "../views/paragraphs.ts";
import { type Choosing, chooseItems } from "./choose-items.ts";
import { contextOf, type ItemContext } from "./context.ts";
import { type MadeItem, makeItems } from "./derive-items.ts";
import { drawForms } from "./draw-forms.ts";
import { digestForm, FORM_LETTERS, type Form, GENERATOR_VERSION } from "./form.ts";
import type { Item, Template } from "./item.ts";
import { layOutForm } from "./lay-out-form.ts";
import { notCoveredBy, type Uncovered } from "./not-covered.ts";
import { rankOf } from "./rank.ts";

/** The items of one dossier in parallel forms, and what they leave out. */
export type Quiz = {
  /** A, B and C: the same items in the same order, with other distractors and other places of the key. */
  readonly forms: readonly [Form, Form, Form];
  readonly notCovered: readonly Uncovered[];
};

/** How many items a quiz has unless told otherwise: what a class answers in a lesson half. */
export const QUIZ_SIZE = 10;

/** What a quiz is chosen by; `kinds` are the kinds of item it may ask in, all when left out. */
export type QuizOptions = Partial<Choosing> & { readonly kinds?: readonly Item["kind"][] };

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
  { size = QUIZ_SIZE, seed = "1", kinds }: QuizOptions = {},
): Quiz {
  const context = contextOf(dossier);
  const { made } = makeItems(context);
  const asked = kinds ? made.filter(({ item }) => kinds.includes(item.kind)) : made;
  const chosen = alongTheText(context, chooseItems(asked, { size, seed }), seed);
  const drawn = drawForms(context, chosen);
  const form = (letter: FormLetter) =>
    formOf(drawn[FORM_LETTERS.indexOf(letter)] ?? [], { letter, seed });
  return {
    forms: [form("A"), form("B"), form("C")],
    notCovered: notCoveredBy(dossier, made, { chosen, size, seed }),
  };
}

type FormLetter = (typeof FORM_LETTERS)[number];

/**
 * The items of a form in its own order under another letter, whatever chose them: other distractors
 * where the dossier has more. Where an item cannot be made again as it was, as by a later generator,
 * all stay as they are and only their options change places.
 */
export function deriveParallelForm(
  dossier: Dossier,
  { items, seed }: Pick<Form, "items" | "seed">,
  letter: FormLetter,
): Form {
  const context = contextOf(dossier);
  const byId = new Map(makeItems(context).made.map((made) => [made.item.id, made]));
  const chosen = items.flatMap(({ id }) => byId.get(id) ?? []);
  const isWhole = chosen.length === items.length;
  const drawn = isWhole ? drawForms(context, chosen)[FORM_LETTERS.indexOf(letter)] : items;
  return formOf(drawn ?? items, { letter, seed });
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
