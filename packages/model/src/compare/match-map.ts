import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { closestTo } from "../checks/closest.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { MATCHED_LISTS, type MatchedList } from "./matching.ts";

/** What a coder has settled by hand: an id of the first coding to one of the second, or to nothing. */
export type MatchMap = Readonly<Record<MatchedList, ReadonlyMap<string, string | null>>>;

/** A map that settles nothing. */
export const NO_MAP: MatchMap = {
  actors: new Map(),
  issues: new Map(),
  events: new Map(),
  arguments: new Map(),
};

/** Why a map cannot be used; said in words by whoever reads it out. */
export type MapProblem =
  | { readonly code: "too-large"; readonly most: number }
  | { readonly code: "not-yaml"; readonly reason: string }
  | { readonly code: "no-lists"; readonly known: readonly string[] }
  | { readonly code: "no-pairs"; readonly list: MatchedList }
  | { readonly code: "no-such-list"; readonly found: string; readonly known: readonly string[] }
  | {
      readonly code: "no-such-id";
      readonly list: MatchedList;
      readonly side: "a" | "b";
      readonly id: string;
      readonly closest: string | undefined;
    }
  | { readonly code: "used-twice"; readonly list: MatchedList; readonly id: string };

export type MapReading =
  | { readonly ok: true; readonly map: MatchMap }
  | { readonly ok: false; readonly problems: readonly MapProblem[] };

const MOST_CHARACTERS = 64 * 1024;

type Pairs = Readonly<Record<string, string | null>>;

/**
 * Reads a map of ids, `issues: { their-ban: our-ban, their-tax: null }`, and holds it against both
 * codings; null says that an entry stands alone. As hostile as any file until it is read.
 */
export function parseMatchMap(yaml: string, a: Dossier, b: Dossier): MapReading {
  const loaded = loadMap(yaml);
  if ("code" in loaded) return { ok: false, problems: [loaded] };
  const problems = Object.entries(loaded.value).flatMap(([list, pairs]) =>
    isMatchedList(list)
      ? checkPairs(list, pairs, { a, b })
      : [{ code: "no-such-list" as const, found: list, known: MATCHED_LISTS }],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, map: toMap(loaded.value) };
}

type Loaded = MapProblem | { readonly value: Readonly<Record<string, unknown>> };

function loadMap(yaml: string): Loaded {
  if (yaml.length > MOST_CHARACTERS) return { code: "too-large", most: MOST_CHARACTERS };
  try {
    const value: unknown = load(yaml, { schema: CORE_SCHEMA, maxDepth: 4, maxAliases: 0 });
    return isRecord(value) ? { value } : { code: "no-lists", known: MATCHED_LISTS };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { code: "not-yaml", reason: error.reason };
  }
}

function checkPairs(
  list: MatchedList,
  pairs: unknown,
  sides: { readonly a: Dossier; readonly b: Dossier },
): readonly MapProblem[] {
  if (!isPairs(pairs)) return [{ code: "no-pairs", list }];
  const targets = Object.values(pairs).filter((id) => id !== null);
  const unknown = (side: "a" | "b", ids: readonly string[]): readonly MapProblem[] => {
    const known = sides[side][list].map(({ id }): string => id);
    return ids
      .filter((id) => !known.includes(id))
      .map((id) => ({ code: "no-such-id", list, side, id, closest: closestTo(id, known) }));
  };
  return [
    ...unknown("a", Object.keys(pairs)),
    ...unknown("b", targets),
    ...targets
      .filter((id, at) => targets.indexOf(id) !== at)
      .map((id) => ({ code: "used-twice" as const, list, id })),
  ];
}

function toMap(lists: Readonly<Record<string, unknown>>): MatchMap {
  const pairsOf = (list: MatchedList) => {
    const pairs = lists[list];
    return new Map(isPairs(pairs) ? Object.entries(pairs) : []);
  };
  return {
    actors: pairsOf("actors"),
    issues: pairsOf("issues"),
    events: pairsOf("events"),
    arguments: pairsOf("arguments"),
  };
}

function isMatchedList(name: string): name is MatchedList {
  return MATCHED_LISTS.some((list) => list === name);
}

function isPairs(value: unknown): value is Pairs {
  return (
    isRecord(value) &&
    Object.values(value).every((target) => target === null || typeof target === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
