import type { Dossier } from "../dossier/dossier.ts";
import { lookupOf } from "../views/lookup.ts";
import type { ItemContext, Use } from "./context.ts";
import { isCueing } from "./cueing.ts";
import { type MadeItem, makeItem } from "./derive-items.ts";
import { FIXED_OPTIONS } from "./fixed-options.ts";
import { FORM_LETTERS } from "./form.ts";
import { type Item, partsOf, type Template } from "./item.ts";

/** Templates with the same parts every time: there is nothing to draw. */
const NEVER_DRAWN: ReadonlySet<Template> = new Set([...FIXED_OPTIONS, "stances", "order"]);

/** An option used in an earlier form of the same item weighs more than one used elsewhere in this form. */
const USED_BEFORE = 10;

/** An option that restates what another item of the form says or asks weighs in between: it would help there. */
const SAID_ELSEWHERE = 4;

/**
 * The items of each form in turn, drawn so that an option comes up as seldom as can be: first not
 * again in the same item of another form, then not where another item says or asks the same, then
 * not again in the same form.
 */
export function drawForms(
  context: ItemContext,
  chosen: readonly MadeItem[],
): ReadonlyArray<readonly Item[]> {
  const before = new Map<string, readonly string[]>();
  return FORM_LETTERS.map(() => {
    const form = chosen.map(({ item }) => item);
    const inForm: string[] = [];
    for (const [at, made] of chosen.entries()) {
      const beside = form.toSpliced(at, 1);
      const earlier = before.get(made.item.id) ?? [];
      const said = new Set(beside.flatMap(({ asserts }) => [...asserts.stem, ...asserts.key]));
      const use: Use = (option) =>
        USED_BEFORE * timesIn(earlier, option) +
        (restates(context.dossier, option, said) ? SAID_ELSEWHERE : 0) +
        timesIn(inForm, option);
      const drawn = redraw(context, made, { use, beside });
      const options = partsOf(drawn);
      form[at] = drawn;
      inForm.push(...options);
      before.set(made.item.id, [...earlier, ...options]);
    }
    return form;
  });
}

/** The item drawn again; where its new options would cue another item, the first ones stay. */
function redraw(
  context: ItemContext,
  { item, draft }: MadeItem,
  { use, beside }: { readonly use: Use; readonly beside: readonly Item[] },
): Item {
  const isFresh = partsOf(item).every((part) => use(part) === 0);
  if (isFresh || NEVER_DRAWN.has(item.template)) return item;
  const drawn = makeItem(context, draft, use);
  if (typeof drawn === "string" || drawn.id !== item.id) return item;
  return beside.some((other) => isCueing(drawn, other)) ? item : drawn;
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
