import type { FinalSound } from "./final-sound.ts";

/** Letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. All others end in a vowel: 비, 에스, 제트. */
const LETTER_NAMES: Readonly<Record<string, FinalSound>> = {
  L: "rieul",
  M: "consonant",
  N: "consonant",
  R: "rieul",
};

/** The first that fits a word's end tells how the word ends once it is written in Hangul. */
const WORD_ENDS: ReadonlyArray<readonly [RegExp, FinalSound]> = [
  [/le?$/, "rieul"], // 인텔, 구글, 파일
  [/[mn]e?$|ng(?:ue)?$/, "consonant"], // 줌, 라인, 베이징
  [/(?<![aeiou])[aeiouy](?:[ptbc]|c?k)$/, "consonant"], // 스냅, 인터넷, 랩, 맥, 슬랙
  [/ook$/, "consonant"], // 페이스북
  [/[a-z]$/, "vowel"], // 트위터, 유튜브, 뱅크, 블로그, 타임스
];

/**
 * How a word or a row of letters in Latin script ends when a Korean reads it; undefined for none.
 *
 * Capitals of at most three letters, or without a vowel near their end, are spelt out (FBI, KTX, HTML);
 * other words are read, roughly as the loan-word rules write them (국립국어원, 외래어 표기법 제3장 제1절): after a
 * short vowel a final p, t, k closes the syllable, otherwise 으 follows it. R is 알 in common speech and
 * 아르 in the dictionary; we go by common speech. Where the rule would be wrong, write the word in Hangul.
 */
export function findLatinFinalSound(letters: string): FinalSound | undefined {
  if (letters === "") return undefined;
  if (isSpeltOut(letters)) return LETTER_NAMES[letters.at(-1) ?? ""] ?? "vowel";
  const word = letters.toLowerCase();
  return WORD_ENDS.find(([end]) => end.test(word))?.[1];
}

function isSpeltOut(letters: string): boolean {
  if (letters !== letters.toUpperCase()) return false;
  return letters.length <= 3 || !/[AEIOUY]/.test(letters.slice(-3));
}
