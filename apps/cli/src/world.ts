import { resolve } from "node:path";
import {
  createBytes,
  isFile,
  listFolder,
  makeFolder,
  readBytes,
  readText,
  removeFile,
  type TypedPath,
  writeBytes,
} from "./world/files.ts";
import { watchFiles } from "./world/watch.ts";

export { FileRefusal } from "./world/file-refusal.ts";

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
  /** Whether a person is reading, so that colour and progress may be shown. */
  readonly isTerminal: boolean;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Shows a line that the next takes the place of, and "" takes away; nothing where no person reads. */
  readonly showStatus: (line: string) => void;
  /** Milliseconds since some moment; never back. */
  readonly now: () => number;
  /** The file as UTF-8 without a byte-order mark. */
  readonly readText: (path: string) => Promise<string>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly isFile: (path: string) => Promise<boolean>;
  /** The names in a folder, or undefined where there is none. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes the whole file or leaves what was there; its folder must exist. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes a file that is not there yet, and refuses where there is one; its folder must exist. */
  readonly createBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Takes a file away; one that is not there is none the less away. */
  readonly removeFile: (path: string) => Promise<void>;
  /** Makes the folder and those above it; one that is there already is left as it is. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Calls back after any of the files has changed, one call at a time, until Ctrl-C; then resolves. */
  readonly watch: (paths: readonly string[], changed: () => Promise<void>) => Promise<void>;
};

/** The world a command really runs in. */
export function processWorld(host: NodeJS.Process): World {
  const { env, stdout, stderr } = host;
  const cwd = env["INIT_CWD"] ?? host.cwd();
  const at = (path: string): TypedPath => ({ typed: path, resolved: resolve(cwd, path) });
  return {
    cwd,
    env,
    isTerminal: stdout.isTTY === true,
    say: (line) => void stdout.write(`${line}\n`),
    complain: (line) => void stderr.write(`${line}\n`),
    showStatus: stderr.isTTY ? (line) => void stderr.write(statusOf(line)) : () => undefined,
    now: () => performance.now(),
    readText: (path) => readText(at(path)),
    readBytes: (path) => readBytes(at(path)),
    isFile: (path) => isFile(at(path)),
    listFolder: (path) => listFolder(at(path)),
    writeBytes: (path, bytes) => writeBytes(at(path), bytes),
    createBytes: (path, bytes) => createBytes(at(path), bytes),
    removeFile: (path) => removeFile(at(path)),
    makeFolder: (path) => makeFolder(at(path)),
    watch: (paths, changed) => watchFiles(paths.map(at), changed, untilStopped(host)),
  };
}

/** The line in the place of the one that was there: back to its beginning, and what is left of it erased. */
function statusOf(line: string): string {
  return `\r${line}\u001b[K`;
}

function untilStopped(host: NodeJS.Process): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) host.once(signal, () => stop());
  });
}
