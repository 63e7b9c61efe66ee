import { findTradeWords, phrasesFor } from "@linchpin/model";
import { expect, test } from "vitest";
import { crowdedDossier } from "../../testing/crowd.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import type { Block, Handout } from "./handout.ts";
import { composeQuiz } from "./quiz.ts";
import { composeRead } from "./read.ts";
import { composeReview } from "./review.ts";
import { stringsIn, textsOf } from "./texts-of.ts";

const { glossary } = phrasesFor("en");
const form = sampleForm();
/** Named after their rules, for the tests; what real ones say is the model's to keep. */
const itemTexts = new Set(stringsIn(form.items));

test.for(
  [sampleDossier(), crowdedDossier(sampleDossier())].flatMap((dossier) => [
    composeRead(dossier),
    composeQuiz(dossier, form),
    composeReview(dossier, form),
  ]),
)("no sentence of $edition holds a word of our trade", (handout) => {
  const found = readTexts(handout)
    .filter((text) => !itemTexts.has(text))
    .flatMap((text) => findTradeWords(text, glossary).map((word) => `${word}: ${text}`));
  expect(found).toEqual([]);
});

/** `rebuts` is how the data calls a line; it is drawn, not printed. */
const NAME_OF_A_SIGN = /^[a-z]+$/;

/** What a student reads; of the map its description, since the outline holds the words drawn in it. */
function readTexts({ blocks, ...frame }: Handout): readonly string[] {
  const read = blocks.map(
    (block): Block =>
      block.kind === "argument-map" ? { kind: "paragraph", text: block.description } : block,
  );
  return textsOf({ ...frame, blocks: read }).filter((text) => !NAME_OF_A_SIGN.test(text));
}
