import type { Argument, Premise } from "../../dossier/argument.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { compareIds } from "../../order.ts";
import { lookupOf } from "../../views/lookup.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { leadingTo, ledToBy } from "../../views/support.ts";
import type { Attempted, Draft, ItemContext, Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { nearestInLength, type Pool, poolOf } from "../pool.ts";
import { restated } from "../restated.ts";
import { asking, keepsForce, keyed } from "../subject.ts";

/** A premise with the argument it stands in. */
type Offered = { readonly argument: Argument; readonly premise: Premise };

/** All that is offered for anything, and the premises that stand in two arguments. */
type Premises = { readonly pool: Pool<Offered>; readonly twice: ReadonlySet<string> };

/**
 * "Which reason does the editorial give for this claim?" (DOK 2). Distractors are reasons the
 * editorial does give, for claims that neither lead to this one nor follow from it.
 *
 * Every reason leads to the main claim in the end, so beside its own only reasons given against it
 * can stand.
 */
export function draftReason(context: ItemContext): readonly Draft[] {
  const { source, arguments: all } = context.dossier;
  const premises = premisesOf(all);
  return all
    .filter(({ actor }) => actor === source.author)
    .map((argument) => ({
      template: "reason",
      about: argument.id,
      make: (use) => attempt(context, argument, { premises, use }),
    }));
}

type Drawing = { readonly premises: Premises; readonly use: Use };

function attempt(context: ItemContext, argument: Argument, { premises, use }: Drawing): Attempted {
  if (!isSettled(argument)) return "not-settled";
  if (!keepsForce(context, argument)) return "hedge-not-in-words";
  const isApart = apartFrom(context, argument);
  const own = argument.premises.filter(({ stated, text }) => stated && !premises.twice.has(text));
  if (own.length === 0) return "premise-used-twice";
  let isShort = true;
  for (const premise of own) {
    const near = nearestInLength(premises.pool, premise.text.length, isApart);
    if (near.length >= 2) isShort = false;
    const candidates = near.map((offered) => distractor(context, offered));
    const item = findItem(context, { argument, premise }, candidates, use);
    if (item) return item;
  }
  if (!isShort) return "no-fair-options";
  return argument.standing === "main" ? "all-reasons-lead-here" : "too-few-distractors";
}

function findItem(
  context: ItemContext,
  { argument, premise }: Offered,
  candidates: readonly ItemOption[],
  use: Use,
): Exclude<Attempted, string> | undefined {
  const { dossier, say } = context;
  const { force } = argument.claim;
  const [stem, statement] = [say.reasonStem({ force }), say.reasonStatement(argument.claim.text)];
  const key = keyed(premise.id, premise.text);
  const asked = [stem, statement];
  const distractors = pickDistractors(context, { asked, keys: [key], candidates, use });
  if (!distractors) return undefined;

  const passages = premise.passages ?? [];
  const paragraphs = [...paragraphsOf(dossier, passages)];
  const { warrant } = argument;
  return {
    id: `reason/${argument.id}`,
    template: "reason",
    kind: "single-choice",
    asks: asking({ actors: [argument.actor], issues: argument.issues, arguments: [argument.id] }),
    stem,
    statement,
    options: [key, ...distractors],
    key: [key.id],
    passages,
    hint: paragraphs,
    rationale: {
      why: say.reasonKey({
        paragraphs,
        force,
        warrant: warrant?.text,
        warrantStated: warrant?.stated ?? false,
      }),
      paragraphs,
      mapParts: mapPartsOf(context, argument, premise.id),
    },
    asserts: {
      stem: [`job:${argument.id}`, ...restated(argument.claim.passages)],
      key: restated(...argument.premises.map((shown) => shown.passages)),
    },
  };
}

/** Beside the main claim only reasons against it; beside another, those off its path of supports. */
function apartFrom({ dossier }: ItemContext, asked: Argument): (offered: Offered) => boolean {
  if (asked.standing === "main") return ({ argument }) => argument.standing === "counter";
  const onThePath = leadingTo(dossier, asked.id).union(ledToBy(dossier, asked.id));
  return ({ argument, premise }) =>
    !onThePath.has(argument.id) && premise.argument !== asked.id && !isSamePlace(asked, premise);
}

/** A premise that rests on the very words of the asked argument might be its reason too. */
function isSamePlace(asked: Argument, { passages }: Premise): boolean {
  const own = new Set<string>(asked.premises.flatMap((premise) => premise.passages ?? []));
  return passages?.some((id) => own.has(id)) ?? false;
}

function premisesOf(all: readonly Argument[]): Premises {
  const offered = all
    .filter(isSettled)
    .toSorted(compareIds)
    .flatMap((argument) =>
      argument.premises.filter(({ stated }) => stated).map((premise) => ({ argument, premise })),
    );
  const byText = Map.groupBy(offered, ({ premise }) => premise.text);
  const twice = [...byText].filter(([, same]) => same.length > 1).map(([text]) => text);
  return { pool: poolOf(offered, ({ premise }) => premise.text), twice: new Set(twice) };
}

function distractor({ dossier, say }: ItemContext, { argument, premise }: Offered): ItemOption {
  const paragraphs = paragraphsOf(dossier, premise.passages);
  const { id, text } = premise;
  if (argument.standing !== "counter") {
    const claim = argument.claim.text;
    const rationale = say.reasonForAnother({ claim, paragraphs });
    return { id, text, rule: "takes-reason-of-another-claim", rationale };
  }
  const holder = say.holder(lookupOf(dossier).actors.get(argument.actor));
  const rationale = say.reasonOfCounter({ holder, paragraphs });
  return { id, text, rule: "takes-reason-of-counter", rationale };
}
