import process from "node:process";
import { type Dossier, deriveQuiz } from "@linchpin/model";
import {
  composeEvery,
  type Handout,
  PAPERS,
  type Paper,
  PRINTS,
  type Print,
  printableDossiers,
} from "@linchpin/report/testing";

/** One document as it comes out of a printer. */
export type Printing = {
  readonly name: string;
  readonly handout: Handout;
  readonly paper: Paper;
  readonly print: Print;
};

/**
 * What is proved: under `pnpm prove` every document of every dossier on every paper in every print;
 * else every document at least once on each paper, in each language and in each print, and some of
 * every dossier.
 */
export function printingsToProve(): readonly Printing[] {
  const all = everyPrinting();
  return process.env["PROVE"] ? all : sampleOf(all);
}

function everyPrinting(): readonly Printing[] {
  return printableDossiers().flatMap(({ name, dossier }) =>
    composeEvery(dossier, formOf(dossier)).flatMap((handout) =>
      PAPERS.flatMap((paper) =>
        PRINTS.map((print) => ({
          name: `${handout.edition} of ${name}, ${paper}, ${print}`,
          handout,
          paper,
          print,
        })),
      ),
    ),
  );
}

function formOf(dossier: Dossier) {
  return deriveQuiz(dossier).forms[0];
}

/**
 * Of the printings that differ in nothing but their dossier one: the next dossier each time. In large
 * print only on the paper that is the document's turn.
 */
function sampleOf(all: readonly Printing[]): readonly Printing[] {
  const alike = Map.groupBy(all, ({ handout: { edition, language }, paper, print }) =>
    [edition, language, paper, print].join(" "),
  );
  return [...alike.values()].flatMap((printings, at) => {
    const one = printings[at % printings.length];
    return one && (one.print === "standard" || isTurnOf(one, at)) ? [one] : [];
  });
}

function isTurnOf({ paper }: Printing, at: number): boolean {
  return PAPERS.indexOf(paper) === Math.floor(at / (PAPERS.length * PRINTS.length)) % PAPERS.length;
}
