import type { Measure } from "./layout.ts";

/** All distances of a map, made from the type it is set in, so that points and pixels look alike. */
export type Spacing = {
  /** Between a frame and what stands in it. */
  readonly pad: number;
  /** Between boxes of one card. */
  readonly gap: number;
  /** Under a rule: room for the head of a line. */
  readonly underRule: number;
  /** From the inside of a card to its boxes, where their bracket runs. */
  readonly indent: number;
  /** Between cards side by side. */
  readonly gutter: number;
  /** Between lines side by side. */
  readonly lane: number;
  /** Between ranks. */
  readonly rank: number;
  /** The narrowest card that still reads well. */
  readonly column: number;
};

/**
 * The least measure that still reads well, in line heights: about 24 Latin characters or 13 Hangul ones,
 * below which reading turns into spelling.
 */
const READABLE_MEASURE = 9;

/** In so narrow a map, counted in lines of text, distances shrink: else nothing would be left for words. */
const NARROW = 24;

/** The distances for a map of this width, in the caller's units. */
export function spacingFor(width: number, measure: Measure): Spacing {
  const line = Math.min(measure("x", "premise").lineHeight, width / NARROW);
  const pad = line * 0.5;
  const indent = line * 0.9;
  return {
    pad,
    gap: line * 0.45,
    underRule: line * 0.8,
    indent,
    gutter: line * 1.15,
    lane: line * 0.6,
    rank: line * 1.5,
    column: READABLE_MEASURE * line + 4 * pad + indent,
  };
}

/** Room for so many lines side by side, and a little more at either side; none for none. */
export function roomFor(lines: number, { lane }: Spacing): number {
  return lines === 0 ? 0 : (lines + 1) * lane;
}
