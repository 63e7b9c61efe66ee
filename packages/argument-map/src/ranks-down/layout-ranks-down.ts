import type { Setting } from "../cards/set-box.ts";
import { highestRow } from "../cut-rows.ts";
import { bottomOf, type Drawing, movedDrawing, together } from "../drawing.ts";
import { dealRows } from "../graph/deal-rows.ts";
import { type ArgumentGraph, splitGraph } from "../graph/read-graph.ts";
import type { LayoutOptions } from "../layout.ts";
import { layoutOneColumn } from "../one-column/layout-one-column.ts";
import { drawPlaced } from "./draw-placed.ts";
import { fitRows } from "./fit-rows.ts";

/** Ranks below each other, the thesis on top; what no relation links with it follows under it. */
export function layoutRanksDown(
  graph: ArgumentGraph,
  options: LayoutOptions,
  setting: Setting,
): Drawing {
  let y = 0;
  const parts = splitGraph(graph).map((part) => {
    const drawing = movedDrawing(layoutPart(part, options, setting), { x: 0, y });
    y = bottomOf(drawing) + setting.spacing.rank;
    return drawing;
  });
  return together(parts);
}

/**
 * With as many cards side by side as stay readable, or with fewer where else a row would be too high; a
 * row may yet grow by what is free between two parts.
 */
function layoutPart(graph: ArgumentGraph, options: LayoutOptions, setting: Setting): Drawing {
  const { width, rowHeight = Number.POSITIVE_INFINITY } = options;
  const most = rowHeight - setting.spacing.rank;
  for (let columns = columnsIn(width, setting); columns > 1; columns -= 1) {
    const placed = fitRows(graph, dealRows(graph, columns), width, setting);
    const drawing = placed && movedDrawing(drawPlaced(placed), { x: -placed.left, y: 0 });
    if (drawing && highestRow(drawing, setting.spacing) <= most) return drawing;
  }
  return layoutOneColumn(graph, { width, rowHeight: most }, setting);
}

function columnsIn(width: number, { spacing: { column, gutter } }: Setting): number {
  return Math.floor((width + gutter) / (column + gutter));
}
