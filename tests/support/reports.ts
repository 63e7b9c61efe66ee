import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WORKSPACE } from "./workspace.ts";

/** How many tests passed and failed. */
type Tally = { readonly passed: number; readonly failed: number };

/** The part of vitest's report that is read; a file that could not be loaded has no results. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: ReadonlyArray<{
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }>;
};

/** The part of Playwright's report that is read. */
type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
  };
  readonly errors: readonly unknown[];
};

/** Where each package keeps its reports, whether or not there are any. */
export function findReportFolders(): readonly string[] {
  const manifests = globSync(
    ["apps/*/package.json", "packages/*/package.json", "tests/package.json"],
    {
      cwd: WORKSPACE,
    },
  );
  return manifests.map((manifest) => join(WORKSPACE, manifest, "../reports"));
}

/** Sums what vitest and Playwright reported, from this run or out of turbo's cache. */
export function tallyReports(): Tally {
  const tallies = findReportFolders().flatMap((folder) => [
    tally(join(folder, "vitest.json"), tallyVitest),
    tally(join(folder, "postgres.json"), tallyVitest),
    tally(join(folder, "playwright.json"), tallyPlaywright),
  ]);
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function tally<Report>(path: string, count: (report: Report) => Tally): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  // Written by a tool of ours just now; nothing else is expected there.
  return count(JSON.parse(readFileSync(path, "utf8")) as Report);
}

function tallyVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
