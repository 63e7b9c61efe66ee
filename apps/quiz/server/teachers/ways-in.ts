import { and, asc, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { passkeys, teachers } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import type { NewPasskey } from "#server/teachers/passkeys.ts";
import { hashPassword, isPassword, requirePassword } from "#server/teachers/passwords.ts";
import { endSignIns, signInFailed } from "#server/teachers/sign-ins.ts";

/** How a teacher can sign in. */
export type WaysIn = {
  readonly hasPassword: boolean;
  /** Oldest first. */
  readonly passkeys: ReadonlyArray<{ readonly id: string; readonly addedAt: Date }>;
};

/** How the teacher can sign in at present. */
export async function waysInOf(database: Database, teacherId: string): Promise<WaysIn> {
  return {
    hasPassword: (await passwordOf(database, teacherId)) !== null,
    passkeys: await database
      .select({ id: passkeys.id, addedAt: passkeys.addedAt })
      .from(passkeys)
      .where(eq(passkeys.teacherId, teacherId))
      .orderBy(asc(passkeys.addedAt)),
  };
}

type PasswordChange = {
  /** Asked of who has one already. */
  readonly current: string;
  readonly next: string;
  /** The sign-in from which it is changed, by its hash: every other one ends. */
  readonly keep: string;
};

/** Gives the teacher another password, or a first one. */
export async function changePassword(
  database: Database,
  teacherId: string,
  { current, next, keep }: PasswordChange,
): Promise<void> {
  requirePassword(next);
  const kept = await passwordOf(database, teacherId);
  if (kept !== null && !(await isPassword(current, kept))) throw signInFailed();
  const passwordHash = await hashPassword(next);
  await database.transaction(async (transaction) => {
    await transaction.update(teachers).set({ passwordHash }).where(eq(teachers.id, teacherId));
    await endSignIns(transaction, teacherId, keep);
  });
}

/** Keeps a passkey as a way in for the teacher. */
export async function addPasskey(
  database: Database,
  teacherId: string,
  { id, publicKey, counter }: NewPasskey,
): Promise<void> {
  await database.insert(passkeys).values({ id, teacherId, publicKey, counter });
}

/** Takes a passkey away, unless nothing else would let the teacher in. */
export async function removePasskey(
  database: Database,
  teacherId: string,
  id: string,
): Promise<void> {
  await database.transaction(async (transaction) => {
    // Two passkeys removed at once would each see the other one left.
    await transaction.select().from(teachers).where(eq(teachers.id, teacherId)).for("update");
    const { hasPassword, passkeys: all } = await waysInOf(transaction, teacherId);
    if (!(hasPassword || all.some((passkey) => passkey.id !== id))) throw lastWayIn();
    await transaction
      .delete(passkeys)
      .where(and(eq(passkeys.teacherId, teacherId), eq(passkeys.id, id)));
  });
}

async function passwordOf(database: Database, teacherId: string): Promise<string | null> {
  const [teacher] = await database
    .select({ passwordHash: teachers.passwordHash })
    .from(teachers)
    .where(eq(teachers.id, teacherId));
  return teacher?.passwordHash ?? null;
}

function lastWayIn(): Refusal {
  return new Refusal("last-way-in", phrases().accounts.problems["last-way-in"]);
}
