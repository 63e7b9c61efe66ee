import fc from "fast-check";
import { expect, test } from "vitest";
import { type Particle, particleAfter, withParticle } from "./particles.ts";

const PARTICLES: readonly Particle[] = [
  "은/는",
  "이/가",
  "을/를",
  "과/와",
  "으로/로",
  "이라고/라고",
  "이다/다",
];

test.for([
  ["서울", "은/는", "서울은"],
  ["버스", "은/는", "버스는"],
  ["학생", "이/가", "학생이"],
  ["군수", "이/가", "군수가"],
  ["막차", "을/를", "막차를"],
  ["조건", "을/를", "조건을"],
  ["사설", "과/와", "사설과"],
  ["노조", "과/와", "노조와"],
  ["근거", "이다/다", "근거다"],
  ["조건", "이다/다", "조건이다"],
  ["반론", "이라고/라고", "반론이라고"],
  ["근거", "이라고/라고", "근거라고"],
] as const)("%s with %s is %s", ([word, particle, written]) => {
  expect(withParticle(word, particle)).toBe(written);
});

test.for([
  { word: "버스", form: "로", because: "it ends in a vowel" },
  { word: "서울", form: "로", because: "after ㄹ 으 falls away" },
  { word: "읍내", form: "로", because: "it ends in a vowel" },
  { word: "군청", form: "으로", because: "it ends in ㅇ" },
  { word: "흙", form: "으로", because: "ㄺ is not ㄹ" },
  { word: "1", form: "로", because: "일 ends in ㄹ" },
  { word: "10", form: "으로", because: "십 ends in ㅂ" },
  { word: "URL", form: "로", because: "엘 ends in ㄹ" },
])("$word takes $form: $because", ({ word, form }) => {
  expect(particleAfter(word, "으로/로")).toBe(form);
});

test.for([
  { number: "0", form: "은", because: "영" },
  { number: "1", form: "은", because: "일" },
  { number: "2", form: "는", because: "이" },
  { number: "3", form: "은", because: "삼" },
  { number: "4", form: "는", because: "사" },
  { number: "5", form: "는", because: "오" },
  { number: "6", form: "은", because: "육" },
  { number: "7", form: "은", because: "칠" },
  { number: "8", form: "은", because: "팔" },
  { number: "9", form: "는", because: "구" },
  { number: "12", form: "는", because: "십이" },
  { number: "200", form: "은", because: "이백" },
  { number: "3,000", form: "은", because: "삼천" },
  { number: "60000000", form: "은", because: "육천만" },
  { number: "1000000000000", form: "는", because: "일조" },
  { number: "3.2", form: "는", because: "삼 점 이" },
  { number: "0.10", form: "은", because: "영 점 일 영" },
  { number: "2025", form: "는", because: "이천이십오" },
  { number: "②", form: "는", because: "이" },
  { number: "30%", form: "는", because: "퍼센트" },
  { number: "5km", form: "는", because: "킬로미터" },
  { number: "2 kg", form: "은", because: "킬로그램" },
])("$number is read $because and takes $form", ({ number, form }) => {
  expect(particleAfter(number, "은/는")).toBe(form);
});

test.for([
  { word: "A", form: "는", because: "에이" },
  { word: "L", form: "은", because: "엘" },
  { word: "M", form: "은", because: "엠" },
  { word: "N", form: "은", because: "엔" },
  { word: "R", form: "은", because: "알" },
  { word: "KTX", form: "는", because: "it is spelt out, 엑스" },
  { word: "UN", form: "은", because: "it is spelt out, 엔" },
  { word: "UNHCR", form: "은", because: "it is spelt out, 알" },
  { word: "NATO", form: "는", because: "나토" },
  { word: "OPEC", form: "은", because: "오펙" },
  { word: "Google", form: "은", because: "구글" },
  { word: "Line", form: "은", because: "라인" },
  { word: "Beijing", form: "은", because: "베이징" },
  { word: "Twitter", form: "는", because: "트위터" },
  { word: "YouTube", form: "는", because: "유튜브" },
  { word: "Facebook", form: "은", because: "페이스북" },
  { word: "Internet", form: "은", because: "인터넷" },
  { word: "Microsoft", form: "는", because: "마이크로소프트" },
  { word: "Bank", form: "는", because: "뱅크" },
  { word: "Café", form: "는", because: "카페" },
  { word: "U.S.", form: "는", because: "에스" },
])("$word takes $form: $because", ({ word, form }) => {
  expect(particleAfter(word, "은/는")).toBe(form);
});

test.for([
  { word: "“막차”", form: "는", because: "a closing quote is silent" },
  { word: "‘조건’", form: "은", because: "a closing quote is silent" },
  { word: "『토지』", form: "는", because: "a title mark is silent" },
  { word: "서울(首都)", form: "은", because: "a bracket only adds to the word before it" },
  { word: "군수(서동건)", form: "는", because: "a bracket only adds to the word before it" },
  { word: "(서울)", form: "은", because: "with nothing before it, what is in the bracket is read" },
  { word: "“버스”(2025년)", form: "는", because: "quote and bracket are both passed over" },
  { word: "서울.", form: "은", because: "a stop is silent" },
  { word: "한국".normalize("NFD"), form: "은", because: "jamo are read as the syllable they make" },
  { word: "韓國", form: "은(는)", because: "Chinese characters do not tell how they are read" },
  { word: "♥", form: "은(는)", because: "a sign has no sound" },
  { word: "", form: "은(는)", because: "there is nothing to read" },
])("$word takes $form: $because", ({ word, form }) => {
  expect(particleAfter(word, "은/는")).toBe(form);
});

const anyWord = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."가각갈서울버스1029(A)”’lmnr ") }),
);

test("a word stands unchanged before its particle, which has one of its forms or the neutral one", () => {
  fc.assert(
    fc.property(anyWord, fc.constantFrom(...PARTICLES), (word, particle) => {
      const written = withParticle(word, particle);
      const [afterConsonant = "", afterVowel = ""] = particle.split("/");
      const neutral = particleAfter("", particle);
      expect(written.startsWith(word)).toBe(true);
      expect([afterConsonant, afterVowel, neutral]).toContain(written.slice(word.length));
    }),
  );
});

test("what ends in a Hangul syllable never needs the neutral form", () => {
  const syllable = fc
    .integer({ min: 0xac00, max: 0xd7a3 })
    .map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(anyWord, syllable, fc.constantFrom(...PARTICLES), (before, last, particle) => {
      expect(particleAfter(before + last, particle)).not.toBe(particleAfter("", particle));
    }),
  );
});
