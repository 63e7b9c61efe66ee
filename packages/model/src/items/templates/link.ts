import type { Argument, Relation } from "../../dossier/argument.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { lookupOf } from "../../views/lookup.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { leadingTo } from "../../views/support.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll } from "../context.ts";
import type { OptionRule } from "../option-rule.ts";
import { restated } from "../restated.ts";
import { asking, keepsForce } from "../subject.ts";

type Kind = Relation["kind"];

/** Always the same three, in this order. */
const KINDS = ["supports", "rebuts", "undercuts"] as const satisfies readonly Kind[];

/**
 * "How does the first statement bear on the second?" (DOK 3): a reason for it, against it, or
 * questioning a step of its reasoning.
 */
export function draftLink(context: ItemContext): readonly Draft[] {
  const { arguments: all } = context.dossier;
  const kinds = new Set(all.flatMap(({ relations }) => relations.map(({ kind }) => kind)));
  if (kinds.size < 2) return refuseAll("link", "one-kind-of-link");
  return all.flatMap((argument) =>
    argument.relations.map((relation) => ({
      template: "link" as const,
      about: `${argument.id}/${relation.target}`,
      make: () => attempt(context, argument, relation),
    })),
  );
}

function attempt(context: ItemContext, from: Argument, relation: Relation): Attempted {
  const { dossier, say } = context;
  const { kind, target } = relation;
  const to = lookupOf(dossier).arguments.get(target);
  if (!to) return "nothing-to-ask";
  if (![from, to, relation].every(isSettled)) return "not-settled";
  if (!keepsForce(context, from) || !keepsForce(context, to)) return "hedge-not-in-words";
  if (hasOtherPath(dossier, from, relation)) return "opposite-path";

  const passages = [...new Set([...from.claim.passages, ...to.claim.passages])];
  const paragraphs = [...paragraphsOf(dossier, passages)];
  return {
    id: `link/${from.id}/${to.id}`,
    template: "link",
    kind: "single-choice",
    asks: asking({
      actors: [...new Set([from.actor, to.actor])],
      issues: [...new Set([...from.issues, ...to.issues])],
      arguments: [from.id, to.id],
    }),
    stem: say.linkStem(),
    statement: say.linkStatement({ from: from.claim.text, to: to.claim.text }),
    options: KINDS.map((chosen) => ({
      id: chosen,
      text: say.linkAnswer[chosen],
      rule: ruleFor(kind, chosen),
      rationale: chosen === kind ? "" : say.linkNotThis({ key: kind, chosen }),
    })),
    key: [kind],
    passages,
    hint: paragraphs,
    rationale: { why: say.linkKey({ kind, paragraphs }), paragraphs, mapParts: [] },
    asserts: {
      stem: restated(passages),
      key: [`link:${from.id}/${to.id}`, `job:${from.id}`, `job:${to.id}`],
    },
  };
}

/** True when the first bears on the second in another way too: at once, by way of a third, or backwards. */
function hasOtherPath(dossier: Dossier, from: Argument, { kind, target }: Relation): boolean {
  const { arguments: known } = lookupOf(dossier);
  if (from.relations.some((other) => other.target === target && other.kind !== kind)) return true;
  if (known.get(target)?.relations.some((other) => other.target === from.id)) return true;
  const helps = leadingTo(dossier, target);
  const helpers = [...helps].filter((id) => id !== target && id !== from.id);
  const attacks = (id: string) => isAttackedBy(from, id);
  return kind === "supports" ? helpers.some(attacks) : helps.has(from.id);
}

function isAttackedBy({ relations }: Argument, id: string): boolean {
  return relations.some((relation) => relation.kind !== "supports" && relation.target === id);
}

function ruleFor(key: Kind, chosen: Kind): OptionRule {
  if (key === chosen) return "key";
  if (key === "supports") return "takes-support-for-attack";
  return chosen === "supports" ? "takes-attack-for-support" : "takes-one-attack-for-the-other";
}
