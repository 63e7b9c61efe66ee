import type { MapArgument } from "@linchpin/model";
import { isWide } from "../boxes/block.ts";
import type { Setting } from "../boxes/box.ts";
import { spread, sum } from "../geometry.ts";
import { roomFor } from "../spacing.ts";
import { approachOf, type Pass, type Route } from "./plan-routes.ts";

/** A row across the page; how far down it stands is settled later. */
export type PlacedRow = {
  readonly blocks: readonly PlacedBlock[];
  /** Where lines go through the row. */
  readonly passes: ReadonlyMap<Pass, number>;
};

export type PlacedBlock = {
  readonly argument: MapArgument;
  readonly x: number;
  readonly width: number;
  /** The room at either side of what stands under the claim. */
  readonly left: number;
  readonly right: number;
  /** Where relations go up into the claim. */
  readonly arrivals: ReadonlyMap<Route, number>;
};

/** Of a row, at most this much goes to the gutters; of a block, at most this much to either shoulder. */
const MOST_GUTTERS = 0.35;
const MOST_SHOULDER = 0.2;

/** Shares the width of each row among its blocks, after room for the lines beside and between them. */
export function placeColumns(
  rows: readonly (readonly MapArgument[])[],
  routes: readonly Route[],
  width: number,
  setting: Setting,
): readonly PlacedRow[] {
  return rows.map((row, at) => {
    const { gutters, block } = placeGutters(row.length, passesOf(at, routes), width, setting);
    const blocks = row.map((argument, column) => {
      const room = { x: gutters[column]?.right ?? 0, width: block };
      return placeShoulders(argument, room, arrivingAt(argument, routes), setting);
    });
    const passes = gutters.flatMap(({ lanes, left, right }) => spread(lanes, left, right));
    return { blocks, passes: new Map(passes) };
  });
}

/** Those through one row, in the order of where they are going. */
function passesOf(at: number, routes: readonly Route[]): readonly Pass[] {
  return routes
    .toSorted((a, b) => a.target.middle - b.target.middle)
    .flatMap(({ passes }) => passes.filter(({ row }) => row === at));
}

function arrivingAt({ id }: MapArgument, routes: readonly Route[]): readonly Route[] {
  return routes
    .filter(({ relation }) => relation.to === id)
    .toSorted((a, b) => approachOf(a) - approachOf(b));
}

function placeGutters(
  blocks: number,
  passes: readonly Pass[],
  width: number,
  { spacing }: Setting,
) {
  const wanted = Array.from({ length: blocks + 1 }, (_, gutter) => {
    const lanes = passes.filter((pass) => pass.gutter === gutter);
    const least = gutter === 0 || gutter === blocks ? 0 : spacing.gutter;
    return { lanes, width: Math.max(least, roomFor(lanes.length, spacing)) };
  });
  const total = sum(wanted.map((gutter) => gutter.width));
  const share = total === 0 ? 1 : Math.min(1, (MOST_GUTTERS * width) / total);
  const block = (width - total * share) / blocks;
  let x = 0;
  const gutters = wanted.map((gutter) => {
    const left = x;
    const right = left + gutter.width * share;
    x = right + block;
    return { lanes: gutter.lanes, left, right };
  });
  return { gutters, block };
}

/** Lines arrive at the right of a block, and at both sides of a wide one. */
function placeShoulders(
  argument: MapArgument,
  { x, width }: { readonly x: number; readonly width: number },
  arriving: readonly Route[],
  setting: Setting,
): PlacedBlock {
  const half = isWide(argument, { width }, setting) ? Math.floor(arriving.length / 2) : 0;
  const [before, after] = [arriving.slice(0, half), arriving.slice(half)];
  const most = width * MOST_SHOULDER;
  const left = Math.min(most, roomFor(before.length, setting.spacing));
  const right = Math.min(most, roomFor(after.length, setting.spacing));
  const arrivals = new Map([
    ...spread(before, x, x + left),
    ...spread(after, x + width - right, x + width),
  ]);
  return { argument, x, width, left, right, arrivals };
}
