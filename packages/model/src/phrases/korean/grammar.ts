import { withEnding, withoutStop } from "./endings.ts";

/** "5문단", "3·4문단", "제목과 2문단". */
export function namePlaces(numbers: readonly number[]): string {
  const body = numbers.filter((n) => n !== 0);
  const named = body.length === 0 ? "" : `${body.join("·")}문단`;
  if (!numbers.includes(0)) return named;
  return named === "" ? "제목" : `제목과 ${named}`;
}

/** "5문단에서 …": the place first, as one reads with the text at hand. */
export function placed(paragraphs: readonly number[], sentence: string): string {
  return paragraphs.length === 0 ? sentence : `${namePlaces(paragraphs)}에서 ${sentence}`;
}

/** "(5문단)", written on to the word before it, or nothing where there is no place. */
export function inBrackets(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? "" : `(${namePlaces(paragraphs)})`;
}

/** "….": a proposition, which has no stop, as a sentence. */
export function asSentence(proposition: string): string {
  return `${withoutStop(proposition)}.`;
}

/** A sentence set before the noun it fills: 버스가 싸다. and 주장 make 버스가 싸다는 주장. */
export function before(sentence: string, noun: string): string {
  return `${withEnding(sentence, "는")} ${noun}`;
}
