import { straighten } from "../geometry.ts";
import { STROKES } from "../graph/relations.ts";
import type { MapBox, MapLabel, MapLine } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import type { Run } from "./assign-tracks.ts";
import type { Trip } from "./plan-channels.ts";
import type { Strip } from "./stack-rows.ts";

/** The line of every relation, through the channels and up into the claim it bears on. */
export function drawRelations(strips: readonly Strip[]): readonly MapLine[] {
  const claims = new Map(
    strips.flatMap(({ blocks }) => blocks.map(({ argument, claim }) => [argument.id, claim])),
  );
  const levels = new Map(
    strips.flatMap(({ channel, top }) =>
      [...channel.tracks].map(([run, below]) => [run, top + below] as const),
    ),
  );
  return strips.flatMap(({ channel }) =>
    channel.trips.map((trip) => drawRelation(trip, claims, levels)),
  );
}

/** The word of every relation, on the upright stretch over the claim it leaves. */
export function drawLabels(strips: readonly Strip[]): readonly MapLabel[] {
  return strips.flatMap(({ channel, top }) =>
    channel.words.map(({ trip: { way, word }, y }) => ({
      text: way.relation.word,
      line: way.relation.id,
      x: word.x,
      y: top + y,
      width: word.width,
      height: word.height,
    })),
  );
}

function drawRelation(
  { way, x, runs }: Trip,
  claims: ReadonlyMap<string, MapBox>,
  levels: ReadonlyMap<Run, number>,
): MapLine {
  const { id, kind, doubtful, ...relation } = way.relation;
  const from = requireFrom(claims, relation.from);
  const to = requireFrom(claims, relation.to);
  const level = runs.flatMap((run) => {
    const y = requireFrom(levels, run);
    return [
      { x: run.from.x, y },
      { x: run.to.x, y },
    ];
  });
  const end = { x: runs.at(-1)?.to.x ?? x, y: to.y + to.height };
  return {
    id,
    kind,
    from: from.id,
    to: to.id,
    points: straighten([{ x, y: from.y }, ...level, end]),
    ...STROKES[kind],
    doubtful,
  };
}
