import { Paragraph } from "docx";
import type { Entry, PieceOf } from "../../compose/piece.ts";
import type { GridTask, TaskOf } from "../../compose/task.ts";
import { type Drawn, table, words, writeOnLines } from "../elements.ts";
import { columnsList, optionsList, QUESTIONS } from "../numbering.ts";
import { LABEL, STATEMENT, STEM } from "../styles.ts";

/** A question with what it is answered on. What a teacher's edition marks or writes in is not looked at. */
export function drawQuestion({ number, stem, statement, task }: PieceOf<"question">): Drawn {
  return [
    words(stem, { style: STEM, numbering: { reference: QUESTIONS, level: 0 } }),
    ...(statement === undefined ? [] : [words(statement, { style: STATEMENT })]),
    ...drawAsk(task.ask),
    ...drawTask(number, task),
  ];
}

function drawAsk(ask: string | undefined): Drawn {
  return ask === undefined ? [] : [words(ask, { style: LABEL, keepNext: true })];
}

function drawTask(number: number, task: PieceOf<"question">["task"]): Drawn {
  switch (task.kind) {
    case "choices":
      return lettered(optionsList(number, task.picks), task.options);
    case "place":
      return writeOnLines(1);
    case "matrix":
      return [drawMatrix(task), after()];
    case "match":
      return [...lettered(columnsList(number), task.columns), drawMatch(task), after()];
    case "order":
      return [drawOrder(task), after()];
  }
}

/** A list lettered by Word: what is put in or taken out is lettered anew. */
function lettered(reference: string, entries: readonly Entry[]): Drawn {
  return entries.map(({ text }, at) =>
    words(text, {
      numbering: { reference, level: 0 },
      keepNext: at < entries.length - 1,
    }),
  );
}

function numbered(label: string, text: string): Paragraph {
  return words([{ text: label, bold: true }, { text }]);
}

/** A circle to fill for every column of every row. */
function drawMatrix({ columns, rows }: GridTask) {
  return table({
    head: ["", ...columns.map(({ label, text }) => `${label} ${text}`)],
    shares: [3, ...columns.map(() => 1.5)],
    rows: rows.map(({ label, text }) => [
      [numbered(label, text)],
      ...columns.map(() => [words("○")]),
    ]),
  });
}

/** A box for a letter before every row. */
function drawMatch({ rows }: GridTask) {
  return table({
    shares: [1, 9],
    rows: rows.map(({ label, text }) => [[], [numbered(label, text)]]),
  });
}

/** A box for a number before every line. */
function drawOrder({ lines }: TaskOf<"order">) {
  return table({ shares: [1, 9], rows: lines.map(({ text }) => [[], [words(text)]]) });
}

/** Two tables that touch would be one to Word. */
function after(): Paragraph {
  return new Paragraph({});
}
