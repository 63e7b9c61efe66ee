import { createServer, type Server } from "node:http";
import { Server as SocketServer } from "node:net";

/** IPv4's name for this computer alone; `localhost` leads here in every browser. */
const ALONE = "127.0.0.1";

/** Every address of IPv4 that this computer has, that one among them. */
const NETWORK = "0.0.0.0";

/**
 * libuv accepts one connection per listener and turn of the event loop, so a class
 * that arrives at once waits in a queue of its own making. Linux shares a port among
 * many listeners; elsewhere there is one.
 */
const LISTENERS = process.platform === "linux" ? 16 : 1;

const LAST_PORT = 65_535;
const PORTS_TRIED = 100;

/** The door is open on `port`; `close` lets nobody in any more and waits for requests under way. */
export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Opens the first free port from `first` on; undefined when none of 100 is free.
 *
 * To this computer alone, unless the network is let in by `isShared`.
 */
export async function listenFrom(
  server: Server,
  first: number,
  { isShared = false }: { readonly isShared?: boolean } = {},
): Promise<Listening | undefined> {
  const host = isShared ? NETWORK : ALONE;
  const last = Math.min(first + PORTS_TRIED - 1, LAST_PORT);
  for (let port = first; port <= last; port += 1) {
    if (await isFree(port, host)) return await listen(server, { port, host });
  }
  return undefined;
}

async function listen(server: Server, { port, host }: Address): Promise<Listening> {
  const relays = Array.from({ length: LISTENERS - 1 }, () => {
    return new SocketServer((socket) => server.emit("connection", socket));
  });
  const all = [server, ...relays];
  for (const listener of all) await open(listener, { port, host, reusePort: LISTENERS > 1 });

  const close = async () => {
    // Again and again: a connection falls idle once its request is answered, and none would close it then.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    await Promise.all(all.map(shut)).finally(() => clearInterval(sweep));
  };
  return { port, close };
}

/**
 * Whether nobody listens there, under either address that `localhost` may mean or the one wanted.
 *
 * Asked without sharing: listeners that share a port would open beside another
 * Linchpin's and take half of its visitors.
 */
async function isFree(port: number, wanted: string): Promise<boolean> {
  for (const host of new Set([ALONE, "::1", wanted])) {
    const probe = createServer();
    try {
      await open(probe, { port, host });
    } catch (error) {
      // Without IPv6 there is no such address, and nobody to listen there.
      if (isAbout(error, "EADDRINUSE", "EACCES")) return false;
      continue;
    }
    await shut(probe);
  }
  return true;
}

function isAbout(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

type Address = { readonly port: number; readonly host: string; readonly reusePort?: boolean };

function open(listener: SocketServer, address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once("error", reject);
    listener.listen({ ...address, backlog: 511 }, () => {
      listener.off("error", reject);
      resolve();
    });
  });
}

function shut(listener: SocketServer): Promise<void> {
  return new Promise((resolve) => listener.close(() => resolve()));
}
