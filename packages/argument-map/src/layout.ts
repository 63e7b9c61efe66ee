import type { MapRelation } from "@linchpin/model";

/** What a text is for; a caller chooses its face and size by it. */
export type TextRole =
  | "kicker"
  | "claim"
  | "thesis"
  | "premise"
  | "condition"
  | "warrant"
  | "answer"
  | "label";

/** Width and line height of one line of text, in the caller's units; the same every time it is asked. */
export type Measure = (
  text: string,
  role: TextRole,
) => { readonly width: number; readonly lineHeight: number };

/**
 * `ranks-down` sets the thesis across the top and ranks below it, for paper and wide screens;
 * `one-column` sets everything under each other, nested by indentation, for phones and large print.
 */
export type Direction = "ranks-down" | "one-column";

export type LayoutOptions = {
  /** The width there is, in the caller's units. Nothing is scaled; the height follows. */
  readonly width: number;
  readonly direction: Direction;
  readonly measure: Measure;
  /** The most a row may be high, where the map is printed on pages. */
  readonly rowHeight?: number;
};

/** A map ready to be drawn: every place in the caller's units, from the top left corner. */
export type ArgumentMapLayout = {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly MapCard[];
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
  readonly labels: readonly MapLabel[];
  /** Strips that cover the whole height. Between two of them a printer may cut: only upright lines cross there. */
  readonly rows: readonly MapRow[];
};

/** One argument: its claim and condition, a rule below them, and under the rule what they rest on. */
export type MapCard = Rectangle & {
  /** The argument's id. */
  readonly id: string;
  /** Thick: the editorial argues so. Thin: an objection it mentions. */
  readonly frame: "thick" | "thin";
  /** How far down the rule runs, from edge to edge; none where nothing stands below it. */
  readonly rule: number | undefined;
};

/** One part of an argument, inside its card. */
export type MapBox = Rectangle & {
  /** The id of the part it shows. */
  readonly id: string;
  readonly argument: string;
  readonly role: BoxRole;
  readonly frame: Frame;
  readonly kicker: readonly TextLine[];
  readonly text: readonly TextLine[];
};

export type BoxRole =
  | "thesis"
  | "claim"
  | "condition"
  | "reason"
  | "evidence"
  | "warrant"
  | "answer";

/** Thin: the editorial says it. Dashed: not stated, the coder's reading. None: what the card itself frames. */
export type Frame = "thin" | "dashed" | "none";

/** One line of text: its left edge and its top; its height is `lineHeight`. */
export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lineHeight: number;
};

/**
 * A line of upright and level stretches, its head at the last point.
 *
 * A relation goes from card to card, or on to the premise that the other argument argues for. The
 * premises of one argument share the last stretch up to the rule of their card, so that drawn over
 * each other they are one bracket; a warrant's line ends on that bracket.
 */
export type MapLine = {
  readonly id: string;
  readonly kind: LineKind;
  /** The id of a card or of a box. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly head: "arrow" | "bar" | "cross" | "none";
  readonly dash: "solid" | "dashed" | "dotted";
  readonly doubtful: boolean;
};

export type LineKind = MapRelation["kind"] | "premises" | "warrant";

/** A relation's word, in a room of its own where its line leaves a card. */
export type MapLabel = Rectangle & { readonly text: string; readonly line: string };

/** `isOpen`: its lower edge goes through a card, so it is better kept with the next. */
export type MapRow = { readonly top: number; readonly bottom: number; readonly isOpen: boolean };

export type Point = { readonly x: number; readonly y: number };

export type Rectangle = Point & { readonly width: number; readonly height: number };
