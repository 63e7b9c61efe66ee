import type { Departure } from "./place-departures.ts";

/** A stretch of a line in the channel over row `channel`: in at one pin, level along a track, out at the other. */
export type Run = { readonly channel: number; readonly from: Pin; readonly to: Pin };

/** Where a line enters or leaves a channel. */
type Pin = { readonly x: number; readonly side: "above" | "below" };

/** The stretches of a line, from its claim on, one for each channel it goes through. */
export function runsOf({ way, x }: Departure): readonly Run[] {
  const start = way.source.row;
  const isUpward = (way.stops.at(-1)?.row ?? start) < start;
  return way.stops.map((to, at) => {
    const channel = isUpward ? start - at : start + at;
    const from = way.stops[at - 1] ?? { x, row: start };
    return { channel, from: pinOf(from, channel), to: pinOf(to, channel) };
  });
}

function pinOf({ x, row }: { readonly x: number; readonly row: number }, channel: number): Pin {
  return { x, side: row < channel ? "above" : "below" };
}

/**
 * Gives each run of one channel its track, 0 the highest, so that no two lie on each other.
 *
 * Tracks are ordered by exchanging neighbours while that saves crossings; runs that do not meet
 * share one.
 */
export function assignTracks(runs: readonly Run[], room: number): ReadonlyMap<Run, number> {
  const tracks = new Map<Run, number>();
  for (const run of orderRuns(runs)) {
    const over = [...tracks].filter(([other]) => meets(other, run, room)).map(([, at]) => at);
    tracks.set(run, Math.max(-1, ...over) + 1);
  }
  return tracks;
}

/** At most as many rounds as runs: then the order stands, or no exchange helps. */
function orderRuns(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  for (const _ of runs) {
    ordered.forEach((lower, at) => {
      const upper = ordered[at - 1];
      if (upper && costOf(lower, upper) < costOf(upper, lower)) {
        ordered.splice(at - 1, 2, lower, upper);
      }
    });
  }
  return ordered;
}

/** Two lines that lie on each other read as one: worse than any crossing. */
const OVERLAP = 100;

/** How badly two runs go together when one is above the other. */
function costOf(upper: Run, lower: Run): number {
  const down = pinsOf(upper).filter(({ side }) => side === "below");
  const up = pinsOf(lower).filter(({ side }) => side === "above");
  const crossings = [
    ...down.filter(({ x }) => isWithin(x, lower)),
    ...up.filter(({ x }) => isWithin(x, upper)),
  ];
  const overlaps = down.filter(({ x }) => up.some((other) => Math.abs(other.x - x) < 1));
  return crossings.length + OVERLAP * overlaps.length;
}

function pinsOf({ from, to }: Run): readonly Pin[] {
  return [from, to];
}

function isWithin(x: number, run: Run): boolean {
  const { left, right } = spanOf(run);
  return x > left && x < right;
}

function meets(a: Run, b: Run, room: number): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.left < other.right + room && other.left < one.right + room;
}

function spanOf({ from, to }: Run) {
  return { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) };
}
