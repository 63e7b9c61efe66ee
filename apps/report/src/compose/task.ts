import type { Entry } from "./piece.ts";

/** A row of a grid, numbered; `written` is the letter of the column that fits it. */
export type TaskRow = Entry & { readonly written?: string };

/** Rows to which columns are to be found: a circle in every cell, or a box for a letter in every row. */
export type GridTask = {
  readonly kind: "matrix" | "match";
  readonly ask: string;
  readonly columns: readonly Entry[];
  readonly rows: readonly TaskRow[];
};

/**
 * How a question is answered on paper. Nothing is marked or written in but in a teacher's edition.
 *
 * One answer is a circle to fill, several are squares; a place in the text is a number on a line; a
 * matrix has a circle in every cell, a match a box for a letter in every row, an order a box for a
 * number before every line.
 */
export type Task =
  | {
      readonly kind: "choices";
      readonly picks: number;
      readonly ask?: string;
      readonly options: ReadonlyArray<Entry & { readonly isMarked: boolean }>;
    }
  | { readonly kind: "place"; readonly ask: string; readonly written?: string }
  | GridTask
  | {
      readonly kind: "order";
      readonly ask: string;
      readonly lines: ReadonlyArray<{ readonly text: string; readonly written?: string }>;
    };

export type TaskOf<Kind extends Task["kind"]> = Extract<Task, { readonly kind: Kind }>;

/** The answer to a question with its reasons, by how the question was answered. */
export type Solution =
  | {
      readonly kind: "choices";
      readonly picks: number;
      readonly answers: readonly Entry[];
      readonly why: string;
      readonly others: ReadonlyArray<Entry & { readonly rationale: string }>;
    }
  | {
      readonly kind: "place";
      readonly answer: string;
      readonly why: string;
      /** Paragraphs that are neither right nor wrong. */
      readonly near?: string;
      readonly others: readonly Entry[];
    }
  | {
      readonly kind: "rows";
      readonly why: string;
      readonly rows: ReadonlyArray<
        Entry & { readonly answer: Entry; readonly why: string; readonly where: string }
      >;
    }
  | {
      readonly kind: "order";
      readonly lines: ReadonlyArray<Entry & { readonly when: string }>;
    };

export type SolutionOf<Kind extends Solution["kind"]> = Extract<Solution, { readonly kind: Kind }>;

/** What a note hangs from: the circle or square of an option, or what a row or a place is called. */
export type Mark = { readonly kind: "circle" | "square" | "name"; readonly text: string };

/** Something said of one answer or one row. */
export type Note = { readonly mark: Mark; readonly text: string };
