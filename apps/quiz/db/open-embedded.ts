import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database, OpenDatabase } from "./client.ts";
import { DurableFS, isDurableFlag } from "./durable-fs.ts";
import { MIGRATIONS } from "./migrations-folder.ts";
import * as schema from "./schema.ts";

/**
 * Opens the PostgreSQL that runs within this process, on a data folder that is already ours.
 *
 * A commit is on the disk before it is acknowledged, and a first start killed half-way leaves
 * nothing that counts.
 */
export async function openEmbedded(folder: string, onSync?: () => void): Promise<OpenDatabase> {
  const store = await openOn(await openCluster(folder, onSync));
  try {
    await requireDurable(store.database);
    await store.tidy();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The same tables in memory, gone when closed: for tests, which begin as a copy of what `dumpMigrated` gave. */
export async function openMemoryDatabase(
  template?: Uint8Array<ArrayBuffer>,
): Promise<OpenDatabase> {
  const loadDataDir = template && new Blob([template]);
  return await openOn(await PGlite.create(loadDataDir ? { loadDataDir } : {}));
}

/** A database with every table and no row, as a tar file. */
export async function dumpMigrated(): Promise<Uint8Array<ArrayBuffer>> {
  const client = await PGlite.create();
  const { close } = await openOn(client);
  const dump = await client.dumpDataDir("none");
  await close();
  return new Uint8Array(await dump.arrayBuffer());
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

async function openOn(client: PGlite): Promise<OpenDatabase> {
  try {
    const connection = drizzle({ client, schema });
    await migrate(connection, { migrationsFolder: MIGRATIONS });
    // Both drivers answer alike for what `Database` offers; drizzle only names their results apart.
    const database = connection as unknown as Database;
    const tidy = async () => void (await database.execute(sql`vacuum analyze`));
    return { database, tidy, close: () => client.close() };
  } catch (error) {
    await client.close();
    throw error;
  }
}

async function requireDurable(database: Database): Promise<void> {
  const settings = sql`select current_setting('fsync') = 'on' as durable`;
  const [row] = await database.select({ durable: sql<boolean>`durable` }).from(sql`(${settings})`);
  if (row?.durable !== true) throw new Error("The embedded database would not wait for the disk.");
}
