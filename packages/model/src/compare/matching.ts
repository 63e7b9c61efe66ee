import { compareText } from "../order.ts";

/** The lists of a dossier whose entries two coders name differently. */
export const MATCHED_LISTS = ["actors", "issues", "events", "arguments"] as const;
export type MatchedList = (typeof MATCHED_LISTS)[number];

/** Two entries held to be one thing: by whose word, and how much of the text they rest on is the same. */
export type Match = {
  readonly a: string;
  readonly b: string;
  readonly by: "map" | "author" | "name" | "passages";
  readonly overlap: number;
};

/** What stands in one coding only; `nearest` is what it shares most of its passages with, if any. */
export type Unmatched = {
  readonly id: string;
  /** What a person calls it. */
  readonly title: string;
  readonly nearest?: { readonly id: string; readonly overlap: number };
};

/** How the entries of one list were paired. */
export type Matching = {
  readonly matches: readonly Match[];
  readonly onlyA: readonly Unmatched[];
  readonly onlyB: readonly Unmatched[];
};

/** Two entries that may be one thing, and how much speaks for it. */
export type Candidate = Pick<Match, "a" | "b" | "by" | "overlap"> & { readonly score: number };

/**
 * Pairs each entry with its best one, the strongest pairs first.
 *
 * A pair stands only when neither has another partner as strong: between equals nothing is chosen,
 * and both are left for the coder to settle. Equal ids break a tie, for codings of one hand.
 */
export function takeBest(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken: Candidate[] = [];
  const closed = { a: new Set<string>(), b: new Set<string>() };
  for (const equals of byStrength(candidates)) {
    const free = equals.filter(({ a, b }) => !closed.a.has(a) && !closed.b.has(b));
    taken.push(...free.filter((one) => !free.some((other) => areRivals(one, other))));
    for (const { a, b } of free) {
      closed.a.add(a);
      closed.b.add(b);
    }
  }
  return taken;
}

function areRivals(one: Candidate, other: Candidate): boolean {
  return one !== other && (one.a === other.a || one.b === other.b);
}

/** Candidates of one strength together, the strongest first. */
function byStrength(candidates: readonly Candidate[]): ReadonlyArray<readonly Candidate[]> {
  const strengthOf = ({ a, b, score }: Candidate) => [score, a === b ? 1 : 0] as const;
  const groups = Map.groupBy(candidates, (one) => strengthOf(one).join("/"));
  return [...groups.values()].toSorted(([x], [y]) => {
    if (!x || !y) return 0;
    const [[scoreX, sameX], [scoreY, sameY]] = [strengthOf(x), strengthOf(y)];
    return scoreY - scoreX || sameY - sameX || compareText(x.a, y.a);
  });
}
