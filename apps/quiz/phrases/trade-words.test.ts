import { findTradeWords, phrasesFor as modelPhrasesFor } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { phrasesFor } from "#phrases/catalogue.ts";
import { LANGUAGES } from "#server/language.ts";
import { sentencesIn } from "#testing/sentences-in.ts";

describe.for(LANGUAGES)("what is said in %s", (language) => {
  const said = sentencesIn(phrasesFor(language), "say");

  test("holds every phrase of the pages, so that none escapes the next test", () => {
    const names = new Set(said.map(({ at }) => at));
    for (const name of ["answered.share.rows", "result.square.partly", "map.bearing"])
      expect(names).toContain(`say.pages.${name}`);
    expect(names).toContain("say.reader.openAt");
    expect(names.size).toBeGreaterThan(150);
  });

  test("holds no word of our trade", () => {
    const { glossary } = modelPhrasesFor(language);
    const found = said.map(({ at, words }) => ({
      at,
      words,
      trade: findTradeWords(words, glossary),
    }));
    expect(found.filter(({ trade }) => trade.length > 0)).toEqual([]);
  });
});
