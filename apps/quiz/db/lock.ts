import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** SQLite's code for a file that another connection holds. */
const BUSY = 5;

/** Somebody has the data folder open already: this process or another one. */
export class DataFolderInUse extends Error {
  override readonly name = "DataFolderInUse";
}

/**
 * Takes the data folder for this process alone; the function returned gives it back.
 *
 * PGlite itself lets two processes write into one folder, and then rows vanish. The
 * lock is SQLite's on a file of its own, which the system frees when a process dies,
 * however it dies, so nothing stale can be left behind.
 */
export function lockDataFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, "process.lock"), { timeout: 0 });
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (cause) {
    lock.close();
    if (!isBusy(cause)) throw cause;
    throw new DataFolderInUse(`The data folder ${folder} is in use.`, { cause });
  }
  return () => lock.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}
