import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { run as proveHostile } from "./hostile.ts";

const FILES = 20_000;
const RUNS = 2_000;

/** `pnpm prove`: the hostile files in their great number, then every law on many more cases. */
const isFlat = proveHostile(FILES);
const folder = join(import.meta.dirname, "..");
const vitest = join(folder, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--testTimeout=3600000"], {
  cwd: folder,
  env: { ...process.env, PROPERTY_RUNS: String(RUNS) },
  stdio: "inherit",
});
process.exitCode = isFlat && status === 0 ? 0 : 1;
