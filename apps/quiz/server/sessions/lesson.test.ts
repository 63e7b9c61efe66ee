import { expect, test } from "vitest";
import { mostQuestions, planLesson, readingMinutes } from "#server/sessions/lesson.ts";
import { everyKindDossier, everyKindText } from "#testing/every-kind.ts";

const dossier = everyKindDossier();
const lesson = { digest: "sample", dossier };
const words = (count: number) => "word ".repeat(count).trim();

test.for([
  { text: words(150), minutes: 1, because: "150 words are a minute" },
  { text: words(675), minutes: 5, because: "half a minute counts up" },
  { text: words(10), minutes: 1, because: "reading is never nothing" },
])("a text is read in $minutes minutes: $because", ({ text, minutes }) => {
  expect(readingMinutes({ ...lesson, text })).toBe(minutes);
});

test("a text that is not here is read in about the time of one that is", () => {
  const known = readingMinutes({ ...lesson, text: everyKindText });
  expect(Math.abs(readingMinutes(lesson) - known)).toBeLessThanOrEqual(1);
});

test.for([
  { minutes: 10, reading: 3, questions: 5, because: "7 minutes are left, 1.2 for each" },
  { minutes: 13, reading: 3, questions: 8, because: "10 minutes are left" },
  { minutes: 4, reading: 3, questions: 3, because: "fewer than 3 are no quiz" },
])("$minutes minutes hold $questions questions: $because", ({ minutes, reading, questions }) => {
  const plan = planLesson({ ...lesson, text: words(reading * 150) }, minutes);
  expect(plan).toEqual({ minutes, reading, questions });
});

test("a long lesson has no more questions than the editorial", () => {
  const { questions } = planLesson(lesson, 180);
  expect(questions).toBe(mostQuestions(lesson));
});
