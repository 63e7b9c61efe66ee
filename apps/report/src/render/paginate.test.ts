import fc from "fast-check";
import { expect, test } from "vitest";
import { heightOf, paginate, type Slab } from "./paginate.ts";

const PAGE = 100;

const slab: fc.Arbitrary<Slab> = fc.record({
  height: fc.integer({ min: 1, max: 60 }),
  gap: fc.integer({ min: 0, max: 12 }),
  keepsNext: fc.constantFrom("always", "if-room", "never", "never"),
  head: fc.constantFrom(0, 0, 9),
});
const slabs = fc.array(slab, { maxLength: 60 });

test("every slab stands on one page, in order, and no page is empty", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      const runs = paginate(all, PAGE);
      expect(runs.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all);
      expect(runs.every(({ from, to }) => to > from)).toBe(true);
    }),
  );
});

test("no page is fuller than it is high", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      for (const run of paginate(all, PAGE)) expect(heightOf(all, run)).toBeLessThanOrEqual(PAGE);
    }),
  );
});

test("no page but the last ends with what always keeps its next, unless all of the page does", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      for (const { from, to } of paginate(all, PAGE).slice(0, -1)) {
        const page = all.slice(from, to);
        if (page.some(({ keepsNext }) => keepsNext !== "always"))
          expect(page.at(-1)?.keepsNext).not.toBe("always");
      }
    }),
  );
});

test("what keeps its next if there is room ends only a page that would else be under two thirds full", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      for (const { from, to } of paginate(all, PAGE).slice(0, -1)) {
        if (all[to - 1]?.keepsNext !== "if-room") continue;
        const free = all.slice(from, to).findLastIndex(({ keepsNext }) => keepsNext === "never");
        const before = { from, to: from + free + 1 };
        expect(heightOf(all, before)).toBeLessThan((PAGE * 2) / 3);
      }
    }),
  );
});

test("a page under two thirds full ends where the next piece with all it always keeps would not fit", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      for (const { from, to } of paginate(all, PAGE).slice(0, -1)) {
        if (heightOf(all, { from, to }) >= (PAGE * 2) / 3) continue;
        const kept = all.slice(to).findIndex(({ keepsNext }) => keepsNext !== "always");
        const end = kept === -1 ? all.length : to + kept + 1;
        expect(heightOf(all, { from, to: end })).toBeGreaterThan(PAGE);
      }
    }),
  );
});

test("a slab higher than a page has one of its own", () => {
  const plain = { gap: 0, keepsNext: "never", head: 0 } as const;
  const all = [40, 150, 40].map((height) => ({ ...plain, height }));
  expect(paginate(all, PAGE)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});
