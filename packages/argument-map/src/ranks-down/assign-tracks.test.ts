import { describe, expect, test } from "vitest";
import { assignTracks, type Run } from "./assign-tracks.ts";

describe("runs in a channel", () => {
  test("that do not meet share a track", () => {
    expect(tracksOf([upward(10, 40), upward(60, 90)])).toEqual([0, 0]);
  });

  test("that meet lie so that neither crosses the other, in whatever order they come", () => {
    const [outer, inner] = [upward(80, 10), upward(60, 30)];
    const both = [upward(10, 50), upward(40, 80)];
    expect(new Set(tracksOf([outer, inner])).size).toBe(2);
    expect(tracksOf(both)).toEqual([0, 1]);
    expect(tracksOf(both.toReversed())).toEqual([1, 0]);
  });

  test("never lie on each other where one begins over the end of the other", () => {
    const arriving = upward(80, 40);
    const leaving = upward(40, 10);
    expect(tracksOf([leaving, arriving])).toEqual([1, 0]);
  });
});

/** From a line below the channel to one above it. */
function upward(below: number, above: number): Run {
  return { channel: 1, from: { x: below, side: "below" }, to: { x: above, side: "above" } };
}

function tracksOf(runs: readonly Run[]): readonly (number | undefined)[] {
  const tracks = assignTracks(runs, 5);
  return runs.map((run) => tracks.get(run));
}
