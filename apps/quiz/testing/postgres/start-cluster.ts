import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Cluster } from "./databases.ts";

const KEEPER = fileURLToPath(new URL("keep-cluster.ts", import.meta.url));

/** A cluster that runs, and the way to end and delete it. */
export type RunningCluster = Cluster & {
  readonly stop: () => Promise<void>;
  /** Takes the server away, from whoever is connected too; what it holds stays. */
  readonly goDown: () => Promise<void>;
  /** Brings it back. */
  readonly comeUp: () => Promise<void>;
};

/**
 * Starts a PostgreSQL on a temporary folder, reached by a socket in it and by nothing else.
 *
 * A process of its own keeps it, and takes it down when our end of a pipe closes: so it is gone
 * when we are, whatever ended us.
 */
export async function startCluster(programs: string): Promise<RunningCluster> {
  const keeper = spawn(process.execPath, [KEEPER, programs], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(keeper, "exit");
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  const lines = createInterface({ input: keeper.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("The throw-away PostgreSQL does not run.");
    return value;
  };
  const order = async (what: "down" | "up") => {
    keeper.stdin.write(`${what}\n`);
    await nextLine();
  };
  const folder = await nextLine();
  return { folder, stop, goDown: () => order("down"), comeUp: () => order("up") };
}
