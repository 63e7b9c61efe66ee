import type { Actor } from "../dossier/actor.ts";
import { mentionOf } from "../dossier/actor.ts";
import type { Argument } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { lookupOf } from "../views/lookup.ts";
import type { ItemContext } from "./context.ts";
import type { AsksAbout, ItemOption } from "./item.ts";

/** What an item asks about, the empty lists left out. */
export function asking(about: Partial<AsksAbout>): AsksAbout {
  return { actors: [], issues: [], positions: [], arguments: [], events: [], ...about };
}

/** The right option: it needs no rule and no excuse. */
export function keyed(id: string, text: string): ItemOption {
  return { id, text, rule: "key", rationale: "" };
}

/** How a sentence speaks of an actor, by id. */
export function mentionById(dossier: Dossier, id: string | undefined): string | undefined {
  const actor = id === undefined ? undefined : lookupOf(dossier).actors.get(id);
  return actor && mentionOf(actor);
}

/** True when an idea names the actor itself: asked of that idea, its name would be an echo. */
export function isNamedIn(dossier: Dossier, text: string, { id }: Actor): boolean {
  const folded = text.toLowerCase();
  return (
    lookupOf(dossier)
      .names.get(id)
      ?.some((word) => folded.includes(word)) ?? false
  );
}

/**
 * True when a claim is as firm in its words as it is coded: a hedged one carries a may or a seems.
 * A hedged claim in firm words would be asked as if the editorial had been sure.
 */
export function keepsForce({ say }: ItemContext, { claim }: Argument): boolean {
  return claim.force === "firm" || say.hasHedge(claim.text);
}
