import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodedUnit, nominalAlpha } from "./alpha.ts";

/** One string a coder, one letter a unit; a dot is a value that is missing. */
function unitsOf(coders: readonly string[]): readonly CodedUnit[] {
  const [first = ""] = coders;
  return [...first].map((_, unit) =>
    coders.map((values) => (values[unit] === "." ? undefined : values[unit])),
  );
}

describe("the examples of Krippendorff (2011) come out as he prints them", () => {
  test.for([
    {
      coders: ["0100000010", "1110010000"],
      alpha: 0.095,
      because: "A: two observers, binary values, nothing missing",
    },
    {
      coders: ["aabbdcccedda", "babbbccceddd"],
      alpha: 0.692,
      because: "B: two observers, five nominal values, nothing missing",
    },
    {
      coders: ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
      alpha: 0.743,
      because: "C: four observers, twelve units, values missing",
    },
  ])("$alpha ($because)", ({ coders, alpha }) => {
    expect(nominalAlpha(unitsOf(coders))).toBeCloseTo(alpha, 3);
  });
});

test.for([
  { coders: ["", ""], because: "no unit was coded" },
  { coders: ["aaa", "aaa"], because: "nothing varies, so chance would agree as well" },
  { coders: ["ab.", "..c"], because: "no unit was coded twice" },
])("there is no alpha for $coders: $because", ({ coders }) => {
  expect(nominalAlpha(unitsOf(coders))).toBeUndefined();
});

const value = fc.option(fc.constantFrom("for", "against", "silent", "mixed"), { nil: undefined });
const units = fc
  .integer({ min: 2, max: 4 })
  .chain((coders) =>
    fc.array(fc.array(value, { minLength: coders, maxLength: coders }), { maxLength: 30 }),
  );

/** Equal but for the last digits, which the order of adding decides. */
function expectSameAlpha(one: readonly CodedUnit[], other: readonly CodedUnit[]): void {
  const alpha = nominalAlpha(one);
  if (alpha === undefined) expect(nominalAlpha(other)).toBeUndefined();
  else expect(nominalAlpha(other)).toBeCloseTo(alpha, 10);
}

test("it does not matter who coded first, which unit came first, or what the values are called", () => {
  const renamed: Readonly<Record<string, string>> = {
    for: "1",
    against: "2",
    silent: "3",
    mixed: "4",
  };
  fc.assert(
    fc.property(units, (coded) => {
      expectSameAlpha(
        coded,
        coded.map((unit) => unit.toReversed()),
      );
      expectSameAlpha(coded, coded.toReversed());
      expectSameAlpha(
        coded,
        coded.map((unit) => unit.map((one) => one && renamed[one])),
      );
    }),
  );
});

test("coders who agree on everything have 1, where anything varies at all", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c")), (values) => {
      const alpha = nominalAlpha(values.map((one) => [one, one, undefined]));
      expect(alpha).toBe(new Set(values).size > 1 ? 1 : undefined);
    }),
  );
});

test("alpha is 1 where the coders agree on every unit, and nowhere else", () => {
  fc.assert(
    fc.property(units, (coded) => {
      const alpha = nominalAlpha(coded);
      const isPerfect = coded.every((unit) => new Set(unit.filter((one) => one)).size < 2);
      if (alpha !== undefined) expect(alpha === 1).toBe(isPerfect);
    }),
  );
});
