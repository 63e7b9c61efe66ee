import { describe, expect, test } from "vitest";
import { phrasesFor } from "../phrases/catalogue.ts";
import { findOptionFault, pickDistractors } from "./fair-options.ts";
import type { ItemOption } from "./item.ts";

const say = phrasesFor("en");

describe("what would give a key away", () => {
  test.for([
    {
      key: "The street is dangerous.",
      distractors: ["The air is bad there.", "The shops are open late."],
      fault: undefined,
      because: "alike in length and matter is fair",
    },
    {
      key: "The street is dangerous in the morning when all the cars come at once.",
      distractors: ["The air is bad.", "Shops open late."],
      fault: "length",
      because: "the longest option is the key too often",
    },
    {
      key: "The street is always dangerous.",
      distractors: ["The air is bad in the lane.", "The shops there open late."],
      fault: "absolute-word",
      because: "one option alone claims too much",
    },
    {
      key: "The street is dangerous there.",
      distractors: ["The air is never any good.", "The shops all open too late."],
      fault: "absolute-word",
      because: "the others alone claim too much",
    },
    {
      key: "The morning traffic frightens children.",
      distractors: ["The air in the valley is bad enough.", "The shops in the lane open too late."],
      fault: "clang",
      because: "the key echoes the stem twice over",
    },
  ])("$key: $because", ({ key, distractors, fault }) => {
    const stem = "Morning traffic is a danger to children.";
    expect(findOptionFault({ stem, key, distractors }, say)).toBe(fault);
  });
});

describe("distractors", () => {
  const key = option("key", "key", "The lane should be free of cars.");

  test("come from different misconceptions where they can", () => {
    const candidates = [
      option("a", "takes-reason-for-claim", "The lane is a dangerous place."),
      option("b", "takes-reason-for-claim", "The lane has very bad air too."),
      option("c", "takes-theme-for-claim", "The town talks about its lanes."),
    ];
    const chosen = pickDistractors("What is argued for?", key, candidates, { say });
    expect(new Set(chosen?.map(({ rule }) => rule)).size).toBe(2);
  });

  test("are not padded: with one candidate there is no item", () => {
    const candidates = [option("a", "takes-reason-for-claim", "The lane is a dangerous place.")];
    expect(pickDistractors("What is argued for?", key, candidates, { say })).toBeUndefined();
  });
});

function option(id: string, rule: ItemOption["rule"], text: string): ItemOption {
  return { id, text, rule, rationale: "" };
}
