import { mkdirSync } from "node:fs";
import type { OpenDatabase } from "./client.ts";
import { lockDataFolder } from "./lock.ts";

export type { OpenDatabase } from "./client.ts";

type OpenOptions = {
  /** Where a PostgreSQL server is, as `DATABASE_URL` says it; without one, the embedded one serves. */
  readonly url?: string | undefined;
  /** Told in one line when a connection of the server's breaks while nobody uses it. */
  readonly complain?: ((line: string) => void) | undefined;
  /** Called whenever something has reached the embedded one's disk; a test counts. */
  readonly onSync?: (() => void) | undefined;
  /** Done once the folder is ours and before anything in it is opened, as a build nobody may do twice at once. */
  readonly prepare?: (() => Promise<void>) | undefined;
};

/**
 * Opens the database, with every migration in place: a PostgreSQL server if one is named, else
 * the embedded PostgreSQL of the data folder.
 *
 * The folder is ours alone until it is closed, whichever it is: `DataFolderInUse` is thrown when
 * it is open already, `StoreUnusable` when the server cannot be used. A commit is on the disk
 * before it is acknowledged.
 */
export async function openDatabase(
  folder: string,
  { prepare, ...options }: OpenOptions = {},
): Promise<OpenDatabase> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockDataFolder(folder);
  try {
    await prepare?.();
    const { close, ...store } = await openStore(folder, options);
    return { ...store, close: () => close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Only the store that serves is loaded: either takes time and memory to no purpose beside the other. */
async function openStore(
  folder: string,
  { url, complain, onSync }: OpenOptions,
): Promise<OpenDatabase> {
  if (url) {
    const { openPostgres } = await import("./open-postgres.ts");
    return await openPostgres(url, complain);
  }
  const { openEmbedded } = await import("./open-embedded.ts");
  return await openEmbedded(folder, onSync);
}
