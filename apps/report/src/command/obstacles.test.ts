import { expect, test } from "vitest";
import { sampleDossier } from "../../testing/sample.ts";
import { composeRead } from "../compose/editions/read.ts";
import { findGlyphObstacle, findLanguageObstacle } from "./obstacles.ts";

test.for([
  { language: "en", obstacle: undefined, because: "we print English" },
  { language: "en-GB", obstacle: undefined, because: "a region changes no words" },
  {
    language: "ko",
    obstacle:
      "Handouts in Korean are not there yet; they can be printed in English. Nothing was written.",
    because: "the handouts have no Korean words",
  },
])("a dossier in $language is told $obstacle: $because", ({ language, obstacle }) => {
  const { source, ...rest } = sampleDossier();
  expect(findLanguageObstacle({ ...rest, source: { ...source, language } })).toBe(obstacle);
});

test("the characters our fonts lack are named once each", async () => {
  const { title, ...handout } = composeRead(sampleDossier());
  const obstacle = await findGlyphObstacle([{ ...handout, title: `${title} 아다아` }]);
  expect(obstacle).toBe(
    "Our fonts cannot print these characters of the dossier: 아 다. Nothing was written.",
  );
});
