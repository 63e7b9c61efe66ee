import { describe, expect, test } from "vitest";
import type { Item } from "../items/item.ts";
import { type ItemResponse, isAnswered } from "../items/response.ts";
import { findCertaintyPoints } from "./certainty.ts";
import { chanceOf, isBeatenUnread } from "./closed-book.ts";
import { scoreResponse } from "./score.ts";

const single = choice("single-choice", ["a"], ["b", "c"]);
const multiple = choice("multiple-choice", ["a", "b"], ["c", "d"]);
const evidence = choice("evidence", ["p2", "p5"], ["p1", "p3"]);
const matrix = grid("matrix");
const order: Item = {
  ...core(),
  kind: "order",
  entries: ["b", "d", "a", "c"].map((id) => ({ id, text: id, rationale: id })),
  key: ["a", "b", "c", "d"],
};

describe.each([
  {
    name: "a single choice keyed a",
    item: single,
    cases: [
      { response: picked("a"), points: 1, because: "the key" },
      { response: picked("b"), points: 0, because: "another" },
      { response: picked("a", "b"), points: 0, because: "the key among others" },
      { response: picked(), points: 0, because: "nothing" },
      { response: ordered("a"), points: 0, because: "a response of another kind" },
    ],
  },
  {
    name: "a multiple choice keyed a and b",
    item: multiple,
    cases: [
      { response: picked("a", "b"), points: 1, because: "both and only both" },
      { response: picked("b", "a"), points: 1, because: "the order of choosing is no matter" },
      { response: picked("a"), points: 0.5, because: "half of the key" },
      { response: picked("a", "c"), points: 0, because: "a false alarm cancels a hit" },
      { response: picked("a", "b", "c"), points: 0.5, because: "one false alarm of two hits" },
      { response: picked("c", "d"), points: 0, because: "points never go below zero" },
      { response: picked("a", "b", "c", "d"), points: 0, because: "picking all earns nothing" },
    ],
  },
  {
    name: "an evidence item with two right paragraphs",
    item: evidence,
    cases: [
      { response: picked("p2"), points: 1, because: "one of them is enough" },
      { response: picked("p5"), points: 1, because: "either of them" },
      { response: picked("p2", "p5"), points: 0, because: "one is asked for" },
      { response: picked("p1"), points: 0, because: "it is not there" },
    ],
  },
  {
    name: "a matrix of four rows",
    item: matrix,
    cases: [
      { response: placed("x", "y", "z", "x"), points: 1, because: "all rows" },
      { response: placed("x", "y", "z", "z"), points: 0.75, because: "three of four" },
      { response: placed("z", "z", "x", "z"), points: 0, because: "none" },
      { response: { kind: "placed", columns: {} } as const, points: 0, because: "nothing" },
      { response: picked("x"), points: 0, because: "a response of another kind" },
    ],
  },
  {
    name: "an order keyed a to d",
    item: order,
    cases: [
      { response: ordered("a", "b", "c", "d"), points: 1, because: "every pair is in order" },
      { response: ordered("b", "a", "c", "d"), points: 5 / 6, because: "one pair is swapped" },
      { response: ordered("d", "c", "b", "a"), points: 0, because: "all of it is backwards" },
      { response: ordered("a", "b"), points: 1 / 6, because: "what is missing is not in order" },
      { response: ordered("a", "a", "b", "c"), points: 0, because: "nothing stands twice" },
      { response: placed("a"), points: 0, because: "a response of another kind" },
    ],
  },
])("$name", ({ item, cases }) => {
  test.each(cases)("$response earns $points: $because", ({ response, points }) => {
    expect(scoreResponse(item, response).points).toBeCloseTo(points);
    expect(scoreResponse(item, response).right).toBe(points === 1);
  });
});

