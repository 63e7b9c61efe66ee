import { rm } from "node:fs/promises";
import process from "node:process";
import { showNode } from "./program.ts";
import { findReportFolders, tallyReports } from "./reports.ts";
import { showTurbo } from "./turbo.ts";
import { toolPath } from "./workspace.ts";

/** One thing that must pass; the name is what a person reads when it does not. */
type Step = { readonly name: string; readonly run: () => Promise<number | null> };

/** Turbo runs at most this many tasks at once: each may itself start a browser or a PostgreSQL. */
const CONCURRENCY = "--concurrency=2";

const STATIC: readonly Step[] = [
  { name: "biome check", run: () => showNode([toolPath("@biomejs/biome/bin/biome"), "check"]) },
  { name: "turbo boundaries", run: () => showTurbo(["boundaries"]) },
  { name: "knip", run: () => showNode([toolPath("knip/bin/knip.js")]) },
];

await runAll(process.argv.slice(2));

/**
 * `test`: everything; its last line is `N passed, N failed`, summed over all tests.
 * `check`: what needs no test to run: style, borders, leftovers, types.
 */
async function runAll([what]: readonly string[]): Promise<void> {
  if (what === "check") {
    process.exitCode = reportFailures(await runSteps([...STATIC, turboStep("lint", "typecheck")]));
    return;
  }
  // What an earlier run left would be counted as this one's; turbo puts back what it kept.
  for (const folder of findReportFolders()) await rm(folder, { recursive: true, force: true });
  const steps = [
    ...STATIC,
    turboStep("lint", "typecheck", "test", "test:postgres", "build", "e2e"),
  ];
  const failures = await runSteps(steps);
  const { passed, failed } = tallyReports();
  process.exitCode = Math.max(reportFailures(failures), failed > 0 ? 1 : 0);
  say(`${passed} passed, ${failed} failed`);
}

function turboStep(...tasks: readonly string[]): Step {
  const flags = [
    "--continue=dependencies-successful",
    "--ui=stream",
    "--output-logs=new-only",
    CONCURRENCY,
  ];
  return {
    name: `turbo run ${tasks.join(" ")}`,
    run: () => showTurbo(["run", ...tasks, ...flags]),
  };
}

async function runSteps(steps: readonly Step[]): Promise<readonly Step[]> {
  const failures: Step[] = [];
  for (const step of steps) {
    say(`\n── ${step.name}`);
    if ((await step.run()) !== 0) failures.push(step);
  }
  return failures;
}

function reportFailures(failures: readonly Step[]): 0 | 1 {
  for (const { name } of failures) say(`Did not pass: ${name}`);
  return failures.length > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
