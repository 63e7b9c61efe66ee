import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolderInUse, lockDataFolder } from "#db/lock.ts";
import { CannotStart } from "#server/cannot-start.ts";
import { runServer } from "#server/run-server.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-run-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the server on the folder with that build; gives its exit code and what it complained of. */
async function run(prepare: () => Promise<void>) {
  const complained: string[] = [];
  const world = {
    cwd: folder,
    say: (line: string) => complained.push(`said: ${line}`),
    complain: (line: string) => complained.push(line),
    readText: async () => "",
    env: {},
  };
  const code = await runServer(["--data", folder], world, { prepare });
  return { code, complained };
}

test("a start on a folder that is in use is refused before it builds anything", async () => {
  const unlock = lockDataFolder(folder);
  let hasBuilt = false;
  const { code, complained } = await run(async () => {
    hasBuilt = true;
  });
  unlock();
  expect({ code, hasBuilt }).toEqual({ code: 1, hasBuilt: false });
  expect(complained).toEqual([
    expect.stringContaining(`Linchpin already runs on the data folder ${folder}`),
  ]);
});

test("nobody else can take the folder while the pages are built, and a failed build gives it back", async () => {
  const { code, complained } = await run(async () => {
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    throw new CannotStart("It cannot be built.");
  });
  expect({ code, complained }).toEqual({ code: 1, complained: ["It cannot be built."] });
  lockDataFolder(folder)();
});
