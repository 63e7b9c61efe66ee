import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { dumpMigrated } from "#db/open-embedded.ts";

declare module "vitest" {
  // Only an interface can be added to.
  interface ProvidedContext {
    /** The file of an embedded database with every table, which each test's own begins as. */
    template?: string;
  }
}

/** Makes one embedded database for the whole run: to begin as a copy takes a third of the time. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-template-"));
  const template = join(folder, "pgdata.tar");
  writeFileSync(template, await dumpMigrated());
  project.provide("template", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
