import type { Argument, Premise } from "../../dossier/argument.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { leadingTo, ledToBy } from "../../views/support.ts";
import { type Attempted, type ItemContext, outcomeOf, type TemplateOutcome } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { Item, ItemOption } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { restated } from "../restated.ts";

/**
 * "Which reason does the editorial give for this claim?" (DOK 2). Distractors are reasons the
 * editorial does give, for claims that neither lead to this one nor follow from it.
 *
 * Not asked of the main claim, to which every reason leads in the end.
 */
export function deriveReasonItems(context: ItemContext): TemplateOutcome {
  const subs = context.dossier.arguments.filter(({ standing }) => standing === "sub");
  return outcomeOf(
    "reason",
    subs.map((argument) => attemptItem(context, argument)),
  );
}

function attemptItem(context: ItemContext, argument: Argument): Attempted {
  if (!isSettled(argument)) return { about: argument.id, reason: "not-settled" };
  const candidates = distractorsFor(context, argument);
  if (candidates.length < 2) return { about: argument.id, reason: "too-few-distractors" };
  for (const premise of argument.premises.filter(({ stated }) => stated)) {
    const item = findItem(context, argument, premise, candidates);
    if (item) return item;
  }
  return { about: argument.id, reason: "no-fair-options" };
}

function findItem(
  context: ItemContext,
  argument: Argument,
  premise: Premise,
  candidates: readonly ItemOption[],
): Item | undefined {
  const { dossier, say } = context;
  const statement = say.reasonStatement(argument.claim.text);
  const key: ItemOption = { id: premise.id, text: premise.text, rule: "key", rationale: "" };
  const distractors = pickDistractors(statement, key, candidates, { say });
  if (!distractors) return undefined;

  const passages = premise.passages ?? [];
  const paragraphs = paragraphsOf(dossier, passages);
  const { warrant } = argument;
  return {
    id: `reason/${argument.id}`,
    template: "reason",
    kind: "single-choice",
    asks: {
      actors: [argument.actor],
      issues: argument.issues,
      positions: [],
      arguments: [argument.id],
    },
    stem: say.reasonStem(),
    statement,
    options: [key, ...distractors],
    key: [key.id],
    passages,
    hint: [...paragraphs],
    rationale: {
      why: say.reasonKey({
        paragraphs,
        warrant: warrant?.text,
        warrantStated: warrant?.stated ?? false,
      }),
      paragraphs: [...paragraphs],
      mapParts: mapPartsOf(context, argument, premise.id),
    },
    asserts: {
      stem: restated(argument.claim.passages),
      key: restated(...argument.premises.map((shown) => shown.passages)),
    },
  };
}

function distractorsFor({ dossier, say }: ItemContext, asked: Argument): readonly ItemOption[] {
  const onThePath = leadingTo(dossier, asked.id).union(ledToBy(dossier, asked.id));
  return dossier.arguments
    .filter((argument) => !onThePath.has(argument.id) && isSettled(argument))
    .flatMap(({ claim, premises }) =>
      premises
        .filter(({ stated }) => stated)
        .map(
          ({ id, text, passages }): ItemOption => ({
            id,
            text,
            rule: "takes-reason-of-another-claim",
            rationale: say.reasonForAnother({
              claim: claim.text,
              paragraphs: paragraphsOf(dossier, passages),
            }),
          }),
        ),
    );
}
