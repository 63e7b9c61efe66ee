import type { ArgumentMap, MapArgument, MapPart } from "@linchpin/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mapArbitrary, optionsArbitrary } from "../testing/arbitraries.ts";
import { goesThrough, isOnEdge, overlap, pairsOf, stretchesOf } from "../testing/shapes.ts";
import type { ArgumentMapLayout, LayoutOptions, TextLine } from "./layout.ts";
import { layoutArgumentMap } from "./layout-argument-map.ts";

test("no box overlaps another, and each lies within the width and the height", () => {
  holdsForAny(({ boxes, width, height }) => {
    expect(pairsOf(boxes).filter(([one, other]) => overlap(one, other))).toEqual([]);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
      expect(box.width).toBeGreaterThan(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-6);
    }
  });
});

test("every part of every argument has one box, and in it every character once and in order", () => {
  holdsForAny(({ boxes }, map) => {
    const parts = map.arguments.flatMap(partsOf);
    expect(boxes.map(({ id }) => id).toSorted()).toEqual(parts.map(({ id }) => id).toSorted());
    for (const part of parts) {
      const box = boxes.find(({ id }) => id === part.id);
      expect(lettersOf(box?.kicker ?? [])).toBe(withoutBreaks(part.kicker));
      expect(lettersOf(box?.text ?? [])).toBe(withoutBreaks(part.text));
    }
  });
});

test("lines of text stand under each other inside their box, as wide as it unless one character is wider", () => {
  holdsForAny(({ boxes }) => {
    for (const box of boxes) {
      let bottom = box.y;
      for (const line of [...box.kicker, ...box.text]) {
        expect(line.y).toBeGreaterThanOrEqual(bottom - 1e-6);
        bottom = line.y + line.lineHeight;
        if ([...line.text].length > 1) {
          expect(line.x + line.width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
        }
      }
      expect(bottom).toBeLessThanOrEqual(box.y + box.height + 1e-6);
    }
  });
});

test("no line goes through a box; it turns at right angles and joins the edges of its two boxes", () => {
  holdsForAny(({ boxes, lines, width }) => {
    for (const line of lines) {
      const stretches = stretchesOf(line);
      expect(stretches.every((stretch) => stretch.width === 0 || stretch.height === 0)).toBe(true);
      expect(stretches.every(({ x, width: w }) => x >= 0 && x + w <= width + 1e-6)).toBe(true);
      expect(boxes.filter((box) => stretches.some((one) => goesThrough(one, box)))).toEqual([]);
      const ends = [line.points[0], line.points.at(-1)];
      const [from, to] = [line.from, line.to].map((end) => boxes.find(({ id }) => id === end));
      expect(ends[0] && from && isOnEdge(ends[0], from)).toBe(true);
      if (line.kind !== "warrant") expect(ends[1] && to && isOnEdge(ends[1], to)).toBe(true);
    }
  });
});

test("every relation between arguments of the map has one line and one word on it", () => {
  holdsForAny(({ lines, labels }, map) => {
    const ids = map.arguments.map(({ id }) => id);
    const known = map.relations.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
    const drawn = labels.map(({ line: id, text, ...room }) => {
      const line = lines.find((one) => one.id === id);
      expect(line && stretchesOf(line).some((stretch) => goesThrough(stretch, room))).toBe(true);
      return `${line?.from} ${line?.kind} ${line?.to}: ${text} ${line?.doubtful}`;
    });
    expect(drawn.toSorted()).toEqual(
      known
        .map((one) => `${one.from}-claim ${one.kind} ${one.to}-claim: ${one.word} ${one.doubtful}`)
        .toSorted(),
    );
    expect(new Set(labels.map(({ line }) => line)).size).toBe(known.length);
  });
});

test("no word covers a box or another word", () => {
  holdsForAny(({ boxes, labels }) => {
    const covered = labels.flatMap((label) => boxes.filter((box) => overlap(label, box)));
    expect(covered).toEqual([]);
    expect(pairsOf(labels).filter(([one, other]) => overlap(one, other))).toEqual([]);
  });
});

test("the premises and the warrant of an argument meet on one upright line", () => {
  holdsForAny(({ lines }) => {
    const joins = lines.filter(({ kind }) => kind === "premises" || kind === "warrant");
    for (const [one, other] of pairsOf(joins).filter(([a, b]) => a.to === b.to)) {
      expect(one.points.at(-1)?.x).toBe(other.points.at(-1)?.x);
    }
  });
});

test("rows cover the height, and a cut between two meets no box, no word and no level line", () => {
  holdsForAny(({ boxes, labels, lines, rows, height }) => {
    expect(rows.map(({ top }) => top)).toEqual(
      [0, ...rows.map(({ bottom }) => bottom)].slice(0, rows.length),
    );
    expect(rows.at(-1)?.bottom ?? 0).toBe(height);
    const levels = lines.flatMap(stretchesOf).filter((stretch) => stretch.height === 0);
    for (const { top } of rows.slice(1)) {
      const cut = [...boxes, ...labels, ...levels].filter(
        ({ y, height: h }) => y <= top && top <= y + h,
      );
      expect(cut).toEqual([]);
    }
  });
});

test("the same map gives the same layout", () => {
  fc.assert(
    fc.property(mapArbitrary, optionsArbitrary, (map, options) => {
      expect(layoutArgumentMap(structuredClone(map), options)).toEqual(
        layoutArgumentMap(map, options),
      );
    }),
    { numRuns: 50 },
  );
});

/** Sees a law through on random maps, wide and narrow, ranks down and in one column. */
function holdsForAny(
  law: (layout: ArgumentMapLayout, map: ArgumentMap, options: LayoutOptions) => void,
) {
  fc.assert(
    fc.property(mapArbitrary, optionsArbitrary, (map, options) => {
      law(layoutArgumentMap(map, options), map, options);
    }),
    { numRuns: 200 },
  );
}

function partsOf({ claim, condition, premises, warrant }: MapArgument): readonly MapPart[] {
  return [claim, condition, ...premises, warrant].filter((part) => part !== undefined);
}

function lettersOf(lines: readonly TextLine[]): string {
  return withoutBreaks(lines.map(({ text }) => text).join(""));
}

function withoutBreaks(text: string): string {
  return text.replace(/[ \t\r\n]+/g, "");
}
