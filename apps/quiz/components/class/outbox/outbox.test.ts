import { describe, expect, test } from "vitest";
import {
  numberAnswer,
  openOutbox,
  putAnswer,
  settle,
  type UnsentAnswer,
  waitingAnswers,
} from "./outbox.ts";
import { saveState } from "./save-state.ts";

describe("an answer from another device", () => {
  const given = { item: 1, fields: { option: ["a"] }, certainty: undefined };
  const sentAt = (seq: number): UnsentAnswer => ({ ...given, seq, submission: "x", madeAt: 0 });

  test("that stands instead is told, and the next one from here goes above it", () => {
    const before = putAnswer(openOutbox(new Map()), sentAt(1));
    const after = settle(before, [sentAt(1)], [{ item: 1, fate: "superseded", seq: 4 }]);
    expect([...after.overruled]).toEqual([1]);
    expect(after.unsent.size).toBe(0);
    expect(numberAnswer(after, given, { submission: "y", madeAt: 0 }).seq).toBe(5);
  });

  test("that came after the end is called late and never saved", () => {
    const before = putAnswer(openOutbox(new Map()), sentAt(1));
    const outbox = settle(before, [sentAt(1)], [{ item: 1, fate: "late", seq: 0 }]);
    expect(saveState({ outbox, onDevice: new Map(), isShutOut: false }, 1, 0)).toBe("late");
  });

  test("that the server refuses by itself holds back no other, and is not called saved", () => {
    const both = [sentAt(1), { ...sentAt(1), item: 2, submission: "z" }];
    const before = both.reduce(putAnswer, openOutbox(new Map()));
    const outbox = settle(before, both, [
      { item: 1, fate: "refused", seq: 0 },
      { item: 2, fate: "saved", seq: 1 },
    ]);
    expect(waitingAnswers(outbox)).toEqual([]);
    const where = { outbox, onDevice: new Map([["x", true]]), isShutOut: false };
    expect([1, 2].map((item) => saveState(where, item, 1_000))).toEqual(["lost", "saved"]);
  });
});
