import { type Face, SANS, SERIF } from "./fonts.ts";

const mm = (length: number) => (length * 72) / 25.4;

/** A4 in points; the left margin leaves room for holes. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  left: mm(22),
  right: mm(16),
  top: mm(24),
  bottom: mm(18),
  /** From the edge to the running head and foot. */
  head: mm(11),
  foot: mm(9),
} as const;

/** What a page has room for between its margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/** Students write between lines this far apart. */
export const WRITING_LINE = mm(9);

/** Black only: a copier loses grey, and hair lines with it. */
export const BLACK = "#000";
export const WHITE = "#fff";
export const RULE = { thin: 0.75, frame: 1.2, box: 1.6, head: 2.4 } as const;

/** The first column of everything that hangs from a number or a name. */
export const HANG = 30;
export const NAMES = mm(34);

function face(
  fontFamily: Face["fontFamily"],
  fontWeight: Face["fontWeight"],
  [fontSize, leading]: readonly [number, number],
): Face {
  return { fontFamily, fontWeight, fontSize, lineHeight: leading / fontSize };
}

/** Serif for what is read, sans for what is operated; sizes and leadings in points. */
export const FACES = {
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
