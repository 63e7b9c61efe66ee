import { readFileSync } from "node:fs";
import { listDossiers } from "@linchpin/dossiers";
import {
  type Dossier,
  Dossier as DossierSchema,
  deriveQuiz,
  splitParagraphs,
} from "@linchpin/model";
import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { printableDossiers } from "../../../testing/printable.ts";
import { foldSpaces, type PrintedText, readPdf } from "../../../testing/read-pdf.ts";
import { sampleDossier } from "../../../testing/sample.ts";
import { composeCopy } from "../../compose/editions/copy.ts";
import { composeExit } from "../../compose/editions/exit.ts";
import { composeLesson } from "../../compose/editions/lesson.ts";
import { deriveExitForms } from "../../compose/exit-forms.ts";
import { renderHandout } from "../../render/render-handout.tsx";
import { PAPERS, settingFor } from "../setting.tsx";

const PAGES = { read: 4, quiz: 12, review: 24, exit: 1 };

describe.for(PAPERS)("on %s paper", (paper) => {
  const setting = settingFor({ paper });

  test.for([...printableDossiers(), { name: "the longest that is said", dossier: longest() }])(
    "the lesson plan of $name is one page",
    async ({ dossier }) => {
      const plan = composeLesson(dossier, { pages: PAGES, students: 240 });
      expect((await renderHandout(plan, setting)).fill).toHaveLength(1);
    },
  );

  test.for(printableDossiers())("both exit tickets of $name are one sheet", async ({ dossier }) => {
    const [form] = deriveQuiz(dossier).forms;
    const exit = composeExit(dossier, deriveExitForms(dossier, form));
    expect((await renderHandout(exit, setting)).fill).toHaveLength(1);
  });
});

const printed = printableDossiers();
const copies = listDossiers().flatMap(({ slug, text }) => {
  const dossier = printed.find(({ name }) => name === slug)?.dossier;
  return dossier && text !== undefined ? [{ slug, dossier, text: readFileSync(text, "utf8") }] : [];
});

test.for(copies)(
  "the reading copy of $slug holds every paragraph whole and in order, and counts every fifth line",
  async ({ dossier, text }) => {
    const { bytes } = await renderHandout(composeCopy(dossier, text).handout);
    const columns = (await readPdf(bytes)).pages.map(columnsOf);
    const told = foldSpaces(columns.flatMap(({ text: words }) => words).join(" "));
    expect(told).toBe(foldSpaces(splitParagraphs(text).join(" ")));
    const counts = columns.flatMap(({ counts: numbers }) => numbers.map(Number));
    const lines = columns.flatMap(({ text: words }) => words).length;
    expect(counts).toEqual(counts.map((_, at) => 5 * (at + 1)));
    expect(counts).toHaveLength(Math.floor((lines - TITLE_LINES) / 5));
  },
);

test.for(copies)(
  "a reader is told of the copy of $slug its words alone: every number beside them is an artifact",
  async ({ dossier, text }) => {
    const { handout } = composeCopy(dossier, text);
    const { told, artifacts } = await readApart((await renderHandout(handout)).bytes);
    const fields = handout.blocks.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "name-line" ? piece.fields : [])),
    );
    expect(told).toBe(foldSpaces([...fields, ...splitParagraphs(text)].join(" ")));
    expect(artifacts).toEqual(expect.arrayContaining(["0", "1", "5", "10"]));
  },
);

type Marked = { readonly str: string } | { readonly type: string; readonly tag?: string };

/** What is in a file's structure, and what is painted beside it. */
async function readApart(bytes: Uint8Array) {
  const file = await getDocumentProxy(Uint8Array.from(bytes));
  const read: Array<{ readonly text: string; readonly isArtifact: boolean }> = [];
  for (let n = 1; n <= file.numPages; n += 1) {
    const content = await (await file.getPage(n)).getTextContent({ includeMarkedContent: true });
    // The types know of no marks.
    read.push(...wordsIn(content.items as readonly Marked[]));
  }
  const [artifacts, told] = [true, false].map((which) =>
    read.filter(({ isArtifact }) => isArtifact === which).map(({ text }) => text),
  );
  return { artifacts, told: foldSpaces(told?.join(" ") ?? "") };
}

function wordsIn(items: readonly Marked[]) {
  const open: string[] = [];
  return items.flatMap((item) => {
    if ("str" in item) return [{ text: item.str, isArtifact: open.includes("Artifact") }];
    if (item.type === "endMarkedContent") open.pop();
    else open.push(item.tag ?? "");
    return [];
  });
}

/** None of our titles takes two; they are not counted. */
const TITLE_LINES = 1;

/** What stands on a page in the column of the text, and in that of the numbers of lines. */
function columnsOf(page: readonly PrintedText[], at: number) {
  const { inner, outer, bottom, top, height } = settingFor().page;
  const left = (at % 2 === 0 ? inner : outer) + 29;
  const inBlock = page.filter(({ y }) => y > bottom && y < height - top);
  const isLarge = ({ size }: PrintedText) => size > 11;
  const between = (from: number, to: number) =>
    inBlock.filter(({ x }) => x >= left + from && x < left + to);
  return {
    text: between(0, 318)
      .filter(isLarge)
      .map(({ text }) => text),
    counts: between(318, 346)
      .map(({ text }) => text)
      .filter((text) => /^\d+$/.test(text)),
  };
}

/** The sample with everything that a lesson plan takes up as long as it takes it. */
function longest(): Dossier {
  const { source, issues, arguments: all, ...rest } = sampleDossier();
  const condition = (passages: unknown) => ({ text: sentence(118), passages });
  return DossierSchema.parse({
    ...rest,
    source: { ...source, title: sentence(118) },
    issues: issues.map((issue) => ({ ...issue, proposition: sentence(110) })),
    arguments: all.map((one) => ({
      ...one,
      claim: {
        ...one.claim,
        text: sentence(one.standing === "main" ? 118 : 79),
        ...(one.standing === "main" && { condition: condition(one.claim.passages) }),
      },
      warrant: { text: sentence(79), stated: false },
    })),
  });
}

/** A sentence of so many letters. */
function sentence(length: number): string {
  return `${"Nobody would say so much at once "
    .repeat(8)
    .slice(0, length - 1)
    .trim()}.`;
}
