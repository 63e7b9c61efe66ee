import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkEvenly } from "./chunk-evenly.ts";

test("the pieces are the list, none longer than allowed, and their lengths differ by at most one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      (list, most) => {
        const lengths = chunkEvenly(list, most).map(({ length }) => length);
        expect(chunkEvenly(list, most).flat()).toEqual(list);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("an empty list has no pieces", () => {
  expect(chunkEvenly([], 5)).toEqual([]);
});
