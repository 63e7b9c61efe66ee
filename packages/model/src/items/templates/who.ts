import { type Actor, classOf, mentionOf } from "../../dossier/actor.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Issue } from "../../dossier/issue.ts";
import { compareIds } from "../../order.ts";
import { areConfusable } from "../../views/kin.ts";
import type { Attempted, Draft, ItemContext, Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import type { RefusalReason } from "../refusal.ts";
import { restated } from "../restated.ts";
import { isStand, paragraphsOn, type Stand, standOf, told } from "../stands.ts";
import { asking, isNamedIn } from "../subject.ts";

const MOST_KEYS = 3;

/** One question: who stands on that side of the issue, by that voice. */
type Side = {
  readonly issue: Issue;
  readonly stance: "for" | "against";
  readonly voice: "reported" | "imputed";
};

/** An actor with its stand. */
type Held = { readonly actor: Actor; readonly stand: Stand };

/**
 * "Who is reported to be for this idea?" (DOK 2). Asked by one voice at a time: what an actor is
 * reported to hold and what the editorial reads into it are two questions.
 *
 * Distractors are of the holders' class: those on the other side first, then the silent.
 */
export function draftWho(context: ItemContext): readonly Draft[] {
  const { actors, issues } = context.dossier;
  const sorted = actors.toSorted(compareIds);
  return issues.flatMap((issue) => {
    const stands = sorted.map((actor) => ({
      actor,
      stand: standOf(context.dossier, actor, issue),
    }));
    return sidesOf(issue, stands).map((side) => ({
      template: "who" as const,
      about: `${issue.id}/${side.stance}/${side.voice}`,
      make: (use: Use) => attempt(context, side, { stands, use }),
    }));
  });
}

type Everyone = {
  readonly stands: ReadonlyArray<{ readonly actor: Actor; readonly stand: Stand | RefusalReason }>;
  readonly use: Use;
};

/** The sides and voices in which anybody stands on an issue at all. */
function sidesOf(issue: Issue, stands: Everyone["stands"]): readonly Side[] {
  return (["for", "against"] as const).flatMap((stance) =>
    (["reported", "imputed"] as const)
      .filter((voice) =>
        stands.some(
          ({ stand }) =>
            isStand(stand) &&
            stand.answer.startsWith(stance) &&
            stand.positions.some((position) => position.voice === voice),
        ),
      )
      .map((voice) => ({ issue, stance, voice })),
  );
}

function attempt(context: ItemContext, side: Side, { stands, use }: Everyone): Attempted {
  const { dossier, say } = context;
  const { issue, stance, voice } = side;
  const holders = holdersOf(side, stands);
  const reason = reasonAgainst(dossier, side, { holders, stands });
  if (reason) return reason;

  const [stem, statement] = [say.whoStem({ stance, voice }), say.whoStatement(issue.proposition)];
  const keys = holders.map(({ actor }) => option(context, actor, "key", ""));
  const candidates = distractorsFor(context, side, { holders, stands });
  if (candidates.length < 2) return "too-few-distractors";
  const asked = [stem, statement];
  const distractors = pickDistractors(context, { asked, keys, candidates, use });
  if (!distractors) return "no-fair-options";

  const offered = new Set([...keys, ...distractors].map(({ id }) => id));
  const passages = holders.flatMap(({ stand }) => [...stand.passages]);
  const shared = {
    id: `who/${issue.id}/${stance}/${voice}`,
    template: "who" as const,
    asks: asking({
      actors: holders.map(({ actor }) => actor.id),
      issues: [issue.id],
      positions: holders.flatMap(({ stand }) => stand.positions.map(({ id }) => id)),
    }),
    stem,
    statement,
    options: [...keys, ...distractors],
    key: keys.map(({ id }) => id),
    passages,
    hint: [],
    rationale: {
      why: say.whoKey({ told: holders.map(({ stand }) => say.stanceKey(stand)) }),
      paragraphs: [...new Set(holders.flatMap(({ stand }) => stand.paragraphs))].toSorted(
        (a, b) => a - b,
      ),
      mapParts: [],
    },
    asserts: {
      stem: [],
      key: [
        ...dossier.actors
          .filter(({ id }) => offered.has(id))
          .map(({ id }) => `cell:${id}/${issue.id}`)
          .toSorted(),
        ...restated(passages),
      ],
    },
  };
  return keys.length === 1
    ? { ...shared, kind: "single-choice" }
    : { ...shared, kind: "multiple-choice" };
}

/** Those whose stand is plainly this one and in this voice alone. */
function holdersOf({ stance, voice }: Side, stands: Everyone["stands"]): readonly Held[] {
  return stands.flatMap(({ actor, stand }) =>
    isStand(stand) && stand.answer === stance && stand.voice === voice ? [{ actor, stand }] : [],
  );
}

/** Everyone who may be right must be known to be, or else a distractor could be right too. */
function reasonAgainst(
  dossier: Dossier,
  { issue }: Side,
  { holders, stands }: { holders: readonly Held[]; stands: Everyone["stands"] },
): RefusalReason | undefined {
  if (!issue.complete) return "not-complete";
  if (stands.some(({ stand }) => stand === "not-settled")) return "not-settled";
  if (holders.length === 0) return "conditional-stance";
  if (holders.length > MOST_KEYS) return "too-many-keys";
  if (holders.some(({ actor }) => isNamedIn(dossier, issue.proposition, actor)))
    return "named-in-the-idea";
  return undefined;
}

/** Of the holders' class: those on the other side, and the silent who are met where the issue comes up. */
function distractorsFor(
  context: ItemContext,
  side: Side,
  { holders, stands }: { holders: readonly Held[]; stands: Everyone["stands"] },
): readonly ItemOption[] {
  const { dossier, say } = context;
  const near = paragraphsOn(dossier, side.issue.id);
  const classes = new Set(holders.map(({ actor }) => classOf(actor)));
  return stands.flatMap(({ actor, stand }): ItemOption[] => {
    if (!isStand(stand) || !isOffSide(side, stand) || !classes.has(classOf(actor))) return [];
    const isMet = stand.answer !== "silent" || actor.paragraphs.some((n) => near.has(n));
    if (!isMet || !isApart(dossier, side, { actor, holders })) return [];
    return [option(context, actor, ruleFor(stand), say.whoNotThis(told(mentionOf(actor), stand)))];
  });
}

function ruleFor({ answer }: Stand): ItemOption["rule"] {
  return answer === "silent" ? "takes-silent-for-holder" : "takes-opponent-for-holder";
}

/** Not on the asked side in whatever voice, and not by halves. */
function isOffSide({ stance }: Side, { answer }: Stand): boolean {
  return !answer.startsWith(stance) && !answer.endsWith("-if");
}

/** Neither the author nor kin of a holder, and not named by the idea itself. */
function isApart(
  dossier: Dossier,
  { issue }: Side,
  { actor, holders }: { readonly actor: Actor; readonly holders: readonly Held[] },
): boolean {
  return (
    actor.id !== dossier.source.author &&
    !isNamedIn(dossier, issue.proposition, actor) &&
    holders.every((held) => !areConfusable(dossier, held.actor.id, actor.id))
  );
}

function option(
  { say }: ItemContext,
  actor: Actor,
  rule: ItemOption["rule"],
  rationale: string,
): ItemOption {
  return { id: actor.id, text: say.actorOption(mentionOf(actor)), rule, rationale };
}
