import { beforeAll, describe, expect, test } from "vitest";
import { composeEvery } from "../../testing/compose-every.ts";
import { type PrintedText, readPdf } from "../../testing/read-pdf.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "../compose/editions/quiz.ts";
import { type Handout, piecesOf } from "../compose/handout.ts";
import { stringsIn } from "../compose/texts-of.ts";
import { renderHandout } from "../render/render-handout.tsx";
import { PRINTS, type Setting, settingFor } from "./setting.tsx";

const handouts = composeEvery(sampleDossier(), sampleForm()).flatMap((handout) =>
  PRINTS.map((print) => ({ name: `${handout.edition} in ${print} print`, handout, print })),
);

describe.for(handouts)("$name", ({ handout, print }) => {
  let printed: readonly PrintedText[];
  beforeAll(async () => {
    printed = await printedIn(handout, settingFor({ print }));
  });

  test("breaks no word, however narrow a column: it prints whole words of the handout alone", () => {
    const composed = new Set(piecesOf(handout).flatMap(stringsIn).flatMap(wordsOf));
    const words = printed.flatMap(({ text }) => wordsOf(text));
    expect(words.filter((word) => !composed.has(word))).toEqual([]);
  });

  test.skipIf(print === "standard")("is 18 points or more", () => {
    expect(printed.filter(({ size }) => size < 18).map(({ text }) => text)).toEqual([]);
  });
});

test("a student reads what is asked, and what may be answered, at 12 points or more", async () => {
  const quiz = composeQuiz(sampleDossier(), sampleForm());
  const printed = await printedIn(quiz, settingFor());
  const large = new Set(
    printed.filter(({ size }) => size >= 12).flatMap(({ text }) => wordsOf(text)),
  );
  const asked = piecesOf(quiz).flatMap((piece) => {
    if (piece.kind !== "question") return [];
    const { stem, statement, task } = piece;
    // The columns of a matrix are the head of a table.
    return stringsIn(
      task.kind === "matrix" ? [stem, statement, task.rows] : [stem, statement, task],
    );
  });
  expect(asked.flatMap(wordsOf).filter((word) => !large.has(word))).toEqual([]);
});

/** All that is printed but for the head and foot of a page. */
async function printedIn(handout: Handout, setting: Setting): Promise<readonly PrintedText[]> {
  const { pages } = await readPdf((await renderHandout(handout, setting)).bytes);
  const { height, top, bottom } = setting.page;
  return pages.flat().filter(({ y }) => y >= bottom && y <= height - top);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]{3,}/gu) ?? [];
}
