import type { Dossier } from "../dossier/dossier.ts";
import { compareIds } from "../order.ts";
import { contextOf, type TemplateOutcome } from "./context.ts";
import { deriveConditionItems } from "./templates/condition.ts";
import { deriveMainClaimItems } from "./templates/main-claim.ts";
import { deriveReasonItems } from "./templates/reason.ts";
import { deriveStanceItems } from "./templates/stance.ts";
import { deriveVoiceItems } from "./templates/voice.ts";

const TEMPLATES = [
  deriveConditionItems,
  deriveMainClaimItems,
  deriveStanceItems,
  deriveVoiceItems,
  deriveReasonItems,
] as const;

/** Every item a dossier can give, and what was refused and why. Items are sorted by id: list order is no matter. */
export function deriveItems(dossier: Dossier): TemplateOutcome {
  const context = contextOf(dossier);
  const outcomes = TEMPLATES.map((derive) => derive(context));
  return {
    items: outcomes.flatMap(({ items }) => items).toSorted(compareIds),
    refused: outcomes.flatMap(({ refused }) => refused),
  };
}
