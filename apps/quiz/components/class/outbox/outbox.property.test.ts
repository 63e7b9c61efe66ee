import fc from "fast-check";
import { expect, test } from "vitest";
import {
  arrive,
  comeToRest,
  give,
  hear,
  ITEMS,
  type Lesson,
  play,
  reopen,
  type Step,
  send,
} from "#testing/outbox-lesson.ts";
import { waitingAnswers } from "./outbox.ts";
import { SOON, saveState } from "./save-state.ts";

const RUNS = { numRuns: 1_000 };

const WEEK = 7 * 24 * 60 * 60 * 1_000;
const tab = fc.nat(1);
const which = fc.nat(20);

/** Whatever may come: a line that loses, doubles, delays and reorders, browsers that are killed, clocks that are set. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(tab, fc.constantFrom(...ITEMS)).map(toGive) },
  { weight: 3, arbitrary: tab.map(toSend) },
  { weight: 2, arbitrary: fc.tuple(which, mostly(false)).map(toArrive) },
  { weight: 2, arbitrary: fc.tuple(which, mostly(true)).map(toHear) },
  fc.tuple(fc.constantFrom("requests" as const, "replies" as const), which).map(toLose),
  tab.map(toReopen),
  fc.integer({ min: -WEEK, max: WEEK }).map(toSetClock),
);
const history = fc.array(step, { maxLength: 60, size: "max" });

test("in one tab every history ends with each question's last answer there once and acknowledged", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const lesson = play(1, steps);
      comeToRest(lesson);
      const { rows, given, tabs } = lesson;
      const last = given.map((answer) => [answer.item, answer.submission] as const);
      expect(new Map([...rows].map(([of, row]) => [of, row.submission]))).toEqual(new Map(last));
      expect(tabs.flatMap(({ outbox }) => waitingAnswers(outbox))).toEqual([]);
      expect(tabs.flatMap(({ outbox }) => [...outbox.overruled])).toEqual([]);
    }),
    RUNS,
  );
});

test("in two tabs no answered question is without its answer, and a tab whose own does not stand says so", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const lesson = play(2, steps);
      comeToRest(lesson);
      const { rows, given, tabs } = lesson;
      expect(new Set(rows.keys())).toEqual(new Set(given.map((answer) => answer.item)));
      expect(tabs.flatMap(({ outbox }) => waitingAnswers(outbox))).toEqual([]);
      for (const { outbox, last } of tabs) {
        const silent = [...last.values()].filter((own) => {
          const row = rows.get(own.item);
          const isReplaced = row !== undefined && row.seq > own.seq;
          const isThere = row?.submission === own.submission;
          return !(isThere || isReplaced || outbox.overruled.has(own.item));
        });
        expect(silent).toEqual([]);
      }
    }),
    RUNS,
  );
});

test("what is called saved the server has, and what is said to be on this device comes to it, in two tabs too", () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2), history, (count, steps) => {
      const promised = new Map<number, number>();
      const lesson = play(count, steps, (now) => {
        const said = now.tabs.flatMap((open) => saidOf(open, now));
        const lacking = said.filter(({ item, seq, is }) => is === "saved" && !has(now, item, seq));
        expect(lacking).toEqual([]);
        for (const { item, seq, is } of said)
          if (is === "device") promised.set(item, Math.max(promised.get(item) ?? 0, seq));
      });
      comeToRest(lesson);
      expect([...promised].filter(([item, seq]) => !has(lesson, item, seq))).toEqual([]);
    }),
    RUNS,
  );
});

/** Whether that answer to the question is in the database, or one that came to stand for it. */
function has({ rows }: Lesson, item: number, seq: number): boolean {
  return (rows.get(item)?.seq ?? 0) >= seq;
}

function saidOf({ outbox, onDevice }: Lesson["tabs"][number], { clock }: Lesson) {
  return ITEMS.map((item) => {
    const { seq = 0 } = outbox.unsent.get(item) ?? outbox.standing.get(item) ?? {};
    const is = saveState({ outbox, onDevice, isShutOut: false }, item, clock + SOON);
    return { item, seq, is };
  });
}

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.constantFrom(value, value, value, !value);
}

function toGive([of, item]: readonly [number, number]): Step {
  return { what: `give ${item} in tab ${of}`, take: (lesson) => give(lesson, of, item) };
}

function toSend(of: number): Step {
  return { what: `send from tab ${of}`, take: (lesson) => send(lesson, of) };
}

function toArrive([at, isTwice]: readonly [number, boolean]): Step {
  const what = `request ${at} arrives${isTwice ? " and is under way again" : ""}`;
  return { what, take: (lesson) => arrive(lesson, at, isTwice) };
}

function toHear([at, isForgotten]: readonly [number, boolean]): Step {
  const what = `reply ${at} is heard${isForgotten ? "" : ", and the device forgets nothing"}`;
  return { what, take: (lesson) => hear(lesson, at, isForgotten) };
}

function toLose([queue, at]: readonly ["requests" | "replies", number]): Step {
  const take = (lesson: Lesson) => void lesson[queue].splice(at % (lesson[queue].length || 1), 1);
  return { what: `${at} of the ${queue} is lost`, take };
}

function toReopen(of: number): Step {
  return { what: `tab ${of} is killed and opened`, take: (lesson) => reopen(lesson, of) };
}

function toSetClock(by: number): Step {
  const take = (lesson: Lesson) => {
    lesson.clock += by;
  };
  return { what: `the clock is set by ${by}`, take };
}
