import process from "node:process";
import { showNode } from "./program.ts";
import { toolPath } from "./workspace.ts";

/** Neither turbo nor Next tells its maker what is done here. */
export const SILENCE = {
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
} as const;

/** The script that is turbo, for Node to run. */
export const TURBO = toolPath("turbo/bin/turbo");

/** Runs turbo in the workspace, its output on ours. */
export function showTurbo(argv: readonly string[]): Promise<number | null> {
  return showNode([TURBO, ...argv], { env: SILENCE });
}

if (import.meta.main) process.exitCode = (await showTurbo(process.argv.slice(2))) ?? 1;
