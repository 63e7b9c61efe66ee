import { describe, expect, test } from "vitest";
import { findPhrases } from "./catalogue.ts";
import { phrasesKo } from "./ko.ts";

const CLAIM = "버스가 택시보다 싸다.";
const paragraphs = [3, 4];

test("a dossier in Korean, of whatever country, has its sentences", () => {
  expect(findPhrases("ko-KR")).toBe(phrasesKo);
});

test.for([
  ["1954", "1954년"],
  ["2025-06", "2025년 6월"],
  ["2025-06-09", "2025년 6월 9일"],
  ["2025-11-25/2025-12-31", "2025년 11월 25일부터 12월 31일까지"],
  ["2025-11-05/2025-11-09", "2025년 11월 5일부터 9일까지"],
  ["2025-11-05/2026-11-05", "2025년 11월 5일부터 2026년 11월 5일까지"],
  ["2025-11/2025-12", "2025년 11월부터 12월까지"],
  ["2019/2020", "2019년부터 2020년까지"],
] as const)("the date %s is written %s", ([edtf, written]) => {
  expect(phrasesKo.date(edtf)).toBe(written);
});

test.for([
  ["stated", "2025년 6월 9일"],
  ["year-inferred", "2025년 6월 9일(연도는 사설에 없음)"],
  ["inferred", "2025년 6월 9일(사설에 없어 미루어 잡은 때)"],
] as const)("a date that is %s is written %s", ([basis, written]) => {
  expect(phrasesKo.codedDate({ edtf: "2025-06-09", basis })).toBe(written);
});

test.for([
  [[5], "5문단"],
  [[0], "제목"],
  [[0, 10], "제목과 10문단"],
  [[3, 4], "3·4문단"],
  [[0, 2, 3], "제목과 2·3문단"],
] as const)("the places %j are named %s", ([numbers, written]) => {
  expect(phrasesKo.paragraphs([...numbers])).toBe(written);
});

describe("a condition", () => {
  test.for([
    {
      condition: "노조가 휴식을 약속한다.",
      whole: "노조가 휴식을 약속한다면, 막차를 운행해야 한다.",
      because: "a verb takes 면",
    },
    {
      condition: "찬성하는 학생이 다수이다.",
      whole: "찬성하는 학생이 다수이라면, 막차를 운행해야 한다.",
      because: "이다 takes 라면",
    },
    {
      condition: "요금이 지금보다 비싸지 않다.",
      whole: "요금이 지금보다 비싸지 않다면, 막차를 운행해야 한다.",
      because: "a negated condition is still one",
    },
  ])("stands before its claim: $because", ({ condition, whole }) => {
    expect(phrasesKo.conditionalClaim({ condition, claim: "막차를 운행해야 한다." })).toBe(whole);
  });

  test("stands before a stance in a table", () => {
    const condition = "노조가 휴식을 약속한다.";
    expect(phrasesKo.stanceIf({ stance: "for", condition })).toBe("노조가 휴식을 약속한다면 찬성");
  });
});

describe("a name takes the particle its last sound asks for", () => {
  test.for([
    { by: "서동건 군수", written: "서동건 군수가 계획한 일", because: "it ends in a vowel" },
    { by: "나은희 의원", written: "나은희 의원이 계획한 일", because: "it ends in ㄴ" },
    { by: "KTX", written: "KTX가 계획한 일", because: "엑스" },
    { by: "SPC", written: "SPC가 계획한 일", because: "씨" },
    { by: "GM", written: "GM이 계획한 일", because: "엠" },
    { by: "민간위원 3", written: "민간위원 3이 계획한 일", because: "삼" },
    { by: "위원회(예산)", written: "위원회(예산)가 계획한 일", because: "a bracket is not read" },
  ])("$written: $because", ({ by, written }) => {
    expect(phrasesKo.modeBy({ mode: "planned", by })).toBe(written);
  });

  test.for([
    {
      said: phrasesKo.commonStem({
        one: "서동건 군수",
        other: "학생회",
        voice: "reported",
        picks: 1,
      }),
      written:
        "사설이 전하는 바에 따르면, 서동건 군수와 학생회가 둘 다 찬성하거나 둘 다 반대하는 생각은 어느 것인가?",
    },
    {
      said: phrasesKo.commonStem({ one: "나은희 의원", other: "회사", voice: "imputed", picks: 2 }),
      written:
        "사설이 짐작하기로, 나은희 의원과 회사가 둘 다 찬성하거나 둘 다 반대하는 생각 두 가지는 무엇인가?",
    },
    {
      said: phrasesKo.whoNotThis({
        actor: "나은희 의원",
        answer: "against-if",
        voice: "reported",
        paragraphs,
      }),
      written: "사설은 나은희 의원이 이 생각에 조건을 달아 반대한다고 전한다(3·4문단).",
    },
    {
      said: phrasesKo.whoNotThis({ actor: "도", answer: "for", voice: undefined, paragraphs: [3] }),
      written: "사설에서 도는 이 생각에 찬성한다(3문단).",
    },
    {
      said: phrasesKo.jobWhy({ job: "objection", of: "개인택시조합", paragraphs: [5] }),
      written: "개인택시조합이 사설의 주장에 맞서 내놓은 의견이다(5문단).",
    },
    {
      said: phrasesKo.whereNotThis({ n: 3, job: "청원에 대한 답을 전한다." }),
      written: "3문단은 청원에 대한 답을 전한다.",
    },
    {
      said: phrasesKo.happenedKey({ paragraphs: [2], date: "2025년 4월 17일" }),
      written: "2문단에서 이미 일어난 일로 전한다. 2025년 4월 17일의 일이다.",
    },
  ])("$written", ({ said, written }) => {
    expect(said).toBe(written);
  });
});

describe("a sentence of the dossier stands whole inside another", () => {
  test.for([
    {
      said: phrasesKo.reasonForAnother({ claim: CLAIM, paragraphs: [8] }),
      written:
        "사설에 나오는 내용이지만(8문단), 버스가 택시보다 싸다는 다른 주장의 근거로 든 것이다.",
    },
    {
      said: phrasesKo.grantedNotThis({ claim: "버스가 빈 것은 시간표 때문이다." }),
      written:
        "버스가 빈 것은 시간표 때문이라는 다른 주장을 이끌어 낼 때 당연하게 여기는 생각이다.",
    },
    {
      said: phrasesKo.reasonKey({
        paragraphs: [8],
        warrant: "학생들은 한꺼번에 돌아간다.",
        warrantStated: false,
        force: "firm",
      }),
      written:
        "8문단에서 이 주장의 근거로 든 것이다. 여기에는 “학생들은 한꺼번에 돌아간다”라는 생각이 깔려 있다.",
    },
    {
      said: phrasesKo.mainClaimKey({
        paragraphs: [11],
        reasons: ["하나다.", "둘이다."],
        force: "firm",
      }),
      written:
        "글 전체가 이 주장으로 모인다(11문단). 이 주장을 뒷받침하는 말은 다음과 같다. 첫째, 하나다. 둘째, 둘이다.",
    },
  ])("$written", ({ said, written }) => {
    expect(said).toBe(written);
  });
});
