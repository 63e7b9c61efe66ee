import { describe, expect, test } from "vitest";
import {
  type AnswerResult,
  numberAnswer,
  type Outbox,
  openOutbox,
  putAnswer,
  type StandingAnswer,
  settle,
  shownAnswer,
  type UnsentAnswer,
  waitingAnswers,
} from "./outbox.ts";
import { saveState } from "./save-state.ts";
import { nextBatch } from "./sending.ts";

const HISTORIES = 2_000;
const STEPS = 60;
const QUESTIONS = 3;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What `writeAnswers` does to one answer. */
function write(rows: Map<number, UnsentAnswer>, answer: UnsentAnswer): AnswerResult {
  const before = rows.get(answer.item);
  if (before?.seq === answer.seq && before.submission === answer.submission)
    return { item: answer.item, fate: "saved", seq: answer.seq };
  if (before && before.seq >= answer.seq)
    return { item: answer.item, fate: "superseded", seq: before.seq };
  rows.set(answer.item, answer);
  return { item: answer.item, fate: "saved", seq: answer.seq };
}

function standingIn(rows: ReadonlyMap<number, UnsentAnswer>): Map<number, StandingAnswer> {
  return new Map(
    [...rows].map(([item, { seq, fields, certainty }]) => [item, { seq, fields, certainty }]),
  );
}

/** A student's page, its device and the server, with a line between them that loses, doubles and delays. */
function lesson(seed: number) {
  const random = chance(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const rows = new Map<number, UnsentAnswer>();
  const device = new Map<number, UnsentAnswer>();
  const requests: Array<readonly UnsentAnswer[]> = [];
  const replies: Array<{ sent: readonly UnsentAnswer[]; results: readonly AnswerResult[] }> = [];
  const chosen = new Map<number, string>();
  let outbox: Outbox = openOutbox(new Map());
  let made = 0;

  const choose = () => {
    made += 1;
    const item = 1 + pick(QUESTIONS);
    const given = { item, fields: { option: [`choice ${made}`] }, certainty: undefined };
    const answer = numberAnswer(outbox, given, { submission: `submission ${made}`, madeAt: made });
    device.set(item, answer);
    outbox = putAnswer(outbox, answer);
    chosen.set(item, `choice ${made}`);
  };
  const send = () => {
    const batch = nextBatch(waitingAnswers(outbox));
    if (batch.length > 0) requests.push(batch);
  };
  const arrive = () => {
    const at = pick(requests.length);
    const sent = requests[at];
    if (!sent) return;
    // Some arrive twice.
    if (random() < 0.7) requests.splice(at, 1);
    replies.push({ sent, results: sent.map((answer) => write(rows, answer)) });
  };
  const hear = () => {
    const [reply] = replies.splice(pick(replies.length), 1);
    if (!reply) return;
    outbox = settle(outbox, reply.sent, reply.results);
    const left = new Set([...outbox.unsent.values()].map(({ submission }) => submission));
    for (const { item, submission } of reply.sent) {
      const isGone = !left.has(submission) && device.get(item)?.submission === submission;
      if (isGone && random() < 0.9) device.delete(item);
    }
  };
  const lose = () => void (random() < 0.5 ? requests : replies).splice(0, 1);
  /** The browser is killed; what it had on the line may still arrive. */
  const reopen = () => {
    outbox = [...device.values()].reduce(putAnswer, openOutbox(standingIn(rows)));
    replies.length = 0;
  };
  const steps = [choose, choose, send, send, arrive, arrive, hear, hear, lose, reopen];
  const calm = () => {
    for (let round = 0; round < 4; round += 1) {
      send();
      while (requests.length > 0) arrive();
      while (replies.length > 0) hear();
    }
  };
  return { rows, chosen, calm, outbox: () => outbox, step: () => steps[pick(steps.length)]?.() };
}

describe("over a line that loses, doubles, delays and reorders, with browsers killed in between", () => {
  test(`of ${HISTORIES} histories each ends with every answer there once, the last one given`, () => {
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const { rows, chosen, calm, step, outbox } = lesson(seed);
      for (let taken = 0; taken < STEPS; taken += 1) step();
      calm();
      const kept = [...rows].map(([item, { fields }]) => [item, fields["option"]?.[0]] as const);
      expect(new Map(kept), `seed ${seed}`).toEqual(chosen);
      expect(waitingAnswers(outbox()), `seed ${seed}`).toEqual([]);
      expect([...outbox().overruled], `seed ${seed}`).toEqual([]);
    }
  });

  test("nothing is called saved that the server does not have as it was last given", () => {
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const { rows, chosen, step, outbox } = lesson(seed);
      for (let taken = 0; taken < STEPS; taken += 1) {
        step();
        const saved = [...chosen].filter(([item]) => isSaved(outbox(), item));
        const wrong = saved.filter(([item, choice]) => {
          const shown = shownAnswer(outbox(), item)?.fields?.["option"];
          return [rows.get(item)?.fields["option"], shown].some((one) => one?.[0] !== choice);
        });
        if (wrong.length > 0) expect.fail(`seed ${seed}: ${wrong} is called saved`);
      }
    }
  });
});

function isSaved(outbox: Outbox, item: number): boolean {
  const where = { outbox, onDevice: new Map(), isShutOut: false };
  return saveState(where, item, Number.POSITIVE_INFINITY) === "saved";
}

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
