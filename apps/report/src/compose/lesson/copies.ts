import type { Copied } from "../../phrases/teaching-catalogue.ts";
import { LENGTHS, type Length } from "./schedule.ts";

/** How a lesson is taught: with a device for each student, or on paper alone. */
export const MODES = ["screens", "paper"] as const;
export type Mode = (typeof MODES)[number];

/** How many pages each handout has, and how many students are in the class. */
export type ClassSet = {
  readonly pages: Readonly<Record<Copied, number>>;
  readonly students: number;
};

/** One document to copy: how often, and how many sheets of paper that takes in each lesson. */
export type CopyRow = {
  readonly document: Copied;
  readonly pages: number;
  readonly copies: number;
  /** By `LESSONS`; 0 where it is not needed. */
  readonly sheets: readonly number[];
};

/** Every length of lesson in every mode, in the order of a table's columns. */
export const LESSONS: ReadonlyArray<{ readonly minutes: Length; readonly mode: Mode }> =
  LENGTHS.flatMap((minutes) => MODES.map((mode) => ({ minutes, mode })));

/** What is needed where: on screens the quiz is not copied, and a short lesson has no use for Review. */
const NEEDED: Readonly<Record<Copied, (lesson: (typeof LESSONS)[number]) => boolean>> = {
  read: () => true,
  quiz: ({ mode }) => mode === "paper",
  review: ({ minutes }) => minutes !== 20,
  exit: () => true,
};

/** How many students share one. */
const SHARED: Readonly<Record<Copied, number>> = { read: 1, quiz: 1, review: 2, exit: 2 };

const DOCUMENTS = ["read", "quiz", "review", "exit"] as const;

/** What to copy for a class, in sheets printed on both sides; what has no pages is no row. */
export function countCopies({ pages, students }: ClassSet): readonly CopyRow[] {
  return DOCUMENTS.filter((document) => pages[document] > 0).map((document) => {
    const copies = Math.ceil(students / SHARED[document]);
    const sheets = copies * Math.ceil(pages[document] / 2);
    return {
      document,
      pages: pages[document],
      copies,
      sheets: LESSONS.map((lesson) => (NEEDED[document](lesson) ? sheets : 0)),
    };
  });
}

/** All sheets of a lesson together, in the order of `LESSONS`. */
export function sumSheets(rows: readonly CopyRow[]): readonly number[] {
  return LESSONS.map((_, at) => rows.reduce((sum, { sheets }) => sum + (sheets[at] ?? 0), 0));
}
