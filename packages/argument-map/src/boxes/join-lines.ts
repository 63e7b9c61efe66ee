import { straighten } from "../geometry.ts";
import type { MapBox, MapLine } from "../layout.ts";
import { sideOf } from "./box.ts";

/** What stands under a claim, and where the line runs that joins the premises. */
export type Body = {
  readonly condition: MapBox | undefined;
  readonly premises: readonly MapBox[];
  readonly warrant: MapBox | undefined;
  readonly trunk: number;
};

/** The lines inside a block: the condition to its claim, the premises in one bracket, the warrant on it. */
export function joinLines(
  claim: MapBox,
  { condition, premises, warrant, trunk }: Body,
): readonly MapLine[] {
  const join = { claim, trunk, end: Math.max(...premises.map(sideOf)) };
  return [
    ...(condition ? [conditionLine(condition, claim)] : []),
    ...premises.map((premise) => premiseLine(premise, join)),
    ...(warrant ? [warrantLine(warrant, join)] : []),
  ];
}

/** Where the premises of a block meet: an upright line, and the level of the lowest premise on it. */
type Join = { readonly claim: MapBox; readonly trunk: number; readonly end: number };

function conditionLine(condition: MapBox, claim: MapBox): MapLine {
  const x = condition.x + condition.width / 2;
  return {
    ...plainLine(condition, claim),
    kind: "condition",
    points: [
      { x, y: condition.y },
      { x, y: claim.y + claim.height },
    ],
  };
}

function premiseLine(premise: MapBox, { claim, trunk }: Join): MapLine {
  const y = sideOf(premise);
  return {
    ...plainLine(premise, claim),
    kind: "premises",
    head: "arrow",
    points: [
      { x: edgeTowards(trunk, premise), y },
      { x: trunk, y },
      { x: trunk, y: claim.y + claim.height },
    ],
  };
}

function warrantLine(warrant: MapBox, { claim, trunk, end }: Join): MapLine {
  const y = sideOf(warrant);
  const meets = Number.isFinite(end) ? Math.min(end, y) : claim.y + claim.height;
  return {
    ...plainLine(warrant, claim),
    kind: "warrant",
    dash: warrant.frame === "dashed" ? "dashed" : "solid",
    points: straighten([
      { x: edgeTowards(trunk, warrant), y },
      { x: trunk, y },
      { x: trunk, y: meets },
    ]),
  };
}

function plainLine(from: MapBox, to: MapBox) {
  return {
    id: `${from.id}-line`,
    from: from.id,
    to: to.id,
    head: "none",
    dash: "solid",
    doubtful: false,
  } as const;
}

function edgeTowards(x: number, box: MapBox): number {
  return x < box.x ? box.x : box.x + box.width;
}
