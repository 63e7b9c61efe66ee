import { expect, test } from "vitest";
import type { Attempt } from "#server/attempts.ts";
import { viewQuestion } from "#server/class-view.ts";

type Case = Pick<Attempt["session"], "phase" | "feedback"> & {
  readonly isAnswered: boolean;
  readonly isHandedIn?: boolean;
  readonly view: string;
  readonly because: string;
};

const CASES: readonly Case[] = [
  {
    phase: "open",
    feedback: "after-closing",
    isAnswered: true,
    view: "quiz",
    because: "it may still be changed",
  },
  {
    phase: "open",
    feedback: "at-once",
    isAnswered: true,
    view: "answered",
    because: "reasons follow at once",
  },
  {
    phase: "open",
    feedback: "at-once",
    isAnswered: false,
    view: "quiz",
    because: "it is to be answered",
  },
  {
    phase: "open",
    feedback: "never",
    isAnswered: true,
    isHandedIn: true,
    view: "end",
    because: "it is handed in",
  },
  {
    phase: "closing",
    feedback: "after-closing",
    isAnswered: true,
    view: "end",
    because: "answers still arrive",
  },
  {
    phase: "closed",
    feedback: "after-closing",
    isAnswered: true,
    view: "answered",
    because: "all have answered",
  },
  {
    phase: "closed",
    feedback: "after-closing",
    isAnswered: false,
    view: "end",
    because: "it was left open",
  },
  {
    phase: "closed",
    feedback: "never",
    isAnswered: true,
    view: "end",
    because: "the teacher keeps it",
  },
];

test.for(CASES)("$phase, $feedback: the $view is shown: $because", ({ view, ...told }) => {
  const { phase, feedback, isAnswered, isHandedIn = false } = told;
  const session = { kind: "class", phase, feedback };
  const responses = new Map(isAnswered ? [[1, {}]] : []);
  const finishedAt = isHandedIn ? new Date(0) : null;
  // Only what decides of an attempt.
  const attempt = { session, responses, finishedAt } as unknown as Attempt;
  expect(viewQuestion(attempt, 1)).toBe(view);
});
