import { beforeAll, describe, expect, test } from "vitest";
import { composeEvery } from "../../testing/compose-every.ts";
import { type PrintedText, readPdf } from "../../testing/read-pdf.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { piecesOf } from "../compose/handout.ts";
import { stringsIn } from "../compose/texts-of.ts";
import { renderHandout } from "../render/render-handout.tsx";
import { settingFor } from "./setting.tsx";

const setting = settingFor({ print: "large" });

describe.for(composeEvery(sampleDossier(), sampleForm()))("$edition in large print", (handout) => {
  let printed: readonly PrintedText[];
  beforeAll(async () => {
    const { pages } = await readPdf((await renderHandout(handout, setting)).bytes);
    printed = pages.flat().filter((text) => !isFurniture(text));
  });

  test("is 18 points or more, but for the head and foot of a page", () => {
    expect(printed.filter(({ size }) => size < 18).map(({ text }) => text)).toEqual([]);
  });

  test("breaks no word, however narrow a column: it prints whole words of the handout alone", () => {
    const composed = new Set(piecesOf(handout).flatMap(stringsIn).flatMap(wordsOf));
    const words = printed.flatMap(({ text }) => wordsOf(text));
    expect(words.filter((word) => !composed.has(word))).toEqual([]);
  });
});

function isFurniture({ y }: PrintedText): boolean {
  const { height, top, bottom } = setting.page;
  return y < bottom || y > height - top;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]{3,}/gu) ?? [];
}
