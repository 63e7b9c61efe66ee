import type { Dossier } from "../dossier/dossier.ts";
import { type Entry, entriesOf, likenessOf } from "./entries.ts";
import type { MatchMap } from "./match-map.ts";
import {
  type Candidate,
  type Match,
  type MatchedList,
  type Matching,
  takeBest,
  type Unmatched,
} from "./matching.ts";

/** The least share of their words that two entries have in common to be held for one. */
export const LEAST_OVERLAP = 0.25;

export type Matchings = Readonly<Record<MatchedList, Matching>>;

/**
 * Finds what two codings of one source both have, under whatever ids.
 *
 * What the map settles is taken as settled; the author is the author; actors who share a name are
 * one; all else is paired by the passages it rests on, and never by likeness of words.
 */
export function matchDossiers(a: Dossier, b: Dossier, map: MatchMap): Matchings {
  const [entriesA, entriesB] = [entriesOf(a), entriesOf(b)];
  const match = (list: MatchedList, ways: readonly Way[]): Matching =>
    matchEntries({ a: entriesA[list], b: entriesB[list] }, map[list], ways);
  return {
    actors: match("actors", [authorsOf(a, b), byName, byPassagesOfOneClass]),
    issues: match("issues", [byPassages]),
    events: match("events", [byPassages]),
    arguments: match("arguments", [byPassages]),
  };
}

/** How much speaks for two entries being one thing, or nothing. */
type Way = (a: Entry, b: Entry) => Pick<Candidate, "by" | "score"> | undefined;

type Sides = { readonly a: readonly Entry[]; readonly b: readonly Entry[] };

function authorsOf(a: Dossier, b: Dossier): Way {
  return (one, other) =>
    one.id === a.source.author && other.id === b.source.author
      ? { by: "author", score: 1 }
      : undefined;
}

/** The more names the surer; between as many, the passages decide. */
function byName(a: Entry, b: Entry): ReturnType<Way> {
  const shared = a.names.filter((name) => b.names.includes(name)).length;
  return shared === 0 ? undefined : { by: "name", score: shared + likenessOf(a, b) };
}

function byPassages(a: Entry, b: Entry): ReturnType<Way> {
  const overlap = likenessOf(a, b);
  return overlap < LEAST_OVERLAP ? undefined : { by: "passages", score: overlap };
}

function byPassagesOfOneClass(a: Entry, b: Entry): ReturnType<Way> {
  return a.actorClass === b.actorClass ? byPassages(a, b) : undefined;
}

function matchEntries(
  sides: Sides,
  settled: MatchMap[MatchedList],
  ways: readonly Way[],
): Matching {
  const matches = [...settledMatches(sides, settled)];
  for (const way of ways) matches.push(...matchWay(withoutMatched(sides, matches, settled), way));
  const left = withoutMatched(sides, matches, new Map());
  return {
    matches,
    onlyA: left.a.map((entry) => unmatched(entry, sides.b)),
    onlyB: left.b.map((entry) => unmatched(entry, sides.a)),
  };
}

function settledMatches(sides: Sides, settled: MatchMap[MatchedList]): readonly Match[] {
  return sides.a.flatMap((one): Match[] => {
    const other = sides.b.find(({ id }) => id === settled.get(one.id));
    if (!other) return [];
    return [{ a: one.id, b: other.id, by: "map", overlap: likenessOf(one, other) }];
  });
}

function matchWay({ a, b }: Sides, way: Way): readonly Match[] {
  const candidates = a.flatMap((one) =>
    b.flatMap((other): Candidate[] => {
      const found = way(one, other);
      if (!found) return [];
      return [{ a: one.id, b: other.id, ...found, overlap: likenessOf(one, other) }];
    }),
  );
  return takeBest(candidates).map(({ score: _, ...match }) => match);
}

/** What is neither matched yet nor settled to stand alone. */
function withoutMatched(
  { a, b }: Sides,
  matches: readonly Match[],
  settled: MatchMap[MatchedList],
): Sides {
  const matchedA = new Set(matches.map((match) => match.a));
  const matchedB = new Set(matches.map((match) => match.b));
  return {
    a: a.filter(({ id }) => !matchedA.has(id) && !settled.has(id)),
    b: b.filter(({ id }) => !matchedB.has(id)),
  };
}

function unmatched(entry: Entry, others: readonly Entry[]): Unmatched {
  const { id, title } = entry;
  const [nearest] = others
    .map((other) => ({ id: other.id, overlap: likenessOf(entry, other) }))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((x, y) => y.overlap - x.overlap);
  return nearest ? { id, title, nearest } : { id, title };
}
