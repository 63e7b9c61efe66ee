import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import next from "next";
import { DataFolderInUse } from "#db/lock.ts";
import { type OpenDatabase, openDatabase } from "#db/open.ts";
import { phrases } from "#phrases/en.ts";
import { answering } from "#server/answer-status.ts";
import { lendApp } from "#server/app.ts";
import { CannotStart } from "#server/cannot-start.ts";
import { dropForgedHeaders, refuseAtDoor } from "#server/door.ts";
import { drawMap } from "#server/draw-map.ts";
import { type Listening, listenFrom } from "#server/listen.ts";
import { type DossierFile, publishDossiers } from "#server/publish.ts";
import { setSecurityHeaders } from "#server/security-headers.ts";

const QUIZ = dirname(import.meta.dirname);

/** In milliseconds: a client that dribbles its request is cut off, one that reads on is not. */
const TIME_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

/** How long a stop waits for requests under way, and for Next to put its things away. */
const PATIENCE = { requests: 3_000, pages: 500 };

export type ServerOptions = {
  readonly dataFolder: string;
  /** Asked for first; when it is taken, the next free one serves. */
  readonly port: number;
  readonly dossiers: readonly DossierFile[];
  readonly readerCopy?: string | undefined;
  /** Pages are compiled as they are edited, and without the content policy, which that cannot bear. */
  readonly isDevelopment?: boolean | undefined;
  /** What must be there before the pages open, as their build. The data folder is taken before it begins. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Where a faulty dossier is named and a bug is logged, once. */
  readonly complain: (line: string) => void;
};

export type RunningServer = {
  readonly port: number;
  /** Lets requests under way finish, then closes the database and gives the data folder back. */
  readonly stop: () => Promise<void>;
};

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Takes the data folder, then opens the data, the door and the pages; throws `CannotStart` where a person can help. */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const store = await openStore(options.dataFolder, async () => {
    await options.prepare?.();
    if (!options.isDevelopment) requireBuild();
  });
  try {
    return await openDoor(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function requireBuild(): void {
  if (!existsSync(join(QUIZ, ".next", "BUILD_ID"))) throw new CannotStart(phrases.start.notBuilt);
}

async function openStore(folder: string, prepare: () => Promise<void>): Promise<OpenDatabase> {
  try {
    return await openDatabase(folder, { prepare });
  } catch (cause) {
    if (cause instanceof DataFolderInUse) {
      throw new CannotStart(phrases.start.inUse(folder), { cause });
    }
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reasons: Readonly<Record<string, string>> = phrases.start.folderTrouble;
    const reason = reasons[code];
    if (reason === undefined) throw cause;
    throw new CannotStart(phrases.start.noFolder(folder, reason), { cause });
  }
}

/** The port is taken before the slow part begins, so that nobody else can take it meanwhile. */
async function openDoor(store: OpenDatabase, options: ServerOptions): Promise<RunningServer> {
  const guard = { answer: answerBusy };
  const server = createServer({
    ...TIME_LIMITS,
    // The one upgrade there is brings edits to a page under development.
    shouldUpgradeCallback: () => options.isDevelopment === true,
  });
  server.on("request", (request, response) => {
    guard.answer(request, response).catch((error: unknown) => {
      options.complain(inspect(error));
      if (response.headersSent) response.destroy();
      else answerStatus(response, 500);
    });
  });
  const listening = await listenFrom(server, options.port);
  if (!listening) throw new CannotStart(phrases.start.noFreePort(options.port));
  try {
    const pages = await openPages({ store, server, port: listening.port, options });
    guard.answer = answerWith(pages.getRequestHandler(), listening.port, options);
    const stop = async () => {
      guard.answer = answerBusy;
      await shutDoor(server, listening);
      lendApp(undefined);
      await store.close();
      await Promise.race([pages.close(), pause(PATIENCE.pages)]);
    };
    return { port: listening.port, stop };
  } catch (error) {
    await shutDoor(server, listening);
    throw error;
  }
}

type Opening = {
  readonly store: OpenDatabase;
  readonly server: Server;
  readonly port: number;
  readonly options: ServerOptions;
};

async function openPages({ store: { database }, server, port, options }: Opening) {
  const dossiers = await publishDossiers(database, options.dossiers, options.complain);
  lendApp({ database, dossiers, readerCopy: options.readerCopy, drawMap });
  const dev = options.isDevelopment === true;
  const pages = next({ dev, dir: QUIZ, hostname: "localhost", port, httpServer: server });
  await (dev ? pages.prepare() : quietly(() => pages.prepare()));
  return pages;
}

/** Next tells how long its config took to read, which is nothing to a teacher. */
async function quietly(work: () => Promise<void>): Promise<void> {
  // biome-ignore-start lint/suspicious/noConsole: it is Next's own way to the terminal
  const { log } = console;
  console.log = () => undefined;
  await work().finally(() => {
    console.log = log;
  });
  // biome-ignore-end lint/suspicious/noConsole: as above
}

function answerWith(page: Answer, port: number, { isDevelopment }: ServerOptions): Answer {
  const hosts = new Set([`localhost:${port}`, `127.0.0.1:${port}`]);
  if (port === 80) for (const name of ["localhost", "127.0.0.1"]) hosts.add(name);

  return async (request, response) => {
    const refused = refuseAtDoor(request, hosts);
    if (refused !== undefined) return answerStatus(response, refused);
    dropForgedHeaders(request);
    if (!isDevelopment) setSecurityHeaders(request, response);
    await answering(response, () => page(request, response));
  };
}

async function answerBusy(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("retry-after", "1");
  answerStatus(response, 503);
}

function answerStatus(response: ServerResponse, status: keyof typeof phrases.door): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${phrases.door[status]}\n`);
}

async function shutDoor(server: Server, { close }: Listening): Promise<void> {
  await Promise.race([close(), pause(PATIENCE.requests)]);
  server.closeAllConnections();
}

/** A wait that keeps no process alive. */
function pause(milliseconds: number): Promise<void> {
  return wait(milliseconds, undefined, { ref: false });
}
