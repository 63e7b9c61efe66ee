import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

/** What a script stands in, so that it is a function of these: CommonJS, as Node wraps it. */
export const WRAPPER = { before: "(function (exports, require, module) {", after: "})" } as const;

/**
 * Runs a script that stands in `WRAPPER`, in the code into which V8 compiled it the last time, and gives
 * what it exports.
 *
 * Node's own cache keeps what is compiled when a module is loaded, and every function is compiled when it
 * is first called: six thousand of them took a seventh of a cold command. Kept here is all that had been
 * called by the time the first process ended, beside the script, under V8's version and flags. What the
 * script requires by a name of `lent` it gets from there.
 */
export function runCompiled(path: string, lent: Readonly<Record<string, unknown>> = {}): unknown {
  const source = readFileSync(path, "latin1");
  const kept = `${path}.${cachedDataVersionTag()}`;
  const cachedData = readKept(kept);
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  if (script.cachedDataRejected !== false) process.once("exit", () => keep(kept, script));
  const module = { exports: {} };
  const require = createRequire(path);
  const lend = (name: string): unknown => lent[name] ?? require(name);
  script.runInThisContext()(module.exports, lend, module);
  return module.exports;
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** At once or not at all: another process may be reading it, and a child may write nothing. */
function keep(path: string, script: Script): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, path);
  } catch {
    // The next process compiles it once more.
  }
}
