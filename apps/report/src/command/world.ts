/** What the command needs of the world; whatever touches a file rejects with a sentence for the reader. */
export type HandoutWorld = {
  readonly cwd: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly readText: (path: string) => Promise<string>;
  /** Writes the whole file or leaves what was there. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
};

/** 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
export type ExitCode = 0 | 1 | 2;
