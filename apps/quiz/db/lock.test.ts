import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolderInUse, lockDataFolder } from "#db/lock.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a second opener in the same process is refused until the first lets go", () => {
  const unlock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  unlock();
  lockDataFolder(folder)();
});

test("another process is refused while we hold the folder", async () => {
  const unlock = lockDataFolder(folder);
  expect(await openElsewhere().answer).toBe("DataFolderInUse");
  unlock();
});

test("a holder that is killed leaves no lock behind", async () => {
  const { child, answer } = openElsewhere();
  expect(await answer).toBe("open");
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);

  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
  lockDataFolder(folder)();
});

/** Another process that takes the lock, says how it went, and holds on until it is killed. */
function openElsewhere() {
  const lock = pathToFileURL(join(import.meta.dirname, "lock.ts")).href;
  const script = `
    const { lockDataFolder } = await import(${JSON.stringify(lock)});
    try {
      lockDataFolder(${JSON.stringify(folder)});
      process.stdout.write("open");
      setInterval(() => {}, 1000);
    } catch (error) {
      process.stdout.write(error.name);
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const answer = once(child.stdout, "data").then(([said]) => String(said));
  return { child, answer };
}
