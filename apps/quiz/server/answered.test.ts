import { deriveQuiz, type Item, type ItemResponse, scoreResponse } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { type AnsweredQuestion, findAnswered } from "#server/answered.ts";
import { sealWith } from "#server/seal.ts";
import { fittingAnswer, wrongAnswer } from "#testing/answers.ts";
import { everyKindDossier } from "#testing/every-kind.ts";

const dossier = everyKindDossier();
const [form] = deriveQuiz(dossier).forms;

function answered(item: Item, response: ItemResponse): AnsweredQuestion {
  const number = form.items.indexOf(item) + 1;
  const { points } = scoreResponse(item, response);
  const found = findAnswered(
    {
      form,
      dossier,
      seal: sealWith("00".repeat(32)),
      responses: new Map([[number, { response, points }]]),
    },
    number,
  );
  if (!found) throw new Error("The answer is not found.");
  return found;
}

function itemOf<Kind extends Item["kind"]>(kind: Kind): Extract<Item, { kind: Kind }> {
  const isOfKind = (item: Item): item is Extract<Item, { kind: Kind }> => item.kind === kind;
  const item = form.items.find(isOfKind);
  if (!item) throw new Error(`The sample asks no ${kind}.`);
  return item;
}

test.for(form.items.map((item) => ({ item, kind: item.kind, id: item.id })))(
  "what fits is right and what does not is not yet, with the reasons of both: $kind $id",
  ({ item }) => {
    const [right, wrong] = [fittingAnswer(item), wrongAnswer(item)].map((it) => answered(item, it));
    expect([right?.grade, wrong?.grade]).toEqual(["right", "not-yet"]);
    expect(right?.why).toBe(item.rationale.why);
    expect(wrong?.parts.shape).toBe(right?.parts.shape);
  },
);

test("of several options each says whether it fits, and the wrong ones chosen are told of first", () => {
  const item = itemOf("multiple-choice");
  const [wrong] = item.options.filter(({ id }) => !item.key.includes(id)).slice(-1);
  const [key = ""] = item.key;
  const { parts } = answered(item, { kind: "picked", options: [key, wrong?.id ?? ""] });
  if (parts.shape !== "choice") throw new Error("Not a choice.");
  expect(parts.chosen.filter(({ fits }) => !fits).map(({ text }) => text)).toEqual([wrong?.text]);
  expect(parts.others[0]).toMatchObject({ text: wrong?.text, rationale: wrong?.rationale });
});

test("of the paragraphs only the chosen one is told of", () => {
  const item = itemOf("evidence");
  const { parts } = answered(item, wrongAnswer(item));
  expect(parts).toMatchObject({ shape: "choice", others: [{ letter: "" }] });
});

describe("a grid with one row missed", () => {
  const item = itemOf("match");
  const [missed] = item.rows;
  const [taken] = missed?.distractors ?? [];
  const columns = Object.fromEntries(item.rows.map(({ id, key }) => [id, key]));
  const response: ItemResponse = {
    kind: "placed",
    columns: { ...columns, [missed?.id ?? ""]: taken?.column ?? "" },
  };

  test("is partly right, and says how many rows fit", () => {
    const { grade, share } = answered(item, response);
    expect([grade, share]).toEqual([
      "partly",
      { right: item.rows.length - 1, of: item.rows.length },
    ]);
  });

  test("says at that row what was given, what fits, and what the wrong answer really is", () => {
    const { parts } = answered(item, response);
    if (parts.shape !== "rows") throw new Error("Not rows.");
    const nameOf = (column: string | undefined) =>
      item.columns.find(({ id }) => id === column)?.text;
    expect(parts.rows.map(({ fits }) => fits)).toEqual(item.rows.map((row) => row !== missed));
    expect(parts.rows[0]).toMatchObject({
      given: nameOf(taken?.column),
      fitting: nameOf(missed?.key),
      why: missed?.why,
      rationale: taken?.rationale,
    });
    expect(parts.rows[1]?.rationale).toBeUndefined();
  });
});

describe("an order with the first line put last", () => {
  const item = itemOf("order");
  const [first = "", ...others] = item.key;
  const { grade, share, parts } = answered(item, { kind: "ordered", entries: [...others, first] });

  test("counts the pairs that stand in order", () => {
    expect([grade, share]).toEqual(["partly", { right: 1, of: 3 }]);
  });

  test("shows the right order, with each line's date and where it was put", () => {
    if (parts.shape !== "lines") throw new Error("Not lines.");
    expect(parts.lines.map(({ given, stood }) => [given, stood])).toEqual([
      [3, "too-late"],
      [1, "too-early"],
      [2, "too-early"],
    ]);
    expect(parts.lines[0]?.rationale).toContain("2023");
  });
});
