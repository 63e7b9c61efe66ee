import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

/**
 * The quiz's tables, whichever PostgreSQL is behind them: the embedded one or a server.
 *
 * Only what both understand may be asked of it, and no SQL newer than PostgreSQL 15.
 */
export type Database = PgDatabase<
  PgQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>;

/** A database to use, and the one way to let go of it. */
export type OpenDatabase = {
  readonly database: Database;
  /** Takes up what deleted and changed rows left behind; a server does that by itself. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
};
