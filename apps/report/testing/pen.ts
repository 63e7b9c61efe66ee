import fc from "fast-check";

/** Draws numbers and words, each from what comes next. */
export type Pen = {
  readonly language: "en" | "ko";
  /** From 1 to `most`. */
  readonly upTo: (most: number) => number;
  readonly pick: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
  readonly chance: (oneIn: number) => boolean;
  /** Words of up to so many characters, now and then as many as there may be. */
  readonly words: (most: number) => string;
};

const WORDS = {
  en: [
    "the",
    "lane",
    "council",
    "school",
    "of",
    "a",
    "Donaudampfschifffahrtsgesellschaft",
    "in",
    "it",
    "river",
    "neighbourhood",
  ],
  ko: [
    "군청은",
    "버스를",
    "학생이",
    "대중교통활성화추진위원회",
    "저녁에",
    "조건을",
    "그리고",
    "값",
  ],
} as const;

/** A pen in one of our languages. */
export const anyPen: fc.Arbitrary<Pen> = fc
  .noBias(fc.infiniteStream(fc.nat()))
  .map((numbers) => penFrom(() => numbers.next().value));

function penFrom(next: () => number): Pen {
  const language = next() % 3 === 0 ? "ko" : "en";
  const upTo = (most: number) => 1 + (next() % most);
  const word = () => WORDS[language][next() % WORDS[language].length] ?? "";
  return {
    language,
    upTo,
    pick: (things) => things[next() % things.length] ?? things[0],
    chance: (oneIn) => next() % oneIn === 0,
    words: (most) => {
      const length = next() % 4 === 0 ? most : upTo(most);
      let text = word();
      while (text.length < length) text += ` ${word()}`;
      return text.slice(0, length).trim();
    },
  };
}
