import type { Database } from "#db/client.ts";
import { attempts, devices, sessions, teachers } from "#db/schema.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { newCode } from "#server/sessions/join-code.ts";
import { hashToken, newToken } from "#server/tokens.ts";

/** A class session on the first form of an editorial, opened past every use case; a teacher of its own. */
export async function openClass(
  database: Database,
  { digest, forms: [{ formDigest }] }: Pick<PublishedDossier, "digest" | "forms">,
  settings: Partial<typeof sessions.$inferInsert> = {},
): Promise<{ readonly id: string; readonly formDigest: string; readonly teacherId: string }> {
  const teacherId = await only(
    database.insert(teachers).values({ name: newToken() }).returning({ id: teachers.id }),
  );
  const id = await only(
    database
      .insert(sessions)
      .values({
        kind: "class",
        dossierDigest: digest,
        formDigest,
        teacherId,
        joinCode: newCode(),
        feedback: "after-closing",
        ...settings,
      })
      .returning({ id: sessions.id }),
  );
  return { id, formDigest, teacherId };
}

/** A student in that session at one browser, whose hashed token is `device`. */
export async function seatStudent(
  database: Database,
  session: { readonly id: string; readonly formDigest: string },
  nickname = newToken(),
): Promise<{ readonly attemptId: string; readonly device: string }> {
  const { id: sessionId, formDigest } = session;
  const attemptId = await only(
    database
      .insert(attempts)
      .values({ sessionId, formDigest, nickname })
      .returning({ id: attempts.id }),
  );
  return { attemptId, device: await addDevice(database, { sessionId, attemptId }) };
}

/** Another browser for the same student; gives its hashed token. */
export async function addDevice(
  database: Database,
  key: { readonly sessionId: string; readonly attemptId: string },
): Promise<string> {
  const tokenHash = hashToken(newToken());
  await database.insert(devices).values({ tokenHash, ...key });
  return tokenHash;
}

async function only(inserted: Promise<ReadonlyArray<{ readonly id: string }>>): Promise<string> {
  const [row] = await inserted;
  if (!row) throw new Error("Nothing was inserted.");
  return row.id;
}
