import { type Actor, classOf, mentionOf } from "../../dossier/actor.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { type Position, Voice } from "../../dossier/position.ts";
import { compareIds } from "../../order.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import {
  type Attempted,
  type ItemContext,
  outcomeOf,
  type RefusalReason,
  type TemplateOutcome,
} from "../context.ts";
import type { Item, OptionRule } from "../item.ts";
import { restated } from "../restated.ts";

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
export function deriveVoiceItems(context: ItemContext): TemplateOutcome {
  return outcomeOf(
    "voice",
    context.dossier.positions.map((position) => attemptItem(context, position)),
  );
}

function attemptItem(context: ItemContext, position: Position): Attempted {
  const reason = reasonAgainst(context, position);
  if (reason) return { about: position.id, reason };
  const other = findOtherHolder(context, position);
  if (!other) return { about: position.id, reason: "too-few-distractors" };
  return voiceItem(context, position, other);
}

function reasonAgainst({ dossier }: ItemContext, position: Position): RefusalReason | undefined {
  const { voice, via, condition, issue, stance } = position;
  if (!isSettled(position)) return "not-settled";
  if (via.length > 0 || condition) return "voice-not-distinct";
  const voices = new Set(dossier.positions.map((known) => known.voice));
  if (!voices.has("reported") || !voices.has("imputed")) return "too-few-distractors";
  const isShared = dossier.positions.some(
    (other) => other.issue === issue && other.stance === stance && other.voice !== voice,
  );
  return isShared ? "view-of-several-voices" : undefined;
}

/** Whose view it is, or, when it is the author's own, somebody met in the same place. */
function findOtherHolder({ dossier }: ItemContext, position: Position): Actor | undefined {
  if (position.voice !== "author") return dossier.actors.find(({ id }) => id === position.actor);
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

function voiceItem({ dossier, say }: ItemContext, position: Position, other: Actor): Item {
  const { id, actor, issue, voice, passages, account, gist } = position;
  const mention = mentionOf(other);
  const paragraphs = paragraphsOf(dossier, passages);
  return {
    id: `voice/${id}`,
    template: "voice",
    kind: "single-choice",
    asks: { actors: [actor], issues: [issue], positions: [id], arguments: [] },
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
      why: say.voiceKey({ voice, actor: mention, account, paragraphs }),
      paragraphs: [...paragraphs],
      mapParts: [],
    },
    asserts: {
      stem: restated(passages),
      key: [`cell:${actor}/${issue}`, ...restated(passages)],
    },
  };
}
