import type { TestProject } from "vitest/node";
import { createTemplate } from "./databases.ts";
import { startCluster } from "./start-cluster.ts";

/** One PostgreSQL for the whole run, deleted after it; each test has databases of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { programs } = project.getProvidedContext();
  if (programs === undefined) return async () => undefined;
  const { folder, stop } = await startCluster(programs);
  try {
    await createTemplate({ folder });
    project.provide("cluster", { folder });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
