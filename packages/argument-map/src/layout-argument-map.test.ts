import type { ArgumentMap } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { measureEvenly } from "../testing/measure.ts";
import { sampleArgument, sampleMap, samplePart } from "../testing/samples.ts";
import type { ArgumentMapLayout, MapBox } from "./layout.ts";
import { layoutArgumentMap } from "./layout-argument-map.ts";

const A4 = 488;

describe("on paper", () => {
  test("the thesis spans the width with its condition joined under it, and all else stands below", () => {
    const condition = samplePart("t-condition", { role: "condition", kicker: "Only if" });
    const thesis = sampleArgument("t", { standing: "main", condition });
    const { boxes, lines } = onPaper(sampleMap([thesis, sampleArgument("a")], ["a supports t"]));
    const top = boxOf(boxes, "t-claim");
    expect(top).toMatchObject({ role: "thesis", frame: "thick", x: 0, y: 0, width: A4 });
    expect(lines.find(({ kind }) => kind === "condition")).toMatchObject({
      from: "t-condition",
      to: "t-claim",
      head: "none",
    });
    expect(boxes.filter(({ y }) => y < top.height)).toEqual([top]);
  });

  test.for([
    { supporters: 1, rows: [1], because: "one has the row to itself" },
    { supporters: 3, rows: [3], because: "three columns of this type are readable" },
    { supporters: 4, rows: [2, 2], because: "four would be too narrow, and three and one uneven" },
    { supporters: 5, rows: [3, 2], because: "a rank goes on in a further row" },
    { supporters: 7, rows: [3, 2, 2], because: "no row holds more than three" },
  ])("$supporters supporters stand in rows of $rows: $because", ({ supporters, rows }) => {
    const all = Array.from({ length: supporters }, (_, at) => sampleArgument(`a${at}`));
    const links = all.map(({ id }) => `${id} supports t`);
    const { boxes } = onPaper(sampleMap([sampleArgument("t"), ...all], links));
    const claims = boxes.filter(({ role }) => role === "claim");
    expect([...Map.groupBy(claims, ({ y }) => y).values()].map((row) => row.length)).toEqual(rows);
  });

  test("premises stand right under their claim, before anything that bears on it", () => {
    const map = sampleMap([sampleArgument("t"), sampleArgument("a")], ["a rebuts t"]);
    const { boxes } = onPaper(map);
    const claim = boxOf(boxes, "a-claim");
    for (const id of ["a-reason", "a-evidence", "a-warrant"]) {
      const box = boxOf(boxes, id);
      expect(box.y).toBeGreaterThan(claim.y + claim.height);
      expect(box.x).toBeGreaterThanOrEqual(claim.x);
      expect(box.x + box.width).toBeLessThanOrEqual(claim.x + claim.width);
    }
  });

  test("supporters are ordered after what they support, not as given", () => {
    const all = ["t", "a", "b", "c", "under-c", "under-a", "under-b"].map((id) =>
      sampleArgument(id),
    );
    const links = ["a", "b", "c"].flatMap((id) => [
      `${id} supports t`,
      `under-${id} supports ${id}`,
    ]);
    const { boxes } = onPaper(sampleMap(all, links));
    const across = ["a", "b", "c"].map((id) => boxOf(boxes, `${id}-claim`).x);
    const below = ["a", "b", "c"].map((id) => boxOf(boxes, `under-${id}-claim`).x);
    expect(below).toEqual(across);
  });

  test("half the width leaves room for one column only", () => {
    const all = ["t", "a", "b"].map((id) => sampleArgument(id));
    const { boxes } = layoutArgumentMap(sampleMap(all, ["a supports t", "b supports t"]), {
      width: A4 / 2,
      direction: "ranks-down",
      measure: measureEvenly,
    });
    expect(boxOf(boxes, "a-claim").width).toBeGreaterThan(A4 / 2 - 50);
  });
});

