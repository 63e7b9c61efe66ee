import { type Actor, type ActorClass, classOf } from "../dossier/actor.ts";
import type { Argument } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type Cover, coverOf, overlapOf } from "./cover.ts";
import type { MatchedList } from "./matching.ts";

/** One entry of a list, as far as it can be told from its like: the passages it rests on, and its names. */
export type Entry = {
  readonly id: string;
  /** What a person calls it. */
  readonly title: string;
  readonly cover: Cover;
  /** The passages of what it is first of all: an argument's claim; of other things, all of them. */
  readonly core: Cover;
  /** Folded, and only of actors: other things have no names of the source's own. */
  readonly names: readonly string[];
  readonly actorClass?: ActorClass;
};

/** The entries of the lists that are matched, each with all it rests on. */
export function entriesOf(dossier: Dossier): Readonly<Record<MatchedList, readonly Entry[]>> {
  const entry = (id: string, title: string, passages: readonly string[]): Entry => {
    const cover = coverOf(dossier, passages);
    return { id, title, cover, core: cover, names: [] };
  };
  return {
    actors: dossier.actors.map((actor) => ({
      ...entry(actor.id, actor.name, passagesOfActor(dossier, actor)),
      names: namesOf(actor),
      actorClass: classOf(actor),
    })),
    issues: dossier.issues.map(({ id, proposition }) =>
      entry(id, proposition, passagesOfIssue(dossier, id)),
    ),
    events: dossier.events.map(({ id, text, passages }) => entry(id, text, passages)),
    arguments: dossier.arguments.map((argument) => ({
      ...entry(argument.id, argument.claim.text, passagesOfArgument(argument)),
      core: coverOf(dossier, argument.claim.passages),
    })),
  };
}

/**
 * How much of their words two entries share, 0 to 1.
 *
 * Of arguments the claim counts for half: two that offer the same premise for different claims are
 * two arguments.
 */
export function likenessOf(one: Entry, other: Entry): number {
  return (overlapOf(one.core, other.core) + overlapOf(one.cover, other.cover)) / 2;
}

function namesOf({ name, mention, aliases }: Actor): readonly string[] {
  const fold = (words: string) => words.normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ");
  return [...new Set([name, ...(mention === undefined ? [] : [mention]), ...aliases].map(fold))];
}

function passagesOfActor(dossier: Dossier, { id }: Actor): readonly string[] {
  return [
    ...dossier.positions.filter(({ actor }) => actor === id),
    ...dossier.events.filter(({ by, actors }) => by === id || actors.some((one) => one === id)),
    ...dossier.arguments.filter(({ actor }) => actor === id).map(({ claim }) => claim),
  ].flatMap(({ passages }) => passages);
}

function passagesOfIssue(dossier: Dossier, id: string): readonly string[] {
  return [
    ...dossier.positions.filter(({ issue }) => issue === id),
    ...dossier.arguments
      .filter(({ issues }) => issues.some((issue) => issue === id))
      .map(({ claim }) => claim),
  ].flatMap(({ passages }) => passages);
}

function passagesOfArgument({ claim, premises, warrant }: Argument): readonly string[] {
  return [
    ...claim.passages,
    ...(claim.condition?.passages ?? []),
    ...premises.flatMap(({ passages }) => passages ?? []),
    ...(warrant?.passages ?? []),
  ];
}
