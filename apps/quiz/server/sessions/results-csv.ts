import type { Database } from "#db/client.ts";
import { phrases } from "#phrases/here.ts";
import type { Cell } from "#server/sessions/csv.ts";
import type { Owner } from "#server/sessions/own-session.ts";
import { type Results, readResults } from "#server/sessions/results.ts";
import {
  type AnsweredItem,
  type OneStudent,
  readAllAnswers,
  type WordedAnswer,
} from "#server/sessions/student-work.ts";

/** A table with its head. */
export type Table = ReadonlyArray<readonly Cell[]>;

/** One row for every answer, those that came late among them. */
export async function tabulateAnswers(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<Table> {
  const { tidy } = phrases().results.csv;
  const students = await readAllAnswers(database, owner, sessionId);
  return [Object.values(tidy), ...students.flatMap(rowsOf)];
}

/** One row for every student: what a mark book wants. */
export async function tabulateStudents(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<Table> {
  return toMarkBook(await readResults(database, owner, sessionId));
}

/** The same of results that are read already. */
export function toMarkBook({ students, questions }: Results): Table {
  const { wide, yes, no, question } = phrases().results.csv;
  const head = [...Object.values(wide), ...questions.map(({ number }) => question(number))];
  const body = students.map(({ nickname, seat, isIn, isMakeUp, points, percent, cells }) => [
    nickname,
    seat ?? "",
    isIn ? yes : no,
    isMakeUp ? yes : no,
    points,
    percent,
    ...cells.map((cell) => toPoints(cell.points)),
  ]);
  return [head, ...body];
}

function rowsOf(one: OneStudent): Table {
  const { csv } = phrases().results;
  return one.answers.flatMap((answered) => [
    ...(answered.answer ? [rowOf(one, answered, answered.answer, csv.no)] : []),
    ...(answered.late ? [rowOf(one, answered, answered.late, csv.yes)] : []),
  ]);
}

function rowOf(
  { session, student }: OneStudent,
  { number, item }: AnsweredItem,
  { words, points, certainty, answeredAt }: WordedAnswer,
  isLate: string,
): readonly Cell[] {
  const { yes, no } = phrases().results.csv;
  return [
    session.id,
    student.nickname,
    student.seat ?? "",
    student.isMakeUp ? yes : no,
    number,
    item.id,
    item.kind,
    words,
    toPoints(points),
    certainty ?? "",
    isLate,
    answeredAt.toISOString(),
  ];
}

/** As many places as tell thirds apart. */
function toPoints(points: number | undefined): Cell {
  return points === undefined ? "" : Math.round(points * 10_000) / 10_000;
}
