import type { Dossier } from "../dossier/dossier.ts";
import { compareIds, compareText } from "../order.ts";
import {
  type Attempted,
  contextOf,
  type Draft,
  type ItemContext,
  type ItemTemplate,
  type Refused,
  UNUSED,
  type Use,
} from "./context.ts";
import type { Item } from "./item.ts";
import { lintItem } from "./lints.ts";
import { draftCommonGround } from "./templates/common-ground.ts";
import { draftCondition } from "./templates/condition.ts";
import { draftGranted } from "./templates/granted.ts";
import { draftHappened } from "./templates/happened.ts";
import { draftJob } from "./templates/job.ts";
import { draftLink } from "./templates/link.ts";
import { draftMainClaim } from "./templates/main-claim.ts";
import { draftOrder } from "./templates/order.ts";
import { draftReason } from "./templates/reason.ts";
import { draftStance } from "./templates/stance.ts";
import { draftStances } from "./templates/stances.ts";
import { draftVoice } from "./templates/voice.ts";
import { draftWhere } from "./templates/where.ts";
import { draftWho } from "./templates/who.ts";

const TEMPLATES: readonly ItemTemplate[] = [
  draftMainClaim,
  draftCondition,
  draftWho,
  draftStance,
  draftStances,
  draftVoice,
  draftReason,
  draftWhere,
  draftGranted,
  draftJob,
  draftLink,
  draftHappened,
  draftOrder,
  draftCommonGround,
];

/** An item with the draft it was made from, which can make it again with other distractors. */
export type MadeItem = { readonly item: Item; readonly draft: Draft };

/** Every item a dossier can give, and what was refused and why. */
export type DerivedItems = {
  readonly items: readonly Item[];
  readonly refused: readonly Refused[];
};

/** Every item a dossier can give, and what was refused and why. Items are sorted by id: list order is no matter. */
export function deriveItems(dossier: Dossier): DerivedItems {
  const { made, refused } = makeItems(contextOf(dossier));
  return { items: made.map(({ item }) => item), refused };
}

/** The same, with the drafts. */
export function makeItems(context: ItemContext): {
  readonly made: readonly MadeItem[];
  readonly refused: readonly Refused[];
} {
  const made: MadeItem[] = [];
  const refused: Refused[] = [];
  for (const draft of TEMPLATES.flatMap((template) => template(context))) {
    const attempted = makeItem(context, draft, UNUSED);
    if (typeof attempted !== "string") made.push({ item: attempted, draft });
    else refused.push({ template: draft.template, about: draft.about, reason: attempted });
  }
  return {
    made: made.toSorted((a, b) => compareIds(a.item, b.item)),
    refused: refused.toSorted(
      (a, b) => compareText(a.template, b.template) || compareText(a.about, b.about),
    ),
  };
}

/** What a draft makes, if it keeps every rule of item writing. */
export function makeItem(context: ItemContext, draft: Draft, use: Use): Attempted {
  const attempted = draft.make(use);
  if (typeof attempted === "string") return attempted;
  const [broken] = lintItem(context, attempted);
  return broken ?? attempted;
}
