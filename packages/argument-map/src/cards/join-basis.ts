import { straighten } from "../geometry.ts";
import type { MapBox, MapLine, Point } from "../layout.ts";
import { sideOf } from "./set-box.ts";

/** Where the bracket of a card runs upright, and the rule it ends at. */
type Bracket = { readonly trunk: number; readonly rule: number };

/** The lines inside a card: its premises in one bracket up to the rule, its warrant on that bracket. */
export function joinBasis(
  argument: string,
  boxes: readonly MapBox[],
  { trunk, rule }: Bracket,
): readonly MapLine[] {
  const levels = boxes.filter(({ role }) => role !== "warrant").map(sideOf);
  const lowest = levels.length > 0 ? Math.max(...levels) : rule;
  return boxes.map((box) => {
    const line = { id: `${box.id}-line`, from: box.id, to: argument, doubtful: false };
    return box.role === "warrant"
      ? { ...line, ...warrantLine(box, trunk, lowest) }
      : { ...line, ...premiseLine(box, trunk, rule) };
  });
}

function premiseLine(box: MapBox, trunk: number, rule: number) {
  const points = [...towards(trunk, box), { x: trunk, y: rule }];
  return { kind: "premises", points: straighten(points), head: "arrow", dash: "solid" } as const;
}

/** Down or up to the bracket, or level with it. */
function warrantLine(box: MapBox, trunk: number, lowest: number) {
  const points = [...towards(trunk, box), { x: trunk, y: Math.min(sideOf(box), lowest) }];
  const dash = box.frame === "dashed" ? "dashed" : "solid";
  return { kind: "warrant", points: straighten(points), head: "none", dash } as const;
}

function towards(x: number, box: MapBox): readonly Point[] {
  const y = sideOf(box);
  return [
    { x: x < box.x ? box.x : box.x + box.width, y },
    { x, y },
  ];
}
