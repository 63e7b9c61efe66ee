import type { Argument, Premise, Warrant } from "../../dossier/argument.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { compareIds } from "../../order.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { leadingTo, ledToBy } from "../../views/support.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll, type Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { nearestInLength, type Pool, poolOf } from "../pool.ts";
import { restated } from "../restated.ts";
import { asking, keepsForce, keyed, mentionById } from "../subject.ts";

const FEWEST_WARRANTS = 3;

/** An argument with the step it takes for granted. */
type Granting = { readonly argument: Argument; readonly warrant: Warrant };

/**
 * "What does the editorial take for granted here?" (DOK 3): the unstated warrant, among those of
 * other arguments.
 *
 * Unstated warrants of like arguments can be near-twins, so only those count that the coder ticked
 * as `particular`: serving one argument alone.
 */
export function draftGranted(context: ItemContext): readonly Draft[] {
  const { source, arguments: all } = context.dossier;
  const particular = all
    .filter(isSettled)
    .toSorted(compareIds)
    .flatMap((argument): Granting[] => {
      const { warrant } = argument;
      return warrant && !warrant.stated && warrant.particular ? [{ argument, warrant }] : [];
    });
  if (particular.length < FEWEST_WARRANTS) return refuseAll("granted", "too-few-warrants");
  const pool = poolOf(particular, ({ warrant }) => warrant.text);
  return all
    .filter(({ actor, warrant }) => actor === source.author && warrant !== undefined)
    .map((argument) => ({
      template: "granted",
      about: argument.id,
      make: (use) => attempt(context, argument, { pool, use }),
    }));
}

type Drawing = { readonly pool: Pool<Granting>; readonly use: Use };

function attempt(context: ItemContext, argument: Argument, { pool, use }: Drawing): Attempted {
  const { warrant } = argument;
  const premises = argument.premises.filter(({ stated }) => stated);
  if (!warrant || premises.length === 0) return "nothing-to-ask";
  if (!isSettled(argument)) return "not-settled";
  if (warrant.stated) return "warrant-stated";
  if (!warrant.particular) return "warrant-not-particular";
  if (!keepsForce(context, argument)) return "hedge-not-in-words";

  const { say, dossier } = context;
  const stem = say.grantedStem();
  const statement = say.grantedStatement({
    premise: premises.map(({ text }) => text).join(" "),
    claim: argument.claim.text,
  });
  const key = keyed(`${argument.id}-warrant`, warrant.text);
  const path = leadingTo(dossier, argument.id).union(ledToBy(dossier, argument.id));
  const near = nearestInLength(pool, warrant.text.length, (other) => !path.has(other.argument.id));
  if (near.length < 2) return "too-few-distractors";
  const candidates = near.map((granting) => distractor(context, granting));
  const asked = [stem, statement];
  const distractors = pickDistractors(context, { asked, keys: [key], candidates, use });
  if (!distractors) return "no-fair-options";
  return grantedItem(context, { argument, premises, stem, statement }, [key, ...distractors]);
}

type Asked = {
  readonly argument: Argument;
  readonly premises: readonly Premise[];
  readonly stem: string;
  readonly statement: string;
};

function grantedItem(
  context: ItemContext,
  { argument, premises, stem, statement }: Asked,
  options: ItemOption[],
): Attempted {
  const { id, actor, issues, claim } = argument;
  const offered = premises.flatMap((premise) => premise.passages ?? []);
  const passages = [...new Set([...offered, ...claim.passages])];
  const paragraphs = [...paragraphsOf(context.dossier, passages)];
  return {
    id: `granted/${id}`,
    template: "granted",
    kind: "single-choice",
    asks: asking({ actors: [actor], issues, arguments: [id] }),
    stem,
    statement,
    options,
    key: [`${id}-warrant`],
    passages,
    hint: paragraphs,
    rationale: {
      why: context.say.grantedKey({ paragraphs }),
      paragraphs,
      mapParts: mapPartsOf(context, argument, `${id}-warrant`),
    },
    asserts: { stem: [`job:${id}`, ...restated(passages)], key: [`warrant:${id}`] },
  };
}

/** On the path of supports a warrant may well carry this step too; off it, its tick says that it does not. */
function distractor({ say, dossier }: ItemContext, { argument, warrant }: Granting): ItemOption {
  const holder = mentionById(dossier, argument.actor) ?? "";
  return {
    id: `${argument.id}-warrant`,
    text: warrant.text,
    rule: "takes-warrant-of-another-argument",
    rationale:
      argument.standing === "counter"
        ? say.grantedByCounter({ holder })
        : say.grantedNotThis({ claim: argument.claim.text }),
  };
}
