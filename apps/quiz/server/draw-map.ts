import {
  type ArgumentMapLayout,
  layoutArgumentMap,
  type Measure,
  type OutlineEntry,
  outlineOf,
  type TextRole,
} from "@linchpin/argument-map";
import { type Dossier, deriveArgumentMap } from "@linchpin/model";
import { ADVANCES, CHARACTERS } from "#server/glyph-widths.ts";

/** An editorial's argument map as the pages show it: drawn for a wide screen and for a phone, and in words. */
export type DrawnMap = {
  readonly wide: ArgumentMapLayout;
  readonly narrow: ArgumentMapLayout;
  readonly outline: readonly OutlineEntry[];
};

/** In pixels of ordinary text size: what a page holds from 60 rem on, and a phone between its gutters. */
const WIDE = 880;
const NARROW = 356;

/** Placing takes longer than anything else a page does, and a release of a dossier never changes. */
const drawn = new WeakMap<Dossier, DrawnMap>();

/** Draws the argument of a dossier, once for each release that was read. */
export function drawMap(dossier: Dossier): DrawnMap {
  const known = drawn.get(dossier);
  if (known) return known;
  const map = deriveArgumentMap(dossier);
  const made = {
    wide: layoutArgumentMap(map, { width: WIDE, direction: "ranks-down", measure }),
    narrow: layoutArgumentMap(map, { width: NARROW, direction: "one-column", measure }),
    outline: outlineOf(map),
  };
  drawn.set(dossier, made);
  return made;
}

/** A text on the map in pixels, as `styles/map.css` sets it. */
type Face = {
  readonly advances: keyof typeof ADVANCES;
  readonly size: number;
  readonly lineHeight: number;
};

const TEXT: Face = { advances: "premise", size: 18, lineHeight: 24 };

const FACES: Readonly<Record<TextRole, Face>> = {
  kicker: { advances: "label", size: 14, lineHeight: 19 },
  label: { advances: "label", size: 14, lineHeight: 19 },
  thesis: { advances: "thesis", size: 22, lineHeight: 28 },
  claim: { advances: "claim", size: 18, lineHeight: 24 },
  condition: { advances: "claim", size: 18, lineHeight: 24 },
  premise: TEXT,
  warrant: TEXT,
  answer: TEXT,
};

/** Other scripts are set in a font of the reader's: no character of it is wider than its size. */
const UNKNOWN = 1000;

/** Kerning may widen a line by a hair. */
const SLACK = 1.01;

const places = new Map([...CHARACTERS].map((character, at) => [character, at]));

/** The width of a line as the browser will set it, by the widths of its characters. */
const measure: Measure = (text, role) => {
  const { advances, size, lineHeight } = FACES[role];
  const widths = ADVANCES[advances];
  const sum = [...text.replaceAll("\u00a0", " ")]
    .map((character) => widths[places.get(character) ?? -1] ?? UNKNOWN)
    .reduce((total, width) => total + width, 0);
  return { width: (sum / 1000) * size * SLACK, lineHeight };
};
