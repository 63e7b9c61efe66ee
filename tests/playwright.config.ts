import { join } from "node:path";
import process from "node:process";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./support/browser.ts";
import { findFreePort } from "./support/free-port.ts";

// Each worker reads this file again: the first reading decides, the others find it in their environment.
process.env["E2E_PORT"] ??= String(await findFreePort());
const port = process.env["E2E_PORT"];
const executablePath = await findBrowser();
if (executablePath) process.env["CHROMIUM_PATH"] = executablePath;

export default defineConfig({
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    // Without a film and copies of each page: they take a small machine a seventh of the time.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    launchOptions: {
      chromiumSandbox: false,
      // As phones and most laptops draw: letters stand between pixels, too.
      args: ["--font-render-hinting=none"],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" "${join(import.meta.dirname, "support/serve.ts")}" ${port}`,
    url: `http://localhost:${port}/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 6_000 },
  },
});
