import type { ArgumentMap, MapArgument } from "@linchpin/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  largeMapArbitrary,
  mapArbitrary,
  optionsArbitrary,
  tangledMapArbitrary,
} from "../testing/arbitraries.ts";
import { measureEvenly, measureLarge } from "../testing/measure.ts";
import { isOnEdge, isWithin, overlap, pairsOf } from "../testing/shapes.ts";
import { stretchesOf } from "./geometry.ts";
import type { ArgumentMapLayout, LayoutOptions, MapLine, TextLine } from "./layout.ts";
import { layoutArgumentMap } from "./layout-argument-map.ts";
import { type BoxPart, partsUnder } from "./parts-of.ts";

test("every argument has one card, no card overlaps another, and each lies within the map", () => {
  holdsForAny((layout, map) => {
    const { cards } = layout;
    const ids = map.arguments.map(({ id }) => id);
    expect(cards.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(pairsOf(cards).filter(([one, other]) => overlap(one, other))).toEqual([]);
    expect(cards.filter((card) => card.width <= 0 || !isWithin(card, wholeOf(layout)))).toEqual([]);
  });
});

test("every part of every argument has one box in its card, and no box overlaps another", () => {
  holdsForAny(({ cards, boxes }, map) => {
    const parts = map.arguments.flatMap(partsOf);
    expect(boxes.map(({ id }) => id).toSorted()).toEqual(parts.map(({ id }) => id).toSorted());
    expect(pairsOf(boxes).filter(([one, other]) => overlap(one, other))).toEqual([]);
    for (const box of boxes) {
      const card = cards.find(({ id }) => id === box.argument);
      expect(box.width).toBeGreaterThan(0);
      expect(card && isWithin(box, card)).toBe(true);
    }
  });
});

test("a box holds every character of its part once and in order", () => {
  holdsForAny(({ boxes }, map) => {
    for (const part of map.arguments.flatMap(partsOf)) {
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

test("the thesis stands on top, with no other argument beside it", () => {
  holdsForAny(({ cards }, { thesis }) => {
    const top = cards.find(({ id }) => id === thesis);
    if (!top) return;
    const others = cards.filter((card) => card !== top);
    expect(others.filter(({ y }) => y < top.y + top.height)).toEqual([]);
  });
});

test("no line goes through a box, nor a relation through a card but the one whose premise it argues for", () => {
  holdsForAny(({ cards, boxes, lines }) => {
    for (const line of lines) {
      const stretches = stretchesOf(line.points);
      const own = boxes.find(({ id }) => id === line.to)?.argument;
      const barred = isRelation(line) ? cards.filter(({ id }) => id !== own) : [];
      const crossed = [...boxes, ...barred].filter((box) =>
        stretches.some((stretch) => overlap(stretch, box)),
      );
      expect(crossed).toEqual([]);
    }
  });
});

test("a line turns at right angles, stays in the map and joins the edges of what it links", () => {
  holdsForAny((layout) => {
    const { cards, boxes, lines } = layout;
    for (const line of lines) {
      const stretches = stretchesOf(line.points);
      expect(stretches.every(({ width, height }) => width === 0 || height === 0)).toBe(true);
      expect(stretches.every((stretch) => isWithin(stretch, wholeOf(layout)))).toBe(true);
      const [from, to] = [line.from, line.to].map((end) =>
        [...cards, ...boxes].find(({ id }) => id === end),
      );
      const [first, last] = [line.points[0], line.points.at(-1)];
      expect(first && from && isOnEdge(first, from)).toBe(true);
      if (isRelation(line)) expect(last && to && isOnEdge(last, to)).toBe(true);
    }
  });
});

test("every relation between two arguments of the map has one line, and one word near that line", () => {
  holdsForAny(({ lines, labels }, map, { measure }) => {
    const ids = map.arguments.map(({ id }) => id);
    const known = map.relations.filter(
      ({ from, to }) => from !== to && ids.includes(from) && ids.includes(to),
    );
    const drawn = labels.map(({ line: id, text, x, y, width, height }) => {
      const line = lines.find((one) => one.id === id);
      const near = measure("x", "premise").lineHeight / 2;
      const room = { x: x - near, y: y - near, width: width + 2 * near, height: height + 2 * near };
      const touches = stretchesOf(line?.points ?? []).some((stretch) => overlap(stretch, room));
      expect(touches).toBe(true);
      return `${line?.from} ${line?.kind}: ${text} ${line?.doubtful}`;
    });
    expect(drawn.toSorted()).toEqual(
      known.map((one) => `${one.from} ${one.kind}: ${one.word} ${one.doubtful}`).toSorted(),
    );
    expect(new Set(labels.map(({ line }) => line)).size).toBe(known.length);
  });
});

test("no word covers a card or another word or the line of another relation", () => {
  holdsForAny(({ cards, lines, labels }) => {
    const covered = labels.flatMap((label) => cards.filter((card) => overlap(label, card)));
    expect(covered).toEqual([]);
    expect(pairsOf(labels).filter(([one, other]) => overlap(one, other))).toEqual([]);
    for (const label of labels) {
      const others = lines.filter(({ id }) => id !== label.line);
      const crossing = others.filter(({ points }) =>
        stretchesOf(points).some((stretch) => overlap(stretch, label)),
      );
      expect(crossing).toEqual([]);
    }
  });
});

test("the premises and the warrant of an argument meet on one upright line", () => {
  holdsForAny(({ lines }) => {
    const joins = lines.filter((line) => !isRelation(line));
    for (const all of Map.groupBy(joins, ({ to }) => to).values()) {
      expect(new Set(all.map(({ points }) => points.at(-1)?.x)).size).toBe(1);
    }
  });
});

test("rows cover the height, and a cut between two meets no box, no word and no level line", () => {
  holdsForAny(({ cards, boxes, labels, lines, rows, height }) => {
    expect(rows.map(({ top }) => top)).toEqual(
      [0, ...rows.map(({ bottom }) => bottom)].slice(0, rows.length),
    );
    expect(rows.at(-1)?.bottom ?? 0).toBe(height);
    const levels = lines
      .flatMap(({ points }) => stretchesOf(points))
      .filter((stretch) => stretch.height === 0);
    for (const { bottom, isOpen } of rows.slice(0, -1)) {
      const cut = [...boxes, ...labels, ...levels].filter(
        ({ y, height: h }) => y <= bottom && bottom <= y + h,
      );
      expect(cut).toEqual([]);
      expect(cards.some(({ y, height: h }) => y < bottom && bottom < y + h)).toBe(isOpen);
    }
  });
});

test.for([
  { maps: largeMapArbitrary, measure: measureEvenly, because: "there are many long sentences" },
  { maps: tangledMapArbitrary, measure: measureEvenly, because: "all bears on all" },
  { maps: largeMapArbitrary, measure: measureLarge, because: "print is large" },
  { maps: tangledMapArbitrary, measure: measureLarge, because: "it is large and all bears on all" },
])("on pages no row is higher than a page, even where $because", ({ maps, measure }) => {
  const page = { width: 485, rowHeight: 640, direction: "ranks-down", measure } as const;
  fc.assert(
    fc.property(maps, (map) => {
      const { rows } = layoutArgumentMap(map, page);
      expect(rows.filter(({ top, bottom }) => bottom - top > page.rowHeight)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test("the same map gives the same layout", () => {
  fc.assert(
    fc.property(mapArbitrary, optionsArbitrary, (map, options) => {
      expect(layoutArgumentMap(structuredClone(map), options)).toEqual(
        layoutArgumentMap(map, options),
      );
    }),
    { numRuns: 20 },
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
    { numRuns: 30 },
  );
}

function wholeOf({ width, height }: ArgumentMapLayout) {
  return { x: 0, y: 0, width, height };
}

function isRelation({ kind }: MapLine): boolean {
  return kind !== "premises" && kind !== "warrant";
}

function partsOf(argument: MapArgument): readonly Pick<BoxPart, "id" | "kicker" | "text">[] {
  return [argument.claim, ...partsUnder(argument)];
}

function lettersOf(lines: readonly TextLine[]): string {
  return withoutBreaks(lines.map(({ text }) => text).join(""));
}

function withoutBreaks(text: string): string {
  return text.replace(/[ \t\r\n]+/g, "");
}
