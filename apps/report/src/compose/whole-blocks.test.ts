import { describe, expect, test } from "vitest";
import { bareDossier } from "../../testing/bare-dossier.ts";
import { printableDossiers } from "../../testing/printable.ts";
import { formWith, sampleDossier, sampleForm } from "../../testing/sample.ts";
import { strainedDossiers } from "../../testing/strained-dossier.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { composeTeacher } from "./editions/teacher.ts";
import type { Piece } from "./piece.ts";
import { TRIMS } from "./room/trim.ts";

const LIMITS = {
  paragraphs: 40,
  actors: 60,
  issues: 30,
  positions: 90,
  events: 30,
  arguments: 30,
  terms: 60,
};

const dossiers = [
  { name: "the sample", dossier: sampleDossier() },
  { name: "the sample with hardly anything coded", dossier: bareDossier(sampleDossier()) },
  ...printableDossiers(),
  ...strainedDossiers(LIMITS, 12).map((dossier, at) => ({ name: `strain ${at + 1}`, dossier })),
];
const form = sampleForm();

describe.for(dossiers)("of $name", ({ dossier }) => {
  const handouts = [
    ...TRIMS.map((trim) => composeRead(dossier, trim)),
    composeReview(dossier, form),
    ...TRIMS.map((trim) => composeTeacher(dossier, form, trim)),
    composeReview(dossier, formWith([])),
    composeTeacher(dossier, formWith([])),
  ];

  test("something stands under every heading of every block, and nothing is composed empty", () => {
    for (const { pieces } of handouts.flatMap(({ blocks, extras = [] }) => [...blocks, ...extras]))
      for (const [at, piece] of pieces.entries()) {
        if (piece.kind === "heading") expect(levelOf(pieces[at + 1])).toBeGreaterThan(piece.level);
        expect(listsIn(piece).filter((list) => list.length === 0)).toEqual([]);
      }
  });

  test("no block is printed twice in one handout", () => {
    for (const { blocks } of handouts) {
      const names = blocks.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

/** Deeper than any heading where something else stands. */
function levelOf(piece: Piece | undefined): number {
  if (!piece) return 0;
  return piece.kind === "heading" ? piece.level : 4;
}

function listsIn(piece: Piece): ReadonlyArray<readonly unknown[]> {
  switch (piece.kind) {
    case "stance-grid":
      return [piece.rows, piece.columns];
    case "outlooks":
      return [piece.groups, ...piece.groups.map(({ entries }) => entries)];
    case "voices":
      return [piece.entries, ...piece.entries.map(({ views }) => views)];
    case "table":
      return [piece.rows];
    default:
      return "entries" in piece ? [piece.entries] : [];
  }
}
