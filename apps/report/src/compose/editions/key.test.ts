import { deriveQuiz, type Item, isChoice, isGrid, scoreResponse } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { responsesBy } from "../../../testing/keys.ts";
import { printableDossiers } from "../../../testing/printable.ts";
import { sampleDossier, sampleForm } from "../../../testing/sample.ts";
import type { KeyedForm } from "../blocks/marking-table.ts";
import { deriveExitForms } from "../exit-forms.ts";
import { type BlockName, type Handout, piecesOf } from "../handout.ts";
import type { PieceOf } from "../piece.ts";
import { textsOf } from "../texts-of.ts";
import { composeKey } from "./key.ts";

const keyed = [
  { name: "the sample", dossier: sampleDossier(), forms: twoSheets(), tickets: [] },
  ...printableDossiers().map(({ name, dossier }) => {
    const { forms } = deriveQuiz(dossier);
    return { name, dossier, forms, tickets: deriveExitForms(dossier, forms[0]) };
  }),
];

describe.for(keyed)("the answer key of $name", ({ dossier, forms, tickets }) => {
  const key = composeKey(dossier, { forms, tickets });

  test("has a column for every form by which a sheet of that form is fully right", () => {
    expectRightSheets(key, "marking", forms);
  });

  test("has a column for either exit ticket by which that ticket is fully right", () => {
    if (tickets.length > 0) expectRightSheets(key, "exit-key", tickets);
  });

  test("accounts for every answer that any form offers, with its letter on each of them", () => {
    const entries = entriesIn(key, "reasons");
    for (const [at, entry] of entries.entries())
      for (const [column, { items }] of forms.entries())
        expect(marksIn(entry, column).toSorted(), items[at]?.id).toEqual(
          marksOf(items[at]).toSorted(),
        );
    expect(entries).toHaveLength(forms[0]?.items.length ?? 0);
  });

  test("says of every wrong answer what it takes for what, and of it alone", () => {
    const lines = piecesOf(key).flatMap((piece) =>
      piece.kind === "key-entry" ? [...piece.lines] : [],
    );
    for (const { isRight, verdict, others } of lines) {
      expect(verdict).not.toBe("");
      if (!isRight) expect(others).toEqual([]);
    }
  });

  test("tells at the head of each page that it is not for students", () => {
    expect(key.runningHead.edition).toMatch(/do not copy for students|학생에게 나누어 주지 않음/);
  });
});

test("what only another form offers has a dash in a form's column", () => {
  const [first, second] = printedApart();
  const [entry] = entriesIn(composeKey(sampleDossier(), { forms: [first, second] }), "reasons");
  expect(entry?.lines.map(({ marks }) => marks)).toEqual([
    ["B", "B"],
    ["A", "A"],
    ["C", "–"],
    ["–", "C"],
  ]);
});

test("a question that only one form asks is told under that form's letter", () => {
  const [first] = twoSheets();
  const other = { letter: "B", items: first.items.slice(1, 2) };
  const entries = entriesIn(
    composeKey(sampleDossier(), { forms: [{ ...first, items: first.items.slice(0, 1) }, other] }),
    "reasons",
  );
  expect(entries.map(({ number, head }) => [number, head[0]])).toEqual([
    ["1 A", "A"],
    ["1 B", "B"],
  ]);
});

test("the key of one form speaks of no other", () => {
  const [form] = twoSheets();
  const texts = textsOf(composeKey(sampleDossier(), { forms: [form] }));
  expect(texts).toContain("Answer");
  expect(texts.filter((text) => /Form B|Form C/.test(text))).toEqual([]);
});

test("the key of two forms of the sample is composed as kept", async () => {
  const key = composeKey(sampleDossier(), { forms: twoSheets() });
  const kept = "../../../testing/golden/key.snap";
  await expect(`${JSON.stringify(key, null, 2)}\n`).toMatchFileSnapshot(kept);
});

function expectRightSheets(key: Handout, name: BlockName, forms: readonly KeyedForm[]) {
  const [table] = piecesOf({ blocks: key.blocks.filter((block) => block.name === name) }).filter(
    (piece) => piece.kind === "marking",
  );
  for (const [column, { items }] of forms.entries())
    for (const [at, item] of items.entries())
      for (const response of responsesBy(table?.rows[at]?.[column + 1] ?? "", item))
        expect(scoreResponse(item, response).right, item.id).toBe(true);
}

function entriesIn(key: Handout, name: BlockName): ReadonlyArray<PieceOf<"key-entry">> {
  return piecesOf({ blocks: key.blocks.filter((block) => block.name === name) }).filter(
    (piece) => piece.kind === "key-entry",
  );
}

/** What an entry says is printed on one form; places and lines to order are marked alike on all. */
function marksIn({ lines }: PieceOf<"key-entry">, column: number): readonly string[] {
  return lines
    .map(({ marks }) => marks[marks.length === 1 ? 0 : column] ?? "")
    .filter((mark) => mark !== "–")
    .map((mark) => mark.replaceAll(/[^0-9A-F]/g, ""));
}

/** What is printed on a form: letters of options, numbers of paragraphs, rows with the letter that fits. */
function marksOf(item: Item | undefined): readonly string[] {
  if (!item) return [];
  if (item.kind === "evidence") return item.options.map(({ text }) => text.match(/\d+/)?.[0] ?? "");
  if (isChoice(item)) return item.options.map((_, at) => letter(at));
  if (isGrid(item))
    return item.rows.map(
      (row, at) => `${at + 1}${letter(item.columns.findIndex(({ id }) => id === row.key))}`,
    );
  return item.key.map((_, at) => String(at + 1));
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

/** The sample's form, and one that has its options, rows and lines the other way round. */
function twoSheets(): readonly [KeyedForm, KeyedForm] {
  const form = sampleForm();
  return [form, { letter: "B", items: form.items.map(turned) }];
}

function turned(item: Item): Item {
  if (item.kind === "evidence") return item;
  if (isChoice(item)) return { ...item, options: item.options.toReversed() };
  if (isGrid(item)) return { ...item, rows: item.rows.toReversed() };
  return { ...item, entries: item.entries.toReversed() };
}

/** The sample's first item with another last option on form B. */
function printedApart(): readonly [KeyedForm, KeyedForm] {
  const [item] = sampleForm().items;
  if (item?.kind !== "single-choice") throw new Error("the sample begins with another item");
  const [one, key, other] = item.options;
  if (!one || !key || !other) throw new Error("the sample has lost an option");
  const options = [one, key, { ...other, id: "elsewhere", text: "What form B alone offers." }];
  return [
    { letter: "A", items: [item] },
    { letter: "B", items: [{ ...item, options }] },
  ];
}
