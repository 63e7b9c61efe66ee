import fc from "fast-check";
import { expect, test } from "vitest";
import { type Nested, nestByDepth } from "./nest-by-depth.ts";

type Entry = { readonly depth: number };

test("nesting keeps every entry once and in order, each under a less deep one", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ depth: fc.nat({ max: 5 }) })), (entries) => {
      const trees = nestByDepth(entries);
      expect(trees.flatMap(flatten)).toEqual(entries);
      for (const tree of trees) expectDeeperUnder(tree);
    }),
  );
});

test("entries of one depth stand beside each other", () => {
  const trees = nestByDepth([{ depth: 0 }, { depth: 1 }, { depth: 1 }, { depth: 0 }]);
  expect(trees.map(({ under }) => under.length)).toEqual([2, 0]);
});

function flatten({ entry, under }: Nested<Entry>): readonly Entry[] {
  return [entry, ...under.flatMap(flatten)];
}

function expectDeeperUnder({ entry, under }: Nested<Entry>): void {
  for (const tree of under) {
    expect(tree.entry.depth).toBeGreaterThan(entry.depth);
    expectDeeperUnder(tree);
  }
}
