import { inspect } from "node:util";
import { inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database, OpenDatabase } from "#db/client.ts";
import { attempts, links, seats, sessions, signIns } from "#db/schema.ts";

const DAY_IN_MS = 24 * 60 * 60 * 1_000;

/** How long a practising reader finds an attempt again. */
const PRACTICE_DAYS = 180;

/** So many attempts, with their answers, go at once: nobody's answer waits long behind them. */
const PORTION = 200;

/** Purges now and once a day, and complains of what it could not; the function returned ends it. */
export function purgeDaily(
  store: OpenDatabase,
  complain: (line: string) => void,
): () => Promise<void> {
  const run = () => purge(store).catch((error: unknown) => complain(inspect(error)));
  let last = run();
  const timer = setInterval(() => {
    last = run();
  }, DAY_IN_MS).unref();
  return async () => {
    clearInterval(timer);
    await last;
  };
}

/**
 * Deletes what has been kept long enough.
 *
 * Of a class it is all that its students left: attempts, answers, devices, seats; the session stays. A class
 * that nobody ever closed is closed when nothing has happened in it for as long as its rows are kept.
 */
export async function purge({ database, tidy }: OpenDatabase): Promise<void> {
  await closeForgotten(database);
  const deleted =
    (await deleteAttempts(database, sql`${attempts.sessionId} in ${pastKeeping}`)) +
    (await deleteAttempts(database, isOldPractice)) +
    (await deleteSeats(database)) +
    (await deleteExpired(database));
  if (deleted > 0) await tidy();
}

const lastStir = sql`greatest(
  ${sessions.openedAt},
  (select max(attempts.started_at) from attempts where attempts.session_id = ${sessions.id}),
  (select max(responses.answered_at) from responses where responses.session_id = ${sessions.id})
)`;

const keptFor = sql`make_interval(days => ${sessions.keepDays})`;

async function closeForgotten(database: Database): Promise<void> {
  const isForgotten = sql`${sessions.kind} <> 'practice' and ${sessions.closedAt} is null
    and ${sessions.closesAt} is null and ${lastStir} < now() - ${keptFor}`;
  await database.update(sessions).set({ closedAt: lastStir }).where(isForgotten);
}

const pastKeeping = sql`(
  select ${sessions.id} from ${sessions} where ${sessions.kind} <> 'practice'
    and least(${sessions.closedAt}, ${sessions.closesAt}) < now() - ${keptFor}
)`;

const isOldPractice = sql`${attempts.startedAt} < now() - make_interval(days => ${PRACTICE_DAYS})
  and ${attempts.sessionId} in (select ${sessions.id} from ${sessions} where ${sessions.kind} = 'practice')`;

/** With an attempt go its answers and devices. */
async function deleteAttempts(database: Database, isDue: SQL): Promise<number> {
  let deleted = 0;
  for (;;) {
    const due = database.select({ id: attempts.id }).from(attempts).where(isDue).limit(PORTION);
    const gone = await database.delete(attempts).where(inArray(attempts.id, due)).returning();
    deleted += gone.length;
    if (gone.length < PORTION) return deleted;
  }
}

async function deleteSeats(database: Database): Promise<number> {
  const isDue = sql`${seats.sessionId} in ${pastKeeping}`;
  return (await database.delete(seats).where(isDue).returning()).length;
}

async function deleteExpired(database: Database): Promise<number> {
  const signedOut = await database
    .delete(signIns)
    .where(lt(signIns.expiresAt, sql`now()`))
    .returning();
  const outdated = await database.delete(links).where(lt(links.expiresAt, sql`now()`)).returning();
  return signedOut.length + outdated.length;
}
