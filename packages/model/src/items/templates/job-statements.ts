import type { Argument } from "../../dossier/argument.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { compareIds } from "../../order.ts";
import type { Job } from "../../phrases/item-phrases.ts";
import { lookupOf } from "../../views/lookup.ts";
import type { ItemContext, Use } from "../context.ts";
import { keepsForce, mentionById } from "../subject.ts";
import { wholeClaim } from "./claim-square.ts";

/** A statement with the one job it has; `of` is the claim a reason is for, or whose objection it is. */
export type Statement = {
  readonly id: string;
  readonly job: Job;
  readonly text: string;
  readonly passages: readonly string[];
  readonly of: string;
};

type Beside = { readonly counter: Argument; readonly use: Use };

/** A statement that does this job and no other; undefined when there is none beside the objection. */
export function findStatement(
  context: ItemContext,
  job: Job,
  { counter, use }: Beside,
): Statement | undefined {
  switch (job) {
    case "main":
      return findMain(context);
    case "objection":
      return claimAs("objection", counter, mentionById(context.dossier, counter.actor));
    case "reason":
      return findReason(context, { counter, use });
    case "event":
      return findEvent(context.dossier, use);
  }
}

/** With its condition, without which it would be another claim. */
function findMain(context: ItemContext): Statement | undefined {
  const main = context.dossier.arguments.find(({ standing }) => standing === "main");
  if (!main || !isSettled(main) || !keepsForce(context, main)) return undefined;
  const { passages, condition } = main.claim;
  return {
    ...claimAs("main", main),
    text: wholeClaim(context, main),
    passages: [...passages, ...(condition?.passages ?? [])],
  };
}

/** A sub claim that supports another one and does not stand where the objection does; a plain fact before a demand. */
function findReason(context: ItemContext, { counter, use }: Beside): Statement | undefined {
  const { dossier } = context;
  const taken = new Set<string>(counter.claim.passages);
  const [chosen] = dossier.arguments
    .filter(
      (argument) =>
        argument.standing === "sub" &&
        isSettled(argument) &&
        keepsForce(context, argument) &&
        targetOf(dossier, argument) !== undefined &&
        !argument.claim.passages.some((id) => taken.has(id)),
    )
    .toSorted((a, b) => use(a.id) - use(b.id) || plainness(a) - plainness(b) || compareIds(a, b));
  return chosen && claimAs("reason", chosen, targetOf(dossier, chosen));
}

function plainness({ claim }: Argument): number {
  return claim.kind === "is" ? 0 : 1;
}

function targetOf(dossier: Dossier, { relations }: Argument): string | undefined {
  const link = relations.find((relation) => relation.kind === "supports" && isSettled(relation));
  return link && lookupOf(dossier).arguments.get(link.target)?.claim.text;
}

/** Something that happened and is told for its own sake: no argument and no reading rests on its passages. */
function findEvent(dossier: Dossier, use: Use): Statement | undefined {
  const argued = new Set<string>([
    ...dossier.arguments.flatMap(({ claim, premises, warrant }) =>
      [claim, ...premises, warrant].flatMap((part) => part?.passages ?? []),
    ),
    ...dossier.positions.flatMap(({ voice, passages }) => (voice === "imputed" ? passages : [])),
  ]);
  const [chosen] = dossier.events
    .filter(
      (event) =>
        event.mode === "happened" &&
        isSettled(event) &&
        !event.passages.some((id) => argued.has(id)),
    )
    .toSorted((a, b) => use(a.id) - use(b.id) || compareIds(a, b));
  return (
    chosen && { id: chosen.id, job: "event", text: chosen.text, passages: chosen.passages, of: "" }
  );
}

function claimAs(job: Job, { id, claim }: Argument, of = ""): Statement {
  return { id, job, text: claim.text, passages: claim.passages, of };
}
