import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    // No test leaves anything in a module: one load of each serves all files of a worker.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
