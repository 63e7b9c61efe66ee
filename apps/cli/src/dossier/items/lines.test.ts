import { deriveItems, type Item, isChoice, type MatrixItem, type OrderItem } from "@linchpin/model";
import { carBanDossier } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { paintFor } from "../paint.ts";
import { itemLines } from "./item-lines.ts";
import { answerTo, questionLines } from "./question-lines.ts";

const paint = paintFor({ isTerminal: false, env: {} });

/** What all kinds have, from an item the sample gives. */
const core = (() => {
  const item = deriveItems(carBanDossier()).items.find(isChoice);
  if (!item) throw new Error("The sample gives no item.");
  const { options: _, key: __, kind: ___, ...rest } = item;
  return {
    ...rest,
    stem: "Where do they stand?",
    rationale: { why: "So it is.", paragraphs: [2], mapParts: [] },
  };
})();

const matrix: MatrixItem = {
  ...core,
  kind: "matrix",
  columns: [
    { id: "for", text: "For it" },
    { id: "against", text: "Against it" },
    { id: "silent", text: "Not said" },
  ],
  rows: [
    row("brandt", "Ada Brandt", "for"),
    row("shops", "The shopkeepers", "against"),
    row("reyes", "Tom Reyes", "silent"),
  ],
};

function row(id: string, text: string, key: string): MatrixItem["rows"][number] {
  const rule = "turns-stance-round";
  const distractors = [{ column: "for", rule, rationale: `Not ${text}.` } as const];
  return { id, text, key, why: `${text} says so.`, paragraphs: [3], distractors };
}

const order: OrderItem = {
  ...core,
  kind: "order",
  entries: [
    { id: "late", text: "It ends.", rationale: "In May." },
    { id: "early", text: "It starts.", rationale: "In March." },
    { id: "middle", text: "It goes on.", rationale: "In April." },
  ],
  key: ["early", "middle", "late"],
};

const several: Item = {
  ...core,
  kind: "multiple-choice",
  options: ["one", "two", "three", "four"].map((id) => ({
    id,
    text: `Number ${id}`,
    rule: "key",
    rationale: "",
  })),
  key: ["four", "two"],
};

const ends = { statement: core.statement === undefined ? [] : [`  “${core.statement}”`] };

describe("to be read aloud", () => {
  test("a grid has every row with its answer, and what each wrong one is", () => {
    expect(itemLines(matrix, paint).slice(2, 7 + ends.statement.length)).toEqual([
      ...ends.statement,
      "  Answers to choose from: For it | Against it | Not said",
      "  * Ada Brandt → For it",
      "      Why: Ada Brandt says so. (¶ 3)",
      "      For it",
      "      [turns-stance-round] Not Ada Brandt.",
    ]);
  });

  test("an order is in the order of its key, with the one it is shown in first", () => {
    expect(itemLines(order, paint).slice(-8)).toEqual([
      "  1. It starts.",
      "      In March.",
      "  2. It goes on.",
      "      In April.",
      "  3. It ends.",
      "      In May.",
      "  Shown first in the order 3, 1, 2.",
      "Why: So it is. (¶ 2)",
    ]);
  });
});

describe("as a class gets it", () => {
  test.for([
    { item: matrix, last: "   c) Tom Reyes", answer: "a → For it; b → Against it; c → Not said" },
    { item: order, last: "   c) It goes on.", answer: "b, c, a" },
    { item: several, last: "   d) Number four", answer: "b, d" },
  ])("$item.kind: $answer", ({ item, last, answer }) => {
    const lines = questionLines(item, 4);
    expect(lines[0]).toBe("4. Where do they stand?");
    expect(lines.at(-1)).toBe(last);
    expect(answerTo(item)).toBe(answer);
  });

  test("a question with several answers says how many", () => {
    expect(questionLines(several, 1)).toContain("   Choose 2.");
  });
});
