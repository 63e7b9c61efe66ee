import { findLatinFinalSound } from "./latin-sound.ts";

/** How a word ends when it is read: in a vowel, in ㄹ, or in another consonant. */
export type FinalSound = "vowel" | "rieul" | "consonant";

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const RIEUL = 8;

/** 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS: readonly FinalSound[] = [
  "consonant",
  "rieul",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "rieul",
  "rieul",
  "vowel",
];

/** Units are read out in full after a number: km 킬로미터, kg 킬로그램, % 퍼센트. */
const UNITS: Readonly<Record<string, FinalSound>> = {
  "%": "vowel",
  "°c": "vowel",
  mm: "vowel",
  cm: "vowel",
  m: "vowel",
  km: "vowel",
  mg: "consonant",
  g: "consonant",
  kg: "consonant",
  t: "consonant",
  ml: "vowel",
  l: "vowel",
};

/**
 * How a word ends when read aloud, or undefined when its writing does not tell.
 *
 * Closing quotes and stops are silent, so what stands before them counts. So is what a round or square
 * bracket adds, when a word stands before it: 서울(Seoul) ends as 서울 does. Numbers are read as
 * Sino-Korean ones: 10 십, 1000 천, 2조 by its 조.
 */
export function findFinalSound(word: string): FinalSound | undefined {
  const read = soundedPart(word);
  return soundOfHangul(read) ?? soundOfNumber(read) ?? findLatinFinalSound(latinEnd(read));
}

/** The word without what is not read at its end. */
function soundedPart(word: string): string {
  const bare = word.normalize("NFKC").replace(/[^\p{L}\p{N}%)\]]+$/u, "");
  const unbracketed = bare.replace(
    /(?<=[\p{L}\p{N}%”’"'」』〉》]\s?)(?:\([^()]*\)|\[[^[\]]*\])$/u,
    "",
  );
  const shorter = unbracketed === bare ? bare.replace(/[)\]]+$/u, "") : unbracketed;
  return shorter === word ? word : soundedPart(shorter);
}

function soundOfHangul(read: string): FinalSound | undefined {
  const last = read.at(-1) ?? "";
  if (!/[가-힣]/u.test(last)) return undefined;
  const final = ((last.codePointAt(0) ?? FIRST_SYLLABLE) - FIRST_SYLLABLE) % FINALS;
  if (final === 0) return "vowel";
  return final === RIEUL ? "rieul" : "consonant";
}

function soundOfNumber(read: string): FinalSound | undefined {
  const [, number, unit] = /(\d[\d,]*(?:\.\d+)?)\s?(%|°[Cc]|[A-Za-z]{1,2})?$/u.exec(read) ?? [];
  if (number === undefined) return undefined;
  if (unit !== undefined) return UNITS[unit.toLowerCase()];
  const digits = number.replaceAll(",", "");
  const zeros = /[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0;
  return digits.includes(".") || zeros === 0 ? DIGITS[Number(digits.at(-1))] : soundOfZeros(zeros);
}

/** 십 백 천 만 억 end in a consonant, 조 in a vowel, 경 in a consonant; larger numbers nobody writes out. */
function soundOfZeros(zeros: number): FinalSound | undefined {
  if (zeros < 12) return "consonant";
  if (zeros < 16) return "vowel";
  return zeros < 20 ? "consonant" : undefined;
}

function latinEnd(read: string): string {
  return /[A-Za-z]+$/.exec(read.normalize("NFD").replace(/\p{M}/gu, ""))?.[0] ?? "";
}
