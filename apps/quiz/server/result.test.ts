import { deriveForm } from "@linchpin/model";
import { carBanDossier } from "@linchpin/model/testing";
import { expect, test } from "vitest";
import type { Attempt, GivenResponse } from "#server/attempts.ts";
import { hintFor, nextOpen, nextQuestion, presentQuestion } from "#server/questions.ts";
import { tallyAttempt } from "#server/result.ts";
import { sealWith } from "#server/seal.ts";

const dossier = carBanDossier();
const form = deriveForm(dossier, { seed: "a", letter: "A" });
const COUNT = form.items.length;

/** An attempt in which the questions listed are answered, rightly or not. */
function attemptWith(answered: ReadonlyArray<readonly [number, boolean]>): Attempt {
  const responses = answered.map(([number, isRight]): readonly [number, GivenResponse] => {
    return [number, { optionIds: form.items[number - 1]?.key ?? [], isRight }];
  });
  return {
    form,
    dossier,
    seal: sealWith("00".repeat(32)),
    slug: "car-ban",
    id: "attempt",
    sessionId: "session",
    responses: new Map(responses),
  };
}

test("a result counts right answers of all questions and names the open ones", () => {
  const { right, open, states } = tallyAttempt(
    attemptWith([
      [1, true],
      [2, false],
    ]),
  );
  expect(right).toBe(1);
  expect(open).toEqual(Array.from({ length: COUNT - 2 }, (_, index) => index + 3));
  expect(states.slice(0, 3)).toEqual(["right", "not-yet", "open"]);
});

test("nothing is told of a question that is open: no actor, no issue, no paragraph", () => {
  const { byActor, byIssue, byKind, rereading } = tallyAttempt(attemptWith([]));
  expect([byActor, byIssue, byKind, rereading]).toEqual([[], [], [], []]);
});

test("only what was missed is to be read again, each paragraph once and in order", () => {
  const right = tallyAttempt(attemptWith(form.items.map((_, index) => [index + 1, true])));
  expect(right.rereading).toEqual([]);
  const wrong = tallyAttempt(attemptWith(form.items.map((_, index) => [index + 1, false])));
  const cited = form.items.flatMap(({ rationale }) => rationale.paragraphs);
  expect(wrong.rereading.map(({ paragraph }) => paragraph)).toEqual(
    [...new Set(cited)].toSorted((a, b) => a - b),
  );
});

test("rows by kind of question hold every answered question once", () => {
  const { byKind } = tallyAttempt(attemptWith(form.items.map((_, index) => [index + 1, true])));
  expect(byKind.flatMap(({ states }) => states)).toHaveLength(COUNT);
});

test.for([
  { because: "the next one is open", answered: [1], from: 1, next: 2 },
  { because: "the next ones are answered", answered: [1, 2, 3], from: 1, next: 4 },
  { because: "only earlier ones are open", answered: [2, COUNT], from: COUNT, next: 1 },
])(
  "from an answered question one goes on to the open one: $because",
  ({ answered, from, next }) => {
    expect(nextQuestion(attemptWith(answered.map((n) => [n, true])), from)).toBe(next);
  },
);

test("once all are answered one goes through them in order, and then to the result", () => {
  const all = attemptWith(form.items.map((_, index) => [index + 1, true]));
  expect(nextOpen(all, 0)).toBeUndefined();
  expect(nextQuestion(all, 1)).toBe(2);
  expect(nextQuestion(all, COUNT)).toBeUndefined();
});

test("a presented question says that there is a hint, and not where it points", () => {
  const attempt = attemptWith([]);
  for (const [index, item] of form.items.entries()) {
    const presented = presentQuestion(attempt, index + 1);
    expect(presented.hasHint).toBe(hintFor(attempt, index + 1).length > 0);
    expect(JSON.stringify(presented)).not.toContain(item.id);
    expect(Object.keys(presented).toSorted()).toEqual(
      ["hasHint", "kind", "options", "stem", ...(item.statement ? ["statement"] : [])].toSorted(),
    );
  }
});
