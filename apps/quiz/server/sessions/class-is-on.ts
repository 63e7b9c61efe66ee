import type { Database } from "#db/client.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { isClassOn } from "#server/sessions/session.ts";

/** Refuses whatever shows what fits an editorial while a class is working on it on this server. */
export async function refuseWhileClassIsOn(database: Database, slug: string): Promise<void> {
  if (await isClassOn(database, slug))
    throw new Refusal("class-is-on", phrases().pages.classIsOn.title);
}
