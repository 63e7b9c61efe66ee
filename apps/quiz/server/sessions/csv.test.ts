import { expect, test } from "vitest";
import { type Cell, toCsv } from "#server/sessions/csv.ts";

test.for<{ cell: Cell; field: string; because: string }>([
  { cell: "Blue Heron 7", field: "Blue Heron 7", because: "words stand as they are" },
  { cell: "=1+1", field: `"'=1+1"`, because: "a spreadsheet would count it out" },
  { cell: "+1", field: `"'+1"`, because: "a plus begins a formula" },
  { cell: "-1", field: `"'-1"`, because: "as words, so does a minus" },
  { cell: "@SUM(A1)", field: `"'@SUM(A1)"`, because: "so does an at sign" },
  { cell: "\t=1", field: `"'\t=1"`, because: "a tab is skipped before a formula" },
  { cell: "\r=1", field: `"'\r=1"`, because: "so is a carriage return" },
  { cell: "\n=1", field: `"'\n=1"`, because: "so is a line feed" },
  { cell: '=HYPERLINK("x")', field: `"'=HYPERLINK(""x"")"`, because: "quotes in it are doubled" },
  { cell: "1 = 1", field: "1 = 1", because: "only the first character counts" },
  { cell: -6, field: "-6", because: "a number stays a number" },
  { cell: 0.6667, field: "0.6667", because: "a number stays a number" },
  { cell: "a,b", field: '"a,b"', because: "a comma would part it" },
  { cell: 'say "no"', field: '"say ""no"""', because: "quotes are doubled" },
  { cell: "one\ntwo", field: '"one\ntwo"', because: "a line end would part it" },
  { cell: "", field: "", because: "nothing is an empty cell" },
])("$cell becomes $field: $because", ({ cell, field }) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${field}\r\n`);
});

test("cells are parted by commas and rows by CR LF, the last one too", () => {
  expect(
    toCsv([
      ["a", 1],
      ["b", 2],
    ]),
  ).toBe("\uFEFFa,1\r\nb,2\r\n");
});