describe("an answer is whole", () => {
  test.for<{ item: Item; response: ItemResponse; whole: boolean; because: string }>([
    { item: single, response: picked("b"), whole: true, because: "one option, right or wrong" },
    { item: single, response: picked("z"), whole: false, because: "no such option" },
    { item: multiple, response: picked("a"), whole: false, because: "two are asked for" },
    { item: multiple, response: picked("a", "d"), whole: true, because: "two are picked" },
    { item: matrix, response: placed("x", "y"), whole: false, because: "rows are left" },
    { item: matrix, response: placed("x", "y", "w", "x"), whole: false, because: "no such column" },
    {
      item: matrix,
      response: placed("x", "x", "x", "x"),
      whole: true,
      because: "every row has one",
    },
    { item: order, response: ordered(), whole: false, because: "no line was moved or kept" },
    { item: order, response: ordered("b", "d", "a", "c"), whole: true, because: "kept on purpose" },
    { item: order, response: picked("a"), whole: false, because: "of another kind" },
  ])("$item.kind $response: $because", ({ item, response, whole }) => {
    expect(isAnswered(item, response)).toBe(whole);
  });
});

describe("certainty", () => {
  test.for([
    { certainty: "not-very", right: 1, wrong: 0 },
    { certainty: "fairly", right: 2, wrong: -2 },
    { certainty: "very", right: 3, wrong: -6 },
  ] as const)("$certainty pays $right or costs $wrong", ({ certainty, right, wrong }) => {
    expect(findCertaintyPoints(single, { points: 1, right: true }, certainty)).toBe(right);
    expect(findCertaintyPoints(evidence, { points: 0, right: false }, certainty)).toBe(wrong);
  });

  test("makes no sense where part of an answer can be right", () => {
    for (const item of [multiple, matrix, order])
      expect(findCertaintyPoints(item, { points: 1, right: true }, "very")).toBeUndefined();
  });
});

describe("a closed-book try", () => {
  test.for([
    { item: single, chance: 1 / 3, because: "one of three" },
    { item: evidence, chance: 1 / 2, because: "two of four" },
    {
      item: multiple,
      chance: 1 / 6,
      because: "of six pairs one is right, and the rest earn nothing",
    },
    { item: matrix, chance: 1 / 3, because: "three columns" },
    { item: order, chance: 1 / 2, because: "a pair is in order or it is not" },
  ])("guessing at $item.kind earns $chance: $because", ({ item, chance }) => {
    expect(chanceOf(item)).toBeCloseTo(chance);
  });

  test.for([
    { students: 9, meanPoints: 1, beaten: undefined, because: "too few to tell" },
    { students: 20, meanPoints: 0.45, beaten: false, because: "little over chance" },
    { students: 20, meanPoints: 0.55, beaten: true, because: "over chance by more than half" },
  ])("$students students with $meanPoints: $because", ({ beaten, ...unread }) => {
    expect(isBeatenUnread(single, unread)).toBe(beaten);
  });
});

function choice(
  kind: "single-choice" | "multiple-choice" | "evidence",
  key: string[],
  others: string[],
): Item {
  const option = (id: string, rule: "key" | "takes-theme-for-claim") => {
    return { id, text: id, rule, rationale: rule === "key" ? "" : "No." };
  };
  const options = [
    ...key.map((id) => option(id, "key")),
    ...others.map((id) => option(id, "takes-theme-for-claim")),
  ];
  return { ...core(), kind, options, key };
}

function grid(kind: "matrix" | "match"): Item {
  const keys = ["x", "y", "z", "x"];
  return {
    ...core(),
    kind,
    columns: ["x", "y", "z"].map((id) => ({ id, text: id })),
    rows: keys.map((key, at) => {
      return { id: `r${at}`, text: `${at}`, key, why: "So.", paragraphs: [], distractors: [] };
    }),
  };
}

function core() {
  return {
    id: "x",
    template: "reason" as const,
    asks: { actors: [], issues: [], positions: [], arguments: [], events: [] },
    stem: "Which?",
    passages: [],
    hint: [],
    rationale: { why: "", paragraphs: [], mapParts: [] },
    asserts: { stem: [], key: [] },
  };
}

function picked(...options: string[]): ItemResponse {
  return { kind: "picked", options };
}

function ordered(...entries: string[]): ItemResponse {
  return { kind: "ordered", entries };
}

function placed(...columns: string[]): ItemResponse {
  return {
    kind: "placed",
    columns: Object.fromEntries(columns.map((column, at) => [`r${at}`, column])),
  };
}
