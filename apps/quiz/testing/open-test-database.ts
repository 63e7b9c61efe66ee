import { readFileSync } from "node:fs";
import { inject } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { openMemoryDatabase } from "#db/open-embedded.ts";
import { openPostgres } from "#db/open-postgres.ts";
import { createDatabase } from "#testing/postgres/databases.ts";

/**
 * A database of its own with every table and no row, gone when closed: in the throw-away
 * PostgreSQL where `vitest.postgres.config.ts` runs the test, else embedded, in memory.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const cluster = inject("cluster");
  if (cluster === undefined) return await openMemoryDatabase(readTemplate());

  const { url, drop } = await createDatabase(cluster);
  const { close, ...store } = await openPostgres(url);
  return { ...store, close: () => close().then(drop) };
}

/** Undefined under a config that has none made: then the tables are. */
function readTemplate() {
  const template = inject("template");
  return template === undefined ? undefined : readFileSync(template);
}
