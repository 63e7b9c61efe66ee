import type { Setting } from "../boxes/box.ts";
import { sum } from "../geometry.ts";
import type { Way } from "./follow-routes.ts";
import type { PlacedBlock } from "./place-columns.ts";

/** Where a line leaves its claim upward, and the room of its word. */
export type Departure = { readonly way: Way; readonly x: number; readonly word: WordRoom };

/** A word's room on an upright line: across, and in which tier from the lowest. */
type WordRoom = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly tier: number;
};

/** Spreads the lines that leave the claims of a row, so that no word on them touches another. */
export function placeDepartures(
  blocks: readonly PlacedBlock[],
  ways: readonly Way[],
  width: number,
  setting: Setting,
): readonly Departure[] {
  const departures = blocks.flatMap((block) => {
    const leaving = ways.filter(({ relation }) => relation.from === block.argument.id);
    const inOrder = leaving.toSorted((a, b) => firstStop(a) - firstStop(b));
    return leaveBlock(block, inOrder, setting);
  });
  return stackWords(departures, width);
}

type Leaving = { readonly way: Way; readonly x: number; readonly size: WordSize };
type WordSize = { readonly width: number; readonly height: number };

/** Side by side over the claim where the words have room, else at equal distances. */
function leaveBlock(
  block: PlacedBlock,
  ways: readonly Way[],
  setting: Setting,
): readonly Leaving[] {
  const sizes = ways.map((way) => ({ way, size: sizeOf(way.relation.word, setting) }));
  const spare = block.width - sum(sizes.map(({ size }) => size.width));
  const step = (spare < 0 ? block.width : spare) / (ways.length + 1);
  let taken = block.x;
  const leaving = sizes.map(({ way, size }) => {
    const x = taken + step + (spare < 0 ? 0 : size.width / 2);
    taken += step + (spare < 0 ? 0 : size.width);
    return { way, x, size };
  });
  const aligned = leaving.map((one) => alignWithStop(one, block));
  return stackWords(aligned, Infinity).some(({ word }) => word.tier > 0) ? leaving : aligned;
}

/** A word with a little room at either side. */
function sizeOf(word: string, { measure, spacing }: Setting): WordSize {
  const { width, lineHeight } = measure(word, "label");
  return { width: width + spacing.pad, height: lineHeight };
}

/** A line that would step aside by less than its word is wide goes straight up instead. */
function alignWithStop({ way, x, size }: Leaving, block: PlacedBlock): Leaving {
  const goal = firstStop(way);
  const half = size.width / 2;
  const isOver = goal >= block.x + half && goal <= block.x + block.width - half;
  return { way, size, x: isOver && Math.abs(goal - x) < size.width ? goal : x };
}

function firstStop({ stops }: Way): number {
  return stops[0]?.x ?? 0;
}

/** Puts each word in the lowest tier where it meets no other. */
function stackWords(leaving: readonly Leaving[], width: number): readonly Departure[] {
  const placed: Departure[] = [];
  for (const { way, x, size } of leaving) {
    const room = { ...size, x: keepInside(x - size.width / 2, size.width, width) };
    const meeting = placed.filter(({ word }) => meets(word, room)).map(({ word }) => word.tier);
    placed.push({ way, x, word: { ...room, tier: lowestFree(meeting) } });
  }
  return placed;
}

function keepInside(x: number, length: number, width: number): number {
  return Math.max(0, Math.min(x, width - length));
}

function meets(a: { x: number; width: number }, b: { x: number; width: number }): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

function lowestFree(taken: readonly number[]): number {
  let tier = 0;
  while (taken.includes(tier)) tier += 1;
  return tier;
}
