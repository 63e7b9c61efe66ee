import { expect, test } from "vitest";
import { phrasesFor } from "#phrases/catalogue.ts";
import { type Said, sentencesIn } from "#testing/sentences-in.ts";

/** What is written alike in every language: names, what is typed, and a letter that stands for itself. */
const ALIKE =
  /Linchpin|linchpin teacher recover|--class|Node\.js|localhost|https?|(?<!\p{L})(?:QR|CSV|PDF|PIN|Wi-Fi|[A-Z])(?!\p{Script=Latin})/gu;

const ko = phrasesFor("ko");
const areas = new Set(Object.keys(ko));
// English also says what the terminal says, which is said in no other language.
const en = Object.fromEntries(Object.entries(phrasesFor("en")).filter(([name]) => areas.has(name)));

const english = sentencesIn(en, "say");
const korean = sentencesIn(ko, "say");

test("wherever English has words, Korean has Korean ones", () => {
  const wordy = new Set(english.filter(hasEnglish).map(({ at }) => at));
  const left = korean.filter(({ at, words }) => wordy.has(at) && !/\p{Script=Hangul}/u.test(words));
  expect(wordy.size).toBeGreaterThan(150);
  expect(left).toEqual([]);
});

test("no English word is left in a Korean phrase", () => {
  expect(korean.filter(hasEnglish)).toEqual([]);
});

test("a Korean phrase is made of as much as the English one", () => {
  const taken = parametersIn(en, "say").toSorted();
  expect(parametersIn(ko, "say").toSorted()).toEqual(taken);
  expect(taken.length).toBeGreaterThan(30);
});

function hasEnglish({ words }: Said): boolean {
  return /\p{Script=Latin}/u.test(words.replaceAll(ALIKE, ""));
}

/** Every function under a part of a catalogue, with how many things it takes. */
function parametersIn(part: unknown, at: string): readonly string[] {
  if (typeof part === "function") return [`${at}(${part.length})`];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => parametersIn(inner, `${at}.${name}`));
}
