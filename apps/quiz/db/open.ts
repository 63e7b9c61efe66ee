import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database } from "./client.ts";
import { DurableFS, isDurableFlag } from "./durable-fs.ts";
import { lockDataFolder } from "./lock.ts";
import * as schema from "./schema.ts";

const MIGRATIONS = join(import.meta.dirname, "migrations");

/** A database to use, and the one way to let go of it. */
export type OpenDatabase = {
  readonly database: Database;
  readonly close: () => Promise<void>;
};

type OpenOptions = {
  /** Called whenever something has reached the disk; a test counts. */
  readonly onSync?: (() => void) | undefined;
  /** Done once the folder is ours and before anything in it is opened, as a build nobody may do twice at once. */
  readonly prepare?: (() => Promise<void>) | undefined;
};

/**
 * Opens the embedded PostgreSQL of a data folder, with every migration in place.
 *
 * Throws `DataFolderInUse` when it is open already. A commit is on the disk before it
 * is acknowledged, and a first start killed half-way leaves nothing that counts.
 */
export async function openDatabase(
  folder: string,
  { onSync, prepare }: OpenOptions = {},
): Promise<OpenDatabase> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockDataFolder(folder);
  try {
    await prepare?.();
    const { database, close } = await ready(await openCluster(folder, onSync));
    return { database, close: () => close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The same tables in memory, gone when closed: for tests. */
export async function openMemoryDatabase(): Promise<OpenDatabase> {
  const client = await PGlite.create();
  return { database: await migrated(client), close: () => client.close() };
}

/** The cluster is made aside and moved in place whole: PGlite cannot open one that is half made. */
async function openCluster(folder: string, onSync?: () => void): Promise<PGlite> {
  const home = join(folder, "pgdata");
  if (!existsSync(home)) {
    const draft = `${home}.new`;
    rmSync(draft, { recursive: true, force: true });
    await (await startCluster(draft, onSync)).close();
    renameSync(draft, home);
    syncFolder(folder);
  }
  return await startCluster(home, onSync);
}

function startCluster(home: string, onSync?: () => void): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableFS(home, onSync),
    startParams: [
      ...PGlite.defaultStartParams.filter(isDurableFlag),
      "-c",
      "wal_sync_method=fsync",
    ],
  });
}

/** Makes a rename last through a power cut; Windows has no such call for folders and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

async function ready(client: PGlite): Promise<OpenDatabase> {
  try {
    const database = await migrated(client);
    await requireDurable(database);
    // Nothing in PGlite does this by itself.
    await database.execute(sql`vacuum analyze`);
    return { database, close: () => client.close() };
  } catch (error) {
    await client.close();
    throw error;
  }
}

async function migrated(client: PGlite): Promise<Database> {
  const database = drizzle({ client, schema });
  await migrate(database, { migrationsFolder: MIGRATIONS });
  // Both drivers answer alike for what `Database` offers; drizzle only names their results apart.
  return database as unknown as Database;
}

async function requireDurable(database: Database): Promise<void> {
  const settings = sql`select current_setting('fsync') = 'on' as durable`;
  const [row] = await database.select({ durable: sql<boolean>`durable` }).from(sql`(${settings})`);
  if (row?.durable !== true) throw new Error("The embedded database would not wait for the disk.");
}
