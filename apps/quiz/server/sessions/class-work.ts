import type { Certainty, ItemResponse } from "@linchpin/model";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts, lateResponses, responses, sessions } from "#db/schema.ts";

/** An answer as it was kept. */
export type GivenAnswer = {
  readonly response: ItemResponse;
  readonly points: number;
  readonly certainty: Certainty | null;
  readonly answeredAt: Date;
};

/** Answers by question number, from 1. */
type GivenAnswers = ReadonlyMap<number, GivenAnswer>;

/** Everything one student did in a class, or in a make-up of it. */
export type StudentWork = {
  readonly attemptId: string;
  readonly sessionId: string;
  readonly formDigest: string;
  readonly nickname: string;
  readonly seat: number | null;
  readonly isMakeUp: boolean;
  /** Whether it was handed in; what was not is counted all the same. */
  readonly isIn: boolean;
  readonly startedAt: Date;
  readonly given: GivenAnswers;
  /** What came after the end: never counted. */
  readonly late: GivenAnswers;
};

/** The work of every student of a class, make-ups among them; by seat, else by nickname. The caller has asked who may. */
export async function readClassWork(
  database: Database,
  sessionId: string,
): Promise<readonly StudentWork[]> {
  const students = await readStudents(database, sessionId);
  const ids = students.map((student) => student.attemptId);
  const [given, late] = [
    await readAnswers(database, responses, ids),
    await readAnswers(database, lateResponses, ids),
  ];
  return students.map(({ finishedAt, nickname, kind, ...student }) => ({
    ...student,
    // In a class with a roster it is the number again.
    nickname: student.seat === null ? (nickname ?? "") : "",
    isMakeUp: kind === "make-up",
    isIn: finishedAt !== null,
    given: given.get(student.attemptId) ?? new Map(),
    late: late.get(student.attemptId) ?? new Map(),
  }));
}

async function readStudents(database: Database, sessionId: string) {
  return await database
    .select({
      attemptId: attempts.id,
      sessionId: attempts.sessionId,
      formDigest: attempts.formDigest,
      nickname: attempts.nickname,
      seat: attempts.seatNumber,
      kind: sessions.kind,
      startedAt: attempts.startedAt,
      finishedAt: attempts.finishedAt,
    })
    .from(attempts)
    .innerJoin(sessions, eq(sessions.id, attempts.sessionId))
    .where(or(eq(sessions.id, sessionId), eq(sessions.mainSessionId, sessionId)))
    .orderBy(asc(attempts.seatNumber), asc(attempts.nickname));
}

type Kept = typeof responses | typeof lateResponses;

async function readAnswers(
  database: Database,
  table: Kept,
  attemptIds: readonly string[],
): Promise<ReadonlyMap<string, GivenAnswers>> {
  const found = await database
    .select({
      attemptId: table.attemptId,
      number: table.itemNumber,
      response: table.response,
      points: table.points,
      certainty: table.certainty,
      answeredAt: table.answeredAt,
    })
    .from(table)
    .where(and(inArray(table.attemptId, [...attemptIds]), eq(table.round, 1)))
    .orderBy(asc(table.itemNumber));
  const byAttempt = Map.groupBy(found, ({ attemptId }) => attemptId);
  return new Map(
    [...byAttempt].map(([id, answers]) => [
      id,
      new Map(answers.map(({ attemptId: _, number, ...answer }) => [number, answer])),
    ]),
  );
}
