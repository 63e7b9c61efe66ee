import type { MapBox, Point } from "../layout.ts";
import type { Spacing } from "../spacing.ts";

/**
 * The way from the lower edge of a card to the side of a premise in it: level at `level`, upright at
 * `lane`, in to `end`.
 */
export type Inlet = { readonly level: number; readonly lane: number; readonly end: Point };

/** The ground on which a card's inlets are laid out. */
type Ground = { readonly trunk: number; readonly bottom: number; readonly width: number };

/** Room for so many inlets beside each other; none for none. */
export function roomForInlets(count: number, { lane }: Spacing): number {
  return count === 0 ? 0 : (count + 0.5) * lane;
}

/** One inlet for each premise, on the side away from the bracket; the higher the premise, the further out. */
export function inletsOf(
  premises: readonly MapBox[],
  { trunk, bottom, width }: Ground,
  { lane, pad }: Spacing,
): ReadonlyMap<string, Inlet> {
  const sides = Map.groupBy(premises, ({ x }) => (x < trunk ? "left" : "right"));
  const inlets = [...sides].flatMap(([side, boxes]) =>
    boxes.map((box, at) => {
      const fromEdge = pad + (at + 0.5) * lane;
      const isLeft = side === "left";
      const y = box.y + box.height / 2;
      return {
        id: box.id,
        lane: isLeft ? fromEdge : width - fromEdge,
        end: { x: isLeft ? box.x : box.x + box.width, y },
      };
    }),
  );
  return new Map(
    inlets.map(({ id, ...inlet }, at) => {
      const level = bottom + (inlets.length - at) * lane;
      return [id, { ...inlet, level }];
    }),
  );
}

/** The further way of a line that has reached the lower edge of a card at `x`. */
export function enter(x: number, { level, lane, end }: Inlet): readonly Point[] {
  return [{ x, y: level }, { x: lane, y: level }, { x: lane, y: end.y }, end];
}
