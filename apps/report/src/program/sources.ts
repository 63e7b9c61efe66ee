import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";

/** The root folder of the workspace. */
export const WORKSPACE = resolve(import.meta.dirname, "../../../..");

/** Whose sources have a say in what a handout looks like; the lock file names the versions of all others. */
const PACKAGES = ["apps/report", "packages/argument-map", "packages/model", "packages/tagged-pdf"];

/**
 * SHA-256 of the whole drawing program: our sources, the versions of what others wrote (fonts too),
 * and Node's, whose zlib has the last word on the bytes.
 *
 * By content and not by date: a clone, a checkout and a restored folder have dates of their own.
 */
export function digestProgram(): string {
  known ??= digestSources();
  return known;
}

/** A process goes on with the sources that it has begun with. */
let known: string | undefined;

function digestSources(): string {
  const hash = createHash("sha256").update(process.version);
  const sources = PACKAGES.flatMap((name) => sourcesIn(`${name}/src`));
  for (const file of ["pnpm-lock.yaml", ...sources])
    hash.update(`\0${file}\0`).update(readFileSync(join(WORKSPACE, file)));
  return hash.digest("hex");
}

/** By name, not as the disk has them. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(WORKSPACE, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourcesIn(path);
      return /(?<!\.test)\.tsx?$/.test(path) ? [path] : [];
    });
}
