import type { ArgumentMap } from "@linchpin/model";
import { cutRows } from "./cut-rows.ts";
import { bottomOf } from "./drawing.ts";
import { readGraph } from "./graph/read-graph.ts";
import type { ArgumentMapLayout, LayoutOptions } from "./layout.ts";
import { layoutOneColumn } from "./one-column/layout-one-column.ts";
import { layoutRanksDown } from "./ranks-down/layout-ranks-down.ts";
import { spacingFor } from "./spacing.ts";

/**
 * Lays an argument map out inside a width: cards, boxes, lines and words as plain data in the caller's units.
 *
 * Pure and total: the same map gives the same layout, an argument linked with nothing has a place,
 * a circle ends, and a relation to an argument that is not on the map is left out. A card holds a
 * claim with its condition and, joined under it, what it rests on (after Toulmin); what bears on it is
 * a card of its own below (Argdown's support, attack and undercut). Lines turn at right angles and
 * pass between the cards.
 */
export function layoutArgumentMap(map: ArgumentMap, options: LayoutOptions): ArgumentMapLayout {
  const { width, direction, measure } = options;
  const graph = readGraph(map);
  const spacing = spacingFor(width, measure);
  const setting = { thesis: map.thesis, measure, spacing };
  const drawing =
    direction === "one-column"
      ? layoutOneColumn(graph, options, setting)
      : layoutRanksDown(graph, options, setting);
  const height = bottomOf(drawing);
  return { width, height, ...drawing, rows: cutRows(drawing, height, spacing) };
}
