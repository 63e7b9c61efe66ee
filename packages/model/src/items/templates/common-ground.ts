import { type Actor, mentionOf } from "../../dossier/actor.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Issue } from "../../dossier/issue.ts";
import { compareIds } from "../../order.ts";
import type { SharedVoice } from "../../phrases/item-phrases.ts";
import { areConfusable } from "../../views/kin.ts";
import { cellId, lookupOf } from "../../views/lookup.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll, type Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { restated } from "../restated.ts";
import { isStand, type Stand, standOf, told } from "../stands.ts";
import { asking, isNamedIn } from "../subject.ts";

const FEWEST_ISSUES = 3;
const MOST_KEYS = 2;

/** Two actors who are on one side somewhere. */
type Pair = { readonly one: Actor; readonly other: Actor };

/** Where both stand on an issue. */
type Both = { readonly issue: Issue; readonly one: Stand; readonly other: Stand };

/**
 * "On which idea are ⟨A⟩ and ⟨B⟩ on the same side?" (DOK 3). Both stands are of one voice, or the
 * editorial's own beside a report, and the stem says which: a reading is not set beside a report as if
 * they were alike.
 */
export function draftCommonGround(context: ItemContext): readonly Draft[] {
  const { dossier } = context;
  const issues = dossier.issues.filter(({ complete }) => complete).toSorted(compareIds);
  if (issues.length < FEWEST_ISSUES) return refuseAll("common-ground", "too-few-issues");
  return pairsIn(dossier, issues).map((pair) => ({
    template: "common-ground",
    about: `${pair.one.id}/${pair.other.id}`,
    make: (use) => attempt(context, pair, { issues, use }),
  }));
}

/** Pairs who take a stand on some issue together, each once. */
function pairsIn(dossier: Dossier, issues: readonly Issue[]): readonly Pair[] {
  const pairs = issues.flatMap(({ id }) => pairsOf(holdersOf(dossier, id)));
  const byName = new Map(pairs.map((pair) => [`${pair.one.id}/${pair.other.id}`, pair]));
  return [...byName.values()].filter(({ one, other }) => !areConfusable(dossier, one.id, other.id));
}

function holdersOf(dossier: Dossier, issue: string): readonly Actor[] {
  const { positionsByIssue, actors } = lookupOf(dossier);
  const ids = new Set((positionsByIssue.get(issue) ?? []).map(({ actor }) => actor));
  return [...ids].flatMap((id) => actors.get(id) ?? []).toSorted(compareIds);
}

function pairsOf(holders: readonly Actor[]): readonly Pair[] {
  return holders.flatMap((one, at) => holders.slice(at + 1).map((other) => ({ one, other })));
}

type Drawing = { readonly issues: readonly Issue[]; readonly use: Use };

function attempt(context: ItemContext, pair: Pair, { issues, use }: Drawing): Attempted {
  const { dossier, say } = context;
  const both = issues.flatMap((issue) => standsOn(dossier, pair, issue));
  const shared = both.filter(isShared);
  const voices = new Set(shared.map((stands) => sharedVoice(stands)));
  const [voice] = voices;
  if (shared.length === 0) return "nothing-to-ask";
  if (voices.size > 1 || voice === undefined) return "several-voices";
  if (shared.length > MOST_KEYS) return "too-many-keys";

  const names = { one: mentionOf(pair.one), other: mentionOf(pair.other) };
  const stem = say.commonStem({ ...authorFirst(dossier, pair), voice, picks: shared.length });
  const option = (issue: Issue, rationale: string): ItemOption => ({
    id: issue.id,
    text: say.propositionOption(issue.proposition),
    rule: rationale === "" ? "key" : "takes-difference-for-agreement",
    rationale,
  });
  const keys = shared.map(({ issue }) => option(issue, ""));
  const candidates = both.filter(isApart).map(({ issue, one, other }) => {
    const stands = { one: told(names.one, one), other: told(names.other, other) };
    return option(issue, say.commonNotThis(stands));
  });
  if (candidates.length < 2) return "too-few-distractors";
  const distractors = pickDistractors(context, { asked: [stem], keys, candidates, use });
  if (!distractors) return "no-fair-options";

  const stands = shared.flatMap(({ one, other }) => [one, other]);
  const passages = [...new Set(stands.flatMap((stand) => [...stand.passages]))];
  const offered = [...keys, ...distractors];
  const item = {
    id: `common-ground/${pair.one.id}/${pair.other.id}`,
    template: "common-ground" as const,
    asks: asking({
      actors: [pair.one.id, pair.other.id],
      issues: shared.map(({ issue }) => issue.id),
      positions: stands.flatMap(({ positions }) => positions.map(({ id }) => id)),
    }),
    stem,
    options: offered,
    key: keys.map(({ id }) => id),
    passages,
    hint: [],
    rationale: {
      why: say.commonKey({ told: stands.map((stand) => say.stanceKey(stand)) }),
      paragraphs: [...new Set(stands.flatMap(({ paragraphs }) => paragraphs))].toSorted(
        (a, b) => a - b,
      ),
      mapParts: [],
    },
    asserts: {
      stem: [],
      key: [
        ...offered.flatMap(({ id }) =>
          [pair.one, pair.other].map((actor) => `cell:${cellId(actor.id, id)}`),
        ),
        ...restated(passages),
      ],
    },
  };
  return keys.length === 1
    ? { ...item, kind: "single-choice" }
    : { ...item, kind: "multiple-choice" };
}

/** The names as a stem takes them: where the editorial is one of the two, it is the first. */
function authorFirst({ source }: Dossier, { one, other }: Pair): { one: string; other: string } {
  const [first, second] = other.id === source.author ? [other, one] : [one, other];
  return { one: mentionOf(first), other: mentionOf(second) };
}

function standsOn(dossier: Dossier, { one, other }: Pair, issue: Issue): readonly Both[] {
  if (isNamedIn(dossier, issue.proposition, one) || isNamedIn(dossier, issue.proposition, other))
    return [];
  const [first, second] = [standOf(dossier, one, issue), standOf(dossier, other, issue)];
  return isStand(first) && isStand(second) ? [{ issue, one: first, other: second }] : [];
}

function isShared({ one, other }: Both): boolean {
  return one.answer === other.answer && (one.answer === "for" || one.answer === "against");
}

/** One is silent, or they are on different sides; a condition is a half agreement, so it is neither. */
function isApart({ one, other }: Both): boolean {
  const [first, second] = [one.answer, other.answer].map((answer) => answer.split("-")[0]);
  return first !== second;
}

function sharedVoice({ one, other }: Both): SharedVoice | undefined {
  const voices = new Set([one.voice, other.voice]);
  if (voices.size === 1 && (voices.has("reported") || voices.has("imputed")))
    return voices.has("reported") ? "reported" : "imputed";
  return voices.has("author") && voices.has("reported") ? "own-and-reported" : undefined;
}
