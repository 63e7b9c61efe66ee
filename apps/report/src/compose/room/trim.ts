/** How many of something there is room for, and how many characters they may take together. */
export type Room = { readonly most: number; readonly characters: number };

/**
 * How much of a dossier *Read* shows, and how much room it leaves to write. Never how large it is set:
 * a sheet that does not fit says less, it is not printed smaller.
 */
export type Trim = {
  /** Lines to write on for a paragraph of the body; the title and a line under it have one at most. */
  readonly lines: number;
  /** Rows of the reading guide: where there are more paragraphs, neighbours share a row. */
  readonly guideRows: number;
  /** A longer description with its question gives way to the question that fits every paragraph. */
  readonly guideCharacters: number;
  /** Longer words to know a paragraph by are left out. */
  readonly landmarkCharacters: number;
  readonly words: Room;
  readonly people: Room;
  /** Other names of one actor. */
  readonly aliases: number;
  readonly matrix: { readonly rows: number; readonly columns: number };
  /** Whether it says how the date of the text is known. */
  readonly hasDateBasis: boolean;
};

/** Everything, with room to write. */
export const UNTRIMMED: Trim = {
  lines: 2,
  guideRows: Number.POSITIVE_INFINITY,
  guideCharacters: Number.POSITIVE_INFINITY,
  landmarkCharacters: Number.POSITIVE_INFINITY,
  words: { most: 60, characters: Number.POSITIVE_INFINITY },
  people: { most: 60, characters: Number.POSITIVE_INFINITY },
  aliases: 12,
  matrix: { rows: 7, columns: 4 },
  hasDateBasis: true,
};

/** What each trim has less of than the one before it. */
const CUTS: ReadonlyArray<Partial<Trim>> = [
  { aliases: 2, matrix: { rows: 6, columns: 4 } },
  { aliases: 1, hasDateBasis: false, matrix: { rows: 5, columns: 4 } },
  {
    aliases: 0,
    words: { most: 16, characters: 1600 },
    people: { most: 16, characters: 800 },
  },
  { words: { most: 12, characters: 1300 }, people: { most: 12, characters: 600 } },
  {
    words: { most: 9, characters: 900 },
    people: { most: 10, characters: 500 },
    matrix: { rows: 4, columns: 4 },
  },
  { lines: 1, guideRows: 24, guideCharacters: 300, landmarkCharacters: 60 },
  {
    guideRows: 18,
    guideCharacters: 240,
    landmarkCharacters: 40,
    words: { most: 8, characters: 800 },
  },
  {
    guideRows: 14,
    guideCharacters: 200,
    words: { most: 6, characters: 600 },
    people: { most: 8, characters: 400 },
    matrix: { rows: 4, columns: 3 },
  },
  {
    guideRows: 9,
    guideCharacters: 160,
    landmarkCharacters: 30,
    words: { most: 4, characters: 360 },
    people: { most: 5, characters: 240 },
    matrix: { rows: 3, columns: 2 },
  },
  {
    words: { most: 0, characters: 0 },
    people: { most: 0, characters: 0 },
    matrix: { rows: 0, columns: 0 },
  },
];

/**
 * Ever less, from all there is to what fits four pages whatever the dossier holds. What can be looked
 * up in the text goes first, then room to write; at the very end nothing is left but the guide.
 */
export const TRIMS: readonly Trim[] = cutOneByOne();

function cutOneByOne(): readonly Trim[] {
  const trims = [UNTRIMMED];
  let last = UNTRIMMED;
  for (const cut of CUTS) {
    last = { ...last, ...cut };
    trims.push(last);
  }
  return trims;
}
