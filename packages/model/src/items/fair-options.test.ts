import { describe, expect, test } from "vitest";
import { phrasesFor } from "../phrases/catalogue.ts";
import { UNUSED } from "./context.ts";
import { findOptionFault, pickDistractors } from "./fair-options.ts";
import type { ItemOption } from "./item.ts";
import { contentOf, measurerOf } from "./measure.ts";

const context = { measure: measurerOf(phrasesFor("en")) };

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
      fault: "key-length",
      because: "the longest option is the key too often",
    },
    {
      key: `${"The street is so dangerous for us ".repeat(4)}now.`,
      distractors: [
        `${"The air is never so good by then ".repeat(4)}now.`,
        `${"Shops open rather late in here ".repeat(4)}now.`,
      ],
      fault: "too-many-words",
      because: "more than 25 words are read by nobody",
    },
    {
      key: "The street is always dangerous.",
      distractors: ["The air is bad in the lane.", "The shops there open late."],
      fault: "lone-absolute-word",
      because: "one option alone claims too much",
    },
    {
      key: "The street is dangerous there.",
      distractors: ["The air is never any good.", "The shops all open too late."],
      fault: "lone-absolute-word",
      because: "the others alone claim too much",
    },
    {
      key: "The morning traffic frightens children.",
      distractors: ["The air in the valley is bad enough.", "The shops in the lane open too late."],
      fault: "clang",
      because: "the key echoes the stem twice over",
    },
    {
      key: "The council should build a crossing.",
      distractors: ["The council should build the crossings.", "The shops in the lane open late."],
      fault: "near-copy",
      because: "a near-copy shows what the options have in common",
    },
    {
      key: "The street is dangerous.",
      distractors: ["The street is dangerous.", "The shops are open late."],
      fault: "same-option-twice",
      because: "two right answers are none",
    },
  ])("$key: $because", ({ key, distractors, fault }) => {
    const asked = contentOf(context.measure, ["Morning traffic is a danger to children."]);
    expect(findOptionFault(context, { asked, keys: [key], distractors })).toBe(fault);
  });
});

describe("distractors", () => {
  const key = option("key", "key", "The lane should be free of cars.");
  const candidates = [
    option("a", "takes-reason-for-claim", "The lane is a dangerous place."),
    option("b", "takes-reason-for-claim", "The lane has very bad air too."),
    option("c", "takes-theme-for-claim", "The town talks about its lanes."),
    option("d", "takes-theme-for-claim", "The shops may lose their trade."),
  ];
  const pick = (from: readonly ItemOption[], use = UNUSED) =>
    pickDistractors(context, {
      asked: ["What is argued for?"],
      keys: [key],
      candidates: from,
      use,
    })?.map(({ id }) => id);

  test("come from different misconceptions where they can", () => {
    expect(pick(candidates.slice(0, 3))).toContain("c");
  });

  test("are those that have been used least", () => {
    const first = pick(candidates) ?? [];
    const again = pick(candidates, (id) => (first.includes(id) ? 1 : 0)) ?? [];
    expect([...first, ...again].toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("are not padded: with one candidate there is no item", () => {
    expect(pick(candidates.slice(0, 1))).toBeUndefined();
  });
});

function option(id: string, rule: ItemOption["rule"], text: string): ItemOption {
  return { id, text, rule, rationale: "" };
}