describe("a line", () => {
  test.for([
    { kind: "supports", head: "arrow", dash: "solid" },
    { kind: "rebuts", head: "bar", dash: "dashed" },
    { kind: "undercuts", head: "cross", dash: "dotted" },
  ])("that $kind ends in a $head and is $dash", ({ kind, head, dash }) => {
    const map = sampleMap([sampleArgument("t"), sampleArgument("a")], [`a ${kind} t`]);
    const { lines } = onPaper(map);
    expect(lines.find((line) => line.kind === kind)).toMatchObject({
      from: "a-claim",
      to: "t-claim",
      head,
      dash,
    });
  });

  test("between two that rebut each other goes both ways", () => {
    const all = ["t", "a", "b"].map((id) => sampleArgument(id));
    const { lines } = onPaper(sampleMap(all, ["a supports t", "b rebuts a", "a rebuts b"]));
    const ways = lines.filter(({ kind }) => kind === "rebuts").map(({ from, to }) => [from, to]);
    expect(ways).toContainEqual(["a-claim", "b-claim"]);
    expect(ways).toContainEqual(["b-claim", "a-claim"]);
  });

  test("to an argument that is not on the map is not drawn", () => {
    const { labels } = onPaper(sampleMap([sampleArgument("t")], ["t rebuts elsewhere"]));
    expect(labels).toEqual([]);
  });
});

describe("a frame", () => {
  test.for([
    { id: "own-claim", frame: "thick", because: "the editorial makes the claim" },
    { id: "counter-claim", frame: "thin", because: "the editorial only mentions it" },
    { id: "own-reason", frame: "thin", because: "it is stated, and no claim" },
    { id: "own-warrant", frame: "dashed", because: "it is not stated" },
  ])("of $id is $frame: $because", ({ id, frame }) => {
    const all = [sampleArgument("own"), sampleArgument("counter", { standing: "counter" })];
    expect(boxOf(onPaper(sampleMap(all, ["counter rebuts own"])).boxes, id).frame).toBe(frame);
  });
});

describe("on a phone", () => {
  test("no two boxes stand side by side, and what bears on a claim is indented under it", () => {
    const all = ["t", "a", "b", "under-a"].map((id) => sampleArgument(id));
    const links = ["b supports t", "a supports t", "under-a undercuts a"];
    const { boxes } = onPhone(sampleMap(all, links));
    const downwards = boxes.toSorted((one, other) => one.y - other.y);
    for (const [at, box] of downwards.slice(1).entries()) {
      const above = downwards[at];
      expect(box.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    }
    const claims = ["t", "a", "under-a", "b"].map((id) => boxOf(boxes, `${id}-claim`));
    expect(claims).toEqual(claims.toSorted((one, other) => one.y - other.y));
    const [t, a, under, b] = claims.map(({ x }) => x);
    expect(a).toBeGreaterThan(t ?? 0);
    expect(under).toBeGreaterThan(a ?? 0);
    expect(b).toBe(a);
  });
});

test.for(["ranks-down", "one-column"] as const)(
  "an empty map laid out %s is empty",
  (direction) => {
    const map = { thesis: "", arguments: [], relations: [] };
    expect(layoutArgumentMap(map, { width: A4, direction, measure: measureEvenly })).toEqual({
      width: A4,
      height: 0,
      boxes: [],
      lines: [],
      labels: [],
      rows: [],
    });
  },
);

function onPaper(map: ArgumentMap): ArgumentMapLayout {
  return layoutArgumentMap(map, { width: A4, direction: "ranks-down", measure: measureEvenly });
}

function onPhone(map: ArgumentMap): ArgumentMapLayout {
  return layoutArgumentMap(map, { width: 358, direction: "one-column", measure: measureEvenly });
}

function boxOf(boxes: readonly MapBox[], id: string): MapBox {
  const box = boxes.find((one) => one.id === id);
  if (!box) throw new Error(`There is no box ${id}.`);
  return box;
}
