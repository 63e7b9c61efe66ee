import type { Argument } from "../../dossier/argument.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { compareIds } from "../../order.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { type Attempted, type ItemContext, outcomeOf, type TemplateOutcome } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { restated } from "../restated.ts";

/**
 * "Which sentence best states what the editorial argues for?" (DOK 2)
 *
 * Distractors are what Larson, Britt & Larson (2004) saw readers take for the claim: the theme, a
 * counter-argument, a reason on the way.
 */
export function deriveMainClaimItems(context: ItemContext): TemplateOutcome {
  const mains = context.dossier.arguments.filter(({ standing }) => standing === "main");
  return outcomeOf(
    "main-claim",
    mains.map((main) => attemptItem(context, main)),
  );
}

function attemptItem(context: ItemContext, main: Argument): Attempted {
  const { dossier, say } = context;
  if (!isSettled(main)) return { about: main.id, reason: "not-settled" };

  const stem = say.mainClaimStem();
  const key: ItemOption = {
    id: main.id,
    text: wholeClaim(context, main),
    rule: "key",
    rationale: "",
  };
  const distractors = pickDistractors(stem, key, distractorsFor(context), { say });
  if (!distractors) return { about: main.id, reason: "no-fair-options" };

  const paragraphs = paragraphsOf(dossier, main.claim.passages);
  return {
    id: `main-claim/${main.id}`,
    template: "main-claim",
    kind: "single-choice",
    asks: { actors: [main.actor], issues: main.issues, positions: [], arguments: [main.id] },
    stem,
    options: [key, ...distractors],
    key: [key.id],
    passages: main.claim.passages,
    hint: [...paragraphs],
    rationale: {
      why: say.mainClaimKey({ paragraphs, reasons: reasonsFor(context, main) }),
      paragraphs: [...paragraphs],
      mapParts: mapPartsOf(context, main, `${main.id}-claim`),
    },
    asserts: { stem: [], key: restated(main.claim.passages, main.claim.condition?.passages) },
  };
}

/** The claim with its condition: a claim without it would be another claim. */
function wholeClaim({ say }: ItemContext, { claim }: Argument): string {
  if (!claim.condition) return claim.text;
  return say.conditionalClaim({ claim: claim.text, condition: claim.condition.text });
}

/** The claims that support it directly and without a doubt, along the text. */
function reasonsFor({ dossier }: ItemContext, main: Argument): readonly string[] {
  const firstParagraph = ({ claim }: Argument) => paragraphsOf(dossier, claim.passages)[0] ?? 0;
  return dossier.arguments
    .filter(({ relations }) =>
      relations.some(
        (relation) =>
          relation.kind === "supports" && relation.target === main.id && isSettled(relation),
      ),
    )
    .toSorted((a, b) => firstParagraph(a) - firstParagraph(b) || compareIds(a, b))
    .map(({ claim }) => claim.text);
}

function distractorsFor({ dossier, say }: ItemContext): readonly ItemOption[] {
  const theme: ItemOption = {
    id: "theme",
    text: dossier.source.theme,
    rule: "takes-theme-for-claim",
    rationale: say.themeIsNoClaim(),
  };
  const others = dossier.arguments
    .filter((argument) => argument.standing !== "main" && isSettled(argument))
    .map((argument) => otherClaim({ dossier, say }, argument));
  return [theme, ...others];
}

function otherClaim({ dossier, say }: ItemContext, argument: Argument): ItemOption {
  const { id, label, standing, claim, actor } = argument;
  const paragraphs = paragraphsOf(dossier, claim.passages);
  if (standing === "counter") {
    const holder = say.holder(dossier.actors.find((known) => known.id === actor));
    return {
      id,
      text: claim.text,
      rule: "takes-counter-for-claim",
      rationale: say.counterClaimIsAnswered({ holder, paragraphs }),
    };
  }
  return {
    id,
    text: claim.text,
    rule: "takes-reason-for-claim",
    rationale: say.subClaimIsReason({ label, paragraphs }),
  };
}
