import { type Dossier, deriveQuiz, type Form } from "@linchpin/model";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { CANARY, withCanaries, withKeyCanaries } from "../../testing/canary.ts";
import { crowdedDossier, crowdedForm } from "../../testing/crowd.ts";
import { printableDossiers } from "../../testing/printable.ts";
import {
  countOf,
  foldSpaces,
  type PrintedText,
  type ReadPdf,
  readPdf,
  textOf,
} from "../../testing/read-pdf.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "../compose/editions/quiz.ts";
import { composeRead } from "../compose/editions/read.ts";
import { composeReview } from "../compose/editions/review.ts";
import { composeTeacher } from "../compose/editions/teacher.ts";
import { type Handout, piecesOf } from "../compose/handout.ts";
import { textsOf } from "../compose/texts-of.ts";
import { settingFor } from "../pdf/setting.tsx";
import { reportPhrasesFor } from "../phrases/catalogue.ts";
import { type RenderedHandout, renderHandout } from "./render-handout.tsx";

const crowd = crowdedDossier(sampleDossier());

const handouts: ReadonlyArray<{ readonly name: string; readonly handout: Handout }> = [
  ...allOf("the sample", sampleDossier(), sampleForm()),
  ...allOf("a crowd", crowd, crowdedForm(sampleForm())),
  ...printableDossiers().flatMap(({ name, dossier }) =>
    allOf(name, dossier, deriveQuiz(dossier).forms[0]),
  ),
];

describe.for(handouts)("$handout.edition of $name", ({ handout }) => {
  let rendered: RenderedHandout;
  let read: ReadPdf;
  beforeAll(async () => {
    rendered = await renderHandout(handout);
    read = await readPdf(rendered.bytes);
  });

  test("has no page but the last under two thirds full", () => {
    expect(rendered.fill.slice(0, -1).filter((fill) => fill < 2 / 3)).toEqual([]);
    expect(rendered.fill.filter((fill) => fill > 1)).toEqual([]);
  });

  test("prints nothing outside the margins", () => {
    const { page } = settingFor();
    const outside = read.pages.flatMap((texts, at) => {
      const left = at % 2 === 0 ? page.inner : page.outer;
      return texts.filter(
        ({ x, y, width, size }) =>
          x < left - 1 ||
          x + width > left + page.text.width + 1 ||
          y < page.foot ||
          y + size > page.height - page.head,
      );
    });
    expect(outside).toEqual([]);
  });

  test("prints no words over others", () => {
    expect(read.pages.flatMap(overlapsOn)).toEqual([]);
  });

  test("says on each page which one of how many it is, and whose edition", () => {
    for (const [at, page] of read.pages.entries()) {
      const texts = page.map(({ text }) => text).join(" ");
      const of = { page: at + 1, pages: read.pages.length };
      expect(texts).toContain(reportPhrasesFor(handout.language).pageOf(of));
      expect(texts).toContain(handout.runningHead.edition);
    }
    expect(read.pages).toHaveLength(rendered.fill.length);
  });
});

test.for(allOf("the sample", sampleDossier(), sampleForm()))(
  "$handout.edition is the same bytes when it is drawn again",
  async ({ handout }) => {
    const [one, other] = [await renderHandout(handout), await renderHandout(handout)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  },
);

test("no canary of a key sings in the files of Read and Quiz, in their text or about them", async () => {
  const dossier = withCanaries(sampleDossier());
  const form = withKeyCanaries(sampleForm());
  for (const handout of [composeRead(dossier), composeQuiz(sampleDossier(), form)]) {
    const read = await readPdf((await renderHandout(handout)).bytes);
    expect(textOf(read)).not.toContain(CANARY);
    expect(JSON.stringify(read.info)).not.toContain(CANARY);
  }
});

test("every stem and statement stands as often in Quiz's file as the form asks it", async () => {
  const form = sampleForm();
  const quiz = composeQuiz(sampleDossier(), form);
  const composed = foldSpaces(textsOf(piecesOf(quiz)).join(" "));
  const printed = textOf(await fileOf(quiz));
  for (const { stem, statement = stem } of form.items)
    for (const words of [stem, statement])
      expect(countOf(words, printed), words).toBe(countOf(words, composed));
});

test("every claim, premise and warrant stands in Review's file as often as composed, drawn and in words", async () => {
  const dossier = sampleDossier();
  const review = composeReview(dossier, { ...sampleForm(), items: [] });
  const composed = foldSpaces(textsOf(piecesOf(review)).join(" "));
  const printed = textOf(await fileOf(review));
  for (const { claim, premises, warrant } of dossier.arguments)
    for (const words of [claim.text, ...premises.map(({ text }) => text), warrant?.text]) {
      if (!words) continue;
      expect(countOf(words, printed), words).toBe(countOf(words, composed));
      expect(countOf(words, printed), words).toBeGreaterThanOrEqual(2);
    }
});

test("a path or an address in a dossier is printed as it stands and never opened", async () => {
  const { source, ...rest } = sampleDossier();
  const dossier = {
    ...rest,
    source: { ...source, theme: "file:///etc/passwd http://127.0.0.1:1/x.png" },
  };
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  const text = textOf(await fileOf(composeRead(dossier)));
  vi.unstubAllGlobals();
  expect(text).toContain("file:///etc/passwd http://127.0.0.1:1/x.png");
  expect(text).not.toContain("root:");
  expect(fetched).not.toHaveBeenCalled();
});

async function fileOf(handout: Handout): Promise<ReadPdf> {
  return readPdf((await renderHandout(handout)).bytes);
}

function allOf(name: string, dossier: Dossier, form: Form) {
  return [
    composeRead(dossier),
    composeQuiz(dossier, form),
    composeReview(dossier, form),
    composeTeacher(dossier, form),
  ].map((handout) => ({ name, handout }));
}

/** Pairs of words whose letters run into each other: sizes are shrunk to the height of small letters. */
function overlapsOn(page: readonly PrintedText[]): readonly string[] {
  return page.flatMap((one, at) =>
    page
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

function meet(one: PrintedText, other: PrintedText): boolean {
  const xHeight = 0.45;
  return (
    one.x + one.width > other.x + 0.5 &&
    other.x + other.width > one.x + 0.5 &&
    one.y + one.size * xHeight > other.y &&
    other.y + other.size * xHeight > one.y
  );
}
