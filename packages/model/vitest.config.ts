import process from "node:process";
import { defineConfig } from "vitest/config";

declare module "vitest" {
  // An interface, since that is what vitest lets a project add to.
  interface ProvidedContext {
    /** How many cases a law is tried on; 0 for fast-check's own hundred. */
    propertyRuns: number;
  }
}

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    // No test leaves anything in a module: one load of each serves all files of a worker.
    isolate: false,
    setupFiles: ["testing/property-runs.ts"],
    provide: { propertyRuns: Number(process.env["PROPERTY_RUNS"] ?? 0) },
    coverage: { include: ["src/**/*.ts"], reporter: ["text"] },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
