import type { MapArgument } from "@linchpin/model";
import type { Measure } from "./layout.ts";

/** All distances of a map, made from the type it is set in, so that points and pixels look alike. */
export type Spacing = {
  /** Between a frame and its text. */
  readonly pad: number;
  /** Between boxes of one block. */
  readonly gap: number;
  /** Under a claim: room for the head of a line. */
  readonly underClaim: number;
  /** From a block's edge to its premises, where their bracket runs. */
  readonly indent: number;
  /** Between blocks side by side. */
  readonly gutter: number;
  /** Between lines side by side. */
  readonly lane: number;
  /** Between ranks without a line. */
  readonly rank: number;
  /** The narrowest block that still reads well. */
  readonly column: number;
};

/** Characters on a line below which reading turns into spelling. */
const READABLE_LINE = 20;

/** The distances for these arguments, in the caller's units. */
export function spacingFor(all: readonly MapArgument[], measure: Measure): Spacing {
  const line = measure("x", "premise").lineHeight;
  const pad = line * 0.5;
  const indent = line * 1.1;
  const lane = line * 0.75;
  return {
    pad,
    gap: line * 0.5,
    underClaim: line * 0.85,
    indent,
    gutter: line * 1.15,
    lane,
    rank: line * 1.5,
    column: READABLE_LINE * averageCharacter(all, measure) + 2 * pad + indent + 2 * lane,
  };
}

/** Over the premises themselves, because a Hangul character is twice as wide as a Latin one. */
function averageCharacter(all: readonly MapArgument[], measure: Measure): number {
  const sample = all.flatMap(({ premises }) => premises.map(({ text }) => text)).join(" ");
  const text = sample === "" ? "n" : sample;
  return measure(text, "premise").width / [...text].length;
}

/** Room for so many lines side by side, and a little more at either side; none for none. */
export function roomFor(lines: number, { lane }: Spacing): number {
  return lines === 0 ? 0 : (lines + 1) * lane;
}
