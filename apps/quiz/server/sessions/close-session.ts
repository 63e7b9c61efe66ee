import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import { type Owner, requireOwnSession } from "#server/sessions/own-session.ts";
import { hideText } from "#server/sessions/shown-text.ts";

/**
 * Closes a session now; one that has closed stays as it is.
 *
 * Answers given before it may arrive for another half minute, and nobody sees what fits before they have. A text that
 * was shown is gone at once.
 */
export async function closeSession(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<void> {
  const { id } = await requireOwnSession(database, owner, sessionId);
  hideText(id);
  await database
    .update(sessions)
    .set({ closedAt: sql`now()` })
    .where(and(eq(sessions.id, id), isNull(sessions.closedAt)));
}
