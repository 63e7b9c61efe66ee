import { readFileSync } from "node:fs";
import process from "node:process";
import { type DossierFiles, listDossiers } from "@linchpin/dossiers";
import { type Dossier, parseDossierYaml } from "@linchpin/model";
import { EDITIONS, type Order, PAPERS, PRINTS, traitsOf } from "@linchpin/report/testing";

/** One document as it is ordered from the program, and what a test calls it. */
export type Printing = { readonly name: string; readonly language: string; readonly order: Order };

/**
 * What is proved: under `pnpm prove` every document of every dossier, in every form, on every paper and
 * in every print; else every document at least once on each paper, in each language and in each print, and
 * some of every dossier and form.
 */
export function printingsToProve(): readonly Printing[] {
  const all = listDossiers().flatMap(printingsOf);
  return process.env["PROVE"] ? all : sampleOf(all);
}

function printingsOf({ slug, ...files }: DossierFiles): readonly Printing[] {
  const yaml = readFileSync(files.yaml, "utf8");
  const { source } = dossierIn(yaml);
  const text = files.text === undefined ? gistsOf(source) : readFileSync(files.text, "utf8");
  return EDITIONS.flatMap((edition) =>
    (traitsOf(edition).hasForms ? FORMS : FORM_A).flatMap((form) =>
      PAPERS.flatMap((paper) =>
        PRINTS.map((print) => ({
          name: `${edition} ${form} of ${slug}, ${paper}, ${print}`,
          language: source.language,
          order: { yaml, edition, form, paper, print, source: text, format: "pdf" as const },
        })),
      ),
    ),
  );
}

const FORMS = ["A", "B", "C"] as const;
const FORM_A = ["A"] as const;

function dossierIn(yaml: string): Dossier {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.dossier;
}

/** Stand in for a text that is not ours to give. */
function gistsOf({ paragraphs }: Dossier["source"]): string {
  return paragraphs.map(({ gist }) => gist).join("\n");
}

/**
 * Of the printings that differ in nothing but their dossier and form one: the next each time. In large
 * print only on the paper that is the document's turn.
 */
function sampleOf(all: readonly Printing[]): readonly Printing[] {
  const alike = Map.groupBy(all, ({ language, order: { edition, paper, print } }) =>
    [language, edition, paper, print].join(" "),
  );
  return [...alike.values()].flatMap((printings, at) => {
    const one = printings[at % printings.length];
    return one && (one.order.print === "standard" || isTurnOf(one, at)) ? [one] : [];
  });
}

function isTurnOf({ order: { paper } }: Printing, at: number): boolean {
  return PAPERS.indexOf(paper) === Math.floor(at / (PAPERS.length * PRINTS.length)) % PAPERS.length;
}
