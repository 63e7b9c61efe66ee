import fc from "fast-check";
import { expect, test } from "vitest";
import { isEdtf, isOrderCertain, spanOf } from "./edtf.ts";

test.for([
  ["2024", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13", false],
  ["2020-11-25/2020-12-31", true],
  ["2020-12/2020-11", false],
  ["24", false],
  ["2020-11-25/", false],
  ["November 2020", false],
] as const)("%s is a date of EDTF level 0: %s", ([text, expected]) => {
  expect(isEdtf(text)).toBe(expected);
});

test.for([
  { earlier: "2020-11-12", later: "2020-11-18", certain: true },
  { earlier: "2020-11", later: "2020-11-18", certain: false },
  { earlier: "1954", later: "2020-11-18", certain: true },
  { earlier: "2020-11-25/2020-12-31", later: "2020-12", certain: false },
])("$earlier before $later is certain: $certain", ({ earlier, later, certain }) => {
  expect(isOrderCertain(earlier, later)).toBe(certain);
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);

test("no two dates are each certainly before the other, and a date lies within its own span", () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(isOrderCertain(a, b) && isOrderCertain(b, a)).toBe(false);
      expect(spanOf(a).first <= spanOf(a).last).toBe(true);
    }),
  );
});
