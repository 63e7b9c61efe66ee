import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { devices, signIns, teachers } from "#db/schema.ts";
import { app } from "#server/app.ts";
import { FIELDS } from "#server/chosen.ts";
import { requireForm } from "#server/forms.ts";
import { startAttempt } from "#server/practice.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { hashToken, newToken } from "#server/tokens.ts";
import { fittingAnswer, sealAnswer } from "#testing/answers.ts";
import { openClass, seatStudent } from "#testing/open-class.ts";

/** Everybody who may ask: two students of one class, one of another, two teachers, a reader alone, and nobody. */
export type Person =
  | "nobody"
  | "a reader"
  | "student A"
  | "student B"
  | "a student of another class"
  | "teacher A, an admin"
  | "teacher B";

/** What each browser sends as its cookie, and what there is for them to ask after: teacher A's class, student A's attempt. */
export type People = {
  readonly cookies: Readonly<Record<Person, string>>;
  readonly sessionId: string;
  readonly attemptId: string;
  /** The reader's, in practice. */
  readonly practiceId: string;
  /** Teacher B. */
  readonly teacherId: string;
  /** A whole answer to question 1 of the class, as its form sends it. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
};

/** Seats everybody anew at the server of this process: the classes on one editorial, the reader on another. */
export async function seatPeople(classSlug: string, practiceSlug: string): Promise<People> {
  const { database } = app();
  const [own, other] = await Promise.all(
    [1, 2].map(() => openClass(database, required(classSlug))),
  );
  if (!(own && other)) throw new Error("No class was opened.");
  await database.update(teachers).set({ isAdmin: true }).where(eq(teachers.id, own.teacherId));
  const [studentA, studentB, stranger] = [
    await seat(database, own),
    await seat(database, own),
    await seat(database, other),
  ];
  const reader = newToken();
  const practiceId = await startAttempt(database, required(practiceSlug), hashToken(reader));
  return {
    cookies: {
      nobody: "",
      "a reader": `linchpin-reader=${reader}`,
      "student A": studentA.cookie,
      "student B": studentB.cookie,
      "a student of another class": stranger.cookie,
      "teacher A, an admin": await signIn(database, own.teacherId),
      "teacher B": await signIn(database, other.teacherId),
    },
    sessionId: own.id,
    attemptId: studentA.attemptId,
    practiceId,
    teacherId: other.teacherId,
    fields: await answerFields(database, own.formDigest),
  };
}

async function answerFields(database: Database, formDigest: string): Promise<People["fields"]> {
  const { form, seal } = await requireForm(database, formDigest);
  const [item] = form.items;
  const response = item && sealAnswer(item, fittingAnswer(item), seal);
  // The class is on a sample whose first question is of this kind.
  if (response?.kind !== "picked") throw new Error("Question 1 has no options.");
  return { [FIELDS.option]: response.options };
}

function required(slug: string): PublishedDossier {
  const published = app().dossiers.find((dossier) => dossier.slug === slug);
  if (!published) throw new Error(`${slug} is not on the shelf.`);
  return published;
}

async function seat(database: Database, session: Awaited<ReturnType<typeof openClass>>) {
  const { attemptId } = await seatStudent(database, session);
  const token = newToken();
  await database
    .insert(devices)
    .values({ tokenHash: hashToken(token), sessionId: session.id, attemptId });
  return { attemptId, cookie: `linchpin-student=${token}` };
}

/** Signs a teacher in for an hour; gives what the browser sends as its cookie. */
export async function signIn(database: Database, teacherId: string): Promise<string> {
  const token = newToken();
  const expiresAt = sql`now() + interval '1 hour'`;
  await database.insert(signIns).values({ tokenHash: hashToken(token), teacherId, expiresAt });
  return `linchpin-teacher=${token}`;
}
