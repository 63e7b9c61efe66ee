import { expect, test } from "vitest";
import { Back } from "#server/choices.ts";

test.for([
  { back: "/", isTaken: true, because: "it is the start page" },
  { back: "/attempts/7/questions/2?missing=1&row.a=b%20c", isTaken: true, because: "it is ours" },
  { back: "//evil.example/", isTaken: false, because: "to a browser that is another site" },
  { back: "/\\evil.example/", isTaken: false, because: "so is that" },
  { back: "/\t/evil.example/", isTaken: false, because: "a browser drops the tab" },
  { back: "https://evil.example/", isTaken: false, because: "it is another site" },
  { back: "/a\r\nset-cookie: b=c", isTaken: false, because: "a header must not be split" },
  { back: "/사설", isTaken: false, because: "a header has no such signs; an address escapes them" },
  { back: "", isTaken: false, because: "it is no path" },
])("a choice goes back to $back: $isTaken, because $because", ({ back, isTaken }) => {
  expect(Back.safeParse(back).success).toBe(isTaken);
});
