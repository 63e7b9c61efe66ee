import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import process from "node:process";
import { GET as health } from "#app/health/route.ts";
import { openDatabase } from "#db/open.ts";
import { lateResponses, responses } from "#db/schema.ts";
import { openAnswering } from "#server/answering/answering.ts";
import { lendApp } from "#server/app.ts";
import { reachOf } from "#server/network/reach.ts";
import { answerBroken, answerBy } from "#server/serving/answer.ts";
import { openHotPaths } from "#server/serving/hot-paths.ts";
import { type SeatedClass, seatClass } from "./seat-class.ts";

/** An answer as the database has it. */
export type KeptRow = {
  readonly attempt: string;
  readonly item: number;
  readonly seq: number;
  readonly submission: string | null;
};

/** What it tells its parent: once when it serves, and for every `read` what the database has. */
export type Told = {
  readonly port: number;
  /** Where it was asked to seat somebody. */
  readonly seated: SeatedClass | undefined;
  readonly kept: readonly KeptRow[];
};

/**
 * The way of an answer behind all our guards, and `/health`, with no page beside them, for a test to
 * end: `serve-answers.ts DATA STUDENTS [DATABASE_URL]`. It seats a class of so many, or none.
 */
const [folder = "", students = "", url] = process.argv.slice(2);
const complain = (line: string) => void process.stderr.write(`${line}\n`);
const store = await openDatabase(folder, { url, complain });
const { database } = store;
const seated = students === "0" ? undefined : await seatClass(database, Number(students));
const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const port = portOf(server);
const known = reachOf({ port, isClass: false, publicOrigin: undefined });
const takeAnswer = openAnswering(database);
lendApp({ database, dossiers: [], drawMap: drawNone, takeAnswer, reach: () => known });
const answer = answerBy({
  reach: () => known,
  hotPaths: openHotPaths(takeAnswer),
  page: answerHealth,
  isDevelopment: false,
});
server.on("request", (request, response) => {
  answer(request, response).catch((error: unknown) => {
    complain(String(error));
    answerBroken(response);
  });
});

process.on("message", (asked) => void (asked === "read" ? tell() : stop()));
// It never outlives the test.
process.on("disconnect", () => void stop());
await tell();

async function tell(): Promise<void> {
  process.send?.({ port, seated, kept: await readKept() } satisfies Told);
}

async function readKept(): Promise<readonly KeptRow[]> {
  const kept = [];
  for (const table of [responses, lateResponses]) {
    const { attemptId: attempt, itemNumber: item, seq, submissionId: submission } = table;
    kept.push(...(await database.select({ attempt, item, seq, submission }).from(table)));
  }
  return kept;
}

async function answerHealth(_: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status } = await health();
  response.writeHead(status).end();
}

function portOf(listening: Server): number {
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}

function drawNone(): never {
  throw new Error("There are no pages here.");
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  await store.close();
  process.exit();
}
