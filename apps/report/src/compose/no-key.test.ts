import {
  type Dossier,
  deriveQuiz,
  type Form,
  type Item,
  isChoice,
  isCueing,
  isGrid,
} from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { printableDossiers } from "../../testing/printable.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "./editions/quiz.ts";
import { composeRead } from "./editions/read.ts";
import type { Handout } from "./handout.ts";
import { TRIMS } from "./room/trim.ts";
import { textsOf } from "./texts-of.ts";

const dossiers = [
  { name: "the sample", dossier: sampleDossier(), forms: [sampleForm()] },
  ...printableDossiers().map((of) => ({ ...of, forms: deriveQuiz(of.dossier).forms })),
];

const quizzes = dossiers.flatMap(({ forms, ...of }) => forms.map((form) => ({ ...of, form })));

/** What these ask for is a sentence; what the others ask for is a name, a place or an answer all items share. */
const ASKS_FOR_SENTENCE: ReadonlySet<Item["template"]> = new Set([
  "main-claim",
  "condition",
  "reason",
  "granted",
  "happened",
]);

describe.for(quizzes)("form $form.letter of $name", ({ dossier, form }) => {
  const keys = form.items.flatMap(keySentences);

  test("however Read is trimmed, no sentence of it says an answer to this form", () => {
    const said = TRIMS.flatMap((trim) => toldBy(composeRead(dossier, trim))).map(bare);
    expect(keys.filter((key) => said.some((text) => text.includes(bare(key))))).toEqual([]);
  });

  test("Read says of nobody in this form what they are asked about", () => {
    const said = toldBy(composeRead(dossier)).map(bare);
    const told = statementsAbout(dossier, form).map(bare);
    expect(said.filter((text) => told.includes(text))).toEqual([]);
  });

  test("no question tells on paper what another one asks", () => {
    const pairs = form.items.flatMap((one, at) =>
      form.items.slice(at + 1).map((other) => ({ one, other })),
    );
    const cueing = pairs.filter(({ one, other }) => isCueing(one, other));
    expect(cueing.map(({ one, other }) => [one.id, other.id])).toEqual([]);
  });

  test("no sentence that answers a question stands in the asking part of another", () => {
    for (const item of form.items) {
      const asked = textsOf(composeQuiz(dossier, onlyAsking(form, item))).map(bare);
      const others = form.items.filter((other) => other !== item).flatMap(keySentences);
      expect(others.filter((key) => asked.includes(bare(key)))).toEqual([]);
    }
  });
});

/** All texts but the head of the matrix: it asks where each of them stands on this. */
function toldBy({ blocks }: Handout): readonly string[] {
  return textsOf(
    blocks.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind !== "stance-grid"),
  );
}

/** The answers to an item that are sentences of the dossier. */
function keySentences(item: Item): readonly string[] {
  if (!isChoice(item) || !ASKS_FOR_SENTENCE.has(item.template)) return [];
  return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
}

/** What is said of the views and claims that a form asks about. */
function statementsAbout(
  { positions, arguments: all }: Dossier,
  { items }: Form,
): readonly string[] {
  const asked = new Set(items.flatMap(({ asks }) => [...asks.positions, ...asks.arguments]));
  return [
    ...positions.filter(({ id }) => asked.has(id)).flatMap(({ gist, account }) => [gist, account]),
    ...all.filter(({ id }) => asked.has(id)).map(({ claim }) => claim.text),
  ];
}

/** The form with one item, and of that its stem, statement and rows: what is told, not offered. */
function onlyAsking(form: Form, item: Item): Form {
  if (isChoice(item)) return { ...form, items: [{ ...item, options: [] }] };
  return { ...form, items: [isGrid(item) ? { ...item, columns: [] } : { ...item, entries: [] }] };
}

/** A sentence as far as it tells anything: case and stop are its place's. */
function bare(text: string): string {
  return text.replace(/[.。]$/, "").toLowerCase();
}
