import { expect, test } from "vitest";
import { sampleDossier } from "../../testing/sample.ts";
import { composeRead } from "../compose/editions/read.ts";
import { findGlyphObstacle, findLanguageObstacle } from "./obstacles.ts";

test.for([
  { language: "en", obstacle: undefined, because: "we print English" },
  { language: "en-GB", obstacle: undefined, because: "a region changes no words" },
  { language: "ko", obstacle: undefined, because: "we print Korean" },
  {
    language: "sv",
    obstacle: "Handouts in Swedish are not there yet; they can be printed in English, Korean.",
    because: "the handouts have no Swedish words",
  },
])("a dossier in $language is told $obstacle: $because", ({ language, obstacle }) => {
  const { source, ...rest } = sampleDossier();
  expect(findLanguageObstacle({ ...rest, source: { ...source, language } })).toBe(obstacle);
});

test.for([
  {
    change: { title: "The 請願 👍 請" },
    obstacle:
      "Our fonts cannot print these characters of the dossier: 請 願 👍. Write them in Hangul or in Latin letters, or leave them out.",
    because: "each is named once",
  },
  {
    change: { title: "청원(請願)", language: "ko" },
    obstacle:
      "이 사설을 기록한 파일에 우리 글꼴로 인쇄할 수 없는 글자가 있다: 請 願. 한글로 바꾸어 적거나 빼라.",
    because: "who writes Korean is told so in Korean",
  },
  {
    change: { title: "請", edition: "copy" },
    obstacle:
      "Our fonts cannot print these characters of your text: 請. Write them in Hangul or in Latin letters, or leave them out.",
    because: "a reading copy has its own words",
  },
  {
    change: { title: "請", edition: "copy", language: "ko" },
    obstacle:
      "직접 가져온 글에 우리 글꼴로 인쇄할 수 없는 글자가 있다: 請. 한글로 바꾸어 적거나 빼라.",
    because: "both hold",
  },
  { change: { title: "청원 “é”" }, obstacle: undefined, because: "our fonts have all of these" },
] as const)("a handout with $change is told $obstacle: $because", async ({ change, obstacle }) => {
  const handout = { ...composeRead(sampleDossier()), ...change };
  expect(await findGlyphObstacle(handout)).toBe(obstacle);
});
