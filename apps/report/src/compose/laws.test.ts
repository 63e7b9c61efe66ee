import { readFileSync } from "node:fs";
import { listDossiers } from "@linchpin/dossiers";
import { type Dossier, deriveForm, parseDossierYaml } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { CANARY, withCanaries, withKeyCanaries } from "../../testing/canary.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import type { Block, BlockOf } from "./handout.ts";
import { composeQuiz } from "./quiz.ts";
import { composeRead } from "./read.ts";
import { composeReview } from "./review.ts";
import { composeTeacher } from "./teacher.ts";
import { textsOf } from "./texts-of.ts";

const dossiers = [
  { name: "the sample", dossier: sampleDossier() },
  ...listDossiers().map(({ slug, yaml }) => ({ name: slug, dossier: shipped(yaml) })),
];

describe.for(dossiers)("of $name", ({ dossier }) => {
  const form = deriveForm(dossier, { seed: "A", letter: "A" });

  test("Read says nothing that the dossier says of stances, claims, reasons or events", () => {
    const texts = textsOf(composeRead(withCanaries(dossier)));
    expect(texts.filter((text) => text.includes(CANARY))).toEqual([]);
  });

  test("Read holds no claim, premise, condition or view, not even in other parts of the dossier", () => {
    // The head of a matrix asks: where does each of them stand on this?
    const blocks = composeRead(dossier).blocks.filter(({ kind }) => kind !== "stance-grid");
    const said = textsOf(blocks).join("\n");
    expect(assertionsOf(dossier).filter((text) => said.includes(text))).toEqual([]);
  });

  test("Quiz says nothing that is shown only after an answer", () => {
    const texts = textsOf(composeQuiz(dossier, withKeyCanaries(form)));
    expect(texts.filter((text) => text.includes(CANARY))).toEqual([]);
  });

  test("Quiz marks no option and names no paragraph", () => {
    const questions = blocksOf(composeQuiz(dossier, form).blocks, "question");
    expect(questions.flatMap(({ options }) => options.filter(({ isMarked }) => isMarked))).toEqual(
      [],
    );
    expect(textsOf(composeQuiz(dossier, form)).filter((text) => /¶|paragraph/i.test(text))).toEqual(
      [],
    );
  });

  test("Quiz asks every item of the form once, in order, with all its options", () => {
    const questions = blocksOf(composeQuiz(dossier, form).blocks, "question");
    expect(questions.map(({ stem, statement }) => [stem, statement])).toEqual(
      form.items.map(({ stem, statement }) => [stem, statement]),
    );
    expect(questions.map(({ options }) => options.map(({ text }) => text))).toEqual(
      form.items.map(({ options }) => options.map(({ text }) => text)),
    );
  });

  test("Review gives the answer of every item and accounts for every other option", () => {
    const answers = blocksOf(composeReview(dossier, form).blocks, "answer");
    for (const [at, { options, key, rationale }] of form.items.entries()) {
      const keyed = options.find(({ id }) => key.includes(id));
      expect(answers[at]).toMatchObject({ answer: { text: keyed?.text }, why: rationale.why });
      expect(answers[at]?.others.map(({ rationale }) => rationale)).toEqual(
        options.filter((option) => option !== keyed).map(({ rationale }) => rationale),
      );
    }
  });

  test("Review holds every claim, condition, premise and warrant once in the outline", () => {
    const lines = blocksOf(composeReview(dossier, form).blocks, "outline").flatMap(({ entries }) =>
      entries.map(({ text }) => text),
    );
    const coded = dossier.arguments.flatMap(({ claim, premises, warrant }) => [
      claim.text,
      ...(claim.condition ? [claim.condition.text] : []),
      ...premises.map(({ text }) => text),
      ...(warrant ? [warrant.text] : []),
    ]);
    expect(lines.filter((line) => line !== "").toSorted()).toEqual(coded.toSorted());
  });

  test("Review shows every stance of every voice once in the matrix, with its condition in the cell", () => {
    const cells = blocksOf(composeReview(dossier, form).blocks, "stance-grid").flatMap(({ rows }) =>
      rows.flatMap(({ cells: row }) => row.flat()),
    );
    const coded = new Set(
      dossier.positions.map(({ actor, issue, voice }) => [actor, issue, voice].join()),
    );
    expect(cells.filter(({ sign }) => sign !== "silent")).toHaveLength(coded.size);
    for (const { condition } of dossier.positions)
      if (condition)
        expect(
          cells.some(({ words }) => words.some((word) => word.includes(clause(condition.text)))),
        ).toBe(true);
  });

  test("only what happened stands on the timeline", () => {
    const told = blocksOf(composeReview(dossier, form).blocks, "timeline").flatMap(({ entries }) =>
      entries.map(({ text }) => text),
    );
    expect(told.toSorted()).toEqual(
      dossier.events.flatMap(({ mode, text }) => (mode === "happened" ? [text] : [])).toSorted(),
    );
  });

  test("the teacher's edition has the letter of every answer, every doubt and every view", () => {
    const teacher = composeTeacher(dossier, form);
    const texts = textsOf(teacher);
    expect(blocksOf(teacher.blocks, "table")[0]?.rows).toHaveLength(form.items.length);
    for (const { doubt, gist } of dossier.positions)
      for (const text of [doubt, gist].filter((part) => part !== undefined))
        expect(texts).toContain(text);
  });
});

test("the answer key names the letter under which the answer is printed", () => {
  const [key] = blocksOf(composeTeacher(sampleDossier(), sampleForm()).blocks, "table");
  expect(key?.rows.map((row) => row[1])).toEqual(["B", "A", "A", "C", "C"]);
});

test.for([
  {
    text: "A school dictionary",
    inRead: false,
    because: "where it was checked is for the teacher",
  },
  {
    text: "Not from the editorial.",
    inRead: true,
    because: "that it is not the editorial's is for all",
  },
])("$text stands in Read: $inRead, for $because", ({ text, inRead }) => {
  expect(textsOf(composeRead(sampleDossier())).includes(text)).toBe(inRead);
});

function shipped(yaml: string): Dossier {
  const reading = parseDossierYaml(readFileSync(yaml, "utf8"));
  if (!reading.ok) throw new Error(`${yaml} is faulty`);
  return reading.dossier;
}

function blocksOf<Kind extends Block["kind"]>(
  blocks: readonly Block[],
  kind: Kind,
): ReadonlyArray<BlockOf<Kind>> {
  return blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

/** Every sentence of a dossier that an item may ask for. */
function assertionsOf({ arguments: all, positions }: Dossier): readonly string[] {
  return [
    ...all.flatMap(({ claim, premises, warrant }) => [
      claim.text,
      claim.condition?.text,
      ...premises.map(({ text }) => text),
      warrant?.text,
    ]),
    ...positions.flatMap(({ gist, account, condition }) => [gist, account, condition?.text]),
  ]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\.$/, ""));
}

/** The middle of a condition: its ends change case and stop when it becomes a clause. */
function clause(text: string): string {
  return text.slice(4, -1);
}
