import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runNode } from "../support/program.ts";
import { SILENCE, TURBO } from "../support/turbo.ts";
import { WORKSPACE } from "../support/workspace.ts";

/** All that turbo reads to plan a run, and the dossiers; no code. */
const PLAN = [
  "package.json",
  "pnpm-*.yaml",
  "turbo.json",
  "tsconfig.base.json",
  "biome.json",
  "{apps,packages}/*/{package,turbo}.json",
  "{dossiers,tests}/{package,turbo}.json",
  "dossiers/*/dossier.yaml",
];

const copy = mkdtempSync(join(tmpdir(), "linchpin-turbo-"));

beforeAll(() => {
  for (const file of globSync(PLAN, { cwd: WORKSPACE })) {
    cpSync(join(WORKSPACE, file), join(copy, file));
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("a word changed in a dossier has the quiz tested and built again, and the map's layout not", async () => {
  const before = await hashes();
  appendFileSync(join(copy, "dossiers/korus-alliance/dossier.yaml"), "# one word more\n");
  const after = await hashes();

  expect(after["@linchpin/quiz#test"]).not.toBe(before["@linchpin/quiz#test"]);
  expect(after["@linchpin/quiz#build"]).not.toBe(before["@linchpin/quiz#build"]);
  expect(after["@linchpin/argument-map#test"]).toBe(before["@linchpin/argument-map#test"]);
});

/** By task, the name under which turbo would look for its result. */
async function hashes(): Promise<Record<string, string>> {
  const argv = [TURBO, "run", "test", "build", "--dry=json"];
  const { code, stdout, stderr } = await runNode(argv, { cwd: copy, env: SILENCE });
  expect(code, stderr).toBe(0);
  const plan: { tasks: { taskId: string; hash: string }[] } = JSON.parse(stdout);
  return Object.fromEntries(plan.tasks.map(({ taskId, hash }) => [taskId, hash]));
}
