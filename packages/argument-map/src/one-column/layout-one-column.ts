import type { Setting } from "../cards/set-box.ts";
import { type Drawing, movedDrawing, together } from "../drawing.ts";
import { nestArguments } from "../graph/nest-arguments.ts";
import type { ArgumentGraph } from "../graph/read-graph.ts";
import { drawRelations } from "./draw-relations.ts";
import { flatten } from "./flatten.ts";
import { planLanes } from "./plan-lanes.ts";
import { stackCards } from "./stack-cards.ts";

/** Everything under each other, what bears on a card indented under it, the lines at the left. */
export function layoutOneColumn(graph: ArgumentGraph, width: number, setting: Setting): Drawing {
  const steps = flatten(nestArguments(graph));
  const lanes = planLanes(steps, width, setting.spacing);
  const storeys = stackCards(steps, lanes, width, setting);
  const cards = storeys.map(({ set: { card, boxes, lines }, at }) =>
    movedDrawing({ cards: [card], boxes, lines, labels: [] }, at),
  );
  const labels = storeys.flatMap(({ departures }) => departures.map(({ label }) => label));
  const relations = { cards: [], boxes: [], lines: drawRelations(storeys, lanes), labels };
  return together([...cards, relations]);
}
