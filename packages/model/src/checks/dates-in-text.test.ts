import { describe, expect, test } from "vitest";
import { carBanDossier } from "../../testing/index.ts";
import type { ReportedEvent } from "../dossier/event.ts";
import { problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { checkDatesOccur } from "./dates-in-text.ts";

type Basis = NonNullable<ReportedEvent["date"]>["basis"];

describe("a date that is marked as printed is looked for in the text", () => {
  test.for<{
    edtf: string;
    basis: Basis;
    language?: string;
    text: string;
    missing?: string;
    because: string;
  }>([
    {
      edtf: "2024-05-03",
      basis: "stated",
      text: "On May 3, 2024 they met.",
      because: "all is there",
    },
    {
      edtf: "2024-05-03",
      basis: "stated",
      text: "On 3 May they met.",
      missing: "2024",
      because: "the year is not",
    },
    {
      edtf: "2024-05-03",
      basis: "stated",
      text: "In May 2024, 30 people met.",
      missing: "3",
      because: "30 is not the third",
    },
    {
      edtf: "2024-05-03",
      basis: "stated",
      text: "The 3rd, in 2024.",
      missing: "May",
      because: "the month is not",
    },
    {
      edtf: "2024-09-03",
      basis: "year-inferred",
      text: "On Sept. 3rd they met.",
      because: "an ordinal and a short name will do",
    },
    {
      edtf: "2024-05-03",
      basis: "year-inferred",
      text: "On 3/5 they met.",
      because: "a month may be a number",
    },
    {
      edtf: "2024-05",
      basis: "year-inferred",
      text: "In June they met.",
      missing: "May",
      because: "it is another month",
    },
    {
      edtf: "2024-05-03",
      basis: "inferred",
      text: "They met.",
      because: "nothing is said to be printed",
    },
    {
      edtf: "2020/2022",
      basis: "stated",
      text: "From 2020 on.",
      missing: "2022",
      because: "both ends are dates",
    },
    {
      edtf: "2024-05-03",
      basis: "stated",
      language: "ko",
      text: "2024년 5월 3일에 만났다.",
      because: "Korean sets a word to every number",
    },
    {
      edtf: "2024-05-03",
      basis: "stated",
      language: "ko",
      text: "2024년 5월 13일에 만났다.",
      missing: "3",
      because: "13일 is not 3일",
    },
  ])("$edtf in $text: $because", ({ edtf, basis, language = "en", text, missing }) => {
    const sample = carBanDossier();
    const events = sample.events.slice(0, 1).map((event) => ({ ...event, date: { edtf, basis } }));
    const dossier = { ...sample, source: { ...sample.source, language }, events };
    const found = checkDatesOccur(dossier, text, problemPhrasesFor("en"));
    expect(found.map(({ message }) => /^"(.+?)"/.exec(message)?.[1])).toEqual(
      missing === undefined ? [] : [missing],
    );
    for (const { level, path } of found)
      expect([level, ...path]).toEqual(["warning", "events", 0, "date", "edtf"]);
  });
});
