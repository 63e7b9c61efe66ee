import fc from "fast-check";
import { expect, test } from "vitest";
import { heightOf, type Keep, paginate, type Run, type Slab } from "./paginate.ts";

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

const few = fc.array(slab, { maxLength: 9 });

test("of all ways to fill the pages none ends fewer of them with what always keeps its next", () => {
  fc.assert(
    fc.property(few, (all) => {
      const torn = (runs: readonly Run[]) => count(runs, ({ to }) => keepAt(all, to) === "always");
      expect(torn(paginate(all, PAGE))).toBe(Math.min(...waysToFill(all, 0).map(torn)));
    }),
  );
});

test("and of those none leaves fewer pages under two thirds full", () => {
  fc.assert(
    fc.property(few, (all) => {
      const torn = (runs: readonly Run[]) => count(runs, ({ to }) => keepAt(all, to) === "always");
      const empty = (runs: readonly Run[]) =>
        count(runs, (run) => heightOf(all, run) < (PAGE * 2) / 3);
      const ways = waysToFill(all, 0);
      const least = Math.min(...ways.map(torn));
      const rivals = ways.filter((runs) => torn(runs) === least).map(empty);
      expect(empty(paginate(all, PAGE))).toBe(Math.min(...rivals));
    }),
  );
});

test("a page is left before it is full where the next would else be nearly empty", () => {
  const plain = { gap: 0, keepsNext: "never", head: 0 } as const;
  const all = [40, 30, 25, 60, 90, 10].map((height) => ({ ...plain, height }));
  expect(paginate(all, PAGE).map(({ to }) => to)).toEqual([2, 4, 6]);
});

/** Every way to put slabs on pages, from one of them on. */
function waysToFill(all: readonly Slab[], from: number): ReadonlyArray<readonly Run[]> {
  if (from === all.length) return [[]];
  const ends = all.slice(from).map((_, at) => from + at + 1);
  return ends
    .filter((to) => heightOf(all, { from, to }) <= PAGE)
    .flatMap((to) => waysToFill(all, to).map((rest) => [{ from, to }, ...rest]));
}

function count(runs: readonly Run[], isSo: (run: Run) => boolean): number {
  return runs.slice(0, -1).filter(isSo).length;
}

function keepAt(all: readonly Slab[], to: number): Keep | undefined {
  return all[to - 1]?.keepsNext;
}

test("a slab higher than a page has one of its own", () => {
  const plain = { gap: 0, keepsNext: "never", head: 0 } as const;
  const all = [40, 150, 40].map((height) => ({ ...plain, height }));
  expect(paginate(all, PAGE)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});
