import { and, eq, isNull, or } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import type { Attempt } from "#server/attempts.ts";

type AttemptId = Pick<Attempt, "id">;

/** From now on the student works in that tab: an older one is told so. */
export async function claimTab(database: Database, { id }: AttemptId, tab: string): Promise<void> {
  await database.update(attempts).set({ newestTab: tab }).where(eq(attempts.id, id));
}

/** Whether no other tab has been opened since that one. */
export async function isNewestTab(
  database: Database,
  { id }: AttemptId,
  tab: string,
): Promise<boolean> {
  const isIts = or(isNull(attempts.newestTab), eq(attempts.newestTab, tab));
  return (await database.$count(attempts, and(eq(attempts.id, id), isIts))) > 0;
}
