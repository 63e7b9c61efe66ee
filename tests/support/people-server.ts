import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import type { People } from "@linchpin/quiz/testing/people";
import { findFreePort } from "./free-port.ts";
import { everyKind } from "./samples.ts";

/** A server of its own process on which teachers, students and a reader are there already. */
export type PeopleServer = {
  readonly origin: string;
  /** Everybody anew: what one test has changed, no other finds. */
  readonly seat: () => Promise<People>;
  readonly stop: () => Promise<void>;
};

/** Starts it; its database and pages are ready with the first `seat`. */
export async function startPeopleServer(): Promise<PeopleServer> {
  const port = String(await findFreePort());
  const program = join(import.meta.dirname, "serve-people.ts");
  const child = spawn(process.execPath, [program, port], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const seat = async (): Promise<People> => {
    child.stdin.write("\n");
    for (;;) {
      const { value: line, done } = await lines.next();
      if (done) throw new Error("The server ended.");
      // Next has a word of its own to say now and then.
      if (line.startsWith("{")) return JSON.parse(line);
    }
  };
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { origin: `http://localhost:${port}`, seat, stop };
}

/** What stands in an address and belongs to nobody. */
const NAMES = { slug: everyKind.slug, number: "1", token: "no-such-token", code: "ABCDEFG" };

/** A route's path with its parameters filled in from what there is. */
export function fillPath(path: string, target: Readonly<Record<string, unknown>>): string {
  const values: Readonly<Record<string, unknown>> = { ...NAMES, ...target };
  return path.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string") throw new Error(`Nothing to put for [${name}] in ${path}.`);
    return value;
  });
}
