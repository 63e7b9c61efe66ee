import fc from "fast-check";
import { expect, test } from "vitest";
import { heading } from "../compose/composing.ts";
import { headingDepths } from "./heading-depths.ts";

test.for([
  { levels: [2, 2], depths: [2, 2], because: "sections of a document without parts" },
  { levels: [2, 3, 2], depths: [2, 3, 2], because: "a piece of a section is below it" },
  { levels: [1, 2, 3], depths: [2, 3, 4], because: "a part opens a level for its sections" },
  {
    levels: [2, 1, 2],
    depths: [2, 2, 3],
    because: "a part does not belong to a section before it",
  },
  { levels: [1, 3], depths: [2, 3], because: "a piece right below a part skips no level" },
  { levels: [3, 2], depths: [2, 2], because: "a block may be chosen without the one before it" },
] as const)("headings of levels $levels stand $depths deep: $because", ({ levels, depths }) => {
  expect(headingDepths(levels.map(headingAt))).toEqual(depths);
});

test("no heading is more than one level below the heading before it, nor beside the title", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 2, 3)), (levels) => {
      const depths = headingDepths(levels.map(headingAt));
      for (const [at, depth] of depths.entries()) {
        expect(depth).toBeGreaterThanOrEqual(2);
        expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 1) + 1);
      }
    }),
  );
});

function headingAt(level: 1 | 2 | 3) {
  return heading({ title: `of level ${level}` }, level);
}
