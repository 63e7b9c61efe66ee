import { deriveQuiz, type Item, isChoice, isGrid, scoreResponse } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { CANARY, withKeyCanaries } from "../../testing/canary.ts";
import { responsesBy, withOtherKeys } from "../../testing/keys.ts";
import { printableDossiers } from "../../testing/printable.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeQuiz } from "./editions/quiz.ts";
import { composeReview } from "./editions/review.ts";
import { composeTeacher } from "./editions/teacher.ts";
import { type Handout, piecesOf } from "./handout.ts";
import type { Piece, PieceOf } from "./piece.ts";
import type { Solution, Task } from "./task.ts";
import { textsOf } from "./texts-of.ts";

const quizzes = [
  { name: "the sample", dossier: sampleDossier(), form: sampleForm() },
  ...printableDossiers().flatMap((of) =>
    deriveQuiz(of.dossier).forms.map((form) => ({ ...of, form })),
  ),
];

test("the sample has an item of every kind", () => {
  expect(new Set(sampleForm().items.map(({ kind }) => kind)).size).toBe(6);
});

describe.for(quizzes)("form $form.letter of $name", ({ dossier, form }) => {
  const quiz = composeQuiz(dossier, form);
  const questions = ofKind(quiz, "question");

  test("Quiz says nothing that is shown only after an answer", () => {
    const texts = textsOf(composeQuiz(dossier, withKeyCanaries(form)));
    expect(texts.filter((text) => text.includes(CANARY))).toEqual([]);
  });

  test("Quiz is the same sheet whichever answers are right", () => {
    expect(composeQuiz(dossier, withOtherKeys(form))).toEqual(quiz);
  });

  test("Quiz marks nothing, writes nothing in and names no paragraph", () => {
    const marks = JSON.stringify(questions).match(/"isMarked":true|"written"/g);
    expect(marks).toBeNull();
    expect(textsOf(quiz).filter((text) => /¶|paragraph \d/i.test(text))).toEqual([]);
  });

  test("Quiz asks every item of the form once, in order, with all that it is answered on", () => {
    expect(questions.map(({ stem, statement }) => [stem, statement])).toEqual(
      form.items.map(({ stem, statement }) => [stem, statement]),
    );
    expect(questions.map(({ task }) => offeredBy(task))).toEqual(form.items.map(offersOf));
  });

  test("a sheet filled in by the answer key of the teacher's edition is fully right", () => {
    const [key] = ofKind(composeTeacher(dossier, form), "table");
    for (const [at, item] of form.items.entries())
      for (const response of responsesBy(key?.rows[at]?.[1] ?? "", item))
        expect(scoreResponse(item, response).right, item.id).toBe(true);
  });

  test("the teacher's edition is the quiz with its answers filled in, and nothing else", () => {
    const marked = ofKind(composeTeacher(dossier, form), "question");
    expect(marked.map(cleared)).toEqual(questions);
    expect(marked.every(({ task }) => isFilledIn(task))).toBe(true);
  });

  test("Review gives the reasons of every answer, and accounts for every option that is none", () => {
    const answers = ofKind(composeReview(dossier, form), "answer");
    expect(answers.map(({ solution }) => reasonsIn(solution))).toEqual(form.items.map(reasonsOf));
  });
});

test("the answer key is what stands on a right sheet: letters, a place, letters by row, numbers down the boxes", () => {
  const [key] = ofKind(composeTeacher(sampleDossier(), sampleForm()), "table");
  expect(key?.rows.map((row) => row[1])).toEqual([
    "B",
    "A",
    "A",
    "C",
    "B, D",
    "¶4 or ¶6",
    "1B 2A 3C 4E",
    "1C 2D 3B",
    "2 3 1",
    "C",
  ]);
});

test("a paragraph that touches on what is sought is said to be neither right nor wrong", () => {
  const places = ofKind(composeReview(sampleDossier(), sampleForm()), "answer").flatMap(
    ({ solution }) => (solution.kind === "place" ? [solution.near] : []),
  );
  expect(places).toEqual(["¶2, 7 come near it too: neither right nor wrong."]);
});

test.for([
  { roles: ["body", "body"], says: "Write the number of the paragraph:", because: "no deck" },
  {
    roles: ["deck", "body"],
    says: "Write the number of the paragraph (the line under the title does not count):",
    because: "only the body is asked for",
  },
] as const)("$says where the editorial has $roles, for $because", ({ roles, says }) => {
  const { source, ...rest } = sampleDossier();
  const paragraphs = source.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    role: roles[at - 1] ?? paragraph.role,
  }));
  const quiz = composeQuiz({ ...rest, source: { ...source, paragraphs } }, sampleForm());
  expect(textsOf(quiz)).toContain(says);
});

function ofKind<Kind extends Piece["kind"]>(
  handout: Handout,
  kind: Kind,
): ReadonlyArray<PieceOf<Kind>> {
  return piecesOf(handout).filter((piece): piece is PieceOf<Kind> => piece.kind === kind);
}

function offeredBy(task: Task): readonly string[] {
  switch (task.kind) {
    case "choices":
      return task.options.map(({ text }) => text);
    case "place":
      return [];
    case "order":
      return task.lines.map(({ text }) => text);
    default:
      return [...task.columns, ...task.rows].map(({ text }) => text);
  }
}

function offersOf(item: Item): readonly string[] {
  if (item.kind === "evidence") return [];
  const offers = isChoice(item)
    ? item.options
    : isGrid(item)
      ? [...item.columns, ...item.rows]
      : item.entries;
  return offers.map(({ text }) => text);
}

function cleared(piece: PieceOf<"question">): unknown {
  const text = JSON.stringify(piece, (key, value) =>
    key === "written" ? undefined : key === "isMarked" ? false : value,
  );
  return JSON.parse(text);
}

function isFilledIn(task: Task): boolean {
  switch (task.kind) {
    case "choices":
      return task.options.filter(({ isMarked }) => isMarked).length === task.picks;
    case "place":
      return task.written !== undefined;
    case "order":
      return task.lines.every(({ written }) => written !== undefined);
    default:
      return task.rows.every(({ written }) => written !== undefined);
  }
}

function reasonsIn(solution: Solution): readonly string[] {
  switch (solution.kind) {
    case "choices":
      return [solution.why, ...solution.others.map(({ rationale }) => rationale)];
    case "place":
      return [solution.why, ...solution.others.map(({ text }) => text)];
    case "rows":
      return [solution.why, ...solution.rows.map(({ why }) => why)];
    case "order":
      return solution.lines.map(({ when }) => when);
  }
}

function reasonsOf(item: Item): readonly string[] {
  if (isGrid(item)) return [item.rationale.why, ...item.rows.map(({ why }) => why)];
  if (isChoice(item)) {
    const others = item.options.filter(({ id }) => !item.key.includes(id));
    return [item.rationale.why, ...others.map(({ rationale }) => rationale)];
  }
  return item.key.flatMap((id) =>
    item.entries.filter((entry) => entry.id === id).map(({ rationale }) => rationale),
  );
}
