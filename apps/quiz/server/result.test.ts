import { deriveQuiz, type Item, type ItemResponse } from "@linchpin/model";
import { expect, test } from "vitest";
import { missedParagraphs } from "#server/answered.ts";
import type { AnsweredForm, GivenResponse } from "#server/attempts.ts";
import { type Grade, hintFor, nextOpen, nextQuestion, presentQuestion } from "#server/questions.ts";
import { tallyAttempt } from "#server/result.ts";
import { sealWith } from "#server/seal.ts";
import { fittingAnswer, wrongAnswer } from "#testing/answers.ts";
import { everyKindDossier } from "#testing/every-kind.ts";

const dossier = everyKindDossier();
const [form] = deriveQuiz(dossier).forms;
const COUNT = form.items.length;

type Given = readonly [number: number, grade: Grade];

/** An attempt in which the questions listed are answered as well as that. */
function attemptWith(answered: readonly Given[]): AnsweredForm {
  return {
    form,
    dossier,
    seal: sealWith("00".repeat(32)),
    responses: new Map(
      answered.map(([number, grade]) => [number, givenTo(form.items[number - 1], grade)]),
    ),
  };
}

function givenTo(item: Item | undefined, grade: Grade): GivenResponse {
  if (!item) throw new Error("There is no such question.");
  const response = grade === "right" ? fittingAnswer(item) : wrongAnswer(item);
  return { response, points: { right: 1, partly: 2 / 3, "not-yet": 0 }[grade] };
}

const everyQuestion = (grade: Grade) => form.items.map((_, index): Given => [index + 1, grade]);

test("a result counts right and partly right answers of all questions and names the open ones", () => {
  const given: readonly Given[] = [
    [1, "right"],
    [2, "not-yet"],
    [3, "partly"],
  ];
  const { right, partly, open, states } = tallyAttempt(attemptWith(given));
  expect([right, partly]).toEqual([1, 1]);
  expect(open).toEqual(Array.from({ length: COUNT - 3 }, (_, index) => index + 4));
  expect(states.slice(0, 4)).toEqual(["right", "not-yet", "partly", "open"]);
});

test.for([
  { given: 1, points: 0.6, because: "two thirds are not rounded up" },
  { given: 3, points: 2, because: "three times two thirds lose nothing" },
  { given: 0, points: 0, because: "nothing was answered" },
])("$given answers with two thirds each make $points: $because", ({ given, points }) => {
  expect(tallyAttempt(attemptWith(everyQuestion("partly").slice(0, given))).points).toBe(points);
});

test("nothing is told of a question that is open: no actor, no issue, no paragraph", () => {
  const { byActor, byIssue, byKind, rereading } = tallyAttempt(attemptWith([]));
  expect([byActor, byIssue, byKind, rereading]).toEqual([[], [], [], []]);
});

test("only what was missed is to be read again, each paragraph once and in order", () => {
  expect(tallyAttempt(attemptWith(everyQuestion("right"))).rereading).toEqual([]);
  const missed = tallyAttempt(attemptWith(everyQuestion("not-yet")));
  const cited = form.items.flatMap(({ rationale }) => rationale.paragraphs);
  expect(missed.rereading.map(({ paragraph }) => paragraph)).toEqual(
    [...new Set(cited)].toSorted((a, b) => a - b),
  );
});

test("of a grid only the rows that were missed are to be read again", () => {
  const number = form.items.findIndex(({ kind }) => kind === "match") + 1;
  const item = form.items[number - 1];
  if (item?.kind !== "match") throw new Error("The sample asks no match.");
  const [first, ...others] = item.rows;
  const columns = Object.fromEntries(others.map(({ id, key }) => [id, key]));
  const response: ItemResponse = { kind: "placed", columns };
  expect(missedParagraphs(item, response)).toEqual(first?.paragraphs);
});

test("rows by kind of question hold every answered question once", () => {
  const { byKind } = tallyAttempt(attemptWith(everyQuestion("right")));
  expect(byKind.flatMap(({ states }) => states)).toHaveLength(COUNT);
});

test.for([
  { because: "the next one is open", answered: [1], from: 1, next: 2 },
  { because: "the next ones are answered", answered: [1, 2, 3], from: 1, next: 4 },
  { because: "only earlier ones are open", answered: [2, COUNT], from: COUNT, next: 1 },
])(
  "from an answered question one goes on to the open one: $because",
  ({ answered, from, next }) => {
    expect(nextQuestion(attemptWith(answered.map((n): Given => [n, "right"])), from)).toBe(next);
  },
);

test("once all are answered one goes through them in order, and then to the result", () => {
  const all = attemptWith(everyQuestion("right"));
  expect(nextOpen(all, 0)).toBeUndefined();
  expect(nextQuestion(all, 1)).toBe(2);
  expect(nextQuestion(all, COUNT)).toBeUndefined();
});

const PARTS: Readonly<Record<Item["kind"], readonly string[]>> = {
  "single-choice": ["options", "picks"],
  "multiple-choice": ["options", "picks"],
  evidence: ["options", "picks"],
  matrix: ["columns", "rows"],
  match: ["columns", "rows"],
  order: ["entries"],
};

test("a presented question says that there is a hint, and not where it points", () => {
  const attempt = attemptWith([]);
  for (const [index, item] of form.items.entries()) {
    const presented = presentQuestion(attempt, index + 1);
    expect(presented.hasHint).toBe(hintFor(attempt, index + 1).length > 0);
    expect(JSON.stringify(presented)).not.toContain(item.id);
    const statement = item.statement === undefined ? [] : ["statement"];
    expect(Object.keys(presented).toSorted()).toEqual(
      ["hasHint", "kind", "stem", ...PARTS[item.kind], ...statement].toSorted(),
    );
  }
});
