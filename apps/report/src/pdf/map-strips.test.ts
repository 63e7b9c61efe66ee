import type { ArgumentMapLayout } from "@linchpin/argument-map";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stripsOf } from "./map-strips.ts";

const ROW = { top: 100, bottom: 400 };

const box = fc.record({
  y: fc.integer({ min: ROW.top, max: 340 }),
  height: fc.integer({ min: 10, max: 60 }),
});

test("strips cover the row without a gap, and no cut goes through a box", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
      const strips = stripsOf(layoutOf(boxes), ROW);
      expect(strips.map(({ top }) => top)).toEqual([
        ROW.top,
        ...strips.slice(0, -1).map(({ bottom }) => bottom),
      ]);
      expect(strips.at(-1)?.bottom).toBe(ROW.bottom);
      for (const { bottom: cut } of strips.slice(0, -1))
        expect(boxes.filter(({ y, height }) => y < cut && y + height > cut)).toEqual([]);
    }),
  );
});

test.for([
  {
    boxes: [
      [100, 40],
      [150, 40],
    ],
    strips: 2,
    because: "there is room between the two",
  },
  {
    boxes: [
      [100, 40],
      [150, 40],
      [120, 60],
    ],
    strips: 1,
    because: "a third stands beside the gap",
  },
  {
    boxes: [
      [100, 40],
      [141, 40],
    ],
    strips: 1,
    because: "their frames leave no room",
  },
  {
    boxes: [
      [20, 40],
      [150, 40],
    ],
    strips: 1,
    because: "the first is of another row",
  },
] as const)("boxes at $boxes make $strips strips: $because", ({ boxes, strips }) => {
  const placed = boxes.map(([y, height]) => ({ y, height }));
  expect(stripsOf(layoutOf(placed), ROW)).toHaveLength(strips);
});

/** As much of a layout as is asked for. */
function layoutOf(
  boxes: ReadonlyArray<{ readonly y: number; readonly height: number }>,
): Pick<ArgumentMapLayout, "boxes" | "labels"> {
  const rest = { x: 0, width: 100, argument: "", role: "claim", frame: "thin" } as const;
  return {
    boxes: boxes.map((place, at) => ({ ...rest, ...place, id: `${at}`, kicker: [], text: [] })),
    labels: [],
  };
}
