import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixedOptions, imputedStems, rationalesOn, stemsOn } from "../../testing/sentences.ts";
import { LANGUAGES, phrasesFor } from "./catalogue.ts";
import { phrasesEn } from "./en.ts";
import { findTradeWords } from "./glossary.ts";
import { phrasesKo } from "./ko.ts";

const NAMES = {
  en: { actor: "the people of Ostrel", other: "Ada Brandt" },
  ko: { actor: "나은희 의원", other: "하늬여객" },
} as const;

describe.each([
  {
    say: phrasesEn,
    ...NAMES.en,
    claim: "A bus costs less than four cars.",
    account: "The editorial reports what they ask for.",
  },
  {
    say: phrasesKo,
    ...NAMES.ko,
    claim: "버스가 택시보다 싸다.",
    account: "막차에 반대한다고 사설이 전한다.",
  },
])("in $say.language", ({ say, actor, other, claim, account }) => {
  const rationales = rationalesOn(say, { actor, claim, account });

  test.for(stemsOn(say, actor, other))(
    "the stem names the editorial and asks outright: %s",
    (stem) => {
      expect(stem).toMatch(/\?$/);
      expect(say.namesSource(stem)).toBe(true);
      expect(say.hasNegation(stem)).toBe(false);
    },
  );

  test.for(imputedStems(say, actor))("the stem puts no words into a mouth: %s", (stem) => {
    expect(say.hasSayingVerb(stem)).toBe(false);
  });

  test("no sentence uses a word a student need not know", () => {
    const sentences = [...stemsOn(say, actor, other), ...fixedOptions(say, actor), ...rationales];
    expect(sentences.flatMap((sentence) => findTradeWords(sentence, say.glossary))).toEqual([]);
  });

  test("fixed options are names, not sentences", () => {
    for (const option of fixedOptions(say, actor)) expect(option).not.toMatch(/[.?]$/u);
  });

  test("every rationale is made of whole sentences, with single spaces", () => {
    for (const rationale of rationales) {
      expect(rationale).toMatch(/^\S.*\.$/u);
      expect(rationale).not.toMatch(/ {2}|\.\.|\s[.,]/u);
    }
  });
});

test("every language a dossier may be in is looked at here", () => {
  expect(LANGUAGES.map((language) => phrasesFor(language).language)).toEqual(Object.keys(NAMES));
});

describe("in Korean", () => {
  const hangulName = fc
    .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 8 })
    .map((codes) => String.fromCodePoint(...codes));
  const told = { claim: "버스가 택시보다 싸다.", account: "막차에 반대한다고 사설이 전한다." };

  test("no sentence leaves a particle open beside a name in Hangul", () => {
    fc.assert(
      fc.property(hangulName, hangulName, (one, other) => {
        const said = [
          ...stemsOn(phrasesKo, one, other),
          ...rationalesOn(phrasesKo, { actor: one, ...told }),
          ...fixedOptions(phrasesKo, one),
        ].join("\n");
        expect(said).not.toMatch(/은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)/u);
      }),
    );
  });

  test("every rationale is in the plain style", () => {
    for (const rationale of rationalesOn(phrasesKo, { actor: "서동건 군수", ...told }))
      expect(rationale).toMatch(/다(?:\([^()]+\))?\.$/u);
  });
});
