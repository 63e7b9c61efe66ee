import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { dossiers, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { type Session, sessionColumns } from "#server/sessions/session.ts";
import type { Teacher } from "#server/teachers/teacher.ts";

/** Who asks for a session: of a teacher, no more than who they are. */
export type Owner = Pick<Teacher, "id">;

/** A session of a class or a make-up, as its own teacher knows it. */
export type OwnSession = Session & {
  readonly kind: "class" | "make-up";
  readonly joinCode: string;
  readonly keepDays: number;
};

const SessionId = z.guid();

/** The session, if it is this teacher's; else a refusal that does not tell whether there is one. */
export async function requireOwnSession(
  database: Database,
  { id: teacherId }: Owner,
  sessionId: string,
): Promise<OwnSession> {
  const id = SessionId.safeParse(sessionId).data;
  const [row] =
    id === undefined
      ? []
      : await database
          .select({ ...sessionColumns, keepDays: sessions.keepDays })
          .from(sessions)
          .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
          .where(and(eq(sessions.id, id), eq(sessions.teacherId, teacherId)));
  if (!row || row.kind === "practice" || row.joinCode === null) throw sessionNotFound();
  return { ...row, kind: row.kind, joinCode: row.joinCode };
}

/** The same, but a make-up stands for the class it belongs to. */
export async function requireMainSession(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<OwnSession> {
  const session = await requireOwnSession(database, owner, sessionId);
  if (session.kind !== "class") throw sessionNotFound();
  return session;
}

function sessionNotFound(): Refusal {
  return new Refusal("session-not-found", phrases().sessions.notFound.title);
}
