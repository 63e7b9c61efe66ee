import { join } from "node:path";
import process from "node:process";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./support/browser.ts";
import { findFreePort } from "./support/free-port.ts";

// Each worker reads this file again: the first reading decides, the others find it in their environment.
process.env["E2E_PORT"] ??= String(await findFreePort());
const port = process.env["E2E_PORT"];
const executablePath = await findBrowser();

export default defineConfig({
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    // Without a film: drawing it slows a small machine down.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: { chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `"${process.execPath}" "${join(import.meta.dirname, "support/serve.ts")}" ${port}`,
    url: `http://localhost:${port}/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 6_000 },
  },
});
