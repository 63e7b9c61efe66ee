import type { Argument } from "../../dossier/argument.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { compareIds } from "../../order.ts";
import { lookupOf } from "../../views/lookup.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import type { ItemContext } from "../context.ts";
import type { ItemOption } from "../item.ts";

/** The settled claims beside the main one; a sub claim that stands where it does may say as much as it. */
export function otherClaims({ arguments: all }: Dossier, main: Argument): readonly Argument[] {
  const ofMain = new Set<string>(main.claim.passages);
  return all
    .filter(
      (argument) =>
        argument.standing !== "main" &&
        isSettled(argument) &&
        !argument.claim.passages.some((id) => ofMain.has(id)),
    )
    .toSorted(compareIds);
}

/** Another claim of the editorial as an option, with what it really is. */
export function otherClaim(
  { dossier, say }: Pick<ItemContext, "dossier" | "say">,
  { id, standing, claim, actor, answer = "open" }: Argument,
): ItemOption {
  const paragraphs = paragraphsOf(dossier, claim.passages);
  if (standing !== "counter")
    return {
      id,
      text: claim.text,
      rule: "takes-reason-for-claim",
      rationale: say.subClaimIsReason({ paragraphs }),
    };
  const holder = say.holder(lookupOf(dossier).actors.get(actor));
  return {
    id,
    text: claim.text,
    rule: "takes-counter-for-claim",
    rationale: say.counterClaimIsAnswered({ holder, paragraphs, answer }),
  };
}
