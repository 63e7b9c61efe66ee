import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { phrases } from "../phrases/en.ts";
import { codeOf, FileRefusal, reasonOf } from "./file-refusal.ts";

/** A path as it was typed, to be told, and where it really is. */
export type TypedPath = { readonly typed: string; readonly resolved: string };

/** All of a file. */
export async function readBytes({ typed, resolved }: TypedPath): Promise<Uint8Array> {
  try {
    return await readFile(resolved);
  } catch (cause) {
    throw new FileRefusal(phrases.cannotRead(typed, reasonOf(cause)), { cause });
  }
}

/** A file as UTF-8 without a byte-order mark. */
export async function readText(path: TypedPath): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileRefusal(phrases.cannotRead(path.typed, phrases.notText), { cause });
  }
}

/** True when there is a file, and not a folder, at the path. */
export async function isFile({ resolved }: TypedPath): Promise<boolean> {
  const found = await stat(resolved).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** The names in a folder, or undefined where there is none. */
export async function listFolder({ resolved }: TypedPath): Promise<readonly string[] | undefined> {
  return (await isFolder(resolved)) ? await readdir(resolved) : undefined;
}

/** Writes the whole file or leaves what was there. */
export async function writeBytes({ typed, resolved }: TypedPath, bytes: Uint8Array): Promise<void> {
  const name = `.${basename(resolved)}.${randomBytes(6).toString("hex")}`;
  const draft = join(dirname(resolved), name);
  const release = removeWhenStopped(draft);
  try {
    await createDurably(draft, bytes);
    await rename(draft, resolved);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FileRefusal(phrases.cannotWrite(typed, reasonOf(cause)), { cause });
  } finally {
    release();
  }
}

/** Writes a file that is not there yet; one that is there is left as it is, and refused. */
export async function createBytes(
  { typed, resolved }: TypedPath,
  bytes: Uint8Array,
): Promise<void> {
  try {
    await createDurably(resolved, bytes);
  } catch (cause) {
    throw new FileRefusal(phrases.cannotWrite(typed, reasonOf(cause)), { cause });
  }
}

/** Takes a file away; one that is not there is none the less away. */
export async function removeFile({ typed, resolved }: TypedPath): Promise<void> {
  try {
    await rm(resolved, { force: true });
  } catch (cause) {
    throw new FileRefusal(phrases.cannotWrite(typed, reasonOf(cause)), { cause });
  }
}

/** Makes a folder and those above it; one that is there already is left as it is. */
export async function makeFolder({ typed, resolved }: TypedPath): Promise<void> {
  try {
    await makeFolders(resolved);
  } catch (cause) {
    throw new FileRefusal(phrases.cannotWrite(typed, reasonOf(cause)), { cause });
  }
}

/**
 * From the bottom up, each folder once.
 *
 * Not `mkdir` with `recursive`: where no folder can be made and the system says that there is none
 * (`/proc`), it tries for ever.
 */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const parent = dirname(path);
    if (codeOf(error) === "EEXIST" && (await isFolder(path))) return;
    if (codeOf(error) !== "ENOENT" || parent === path || (await isFolder(parent))) throw error;
    await makeFolders(parent);
    await mkdir(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** A file that could be made but not filled is taken away again. */
async function createDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Takes a draft away before a signal ends the process, until it is released.
 *
 * Where somebody else waits for the signal to end in good order, the file is written to its end.
 */
function removeWhenStopped(draft: string): () => void {
  const signals = SIGNALS.filter((signal) => process.listenerCount(signal) === 0);
  const remove = (signal: NodeJS.Signals) => {
    rmSync(draft, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, remove);
  return () => {
    for (const signal of signals) process.off(signal, remove);
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
