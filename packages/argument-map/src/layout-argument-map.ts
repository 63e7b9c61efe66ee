import type { ArgumentMap } from "@linchpin/model";
import type { ArgumentMapLayout, LayoutOptions } from "./layout.ts";
import { layoutOneColumn } from "./one-column/layout-one-column.ts";
import { layoutRanksDown } from "./ranks-down/layout-ranks-down.ts";
import { spacingFor } from "./spacing.ts";

/**
 * Lays an argument map out inside a width: boxes, lines and labels as plain data in the caller's units.
 *
 * Pure and total: the same map gives the same layout, an argument linked with nothing has a place,
 * a circle ends, and a relation to an argument that is not on the map is left out. A claim comes
 * first, then what it rests on; what bears on another argument stands below it (after Toulmin, and
 * Argdown's support, attack and undercut). Lines turn at right angles and pass between the boxes.
 */
export function layoutArgumentMap(map: ArgumentMap, options: LayoutOptions): ArgumentMapLayout {
  const { width, direction, measure } = options;
  const setting = { thesis: map.thesis, measure, spacing: spacingFor(map.arguments, measure) };
  return direction === "one-column"
    ? layoutOneColumn(map, width, setting)
    : layoutRanksDown(map, width, setting);
}
