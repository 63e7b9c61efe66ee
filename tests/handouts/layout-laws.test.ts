import process from "node:process";
import { deriveQuiz } from "@linchpin/model";
import {
  composeEvery,
  overlapsOn,
  PAPERS,
  PRINTS,
  type ReadPdf,
  readPdf,
  renderHandout,
  settingFor,
  strainedDossiers,
  wordsOutside,
} from "@linchpin/report/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { partedRows, stranded } from "../support/structure/page-breaks.ts";
import { type ReadStructure, readStructure } from "../support/structure/read-structure.ts";

const isProving = Boolean(process.env["PROVE"]);

/** As much as one class reads of one editorial. */
const MUCH = {
  paragraphs: 14,
  actors: 14,
  issues: 8,
  positions: 40,
  events: 14,
  arguments: 12,
  terms: 10,
  sentence: 140,
};

/** As much as the schema allows, but for lists that only repeat what a shorter one strains. */
const UTMOST = {
  paragraphs: 40,
  actors: 60,
  issues: 30,
  positions: 200,
  events: 60,
  arguments: 60,
  terms: 30,
};

const handouts = [
  ...strainedDossiers(MUCH, isProving ? 40 : 3).map((dossier, at) => ({
    dossier,
    print: PRINTS[at % PRINTS.length] ?? "standard",
  })),
  ...strainedDossiers(UTMOST, isProving ? 6 : 1).flatMap((dossier) =>
    PRINTS.map((print) => ({ dossier, print })),
  ),
].flatMap(({ dossier, print }, at) =>
  composeEvery(dossier, deriveQuiz(dossier).forms[0]).map((handout, turn) => ({
    name: `${handout.edition} of dossier ${at + 1} in ${handout.language}`,
    handout,
    setting: settingFor({ paper: PAPERS[(at + turn) % PAPERS.length] ?? "a4", print }),
  })),
);

describe.for(handouts)(
  "$name, on $setting.paper in $setting.print print",
  ({ handout, setting }) => {
    let fill: readonly number[];
    let printed: ReadPdf;
    let read: ReadStructure;
    beforeAll(async () => {
      const rendered = await renderHandout(handout, setting);
      fill = rendered.fill;
      printed = await readPdf(rendered.bytes);
      read = await readStructure(rendered.bytes);
    }, 120_000);

    test("has no page fuller than full", () => {
      expect(fill.filter((share) => share > 1)).toEqual([]);
    });

    test("prints nothing outside the margins", () => {
      expect(wordsOutside(printed, setting.page)).toEqual([]);
    });

    test("prints no words over others", () => {
      expect(printed.pages.flatMap(overlapsOn)).toEqual([]);
    });

    test("ends no page with a heading", () => {
      expect(stranded(read.pages)).toEqual([]);
    });

    test("parts no row of a table", () => {
      if (setting.print === "standard") expect(partedRows(read.pages)).toEqual([]);
    });
  },
);
