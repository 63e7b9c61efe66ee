import { join } from "node:path";
import process from "node:process";
import { showNode } from "./program.ts";
import { WORKSPACE } from "./workspace.ts";

const TESTS = join(WORKSPACE, "tests");

/**
 * `pnpm prove`: what the tests try on a few cases, tried on all: hostile files, laws, and every document
 * of every dossier on every paper in every print. It takes minutes, and ends with 1 if anything failed.
 */
const model = await showNode(["packages/model/bench/prove.ts"]);
const handouts = await showNode(["node_modules/vitest/vitest.mjs", "run", "handouts/"], {
  cwd: TESTS,
  env: { PROVE: "1" },
});
process.exitCode = model === 0 && handouts === 0 ? 0 : 1;
