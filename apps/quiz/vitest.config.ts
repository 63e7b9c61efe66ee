import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    // What needs a server has a config of its own.
    exclude: ["**/node_modules/**", ".next/**", "**/*.postgres.test.ts"],
    globalSetup: "testing/embedded/global-setup.ts",
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    // No test leaves anything in a module: one load of each serves all files of a worker.
    isolate: false,
    // A PostgreSQL in each: more at once than cores only makes each slower.
    maxWorkers: 2,
    // To make one took 16 s on a busy machine, and a file may make several.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
