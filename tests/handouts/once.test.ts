import { readFileSync } from "node:fs";
import { listDossiers } from "@linchpin/dossiers";
import { type Dossier, deriveQuiz, parseDossierYaml } from "@linchpin/model";
import { makeOrder, type Order } from "@linchpin/report/testing";
import { describe, expect, test } from "vitest";
import { readStructure } from "../support/structure/read-structure.ts";
import {
  elementsOf,
  type StructureElement,
  wordsOf,
} from "../support/structure/structure-element.ts";

const A4 = { form: "A", paper: "a4", print: "standard", format: "pdf" } as const;

const dossiers = listDossiers().flatMap(({ slug, yaml: file }) => {
  const yaml = readFileSync(file, "utf8");
  const reading = parseDossierYaml(yaml);
  return reading.ok ? [{ slug, yaml, dossier: reading.dossier }] : [];
});

describe.for(dossiers)("of $slug", ({ yaml, dossier }) => {
  test("every claim, premise and warrant is one line of the map in words, and the thesis stands over it", async () => {
    const root = await read({ ...A4, yaml, edition: "review", blocks: ["thesis", "map"] });
    const lines = elementsOf(root, "P").map(wordsOf);
    const statements = statementsOf(dossier);
    for (const text of statements)
      expect(countOf(text, lines), text).toBe(countOf(text, statements));
  });

  test("every position is told in the cell of its actor and its issue", async () => {
    const root = await read({ ...A4, yaml, edition: "review", blocks: ["matrix"] });
    const tables = elementsOf(root, "Table").map(cellsOf);
    for (const { actor, issue, passages } of dossier.positions) {
      const { name = "" } = dossier.actors.find(({ id }) => id === actor) ?? {};
      const { label = "" } = dossier.issues.find(({ id }) => id === issue) ?? {};
      const told = tables.flatMap(([head = [], ...rows]) => {
        const column = head.findIndex((text) => text.startsWith(label));
        return rows.filter(([first]) => first === name).map((row) => row[column]);
      });
      const places = dossier.passages.filter(({ id }) => passages.includes(id));
      expect(told.join(), `${actor} on ${issue}`).toMatch(
        new RegExp(places.map(({ paragraph }) => `\\b${paragraph}\\b`).join("|")),
      );
    }
  });

  test("every stem and statement of the quiz is asked once, under its number", async () => {
    const root = await read({ ...A4, yaml, edition: "quiz" });
    const { items } = deriveQuiz(dossier).forms[0];
    const asked = elementsOf(root, "LI").map(wordsOf);
    for (const [at, { stem, statement = "" }] of items.entries())
      expect(
        asked.filter((words) => words.startsWith(`${at + 1} ${stem} ${statement}`.trim())),
        stem,
      ).toHaveLength(1);
  });
});

async function read(order: Order) {
  return (await readStructure((await makeOrder(order)).bytes)).root;
}

function cellsOf(table: StructureElement): ReadonlyArray<readonly string[]> {
  return elementsOf(table, "TR").map((row) => elementsOf(row, "TH", "TD").map(wordsOf));
}

/** What the map is made of, the thesis once more: it stands over the map too. */
function statementsOf({ arguments: all }: Dossier): readonly string[] {
  return all.flatMap(({ standing, claim, premises, warrant }) => [
    ...(standing === "main" ? [claim.text] : []),
    claim.text,
    ...premises.map(({ text }) => text),
    ...(warrant ? [warrant.text] : []),
  ]);
}

function countOf(text: string, texts: readonly string[]): number {
  return texts.filter((one) => one === text).length;
}
