import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { defineConfig } from "vitest/config";
import { findPostgres } from "./testing/postgres/find-postgres.ts";

const programs = findPostgres(process.env, { for: "the quiz's tests on a PostgreSQL server" });

/** The tests that touch the database, on a throw-away PostgreSQL; where there is none, none. */
export default defineConfig({
  test: {
    include: programs === undefined ? [] : testsOnDatabase(),
    passWithNoTests: true,
    ...(programs === undefined ? {} : { provide: { programs } }),
    globalSetup: "testing/postgres/global-setup.ts",
    reporters: ["default", "json"],
    outputFile: { json: "reports/postgres.json" },
    // As in vitest.config.ts.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

/** Those that say so by the name of what they open, or by their own. */
function testsOnDatabase(): string[] {
  const cwd = import.meta.dirname;
  return globSync("{app,components,db,server,testing}/**/*.test.{ts,tsx}", { cwd }).filter(
    (name) =>
      name.endsWith(".postgres.test.ts") ||
      readFileSync(join(cwd, name), "utf8").includes("openTestDatabase"),
  );
}
