import { DataFolderInUse } from "#db/lock.ts";
import { type OpenDatabase, openDatabase } from "#db/open.ts";
import { codeOf } from "#db/store-away.ts";
import { StoreUnusable } from "#db/store-unusable.ts";
import { phrases } from "#phrases/en.ts";
import { CannotStart } from "#server/cannot-start.ts";

type StoreOptions = Required<NonNullable<Parameters<typeof openDatabase>[1]>>;

/** Takes the data folder and opens the database; throws `CannotStart` where a person can help. */
export async function openStore(
  folder: string,
  options: Pick<StoreOptions, "url" | "complain" | "prepare">,
): Promise<OpenDatabase> {
  try {
    return await openDatabase(folder, options);
  } catch (cause) {
    throw new CannotStart(sentenceFor(cause, folder), { cause });
  }
}

/** What to tell a person; what is nobody's to mend is thrown as it came. */
function sentenceFor(cause: unknown, folder: string): string {
  if (cause instanceof CannotStart || cause instanceof StoreUnusable) return cause.message;
  if (cause instanceof DataFolderInUse) return phrases.start.inUse(folder);
  const code = codeOf(cause) ?? wasmCodeOf(cause) ?? "";
  const reasons: Readonly<Record<string, string>> = phrases.start.folderTrouble;
  const reason = reasons[code];
  if (reason === undefined) throw cause;
  return phrases.start.noFolder(folder, reason);
}

/** The embedded database sees the disk as WASI does, by the numbers of its snapshot_preview1. */
const WASI: Readonly<Record<number, string>> = {
  2: "EACCES",
  51: "ENOSPC",
  63: "EPERM",
  69: "EROFS",
};

/** What Emscripten throws is no `Error`. */
function wasmCodeOf(cause: unknown): string | undefined {
  if (typeof cause !== "object" || cause === null || !("errno" in cause)) return undefined;
  return WASI[Number(cause.errno)];
}
