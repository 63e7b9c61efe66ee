import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { teachers } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { unknownLink, useLink } from "#server/teachers/links.ts";
import type { NewPasskey } from "#server/teachers/passkeys.ts";
import { hashPassword, requirePassword } from "#server/teachers/passwords.ts";
import { endSignIns, startSignIn } from "#server/teachers/sign-ins.ts";
import { requireName } from "#server/teachers/teacher.ts";
import { addPasskey } from "#server/teachers/ways-in.ts";

/** How a teacher will sign in. */
export type WayIn =
  | { readonly kind: "password"; readonly password: string }
  | { readonly kind: "passkey"; readonly passkey: NewPasskey };

type Entering = {
  readonly token: string;
  /** As typed; not asked of a teacher who recovers. */
  readonly name: string;
  readonly wayIn: WayIn;
};

/**
 * Uses a link up: makes the teacher it invites, or gives the one it recovers a new way in, whose
 * sign-ins elsewhere then end. Gives the token of a sign-in. A refusal leaves the link as it was.
 */
export async function enterByLink(database: Database, entering: Entering): Promise<string> {
  const { token, name, wayIn } = entering;
  // Before the transaction: it is slow on purpose.
  const passwordHash = wayIn.kind === "password" ? await hashNew(wayIn.password) : null;
  return await database.transaction(async (transaction) => {
    const link = await useLink(transaction, token);
    if (link.teacherId !== null) {
      await giveWayIn(transaction, link.teacherId, { wayIn, passwordHash });
      return await startSignIn(transaction, link.teacherId);
    }
    const isFirst = link.purpose === "set-up";
    if (isFirst && (await transaction.$count(teachers)) > 0) throw unknownLink();
    const id = wayIn.kind === "passkey" ? wayIn.passkey.userId : randomUUID();
    await addTeacher(transaction, { id, name: requireName(name), passwordHash, isAdmin: isFirst });
    if (wayIn.kind === "passkey") await addPasskey(transaction, id, wayIn.passkey);
    return await startSignIn(transaction, id);
  });
}

/** Refuses a name that is not fit, or that somebody has already; asked before a passkey is made for it. */
export async function requireFreeName(database: Database, typed: string): Promise<string> {
  const name = requireName(typed);
  const taken = await database.$count(teachers, sql`lower(${teachers.name}) = lower(${name})`);
  if (taken > 0) throw nameTaken();
  return name;
}

async function hashNew(password: string): Promise<string> {
  requirePassword(password);
  return await hashPassword(password);
}

type NewWayIn = { readonly wayIn: WayIn; readonly passwordHash: string | null };

async function giveWayIn(transaction: Database, id: string, { wayIn, passwordHash }: NewWayIn) {
  if (wayIn.kind === "passkey") await addPasskey(transaction, id, wayIn.passkey);
  else await transaction.update(teachers).set({ passwordHash }).where(eq(teachers.id, id));
  await endSignIns(transaction, id);
}

async function addTeacher(transaction: Database, teacher: typeof teachers.$inferInsert) {
  const added = await transaction
    .insert(teachers)
    .values(teacher)
    .onConflictDoNothing()
    .returning({ id: teachers.id });
  if (added.length === 0) throw nameTaken();
}

function nameTaken(): Refusal {
  return new Refusal("name-taken", phrases().accounts.problems["name-taken"]);
}
