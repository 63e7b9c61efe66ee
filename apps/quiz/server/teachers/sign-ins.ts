import { and, eq, gt, lte, ne, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { signIns, teachers } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { hashPassword, isOutdated, isPassword } from "#server/teachers/passwords.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { hashToken, newToken } from "#server/tokens.ts";

/** In hours: a school day, and no longer. */
export const SIGN_IN_HOURS = 12;

/**
 * Signs in by name and password; gives the token for the browser's cookie.
 *
 * A name that nobody has and a password that does not fit are refused in the same words, after the
 * same work.
 */
export async function signInByPassword(
  database: Database,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<string> {
  const [teacher] = await database
    .select({ id: teachers.id, passwordHash: teachers.passwordHash })
    .from(teachers)
    .where(sql`lower(${teachers.name}) = lower(${name.normalize("NFC").trim()})`);
  const fits = await isPassword(password, teacher?.passwordHash);
  if (!(fits && teacher)) throw signInFailed();
  await renewHash(database, teacher, password);
  return await startSignIn(database, teacher.id);
}

/** Lets a browser act for the teacher from now on; gives the token, of which only the SHA-256 is kept. */
export async function startSignIn(database: Database, teacherId: string): Promise<string> {
  const token = newToken();
  await database.delete(signIns).where(lte(signIns.expiresAt, sql`now()`));
  await database.insert(signIns).values({
    tokenHash: hashToken(token),
    teacherId,
    expiresAt: sql`now() + make_interval(hours => ${SIGN_IN_HOURS})`,
  });
  return token;
}

/** Who is signed in under the hash of that token, if anybody still is. */
export async function findSignedIn(
  database: Database,
  tokenHash: string | undefined,
): Promise<Teacher | undefined> {
  if (tokenHash === undefined) return undefined;
  const [teacher] = await database
    .select({ id: teachers.id, name: teachers.name, isAdmin: teachers.isAdmin })
    .from(signIns)
    .innerJoin(teachers, eq(teachers.id, signIns.teacherId))
    .where(and(eq(signIns.tokenHash, tokenHash), gt(signIns.expiresAt, sql`now()`)));
  return teacher;
}

/** Ends what was begun under the hash of that token. */
export async function endSignIn(database: Database, tokenHash: string): Promise<void> {
  await database.delete(signIns).where(eq(signIns.tokenHash, tokenHash));
}

/** Ends every sign-in of the teacher, but for the one under `keep`. */
export async function endSignIns(database: Database, teacherId: string, keep = ""): Promise<void> {
  await database
    .delete(signIns)
    .where(and(eq(signIns.teacherId, teacherId), ne(signIns.tokenHash, keep)));
}

/** What everybody is told whose name, password or passkey lets nobody in. */
export function signInFailed(): Refusal {
  return new Refusal("sign-in-failed", phrases().accounts.problems["sign-in-failed"]);
}

type Kept = { readonly id: string; readonly passwordHash: string | null };

async function renewHash(database: Database, { id, passwordHash }: Kept, password: string) {
  if (passwordHash === null || !isOutdated(passwordHash)) return;
  await database
    .update(teachers)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(teachers.id, id));
}
