import { type Block, setBlock } from "../boxes/block.ts";
import type { Setting } from "../boxes/box.ts";
import type { MapRow } from "../layout.ts";
import type { PlacedRow } from "./place-columns.ts";
import type { Channel } from "./plan-channels.ts";

/** A row set in its place down the page, with the channel over it; the last strip has only a channel. */
export type Strip = {
  readonly channel: Channel;
  readonly top: number;
  readonly blocks: readonly Block[];
  readonly bottom: number;
};

/** Sets the rows below each other, each under its channel. */
export function stackRows(
  rows: readonly PlacedRow[],
  channels: readonly Channel[],
  setting: Setting,
): readonly Strip[] {
  let top = 0;
  return channels.map((channel, at) => {
    const y = top + channel.height;
    const blocks = (rows[at]?.blocks ?? []).map(({ argument, ...slot }) =>
      setBlock(argument, { ...slot, y }, setting),
    );
    const strip = {
      channel,
      top,
      blocks,
      bottom: Math.max(y, ...blocks.map(({ bottom }) => bottom)),
    };
    top = strip.bottom;
    return strip;
  });
}

/** Where the map may be cut: right under the boxes of each row, above every level stretch. */
export function cutRows(strips: readonly Strip[], { spacing }: Setting): readonly MapRow[] {
  const height = strips.at(-1)?.bottom ?? 0;
  const cuts = strips.slice(1, -1).map(({ top }) => top + spacing.lane / 2);
  const edges = strips.length > 1 ? [0, ...cuts, height] : [];
  return edges.slice(1).map((bottom, at) => ({ top: edges[at] ?? 0, bottom }));
}
