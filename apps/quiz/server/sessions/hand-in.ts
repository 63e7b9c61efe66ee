import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import type { Attempt } from "#server/attempts.ts";

/** Hands the attempt in; the first time stands. Answers on their way are still taken while the session is open. */
export async function handIn(database: Database, { id }: Attempt): Promise<void> {
  await database
    .update(attempts)
    .set({ finishedAt: sql`now()` })
    .where(and(eq(attempts.id, id), isNull(attempts.finishedAt)));
}
