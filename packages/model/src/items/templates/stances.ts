import { type Actor, classOf, mentionOf } from "../../dossier/actor.ts";
import type { Issue } from "../../dossier/issue.ts";
import { compareIds } from "../../order.ts";
import { areConfusable } from "../../views/kin.ts";
import { cellId } from "../../views/lookup.ts";
import type { Attempted, Draft, ItemContext } from "../context.ts";
import type { GridRow } from "../item.ts";
import { restated } from "../restated.ts";
import { isStand, paragraphsOn, type Stand, standOf } from "../stands.ts";
import { asking, isNamedIn } from "../subject.ts";
import { ANSWERS, type Answer, isAnswer, ruleFor } from "./stance-answers.ts";

const MOST_ROWS = 4;

/** An actor with its stand on the issue. */
type Held = { readonly actor: Actor; readonly stand: Stand & { readonly answer: Answer } };

/** "How does the editorial present each of them on this idea?" (DOK 2): one issue, several actors, as a matrix. */
export function draftStances(context: ItemContext): readonly Draft[] {
  return context.dossier.issues.map((issue) => ({
    template: "stances",
    about: issue.id,
    make: () => attempt(context, issue),
  }));
}

function attempt(context: ItemContext, issue: Issue): Attempted {
  const { say } = context;
  if (!issue.complete) return "not-complete";
  const rows = rowsFor(context, issue);
  const speaking = rows.filter(({ stand }) => stand.answer !== "silent");
  const answers = new Set(rows.map(({ stand }) => stand.answer));
  if (rows.length < 3 || speaking.length < 2 || answers.size < 2) return "too-few-stands";

  const passages = speaking.flatMap(({ stand }) => [...stand.passages]);
  return {
    id: `stances/${issue.id}`,
    template: "stances",
    kind: "matrix",
    asks: asking({
      actors: rows.map(({ actor }) => actor.id),
      issues: [issue.id],
      positions: speaking.flatMap(({ stand }) => stand.positions.map(({ id }) => id)),
    }),
    stem: say.stancesStem(),
    statement: say.stanceStatement(issue.proposition),
    columns: ANSWERS.map((id) => ({ id, text: say.stanceAnswer[id] })),
    rows: rows.map((held) => rowOf(context, held)),
    passages,
    hint: [],
    rationale: {
      why: say.stancesKey(),
      paragraphs: [...new Set(speaking.flatMap(({ stand }) => stand.paragraphs))].toSorted(
        (a, b) => a - b,
      ),
      mapParts: [],
    },
    asserts: {
      stem: [],
      key: [
        `stands:${issue.id}`,
        ...rows.map(({ actor }) => `cell:${cellId(actor.id, issue.id)}`),
        ...restated(passages),
      ],
    },
  };
}

/**
 * Up to four actors, no two of them kin: those who take a stand, of different stands first, and at
 * most as many silent ones as speak, so that silence is no safe guess.
 */
function rowsFor(context: ItemContext, issue: Issue): readonly Held[] {
  const { dossier } = context;
  const near = paragraphsOn(dossier, issue.id);
  const all = dossier.actors.toSorted(compareIds).flatMap((actor): Held[] => {
    const stand = standOf(dossier, actor, issue);
    if (!isStand(stand) || !isAnswer(stand.answer) || isNamedIn(dossier, issue.proposition, actor))
      return [];
    const isSuspected = classOf(actor) !== "group" && actor.paragraphs.some((n) => near.has(n));
    return stand.answer !== "silent" || isSuspected
      ? [{ actor, stand: { ...stand, answer: stand.answer } }]
      : [];
  });
  const speaking = apart(context, differentFirst(all.filter(isSpeaking))).slice(0, MOST_ROWS - 1);
  const silent = apart(context, [...speaking, ...all.filter((held) => !isSpeaking(held))]).slice(
    speaking.length,
  );
  const most = Math.min(speaking.length, MOST_ROWS - speaking.length);
  return [...speaking, ...silent.slice(0, most)].toSorted((a, b) => compareIds(a.actor, b.actor));
}

function isSpeaking({ stand }: Held): boolean {
  return stand.answer !== "silent";
}

/** One of each answer in turn, so that the first few differ. */
function differentFirst(held: readonly Held[]): readonly Held[] {
  const groups = [...Map.groupBy(held, ({ stand }) => stand.answer).values()];
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    groups.flatMap((group) => group[at] ?? []),
  ).flat();
}

function apart({ dossier }: ItemContext, held: readonly Held[]): readonly Held[] {
  const kept: Held[] = [];
  for (const one of held)
    if (kept.every(({ actor }) => !areConfusable(dossier, actor.id, one.actor.id))) kept.push(one);
  return kept;
}

function rowOf({ say }: ItemContext, { actor, stand }: Held): GridRow {
  const mention = mentionOf(actor);
  const { answer } = stand;
  return {
    id: actor.id,
    text: say.actorOption(mention),
    key: answer,
    why:
      answer === "silent"
        ? say.silentKey({ actor: mention, paragraphs: actor.paragraphs })
        : say.stanceKey(stand),
    paragraphs: [...stand.paragraphs],
    distractors: ANSWERS.filter((chosen) => chosen !== answer).map((chosen) => ({
      column: chosen,
      rule: ruleFor(answer, chosen),
      rationale: say.stanceNotThis({ actor: mention, key: answer, chosen }),
    })),
  };
}
