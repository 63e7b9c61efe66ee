import { ascentOf, type Face, HANGUL, SANS, SERIF } from "./fonts.ts";

function face(
  fontFamily: Face["fontFamily"],
  fontWeight: Face["fontWeight"],
  [fontSize, leading]: readonly [number, number],
): Face {
  return { fontFamily, fontWeight, fontSize, lineHeight: leading / fontSize };
}

/**
 * Serif for what is read, sans for what is operated; sizes and leadings in points. What a student
 * reads in sentences is 12 points; tables, labels and the furniture of a page are smaller.
 */
const STANDARD = {
  coverLong: face(SERIF, 700, [30, 33]),
  coverShort: face(SERIF, 700, [34, 36]),
  deck: { ...face(SERIF, 400, [14.5, 20]), fontStyle: "italic" },
  part: face(SERIF, 700, [21, 24]),
  section: face(SERIF, 700, [16, 19]),
  piece: face(SANS, 700, [12, 15]),
  thesis: face(SERIF, 400, [14, 19]),
  body: face(SERIF, 400, [12, 16]),
  bodyStrong: face(SERIF, 600, [12, 16]),
  card: face(SERIF, 400, [12, 15.5]),
  cardName: face(SANS, 700, [12, 15.5]),
  cardStrong: face(SERIF, 600, [12, 15.5]),
  cardItalic: { ...face(SERIF, 400, [12, 15.5]), fontStyle: "italic" },
  name: face(SANS, 700, [12, 15.5]),
  note: face(SANS, 500, [10, 13]),
  noteStrong: face(SANS, 700, [10, 13]),
  label: face(SANS, 600, [9.6, 12]),
  labelStrong: face(SANS, 700, [9.6, 12]),
  fine: face(SANS, 500, [9.6, 12]),
  furniture: face(SANS, 500, [8.8, 11.5]),
  furnitureStrong: face(SANS, 700, [8.8, 11.5]),
  mapThesis: face(SERIF, 700, [13, 16.5]),
  mapClaim: face(SERIF, 600, [12, 15]),
  mapText: face(SERIF, 400, [12, 15]),
  mapAside: { ...face(SERIF, 400, [12, 15]), fontStyle: "italic" },
  bubble: face(SANS, 600, [9, 10]),
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
  return print === "standard" ? STANDARD : mapFaces(STANDARD, enlarge);
}

/**
 * The same faces for a language. In Korean the font of the Hangul comes first and sets figures, stops
 * and Latin letters too: borrowed ones stand out in every line.
 */
export function facesIn(language: string, faces: Faces): Faces {
  return /^ko\b/.test(language) ? mapFaces(faces, (_, one) => inHangul(one)) : faces;
}

function mapFaces(faces: Faces, change: (name: string, face: Face) => Face): Faces {
  // `fromEntries` forgets the keys that `entries` had.
  return Object.fromEntries(
    Object.entries(faces).map(([name, one]) => [name, change(name, one)]),
  ) as Faces;
}

/** Hangul fills its square where small Latin letters leave half of it white: its lines need more between them. */
const HANGUL_LEADING = 1.08;

function inHangul(one: Face): Face {
  return {
    ...one,
    fontFamily: [...new Set([HANGUL, ...[one.fontFamily].flat()])],
    lineHeight: one.lineHeight * HANGUL_LEADING,
  };
}

function enlarge(name: string, one: Face): Face {
  const least = name.startsWith("furniture") ? LARGE_FURNITURE : LARGE;
  const grown = Math.min(LARGEST, one.fontSize * 1.5);
  return { ...one, fontSize: Math.max(least, grown) };
}

/** How much lower a text must begin than another beside it, for both first lines to stand on one baseline. */
export function dropBeside(face: Face, beside: Face): number {
  return ascentOf(beside) - ascentOf(face);
}

/** Half the height of a capital, as a share of the size. */
export const HALF_CAPITAL = 0.33;

/** From the top of a line to the middle of its capitals. */
export function middleOf(face: Face): number {
  return ascentOf(face) - face.fontSize * HALF_CAPITAL;
}
