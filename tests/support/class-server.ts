import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { KeptAnswer, OpenedClass, OpeningOfClass } from "@linchpin/quiz/testing/class";
import { findFreePort } from "./free-port.ts";

/** What the server of a class is asked to do. */
export type ClassErrand =
  | { readonly do: "open"; readonly opening: OpeningOfClass }
  | { readonly do: "find"; readonly sessionId: string }
  | { readonly do: "sign-in" }
  | { readonly do: "close"; readonly sessionId: string; readonly secondsAgo: number }
  | { readonly do: "read"; readonly sessionId: string };

/** A server that a class reaches over the network. */
export type ClassServer = {
  /** The address that a class types. */
  readonly origin: string;
  /** The address by which the teacher opens it on the computer that it runs on. */
  readonly laptop: string;
  /** Where the first teacher would set it up. */
  readonly setUpLink: string;
  readonly open: (opening: OpeningOfClass) => Promise<OpenedClass>;
  /** A session that was opened on a page. */
  readonly find: (sessionId: string) => Promise<OpenedClass>;
  /** Signs the teacher of these sessions in, an admin; gives what the browser sends as its cookie. */
  readonly signIn: () => Promise<string>;
  /** Ends a session so long ago; after half a minute of grace it is closed. */
  readonly close: (session: OpenedClass, secondsAgo: number) => Promise<void>;
  /** Every answer the database has of a session. */
  readonly read: (session: OpenedClass) => Promise<readonly KeptAnswer[]>;
  readonly stop: () => Promise<void>;
};

/** Starts such a server on a free port, with a data folder of its own. */
export async function startClassServer(): Promise<ClassServer> {
  const program = join(import.meta.dirname, "serve-class.ts");
  const child = fork(program, [String(await findFreePort())]);
  const [addresses] = await once(child, "message");
  const ask = openErrands(child);
  return {
    ...addresses,
    open: (opening) => ask({ do: "open", opening }),
    find: (sessionId) => ask({ do: "find", sessionId }),
    signIn: () => ask({ do: "sign-in" }),
    close: ({ id: sessionId }, secondsAgo) => ask({ do: "close", sessionId, secondsAgo }),
    read: ({ id: sessionId }) => ask({ do: "read", sessionId }),
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function openErrands(child: ChildProcess) {
  const waiting = new Map<number, (result: never) => void>();
  let last = 0;
  child.on("message", ({ id, result }: { id: number; result: never }) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return <Result>(errand: ClassErrand): Promise<Result> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      child.send({ id, errand });
    });
  };
}
