import type { MapRelation } from "@linchpin/model";

/** What a text is for; a caller chooses its face and size by it. */
export type TextRole =
  | "kicker"
  | "claim"
  | "thesis"
  | "premise"
  | "condition"
  | "warrant"
  | "label";

/** Width and line height of one line of text, in the caller's units; the same every time it is asked. */
export type Measure = (
  text: string,
  role: TextRole,
) => { readonly width: number; readonly lineHeight: number };

/**
 * `ranks-down` sets the thesis across the top and ranks below it, for paper and wide screens;
 * `one-column` sets everything under each other, nested by indentation, for phones.
 */
export type Direction = "ranks-down" | "one-column";

export type LayoutOptions = {
  /** The width there is, in the caller's units. Nothing is scaled; the height follows. */
  readonly width: number;
  readonly direction: Direction;
  readonly measure: Measure;
};

/** A map ready to be drawn: every place in the caller's units, from the top left corner. */
export type ArgumentMapLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
  readonly labels: readonly MapLabel[];
  /** Strips that cover the whole height. Between two of them a printer may cut: only upright lines cross there. */
  readonly rows: readonly MapRow[];
};

export type MapBox = Rectangle & {
  /** The id of the part it shows. */
  readonly id: string;
  readonly argument: string;
  readonly role: BoxRole;
  readonly frame: Frame;
  readonly kicker: readonly TextLine[];
  readonly text: readonly TextLine[];
};

export type BoxRole = "thesis" | "claim" | "condition" | "reason" | "evidence" | "warrant";

/** Thick: a claim of the editorial's own. Dashed: not stated, the coder's reading. Thin: everything else. */
export type Frame = "thick" | "thin" | "dashed";

/** One line of text: its left edge and its top; its height is `lineHeight`. */
export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lineHeight: number;
};

/**
 * A line of upright and level stretches from one box to another, its head at the last point.
 *
 * The premises of one argument share the last stretch into their claim, so that drawn over each
 * other they are one bracket; a warrant's line ends on that bracket.
 */
export type MapLine = {
  readonly id: string;
  readonly kind: LineKind;
  /** Box ids. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly head: "arrow" | "bar" | "cross" | "none";
  readonly dash: "solid" | "dashed" | "dotted";
  readonly doubtful: boolean;
};

export type LineKind = MapRelation["kind"] | "premises" | "warrant" | "condition";

/** A relation's word: it stands in the middle of a room of its own, where its line leaves off. */
export type MapLabel = Rectangle & { readonly text: string; readonly line: string };

export type MapRow = { readonly top: number; readonly bottom: number };

export type Point = { readonly x: number; readonly y: number };

export type Rectangle = Point & { readonly width: number; readonly height: number };
