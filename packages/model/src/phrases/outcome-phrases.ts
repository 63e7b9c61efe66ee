import type { Template } from "../items/item.ts";
import type { RefusalReason } from "../items/refusal.ts";

/** Why something of a dossier is not asked. */
export type UncoveredReason = "no-item" | "gives-another-away" | "no-room";

/** What a coder is told of the items: what each template asks, why it made none, what a form leaves out. */
export type OutcomePhrases = {
  readonly templateName: Readonly<Record<Template, string>>;
  /** The reasons of the templates and the rules of item writing alike. */
  readonly refusal: Readonly<Record<RefusalReason, string>>;
  readonly uncovered: (of: {
    readonly kind: "issue" | "argument" | "voice" | "template";
    readonly name: string;
    readonly reason: UncoveredReason;
  }) => string;
};
