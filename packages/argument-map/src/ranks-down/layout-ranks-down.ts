import type { ArgumentMap } from "@linchpin/model";
import type { Setting } from "../boxes/box.ts";
import type { ArgumentMapLayout } from "../layout.ts";
import type { Spacing } from "../spacing.ts";
import { arrangeRows } from "./arrange-rows.ts";
import { drawLabels, drawRelations } from "./draw-relations.ts";
import { followRoutes } from "./follow-routes.ts";
import { placeColumns } from "./place-columns.ts";
import { planChannels } from "./plan-channels.ts";
import { planRoutes } from "./plan-routes.ts";
import { cutRows, stackRows } from "./stack-rows.ts";

/** Ranks below each other, the thesis on top: first everything across the page, then down it. */
export function layoutRanksDown(
  map: ArgumentMap,
  width: number,
  setting: Setting,
): ArgumentMapLayout {
  const rows = arrangeRows(map, columnsIn(width, setting.spacing));
  const routes = planRoutes(map, rows);
  const placed = placeColumns(rows, routes, width, setting);
  const channels = planChannels(placed, followRoutes(routes, placed), width, setting);
  const strips = stackRows(placed, channels, setting);
  const blocks = strips.flatMap((strip) => strip.blocks);
  return {
    width,
    height: strips.at(-1)?.bottom ?? 0,
    boxes: blocks.flatMap(({ boxes }) => boxes),
    lines: [...blocks.flatMap(({ lines }) => lines), ...drawRelations(strips)],
    labels: drawLabels(strips),
    rows: cutRows(strips, setting),
  };
}

/** As many as stay readable. */
function columnsIn(width: number, { column, gutter }: Spacing): number {
  return Math.max(1, Math.floor((width + gutter) / (column + gutter)));
}
