import type { ArgumentMap } from "@linchpin/model";
import type { Setting } from "../boxes/box.ts";
import { nestArguments } from "../graph/nest-arguments.ts";
import type { ArgumentMapLayout, MapRow } from "../layout.ts";
import { drawRelations } from "./draw-relations.ts";
import { planLanes } from "./plan-lanes.ts";
import { type Storey, stackBlocks } from "./stack-blocks.ts";

/** Everything under each other, what bears on a claim indented under it, the lines at the left. */
export function layoutOneColumn(
  map: ArgumentMap,
  width: number,
  setting: Setting,
): ArgumentMapLayout {
  const nested = nestArguments(map);
  const lanes = planLanes(nested, width, setting.spacing);
  const storeys = stackBlocks(nested, lanes, width, setting);
  const blocks = storeys.map(({ block }) => block);
  const height = blocks.at(-1)?.bottom ?? 0;
  return {
    width,
    height,
    boxes: blocks.flatMap(({ boxes }) => boxes),
    lines: [...blocks.flatMap(({ lines }) => lines), ...drawRelations(storeys, lanes)],
    labels: storeys.flatMap(({ departures }) => departures.map(({ label }) => label)),
    rows: cutStoreys(storeys, height, setting),
  };
}

/** Between two arguments, above the first level line of the lower one. */
function cutStoreys(
  storeys: readonly Storey[],
  height: number,
  { spacing }: Setting,
): readonly MapRow[] {
  const tops = storeys.map(({ top }, at) => (at === 0 ? 0 : top + spacing.lane / 2));
  return tops.map((top, at) => ({ top, bottom: tops[at + 1] ?? height }));
}
