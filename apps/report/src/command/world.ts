/**
 * What the command needs of the world. Paths may be relative to `cwd`.
 *
 * Whatever touches a file rejects with an error named `FileRefusal`, whose message is the sentence
 * for the reader.
 */
export type HandoutWorld = {
  readonly cwd: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Shows a line that the next takes the place of, and "" takes away; nothing where no person reads. */
  readonly showStatus: (line: string) => void;
  /** Milliseconds since some moment; never back. */
  readonly now: () => number;
  readonly readText: (path: string) => Promise<string>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly isFile: (path: string) => Promise<boolean>;
  /** The names in a folder, or undefined where there is none. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes the whole file or leaves what was there. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Takes a file away; one that is not there is none the less away. */
  readonly removeFile: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Calls back after any of the files has changed, one call at a time, until Ctrl-C; then resolves. */
  readonly watch: (paths: readonly string[], changed: () => Promise<void>) => Promise<void>;
};

/** 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The sentence of a file that could not be used; anything else thrown is a bug, and thrown on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.name === "FileRefusal") return error.message;
  throw error;
}
