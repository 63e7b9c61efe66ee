import fc from "fast-check";
import { expect, test } from "vitest";
import { countCopies, LESSONS, sumSheets } from "./copies.ts";
import { LENGTHS, STEPS, scheduleLesson } from "./schedule.ts";

const text = fc.record({
  reading: fc.integer({ min: 1, max: 200 }),
  paragraphs: fc.integer({ min: 1, max: 200 }),
});
const pages = fc.record({
  read: fc.integer({ min: 1, max: 9 }),
  quiz: fc.integer({ min: 1, max: 20 }),
  review: fc.integer({ min: 1, max: 60 }),
  exit: fc.integer({ min: 1, max: 2 }),
});

test("the steps of a lesson fill it to the minute, in order, however long the text", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LENGTHS), text, (length, of) => {
      const schedule = scheduleLesson(length, of);
      const minutes = [...schedule.values()];
      expect(minutes.reduce((sum, step) => sum + step, 0)).toBe(length);
      expect(minutes.every((step) => Number.isInteger(step) && step > 0)).toBe(true);
      expect([...schedule.keys()]).toEqual(STEPS.filter((step) => schedule.has(step)));
    }),
  );
});

test("no lesson is without its question, quiz, answers and tickets, nor a longer one without talk", () => {
  fc.assert(
    fc.property(text, (of) => {
      for (const length of LENGTHS) {
        const schedule = scheduleLesson(length, of);
        for (const step of ["open", "quiz", "answers", "exit"] as const)
          expect(schedule.get(step)).toBeGreaterThan(0);
        if (length > 20) expect(schedule.get("talk")).toBeGreaterThanOrEqual(4);
      }
    }),
  );
});

test("a longer text never takes less time to read in a lesson", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LENGTHS), text, (length, of) => {
      const longer = { ...of, reading: of.reading + 1 };
      expect(scheduleLesson(length, longer).get("read") ?? 0).toBeGreaterThanOrEqual(
        scheduleLesson(length, of).get("read") ?? 0,
      );
    }),
  );
});

test("sheets are copies times pages on both sides, each student is served, and the sum is the sum", () => {
  fc.assert(
    fc.property(pages, fc.integer({ min: 1, max: 60 }), (counted, students) => {
      const rows = countCopies({ pages: counted, students });
      for (const { document, pages: own, copies, sheets } of rows) {
        const shared = document === "review" || document === "exit" ? 2 : 1;
        expect(copies * shared).toBeGreaterThanOrEqual(students);
        expect((copies - 1) * shared).toBeLessThan(students);
        for (const count of sheets) expect([0, copies * Math.ceil(own / 2)]).toContain(count);
      }
      const sums = LESSONS.map((_, at) => rows.map(({ sheets }) => sheets[at] ?? 0));
      expect(sumSheets(rows)).toEqual(sums.map((of) => of.reduce((sum, n) => sum + n, 0)));
    }),
  );
});

test.for([
  { minutes: 20, mode: "screens", needs: ["read", "exit"], because: "the quiz is on the screens" },
  {
    minutes: 20,
    mode: "paper",
    needs: ["read", "quiz", "exit"],
    because: "there is no time for Review",
  },
  {
    minutes: 45,
    mode: "screens",
    needs: ["read", "review", "exit"],
    because: "the talk goes by the map in Review",
  },
  {
    minutes: 90,
    mode: "paper",
    needs: ["read", "quiz", "review", "exit"],
    because: "everything is on paper",
  },
] as const)("$minutes minutes with $mode need $needs: $because", ({ minutes, mode, needs }) => {
  const at = LESSONS.findIndex((lesson) => lesson.minutes === minutes && lesson.mode === mode);
  const rows = countCopies({ pages: { read: 4, quiz: 5, review: 12, exit: 1 }, students: 24 });
  expect(rows.filter(({ sheets }) => sheets[at] !== 0).map(({ document }) => document)).toEqual(
    needs,
  );
});
