import type { Setting } from "../cards/set-box.ts";
import { highestRow } from "../cut-rows.ts";
import { type Drawing, movedDrawing, together } from "../drawing.ts";
import { nestArguments } from "../graph/nest-arguments.ts";
import type { ArgumentGraph } from "../graph/read-graph.ts";
import type { LayoutOptions } from "../layout.ts";
import { drawRelations } from "./draw-relations.ts";
import { flatten, type Step } from "./flatten.ts";
import { type Lanes, MOST_INDENT, planLanes } from "./plan-lanes.ts";
import { stackCards } from "./stack-cards.ts";

/** What of the width indentation may take at most where deep cards would else be too high for a page. */
const NARROWER = [MOST_INDENT / 2, MOST_INDENT / 4, MOST_INDENT / 8];

/**
 * Everything under each other, what bears on a card indented under it, the lines at the left; indented
 * less where a row would else be higher than a page.
 */
export function layoutOneColumn(
  graph: ArgumentGraph,
  { width, rowHeight = Number.POSITIVE_INFINITY }: Pick<LayoutOptions, "width" | "rowHeight">,
  setting: Setting,
): Drawing {
  const steps = flatten(nestArguments(graph));
  const draw = (indent: number) =>
    drawSteps(steps, planLanes(steps, width, setting.spacing, indent), width, setting);
  let drawing = draw(MOST_INDENT);
  for (const indent of NARROWER) {
    if (highestRow(drawing, setting.spacing) <= rowHeight) break;
    drawing = draw(indent);
  }
  return drawing;
}

function drawSteps(steps: readonly Step[], lanes: Lanes, width: number, setting: Setting): Drawing {
  const storeys = stackCards(steps, lanes, width, setting);
  const cards = storeys.map(({ set: { card, boxes, lines }, at }) =>
    movedDrawing({ cards: [card], boxes, lines, labels: [] }, at),
  );
  const labels = storeys.flatMap(({ departures }) => departures.map(({ label }) => label));
  const relations = { cards: [], boxes: [], lines: drawRelations(storeys, lanes), labels };
  return together([...cards, relations]);
}
