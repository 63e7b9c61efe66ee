import { describe, expect, test } from "vitest";
import { phrasesEn } from "./en.ts";

test.for([
  ["1954", "1954"],
  ["2020-11", "November 2020"],
  ["2020-11-05", "5 November 2020"],
  ["2020-11-25/2020-12-31", "25 November to 31 December 2020"],
  ["2019-12-31/2020-01-02", "31 December 2019 to 2 January 2020"],
  ["2019/2020", "2019 to 2020"],
] as const)("the date %s is written %s", ([edtf, written]) => {
  expect(phrasesEn.date(edtf)).toBe(written);
});

test.for([
  [[5], "paragraph 5"],
  [[0], "the title"],
  [[0, 10], "the title and paragraph 10"],
  [[2, 3, 4], "paragraphs 2, 3 and 4"],
] as const)("the places %j are named %s", ([numbers, written]) => {
  expect(phrasesEn.paragraphs([...numbers])).toBe(written);
});

describe("a claim with its condition", () => {
  test.for([
    {
      condition: "The council puts in a crossing.",
      claim: "The lane should be free of cars.",
      whole: "If the council puts in a crossing, the lane should be free of cars.",
      because: "an article loses its capital inside a sentence",
    },
    {
      condition: "Seoul agrees.",
      claim: "Washington should help.",
      whole: "If Seoul agrees, Washington should help.",
      because: "a name keeps it",
    },
  ])("$because", ({ condition, claim, whole }) => {
    expect(phrasesEn.conditionalClaim({ condition, claim })).toBe(whole);
  });
});
