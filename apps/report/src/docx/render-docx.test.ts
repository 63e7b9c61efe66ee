import { deriveQuiz } from "@linchpin/model";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { CANARY, withCanaries, withKeyCanaries } from "../../testing/canary.ts";
import { crowdedDossier, crowdedForm } from "../../testing/crowd.ts";
import { printableDossiers } from "../../testing/printable.ts";
import { paragraphsOf, readDocx, textIn, type WordParagraph } from "../../testing/read-docx.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "../compose/editions/quiz.ts";
import { composeRead } from "../compose/editions/read.ts";
import { composeReview } from "../compose/editions/review.ts";
import { composeTeacher } from "../compose/editions/teacher.ts";
import { type Handout, piecesOf } from "../compose/handout.ts";
import { renderDocx } from "./render-docx.ts";
import { wordLanguage } from "./word-language.ts";

const quizzes = [
  { name: "the sample", dossier: sampleDossier(), form: sampleForm() },
  { name: "a crowd", dossier: crowdedDossier(sampleDossier()), form: crowdedForm(sampleForm()) },
  ...printableDossiers().map((of) => ({ ...of, form: deriveQuiz(of.dossier).forms[0] })),
];
const handouts = quizzes.flatMap(({ name, dossier, form }) => [
  { name, handout: composeRead(dossier) },
  { name, handout: composeQuiz(dossier, form) },
]);

describe.for(handouts)("the Word file of $handout.edition of $name", ({ handout }) => {
  let parts: ReadonlyMap<string, string>;
  let paragraphs: readonly WordParagraph[];
  beforeAll(async () => {
    parts = readDocx(await renderDocx(handout));
    paragraphs = paragraphsOf(parts.get("word/document.xml"));
  });

  test("has the title as its first heading, and the others in order without a step left out", () => {
    const levels = paragraphs.flatMap(({ style }) => style?.match(/^Heading(\d)$/)?.[1] ?? []);
    expect(levels.filter((level) => level === "1")).toEqual(["1"]);
    for (const [at, level] of levels.entries())
      expect(Number(level)).toBeLessThanOrEqual(Number(levels[at - 1] ?? 0) + 1);
    const headings = paragraphs.filter(({ style }) => style?.startsWith("Heading"));
    expect(headings.map(({ text }) => text)).toEqual(
      piecesOf(handout).flatMap((piece) => {
        if (piece.kind === "cover") return [piece.title];
        return piece.kind === "heading" ? [piece.text] : [];
      }),
    );
  });

  test("asks every question once, as an item of one numbered list", () => {
    const stems = paragraphs.filter(({ style }) => style === "Stem");
    const questions = piecesOf(handout).filter((piece) => piece.kind === "question");
    expect(stems.map(({ text }) => text)).toEqual(questions.map(({ stem }) => stem));
    expect(new Set(stems.map(({ list }) => list)).size).toBe(Math.min(1, stems.length));
  });

  test("letters the options of each question in a list of its own", () => {
    const choices = piecesOf(handout).flatMap((piece) =>
      piece.kind === "question" && piece.task.kind === "choices" ? [piece.task] : [],
    );
    const lists = Map.groupBy(
      paragraphs.filter(({ style, list }) => style === "ListParagraph" && list !== undefined),
      ({ list }) => list,
    );
    const lettered = [...lists.values()].map((items) => items.map(({ text }) => text));
    for (const { options } of choices)
      expect(lettered).toContainEqual(options.map(({ text }) => text));
  });

  test("has a head on every table that has heads of columns, and rows that no page cuts", () => {
    const tables = [...(parts.get("word/document.xml") ?? "").matchAll(/<w:tbl>.*?<\/w:tbl>/gs)];
    for (const [table] of tables) {
      const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
      expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
      const heads = rows.map((row) => row.includes("<w:tblHeader/>"));
      expect(heads.slice(1)).not.toContain(true);
      expect(table.includes('w:firstRow="true"')).toBe(heads[0]);
    }
    const grids = piecesOf(handout).filter(({ kind }) => kind === "stance-grid");
    expect(
      tables.filter(([table]) => table.includes("<w:tblHeader/>")).length,
    ).toBeGreaterThanOrEqual(grids.length);
  });

  test("tells its language and its title, and neither a time nor a comment", () => {
    const language = { en: "en-US", ko: "ko-KR" }[handout.language];
    expect(parts.get("word/styles.xml")).toContain(`<w:lang w:val="${language}"`);
    const properties = parts.get("docProps/core.xml") ?? "";
    expect(properties).toContain(`<dc:language>${language}</dc:language>`);
    expect(properties).not.toMatch(/dcterms|\d{4}-\d{2}-\d{2}T/);
    expect([...parts.keys()].filter((name) => name.includes("comment"))).toEqual([]);
  });
});

