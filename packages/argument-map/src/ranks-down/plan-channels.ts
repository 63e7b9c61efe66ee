import type { Setting } from "../boxes/box.ts";
import { assignTracks, type Run, runsOf } from "./assign-tracks.ts";
import type { Way } from "./follow-routes.ts";
import type { PlacedRow } from "./place-columns.ts";
import { type Departure, placeDepartures } from "./place-departures.ts";

/** The strip over a row: tracks where lines run level, and under them the words of those that leave the row. */
export type Channel = {
  readonly height: number;
  /** How far below the channel's top each line runs level. */
  readonly tracks: ReadonlyMap<Run, number>;
  readonly words: readonly Word[];
  /** The lines that leave the row below, with every stretch they go. */
  readonly trips: readonly Trip[];
};

export type Trip = Departure & { readonly runs: readonly Run[] };

/** A relation's word; `y` from the channel's top. */
type Word = { readonly trip: Trip; readonly y: number };

/** The channel over each row, and last the one under all. */
export function planChannels(
  rows: readonly PlacedRow[],
  ways: readonly Way[],
  width: number,
  setting: Setting,
): readonly Channel[] {
  const trips = [...rows, { blocks: [] }].map(({ blocks }) =>
    placeDepartures(blocks, ways, width, setting).map((departure) => ({
      ...departure,
      runs: runsOf(departure),
    })),
  );
  const runs = Map.groupBy(
    trips.flat().flatMap((trip) => trip.runs),
    ({ channel }) => channel,
  );
  return trips.map((leaving, at) => {
    const isBetween = at > 0 && at < rows.length;
    const empty = { height: isBetween ? setting.spacing.rank : 0, tracks: new Map(), words: [] };
    const here = runs.get(at);
    return { trips: leaving, ...(here ? planChannel(here, leaving, setting) : empty) };
  });
}

function planChannel(runs: readonly Run[], leaving: readonly Trip[], { spacing }: Setting) {
  const { lane } = spacing;
  const levels = assignTracks(runs, lane);
  const lowest = lane * (1 + Math.max(...levels.values()));
  const tier = Math.max(0, ...leaving.map(({ word }) => word.height));
  const tiers = Math.max(-1, ...leaving.map(({ word }) => word.tier)) + 1;
  const stub = lane * 0.6;
  const height = lowest + stub + tiers * (tier + stub);
  return {
    height: leaving.length > 0 ? height : lowest + lane,
    tracks: new Map([...levels].map(([run, level]) => [run, lane * (1 + level)])),
    words: leaving.map((trip) => ({ trip, y: height - (trip.word.tier + 1) * (tier + stub) })),
  };
}
