import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { phrases } from "./phrases/en.ts";

/** 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
export type ExitCode = 0 | 1 | 2;

/**
 * What commands need of the world; a test passes its own.
 *
 * Paths may be relative to `cwd`. Everything that touches a file rejects with a
 * `FileRefusal`, whose message is already the sentence for the reader.
 */
export type World = {
  /** The folder in which the command was typed, not the one pnpm moved to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person is reading, so that progress may be shown. */
  readonly isTerminal: boolean;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** The file as UTF-8 without a byte-order mark. */
  readonly readText: (path: string) => Promise<string>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** Writes the whole file or leaves what was there; its folder must exist. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Makes the folder and those above it; one that is there already is left as it is. */
  readonly makeFolder: (path: string) => Promise<void>;
};

/** A file that could not be read or written, in one sentence. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
}

/** The world a command really runs in. */
export function processWorld({ env, stdout, stderr, cwd }: NodeJS.Process): World {
  const folder = env["INIT_CWD"] ?? cwd();
  return {
    cwd: folder,
    env,
    isTerminal: stdout.isTTY === true,
    say: (line) => void stdout.write(`${line}\n`),
    complain: (line) => void stderr.write(`${line}\n`),
    readText: async (path) => decode(path, await read(folder, path)),
    readBytes: (path) => read(folder, path),
    writeBytes: (path, bytes) => write(folder, path, bytes),
    makeFolder: (path) => makeFolder(folder, path),
  };
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileRefusal(phrases.cannotRead(path, phrases.notText), { cause });
  }
}

async function read(cwd: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (cause) {
    throw new FileRefusal(phrases.cannotRead(path, reasonOf(cause)), { cause });
  }
}

async function makeFolder(cwd: string, path: string): Promise<void> {
  try {
    await mkdir(resolve(cwd, path), { recursive: true });
  } catch (cause) {
    throw new FileRefusal(phrases.cannotWrite(path, reasonOf(cause)), { cause });
  }
}

async function write(cwd: string, path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(cwd, path);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeDurably(draft, bytes);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FileRefusal(phrases.cannotWrite(path, reasonOf(cause)), { cause });
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const known: Readonly<Record<string, string>> = phrases.fileTrouble;
  return known[code] ?? phrases.otherTrouble(code);
}
