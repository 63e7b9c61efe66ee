import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { links, teachers } from "#db/schema.ts";
import { addressOfLink, createLink } from "#server/teachers/links.ts";

/**
 * The address at which the first teacher sets up this server at `origin`, once and within ten
 * minutes; undefined when there is a teacher. Made anew at each start: earlier ones open nothing.
 */
export async function announceSetUp(
  database: Database,
  origin: string,
): Promise<string | undefined> {
  if ((await database.$count(teachers)) > 0) return undefined;
  const token = await database.transaction(async (transaction) => {
    await transaction.delete(links).where(eq(links.purpose, "set-up"));
    return await createLink(transaction, "set-up");
  });
  return addressOfLink(origin, token);
}

/** Whether anybody can sign in here yet. */
export async function isSetUp(database: Database): Promise<boolean> {
  return (await database.$count(teachers)) > 0;
}
