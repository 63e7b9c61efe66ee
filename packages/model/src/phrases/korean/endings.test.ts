import { expect, test } from "vitest";
import { withEnding, withoutStop } from "./endings.ts";

test.for([
  { sentence: "노조가 휴식을 약속한다.", ending: "면", joined: "노조가 휴식을 약속한다면" },
  { sentence: "면에도 버스가 있다.", ending: "면", joined: "면에도 버스가 있다면" },
  { sentence: "버스가 필요하다.", ending: "고", joined: "버스가 필요하다고" },
  { sentence: "막차를 운행해야 한다", ending: "는", joined: "막차를 운행해야 한다는" },
  { sentence: "이것이 조건이다.", ending: "고", joined: "이것이 조건이라고" },
  { sentence: "그것은 조건이 아니다.", ending: "면", joined: "그것은 조건이 아니라면" },
  { sentence: "그 돈은 세금이다.", ending: "는", joined: "그 돈은 세금이라는" },
  { sentence: "학생들이 청원했다.", ending: "며", joined: "학생들이 청원했다며" },
] as const)("$sentence and $ending make $joined", ({ sentence, ending, joined }) => {
  expect(withEnding(sentence, ending)).toBe(joined);
});

test("only the stop at the end is taken off", () => {
  expect(withoutStop("9.5초가 걸렸다. ")).toBe("9.5초가 걸렸다");
});
