/** What an answer key is made of: a table to mark by, then question by question. */
export type KeyPiece = MarkingTable | KeyEntry;

/** All forms of a quiz in one table, a row a question; the first column is its number. */
type MarkingTable = {
  readonly kind: "marking";
  readonly head: readonly string[];
  /** Shares of the width, one a column. */
  readonly shares: readonly number[];
  readonly rows: ReadonlyArray<readonly string[]>;
};

/**
 * One question of an answer key, for every form that asks it: how it is answered on each of them, why
 * that fits, and what every other answer really is.
 */
type KeyEntry = {
  readonly kind: "key-entry";
  /** Its number, with the letters of its forms where the others ask something else. */
  readonly number: string;
  readonly stem: string;
  readonly statement?: string;
  readonly where: string;
  /** What heads the columns: the marks, what is printed beside them where anything is, what it is. */
  readonly head: readonly string[];
  readonly why?: string;
  readonly lines: readonly KeyLine[];
};

/** An option, a paragraph, a row or a line to put in order. */
export type KeyLine = {
  /** What it is printed with, one a form, or one for all. */
  readonly marks: readonly string[];
  readonly isRight: boolean;
  readonly text?: string;
  /** That it fits, or what fits a row; of a wrong answer what its giver took for what. */
  readonly verdict: string;
  readonly note: string;
  readonly where?: string;
  /** What else could be given for a row. */
  readonly others: readonly OtherAnswer[];
};

export type OtherAnswer = {
  readonly text: string;
  readonly verdict: string;
  readonly note: string;
};
