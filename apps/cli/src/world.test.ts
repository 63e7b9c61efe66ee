import { EventEmitter } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { processWorld, type World } from "./world.ts";

let folder = "";
let world: World;
let signals: EventEmitter;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-world-"));
  signals = new EventEmitter();
  world = worldIn(folder, folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** This process with another folder, and with signals of its own. */
function worldIn(cwd: string, typedIn: string): World {
  // Only what `processWorld` asks of a process: the rest is this one's.
  const host = Object.assign(Object.create(process) as NodeJS.Process, {
    cwd: () => cwd,
    once: (name: string, listener: () => void) => signals.once(name, listener),
  });
  return processWorld(
    Object.defineProperty(host, "env", { value: { NODE_ENV: "test", INIT_CWD: typedIn } }),
  );
}

const bytes = new TextEncoder().encode("%PDF");

test("a file is written whole under its name, and nothing else is left", async () => {
  await world.writeBytes("out.pdf", bytes);
  expect(readdirSync(folder)).toEqual(["out.pdf"]);
  expect(readFileSync(join(folder, "out.pdf"), "utf8")).toBe("%PDF");
});

test("what cannot be written leaves neither a part nor a draft, and says why", async () => {
  await world.makeFolder("out.pdf");
  await expect(world.writeBytes("out.pdf", bytes)).rejects.toThrow(/^Cannot write out\.pdf: .+\.$/);
  expect(readdirSync(folder)).toEqual(["out.pdf"]);
});

test("a new file is never written over one that is there", async () => {
  await world.createBytes("dossier.yaml", bytes);
  await expect(world.createBytes("dossier.yaml", new Uint8Array(9))).rejects.toThrow(
    "Cannot write dossier.yaml: a file of that name is in the way.",
  );
  expect(readFileSync(join(folder, "dossier.yaml"), "utf8")).toBe("%PDF");
});

test.for([
  { path: "none.txt", says: "Cannot read none.txt: there is no such file or folder." },
  { path: ".", says: "Cannot read .: it is a folder." },
  { path: "a.txt/b", says: "Cannot read a.txt/b: a part of that path is a file, not a folder." },
  { path: "latin1.txt", says: "Cannot read latin1.txt: it is not text in UTF-8." },
])("$path: $says", async ({ path, says }) => {
  writeFileSync(join(folder, "a.txt"), "");
  writeFileSync(join(folder, "latin1.txt"), Buffer.from([0xe9]));
  await expect(world.readText(path)).rejects.toThrow(says);
});

test.for([
  { path: "a.txt", is: true, because: "it is a file" },
  { path: ".", is: false, because: "it is a folder" },
  { path: "none.txt", is: false, because: "there is nothing" },
])("whether $path is a file is $is: $because", async ({ path, is }) => {
  writeFileSync(join(folder, "a.txt"), "");
  expect(await world.isFile(path)).toBe(is);
});

test.for([
  { path: ".", names: ["a.txt", "sub"], because: "it is a folder" },
  { path: "a.txt", names: undefined, because: "it is a file" },
  { path: "none", names: undefined, because: "there is nothing" },
])("the names in $path are $names: $because", async ({ path, names }) => {
  writeFileSync(join(folder, "a.txt"), "");
  mkdirSync(join(folder, "sub"));
  expect((await world.listFolder(path))?.toSorted()).toEqual(names);
});

test("a file that is removed is gone, whether or not it was there", async () => {
  writeFileSync(join(folder, "a.txt"), "");
  await world.removeFile("a.txt");
  await world.removeFile("a.txt");
  expect(readdirSync(folder)).toEqual([]);
});

test.for([
  { isTerminal: true, shown: ["\r1 of 2\u001b[K", "\r\u001b[K"], because: "a person reads it" },
  { isTerminal: false, shown: [], because: "a log would hold every step of it" },
])("a status is shown as $shown: $because", ({ isTerminal, shown }) => {
  const written: string[] = [];
  const stderr = { isTTY: isTerminal, write: (text: string) => written.push(text) };
  const host: NodeJS.Process = Object.create(process, { stderr: { value: stderr } });
  const { showStatus } = processWorld(host);
  for (const line of ["1 of 2", ""]) showStatus(line);
  expect(written).toEqual(shown);
});

test("a byte-order mark is no part of a text", async () => {
  writeFileSync(join(folder, "windows.txt"), "\uFEFFWords");
  expect(await world.readText("windows.txt")).toBe("Words");
});

test("paths are meant from where the command was typed, not from where pnpm went", async () => {
  writeFileSync(join(folder, "here.txt"), "here");
  expect(await worldIn("/", folder).readText("here.txt")).toBe("here");
});

describe("a folder to write to", () => {
  test("is made with all those above it, and left alone when it is there", async () => {
    await world.makeFolder("a/b/c");
    writeFileSync(join(folder, "a/b/c/kept"), "");
    await world.makeFolder("a/b/c");
    expect(statSync(join(folder, "a/b/c/kept")).isFile()).toBe(true);
  });

  test.for([
    { path: "a.txt", says: "Cannot write a.txt: a file of that name is in the way." },
    {
      path: "a.txt/b/c",
      says: "Cannot write a.txt/b/c: a part of that path is a file, not a folder.",
    },
  ])("is refused where a file is: $path", async ({ path, says }) => {
    writeFileSync(join(folder, "a.txt"), "");
    await expect(world.makeFolder(path)).rejects.toThrow(says);
  });

  test.skipIf(!existsSync("/proc/self"))(
    "is refused where the system lets none be made, and not tried for ever",
    async () => {
      await expect(world.makeFolder("/proc/none/deep")).rejects.toThrow(
        "Cannot write /proc/none/deep: there is no such file or folder.",
      );
    },
  );
});

describe("files that are watched", () => {
  /** Watches until it has been called back, and then until the signal. */
  async function watchOnce(paths: readonly string[], change: () => void): Promise<void> {
    const called = Promise.withResolvers<void>();
    const watched = world.watch(paths, async () => called.resolve());
    change();
    await called.promise;
    signals.emit("SIGINT");
    await watched;
  }

  test.for([
    {
      change: () => writeFileSync(join(folder, "a.yaml"), "new"),
      because: "the file was written to",
    },
    {
      change: () => {
        writeFileSync(join(folder, "draft"), "new");
        renameSync(join(folder, "draft"), join(folder, "a.yaml"));
      },
      because: "another file was put in its place, as editors do",
    },
    {
      change: () => writeFileSync(join(folder, "text.txt"), "new"),
      because: "a file came that was not there",
    },
  ])("are told of, until Ctrl-C: $because", async ({ change }) => {
    writeFileSync(join(folder, "a.yaml"), "old");
    await watchOnce(["a.yaml", "text.txt"], change);
  });

  test("in a folder that is not there are refused in a sentence", async () => {
    await expect(world.watch(["none/a.yaml"], async () => undefined)).rejects.toThrow(
      "Cannot read none/a.yaml: there is no such file or folder.",
    );
  });

  test("end the watch with what went wrong when looking at them fails", async () => {
    mkdirSync(join(folder, "sub"));
    const watched = world.watch(["sub/a.yaml"], async () => {
      throw new Error("a bug");
    });
    writeFileSync(join(folder, "sub/a.yaml"), "new");
    await expect(watched).rejects.toThrow("a bug");
  });
});
