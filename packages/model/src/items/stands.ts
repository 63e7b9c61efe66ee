import type { Actor } from "../dossier/actor.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { isSettled } from "../dossier/doubt.ts";
import type { Issue } from "../dossier/issue.ts";
import type { Force, Position, Voice } from "../dossier/position.ts";
import { compareIds } from "../order.ts";
import type { StanceAnswer, ToldStand } from "../phrases/item-phrases.ts";
import { areKin } from "../views/kin.ts";
import { cellId, lookupOf } from "../views/lookup.ts";
import { paragraphsOf } from "../views/paragraphs.ts";
import type { RefusalReason } from "./refusal.ts";

/** Where an actor stands on an issue, as far as it may be asked. */
export type Stand = {
  readonly answer: StanceAnswer;
  /** The one voice it is told in; undefined for silence and where several voices agree. */
  readonly voice: Voice | undefined;
  readonly force: Force;
  readonly positions: readonly Position[];
  readonly passages: readonly string[];
  readonly paragraphs: readonly number[];
  readonly account: string;
};

const ANSWERS: readonly StanceAnswer[] = ["for", "for-if", "against", "against-if"];

const SILENCE: Stand = {
  answer: "silent",
  voice: undefined,
  force: "firm",
  positions: [],
  passages: [],
  paragraphs: [],
  account: "",
};

/**
 * The actor's one settled stand on the issue, or silence where the coding is complete enough to
 * know it, or why neither can be told.
 */
export function standOf(dossier: Dossier, actor: Actor, issue: Issue): Stand | RefusalReason {
  const known = knownStands.get(dossier) ?? new Map<string, Stand | RefusalReason>();
  knownStands.set(dossier, known);
  const cell = cellId(actor.id, issue.id);
  const stand = known.get(cell) ?? findStand(dossier, actor, issue);
  known.set(cell, stand);
  return stand;
}

/** Four templates ask for the same stands. */
const knownStands = new WeakMap<Dossier, Map<string, Stand | RefusalReason>>();

function findStand(dossier: Dossier, actor: Actor, issue: Issue): Stand | RefusalReason {
  const found = lookupOf(dossier).positionsByCell.get(cellId(actor.id, issue.id));
  if (!found) return isSilenceKnown(dossier, actor, issue) ? SILENCE : "not-complete";
  const positions = found.toSorted(compareIds);
  if (!positions.every(isSettled)) return "not-settled";
  const answer = singleAnswer(positions);
  return answer ? { ...toldBy(dossier, positions), answer } : "view-of-several-voices";
}

/** True for a stand that is taken or known silence. */
export function isStand(stand: Stand | RefusalReason): stand is Stand {
  return typeof stand !== "string";
}

/** A stand as a rationale tells it. */
export function told(actor: string, { answer, voice, paragraphs }: Stand): ToldStand {
  return { actor, answer, voice, paragraphs };
}

/** The paragraphs in which anybody's stand on an issue is told. */
export function paragraphsOn(dossier: Dossier, issue: string): ReadonlySet<number> {
  return factsOn(dossier).get(issue)?.paragraphs ?? new Set();
}

/**
 * Silence is known where all who take a stand are coded, and it is not the author's, in whose text
 * all is said, nor one who argues on the issue, nor one of whom a member, or the body it belongs
 * to, takes a stand.
 */
function isSilenceKnown(dossier: Dossier, actor: Actor, issue: Issue): boolean {
  if (!issue.complete || actor.id === dossier.source.author) return false;
  const { holders, arguing } = factsOn(dossier).get(issue.id) ?? NOBODY;
  if (arguing.has(actor.id)) return false;
  return [...holders].every((holder) => !areKin(dossier, actor.id, holder));
}

type IssueFacts = {
  readonly holders: ReadonlySet<string>;
  readonly arguing: ReadonlySet<string>;
  readonly paragraphs: ReadonlySet<number>;
};

const NOBODY: IssueFacts = { holders: new Set(), arguing: new Set(), paragraphs: new Set() };

const knownFacts = new WeakMap<Dossier, ReadonlyMap<string, IssueFacts>>();

function factsOn(dossier: Dossier): ReadonlyMap<string, IssueFacts> {
  const found = knownFacts.get(dossier);
  if (found) return found;
  const made = new Map(dossier.issues.map(({ id }) => [id as string, factsOf(dossier, id)]));
  knownFacts.set(dossier, made);
  return made;
}

function factsOf(dossier: Dossier, issue: string): IssueFacts {
  const positions = lookupOf(dossier).positionsByIssue.get(issue) ?? [];
  const passages = positions.flatMap((position) => position.passages);
  return {
    holders: new Set(positions.map(({ actor }) => actor)),
    arguing: new Set(
      dossier.arguments.flatMap(({ actor, issues }) =>
        issues.some((id) => id === issue) ? [actor] : [],
      ),
    ),
    paragraphs: new Set(paragraphsOf(dossier, passages)),
  };
}

function toldBy(dossier: Dossier, positions: readonly Position[]): Omit<Stand, "answer"> {
  const voices = new Set(positions.map(({ voice }) => voice));
  const passages = [...new Set(positions.flatMap((position) => position.passages))];
  return {
    voice: voices.size === 1 ? positions[0]?.voice : undefined,
    force: positions.every(({ force }) => force === "hedged") ? "hedged" : "firm",
    positions,
    passages,
    paragraphs: paragraphsOf(dossier, passages),
    account: positions.map(({ account }) => account).join(" "),
  };
}

function singleAnswer(positions: readonly Position[]): StanceAnswer | undefined {
  const answers = new Set(
    positions.map(({ stance, condition }) => (condition ? `${stance}-if` : stance)),
  );
  const [only, ...more] = answers;
  return more.length === 0 ? ANSWERS.find((answer) => answer === only) : undefined;
}
