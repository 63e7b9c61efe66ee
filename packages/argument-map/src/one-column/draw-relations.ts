import { enter } from "../cards/inlets.ts";
import { moved, spread, straighten } from "../geometry.ts";
import { type GraphRelation, STROKES } from "../graph/read-graph.ts";
import type { MapLine, Point } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import type { Lanes } from "./plan-lanes.ts";
import type { Departure, Storey } from "./stack-cards.ts";

/** The line of every relation: up, level to the left under its word, along its lane, into the card. */
export function drawRelations(storeys: readonly Storey[], lanes: Lanes): readonly MapLine[] {
  const departures = storeys.flatMap((storey) =>
    storey.departures.map((departure) => ({ departure, storey })),
  );
  const relations = departures.map(({ departure }) => departure.relation);
  const ends = new Map(storeys.flatMap((storey) => endsAt(storey, relations, lanes)));
  return departures.map(({ departure, storey }) => {
    const { id, kind, from, doubtful } = departure.relation;
    const end = requireFrom(ends, departure.relation);
    const points = [...turn(departure, storey, lanes), ...end.points];
    const line = { id, kind, from, to: end.to, points: straighten(points) };
    return { ...line, ...STROKES[kind], doubtful };
  });
}

/** Up out of the card, and level to where the line runs upright. */
function turn({ relation, x, label }: Departure, { at }: Storey, lanes: Lanes): readonly Point[] {
  const y = label.y + label.height / 2;
  return [
    { x, y: at.y },
    { x, y },
    { x: requireFrom(lanes.uprights, relation.id), y },
  ];
}

type Arrival = { readonly to: string; readonly points: readonly Point[] };

/** How each relation reaches this card: from the margin at the side of its claim, where no page need be cut, else from below. */
function endsAt(
  { set, at }: Storey,
  relations: readonly GraphRelation[],
  { uprights, inMargin }: Lanes,
): readonly (readonly [GraphRelation, Arrival])[] {
  const { id, height, rule = height } = set.card;
  const arriving = relations.filter(({ to }) => to === id);
  const fromMargin = arriving.filter((relation) => inMargin.has(relation.id));
  const fromBelow = arriving.filter((relation) => !inMargin.has(relation.id));
  const upright = (relation: GraphRelation) => requireFrom(uprights, relation.id);
  const sides = spread(fromMargin, at.y, at.y + rule);
  return [
    ...fromBelow.map((one) => [one, arriveBelow(one, upright(one))] as const),
    ...sides.map(([one, y]) => {
      const points = [
        { x: upright(one), y },
        { x: at.x, y },
      ];
      return [one, { to: id, points }] as const;
    }),
  ];

  function arriveBelow({ premise = "" }: GraphRelation, x: number): Arrival {
    const edge = { x, y: at.y + height };
    const inlet = set.inlets.get(premise);
    if (!inlet) return { to: id, points: [edge] };
    const further = enter(x - at.x, inlet).map((point) => moved(point, at));
    return { to: premise, points: [edge, ...further] };
  }
}
