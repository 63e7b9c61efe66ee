import { FileRefusal, type World } from "../src/world.ts";

/** A world whose files exist only here, and what was said and written in it. */
export type FakeWorld = World & {
  readonly said: string[];
  readonly complained: string[];
  readonly files: Map<string, string>;
};

type FakeOptions = {
  readonly files?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly env?: World["env"];
  /** What happens to the files while they are watched, one change after the other; then comes Ctrl-C. */
  readonly changes?: ReadonlyArray<Readonly<Record<string, string>>>;
};

/** A world to run a command in; nothing of it is real. */
export function fakeWorld(options: FakeOptions = {}): FakeWorld {
  const { files: given = {}, isTerminal = false, env = {}, changes = [] } = options;
  const files = new Map(Object.entries(given));
  const said: string[] = [];
  const complained: string[] = [];
  const readText = async (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new FileRefusal(`There is no file ${path}.`);
    return text;
  };
  const writeBytes = async (path: string, bytes: Uint8Array) => {
    files.set(path, new TextDecoder().decode(bytes));
  };
  return {
    said,
    complained,
    files,
    cwd: "/",
    env,
    isTerminal,
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    showStatus: () => undefined,
    now: () => 0,
    readText,
    readBytes: async (path) => new TextEncoder().encode(await readText(path)),
    isFile: async (path) => files.has(path),
    listFolder: async () => undefined,
    writeBytes,
    createBytes: async (path, bytes) => {
      if (files.has(path)) throw new FileRefusal(`There is a file ${path}.`);
      await writeBytes(path, bytes);
    },
    removeFile: async (path) => void files.delete(path),
    makeFolder: async () => undefined,
    watch: async (paths, changed) => {
      for (const change of changes) {
        for (const [path, text] of Object.entries(change)) files.set(path, text);
        if (Object.keys(change).some((path) => paths.includes(path))) await changed();
      }
    },
  };
}
