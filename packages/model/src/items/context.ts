import type { Dossier } from "../dossier/dossier.ts";
import { type PhraseCatalogue, phrasesFor } from "../phrases/catalogue.ts";
import type { Item, Template } from "./item.ts";
import { type Measurer, measurerOf } from "./measure.ts";
import type { RefusalReason } from "./refusal.ts";

/** What every template works from. */
export type ItemContext = {
  readonly dossier: Dossier;
  readonly say: PhraseCatalogue;
  readonly measure: Measurer;
};

/** An item, or the reason why there is none. */
export type Attempted = Item | RefusalReason;

/** How often an option has been used already: the less, the sooner it is drawn. */
export type Use = (optionId: string) => number;

/** Nothing has been used yet. */
export const UNUSED: Use = () => 0;

/**
 * Something a template may ask about. `make` draws distractors that have been used least, so that
 * parallel forms get other ones, and one form not the same again and again. `appeal` ranks it among its like.
 */
export type Draft = {
  readonly template: Template;
  readonly about: string;
  readonly make: (use: Use) => Attempted;
  readonly appeal?: number;
};

/** What of a dossier was not asked by a template, and why; `about` is empty when it is the whole of it. */
export type Refused = {
  readonly template: Template;
  readonly about: string;
  readonly reason: RefusalReason;
};

/** A template: everything it could ask of a dossier, or why it can ask nothing. */
export type ItemTemplate = (context: ItemContext) => readonly Draft[];

export function contextOf(dossier: Dossier): ItemContext {
  const say = phrasesFor(dossier.source.language);
  return { dossier, say, measure: measurerOf(say) };
}

/** The draft that only says why a template can ask nothing of the whole dossier. */
export function refuseAll(template: Template, reason: RefusalReason): readonly Draft[] {
  return [{ template, about: "", make: () => reason }];
}
