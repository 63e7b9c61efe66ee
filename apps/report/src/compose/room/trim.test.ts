import type { Dossier } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { printableDossiers } from "../../../testing/printable.ts";
import { strainedDossiers } from "../../../testing/strained-dossier.ts";
import { composeLeftOut } from "../blocks/left-out.ts";
import { composing } from "../composing.ts";
import { composeRead } from "../editions/read.ts";
import { piecesOf } from "../handout.ts";
import { stringsIn, textsOf } from "../texts-of.ts";
import { TRIMS, type Trim, UNTRIMMED } from "./trim.ts";

const dossiers = [
  ...printableDossiers().map(({ name, dossier }) => ({ name, dossier })),
  ...strainedDossiers(
    { paragraphs: 200, actors: 60, issues: 30, positions: 90, events: 4, arguments: 4, terms: 60 },
    6,
  ).map((dossier, at) => ({ name: `strained dossier ${at + 1}`, dossier })),
];

describe.for(dossiers)("of $name", ({ dossier }) => {
  test("no trim shows more of anything than the one before it", () => {
    const sizes = TRIMS.map((trim) => sizesIn(dossier, trim));
    for (const [at, size] of sizes.entries())
      for (const [name, most] of Object.entries(sizes[at - 1] ?? {}))
        expect(size[name], `${name} at trim ${at}`).toBeLessThanOrEqual(most);
  });

  test("every word, person, row and column is in Read or named among what it leaves out", () => {
    for (const trim of TRIMS) {
      const read = stringsIn(piecesOf(composeRead(dossier, trim)));
      const said = [...read, ...textsOf(composeLeftOut(composing(dossier), trim))].join("\n");
      const { terms, actors, issues } = dossier;
      const hasOthers = actors.length > 1;
      for (const name of [
        ...terms.map(({ term }) => term),
        ...(hasOthers ? actors.map(({ name }) => name) : []),
        ...issues.map(({ label }) => label),
      ])
        expect(said).toContain(name);
    }
  });

  test("nothing but rows and columns of the table is left out where there is room for all", () => {
    const kept = { ...UNTRIMMED, matrix: { rows: 60, columns: 30 } };
    const silent = dossier.issues.filter(({ id }) =>
      dossier.positions.every(({ issue }) => issue !== id),
    );
    const leftOut = textsOf(composeLeftOut(composing(dossier), kept)).join("\n");
    for (const { term } of dossier.terms) expect(leftOut).not.toContain(`${term};`);
    expect(leftOut === "").toBe(silent.length === 0);
  });
});

function sizesIn(dossier: Dossier, trim: Trim): Readonly<Record<string, number>> {
  const sizes = { guide: 0, words: 0, people: 0, rows: 0, cells: 0, lines: 0 };
  for (const piece of piecesOf(composeRead(dossier, trim))) {
    if (piece.kind === "words" || piece.kind === "people") sizes[piece.kind] = piece.entries.length;
    if (piece.kind === "reading-guide") {
      sizes.guide = piece.entries.length;
      sizes.lines = piece.entries.reduce((sum, { lines }) => sum + lines, 0);
    }
    if (piece.kind === "stance-grid") {
      sizes.rows = piece.rows.length;
      sizes.cells = piece.rows.length * piece.columns.length;
    }
  }
  return sizes;
}
