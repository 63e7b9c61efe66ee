import { expect, test } from "vitest";
import type { UnsentAnswer } from "./outbox.ts";
import { nextBatch, toRequest, waitAfter } from "./sending.ts";

const answer = (item: number, words = "a"): UnsentAnswer => ({
  ...{ item, fields: { option: [words] }, certainty: undefined },
  ...{ seq: 1, submission: `s${item}`, madeAt: 1_000 - item },
});

test.for([
  { tries: 1, random: 1, asked: 0, wait: 1_000, because: "the first span is a second" },
  {
    tries: 3,
    random: 0.5,
    asked: 0,
    wait: 2_000,
    because: "it doubles, and any part of it will do",
  },
  {
    tries: 40,
    random: 1,
    asked: 0,
    wait: 30_000,
    because: "nobody waits longer than half a minute",
  },
  { tries: 1, random: 0, asked: 5_000, wait: 5_000, because: "the server asked for it" },
])(
  "after $tries tries in vain the wait is $wait ms: $because",
  ({ tries, random, asked, wait }) => {
    expect(waitAfter(tries, random, asked)).toBe(wait);
  },
);

test("a request holds no more than the server takes, the oldest first, and one however long", () => {
  const many = Array.from({ length: 80 }, (_, index) => answer(index + 1));
  expect(nextBatch(many).map(({ item }) => item)).toEqual(
    Array.from({ length: 60 }, (_, index) => 80 - index),
  );
  expect(nextBatch([answer(1, "x".repeat(20_000)), answer(2)])).toHaveLength(1);
});

test.for([
  { now: 999, age: 0, because: "its clock was set back meanwhile" },
  { now: 5_999, age: 5_000, because: "that is how long ago it was given" },
  { now: 1e12, age: 604_800_000, because: "the server takes no more than a week" },
])("an answer is said to be $age ms old: $because", ({ now, age }) => {
  const sent: unknown = JSON.parse(toRequest("attempt", "tab", [answer(1)], now));
  expect(sent).toMatchObject({ answers: [{ age }] });
});
