import { asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { attempts, links, sessions, teachers } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { createLink } from "#server/teachers/links.ts";
import { requireAdmin, type Teacher } from "#server/teachers/teacher.ts";

/** A teacher as the admin sees them: what they hold here is counted, never shown. */
export type Person = Teacher & {
  readonly createdAt: Date;
  readonly sessions: number;
  readonly attempts: number;
};

const Id = z.guid();

/** Everybody who may open sessions here, by name; for an admin alone. */
export async function listPeople(database: Database, by: Teacher): Promise<readonly Person[]> {
  requireAdmin(by);
  return await selectPeople(database).orderBy(asc(sql`lower(${teachers.name})`));
}

/** One of them; for an admin alone. */
export async function requirePerson(database: Database, by: Teacher, id: string): Promise<Person> {
  requireAdmin(by);
  const known = Id.safeParse(id).data;
  const [person] =
    known === undefined ? [] : await selectPeople(database).where(eq(teachers.id, known));
  if (!person) throw noSuchTeacher();
  return person;
}

/** Makes a link by which one more teacher comes in; gives its token. */
export async function invite(database: Database, by: Teacher): Promise<string> {
  requireAdmin(by);
  return await createLink(database, "invite");
}

/** How many invitations nobody has used yet. */
export async function countInvitations(database: Database, by: Teacher): Promise<number> {
  requireAdmin(by);
  return await database.$count(links, OPEN_INVITATION);
}

/** Takes back every invitation that nobody has used yet. */
export async function withdrawInvitations(database: Database, by: Teacher): Promise<void> {
  requireAdmin(by);
  await database.delete(links).where(OPEN_INVITATION);
}

/** Removes a teacher with all sign-ins, sessions and results; the last admin stays. */
export async function removePerson(database: Database, by: Teacher, id: string): Promise<void> {
  const person = await requirePerson(database, by, id);
  await database.transaction(async (transaction) => {
    // Two admins who remove each other at once would each see the other one left.
    const admins = await transaction
      .select({ id: teachers.id })
      .from(teachers)
      .where(eq(teachers.isAdmin, true))
      .orderBy(asc(teachers.id))
      .for("update");
    if (!admins.some((admin) => admin.id !== person.id)) throw lastAdmin();
    await transaction.delete(teachers).where(eq(teachers.id, person.id));
  });
}

const OPEN_INVITATION = sql`${links.purpose} = 'invite' and ${links.usedAt} is null and ${links.expiresAt} > now()`;

function selectPeople(database: Database) {
  const own = database
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.teacherId, teachers.id));
  return database
    .select({
      id: teachers.id,
      name: teachers.name,
      isAdmin: teachers.isAdmin,
      createdAt: teachers.createdAt,
      sessions: database.$count(sessions, eq(sessions.teacherId, teachers.id)),
      attempts: database.$count(attempts, inArray(attempts.sessionId, own)),
    })
    .from(teachers)
    .$dynamic();
}

function noSuchTeacher(): Refusal {
  return new Refusal("teacher-not-found", phrases().accounts.problems["teacher-not-found"]);
}

function lastAdmin(): Refusal {
  return new Refusal("last-admin", phrases().accounts.problems["last-admin"]);
}
