import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import type { Attempt } from "#server/attempts.ts";
import { addDevice } from "#server/sessions/devices.ts";
import { newCode, readCode } from "#server/sessions/join-code.ts";
import { refuseCode } from "#server/sessions/join-session.ts";
import { hashToken } from "#server/tokens.ts";

/** Makes the attempt a new return code, to be shown once: only its hash is kept, and an earlier one is void. */
export async function renewReturnCode(database: Database, { id }: Attempt): Promise<string> {
  const code = newCode();
  await database
    .update(attempts)
    .set({ returnCodeHash: hashToken(code) })
    .where(eq(attempts.id, id));
  return code;
}

/**
 * Lets this browser, too, act for the attempt with that return code; gives the attempt's id.
 *
 * The earlier browser still may: it delivers what it holds. A session that is over still opens, to see
 * what came of it.
 */
export async function returnWithCode(
  database: Database,
  typed: string,
  device: string,
): Promise<string> {
  const code = readCode(typed);
  const [found] = code
    ? await database
        .select({ sessionId: attempts.sessionId, attemptId: attempts.id })
        .from(attempts)
        .where(eq(attempts.returnCodeHash, hashToken(code)))
    : [];
  if (!found) throw refuseCode();
  await addDevice(database, { device, ...found });
  return found.attemptId;
}
