import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The server as a program of its own, which a supervisor starts and stops. */
export const MAIN = fileURLToPath(import.meta.resolve("@linchpin/quiz/main"));

/** A server that runs; `said` is all it has printed so far. */
export type ServerProcess = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
  /** Sends the signal and waits for the end: the exit code, or null when a signal ended it. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the server and waits until it says where it is. */
export async function startServer(argv: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const said = () => output;
  const url = await Promise.race([
    findUrl(said),
    ended.then(() => Promise.reject(new Error(`The server ended: ${output}`))),
  ]);
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return { child, url, said, stop };
}

async function findUrl(said: () => string): Promise<string> {
  for (;;) {
    const url = said().match(/http:\/\/localhost:\d+/)?.[0];
    if (url) return url;
    await wait(50);
  }
}
