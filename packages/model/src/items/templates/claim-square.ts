import type { Argument } from "../../dossier/argument.ts";
import type { ReportedEvent } from "../../dossier/event.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import type { ItemContext, Use } from "../context.ts";
import { findOptionFault } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { contentOf } from "../measure.ts";
import { nearestInLength, poolOf } from "../pool.ts";
import { keyed, mentionById } from "../subject.ts";
import { toldEvent } from "../told-event.ts";
import { eventPool } from "./condition.ts";
import { otherClaim, otherClaims } from "./other-claims.ts";

const MOST_TRIED = 6;

/** The kinds of claim that can hang on a condition, what should be done first. */
const DEMANDS: ReadonlyArray<Argument["claim"]["kind"]> = ["should", "will"];

/** A wrong condition and a wrong claim. */
type Corner = { readonly event: ReportedEvent; readonly claim: Argument };

/** A question for the main claim: its stem, the condition where that is told, and its options. */
export type AskedClaim = {
  readonly stem: string;
  readonly statement: string | undefined;
  readonly options: readonly ItemOption[];
};

/**
 * A conditional main claim among three others: its condition on another claim, another condition on
 * it, and neither. Each condition and each claim occurs twice, so that no option stands out as the
 * only "if" (convergence: Haladyna & Rodriguez 2013). Undefined where no fair square is to be had.
 */
export function squareAround(
  context: ItemContext,
  main: Argument,
  use: Use,
): AskedClaim | undefined {
  const { claim } = main;
  if (!claim.condition) return undefined;
  const stem = context.say.mainClaimStem();
  const key = keyed(main.id, wholeClaim(context, main));
  const asked = contentOf(context.measure, [stem]);
  const corners = cornersFor(context, main).map((corner) => {
    const options = optionsAt(context, main, corner);
    return { options, used: options.reduce((sum, { id }) => sum + use(id), 0) };
  });
  const fair = corners
    .toSorted((a, b) => a.used - b.used)
    .find(({ options }) => {
      const distractors = options.map(({ text }) => text);
      const set = { asked, keys: [key.text], distractors, isSquare: true };
      return findOptionFault(context, set) === undefined;
    });
  return fair && { stem, statement: undefined, options: [key, ...fair.options] };
}

/** The claim with its condition: a claim without it would be another claim. */
export function wholeClaim({ say }: Pick<ItemContext, "say">, { claim }: Argument): string {
  if (!claim.condition) return claim.text;
  return say.conditionalClaim({ claim: claim.text, condition: claim.condition.text });
}

/** Events to come and claims on what should be or will come: a plain fact under an "if" would read oddly. */
function cornersFor({ dossier }: ItemContext, main: Argument): readonly Corner[] {
  const { condition, text } = main.claim;
  if (!condition) return [];
  const own = new Set<string>([...main.claim.passages, ...condition.passages]);
  const events = nearestInLength(
    eventPool(dossier),
    condition.text.length,
    (event) => !event.passages.some((id) => own.has(id)),
  );
  const claims = nearestInLength(
    poolOf(otherClaims(dossier, main), ({ claim }) => claim.text),
    text.length,
    ({ claim }) =>
      DEMANDS.includes(claim.kind) &&
      claim.condition === undefined &&
      !claim.passages.some((id) => own.has(id)),
  );
  return claims
    .toSorted((a, b) => DEMANDS.indexOf(a.claim.kind) - DEMANDS.indexOf(b.claim.kind))
    .slice(0, MOST_TRIED)
    .flatMap((claim) => events.slice(0, MOST_TRIED).map((event) => ({ event, claim })))
    .filter(({ event, claim }) => !sharePassage(event.passages, claim.claim.passages));
}

/** Told in the same words, the event and the claim may say the same: "if they agree, they will agree". */
function sharePassage(some: readonly string[], others: readonly string[]): boolean {
  return some.some((id) => others.includes(id));
}

function optionsAt(
  { dossier, say }: ItemContext,
  main: Argument,
  { event, claim: other }: Corner,
): readonly ItemOption[] {
  const condition = main.claim.condition?.text ?? "";
  const { rule } = otherClaim({ dossier, say }, other);
  const holder = other.standing === "counter" ? mentionById(dossier, other.actor) : undefined;
  return [
    {
      id: `if/${other.id}`,
      text: say.conditionalClaim({ condition, claim: other.claim.text }),
      rule,
      rationale: say.ifWrongClaim({
        holder,
        paragraphs: paragraphsOf(dossier, other.claim.passages),
      }),
    },
    {
      id: `${event.id}/main`,
      text: say.conditionalClaim({ condition: event.text, claim: main.claim.text }),
      rule: "takes-event-for-condition",
      rationale: say.ifWrongCondition(toldEvent(dossier, event)),
    },
    {
      id: `${event.id}/${other.id}`,
      text: say.conditionalClaim({ condition: event.text, claim: other.claim.text }),
      rule,
      rationale: say.ifNeither(),
    },
  ];
}
