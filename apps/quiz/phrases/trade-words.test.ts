import { findTradeWords, phrasesFor } from "@linchpin/model";
import { expect, test } from "vitest";
import { phrases } from "#phrases/en.ts";

const { glossary } = phrasesFor("en");

/** What a phrase may be made with: one of these fits every function there is. */
const GIVEN = [2, "two", [2, 3], ["two", "three"]];

type Said = { readonly at: string; readonly words: string };

/** Every sentence under a part of the catalogue; those made from something are made from each that fits. */
function sentencesIn(part: unknown, at: string): readonly Said[] {
  if (typeof part === "string") return [{ at, words: part }];
  if (typeof part === "function") return GIVEN.flatMap((given) => made(part, given, at));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => sentencesIn(inner, `${at}.${name}`));
}

function made(say: CallableFunction, given: unknown, at: string): readonly Said[] {
  try {
    const words: unknown = Reflect.apply(say, undefined, [given, given, given]);
    return typeof words === "string" ? [{ at, words }] : [];
  } catch {
    // It takes something else.
    return [];
  }
}

const said = ["pages", "reader", "notFound", "broken", "refusal", "door"].flatMap((name) =>
  sentencesIn(Reflect.get(phrases, name), name),
);

test("every phrase of the pages can be said, so that none escapes the next test", () => {
  const names = new Set(said.map(({ at }) => at));
  for (const name of ["pages.answered.share.rows", "pages.result.square.partly", "reader.openAt"])
    expect(names).toContain(name);
  expect(names.size).toBeGreaterThan(150);
});

test("no phrase that a student reads holds a word of our trade", () => {
  const found = said.map(({ at, words }) => ({
    at,
    words,
    trade: findTradeWords(words, glossary),
  }));
  expect(found.filter(({ trade }) => trade.length > 0)).toEqual([]);
});
