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

test("the characters our fonts lack are named once each", async () => {
  const { title, ...handout } = composeRead(sampleDossier());
  const obstacle = await findGlyphObstacle({ ...handout, title: `${title} 가𒀀𒀁𒀀` });
  expect(obstacle).toBe("Our fonts cannot print these characters of the dossier: 𒀀 𒀁.");
});
