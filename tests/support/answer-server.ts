import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Told } from "@linchpin/quiz/testing/load";

const PROGRAM = fileURLToPath(import.meta.resolve("@linchpin/quiz/testing/load/server"));

/** A server of a process of its own that takes answers; `kept` is what its database had when it began. */
export type AnswerServer = Told & {
  readonly read: () => Promise<Told["kept"]>;
  readonly isRunning: () => boolean;
  /** Ends it as a power cut would end it: nothing of its own is run any more. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type AnswerServerOptions = {
  /** Where a PostgreSQL is; without, the embedded one serves. */
  readonly url?: string;
  /** How many to seat; none where the class sits already. */
  readonly students?: number;
};

/** Starts it on a data folder. */
export async function startAnswerServer(
  data: string,
  { url, students = 0 }: AnswerServerOptions = {},
): Promise<AnswerServer> {
  const where = url === undefined ? [] : [url];
  const child = fork(PROGRAM, [data, String(students), ...where]);
  const ended = once(child, "exit");
  const hear = async (): Promise<Told> => {
    const [told] = await Promise.race([once(child, "message"), ended.then(() => [undefined])]);
    if (told === undefined) throw new Error("The server ended.");
    return told;
  };
  const read = async () => {
    child.send("read");
    return (await hear()).kept;
  };
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  const stop = async () => {
    if (child.connected) child.send("stop");
    await ended;
  };
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return { ...(await hear()), read, isRunning, kill, stop };
}
