import { expect, test } from "vitest";
import { openOutbox, putAnswer } from "./outbox.ts";
import { SOON, saveState } from "./save-state.ts";

const answer = {
  ...{ item: 1, fields: { option: ["a"] }, certainty: undefined },
  ...{ seq: 1, submission: "x", madeAt: 0 },
};
const outbox = putAnswer(openOutbox(new Map()), answer);

test.for([
  { now: SOON - 1, onDevice: true, is: "choosing", because: "a good line would be done by then" },
  { now: SOON, onDevice: undefined, is: "keeping", because: "the disk is not through with it" },
  {
    now: SOON,
    onDevice: true,
    is: "device",
    because: "the disk has it, the server has not said so",
  },
  { now: 0, onDevice: false, is: "lost", because: "only this page holds it, however new" },
] as const)("an answer not acknowledged is $is: $because", ({ now, onDevice, is }) => {
  const known = onDevice === undefined ? [] : [["x", onDevice] as const];
  expect(saveState({ outbox, onDevice: new Map(known), isShutOut: false }, 1, now)).toBe(is);
});

test("an answer is not saved where the server takes none from this browser, even if the disk has it", () => {
  const onDevice = new Map([["x", true]]);
  expect(saveState({ outbox, onDevice, isShutOut: true }, 1, SOON)).toBe("lost");
});
