import { type Actor, classOf, mentionOf } from "../../dossier/actor.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { type Position, Voice } from "../../dossier/position.ts";
import { compareIds } from "../../order.ts";
import { cellId, lookupOf } from "../../views/lookup.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll } from "../context.ts";
import type { OptionRule } from "../option-rule.ts";
import type { RefusalReason } from "../refusal.ts";
import { restated } from "../restated.ts";
import { asking } from "../subject.ts";

const RULES: Readonly<Record<Voice, Readonly<Record<Voice, OptionRule>>>> = {
  author: {
    author: "key",
    reported: "takes-own-view-for-report",
    imputed: "takes-own-view-for-reading",
  },
  reported: {
    author: "takes-report-for-own-view",
    reported: "key",
    imputed: "takes-report-for-reading",
  },
  imputed: {
    author: "takes-reading-for-own-view",
    reported: "takes-reading-for-report",
    imputed: "key",
  },
};

/**
 * "Whose view is this in the editorial?" (DOK 3): the writer's own, reported of an actor, or read
 * into an actor. Never asked with say, want or hope, which would already tell.
 */
export function draftVoice(context: ItemContext): readonly Draft[] {
  const { positions } = context.dossier;
  const voices = new Set(positions.map(({ voice }) => voice));
  if (!voices.has("reported") || !voices.has("imputed"))
    return refuseAll("voice", "two-voices-needed");
  return positions.map((position) => ({
    template: "voice",
    about: position.id,
    make: () => attempt(context, position),
  }));
}

function attempt(context: ItemContext, position: Position): Attempted {
  const reason = reasonAgainst(context, position);
  if (reason) return reason;
  const other = findOtherHolder(context, position);
  return other ? voiceItem(context, position, other) : "too-few-distractors";
}

function reasonAgainst({ dossier }: ItemContext, position: Position): RefusalReason | undefined {
  const { voice, via, condition, issue, stance } = position;
  if (!isSettled(position)) return "not-settled";
  if (via.length > 0) return "via-others";
  if (condition) return "conditional-stance";
  const isShared = (lookupOf(dossier).positionsByIssue.get(issue) ?? []).some(
    (other) => other.stance === stance && other.voice !== voice,
  );
  return isShared ? "view-of-several-voices" : undefined;
}

/** Whose view it is, or, when it is the author's own, somebody met in the same place. */
function findOtherHolder({ dossier }: ItemContext, position: Position): Actor | undefined {
  if (position.voice !== "author") return lookupOf(dossier).actors.get(position.actor);
  const paragraphs = paragraphsOf(dossier, position.passages);
  return dossier.actors
    .filter(
      (actor) =>
        actor.id !== position.actor &&
        classOf(actor) !== "group" &&
        actor.paragraphs.some((n) => paragraphs.includes(n)),
    )
    .toSorted((a, b) => a.paragraphs.length - b.paragraphs.length || compareIds(a, b))[0];
}

function voiceItem({ dossier, say }: ItemContext, position: Position, other: Actor): Attempted {
  const { id, actor, issue, voice, passages, account, gist } = position;
  const mention = mentionOf(other);
  const paragraphs = [...paragraphsOf(dossier, passages)];
  return {
    id: `voice/${id}`,
    template: "voice",
    kind: "single-choice",
    asks: asking({ actors: [actor], issues: [issue], positions: [id] }),
    stem: say.voiceStem(),
    statement: say.voiceStatement(gist),
    options: Voice.options.map((chosen) => ({
      id: chosen,
      text: say.voiceAnswer({ voice: chosen, actor: mention }),
      rule: RULES[voice][chosen],
      rationale: chosen === voice ? "" : say.voiceNotThis({ key: voice, chosen, actor: mention }),
    })),
    key: [voice],
    passages,
    hint: [],
    rationale: {
      why: say.voiceKey({ voice, account, paragraphs }),
      paragraphs,
      mapParts: [],
    },
    asserts: {
      stem: restated(passages),
      key: [`cell:${cellId(actor, issue)}`, ...restated(passages)],
    },
  };
}
