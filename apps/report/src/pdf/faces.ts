import { type Face, SANS, SERIF } from "./fonts.ts";

function face(
  fontFamily: Face["fontFamily"],
  fontWeight: Face["fontWeight"],
  [fontSize, leading]: readonly [number, number],
): Face {
  return { fontFamily, fontWeight, fontSize, lineHeight: leading / fontSize };
}

/** Serif for what is read, sans for what is operated; sizes and leadings in points. */
const STANDARD = {
  coverLong: face(SERIF, 700, [30, 33]),
  coverShort: face(SERIF, 700, [40, 41]),
  deck: { ...face(SERIF, 400, [14.5, 20]), fontStyle: "italic" },
  part: face(SERIF, 700, [21, 24]),
  section: face(SERIF, 700, [16, 19]),
  piece: face(SANS, 700, [10.5, 13]),
  thesis: face(SERIF, 400, [13.5, 19]),
  body: face(SERIF, 400, [12, 16.5]),
  bodyStrong: face(SERIF, 600, [12, 16.5]),
  card: face(SERIF, 400, [11, 14.5]),
  cardName: face(SANS, 700, [10.5, 14.5]),
  cardStrong: face(SERIF, 600, [11, 14.5]),
  cardItalic: { ...face(SERIF, 400, [11, 14.5]), fontStyle: "italic" },
  name: face(SANS, 700, [11, 14]),
  note: face(SANS, 500, [9.6, 12.6]),
  noteStrong: face(SANS, 700, [9.6, 12.6]),
  label: face(SANS, 600, [8.8, 11]),
  labelStrong: face(SANS, 700, [8.8, 11]),
  furniture: face(SANS, 500, [8.5, 11]),
  furnitureStrong: face(SANS, 700, [8.5, 11]),
  mapThesis: face(SERIF, 700, [13, 16.5]),
  mapClaim: face(SERIF, 600, [11, 14]),
  mapText: face(SERIF, 400, [11, 14]),
  mapAside: { ...face(SERIF, 400, [11, 14]), fontStyle: "italic" },
  bubble: face(SANS, 600, [8.5, 10]),
  bubbleMarked: face(SANS, 700, [9.5, 10]),
  badge: face(SANS, 700, [13, 16]),
} as const satisfies Record<string, Face>;

/** What a text is set in; how large that is depends on the setting. */
export type FaceName = keyof typeof STANDARD;

export type Faces = Readonly<Record<FaceName, Face>>;

/** Large print: nothing that is read is smaller than this (APH, Guidelines for Print Document Design: 18 pt). */
const LARGE = 18;
/** What furnishes a page may be a little smaller; nobody reads by it. */
const LARGE_FURNITURE = 12;
/** Nor does a title grow beyond what a page can hold. */
const LARGEST = 40;

/** The faces of ordinary print, or of large print. */
export function facesFor(print: "standard" | "large"): Faces {
  if (print === "standard") return STANDARD;
  // `fromEntries` forgets the keys that `entries` had.
  return Object.fromEntries(
    Object.entries(STANDARD).map(([name, one]) => [name, enlarge(name, one)]),
  ) as Faces;
}

function enlarge(name: string, one: Face): Face {
  const least = name.startsWith("furniture") ? LARGE_FURNITURE : LARGE;
  const grown = Math.min(LARGEST, one.fontSize * 1.5);
  return { ...one, fontSize: Math.max(least, grown) };
}
