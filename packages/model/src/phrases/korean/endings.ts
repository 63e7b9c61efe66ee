/**
 * What a plain-style sentence (한다체) is joined by: 고 quotes it, 는 sets it before a noun, 면 makes it a
 * condition, 며 links it.
 */
export type Ending = "고" | "는" | "면" | "며";

/**
 * A plain-style sentence made a part of another one: 버스가 떠난다. → 버스가 떠난다면.
 *
 * After 이다 and 아니다 the ending takes 라 (조건이라고, 조건이 아니라면); after every other 다 it is written
 * straight on. A bare 다 after a vowel (문제다) cannot be told from an adjective's (크다), so a dossier
 * writes 문제이다 in full.
 */
export function withEnding(sentence: string, ending: Ending): string {
  const bare = withoutStop(sentence);
  return bare.replace(/(?<=이|아니)다$/u, "라") + ending;
}

/** A sentence without its full stop, to be followed by more. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\s*[.。]+\s*$/u, "");
}
