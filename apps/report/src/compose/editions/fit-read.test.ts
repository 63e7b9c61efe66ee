import { expect, test } from "vitest";
import { sampleDossier } from "../../../testing/sample.ts";
import type { Handout } from "../handout.ts";
import { TRIMS, UNTRIMMED } from "../room/trim.ts";
import { fitRead, MOST_READ_PAGES } from "./fit-read.ts";
import { composeRead } from "./read.ts";

const dossier = sampleDossier();
const sizes = TRIMS.map((trim) => sizeOf(composeRead(dossier, trim)));
const full = (pages: number) => Array.from({ length: pages }, () => 0.9);

test("what fits as it is stays whole", async () => {
  const { trim, handout } = await fitRead(dossier, async () => full(MOST_READ_PAGES));
  expect(trim).toBe(UNTRIMMED);
  expect(handout).toEqual(composeRead(dossier));
});

test.for(TRIMS.map((_, at) => at))(
  "where trim %i is the first that fits, no other is taken",
  async (first) => {
    const room = sizes[first] ?? 0;
    const { handout } = await fitRead(dossier, async (tried) =>
      full(sizeOf(tried) <= room ? MOST_READ_PAGES : MOST_READ_PAGES + 1),
    );
    expect(sizeOf(handout)).toBe(room);
  },
);

test("what never fits is given as short as there is", async () => {
  const { trim } = await fitRead(dossier, async () => full(9));
  expect(trim).toBe(TRIMS.at(-1));
});

test.for([
  { last: 0.2, roomier: [0.9, 0.9, 0.8], lines: 3, because: "the last page was nearly empty" },
  { last: 0.2, roomier: full(5), lines: 2, because: "one line more would take a fifth page" },
  { last: 0.2, roomier: [0.9, 0.9, 0.9, 0.1], lines: 2, because: "it would be emptier still" },
  { last: 0.7, roomier: [0.9, 0.9, 0.9], lines: 2, because: "the last page is full enough" },
])("a last page $last full has $lines lines a paragraph: $because", async (row) => {
  const { trim } = await fitRead(dossier, async (tried) =>
    linesIn(tried) === linesIn(composeRead(dossier)) ? [0.9, 0.9, row.last] : row.roomier,
  );
  expect(trim.lines).toBe(row.lines);
});

function sizeOf(handout: Handout): number {
  return JSON.stringify(handout).length + linesIn(handout) * 1000;
}

function linesIn({ blocks }: Handout): number {
  return blocks
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === "reading-guide" ? piece.entries : []))
    .reduce((sum, { lines }) => sum + lines, 0);
}
