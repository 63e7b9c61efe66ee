import type { Setting } from "../cards/set-box.ts";
import type { GraphRelation } from "../graph/read-graph.ts";
import type { Point, Rectangle } from "../layout.ts";
import { requireFrom } from "../require-from.ts";

/** The words of the relations whose lines leave one card upwards. */
export type Leaving = {
  readonly words: ReadonlyMap<string, Pick<Rectangle, "width" | "height">>;
  /** From a line to its word. */
  readonly gap: number;
  /** The narrowest card over which all words have room. */
  readonly least: number;
};

/** From line to line where two leave a card, in lanes; three and more are spread over its width. */
export const PAIR = 2;

/** Measures the words over a card: the leftmost goes to the left of its line, the others to the right. */
export function measureWords(
  relations: readonly GraphRelation[],
  { measure, spacing: { lane } }: Setting,
): Leaving {
  const words = relations.map(({ id, word }) => {
    const { width, lineHeight: height } = measure(word, "label");
    return [id, { width, height }] as const;
  });
  const widest = Math.max(0, ...words.map(([, { width }]) => width + lane));
  const least = words.length > 2 ? (words.length + 1) * widest : 2 * widest + lane * PAIR;
  return { words: new Map(words), gap: lane / 3, least };
}

/** Where the words stand, given the ways of all lines. */
export function setWords(
  { words, gap }: Leaving,
  ways: ReadonlyMap<string, readonly Point[]>,
): ReadonlyMap<string, Rectangle> {
  const starts = [...words.keys()]
    .map((id) => ({ id, start: requireFrom(ways, id)[0] ?? { x: 0, y: 0 } }))
    .toSorted((a, b) => a.start.x - b.start.x);
  return new Map(
    starts.map(({ id, start }, at) => {
      const { width, height } = requireFrom(words, id);
      const isToTheLeft = at === 0 && starts.length > 1;
      const x = isToTheLeft ? start.x - gap - width : start.x + gap;
      return [id, { x, y: start.y - gap - height, width, height }];
    }),
  );
}
