import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Handout, makeOrder, piecesOf, reportPhrasesFor } from "@linchpin/report/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findDifference, findMissing } from "../support/handouts/find-difference.ts";
import { type Head, headsOf } from "../support/handouts/heads-of.ts";
import { printingsToProve } from "../support/handouts/printings.ts";
import { spokenOf } from "../support/handouts/spoken-of.ts";
import { findOutsideProgram } from "../support/outside-program.ts";
import { listStructure } from "../support/structure/poppler-structure.ts";
import {
  type Bookmark,
  type ReadStructure,
  readStructure,
} from "../support/structure/read-structure.ts";
import {
  elementsIn,
  elementsOf,
  foldSpaces,
  spokenWordsOf,
  wordsOf,
} from "../support/structure/structure-element.ts";
import { checkStandards, STANDARDS, type Verdict } from "../support/verapdf/check-standards.ts";

/** All files together are judged before the first of veraPDF's tests. */
const MINUTES = 60_000;

const javac = findOutsideProgram("javac", { for: "the handouts before veraPDF" });
const pdfinfo = findOutsideProgram("pdfinfo", {
  for: "the handouts' structure as poppler reads it",
});

const folder = mkdtempSync(join(tmpdir(), "linchpin-proof-"));
const printings = printingsToProve().map((printing, at) => ({
  ...printing,
  file: join(folder, `${at}.pdf`),
}));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.for(printings)("$name", ({ file, language, order }) => {
  const { blank } = reportPhrasesFor(language);
  let handout: Handout;
  let fill: readonly number[];
  let read: ReadStructure;
  beforeAll(async () => {
    const made = await makeOrder(order);
    await writeFile(file, made.bytes);
    ({ handout, fill } = made);
    read = await readStructure(made.bytes);
  });

  test("tells all that is composed, in its order, and nothing else", () => {
    const composed = piecesOf(handout).flatMap((piece) => spokenOf(piece, order.print));
    const told = spokenWordsOf(read.root, [blank]);
    expect(findMissing(told, composed)).toBe(undefined);
    if (order.print === "standard")
      expect(findDifference(told, composed.join(" "))).toBe(undefined);
  });

  test("has the composed headings at their levels, and a bookmark for each", () => {
    const heads = headsOf(handout);
    const printed = elementsOf(read.root, "H1", "H2", "H3", "H4", "H5", "H6");
    expect(printed.map((head) => ({ level: Number(head.role[1]), text: wordsOf(head) }))).toEqual(
      heads,
    );
    expect(headsIn(read.bookmarks)).toEqual(heads);
  });

  test("shows its figures in words: the map, and where to write", () => {
    const maps = piecesOf(handout).flatMap((piece) =>
      piece.kind === "argument-map" ? [piece.description] : [],
    );
    const figures = elementsOf(read.root, "Figure").map(({ alt }) => alt);
    expect(figures.filter((alt) => alt !== blank)).toEqual(maps);
  });

  test("says what it is and in which language, wherever a reader may look", () => {
    const { title } = handout;
    expect(read).toMatchObject({ language, showsTitle: true, info: { Title: title } });
    expect(read.xmp).toContain(escapeXml(title));
  });

  test("has no page but the last under two thirds full, and none fuller than full", () => {
    expect(fill.slice(0, -1).filter((share) => share < 2 / 3)).toEqual([]);
    expect(fill.filter((share) => share > 1)).toEqual([]);
  });

  test("attaches nothing and leads nowhere", () => {
    expect(read.attachments).toEqual([]);
    expect(read.links).toEqual([]);
  });

  test.skipIf(pdfinfo === undefined)(
    "is read alike by poppler, every head with its scope",
    async () => {
      const elements = await listStructure(pdfinfo ?? "", file);
      const parts = elementsIn(read.root).map(({ role }) => role);
      const joined = ["Table", "TR", "TH", "TD", "L", "LI", "Figure", "H1", "H2", "H3"];
      for (const role of joined)
        expect(
          elements.filter((element) => element.role === role),
          role,
        ).toHaveLength(parts.filter((part) => part === role).length);
      const heads = elements.filter(({ role }) => role === "TH");
      expect(heads.filter(({ attributes }) => attributes["Scope"] === undefined)).toEqual([]);
    },
  );
});

// Comes last: by now all files are drawn.
describe.skipIf(javac === undefined)("veraPDF", () => {
  let verdicts: readonly Verdict[];
  beforeAll(async () => {
    verdicts = await checkStandards(
      javac ?? "",
      printings.map(({ file }) => file),
    );
  }, 30 * MINUTES);

  describe.for(printings)("finds nothing in $name", ({ file }) => {
    test.for(STANDARDS)("against %s", (flavour) => {
      const verdict = verdicts.find((one) => one.flavour === flavour && one.file === file);
      expect(verdict).toBeDefined();
      expect(verdict?.error).toBe(undefined);
      expect(verdict?.failures).toEqual([]);
    });
  });
});

function headsIn(bookmarks: readonly Bookmark[], level = 1): readonly Head[] {
  return bookmarks.flatMap(({ title, items }) => [
    { level, text: foldSpaces(title) },
    ...headsIn(items, level + 1),
  ]);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
