import fc from "fast-check";
import { expect, test } from "vitest";
import { Passage } from "../dossier/passage.ts";
import { coverOf, overlapOf, paragraphsIn } from "./cover.ts";

const passages = fc.array(
  fc.record({
    paragraph: fc.integer({ min: 0, max: 2 }),
    from: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 6 },
);

/** A cover as the plain set of its code points: slow, and too simple to be wrong. */
function pointsOf(stretches: ReturnType<typeof toPassages>): ReadonlySet<string> {
  return new Set(
    stretches.flatMap(({ paragraph, from, to }) =>
      Array.from({ length: to - from }, (_, at) => `${paragraph}/${from + at}`),
    ),
  );
}

function toPassages(
  stretches: ReadonlyArray<{ paragraph: number; from: number; length: number }>,
): readonly Passage[] {
  return stretches.map(({ paragraph, from, length }, at) =>
    Passage.parse({ id: `p${at}`, paragraph, from, to: from + length, digest: "0".repeat(16) }),
  );
}

test("what two covers share is the code points in both by the code points in either", () => {
  fc.assert(
    fc.property(passages, passages, (first, second) => {
      const [one, other] = [toPassages(first), toPassages(second)];
      const [a, b] = [pointsOf(one), pointsOf(other)];
      const covers = [one, other].map((all) =>
        coverOf(
          { passages: [...all] },
          all.map(({ id }) => id),
        ),
      );
      const [coverA = new Map(), coverB = new Map()] = covers;
      const either = a.union(b).size;
      expect(overlapOf(coverA, coverB)).toBe(either === 0 ? 0 : a.intersection(b).size / either);
      expect(overlapOf(coverB, coverA)).toBe(overlapOf(coverA, coverB));
    }),
  );
});

test("a cover reaches into the paragraphs of the passages asked for and of no others", () => {
  const all = toPassages([
    { paragraph: 2, from: 0, length: 3 },
    { paragraph: 0, from: 4, length: 3 },
    { paragraph: 1, from: 4, length: 3 },
  ]);
  expect(paragraphsIn(coverOf({ passages: [...all] }, ["p0", "p1"]))).toEqual([0, 2]);
});
