import { execFileSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import type { ArgumentMap } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { measureEvenly } from "../testing/measure.ts";
import { layoutDigest } from "../testing/print-layout.ts";
import { sampleArgument, sampleMap, samplePart } from "../testing/samples.ts";
import type { ArgumentMapLayout } from "./layout.ts";
import { layoutArgumentMap } from "./layout-argument-map.ts";

const A4 = 488;

describe("on paper", () => {
  test("the thesis spans the width with its condition beside it, and all else stands below", () => {
    const condition = samplePart("t-condition", { role: "condition", kicker: "Only if" });
    const thesis = sampleArgument("t", { standing: "main", condition });
    const { cards, boxes } = onPaper(sampleMap([thesis, sampleArgument("a")], ["a supports t"]));
    const top = findIn(cards, "t");
    expect(top).toMatchObject({ frame: "thick", x: 0, y: 0, width: A4 });
    const [claim, beside] = [findIn(boxes, "t-claim"), findIn(boxes, "t-condition")];
    expect(beside.y).toBe(claim.y);
    expect(beside.x).toBeGreaterThan(claim.x + claim.width);
    expect(findIn(cards, "a").y).toBeGreaterThan(top.height);
  });

  test.for([
    { supporters: 1, rows: [1], because: "one has the row to itself" },
    { supporters: 2, rows: [2], because: "two columns of this type are readable" },
    { supporters: 3, rows: [2, 1], because: "three would be too narrow" },
    { supporters: 5, rows: [2, 2, 1], because: "a rank goes on in a further row" },
  ])("$supporters supporters stand in rows of $rows: $because", ({ supporters, rows }) => {
    const all = Array.from({ length: supporters }, (_, at) => sampleArgument(`a${at}`));
    const links = all.map(({ id }) => `${id} supports t`);
    const { cards } = onPaper(sampleMap([sampleArgument("t"), ...all], links));
    const below = Map.groupBy(cards.slice(1), ({ y }) => Math.round(y));
    expect([...below].toSorted(([a], [b]) => a - b).map(([, row]) => row.length)).toEqual(rows);
  });

  test("premises stand under their claim, inside its card", () => {
    const map = sampleMap([sampleArgument("t"), sampleArgument("a")], ["a rebuts t"]);
    const { cards, boxes } = onPaper(map);
    const rule = findIn(cards, "a").rule ?? 0;
    expect(boxes.filter(({ argument, y }) => argument === "a" && y > rule)).toHaveLength(3);
  });

  test("an answer stands right below the objection that it answers", () => {
    const ids = ["a", "b", "objection"];
    const all = ["t", ...ids, "answer"].map((id) => sampleArgument(id));
    const links = [...ids.map((id) => `${id} supports t`), "answer undercuts objection"];
    const { cards } = onPaper(sampleMap(all, links));
    const rows = [...new Set(cards.map(({ y }) => Math.round(y)))].toSorted((a, b) => a - b);
    const rowOf = (id: string) => rows.indexOf(Math.round(findIn(cards, id).y));
    expect(rowOf("answer")).toBe(rowOf("objection") + 1);
  });

  test("half the width leaves room for one column only", () => {
    const all = ["t", "a", "b"].map((id) => sampleArgument(id));
    const { cards } = layoutArgumentMap(sampleMap(all, ["a supports t", "b supports t"]), {
      width: A4 / 2,
      direction: "ranks-down",
      measure: measureEvenly,
    });
    expect(findIn(cards, "a").width).toBeGreaterThan(A4 / 2 - 50);
  });

  test("an argument linked with nothing stands under all others", () => {
    const all = ["t", "alone", "a"].map((id) => sampleArgument(id));
    const { cards } = onPaper(sampleMap(all, ["a supports t"]));
    const { y, height } = findIn(cards, "a");
    expect(findIn(cards, "alone").y).toBeGreaterThan(y + height);
  });
});

test("another process lays the same map out to the same digest", () => {
  const program = join(import.meta.dirname, "../testing/print-layout.ts");
  expect(execFileSync(process.execPath, [program], { encoding: "utf8" })).toBe(layoutDigest());
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
      from: "a",
      to: "t",
      head,
      dash,
    });
  });

  test("between two that rebut each other goes both ways", () => {
    const all = ["t", "a", "b"].map((id) => sampleArgument(id));
    const { lines } = onPaper(sampleMap(all, ["a supports t", "b rebuts a", "a rebuts b"]));
    const ways = lines.filter(({ kind }) => kind === "rebuts").map(({ from, to }) => [from, to]);
    expect(ways).toContainEqual(["a", "b"]);
    expect(ways).toContainEqual(["b", "a"]);
  });

  test.for(["ranks-down", "one-column"] as const)(
    "from what argues for a premise leads to that premise, %s",
    (direction) => {
      const premise = samplePart("t-argued", { arguedBy: "a" });
      const thesis = sampleArgument("t", { premises: [samplePart("t-first"), premise] });
      const map = sampleMap([thesis, sampleArgument("a")], ["a supports t"]);
      const { boxes, lines } = layoutArgumentMap(map, {
        width: A4,
        direction,
        measure: measureEvenly,
      });
      const line = lines.find(({ kind }) => kind === "supports");
      const box = findIn(boxes, "t-argued");
      expect(line).toMatchObject({ from: "a", to: "t-argued" });
      expect(line?.points.at(-1)?.y).toBeCloseTo(box.y + box.height / 2);
    },
  );

  test("to an argument that is not on the map, or to itself, is not drawn", () => {
    const { labels } = onPaper(sampleMap([sampleArgument("t")], ["t rebuts away", "t rebuts t"]));
    expect(labels).toEqual([]);
  });
});

describe("a frame", () => {
  const answer = { id: "counter-answer", kicker: "The answer", text: "It is granted." };
  const all = [sampleArgument("own"), sampleArgument("counter", { standing: "counter", answer })];
  const { cards, boxes } = onPaper(sampleMap(all, ["counter rebuts own"]));

  test.for([
    { id: "own", frame: "thick", because: "the editorial argues so" },
    { id: "counter", frame: "thin", because: "the editorial only mentions it" },
    { id: "own-reason", frame: "thin", because: "it is stated" },
    { id: "own-warrant", frame: "dashed", because: "it is not stated" },
    { id: "own-claim", frame: "none", because: "its card frames it" },
    { id: "counter-answer", frame: "none", because: "it is about the whole card" },
  ])("of $id is $frame: $because", ({ id, frame }) => {
    expect(
      findIn<{ readonly id: string; readonly frame: string }>([...cards, ...boxes], id),
    ).toMatchObject({ frame });
  });
});

describe("on a phone", () => {
  test("no two cards stand side by side, and what bears on a claim is indented under it", () => {
    const all = ["t", "a", "b", "under-a"].map((id) => sampleArgument(id));
    const links = ["b supports t", "a supports t", "under-a undercuts a"];
    const { cards } = onPhone(sampleMap(all, links));
    for (const [at, card] of cards.slice(1).entries()) {
      const above = cards[at];
      expect(card.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    }
    expect(cards.map(({ id }) => id)).toEqual(["t", "a", "under-a", "b"]);
    const [t, a, under, b] = cards.map(({ x }) => x);
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
      cards: [],
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

function findIn<Thing extends { readonly id: string }>(all: readonly Thing[], id: string): Thing {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
