import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WRAPPER } from "./run-compiled.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-compiled-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const RUNNER = pathToFileURL(join(import.meta.dirname, "run-compiled.ts")).href;

/** Runs the script in a process of its own and gives what it said. */
function run(script: string, flags: readonly string[] = []): string {
  const path = join(folder, "script.cjs");
  writeFileSync(path, `${WRAPPER.before}${script}${WRAPPER.after}`);
  const program = `import { runCompiled } from ${JSON.stringify(RUNNER)};
    console.log(runCompiled(${JSON.stringify(path)}, { lent: { word: "lent" } }).say());`;
  const given = [...flags, "--input-type=module", "--eval", program];
  const { stdout, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
  return stdout.trim() || stderr;
}

const SAY = 'exports.say = () => require("lent").word + " " + require("node:path").posix.sep;';

test("a script runs alike with its code and without, and keeps it once for each set of flags", () => {
  expect(run(SAY)).toBe("lent /");
  expect(readdirSync(folder)).toHaveLength(2);
  expect(run(SAY)).toBe("lent /");
  expect(readdirSync(folder)).toHaveLength(2);
  expect(run(SAY, ["--no-opt"])).toBe("lent /");
  expect(readdirSync(folder)).toHaveLength(3);
});

test("code that is no code of the script is not believed", () => {
  run(SAY);
  const [kept = ""] = readdirSync(folder).filter((name) => name !== "script.cjs");
  writeFileSync(join(folder, kept), "not code at all");
  expect(run(SAY)).toBe("lent /");
});

test("where nothing may be written, a script runs all the same and says nothing of it", () => {
  const flags = ["--permission", "--allow-fs-read=*"];
  expect(run(SAY, flags)).toBe("lent /");
  expect(readdirSync(folder)).toEqual(["script.cjs"]);
});
