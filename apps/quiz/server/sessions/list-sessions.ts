import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts, dossiers, sessions } from "#db/schema.ts";
import type { Owner } from "#server/sessions/own-session.ts";
import { type Session, sessionColumns } from "#server/sessions/session.ts";

/** A session in its teacher's list. */
export type ListedSession = Session & { readonly joinCode: string; readonly joined: number };

/** As many as a start page can show; the results of older ones are deleted before long anyway. */
const MOST = 60;

/** The class sessions of a teacher, the newest first. */
export async function listSessions(
  database: Database,
  { id }: Owner,
): Promise<readonly ListedSession[]> {
  const found = await database
    .select({
      ...sessionColumns,
      joined: sql<number>`(select count(*) from ${attempts} where ${attempts.sessionId} = ${sessions.id})::int`,
    })
    .from(sessions)
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(and(eq(sessions.teacherId, id), eq(sessions.kind, "class")))
    .orderBy(desc(sessions.openedAt))
    .limit(MOST);
  return found.map((session) => ({ ...session, joinCode: session.joinCode ?? "" }));
}
