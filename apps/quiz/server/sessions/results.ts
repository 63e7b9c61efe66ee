import type { Dossier, Item } from "@linchpin/model";
import type { Database } from "#db/client.ts";
import { requireForm } from "#server/forms.ts";
import { gradeOf, type QuestionState } from "#server/questions.ts";
import { type GivenAnswer, readClassWork, type StudentWork } from "#server/sessions/class-work.ts";
import { type Owner, type OwnSession, requireMainSession } from "#server/sessions/own-session.ts";

/** How one student's answer to one question went. */
export type ResultCell = {
  readonly state: QuestionState;
  /** From 0 to 1; undefined where nothing counts. */
  readonly points: number | undefined;
  /** Something came after the end. */
  readonly isLate: boolean;
};

/** What a student reached of all the questions of the form, answered or not. */
type Reached = {
  /** To one decimal, and never rounded up to a full point. */
  readonly points: number;
  /** Of 100, rounded down. */
  readonly percent: number;
};

export type StudentResult = Pick<
  StudentWork,
  "attemptId" | "nickname" | "seat" | "isMakeUp" | "isIn"
> &
  Reached & { readonly cells: readonly ResultCell[] };

/** How the class did on one question. */
export type QuestionResult = {
  readonly number: number;
  readonly stem: string;
  readonly statement: string | undefined;
  /** How many students stand where. */
  readonly counts: Readonly<Record<QuestionState, number>>;
};

export type Results = {
  readonly session: OwnSession;
  readonly source: Dossier["source"];
  readonly questions: readonly QuestionResult[];
  readonly students: readonly StudentResult[];
};

/**
 * What came of a class, its make-ups among it.
 *
 * Everybody's answers count, handed in or not. Points are of all questions of the form: one without an answer has
 * none.
 */
export async function readResults(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<Results> {
  const session = await requireMainSession(database, owner, sessionId);
  const { form, dossier } = await requireForm(database, session.formDigest);
  const work = await readClassWork(database, session.id);
  const students = work.map((student) => toResult(student, form.items.length));
  return {
    session,
    source: dossier.source,
    students,
    questions: form.items.map((item, index) => toQuestion(item, index, students)),
  };
}

/** What a student reached with these answers, of so many questions. */
export function reachedBy(
  given: Iterable<Pick<GivenAnswer, "points">>,
  questions: number,
): Reached {
  const sum = [...given].reduce((total, { points }) => total + points, 0);
  return {
    points: Math.floor((sum + SLACK) * 10) / 10,
    percent: questions === 0 ? 0 : Math.floor((sum / questions) * 100 + SLACK),
  };
}

/** What floats lose when thirds are added; far less than any share. */
const SLACK = 1e-4;

function toResult(student: StudentWork, questions: number): StudentResult {
  const { attemptId, nickname, seat, isMakeUp, isIn, given, late } = student;
  const cells = Array.from({ length: questions }, (_, index): ResultCell => {
    const answer = given.get(index + 1);
    return {
      state: answer ? gradeOf(answer) : "open",
      points: answer?.points,
      isLate: late.has(index + 1),
    };
  });
  const reached = reachedBy(given.values(), questions);
  return { attemptId, nickname, seat, isMakeUp, isIn, cells, ...reached };
}

function toQuestion(
  { stem, statement }: Item,
  index: number,
  students: readonly StudentResult[],
): QuestionResult {
  const states = students.map(({ cells }) => cells[index]?.state ?? "open");
  const count = (state: QuestionState) => states.filter((one) => one === state).length;
  return {
    number: index + 1,
    stem,
    statement,
    counts: {
      right: count("right"),
      partly: count("partly"),
      "not-yet": count("not-yet"),
      open: count("open"),
    },
  };
}
