import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { seats, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { newCode } from "#server/sessions/join-code.ts";
import { type Owner, requireOwnSession } from "#server/sessions/own-session.ts";

/** A place in a session with a roster, and what is printed on its slip. */
export type Seat = { readonly number: number; readonly code: string };

/** As the database's constraint has it. */
export const MOST_SEATS = 200;

/** The seats of a session, in the roster's order. */
export async function listSeats(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<readonly Seat[]> {
  const { id } = await requireOwnSession(database, owner, sessionId);
  return await seatsOf(database, id);
}

/**
 * Makes seats until there are so many; those that are there keep their codes, since slips may have been cut. Who sits
 * where is never sent here.
 */
export async function makeSeats(
  database: Database,
  owner: Owner,
  sessionId: string,
  wanted: number,
): Promise<void> {
  const { id, naming } = await requireOwnSession(database, owner, sessionId);
  if (naming !== "roster") throw new Refusal("invalid-input", phrases().refusal.invalidInput);
  await database.transaction(async (transaction) => {
    // Two that count at once would both make the next one.
    await transaction.select().from(sessions).where(eq(sessions.id, id)).for("update");
    const before = await transaction.$count(seats, eq(seats.sessionId, id));
    for (let number = before + 1; number <= Math.min(wanted, MOST_SEATS); number += 1)
      await insertSeat(transaction, id, number);
  });
}

/** Makes the one seat of that number, under a code of its own. */
export async function insertSeat(
  database: Database,
  sessionId: string,
  number: number,
): Promise<void> {
  let isMade = false;
  while (!isMade) {
    const made = await database
      .insert(seats)
      .values({ sessionId, number, code: newCode() })
      .onConflictDoNothing({ target: seats.code })
      .returning({ made: sql`1` });
    isMade = made.length > 0;
  }
}

async function seatsOf(database: Database, sessionId: string): Promise<readonly Seat[]> {
  return await database
    .select({ number: seats.number, code: seats.code })
    .from(seats)
    .where(eq(seats.sessionId, sessionId))
    .orderBy(asc(seats.number));
}
