import type { Client } from "pg";
import { storeEn } from "#phrases/store-en.ts";
import { StoreUnusable } from "./store-unusable.ts";

/** The oldest PostgreSQL that understands all we ask, as its `server_version_num`. */
const OLDEST = 150_000;

/** What of a PostgreSQL server decides whether answers are safe with it. */
export type ServerFacts = {
  /** As 150018 for 15.18. */
  readonly version: number;
  readonly encoding: string;
  readonly fsync: string;
  readonly synchronousCommit: string;
};

/** What the server says of itself to this connection, with what its database and role are set to. */
export async function readServerFacts(client: Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(`
    select current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding,
      current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as "synchronousCommit"`);
  const [facts] = rows;
  if (!facts) throw new Error("The server said nothing of itself.");
  return facts;
}

/** Throws `StoreUnusable` for a server that lacks what we ask, or acknowledges what it could still lose. */
export function requireFitServer(facts: ServerFacts): void {
  if (facts.version < OLDEST)
    throw new StoreUnusable(storeEn.tooOld(Math.floor(facts.version / 10_000)));
  if (facts.encoding !== "UTF8") throw new StoreUnusable(storeEn.notUnicode(facts.encoding));
  if (facts.fsync !== "on") throw new StoreUnusable(storeEn.forgetful("fsync"));
  if (facts.synchronousCommit === "off")
    throw new StoreUnusable(storeEn.forgetful("synchronous_commit"));
}
