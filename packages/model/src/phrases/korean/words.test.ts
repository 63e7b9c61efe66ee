import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsKo } from "./words.ts";

describe("content words", () => {
  test.for([
    ["군수는", "군수가", "군수"],
    ["군수에게서도", "군수까지", "군수"],
    ["학생들은", "학생의", "학생"],
    ["군은", "군을", "군"],
    ["막차보다", "막차로", "막차"],
    ["도서관에서는", "도서관으로", "도서관"],
    ["결과를", "결과", "결과"],
    ["제도가", "제도", "제도"],
    ["국가는", "국가", "국가"],
    ["마을을", "마을", "마을"],
    ["고양이가", "고양이", "고양"],
    ["운행해야", "운행한다", "운행"],
    ["시작되었다", "시작된", "시작"],
    ["KTX로", "ktx는", "ktx"],
    ["도는", "도", "도"],
  ] as const)("%s and %s are one word", ([one, other, word]) => {
    expect(wordsKo.contentWords(one)).toEqual([word]);
    expect(wordsKo.contentWords(other)).toEqual([word]);
  });

  test("a sentence keeps what it is about and nothing else", () => {
    expect(wordsKo.contentWords("하늬군은 “늦은 막차”를 두 면에서 시범 운행해야 한다.")).toEqual([
      "하늬군",
      "늦",
      "막차",
      "면",
      "시범",
      "운행",
    ]);
  });

  test("a particle more or less makes no other word", () => {
    const noun = fc.constantFrom(
      "군수",
      "막차",
      "학생회",
      "노동조합",
      "버스",
      "사설",
      "도서관",
      "정책",
    );
    const particle = fc.constantFrom(
      "도",
      "만",
      "까지",
      "부터",
      "보다",
      "에",
      "의",
      "에서",
      "처럼",
    );
    fc.assert(
      fc.property(noun, particle, particle, (word, one, other) => {
        expect(wordsKo.contentWords(word + one + other)).toEqual(wordsKo.contentWords(word));
      }),
    );
  });
});

test.for([
  { text: "모든 학생이 버스를 탄다.", absolute: true, because: "모든 is all" },
  { text: "학생 모두가 버스를 탄다.", absolute: true, because: "모두 with a particle is all" },
  { text: "막차는 결코 비지 않는다.", absolute: true, because: "결코 is never" },
  { text: "학생만이 아니라 읍내에서만 통한다.", absolute: true, because: "에서만 is only" },
  { text: "먼저 쉬어야만 한다.", absolute: true, because: "야만 is must" },
  { text: "손님이 늘어난다.", absolute: false, because: "늘어나다 is not 늘" },
  { text: "절대적인 기준이다.", absolute: false, because: "절대적 only qualifies" },
  {
    text: "비용이 늘 것이라고 본다.",
    absolute: true,
    because: "a lone 늘 cannot be told from always",
  },
])("absolute $absolute: $because", ({ text, absolute }) => {
  expect(wordsKo.hasAbsoluteWord(text)).toBe(absolute);
});

test.for([
  { text: "막차를 운행하지 않아야 한다", negated: true, because: "않다" },
  { text: "휴대전화를 쓰지 못하게 해야 한다", negated: true, because: "못하다" },
  { text: "교복은 안 입어도 된다", negated: true, because: "안" },
  { text: "학교를 합치지 말아야 한다", negated: true, because: "말다" },
  { text: "이것은 학생의 몫이 아니다", negated: true, because: "아니다" },
  {
    text: "버스가 아니라 택시를 두어야 한다",
    negated: true,
    because: "아니라 sets one thing against another",
  },
  { text: "학교에는 담이 없어야 한다", negated: true, because: "없다" },
  { text: "낡은 규칙을 없애야 한다", negated: false, because: "없애다 does something" },
  { text: "버스뿐만 아니라 택시도 두어야 한다", negated: false, because: "뿐만 아니라 adds" },
  { text: "끊임없이 살펴야 한다", negated: false, because: "끊임없이 denies nothing" },
  { text: "연못을 잘못 팠다", negated: false, because: "못 inside a word is another word" },
  {
    text: "교실 안 휴대전화를 걷어야 한다",
    negated: false,
    because: "안 is a place here",
  },
  {
    text: "집안의 안전을 지켜야 한다",
    negated: false,
    because: "안 inside a word is another word",
  },
  { text: "휴대전화를 금지해야 한다", negated: false, because: "a ban is positive by form" },
])("negation $negated in “$text”: $because", ({ text, negated }) => {
  expect(wordsKo.hasNegation(text)).toBe(negated);
});

test.for([
  ["버스를 대신하기는 어려워 보인다.", true],
  ["손님이 돌아오리라고 셈하는 듯하다.", true],
  ["졸음운전이 생길 수도 있다.", true],
  ["비가 올지도 모른다.", true],
  ["아마 도는 답을 미룰 것이다.", true],
  ["버스의 모양이 바뀐다.", false],
  ["휴식 시간이 빠듯하다.", false],
  ["도가 비용을 나누기를 바란다.", true],
  ["요금을 올리기를 기대하는 눈치다.", true],
  ["막차는 떠나야 한다.", false],
  ["손님 수를 보고 정할 수 있다.", false],
] as const)("“%s” is hedged: %s", ([text, hedged]) => {
  expect(wordsKo.hasHedge(text)).toBe(hedged);
});

test.for([
  ["위의 것 모두", true],
  ["모두 맞다", true],
  ["해당 없음", true],
  ["정답이 없다", true],
  ["모든 면에 버스가 다닌다.", false],
  ["손님이 없는 버스가 달린다.", false],
  ["새벌도는 아직 답이 없다.", false],
  ["이 가운데 옳은 것이 없다", true],
] as const)("“%s” speaks of the other options: %s", ([text, catchAll]) => {
  expect(wordsKo.isCatchAll(text)).toBe(catchAll);
});

test.for([
  ["사설이 내세우는 주장은 무엇인가?", true],
  ["이 글에서 반론은 무엇인가?", true],
  ["글쓴이는 무엇을 전제하는가?", true],
  ["막차는 몇 시에 떠나는가?", false],
  ["한글은 누가 만들었는가?", false],
] as const)("“%s” names the editorial: %s", ([text, names]) => {
  expect(wordsKo.namesSource(text)).toBe(names);
});

test.for([
  ["서동건 군수는 무엇을 바라는가?", true],
  ["노조가 요구한 것은 무엇인가?", true],
  ["회사는 무엇을 원하는가?", true],
  ["사설은 회사의 입장을 어떻게 읽는가?", false],
  ["도가 지원하는 일은 무엇인가?", false],
  ["산을 바라보는 마을은 어디인가?", false],
  ["해바라기가 핀 곳은 어디인가?", false],
] as const)("“%s” puts words into a mouth: %s", ([text, saying]) => {
  expect(wordsKo.hasSayingVerb(text)).toBe(saying);
});
