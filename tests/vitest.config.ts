import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    // Whole programs are started here, each with a PostgreSQL in it.
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
