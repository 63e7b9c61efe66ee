import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client, type ClientConfig, Pool } from "pg";
import { storeEn } from "#phrases/store-en.ts";
import type { Database, OpenDatabase } from "./client.ts";
import { MIGRATIONS } from "./migrations-folder.ts";
import * as schema from "./schema.ts";
import { readServerFacts, requireFitServer } from "./server-facts.ts";
import { codeOf, isOutOfReach } from "./store-away.ts";
import { StoreUnusable } from "./store-unusable.ts";

/** In milliseconds: the server gives a statement up before we stop waiting for it. */
const TIME_LIMITS = {
  query_timeout: 4_000,
  statement_timeout: 3_000,
  idle_in_transaction_session_timeout: 5_000,
};

/** Held while migrations run: several servers started at once on one database take turns. */
const MIGRATION_LOCK = 724_031;

/**
 * Opens a PostgreSQL server's database, with every migration in place; throws `StoreUnusable`.
 *
 * A connection that breaks is replaced: what was asked on it fails, the next question does not.
 */
export async function openPostgres(
  url: string,
  complain: (line: string) => void = () => undefined,
): Promise<OpenDatabase> {
  const config = { ...CONNECTION, connectionString: requireAddress(url) };
  await prepareDatabase(config);

  const pool = new Pool({ ...config, ...TIME_LIMITS });
  // Without both, one connection that is cut off ends the process: the pool hears of those that
  // nobody uses, and whoever is within a transaction only of questions under way.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    client.once("error", ({ message }) => complain(storeEn.connectionLost(message)));
    client.on("error", () => undefined);
  });
  // Both drivers answer alike for what `Database` offers; drizzle only names their results apart.
  const database = drizzle({ client: pool, schema }) as unknown as Database;
  return { database, tidy: async () => undefined, close: () => pool.end() };
}

/** Dates and times are written as the embedded one writes them, whatever the server is set to. */
const CONNECTION = {
  application_name: "linchpin",
  connectionTimeoutMillis: 2_000,
  keepAlive: true,
  options: "-c datestyle=ISO -c timezone=UTC",
} satisfies ClientConfig;

function requireAddress(url: string): string {
  const protocol = URL.parse(url)?.protocol ?? "";
  if (!["postgres:", "postgresql:"].includes(protocol)) throw new StoreUnusable(storeEn.malformed);
  return url;
}

async function prepareDatabase(config: ClientConfig): Promise<void> {
  const client = new Client(config);
  // What breaks the connection is thrown by the question under way.
  client.on("error", () => undefined);
  try {
    await client.connect();
    requireFitServer(await readServerFacts(client));
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS });
  } catch (cause) {
    throw unusable(cause, client);
  } finally {
    await client.end();
  }
}

type Address = Pick<Client, "host" | "port" | "database" | "user">;

/** The sentence for what a person can mend; anything else as it was thrown. The cause stays out: it may hold the password. */
function unusable(thrown: unknown, { host, port, database = "", user = "" }: Address): unknown {
  if (thrown instanceof StoreUnusable) return thrown;
  const server = host.startsWith("/") ? host : `${host}:${port}`;
  switch (codeOf(thrown)) {
    case "28P01":
    case "28000":
      return new StoreUnusable(storeEn.notLetIn(server, user));
    case "3D000":
      return new StoreUnusable(storeEn.noDatabase(server, database));
    case "42501":
      return new StoreUnusable(storeEn.notAllowed(database, user));
    case "53300":
      return new StoreUnusable(storeEn.full(server));
    case "57P03":
      return new StoreUnusable(storeEn.notReady(server));
    default:
      return isOutOfReach(thrown) ? new StoreUnusable(storeEn.noAnswer(server)) : thrown;
  }
}
