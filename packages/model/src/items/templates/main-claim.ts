import type { Argument } from "../../dossier/argument.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { compareIds } from "../../order.ts";
import { lookupOf } from "../../views/lookup.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import type { Attempted, Draft, ItemContext, Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { nearestInLength, poolOf } from "../pool.ts";
import type { RefusalReason } from "../refusal.ts";
import { restated } from "../restated.ts";
import { asking, keepsForce, keyed } from "../subject.ts";
import { type AskedClaim, squareAround } from "./claim-square.ts";
import { otherClaim, otherClaims } from "./other-claims.ts";

/**
 * "Which sentence best states what the editorial argues for?" (DOK 2)
 *
 * Distractors are what Larson, Britt & Larson (2004) saw readers take for the claim: the theme, a
 * counter-argument, a reason on the way; of a claim with a condition also the claim on another one.
 */
export function draftMainClaim(context: ItemContext): readonly Draft[] {
  return context.dossier.arguments
    .filter(({ standing }) => standing === "main")
    .map((main) => ({
      template: "main-claim",
      about: main.id,
      make: (use) => attempt(context, main, use),
    }));
}

function attempt(context: ItemContext, main: Argument, use: Use): Attempted {
  const { dossier, say } = context;
  if (!isSettled(main)) return "not-settled";
  if (!keepsForce(context, main)) return "hedge-not-in-words";

  const asked = squareAround(context, main, use) ?? plainChoice(context, main, use);
  if (typeof asked === "string") return asked;
  const { stem, statement, options } = asked;

  const paragraphs = [...paragraphsOf(dossier, main.claim.passages)];
  return {
    id: `main-claim/${main.id}`,
    template: "main-claim",
    kind: "single-choice",
    asks: asking({ actors: [main.actor], issues: main.issues, arguments: [main.id] }),
    stem,
    ...(statement !== undefined && { statement }),
    options: [...options],
    key: [main.id],
    passages: main.claim.passages,
    hint: paragraphs,
    rationale: {
      why: say.mainClaimKey({
        paragraphs,
        reasons: reasonsFor(context, main),
        force: main.claim.force,
      }),
      paragraphs,
      mapParts: mapPartsOf(context, main, `${main.id}-claim`),
    },
    asserts: {
      stem: statement === undefined ? [] : restated(main.claim.condition?.passages),
      key: restated(main.claim.passages, main.claim.condition?.passages),
    },
  };
}

/** The claims that support it directly and without a doubt, along the text. */
function reasonsFor({ dossier }: ItemContext, main: Argument): readonly string[] {
  const { supporters, arguments: known } = lookupOf(dossier);
  const firstParagraph = ({ claim }: Argument) => paragraphsOf(dossier, claim.passages)[0] ?? 0;
  return (supporters.get(main.id) ?? [])
    .flatMap((id) => known.get(id) ?? [])
    .filter(
      (argument) =>
        isSettled(argument) &&
        argument.relations.some(
          (link) => link.kind === "supports" && link.target === main.id && isSettled(link),
        ),
    )
    .toSorted((a, b) => firstParagraph(a) - firstParagraph(b) || compareIds(a, b))
    .slice(0, MOST_REASONS)
    .map(({ claim }) => claim.text);
}

const MOST_REASONS = 5;

/**
 * The claim among the theme and other claims. A condition stands in the question then: in one option
 * alone it would give the key away, and without it the claim would be another.
 */
function plainChoice(context: ItemContext, main: Argument, use: Use): AskedClaim | RefusalReason {
  const { dossier, say } = context;
  const { condition, text } = main.claim;
  const stem = condition ? say.mainClaimStemIf() : say.mainClaimStem();
  const key = keyed(main.id, text);
  const theme: ItemOption = {
    id: "theme",
    text: dossier.source.theme,
    rule: "takes-theme-for-claim",
    rationale: say.themeIsNoClaim(),
  };
  const claims = poolOf(otherClaims(dossier, main), ({ claim }) => claim.text);
  const near = nearestInLength(claims, text.length, () => true);
  const candidates = [theme, ...near.map((argument) => otherClaim(context, argument))];
  if (candidates.length < 2) return "too-few-distractors";
  const asked = [stem, condition?.text ?? ""];
  const distractors = pickDistractors(context, { asked, keys: [key], candidates, use });
  if (!distractors) return "no-fair-options";
  return { stem, statement: condition?.text, options: [key, ...distractors] };
}
