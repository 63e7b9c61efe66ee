import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import type { OpenDatabase } from "#db/open.ts";
import { phrases } from "#phrases/en.ts";
import { openAnswering } from "#server/answering/answering.ts";
import { lendApp } from "#server/app.ts";
import { CannotStart } from "#server/cannot-start.ts";
import { drawMap } from "#server/draw-map.ts";
import { type Listening, listenFrom } from "#server/listen.ts";
import { type Reach, watchReach } from "#server/network/reach.ts";
import type { PrintHandout } from "#server/printing.ts";
import { type DossierFile, publishDossiers } from "#server/publish.ts";
import { purgeDaily } from "#server/purge.ts";
import { answerBroken, answerBusy, answerBy } from "#server/serving/answer.ts";
import { openHotPaths } from "#server/serving/hot-paths.ts";
import { openPages, QUIZ } from "#server/serving/open-pages.ts";
import { openStore } from "#server/serving/open-store.ts";
import { openDesk } from "#server/teachers/desk/desk.ts";
import { announceSetUp } from "#server/teachers/set-up.ts";

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
  /** Where a PostgreSQL server is; without, the embedded one keeps all in the data folder. */
  readonly databaseUrl?: string | undefined;
  /** Asked for first; when it is taken, the next free one serves. */
  readonly port: number;
  /** Lets the network in, for a class; else it is for this computer alone. */
  readonly isClass?: boolean | undefined;
  /** The address that a proxy in front of it has, as `https://quiz.school.example`. */
  readonly publicOrigin?: string | undefined;
  readonly dossiers: readonly DossierFile[];
  readonly readerCopy?: string | undefined;
  /** Draws handouts; without it there are no downloads. */
  readonly print?: PrintHandout | undefined;
  /** Pages are compiled as they are edited, and without the content policy, which that cannot bear. */
  readonly isDevelopment?: boolean | undefined;
  /** What must be there before the pages open, as their build. The data folder is taken before it begins. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Where a faulty dossier is named and a bug is logged, once. */
  readonly complain: (line: string) => void;
};

export type RunningServer = {
  readonly port: number;
  readonly reach: () => Reach;
  /** Where the first teacher sets this server up, once; undefined when there is one. */
  readonly setUpLink: string | undefined;
  /** Lets requests under way finish, then closes the database and gives the data folder back. */
  readonly stop: () => Promise<void>;
};

/** Takes the data folder, then opens the data, the door and the pages; throws `CannotStart` where a person can help. */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const store = await openStore(options.dataFolder, {
    url: options.databaseUrl,
    complain: options.complain,
    prepare: async () => {
      await options.prepare?.();
      if (!options.isDevelopment) requireBuild();
    },
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
      answerBroken(response);
    });
  });
  const listening = await listenFrom(server, options.port, { isShared: options.isClass === true });
  if (!listening) throw new CannotStart(phrases.start.noFreePort(options.port));
  try {
    const { answer, reach, pages } = await openQuiz(store, server, listening, options);
    const { setUpLink, endErrands } = await beginErrands(store, reach(), options);
    guard.answer = answer;
    const stop = async () => {
      guard.answer = answerBusy;
      await shutDoor(server, listening);
      lendApp(undefined);
      await endErrands();
      await store.close();
      await Promise.race([pages.close(), pause(PATIENCE.pages)]);
    };
    return { port: listening.port, reach, setUpLink, stop };
  } catch (error) {
    await shutDoor(server, listening);
    throw error;
  }
}

async function openQuiz(
  { database }: OpenDatabase,
  server: Server,
  { port }: Listening,
  { isClass = false, isDevelopment = false, publicOrigin, ...options }: ServerOptions,
) {
  const { readerCopy, print } = options;
  const reach = watchReach({ port, isClass, publicOrigin });
  const dossiers = await publishDossiers(database, options.dossiers, options.complain);
  const takeAnswer = openAnswering(database);
  lendApp({ database, dossiers, readerCopy, drawMap, takeAnswer, reach, print });
  const pages = await openPages({ server, port, isDevelopment });
  const hotPaths = openHotPaths(takeAnswer);
  const answer = answerBy({ reach, hotPaths, page: pages.getRequestHandler(), isDevelopment });
  return { answer, reach, pages };
}

/** What goes on beside requests: teachers are let in by the terminal, and old rows deleted. */
async function beginErrands(
  store: OpenDatabase,
  { publicOrigin, origins }: Reach,
  { dataFolder, complain }: ServerOptions,
) {
  const origin = publicOrigin ?? origins[0];
  const setUpLink = await announceSetUp(store.database, origin);
  const closeDesk = openDesk(store.database, { folder: dataFolder, origin, complain });
  const endPurge = purgeDaily(store, complain);
  const endErrands = async () => void (await Promise.all([closeDesk(), endPurge()]));
  return { setUpLink, endErrands };
}

async function shutDoor(server: Server, { close }: Listening): Promise<void> {
  await Promise.race([close(), pause(PATIENCE.requests)]);
  server.closeAllConnections();
}

/** A wait that keeps no process alive. */
function pause(milliseconds: number): Promise<void> {
  return wait(milliseconds, undefined, { ref: false });
}
