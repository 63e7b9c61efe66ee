import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { startCluster } from "#testing/postgres/start-cluster.ts";

const programs = inject("programs") ?? "";

test("a cluster that is stopped leaves nothing behind", async () => {
  const { folder, stop } = await startCluster(programs);
  expect(existsSync(folder)).toBe(true);
  await stop();
  expect(existsSync(folder)).toBe(false);
});

test("a cluster is gone with the process that started it, even one that was killed", async () => {
  const start = JSON.stringify(import.meta.resolve("./start-cluster.ts"));
  const script = `
    const { startCluster } = await import(${start});
    const { folder } = await startCluster(${JSON.stringify(programs)});
    process.stdout.write(folder);`;
  const owner = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const folder = String((await once(owner.stdout, "data"))[0]);
  expect(existsSync(folder)).toBe(true);

  // Who keeps the cluster complains where its starter did, so that this ends when both have.
  const silent = once(owner.stderr.resume(), "end");
  owner.kill("SIGKILL");
  await silent;
  expect(existsSync(folder)).toBe(false);
});
