import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts, devices, dossiers, seats, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { addDevice } from "#server/sessions/devices.ts";
import { newCode, readCode } from "#server/sessions/join-code.ts";
import { makeNickname } from "#server/sessions/nicknames.ts";
import { isOpenNow, type Session, sessionColumns } from "#server/sessions/session.ts";
import { hashToken } from "#server/tokens.ts";

/** What a code opens: a session, and in it a seat where the code is one of a roster's slips. */
export type Joinable = { readonly session: Session; readonly seatNumber: number | undefined };

/** Who joins: a name from the list, and the hash of the token that this browser will have. */
export type Joining = { readonly nickname: string; readonly device: string };

export type Joined = {
  readonly attemptId: string;
  readonly nickname: string;
  /** With it the student goes on at another device; undefined where a slip's own code does that. */
  readonly returnCode: string | undefined;
};

/** More than ever collide: a class of 200 takes one name in eighty. */
const MOST_NAMES_TRIED = 30;

/** What a code opens now, or the one refusal for a code that is wrong, over or taken. */
export async function requireJoinable(database: Database, typed: string): Promise<Joinable> {
  const code = readCode(typed);
  const found = code && ((await findByCode(database, code)) ?? (await findSeat(database, code)));
  if (!found || (await isTaken(database, found.session))) throw refuseCode();
  return found;
}

/** True where the code on the board is not enough: in a class with a roster everybody has a code of their own. */
export function needsSlip({ session, seatNumber }: Joinable): boolean {
  return session.naming === "roster" && session.kind === "class" && seatNumber === undefined;
}

/** The one refusal for every code that opens nothing. */
export function refuseCode(): Refusal {
  return new Refusal("code-unknown", phrases().join.unknownCode);
}

/**
 * Gives this browser an attempt in the session, all or nothing.
 *
 * That a name, and a seat, is one student's alone is the database's to say: a taken name is followed by
 * another, and a seat already begun is gone on with. A make-up session takes one student.
 */
export async function joinSession(
  database: Database,
  joinable: Joinable,
  { nickname, device }: Joining,
): Promise<Joined> {
  return await database.transaction(async (transaction) => {
    const { session, seatNumber } = joinable;
    await lockOpen(transaction, session);
    const begun =
      seatNumber === undefined
        ? await beginUnderName(transaction, session, nickname)
        : await beginAtSeat(transaction, session, seatNumber);
    await addDevice(transaction, { device, sessionId: session.id, attemptId: begun.attemptId });
    return begun;
  });
}

/** The attempt that this browser has in the session already. */
export async function findJoined(
  database: Database,
  { id }: Session,
  device: string | undefined,
): Promise<{ readonly attemptId: string; readonly nickname: string | null } | undefined> {
  if (device === undefined) return undefined;
  const [joined] = await database
    .select({ attemptId: attempts.id, nickname: attempts.nickname })
    .from(attempts)
    .innerJoin(devices, eq(devices.attemptId, attempts.id))
    .where(and(eq(attempts.sessionId, id), eq(devices.tokenHash, device)));
  return joined;
}

async function findByCode(database: Database, code: string): Promise<Joinable | undefined> {
  const [session] = await database
    .select(sessionColumns)
    .from(sessions)
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(and(eq(sessions.joinCode, code), isOpenNow));
  return session && { session, seatNumber: undefined };
}

async function findSeat(database: Database, code: string): Promise<Joinable | undefined> {
  const [found] = await database
    .select({ session: sessionColumns, seatNumber: seats.number })
    .from(seats)
    .innerJoin(sessions, eq(sessions.id, seats.sessionId))
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(and(eq(seats.code, code), isOpenNow));
  return found;
}

/** Only a make-up is ever full: it is for one. */
async function isTaken(database: Database, { id, kind }: Session): Promise<boolean> {
  return kind === "make-up" && (await database.$count(attempts, eq(attempts.sessionId, id))) > 0;
}

/** It can neither close nor, where it takes one student alone, take another meanwhile. */
async function lockOpen(transaction: Database, session: Session): Promise<void> {
  const [open] = await transaction
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, session.id), isOpenNow))
    .for(session.kind === "make-up" ? "update" : "share");
  if (!open || (await isTaken(transaction, session))) throw refuseCode();
}

async function beginUnderName(
  transaction: Database,
  { id, formDigest, namesLanguage }: Session,
  offered: string,
): Promise<Joined> {
  const returnCode = newCode();
  const attempt = { sessionId: id, formDigest, returnCodeHash: hashToken(returnCode) };
  let nickname = offered;
  for (let tried = 0; tried < MOST_NAMES_TRIED; tried += 1) {
    const [begun] = await transaction
      .insert(attempts)
      .values({ ...attempt, nickname })
      .onConflictDoNothing()
      .returning({ attemptId: attempts.id });
    if (begun) return { ...begun, nickname, returnCode };
    nickname = makeNickname(namesLanguage);
  }
  throw new Error("There is no made-up name left.");
}

async function beginAtSeat(
  transaction: Database,
  { id, formDigest }: Session,
  seatNumber: number,
): Promise<Joined> {
  const nickname = String(seatNumber);
  await transaction
    .insert(attempts)
    .values({ sessionId: id, formDigest, nickname, seatNumber })
    .onConflictDoNothing();
  const [begun] = await transaction
    .select({ attemptId: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.sessionId, id), eq(attempts.seatNumber, seatNumber)));
  if (!begun) throw new Error("The seat was not taken.");
  return { ...begun, nickname, returnCode: undefined };
}
