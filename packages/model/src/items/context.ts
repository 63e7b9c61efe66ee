import type { Dossier } from "../dossier/dossier.ts";
import { type PhraseCatalogue, phrasesFor } from "../phrases/catalogue.ts";
import type { Item, Template } from "./item.ts";

/** What every template works from. */
export type ItemContext = { readonly dossier: Dossier; readonly say: PhraseCatalogue };

/** Why a template made no item of something. */
export type RefusalReason =
  | "no-condition"
  | "too-few-distractors"
  | "no-fair-options"
  | "claim-entails-main"
  | "not-settled"
  | "view-of-several-voices"
  | "voice-not-distinct"
  | "premise-used-twice";

/** What a template made of a dossier, and of what it made nothing, with the reason. */
export type TemplateOutcome = {
  readonly items: readonly Item[];
  readonly refused: ReadonlyArray<{
    readonly template: Template;
    readonly about: string;
    readonly reason: RefusalReason;
  }>;
};

export function contextOf(dossier: Dossier): ItemContext {
  return { dossier, say: phrasesFor(dossier.source.language) };
}

/** An item, or the reason why there is none. */
export type Attempted = Item | { readonly about: string; readonly reason: RefusalReason };

/** Parts what was made from what was refused. */
export function outcomeOf(template: Template, attempts: readonly Attempted[]): TemplateOutcome {
  return {
    items: attempts.filter((attempt) => "stem" in attempt),
    refused: attempts.flatMap((attempt) => ("stem" in attempt ? [] : [{ template, ...attempt }])),
  };
}
