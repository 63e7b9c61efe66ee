import { expect, test } from "vitest";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "./editions/quiz.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { composeTeacher } from "./editions/teacher.ts";

const dossier = sampleDossier();
const form = sampleForm();

test.for([
  composeRead(dossier),
  composeQuiz(dossier, form),
  composeReview(dossier, form),
  composeTeacher(dossier, form),
])("$edition of the sample is composed as kept", async (handout) => {
  const kept = `../../testing/golden/${handout.edition}.snap`;
  await expect(`${JSON.stringify(handout, null, 2)}\n`).toMatchFileSnapshot(kept);
});
