import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, takeBest } from "./matching.ts";

function candidate(a: string, b: string, score: number): Candidate {
  return { a, b, score, by: "passages", overlap: score };
}

function pairsOf(candidates: readonly Candidate[]): readonly string[] {
  return takeBest(candidates)
    .map(({ a, b }) => `${a}-${b}`)
    .toSorted();
}

describe("pairs are taken from the strongest down", () => {
  test.for([
    {
      candidates: [
        candidate("a1", "b1", 0.9),
        candidate("a2", "b1", 0.8),
        candidate("a2", "b2", 0.5),
      ],
      pairs: ["a1-b1", "a2-b2"],
      because: "the better claim on b1 wins, and a2 takes its second best",
    },
    {
      candidates: [candidate("a1", "b1", 0.5), candidate("a1", "b2", 0.5)],
      pairs: [],
      because: "between equals nothing is chosen",
    },
    {
      candidates: [
        candidate("a1", "b1", 0.5),
        candidate("a1", "b2", 0.5),
        candidate("a1", "b3", 0.4),
      ],
      pairs: [],
      because: "whoever has two equal partners does not fall back on a weaker one",
    },
    {
      candidates: [candidate("ban", "ban", 0.5), candidate("ban", "tax", 0.5)],
      pairs: ["ban-ban"],
      because: "codings of one hand have ids in common",
    },
    {
      candidates: [candidate("ban", "ban", 0.4), candidate("ban", "tax", 0.5)],
      pairs: ["ban-tax"],
      because: "an id alone is weaker than the text",
    },
  ])("$pairs: $because", ({ candidates, pairs }) => {
    expect(pairsOf(candidates)).toEqual(pairs);
  });
});

const candidates = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom("1", "2", "3", "4"),
      fc.constantFrom("5", "6", "7", "8"),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([a, b, score]) => candidate(a, b, score)),
  { selector: ({ a, b }) => `${a}-${b}` },
);

test("nobody is paired twice, and neither the order of candidates nor of coders matters", () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const taken = takeBest(all);
      expect(new Set(taken.map(({ a }) => a)).size).toBe(taken.length);
      expect(new Set(taken.map(({ b }) => b)).size).toBe(taken.length);
      expect(pairsOf(all.toReversed())).toEqual(pairsOf(all));
      const swapped = takeBest(all.map((one) => ({ ...one, a: one.b, b: one.a })));
      expect(swapped.map(({ a, b }) => `${b}-${a}`).toSorted()).toEqual(pairsOf(all));
    }),
  );
});