test.for([
  { tag: "en", known: "en-US", because: "most who write it are there" },
  { tag: "ko", known: "ko-KR", because: "most who write it are there" },
  { tag: "en-GB", known: "en-GB", because: "the dossier knows better" },
])("$tag is $known to Word: $because", ({ tag, known }) => {
  expect(wordLanguage(tag)).toBe(known);
});

test("a name in another language is in that one and its region to Word too", async () => {
  const { actors, ...rest } = sampleDossier();
  const dossier = { ...rest, actors: actors.map((actor) => ({ ...actor, names: { ko: "주민" } })) };
  const document = readDocx(await renderDocx(composeRead(dossier))).get("word/document.xml");
  const marked = document?.matchAll(/<w:lang w:val="([^"]*)"/g) ?? [];
  expect(new Set([...marked].map(([, language]) => language))).toEqual(new Set(["ko-KR"]));
});

test("lines to write on are 9 mm apart and exactly so, each with its rule", async () => {
  const parts = readDocx(await renderDocx(composeRead(sampleDossier())));
  const [line] = parts.get("word/document.xml")?.match(/<w:p><w:pPr><w:pBdr>.*?<\/w:p>/) ?? [];
  expect(line).toContain('w:line="510" w:lineRule="exact"');
  expect(line).toMatch(/<w:bottom w:val="single".*<w:between w:val="single"/);
});

test("no canary of a key sings in any part of the file", async () => {
  const form = withKeyCanaries(sampleForm());
  for (const handout of [
    composeRead(withCanaries(sampleDossier())),
    composeQuiz(sampleDossier(), form),
  ])
    for (const [name, part] of readDocx(await renderDocx(handout)))
      expect(part.includes(CANARY), name).toBe(false);
});

test("a question whose answer is marked is written as if it were not", async () => {
  const open = composeQuiz(sampleDossier(), sampleForm());
  const marked = piecesOf(composeTeacher(sampleDossier(), sampleForm())).filter(
    (piece) => piece.kind === "question",
  );
  const blocks = open.blocks.map((block) =>
    block.name === "questions" ? { ...block, pieces: marked } : block,
  );
  expect(await renderDocx({ ...open, blocks })).toEqual(await renderDocx(open));
});

test("equal handouts give equal bytes, whenever they are written", async () => {
  const handout = composeQuiz(sampleDossier(), sampleForm());
  vi.useFakeTimers({ now: new Date("2026-01-01"), toFake: ["Date"] });
  const first = await renderDocx(handout);
  vi.setSystemTime(new Date("2031-07-09T11:22:33"));
  const second = await renderDocx(handout);
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

test("what XML would read as markup is words in the file", async () => {
  const handout = composeQuiz(sampleDossier(), sampleForm());
  const parts = readDocx(await renderDocx(titled(handout, "Q&A <b> \u0007")));
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>Q&amp;A &lt;b&gt; </dc:title>");
  expect(textIn(parts.get("word/header1.xml") ?? "")).toContain("Q&A <b>");
});

test("an edition that shows answers is refused", async () => {
  const review = composeReview(sampleDossier(), sampleForm());
  await expect(renderDocx(review)).rejects.toThrow(/no Word file has a piece of the kind/);
});

function titled(handout: Handout, title: string): Handout {
  return { ...handout, title, runningHead: { ...handout.runningHead, subject: title } };
}
