import { spread, straighten } from "../geometry.ts";
import { type KnownRelation, STROKES } from "../graph/relations.ts";
import type { MapBox, MapLine, Point } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import type { Lanes } from "./plan-lanes.ts";
import type { Departure, Storey } from "./stack-blocks.ts";

/** The line of every relation: up, level to the left under its word, along its lane, into the claim. */
export function drawRelations(storeys: readonly Storey[], lanes: Lanes): readonly MapLine[] {
  const claims = new Map(storeys.map(({ block }) => [block.argument.id, block.claim]));
  const departures = storeys.flatMap((storey) => storey.departures);
  const relations = departures.map(({ relation }) => relation);
  const ends = new Map([...claims].flatMap(([id, claim]) => endsAt(id, claim, relations, lanes)));
  return departures.map((departure) => {
    const { id, kind, from, to, doubtful } = departure.relation;
    const [source, target] = [requireFrom(claims, from), requireFrom(claims, to)];
    const points = [...turn(departure, source, lanes), ...requireFrom(ends, departure.relation)];
    const line = { id, kind, from: source.id, to: target.id, points: straighten(points) };
    return { ...line, ...STROKES[kind], doubtful };
  });
}

/** Up out of the claim, and level to where the line runs upright. */
function turn({ relation, x, label }: Departure, claim: MapBox, lanes: Lanes): readonly Point[] {
  const y = label.y + label.height / 2;
  return [
    { x, y: claim.y },
    { x, y },
    { x: requireFrom(lanes.uprights, relation.id), y },
  ];
}

/** How each relation reaches this claim: from the margin through its left side, else from below. */
function endsAt(
  id: string,
  claim: MapBox,
  relations: readonly KnownRelation[],
  { uprights, inMargin }: Lanes,
): readonly (readonly [KnownRelation, readonly Point[]])[] {
  const arriving = relations.filter(({ to }) => to === id);
  const fromMargin = arriving.filter((relation) => inMargin.has(relation.id));
  const fromBelow = arriving.filter((relation) => !inMargin.has(relation.id));
  const upright = (relation: KnownRelation) => requireFrom(uprights, relation.id);
  const sides = spread(fromMargin, claim.y, claim.y + claim.height);
  return [
    ...fromBelow.map((one) => [one, [{ x: upright(one), y: claim.y + claim.height }]] as const),
    ...sides.map(
      ([one, y]) =>
        [
          one,
          [
            { x: upright(one), y },
            { x: claim.x, y },
          ],
        ] as const,
    ),
  ];
}
