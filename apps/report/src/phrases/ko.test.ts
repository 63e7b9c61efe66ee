import { describe, expect, test } from "vitest";
import { reportPhrasesKo as say } from "./ko.ts";

test.for([
  { paragraphs: [5], written: "5문단", because: "one is named alone" },
  { paragraphs: [3, 4], written: "3, 4문단", because: "two are no stretch" },
  { paragraphs: [0], written: "제목", because: "the title has a name, not a number" },
  { paragraphs: [0, 10], written: "제목, 10문단", because: "a line can end after the comma" },
  {
    paragraphs: [1, 2, 3, 4, 5, 6, 9, 10, 11],
    written: "1~6, 9~11문단",
    because: "a narrow column has no room for nine numbers",
  },
  { paragraphs: [], written: "", because: "no place is no word" },
])("the places $paragraphs are written $written: $because", ({ paragraphs, written }) => {
  expect(say.places(paragraphs)).toBe(written);
});

describe("a particle follows the last sound before it", () => {
  test.for([
    { said: say.askOrder({ lines: 3 }), holds: "일이 3이다." },
    { said: say.askOrder({ lines: 4 }), holds: "일이 4다." },
    {
      said: say.mapRelation({
        kind: "supports",
        from: "휴식이 먼저",
        to: "빈 버스",
        word: "뒷받침한다",
      }),
      holds: "‘휴식이 먼저’는 ‘빈 버스’를 뒷받침한다.",
    },
    {
      said: say.mapRelation({ kind: "rebuts", from: "싼 요금", to: "호출 택시", word: "맞선다" }),
      holds: "‘싼 요금’은 ‘호출 택시’에 맞선다.",
    },
    {
      said: say.bearing({
        kind: "supports",
        word: "뒷받침한다",
        target: "밤길의 안전",
        doubtful: false,
      }),
      holds: "“밤길의 안전”을 뒷받침한다",
    },
  ])("$holds", ({ said, holds }) => {
    expect(said).toContain(holds);
  });
});

test.for([
  { from: "2020년 3월", until: undefined, written: "군수(2020년 3월부터)" },
  { from: undefined, until: "2022년", written: "군수(2022년까지)" },
  { from: "2020년", until: "2022년", written: "군수(2020년부터 2022년까지)" },
  { from: undefined, until: undefined, written: "군수" },
])("an office is written $written", ({ written, ...time }) => {
  expect(say.office({ title: "군수", ...time })).toBe(written);
});
