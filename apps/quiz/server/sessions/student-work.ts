import type { Item } from "@linchpin/model";
import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import { gradeOf, type QuestionState } from "#server/questions.ts";
import { Refusal } from "#server/refusal.ts";
import { type GivenAnswer, readClassWork, type StudentWork } from "#server/sessions/class-work.ts";
import { type Owner, type OwnSession, requireMainSession } from "#server/sessions/own-session.ts";
import { keyInWords, responseInWords } from "#server/sessions/response-words.ts";

/** One question with what a student gave for it, in words. */
export type AnsweredItem = {
  readonly number: number;
  readonly item: Item;
  readonly state: QuestionState;
  readonly answer: WordedAnswer | undefined;
  /** What came after the end. */
  readonly late: WordedAnswer | undefined;
  readonly fits: string;
};

export type WordedAnswer = Omit<GivenAnswer, "response"> & { readonly words: string };

/** One student's work, question by question. */
export type OneStudent = {
  readonly session: OwnSession;
  readonly student: StudentWork;
  readonly source: StoredForm["dossier"]["source"];
  readonly answers: readonly AnsweredItem[];
};

/** One student of a class with every answer, or a refusal. */
export async function requireStudent(
  database: Database,
  owner: Owner,
  sessionId: string,
  attemptId: string,
): Promise<OneStudent> {
  const session = await requireMainSession(database, owner, sessionId);
  const work = await readClassWork(database, session.id);
  const student = work.find((one) => one.attemptId === attemptId);
  if (!student) throw studentNotFound();
  const { form, dossier } = await requireForm(database, student.formDigest);
  return { session, student, source: dossier.source, answers: answersOf(student, form.items) };
}

/** Every student of a class with every answer. */
export async function readAllAnswers(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<readonly OneStudent[]> {
  const session = await requireMainSession(database, owner, sessionId);
  const all: OneStudent[] = [];
  for (const student of await readClassWork(database, session.id)) {
    const { form, dossier } = await requireForm(database, student.formDigest);
    const answers = answersOf(student, form.items);
    all.push({ session, student, source: dossier.source, answers });
  }
  return all;
}

/** Everything that is kept of one student, to be handed over. */
export async function exportStudent(
  database: Database,
  owner: Owner,
  sessionId: string,
  attemptId: string,
) {
  const { student, source, answers } = await requireStudent(database, owner, sessionId, attemptId);
  const { nickname, seat, isMakeUp, isIn, startedAt } = student;
  return {
    editorial: source.title,
    nickname,
    seat,
    isMakeUp,
    handedIn: isIn,
    joinedAt: startedAt,
    answers: answers.map(({ number, item, answer, late }) => ({
      number,
      question: item.stem,
      ...(item.statement !== undefined && { statement: item.statement }),
      answer,
      late,
    })),
  };
}

/** Deletes one student's attempt with all its answers; nothing brings it back. */
export async function eraseStudent(
  database: Database,
  owner: Owner,
  sessionId: string,
  attemptId: string,
): Promise<void> {
  const { student } = await requireStudent(database, owner, sessionId, attemptId);
  await database
    .delete(attempts)
    .where(and(eq(attempts.sessionId, student.sessionId), eq(attempts.id, student.attemptId)));
}

function answersOf({ given, late }: StudentWork, items: readonly Item[]): readonly AnsweredItem[] {
  return items.map((item, index) => {
    const number = index + 1;
    const answer = given.get(number);
    return {
      number,
      item,
      state: answer ? gradeOf(answer) : "open",
      answer: wordAnswer(item, answer),
      late: wordAnswer(item, late.get(number)),
      fits: keyInWords(item),
    };
  });
}

function wordAnswer(item: Item, answer: GivenAnswer | undefined): WordedAnswer | undefined {
  if (!answer) return undefined;
  const { response, ...rest } = answer;
  return { ...rest, words: responseInWords(item, response) };
}

function studentNotFound(): Refusal {
  return new Refusal("student-not-found", phrases().results.noStudent.title);
}
