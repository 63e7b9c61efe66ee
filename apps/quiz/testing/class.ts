import type { Item, ItemResponse } from "@linchpin/model";
import { and, asc, eq, sql } from "drizzle-orm";
import { attempts, lateResponses, responses, sessions, teachers } from "#db/schema.ts";
import { app } from "#server/app.ts";
import { requireForm } from "#server/forms.ts";
import { type Opening, openSession } from "#server/sessions/open-session.ts";
import { findSession } from "#server/sessions/session.ts";
import { fittingFields } from "#testing/fitting-fields.ts";
import { signIn } from "#testing/people.ts";

/** A session that a test opened: what is typed to join it, and what it asks, keys and all. */
export type OpenedClass = {
  readonly id: string;
  readonly code: string;
  readonly items: readonly Item[];
  /** By question: an answer that fits, as its form sends it. */
  readonly fields: ReadonlyArray<Readonly<Record<string, readonly string[]>>>;
};

/** An answer as the database has it. */
export type KeptAnswer = {
  readonly nickname: string | null;
  readonly item: number;
  readonly seq: number;
  readonly response: ItemResponse;
  readonly isLate: boolean;
};

/** How a test opens one. */
export type OpeningOfClass = Opening;

const TEACHER = "Teacher of the tests";

/** Opens a session of an editorial on the shelf of the server in this process, as its teacher would. */
export async function openAsTeacher(slug: string, opening: Opening): Promise<OpenedClass> {
  const { database, dossiers } = app();
  const published = dossiers.find((one) => one.slug === slug);
  if (!published) throw new Error(`There is no ${slug}.`);
  return await findOpened(await openSession(database, await teacher(), published, opening));
}

/** A session that was opened, here or on a page of its teacher's. */
export async function findOpened(id: string): Promise<OpenedClass> {
  const session = await findSession(app().database, id);
  if (!session) throw new Error("The session was not opened.");
  const stored = await requireForm(app().database, session.formDigest);
  const { items } = stored.form;
  return { id, code: session.joinCode ?? "", items, fields: fittingFields(stored) };
}

/** Signs that teacher in, who is an admin; gives what the browser sends as its cookie. */
export async function signInTeacher(): Promise<string> {
  return await signIn(app().database, (await teacher()).id);
}

/** Closes a session, so long ago in seconds; half a minute of grace follows the end. */
export async function closeClass(id: string, secondsAgo: number): Promise<void> {
  const then = sql`now() - make_interval(secs => ${secondsAgo})`;
  await app()
    .database.update(sessions)
    .set({ openedAt: sql`${sessions.openedAt} - interval '1 hour'`, closedAt: then })
    .where(eq(sessions.id, id));
}

/** Every answer of a session, late ones too, in the order of students and questions. */
export async function readAnswers(id: string): Promise<readonly KeptAnswer[]> {
  const kept = [];
  for (const table of [responses, lateResponses]) {
    const rows = await app()
      .database.select({
        nickname: attempts.nickname,
        item: table.itemNumber,
        seq: table.seq,
        response: table.response,
      })
      .from(table)
      .innerJoin(
        attempts,
        and(eq(attempts.sessionId, table.sessionId), eq(attempts.id, table.attemptId)),
      )
      .where(eq(table.sessionId, id))
      .orderBy(asc(attempts.nickname), asc(table.itemNumber));
    kept.push(...rows.map((row) => ({ ...row, isLate: table === lateResponses })));
  }
  return kept;
}

async function teacher(): Promise<{ readonly id: string }> {
  const { database } = app();
  await database.insert(teachers).values({ name: TEACHER, isAdmin: true }).onConflictDoNothing();
  const [found] = await database.select().from(teachers).where(eq(teachers.name, TEACHER));
  if (!found) throw new Error("There is no teacher.");
  return found;
}
