import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import process from "node:process";
import { openDatabase } from "#db/open.ts";
import type { AnswerEntry } from "#server/answering/answer-entry.ts";
import { openAnswering, type TakeAnswer } from "#server/answering/answering.ts";
import { groupWrites } from "#server/answering/group-writes.ts";
import { writeAnswers } from "#server/answering/write-answers.ts";
import { requireForm } from "#server/forms.ts";
import { listenFrom } from "#server/listen.ts";
import { reachOf } from "#server/network/reach.ts";
import { type Answer, answerBy } from "#server/serving/answer.ts";
import { openHotPaths } from "#server/serving/hot-paths.ts";
import { hashToken } from "#server/tokens.ts";
import { fittingAnswer } from "#testing/answers.ts";
import { type SeatedClass, seatClass } from "#testing/load/seat-class.ts";

/** How many students sit in the class. */
const STUDENTS = 2_000;

/** What the bench is told once the class sits: where to send, as whom, and what a whole answer is. */
export type Seated = SeatedClass & { readonly port: number };

/** Microseconds of CPU since the process began, and answers written. */
export type Spent = { readonly cpu: number; readonly written: number };

/**
 * A class on one store, for `answers.ts` to send answers to: behind all our guards; with `bare` the same
 * answer on a plain handler that parses JSON and asks nothing of the request; with `written` on one that
 * does not even open and score it, and only writes by the same statement.
 */
const [way = "", folder = "", url = ""] = process.argv.slice(2);
const store = await openDatabase(folder, { url: url === "" ? undefined : url });
const { database } = store;
const seated = await seatClass(database, STUDENTS);
const { form } = await requireForm(database, seated.formDigest);

/** What is written without being read: the same answers, opened and scored beforehand. */
const fitting = form.items.map(fittingAnswer);
let written = 0;
const server = createServer();
const listening = await listenFrom(server, 4_600);
if (!listening) throw new Error("There is no free port.");
const ways: Readonly<Record<string, () => Answer>> = {
  ours: () => answerOurs(listening.port, openAnswering(database)),
  bare: () => answerBare(openAnswering(database)),
  written: () => answerBare(writeOnly()),
};
const answer = ways[way]?.();
if (!answer) throw new Error(`There is no way ${way}.`);
server.on("request", (request, response) => void answer(request, response));

process.on("message", (asked) => {
  if (asked === "spent") tell({ cpu: cpuNow(), written } satisfies Spent);
  if (asked === "stop") void stop();
});
tell({ ...seated, port: listening.port } satisfies Seated);

function answerOurs(port: number, take: TakeAnswer): Answer {
  const known = reachOf({ port, isClass: false, publicOrigin: undefined });
  const page: Answer = async (_, response) => void response.writeHead(404).end();
  return answerBy({
    reach: () => known,
    hotPaths: openHotPaths(counted(take)),
    page,
    isDevelopment: false,
  });
}

function answerBare(take: TakeAnswer): Answer {
  const takeCounted = counted(take);
  return async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { attempt: attemptId, tab, answers } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const [{ item: itemNumber, round, seq, submission: submissionId, fields, certainty, age }] =
      answers;
    const device = hashToken(request.headers.cookie?.split("=")[1] ?? "");
    const key = { attemptId, device, itemNumber, round, seq, submissionId, age, tab };
    const outcome = await takeCounted({ ...key, fields, certainty });
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(outcome));
  };
}

/** Takes an answer for one that was opened and scored before. */
function writeOnly(): TakeAnswer {
  const write = groupWrites((entries: readonly AnswerEntry[]) => writeAnswers(database, entries));
  return async ({ fields: _, certainty: __, ...key }) => {
    const response = fitting[key.itemNumber - 1] ?? { kind: "picked", options: [] };
    return await write({ ...key, response, points: 1, certainty: null });
  };
}

function counted(take: TakeAnswer): TakeAnswer {
  return async (sent) => {
    const outcome = await take(sent);
    written += 1;
    return outcome;
  };
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function tell(message: Seated | Spent): void {
  process.send?.(message);
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  await store.close();
  process.exit();
}
