import { deriveParallelForm } from "@linchpin/model";
import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts, dossiers, seats, sessions } from "#db/schema.ts";
import { requireForm } from "#server/forms.ts";
import { keepForm } from "#server/publish.ts";
import type { FormLetter } from "#server/sessions/lesson.ts";
import { closingTime, insertWithCode } from "#server/sessions/open-session.ts";
import { type Owner, requireMainSession } from "#server/sessions/own-session.ts";
import type { Phase } from "#server/sessions/phase.ts";
import { settingsOf } from "#server/sessions/reopen-session.ts";
import { insertSeat } from "#server/sessions/seats.ts";
import { sessionColumns } from "#server/sessions/session.ts";

/** How one absent student is let in. */
export type MakingUp = {
  /** Another letter than the class had: the same questions, with other answers to choose from. */
  readonly letter: FormLetter;
  /** From now on, after which it closes by itself; by hand when left out. */
  readonly minutes?: number | undefined;
  /** The student's place in the roster, where the class has one. */
  readonly seat?: number | undefined;
};

/** A make-up of a class, with what its student types to begin. */
export type MakeUp = {
  readonly id: string;
  readonly code: string;
  readonly phase: Phase;
  readonly seat: number | null;
  readonly isTaken: boolean;
};

/**
 * Opens a session of its own for one student who missed the class; gives its id. What comes of it stands
 * in the results of the class.
 *
 * Whoever joins finds it full as soon as one has; in a class with a roster it has that student's seat alone.
 */
export async function openMakeUp(
  database: Database,
  owner: Owner,
  mainSessionId: string,
  { letter, minutes, seat }: MakingUp,
): Promise<string> {
  const main = await requireMainSession(database, owner, mainSessionId);
  const { form, dossier } = await requireForm(database, main.formDigest);
  const parallel = deriveParallelForm(dossier, form, letter);
  const closesAt = minutes === undefined ? undefined : closingTime({ kind: "after", minutes });
  return await database.transaction(async (transaction) => {
    const id = await insertWithCode(transaction, {
      ...settingsOf(main),
      kind: "make-up",
      mainSessionId: main.id,
      teacherId: owner.id,
      dossierDigest: main.dossierDigest,
      formDigest: await keepForm(transaction, main.dossierDigest, parallel),
      ...(closesAt && { closesAt }),
    });
    if (main.naming === "roster") await insertSeat(transaction, id, seat ?? 1);
    return id;
  });
}

/** The make-ups of a class, the oldest first. */
export async function listMakeUps(
  database: Database,
  owner: Owner,
  mainSessionId: string,
): Promise<readonly MakeUp[]> {
  const main = await requireMainSession(database, owner, mainSessionId);
  const found = await database
    .select({
      id: sessions.id,
      joinCode: sessions.joinCode,
      phase: sessionColumns.phase,
      seat: seats.number,
      seatCode: seats.code,
      taken: attempts.id,
    })
    .from(sessions)
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .leftJoin(seats, eq(seats.sessionId, sessions.id))
    .leftJoin(attempts, eq(attempts.sessionId, sessions.id))
    .where(eq(sessions.mainSessionId, main.id))
    .orderBy(asc(sessions.openedAt));
  return found.map(({ joinCode, seatCode, taken, ...makeUp }) => ({
    ...makeUp,
    code: seatCode ?? joinCode ?? "",
    isTaken: taken !== null,
  }));
}
