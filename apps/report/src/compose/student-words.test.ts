import { findTradeWords, phrasesFor } from "@linchpin/model";
import { expect, test } from "vitest";
import { crowdedDossier } from "../../testing/crowd.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "./editions/quiz.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { type Handout, piecesOf } from "./handout.ts";
import type { Piece } from "./piece.ts";
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
function readTexts(handout: Handout): readonly string[] {
  const read = piecesOf(handout).map(
    (piece): Piece =>
      piece.kind === "argument-map" ? { kind: "paragraph", text: piece.description } : piece,
  );
  const blocks = [{ name: "source", pieces: read }] as const;
  return textsOf({ ...handout, blocks }).filter((text) => !NAME_OF_A_SIGN.test(text));
}
