import { deriveQuiz, findTradeWords, phrasesFor } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { printableDossiers } from "../../testing/printable.ts";
import { composeExit } from "./editions/exit.ts";
import { composeKey } from "./editions/key.ts";
import { composeLesson } from "./editions/lesson.ts";
import { composeQuiz } from "./editions/quiz.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { composeTeacher } from "./editions/teacher.ts";
import { deriveExitForms } from "./exit-forms.ts";
import { type Handout, piecesOf } from "./handout.ts";
import type { Piece } from "./piece.ts";
import { stringsIn, textsOf } from "./texts-of.ts";

const { glossary } = phrasesFor("ko");
const koreans = printableDossiers().filter(({ dossier }) => dossier.source.language === "ko");

test("there is a Korean dossier to look at", () => {
  expect(koreans).not.toEqual([]);
});

describe.for(koreans)("of $name", ({ name, dossier }) => {
  const { forms } = deriveQuiz(dossier);
  const [form] = forms;
  const tickets = deriveExitForms(dossier, form);
  const students = [
    composeRead(dossier),
    composeQuiz(dossier, form),
    composeReview(dossier, form),
    composeExit(dossier, tickets),
  ];
  const teachers = [
    composeTeacher(dossier, form),
    composeKey(dossier, { forms, tickets }),
    composeLesson(dossier, { pages: { read: 4, quiz: 3, review: 11, exit: 1 }, students: 24 }),
  ];
  const all = [...students, ...teachers];

  test.for(students)("no sentence of $edition holds a word of our trade", (handout) => {
    const found = printedTexts(handout).flatMap((text) =>
      findTradeWords(text, glossary).map((word) => `${word}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.for(all)("nothing in $edition is left in English", (handout) => {
    const foreign = foreignNames(dossier).toSorted((a, b) => b.length - a.length);
    const withoutNames = (text: string) =>
      [...foreign, "Linchpin"].reduce((rest, name) => rest.replaceAll(name, ""), text);
    const blocks = handout.blocks.filter(({ name }) => !CODES.includes(name));
    const english = printedTexts({ ...handout, blocks }).filter((text) =>
      /[a-z]{2}/i.test(withoutNames(text)),
    );
    expect(english).toEqual([]);
  });

  test.for(students)("$edition reads as kept", async (handout) => {
    const kept = `../../testing/golden/${name}-${handout.edition}.txt`;
    await expect(`${printedTexts(handout).join("\n")}\n`).toMatchFileSnapshot(kept);
  });

  test.for(all)("no particle in $edition is left open", (handout) => {
    const open = printedTexts(handout).filter((text) =>
      /은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)[라다]/u.test(text),
    );
    expect(open).toEqual([]);
  });

  test.for(all)(
    "the spaces of $edition are single, and stops follow what they close",
    (handout) => {
      const odd = printedTexts(handout).filter((text) => / {2}|\s[.,?!]|\.\.|\?\./u.test(text));
      expect(odd).toEqual([]);
    },
  );
});

/** They name standards and fields of a dossier, which are the same in every language. */
const CODES: readonly string[] = ["standards", "gaps"];

/** What its things are called in other languages; those are printed as they are. */
function foreignNames(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "names" ? stringsIn(part) : foreignNames(part),
  );
}

/** How the data calls a sign, a line or a language: drawn or tagged, not printed. */
const NAME_OF_A_SIGN = /^[a-z-]+$/;

/** What is printed; of the map its description, since the outline holds the words drawn in it. */
function printedTexts(handout: Handout): readonly string[] {
  const pieces = piecesOf(handout).map(
    (piece): Piece =>
      piece.kind === "argument-map" ? { kind: "paragraph", text: piece.description } : piece,
  );
  const blocks = [{ name: "source", pieces }] as const;
  return textsOf({ ...handout, blocks }).filter((text) => !NAME_OF_A_SIGN.test(text));
}
